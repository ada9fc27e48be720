// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/source/rejected_entries.h"

#include "core/exchange/export/device_writing.h"
#include "core/exchange/json/json_keys.h"
#include "core/exchange/json/json_scanner.h"
#include "core/exchange/ldif/ldif_parser.h"
#include "core/exchange/vcard/vcard_parser.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace aicms::exchange {

namespace {

/// Goes through the list beside the entries: why the entry of that number is copied, if it is.
class Reasons {
public:
    explicit Reasons(const std::vector<MarkedEntry>& marked) : m_marked(marked) { }
    std::optional<QByteArray> reasonOf(qint64 number)
    {
        const auto found = std::ranges::lower_bound(m_marked, number, {}, &MarkedEntry::number);
        if (found == m_marked.end() || found->number != number)
            return std::nullopt;
        return found->reason;
    }

private:
    const std::vector<MarkedEntry>& m_marked;
};

/// Calls `take` for each entry that the parser gives.
template <class Entry, class Parser, class Take> base::Result<void> each(Parser& parser, Take take)
{
    Entry entry;
    while (true) {
        const auto found = parser.next(entry);
        if (!found)
            return base::fail(found.error());
        if (!*found)
            return {};
        if (const base::Result<void> taken = take(entry); !taken)
            return taken;
    }
}

base::Result<void> copyCards(QIODevice& source, Reasons reasons, QIODevice& target)
{
    VCardParser parser(source);
    parser.keepText();
    return each<VCard>(parser, [&](const VCard& card) -> base::Result<void> {
        const auto reason = reasons.reasonOf(card.number);
        if (!reason)
            return {};
        // A card without an end gets one: that was its fault, and it must not swallow the next.
        const QByteArray end = card.isOpen ? "END:VCARD\n" : "";
        return writeAll(target, "BEGIN:VCARD\nX-AICMS-REJECTED:" + *reason + '\n' + card.text + end);
    });
}

base::Result<void> copyRecords(QIODevice& source, Reasons reasons, QIODevice& target)
{
    LdifParser parser(source);
    parser.keepText();
    if (const auto begun = writeAll(target, "version: 1\n"); !begun)
        return begun;
    return each<LdifRecord>(parser, [&](const LdifRecord& record) -> base::Result<void> {
        const auto reason = reasons.reasonOf(record.number);
        if (!reason)
            return {};
        return writeAll(target, "\n# rejected: " + *reason + '\n' + record.text.trimmed() + '\n');
    });
}

/// The entry with the reason as its first key; what is no object is kept as text.
QByteArray withReason(const QByteArray& entry, const QByteArray& reason)
{
    const QByteArray quoted = QJsonDocument(QJsonArray {QString::fromUtf8(reason)}).toJson(QJsonDocument::Compact);
    const QByteArray key = QByteArray("\"") + keys::rejected.data() + "\":" + quoted.sliced(1, quoted.size() - 2);
    const QByteArray trimmed = entry.trimmed();
    if (QJsonDocument::fromJson(trimmed).isObject()) {
        const QByteArray rest = trimmed.mid(1).trimmed();
        return '{' + key + (rest.startsWith('}') ? "" : ",") + rest;
    }
    const QJsonObject kept {{keys::rejected, QString::fromUtf8(reason)}, {keys::text, QString::fromUtf8(entry)}};
    return QJsonDocument(kept).toJson(QJsonDocument::Compact);
}

base::Result<void> copyObjects(QIODevice& source, Reasons reasons, QIODevice& target)
{
    JsonScanner scanner(source);
    qint64 number = 0;
    QByteArray before = "{\"customers\":[\n";
    const auto copied = each<JsonScanner::Entry>(scanner, [&](const JsonScanner::Entry& entry) -> base::Result<void> {
        const auto reason = reasons.reasonOf(++number);
        if (!reason)
            return {};
        const auto written = writeAll(target, before + withReason(entry.bytes, *reason));
        before = ",\n";
        return written;
    });
    if (!copied)
        return copied;
    return writeAll(target, (before.startsWith('{') ? before : QByteArray()) + "\n]}\n");
}

} // namespace

base::Result<void> copyMarkedEntries(
    const QString& path, FileFormat format, const std::vector<MarkedEntry>& marked, QIODevice& target)
{
    QFile source(path);
    if (!source.open(QIODevice::ReadOnly))
        return base::fail(base::ErrorKind::InputOutput, source.errorString());
    switch (format) {
    case FileFormat::VCard: return copyCards(source, Reasons(marked), target);
    case FileFormat::Ldif: return copyRecords(source, Reasons(marked), target);
    case FileFormat::Json: return copyObjects(source, Reasons(marked), target);
    default: return base::fail(base::ErrorKind::Unsupported, fileFormatCode(format));
    }
}

} // namespace aicms::exchange
