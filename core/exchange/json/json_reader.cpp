// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/json/json_reader.h"

#include "core/exchange/json/json_entry.h"
#include "core/exchange/json/json_scanner.h"

#include <QJsonDocument>

namespace aicms::exchange {

namespace {

class JsonReader : public EntryReader {
public:
    JsonReader(QIODevice& device, const RowOptions& options) : m_scanner(device), m_options(options), m_tally(options)
    {
    }

    base::Result<bool> next(MappedRow& entry) override
    {
        JsonScanner::Entry found;
        auto more = m_scanner.next(found);
        if (!more || !*more)
            return more;
        entry = read(found, ++m_number);
        return true;
    }
    qint64 bytesRead() const override { return m_scanner.bytesRead(); }
    EntryColumns columns() const override { return m_tally.columns(); }
    bool isTruncated() const override { return m_scanner.isTruncated(); }

private:
    MappedRow read(const JsonScanner::Entry& found, qint64 number)
    {
        MappedRow row;
        row.number = number;
        if (found.isCutOff)
            row.rejected = RejectReason::EntryCutOff;
        else if (found.isTooLarge)
            row.rejected = RejectReason::TooManyValues;
        const QJsonDocument document = row.rejected ? QJsonDocument() : QJsonDocument::fromJson(found.bytes);
        if (row.rejected)
            return row;
        if (found.isTooDeep || !document.isObject()) {
            row.rejected = RejectReason::EntryUnreadable;
            return row;
        }
        return readJsonEntry(document.object(), m_options, m_tally, number);
    }

    JsonScanner m_scanner;
    RowOptions m_options;
    EntryTally m_tally;
    qint64 m_number = 0;
};

} // namespace

std::unique_ptr<EntryReader> makeJsonReader(QIODevice& device, const RowOptions& options)
{
    return std::make_unique<JsonReader>(device, options);
}

} // namespace aicms::exchange
