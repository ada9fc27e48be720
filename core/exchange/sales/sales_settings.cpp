// SPDX-License-Identifier: GPL-3.0-or-later
// The choices of an import of sales data as they are kept with its batch, and how a file would be read.
#include "core/base/currency.h"
#include "core/exchange/sales/sales_run.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace aicms::exchange {

namespace {

const QString subjectKey = QStringLiteral("subject");
const QString salesMappingKey = QStringLiteral("mapping");
const QString currencyKey = QStringLiteral("currency");
const QString createKey = QStringLiteral("create_missing");
const QString updateKey = QStringLiteral("update_products");

/// True when the cell reads as the column's field.
bool looksRight(const SalesReading& reading, TimeReader& times, SalesField field, const QString& cell)
{
    switch (field) {
    case SalesField::Time: return times.read(cell).has_value();
    case SalesField::Quantity:
    case SalesField::UnitPrice:
    case SalesField::Stock: return base::Decimal::parse(cell, reading.decimalMark).has_value();
    case SalesField::Currency: return base::isCurrencyCode(cell.toUpper());
    default: return true;
    }
}

} // namespace

QString SalesRun::settings() const
{
    const SalesReading& reading = m_source->reading();
    SalesMapping mapping = reading.mapping;
    if (m_source->file().format() == FileFormat::Csv)
        mapping.format = {m_source->file().csvFormat().separator, m_source->file().csvFormat().encoding};
    else
        mapping.format.sheet = m_source->file().sheet();
    mapping.dateOrder = reading.dateOrder;
    mapping.decimalMark = reading.decimalMark;
    const QJsonObject object {
        {subjectKey, static_cast<int>(m_request.subject)},
        {salesMappingKey, QJsonDocument::fromJson(salesMappingToJson(mapping)).object()},
        {currencyKey, reading.currency},
        {createKey, m_request.createMissing},
        {updateKey, m_request.updateProducts},
    };
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

base::Result<void> SalesRun::readSettings(const QString& settings)
{
    const QJsonObject object = QJsonDocument::fromJson(settings.toUtf8()).object();
    m_request.subject = static_cast<SalesSubject>(object.value(subjectKey).toInt());
    auto mapping
        = salesMappingFromJson(m_request.subject, QJsonDocument(object.value(salesMappingKey).toObject()).toJson());
    if (!mapping)
        return base::fail(base::ErrorKind::Damaged, QStringLiteral("import settings"));
    m_request.mapping = std::move(*mapping);
    m_request.currency = object.value(currencyKey).toString();
    m_request.createMissing = object.value(createKey).toBool();
    m_request.updateProducts = object.value(updateKey).toBool();
    return {};
}

base::Result<SourceChoice> readSalesSource(const QString& settings)
{
    const QJsonObject object = QJsonDocument::fromJson(settings.toUtf8()).object();
    const auto mapping = salesMappingFromJson(static_cast<SalesSubject>(object.value(subjectKey).toInt()),
        QJsonDocument(object.value(salesMappingKey).toObject()).toJson());
    if (!mapping)
        return base::fail(base::ErrorKind::Damaged, QStringLiteral("import settings"));
    ColumnMapping read;
    read.format = mapping->format;
    return SourceChoice {{}, std::move(read)};
}

base::Result<SalesPreview> previewSales(const SalesImportRequest& request, const SalesDefaults& defaults)
{
    auto source = SalesSource::open(request, defaults);
    if (!source)
        return base::fail(source.error());
    const SalesReading& reading = source->reading();
    SalesPreview preview;
    preview.format = source->file().csvFormat();
    preview.header = source->file().header();
    preview.mapping = reading.mapping;
    preview.dateOrder = reading.dateOrder;
    preview.decimalMark = reading.decimalMark;
    preview.currency = reading.currency;
    preview.fileBytes = source->file().size();
    preview.columns.resize(reading.mapping.columns.size());
    TimeReader times(reading.dateOrder, reading.zone, reading.today);
    auto reader = source->file().rows();
    if (!reader)
        return base::fail(reader.error());
    TableRow row;
    while (preview.rows.size() < static_cast<std::size_t>(SalesPreview::rowCount)) {
        const auto next = (*reader)->next(row);
        if (!next)
            return base::fail(next.error());
        if (!*next)
            break;
        for (std::size_t i = 0; i < preview.columns.size(); ++i) {
            const QString cell = row.cells.value(static_cast<qsizetype>(i)).trimmed();
            ColumnPreview& column = preview.columns[i];
            if (cell.isEmpty())
                continue;
            if (column.filled++ == 0)
                column.firstValue = cell;
            const bool isRight = looksRight(reading, times, reading.mapping.columns[i].field, cell);
            ++(isRight ? column.right : column.wrong);
            if (!isRight && column.exampleWrong.isEmpty())
                column.exampleWrong = cell;
        }
        preview.rows.push_back(row.cells);
    }
    return preview;
}

} // namespace aicms::exchange
