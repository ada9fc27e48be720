// SPDX-License-Identifier: GPL-3.0-or-later
// The choices of an import as they are kept with its batch, so that it can be gone on with after a crash.
#include "core/exchange/import_run.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace aicms::exchange {

namespace {

const QString formatKey = QStringLiteral("format");
const QString mappingKey = QStringLiteral("mapping");
const QString duplicatesKey = QStringLiteral("duplicates");
const QString keepKey = QStringLiteral("keep");
const QString originKey = QStringLiteral("origin");
const QString addAnywayKey = QStringLiteral("add_anyway");
const QString leaveOutKey = QStringLiteral("leave_out");

QJsonArray arrayOf(const std::vector<qint64>& rows)
{
    QJsonArray array;
    for (const qint64 row : rows)
        array.append(row);
    return array;
}

std::vector<qint64> rowsOf(const QJsonValue& array)
{
    std::vector<qint64> rows;
    const QJsonArray values = array.toArray();
    for (const QJsonValue& row : values)
        rows.push_back(row.toInteger());
    return rows;
}

} // namespace

QString ImportRun::settings() const
{
    QJsonObject object {
        {formatKey, fileFormatCode(m_source->format())},
        {duplicatesKey, duplicatePolicyCode(m_request.duplicates)},
        {keepKey, m_request.unmapped == UnmappedPolicy::Keep},
        {originKey, static_cast<int>(m_request.origin)},
        {addAnywayKey, arrayOf(m_request.addAnyway)},
        {leaveOutKey, arrayOf(m_request.leaveOut)},
    };
    if (const ColumnMapping* bound = m_source->mapping()) {
        ColumnMapping mapping = *bound;
        if (m_source->format() == FileFormat::Csv)
            mapping.format = {m_source->csvFormat().separator, m_source->csvFormat().encoding, {}};
        else
            mapping.format.sheet = m_source->sheet();
        object.insert(mappingKey, QJsonDocument::fromJson(mappingToJson(mapping)).object());
    }
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

base::Result<SourceChoice> readSource(const QString& settings)
{
    const QJsonObject object = QJsonDocument::fromJson(settings.toUtf8()).object();
    SourceChoice choice;
    // Batches of the first version name no format: it knew CSV only.
    choice.format = fileFormatFromCode(object.value(formatKey).toString(fileFormatCode(FileFormat::Csv)));
    if (!choice.format)
        return base::fail(base::ErrorKind::Damaged, QStringLiteral("import settings"));
    if (isTable(*choice.format)) {
        auto mapping = mappingFromJson(QJsonDocument(object.value(mappingKey).toObject()).toJson());
        if (!mapping)
            return base::fail(base::ErrorKind::Damaged, QStringLiteral("import settings"));
        choice.mapping = std::move(*mapping);
    }
    return choice;
}

base::Result<void> ImportRun::readSettings(const QString& settings)
{
    const QJsonObject object = QJsonDocument::fromJson(settings.toUtf8()).object();
    const auto duplicates = duplicatePolicyFromCode(object.value(duplicatesKey).toString());
    auto source = readSource(settings);
    if (!source)
        return base::fail(source.error());
    if (!duplicates)
        return base::fail(base::ErrorKind::Damaged, QStringLiteral("import settings"));
    m_request.format = source->format;
    m_request.mapping = std::move(source->mapping);
    m_request.duplicates = *duplicates;
    m_request.unmapped = object.value(keepKey).toBool() ? UnmappedPolicy::Keep : UnmappedPolicy::Drop;
    m_request.addAnyway = rowsOf(object.value(addAnywayKey));
    m_request.leaveOut = rowsOf(object.value(leaveOutKey));
    m_request.origin = static_cast<customers::Origin>(object.value(originKey).toInt());
    return {};
}

} // namespace aicms::exchange
