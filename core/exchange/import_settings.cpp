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

} // namespace

QString ImportRun::settings() const
{
    QJsonArray addAnyway;
    for (const qint64 row : m_request.addAnyway)
        addAnyway.append(row);
    QJsonObject object {
        {formatKey, fileFormatCode(m_source->format())},
        {duplicatesKey, duplicatePolicyCode(m_request.duplicates)},
        {keepKey, m_request.unmapped == UnmappedPolicy::Keep},
        {originKey, static_cast<int>(m_request.origin)},
        {addAnywayKey, addAnyway},
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

base::Result<void> ImportRun::readSettings(const QString& settings)
{
    const QJsonObject object = QJsonDocument::fromJson(settings.toUtf8()).object();
    const auto duplicates = duplicatePolicyFromCode(object.value(duplicatesKey).toString());
    // Batches of the first version name no format: it knew CSV only.
    m_request.format = fileFormatFromCode(object.value(formatKey).toString(fileFormatCode(FileFormat::Csv)));
    if (!duplicates || !m_request.format)
        return base::fail(base::ErrorKind::Damaged, QStringLiteral("import settings"));
    if (isTable(*m_request.format)) {
        auto mapping = mappingFromJson(QJsonDocument(object.value(mappingKey).toObject()).toJson());
        if (!mapping)
            return base::fail(base::ErrorKind::Damaged, QStringLiteral("import settings"));
        m_request.mapping = std::move(*mapping);
    }
    m_request.duplicates = *duplicates;
    m_request.unmapped = object.value(keepKey).toBool() ? UnmappedPolicy::Keep : UnmappedPolicy::Drop;
    for (const QJsonValue& row : object.value(addAnywayKey).toArray())
        m_request.addAnyway.push_back(row.toInteger());
    m_request.origin = static_cast<customers::Origin>(object.value(originKey).toInt());
    return {};
}

} // namespace aicms::exchange
