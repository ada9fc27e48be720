// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/await.h"
#include "app/cli/context.h"
#include "app/cli/exit_code.h"
#include "app/cli/import_json.h"
#include "app/cli/import_leftovers.h"
#include "app/cli/text.h"
#include "core/base/file_problem.h"
#include "core/exchange/import_service.h"

namespace aicms::cli {

using exchange::SalesSubject;

namespace {

base::Result<exchange::SalesImportRequest> requestOf(Context& context, SalesSubject subject)
{
    exchange::SalesImportRequest request;
    request.subject = subject;
    request.path = context.argument(0);
    context.workOn(request.path);
    if (const auto isFile = base::requireRegularFile(request.path); !isFile)
        return base::fail(isFile.error());
    const auto json = readMappingFile(context, context.value("mapping"));
    if (!json)
        return base::fail(json.error());
    if (*json) {
        const auto mapping = exchange::salesMappingFromJson(subject, **json);
        if (!mapping)
            return base::fail(mapping.error());
        request.mapping = *mapping;
    }
    if (const auto encoding = chosenEncoding(context)) {
        if (!request.mapping) {
            request.mapping.emplace();
            request.mapping->subject = subject;
        }
        request.mapping->format.encoding = encoding;
    }
    request.currency = context.value("currency").toUpper();
    request.createMissing = context.has("create-missing");
    request.updateProducts = context.value("duplicates") != QLatin1String("skip");
    request.dryRun = context.has("dry-run");
    return request;
}

Outcome importSales(Context& context, SalesSubject subject)
{
    const auto request = requestOf(context, subject);
    if (!request)
        return base::fail(request.error());
    const auto opened = context.open();
    if (!opened)
        return base::fail(opened.error());
    ImportLeftovers leftovers(**opened);
    const auto result = await((*opened)->imports().runSales(*request, importProgress(context), context.stopToken()));
    if (!result) {
        leftovers.tell(context);
        return base::fail(result.error());
    }
    context.out().result(
        salesImportJson(*result, subject, request->dryRun), salesImportLines(*result, subject, request->dryRun));
    return exitDone;
}

const OptionSpec mappingOption {"mapping", "FILE",
    QT_TRANSLATE_NOOP("aicms::cli::Text", "Which column goes where, as JSON; guessed when left out")};
const OptionSpec dryRunOption {"dry-run", "", QT_TRANSLATE_NOOP("aicms::cli::Text", "Do everything but store nothing")};
const OptionSpec currencyOption {"currency", "CCC",
    QT_TRANSLATE_NOOP(
        "aicms::cli::Text", "Currency of rows that name none; that of the business's country when left out")};

} // namespace

std::vector<Command> salesImportCommands()
{
    const QString word = QStringLiteral("import");
    return {
        {{word, QStringLiteral("orders")},
            QT_TRANSLATE_NOOP("aicms::cli::Text", "Import order lines from a CSV file, with their products"),
            {QStringLiteral("FILE")}, false,
            {{"create-missing", "",
                 QT_TRANSLATE_NOOP("aicms::cli::Text", "Make customers who are not there, known by their number only")},
                currencyOption, mappingOption, encodingOption(), dryRunOption},
            [](Context& context) { return importSales(context, SalesSubject::Orders); }},
        {{word, QStringLiteral("products")},
            QT_TRANSLATE_NOOP("aicms::cli::Text", "Import products, prices and stock from a CSV file"),
            {QStringLiteral("FILE")}, false,
            {currencyOption,
                {"duplicates", "WHAT",
                    QT_TRANSLATE_NOOP("aicms::cli::Text", "Products that are there already: update or skip"), false,
                    false, {QStringLiteral("update"), QStringLiteral("skip")}},
                mappingOption, encodingOption(), dryRunOption},
            [](Context& context) { return importSales(context, SalesSubject::Products); }},
        {{word, QStringLiteral("events")},
            QT_TRANSLATE_NOOP("aicms::cli::Text", "Import website visits, newsletter clicks and other events"),
            {QStringLiteral("FILE")}, false, {mappingOption, encodingOption(), dryRunOption},
            [](Context& context) { return importSales(context, SalesSubject::Events); }},
    };
}

} // namespace aicms::cli
