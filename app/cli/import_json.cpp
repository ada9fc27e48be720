// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/import_json.h"

#include "app/cli/context.h"
#include "app/cli/sales_json.h"
#include "app/cli/text.h"
#include "core/base/file_problem.h"
#include "core/exchange/sales/sales_field.h"
#include "ui/wording/exchange_wording.h"
#include "ui/wording/names.h"

#include <QFile>
#include <QJsonArray>

#include <algorithm>
#include <span>

namespace aicms::cli {

using base::ErrorKind;

namespace {

constexpr qint64 largestMapping = 4 * 1024 * 1024; // bytes

constexpr qint64 mostListed = 20; ///< lines of a kind in a text; JSON has all

template <class Row> std::span<const Row> shortList(const std::vector<Row>& rows)
{
    return std::span(rows).first(static_cast<std::size_t>(std::min<qint64>(std::ssize(rows), mostListed)));
}

QStringList wrongValueLines(const exchange::ImportResult& result)
{
    if (result.warnings == 0)
        return {};
    QStringList lines {Text::tr("Values that look wrong or do not fit as they are: %1").arg(result.warnings)};
    for (const exchange::WrongValue& value : shortList(result.wrongValues))
        lines << (value.value.isEmpty()
                ? Text::tr("Row %1: %2").arg(value.row).arg(wording::rowWarningSentence(value.warning))
                : Text::tr("Row %1: “%2”. %3")
                      .arg(value.row)
                      .arg(value.value.simplified(), wording::rowWarningSentence(value.warning)));
    if (const auto listed = std::min<qint64>(mostListed, std::ssize(result.wrongValues)); result.warnings > listed)
        lines << Text::tr("Values of that kind that are not listed here: %1 (--json has the first %2)")
                     .arg(result.warnings - listed)
                     .arg(exchange::ImportResult::maxListedValues);
    return lines;
}

QString rejectedLine(const exchange::RejectedRow& row, bool ofCustomers)
{
    const QString reason = wording::rejectReasonSentence(row.reason, row.limit);
    if (row.field.isEmpty())
        return Text::tr("Row %1: %2").arg(row.row).arg(reason);
    const auto field = ofCustomers ? std::nullopt : exchange::salesFieldFromCode(row.field);
    return Text::tr("Row %1, %2: %3", "row, field, reason")
        .arg(row.row)
        .arg(field ? wording::importFieldName(*field) : wording::fieldName(row.field), reason);
}

QJsonObject updateJson(const exchange::UpdatedRow& row)
{
    QJsonArray changes;
    for (const exchange::ValueChange& change : row.changes)
        changes.append(QJsonObject {{QStringLiteral("field"), change.field}, {QStringLiteral("name"), change.name},
            {QStringLiteral("before"), change.isHidden ? QJsonValue() : QJsonValue(change.before)},
            {QStringLiteral("after"), change.after}});
    return {{QStringLiteral("row"), row.row},
        {QStringLiteral("customer"), row.customer.isValid() ? QJsonValue(row.customer.value) : QJsonValue()},
        {QStringLiteral("earlier_row"), row.earlierRow > 0 ? QJsonValue(row.earlierRow) : QJsonValue()},
        {QStringLiteral("other_number"), row.otherNumber.isEmpty() ? QJsonValue() : QJsonValue(row.otherNumber)},
        {QStringLiteral("changes"), changes}};
}

QStringList updateLines(const exchange::ImportResult& result)
{
    QStringList lines;
    for (const exchange::UpdatedRow& row : shortList(result.updates)) {
        QStringList changes;
        if (!row.otherNumber.isEmpty())
            changes << Text::tr("Customer number %1 %2", "the number, what becomes of it")
                           .arg(row.number, wording::keptNumberSentence(row));
        for (const exchange::ValueChange& change : row.changes)
            changes << wording::valueChangeSentence(change);
        lines << Text::tr("Row %1 updates %2. %3").arg(row.row).arg(row.name, changes.join(QStringLiteral("; ")));
    }
    if (result.updated > mostListed)
        lines << Text::tr("Rows that update somebody and are not listed here: %1 (--json has them)")
                     .arg(result.updated - std::min<qint64>(mostListed, std::ssize(result.updates)));
    return lines;
}

QStringList skippedLines(const exchange::ImportResult& result)
{
    QStringList lines;
    for (const exchange::SkippedRow& row : shortList(result.passedOver))
        lines << Text::tr("Row %1 passed over: %2").arg(row.row).arg(wording::skipReasonSentence(row));
    const qint64 unlisted = result.skipped + result.quarantined - std::ssize(shortList(result.passedOver));
    if (unlisted > 0)
        lines << Text::tr("Rows passed over that are not listed here: %1 (--json has the first %2 of all)")
                     .arg(unlisted)
                     .arg(std::ssize(result.passedOver));
    return lines;
}

} // namespace

base::Result<std::optional<QByteArray>> readMappingFile(Context& context, const QString& path)
{
    if (path.isEmpty())
        return std::optional<QByteArray>();
    context.workOn(path);
    if (const auto isFile = base::requireRegularFile(path); !isFile)
        return base::fail(isFile.error());
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return base::fail(ErrorKind::ReadOnly);
    if (file.size() > largestMapping)
        return base::fail(ErrorKind::TooLarge, {}, largestMapping);
    return std::optional(file.readAll());
}

OptionSpec encodingOption()
{
    QStringList codes;
    for (const exchange::TextEncoding encoding : exchange::allEncodings())
        codes << exchange::encodingCode(encoding);
    return {"encoding", "NAME",
        QT_TRANSLATE_NOOP("aicms::cli::Text", "How the letters of a CSV file are written; found out when left out"),
        false, false, codes << QStringLiteral("gbk")};
}

std::optional<exchange::TextEncoding> chosenEncoding(const Context& context)
{
    return context.has("encoding") ? exchange::encodingFromCode(context.value("encoding")) : std::nullopt;
}

std::function<void(const exchange::ImportProgress&)> importProgress(Context& context)
{
    return [run = context.progress(), back = context.takingBack()](const exchange::ImportProgress& progress) {
        if (progress.toTakeBack > 0)
            back(progress.takenBack, progress.toTakeBack);
        else
            run(progress.bytes, progress.totalBytes);
    };
}

QJsonObject importJson(const exchange::ImportResult& result, bool isDryRun)
{
    QJsonArray rejected;
    for (const exchange::RejectedRow& row : result.rejected) {
        QJsonObject object {
            {QStringLiteral("row"), row.row}, {QStringLiteral("reason"), exchange::rejectReasonCode(row.reason)}};
        if (!row.field.isEmpty())
            object.insert(QStringLiteral("field"), row.field);
        if (row.limit > 0)
            object.insert(QStringLiteral("limit"), row.limit);
        rejected.append(object);
    }
    QJsonArray passedOver;
    for (const exchange::SkippedRow& row : result.passedOver)
        passedOver.append(QJsonObject {{QStringLiteral("row"), row.row},
            {QStringLiteral("reason"), exchange::skipReasonCode(row.reason)},
            {QStringLiteral("address"), row.address.isEmpty() ? QJsonValue() : QJsonValue(row.address)},
            {QStringLiteral("customer"), row.customer.isValid() ? QJsonValue(row.customer.value) : QJsonValue()},
            {QStringLiteral("earlier_row"), row.earlierRow > 0 ? QJsonValue(row.earlierRow) : QJsonValue()},
            {QStringLiteral("other_number"), row.otherNumber.isEmpty() ? QJsonValue() : QJsonValue(row.otherNumber)}});
    QJsonArray updates;
    for (const exchange::UpdatedRow& row : result.updates)
        updates.append(updateJson(row));
    QJsonArray wrongValues;
    for (const exchange::WrongValue& value : result.wrongValues)
        wrongValues.append(QJsonObject {{QStringLiteral("row"), value.row},
            {QStringLiteral("reason"), exchange::rowWarningCode(value.warning)},
            {QStringLiteral("value"), value.value}});
    QJsonArray unmapped;
    for (const exchange::UnmappedColumn& column : result.unmapped)
        unmapped.append(QJsonObject {{QStringLiteral("header"), column.header},
            {QStringLiteral("reason"), exchange::leftOutCode(column.reason)}, {QStringLiteral("filled"), column.filled},
            {QStringLiteral("kept"), column.kept}});
    return {{QStringLiteral("batch"), result.batch.isValid() ? QJsonValue(result.batch.value) : QJsonValue()},
        {QStringLiteral("dry_run"), isDryRun}, {QStringLiteral("read"), result.read},
        {QStringLiteral("created"), result.created}, {QStringLiteral("updated"), result.updated},
        {QStringLiteral("updated_customers"), result.updatedCustomers},
        {QStringLiteral("encoding"),
            result.encoding ? QJsonValue(exchange::encodingCode(*result.encoding)) : QJsonValue()},
        {QStringLiteral("skipped"), result.skipped}, {QStringLiteral("quarantined"), result.quarantined},
        {QStringLiteral("organisations_created"), result.organisationsCreated},
        {QStringLiteral("new_people"), result.newPeople()},
        {QStringLiteral("new_organisations"), result.newOrganisations()},
        {QStringLiteral("namesakes"), result.namesakes}, {QStringLiteral("warning_count"), result.warnings},
        {QStringLiteral("wrong_values"), wrongValues}, {QStringLiteral("truncated"), result.truncated},
        {QStringLiteral("rejected_count"), result.rejectedCount}, {QStringLiteral("rejected"), rejected},
        {QStringLiteral("skipped_rows"), passedOver}, {QStringLiteral("updates"), updates},
        {QStringLiteral("blank_rows"), result.blank}, {QStringLiteral("unmapped"), unmapped}};
}

QStringList importLines(const exchange::ImportResult& result, bool isDryRun, bool ofCustomers)
{
    QStringList lines {isDryRun ? Text::tr("Tried, nothing stored. Rows: %1").arg(result.read)
                                : Text::tr("Imported as batch %1. Rows: %2").arg(result.batch.value).arg(result.read)};
    if (result.encoding)
        lines << Text::tr("Letters read as %1 (--encoding NAME reads them otherwise)")
                     .arg(exchange::encodingCode(*result.encoding));
    lines << (ofCustomers
            ? Text::tr("New people: %1, new organisations: %2").arg(result.newPeople()).arg(result.newOrganisations())
            : Text::tr("New: %1").arg(result.created));
    lines << Text::tr("Changed: %1, passed over: %2, not taken: %3")
                 .arg(result.updated)
                 .arg(result.skipped)
                 .arg(result.rejectedCount);
    if (result.quarantined > 0)
        lines << Text::tr("Set aside, because these people were deleted or do not want to be written to: %1")
                     .arg(result.quarantined);
    if (result.namesakes > 0)
        lines << Text::tr("New ones of whose name somebody was here already: %1").arg(result.namesakes);
    if (result.truncated)
        lines << Text::tr("The file ends in the middle of a row or entry: it was cut off.");
    lines << wrongValueLines(result);
    for (const exchange::RejectedRow& row : shortList(result.rejected))
        lines << rejectedLine(row, ofCustomers);
    if (result.rejectedCount > mostListed)
        lines << Text::tr("Rows not taken that are not listed here: %1 (--rejected-file and --json have them)")
                     .arg(result.rejectedCount - mostListed);
    lines << updateLines(result) << skippedLines(result);
    for (const exchange::UnmappedColumn& column : result.unmapped) {
        if (!column.kept && column.filled > 0)
            lines << Text::tr("Column “%1” left out (%2 filled): %3")
                         .arg(column.header)
                         .arg(column.filled)
                         .arg(wording::leftOutSentence(column.reason));
    }
    if (result.read == 0)
        lines << Text::tr("There are no rows under the header: nothing was imported.");
    else if (!isDryRun)
        lines << Text::tr("To undo: aicms-cli import undo %1").arg(result.batch.value);
    return lines;
}

QJsonObject salesImportJson(const exchange::SalesImportResult& result, exchange::SalesSubject subject, bool isDryRun)
{
    QJsonObject object = importJson(result.counts, isDryRun);
    for (const char* key : {"organisations_created", "new_people", "new_organisations", "updated_customers",
             "warning_count", "wrong_values", "unmapped"})
        object.remove(QLatin1String(key));
    if (subject == exchange::SalesSubject::Orders) {
        object.insert(QStringLiteral("orders_created"), result.orders);
        object.insert(QStringLiteral("credit_orders"), result.creditOrders);
        object.insert(QStringLiteral("credit_lines"), result.creditLines);
        object.insert(QStringLiteral("walk_in_orders"), result.walkInOrders);
        object.insert(QStringLiteral("walk_in_lines"), result.walkInLines);
        object.insert(QStringLiteral("marked_lines"), result.markedLines);
        object.insert(QStringLiteral("customers_created"), result.customersCreated);
        object.insert(QStringLiteral("products_created"), result.productsCreated);
        object.insert(QStringLiteral("totals"), totalsJson(result.totals));
    }
    return object;
}

QStringList salesImportLines(const exchange::SalesImportResult& result, exchange::SalesSubject subject, bool isDryRun)
{
    QStringList lines = importLines(result.counts, isDryRun, false);
    if (subject != exchange::SalesSubject::Orders)
        return lines;
    lines << Text::tr("Orders: %1, credits among them: %2, without a customer: %3")
                 .arg(result.orders)
                 .arg(result.creditOrders)
                 .arg(result.walkInOrders);
    lines << Text::tr("Customers made: %1, products made: %2").arg(result.customersCreated).arg(result.productsCreated);
    if (result.markedLines > 0)
        lines << Text::tr("Lines with a price of 0 or less, kept and marked: %1").arg(result.markedLines);
    for (const sales::CurrencyTotal& total : result.totals)
        lines << Text::tr("Total: %1 %2").arg(amountText(total.total, total.currency), total.currency);
    return lines;
}

} // namespace aicms::cli
