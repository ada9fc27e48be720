// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/await.h"
#include "app/cli/context.h"
#include "app/cli/exit_code.h"
#include "app/cli/import_json.h"
#include "app/cli/import_leftovers.h"
#include "app/cli/json_values.h"
#include "app/cli/text.h"
#include "core/base/file_problem.h"
#include "core/exchange/import_service.h"
#include "core/exchange/source/source_parts.h"
#include "ui/wording/exchange_wording.h"

#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <QSaveFile>

#include <algorithm>
#include <array>
#include <cerrno>

namespace aicms::cli {

using base::ErrorKind;

namespace {

base::Result<std::optional<exchange::ColumnMapping>> readMapping(Context& context, const QString& path)
{
    const auto json = readMappingFile(context, path);
    if (!json)
        return base::fail(json.error());
    if (!*json)
        return std::optional<exchange::ColumnMapping>();
    const auto mapping = exchange::mappingFromJson(**json);
    if (!mapping)
        return base::fail(mapping.error());
    return std::optional(*mapping);
}

base::Result<exchange::ImportRequest> requestOf(Context& context)
{
    exchange::ImportRequest request;
    request.path = context.argument(0);
    context.workOn(request.path);
    if (const auto isFile = base::requireRegularFile(request.path); !isFile)
        return base::fail(isFile.error());
    const QString format = context.has("format") ? context.value("format").toLower() : QStringLiteral("auto");
    request.format = exchange::fileFormatFromCode(format);
    if (!request.format && format != QLatin1String("auto"))
        return base::fail(ErrorKind::Unsupported, format);
    const auto mapping = readMapping(context, context.value("mapping"));
    if (!mapping)
        return base::fail(mapping.error());
    request.mapping = *mapping;
    if (const auto encoding = chosenEncoding(context)) {
        if (!request.mapping)
            request.mapping.emplace();
        request.mapping->format.encoding = encoding;
    }
    if (context.has("duplicates"))
        request.duplicates
            = exchange::duplicatePolicyFromCode(context.value("duplicates")).value_or(exchange::DuplicatePolicy::Skip);
    if (context.value("unmapped") == QLatin1String("keep"))
        request.unmapped = exchange::UnmappedPolicy::Keep;
    request.dryRun = context.has("dry-run");
    return request;
}

/// The options that name files for parts of the imported one.
constexpr std::array partOptions {"rejected-file", "skipped-file", "left-out-file"};

using WritePart = std::function<base::Result<void>(QIODevice& target)>;

/// A part of the imported file as a file of its own: whole or not at all.
base::Result<void> writePart(Context& context, const char* option, const WritePart& write)
{
    const QString path = context.value(option);
    context.workOn(path);
    QSaveFile target(path);
    errno = 0;
    if (!target.open(QIODevice::WriteOnly))
        return base::fail(base::writeProblem(target, errno));
    if (const auto written = write(target); !written)
        return written;
    errno = 0;
    // A full disk is told by the flush; QSaveFile forgets what fails while it closes.
    return target.flush() && target.commit() ? base::Result<void>() : base::fail(base::writeProblem(target, errno));
}

/// Before anything is imported: a part may take the place of no file that is needed, the imported one before all.
base::Result<void> checkParts(Context& context, const QString& source)
{
    for (const char* option : partOptions) {
        if (!context.has(option))
            continue;
        const QString path = context.value(option);
        if (const auto place = base::requirePlaceForOutput(path); !place)
            return place;
        if (!QFileInfo(path).dir().exists()) {
            context.workOn(path);
            return base::fail(ErrorKind::NotFound, QStringLiteral("folder"));
        }
        if (QFileInfo::exists(path) && QFileInfo(path).canonicalFilePath() == QFileInfo(source).canonicalFilePath())
            return base::fail(ErrorKind::Invalid, QStringLiteral("source_file"));
    }
    return {};
}

/// With the file that it is about: each may go to another disk.
QString reasonOf(const Context& context, const base::Error& error)
{
    const QString place = context.placeOf(error);
    const QString reason = error.kind == ErrorKind::DiskFull ? Text::tr("the disk is full")
        : error.kind == ErrorKind::ReadOnly                  ? Text::tr("its folder takes no file")
                                                             : Text::tr("the disk did not do what was asked");
    return place.isEmpty() ? reason : QStringLiteral("%1: %2").arg(place, reason);
}

/// `choice`: how the run read the file.
base::Result<void> writeParts(Context& context, const exchange::ImportRequest& request,
    const exchange::SourceChoice& choice, const exchange::ImportResult& result)
{
    if (context.has("rejected-file")) {
        const auto written = writePart(context, "rejected-file", [&](QIODevice& target) {
            return exchange::writeRejectedEntries(request.path, choice, result.rejected, target);
        });
        if (!written)
            return written;
    }
    if (context.has("skipped-file")) {
        const auto written = writePart(context, "skipped-file", [&](QIODevice& target) {
            return exchange::writeSkippedEntries(request.path, choice, result.passedOver, target);
        });
        if (!written)
            return written;
    }
    if (!context.has("left-out-file"))
        return {};
    return writePart(context, "left-out-file", [&](QIODevice& target) {
        return exchange::writeLeftOutValues(request.path, choice, request.unmapped, target);
    });
}

/// How the run is going to read the file. Keeps how the columns go under the name that was given, before anything is
/// imported by it.
base::Result<exchange::SourceChoice> readingOf(
    const Context& context, workspace::Workspace& vault, const exchange::ImportRequest& request)
{
    const bool saves = context.has("save-matching") && !request.dryRun;
    const bool hasParts = std::ranges::any_of(partOptions, [&context](const char* part) { return context.has(part); });
    if (!saves && !hasParts)
        return exchange::SourceChoice {};
    const auto preview = await(vault.imports().preview(request.path, request.mapping, request.format));
    if (!preview)
        return base::fail(preview.error());
    if (saves) {
        if (!exchange::isTable(preview->fileFormat))
            return base::fail(ErrorKind::Unsupported, QStringLiteral("--save-matching"));
        const auto saved
            = await(vault.imports().saveMatching(context.value("save-matching"), preview->header, preview->mapping));
        if (!saved)
            return base::fail(saved.error());
    }
    return exchange::asRead(*preview);
}

Outcome importFile(Context& context)
{
    auto request = requestOf(context);
    if (!request)
        return base::fail(request.error());
    if (const auto parts = checkParts(context, request->path); !parts)
        return base::fail(parts.error());
    const auto opened = context.open();
    if (!opened)
        return base::fail(opened.error());
    const auto choice = readingOf(context, **opened, *request);
    if (!choice)
        return base::fail(choice.error());
    ImportLeftovers leftovers(**opened);
    const auto result = await((*opened)->imports().run(*request, importProgress(context), context.stopToken()));
    if (!result) {
        leftovers.tell(context);
        return base::fail(result.error());
    }
    // The import stands whether or not these files can be written; so its result is told as well.
    const auto written = writeParts(context, *request, *choice, *result);
    if (!written)
        context.out().warning(request->dryRun
                ? Text::tr("The trial is done, but not every file with rows or columns could be written: %1. Nothing "
                           "was changed; give the command again when it can.")
                      .arg(reasonOf(context, written.error()))
                : Text::tr("The import is done, but not every file with rows or columns could be written: %1. Do not "
                           "import the same file again for that; with --dry-run the rows that were not taken are told "
                           "once more.")
                      .arg(reasonOf(context, written.error())));
    context.out().result(importJson(*result, request->dryRun), importLines(*result, request->dryRun));
    return written ? exitDone : exitInputOutput;
}

base::Result<base::BatchId> batchOf(const Context& context)
{
    bool isNumber = false;
    const base::BatchId batch {context.argument(0).toLongLong(&isNumber)};
    if (!isNumber || !batch.isValid())
        return base::fail(ErrorKind::NotFound, QStringLiteral("batch"));
    return batch;
}

Outcome resumeImport(Context& context)
{
    const auto batch = batchOf(context);
    if (!batch)
        return base::fail(batch.error());
    context.workOn(context.argument(1));
    if (const auto isFile = base::requireRegularFile(context.argument(1)); !isFile)
        return base::fail(isFile.error());
    const auto opened = context.open();
    if (!opened)
        return base::fail(opened.error());
    ImportLeftovers leftovers(**opened, *batch);
    const auto result
        = await((*opened)->imports().resume(*batch, context.argument(1), importProgress(context), context.stopToken()));
    if (!result) {
        leftovers.tell(context);
        return base::fail(result.error());
    }
    if (result->sales)
        context.out().result(salesImportJson(*result->sales, *result->subject, false),
            salesImportLines(*result->sales, *result->subject, false));
    else
        context.out().result(importJson(result->counts, false), importLines(result->counts, false));
    return exitDone;
}

QString stateCode(exchange::BatchState state)
{
    using enum exchange::BatchState;
    switch (state) {
    case Running: return QStringLiteral("running");
    case Finished: return QStringLiteral("finished");
    case Undoing: return QStringLiteral("undoing");
    case Undone: return QStringLiteral("undone");
    case Interrupted: return QStringLiteral("interrupted");
    }
    return {};
}

/// As the clock on the wall says it; JSON has the offset.
QString localText(base::UtcTime time)
{
    return time.toDateTime().toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm"));
}

Outcome listImports(Context& context)
{
    const auto opened = context.open();
    if (!opened)
        return base::fail(opened.error());
    const auto batches = await((*opened)->imports().batches());
    if (!batches)
        return base::fail(batches.error());
    JsonList list;
    std::vector<QStringList> rows;
    QHash<qint64, QString> names; // numbers only for those who may not list users
    if (const auto users = (*opened)->users().list()) {
        for (const users::User& user : *users)
            names.insert(user.id.value, user.name);
    }
    for (const exchange::BatchInfo& batch : *batches) {
        list.add({{QStringLiteral("batch"), batch.id.value}, {QStringLiteral("state"), stateCode(batch.state)},
            {QStringLiteral("file"), batch.fileName}, {QStringLiteral("started_at"), batch.startedAt.toIso()},
            {QStringLiteral("finished_at"), jsonTime(batch.finishedAt)}, {QStringLiteral("user"), batch.user.value},
            {QStringLiteral("read"), batch.read}, {QStringLiteral("created"), batch.created},
            {QStringLiteral("updated"), batch.updated}, {QStringLiteral("skipped"), batch.skipped},
            {QStringLiteral("rejected"), batch.rejected}});
        const qint64 created = batch.holdsCustomers() ? batch.newPeople + batch.newOrganisations : batch.created;
        rows.push_back({QString::number(batch.id.value), batch.fileName, localText(batch.startedAt),
            names.value(batch.user.value, QString::number(batch.user.value)), QString::number(created),
            QString::number(batch.updated), stateCode(batch.state)});
    }
    if (context.out().isJson())
        context.out().rawJson(list.text(list.count()));
    else
        context.out().table({Text::tr("Batch"), Text::tr("File"), Text::tr("Begun"), Text::tr("By"), Text::tr("New"),
                                Text::tr("Changed"), Text::tr("State")},
            rows);
    return exitDone;
}

Outcome undoImport(Context& context)
{
    const auto batch = batchOf(context);
    if (!batch)
        return base::fail(batch.error());
    const auto opened = context.open();
    if (!opened)
        return base::fail(opened.error());
    const auto undone = await((*opened)->imports().undo(*batch));
    if (!undone)
        return base::fail(undone.error());
    QJsonArray conflicts;
    for (const base::CustomerId id : undone->conflicts)
        conflicts.append(id.value);
    QJsonArray handedOn;
    QHash<qint64, qint64> heirs;
    for (const auto& [id, import] : undone->handedOn) {
        handedOn.append(QJsonObject {{QStringLiteral("id"), id.value}, {QStringLiteral("batch"), import.value}});
        heirs.insert(id.value, import.value);
    }
    QJsonArray handedProducts;
    QHash<qint64, qint64> productHeirs;
    for (const auto& [id, import] : undone->handedProducts) {
        handedProducts.append(QJsonObject {{QStringLiteral("id"), id.value}, {QStringLiteral("batch"), import.value}});
        productHeirs.insert(id.value, import.value);
    }
    QJsonArray answered;
    for (const base::CustomerId id : undone->answered)
        answered.append(id.value);
    QJsonArray held;
    for (const base::CustomerId id : undone->held)
        held.append(id.value);
    QJsonArray keptOrders;
    for (const base::OrderId id : undone->keptOrders)
        keptOrders.append(id.value);
    QJsonArray keptProducts;
    for (const base::ProductId id : undone->keptProducts)
        keptProducts.append(id.value);
    QStringList lines {Text::tr("Import %1 is undone. People removed: %2, organisations: %3; put back: %4")
            .arg(batch->value)
            .arg(undone->removed - undone->removedOrganisations)
            .arg(undone->removedOrganisations)
            .arg(undone->restored)};
    const qint64 sales
        = undone->removedOrders + undone->removedEvents + undone->removedProducts + undone->restoredProducts;
    if (sales > 0)
        lines << Text::tr("Orders removed: %1, events: %2, products: %3; products put back: %4")
                     .arg(undone->removedOrders)
                     .arg(undone->removedEvents)
                     .arg(undone->removedProducts)
                     .arg(undone->restoredProducts);
    for (const base::OrderId id : undone->keptOrders)
        lines << Text::tr("Order %1 was credited since and stays.").arg(id.value);
    for (const base::ProductId id : undone->keptProducts)
        lines << (productHeirs.contains(id.value)
                ? Text::tr("Product %1 stays because import %2 changed or uses it; it goes back with that one.")
                      .arg(id.value)
                      .arg(productHeirs.value(id.value))
                : Text::tr("Product %1 was changed or sold since and stays as it is.").arg(id.value));
    for (const base::CustomerId id : undone->conflicts)
        lines << (heirs.contains(id.value)
                ? Text::tr(
                      "Customer %1 stays because import %2 changed or uses the record; it goes back with that one.")
                      .arg(id.value)
                      .arg(heirs.value(id.value))
                : Text::tr("Customer %1 was changed or used since and stays as it is.").arg(id.value));
    for (const base::CustomerId id : undone->answered)
        lines << Text::tr("Customer %1 has answered something since and stays.").arg(id.value);
    for (const base::CustomerId id : undone->held)
        lines << Text::tr(
            "Customer %1 is under a legal hold and stays as is. Once that is lifted, undo the import once "
            "more.")
                     .arg(id.value);
    context.out().result(
        {{QStringLiteral("batch"), batch->value}, {QStringLiteral("removed"), undone->removed},
            {QStringLiteral("removed_organisations"), undone->removedOrganisations},
            {QStringLiteral("restored"), undone->restored}, {QStringLiteral("conflicts"), conflicts},
            {QStringLiteral("handed_on"), handedOn}, {QStringLiteral("products_handed_on"), handedProducts},
            {QStringLiteral("answered"), answered}, {QStringLiteral("held"), held},
            {QStringLiteral("orders_removed"), undone->removedOrders},
            {QStringLiteral("events_removed"), undone->removedEvents},
            {QStringLiteral("products_removed"), undone->removedProducts},
            {QStringLiteral("products_restored"), undone->restoredProducts},
            {QStringLiteral("order_conflicts"), keptOrders}, {QStringLiteral("product_conflicts"), keptProducts}},
        lines);
    return exitDone;
}

} // namespace

std::vector<Command> importCommands()
{
    const QString word = QStringLiteral("import");
    return {
        {{word}, QT_TRANSLATE_NOOP("aicms::cli::Text", "Import customers from a file of another program"),
            {QStringLiteral("FILE")}, false,
            {
                {"format", "FORMAT", QT_TRANSLATE_NOOP("aicms::cli::Text", "auto, csv, vcard, ldif, xlsx or json")},
                {"mapping", "FILE",
                    QT_TRANSLATE_NOOP("aicms::cli::Text", "Which column goes where, as JSON; guessed when left out")},
                encodingOption(),
                {"save-matching", "NAME",
                    QT_TRANSLATE_NOOP("aicms::cli::Text", "Keep the matching for the next file with these columns")},
                {"dry-run", "", QT_TRANSLATE_NOOP("aicms::cli::Text", "Do everything but store nothing")},
                {"duplicates", "WHAT",
                    QT_TRANSLATE_NOOP("aicms::cli::Text", "People who are there already: skip, update or add"), false,
                    false, {QStringLiteral("skip"), QStringLiteral("update"), QStringLiteral("add")}},
                {"unmapped", "WHAT", QT_TRANSLATE_NOOP("aicms::cli::Text", "Columns without a field: drop or keep"),
                    false, false, {QStringLiteral("drop"), QStringLiteral("keep")}},
                {"rejected-file", "FILE",
                    QT_TRANSLATE_NOOP("aicms::cli::Text", "Gets the rows that were not taken, with the reason")},
                {"skipped-file", "FILE",
                    QT_TRANSLATE_NOOP("aicms::cli::Text", "Gets the rows that were passed over, with the reason")},
                {"left-out-file", "FILE", QT_TRANSLATE_NOOP("aicms::cli::Text", "Gets the columns that were left out")},
            },
            importFile},
        {{word, QStringLiteral("list")}, QT_TRANSLATE_NOOP("aicms::cli::Text", "Imports so far, the newest first"), {},
            false, {}, listImports},
        {{word, QStringLiteral("resume")},
            QT_TRANSLATE_NOOP("aicms::cli::Text", "Go on with an import that was cut off, with the same file"),
            {QStringLiteral("BATCH"), QStringLiteral("FILE")}, false, {}, resumeImport},
        {{word, QStringLiteral("undo")}, QT_TRANSLATE_NOOP("aicms::cli::Text", "Take a whole import back"),
            {QStringLiteral("BATCH")}, false, {}, undoImport},
    };
}

} // namespace aicms::cli
