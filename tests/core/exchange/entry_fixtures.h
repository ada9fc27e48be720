// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/source/import_source.h"
#include "tests/core/exchange/exchange_fixtures.h"

#include <QTemporaryFile>

namespace aicms::test {

/// A whole file of any format read as customers.
struct EntryFile {
    base::Error error = {};
    bool failed = false;
    exchange::FileFormat format = exchange::FileFormat::Csv;
    std::vector<exchange::MappedRow> rows;
    exchange::EntryColumns columns;
    bool isTruncated = false;

    const customers::Customer& customer(std::size_t index) const { return rows.at(index).customer; }
    const exchange::Column& column(const QString& header) const
    {
        for (const exchange::Column& column : columns.columns) {
            if (column.header == header)
                return column;
        }
        qFatal("the file has no such property: %s", qPrintable(header));
    }
};

inline EntryFile readEntriesOf(const QString& path, exchange::UnmappedPolicy unmapped = exchange::UnmappedPolicy::Keep,
    const exchange::SourceChoice& choice = {}, const QString& region = QStringLiteral("DE"))
{
    EntryFile file;
    const auto stop = [&file](const base::Error& error) {
        file.error = error;
        file.failed = true;
        return file;
    };
    const auto source = exchange::ImportSource::open(path, choice);
    if (!source)
        return stop(source.error());
    file.format = (*source)->format();
    exchange::RowOptions options;
    options.unmapped = unmapped;
    options.region = region;
    options.today = QDate(2026, 5, 12);
    const auto reader = (*source)->entries(options, exchange::Figures::All);
    if (!reader)
        return stop(reader.error());
    while (true) {
        exchange::MappedRow row;
        const auto found = (*reader)->next(row);
        if (!found)
            return stop(found.error());
        if (!*found)
            break;
        file.rows.push_back(std::move(row));
    }
    file.columns = (*reader)->columns();
    file.isTruncated = (*reader)->isTruncated();
    return file;
}

inline EntryFile readEntries(const QByteArray& bytes,
    exchange::UnmappedPolicy unmapped = exchange::UnmappedPolicy::Keep, const exchange::SourceChoice& choice = {})
{
    QTemporaryFile file;
    if (!file.open() || file.write(bytes) != bytes.size() || !file.flush())
        qFatal("cannot write the test's file");
    return readEntriesOf(file.fileName(), unmapped, choice);
}

/// Everything that a customer holds, one line a value: what a test compares with what it expects, so that nothing more
/// and nothing less is there.
inline QStringList linesOf(const customers::Customer& c)
{
    QStringList lines;
    const auto line = [&lines](const QString& name, const QStringList& parts) {
        QString text = parts.join(QStringLiteral(" | "));
        text.replace(QLatin1Char('\n'), QLatin1String("\\n"));
        if (!text.isEmpty())
            lines << name + QStringLiteral(": ") + text;
    };
    line(
        QStringLiteral("kind"), {c.kind == customers::Kind::Organisation ? QStringLiteral("organisation") : QString()});
    line(QStringLiteral("number"), {c.number});
    line(QStringLiteral("name"), {c.name});
    line(QStringLiteral("given"), {c.givenName});
    line(QStringLiteral("family"), {c.familyName});
    line(QStringLiteral("language"), {c.language});
    if (!c.birthdayTyped.isEmpty())
        line(QStringLiteral("birthday"), {c.birthday ? c.birthday->toIso() : QStringLiteral("?"), c.birthdayTyped});
    for (const auto& email : c.emails)
        line(QStringLiteral("email"), {email.label, email.valid ? email.address : email.address + QLatin1Char('?')});
    for (const auto& phone : c.phones)
        line(QStringLiteral("phone"), {phone.label, phone.typed});
    for (const auto& address : c.addresses)
        line(QStringLiteral("address"),
            {address.label, address.street, address.postcode, address.city, address.region, address.country});
    for (const auto& link : c.links)
        line(QStringLiteral("link"), {link.label, link.url});
    for (const auto& tag : c.tags)
        line(QStringLiteral("tag"), {tag.name});
    for (const auto& note : c.notes)
        line(QStringLiteral("note"), {note.text});
    for (const auto& membership : c.memberships)
        line(QStringLiteral("member"), {membership.organisationName, membership.role});
    if (c.photo)
        lines << QStringLiteral("photo: %1 %2x%3 %4 bytes")
                     .arg(c.photo->mediaType)
                     .arg(c.photo->width)
                     .arg(c.photo->height)
                     .arg(c.photo->bytes.size());
    for (const auto& field : c.extraFields)
        line(field.name, {field.value});
    return lines;
}

inline QStringList texts(std::initializer_list<const char*> words)
{
    QStringList list;
    for (const char* word : words)
        list << QString::fromUtf8(word);
    return list;
}

/// Says which lines are missing and which are too many.
inline bool compareLines(const QStringList& found, const QStringList& expected)
{
    QStringList missing = expected;
    QStringList surplus = found;
    for (const QString& line : found) {
        if (missing.removeOne(line))
            surplus.removeOne(line);
    }
    for (const QString& line : missing)
        qWarning().noquote() << "missing:" << line;
    for (const QString& line : surplus)
        qWarning().noquote() << "unexpected:" << line;
    return missing.isEmpty() && surplus.isEmpty();
}
inline bool compareLines(const QStringList& found, std::initializer_list<const char*> expected)
{
    return compareLines(found, texts(expected));
}

} // namespace aicms::test
