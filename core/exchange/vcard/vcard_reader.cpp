// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/vcard/vcard_reader.h"

#include "core/exchange/vcard/vcard_entry.h"

namespace aicms::exchange {

namespace {

class VCardReader : public EntryReader {
public:
    VCardReader(QIODevice& device, const RowOptions& options) : m_parser(device), m_options(options), m_tally(options)
    {
    }

    base::Result<bool> next(MappedRow& entry) override
    {
        VCard card;
        auto found = m_parser.next(card);
        if (!found || !*found)
            return found;
        m_isTruncated = m_isTruncated || card.isCutOff;
        entry = VCardEntry(card, m_options, m_tally, m_parser.encoding()).read();
        return true;
    }
    qint64 bytesRead() const override { return m_parser.bytesRead(); }
    EntryColumns columns() const override { return m_tally.columns(); }
    bool isTruncated() const override { return m_isTruncated; }

private:
    VCardParser m_parser;
    RowOptions m_options;
    EntryTally m_tally;
    bool m_isTruncated = false;
};

} // namespace

std::unique_ptr<EntryReader> makeVCardReader(QIODevice& device, const RowOptions& options)
{
    return std::make_unique<VCardReader>(device, options);
}

} // namespace aicms::exchange
