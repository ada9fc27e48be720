// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/source/customer_source.h"

#include "core/exchange/json/json_reader.h"
#include "core/exchange/ldif/ldif_reader.h"
#include "core/exchange/vcard/vcard_reader.h"

namespace aicms::exchange {

namespace {

/// These formats are read entry by entry, but one entry may be as large as the file (security.md 3.8 of the design).
constexpr qint64 mostBytes = 50LL * 1024 * 1024;

class CustomerSource : public ImportSource {
public:
    CustomerSource(const QString& path, FileFormat format) : ImportSource(path, format) { }

    base::Result<void> open()
    {
        if (!m_file.open(QIODevice::ReadOnly))
            return base::fail(base::ErrorKind::InputOutput, m_file.errorString());
        if (m_file.size() > mostBytes)
            return base::fail(base::ErrorKind::TooLarge, QStringLiteral("bytes"), mostBytes);
        if (m_file.size() == 0)
            return base::fail(base::ErrorKind::Unsupported, QStringLiteral("empty"));
        if (detectFileFormat(m_file) != format())
            return base::fail(base::ErrorKind::Unsupported, fileFormatCode(format()));
        return {};
    }
    base::Result<std::unique_ptr<EntryReader>> entries(const RowOptions& options, Figures) override
    {
        if (!m_file.seek(0))
            return base::fail(base::ErrorKind::InputOutput, m_file.errorString());
        switch (format()) {
        case FileFormat::VCard: return makeVCardReader(m_file, options);
        case FileFormat::Ldif: return makeLdifReader(m_file, options);
        case FileFormat::Json: return makeJsonReader(m_file, options);
        default: return base::fail(base::ErrorKind::Unsupported, fileFormatCode(format()));
        }
    }
};

} // namespace

base::Result<std::unique_ptr<ImportSource>> openCustomerSource(const QString& path, FileFormat format)
{
    auto source = std::make_unique<CustomerSource>(path, format);
    if (const auto opened = source->open(); !opened)
        return base::fail(opened.error());
    return source;
}

} // namespace aicms::exchange
