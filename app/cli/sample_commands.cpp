// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/await.h"
#include "app/cli/context.h"
#include "app/cli/exit_code.h"
#include "app/cli/text.h"
#include "core/sample/sample_service.h"

#include <QLocale>

namespace aicms::cli {

namespace {

Outcome fillSample(Context& context)
{
    const auto opened = context.open();
    if (!opened)
        return base::fail(opened.error());
    sample::FillRequest request;
    request.customers = context.number("customers", 0);
    request.seed = static_cast<quint64>(context.number("seed", 1));
    if (context.has("locale"))
        request.locale = context.value("locale");
    const auto filled = await((*opened)->sample().fill(request, context.progress(), context.stopToken()));
    if (!filled)
        return base::fail(filled.error());
    context.out().result(
        {{QStringLiteral("customers"), filled->customers}, {QStringLiteral("organisations"), filled->organisations},
            {QStringLiteral("interactions"), filled->interactions}, {QStringLiteral("notes"), filled->notes},
            {QStringLiteral("duplicates"), filled->duplicates}, {QStringLiteral("products"), filled->products},
            {QStringLiteral("orders"), filled->orders}, {QStringLiteral("order_lines"), filled->orderLines},
            {QStringLiteral("events"), filled->events}, {QStringLiteral("consents"), filled->consents},
            {QStringLiteral("first"), filled->first.value}, {QStringLiteral("last"), filled->last.value},
            {QStringLiteral("seed"), static_cast<qint64>(request.seed)}, {QStringLiteral("locale"), request.locale}},
        {Text::tr("Invented customers added: %1. They go again with: aicms-cli sample remove")
                .arg(QLocale().toString(filled->customers))});
    return exitDone;
}

Outcome removeSample(Context& context)
{
    const auto opened = context.open();
    if (!opened)
        return base::fail(opened.error());
    const auto removed = await((*opened)->sample().removeAll(context.progress(), context.stopToken()));
    if (!removed)
        return base::fail(removed.error());
    context.out().result({{QStringLiteral("removed"), *removed}},
        {Text::tr("Invented customers removed: %1").arg(QLocale().toString(*removed))});
    return exitDone;
}

} // namespace

std::vector<Command> sampleCommands()
{
    return {
        {{QStringLiteral("sample"), QStringLiteral("fill")},
            QT_TRANSLATE_NOOP("aicms::cli::Text", "Add invented people and organisations to try things with"), {},
            false,
            {
                {"customers", "N", QT_TRANSLATE_NOOP("aicms::cli::Text", "How many, 1 to 1000000"), true, true},
                {"seed", "S",
                    QT_TRANSLATE_NOOP("aicms::cli::Text", "The same number gives the same people; 1 when left out"),
                    false, true},
                {"locale", "xx_YY",
                    QT_TRANSLATE_NOOP("aicms::cli::Text", "Language and country of the shop; en_GB when left out")},
            },
            fillSample},
        {{QStringLiteral("sample"), QStringLiteral("remove")},
            QT_TRANSLATE_NOOP("aicms::cli::Text", "Remove all invented people again, for good"), {}, false, {},
            removeSample},
    };
}

} // namespace aicms::cli
