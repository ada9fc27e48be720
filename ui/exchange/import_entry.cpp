// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/workspace.h"
#include "ui/exchange/export_screen.h"
#include "ui/exchange/import_history.h"
#include "ui/exchange/import_screen.h"
#include "ui/exchange/unfinished_notice.h"
#include "ui/shell/commands.h"

#include <QCoreApplication>

#include <memory>

namespace aicms::ui_exchange {

namespace {

struct ImportCommands {
    Q_DECLARE_TR_FUNCTIONS(aicms::ui_exchange::ImportCommands)
};

bool may(const shell::Context& context, access::Operation operation)
{
    return access::permit(context.workspace.session(), operation).has_value();
}

void announceImport(const shell::Context& context)
{
    if (!may(context, access::Operation::ImportCustomers))
        return;
    const auto starts = std::make_shared<int>(0);
    shell::Commands& commands = context.commands;
    const auto show = [&commands, starts](ImportStart start) {
        start.number = ++*starts;
        commands.run(QStringLiteral("go.import"), QVariant::fromValue(start));
    };
    commands.add({QStringLiteral("import.start"), ImportCommands::tr("&Import…"), QStringLiteral("file"),
        QStringLiteral("import"), QKeySequence(Qt::CTRL | Qt::Key_I),
        [show](const QVariant& argument) { show({0, argument.toString(), {}}); }});
    commands.add({QStringLiteral("import.resume"), {}, {}, {}, {},
        [show](const QVariant& argument) { show(argument.value<ImportStart>()); }});
}

void announceHistory(const shell::Context& context)
{
    if (!may(context, access::Operation::ListImports))
        return;
    shell::Commands& commands = context.commands;
    commands.add({QStringLiteral("import.history"), ImportCommands::tr("&Past imports"), QStringLiteral("file"),
        QStringLiteral("clock-arrow-up"), {},
        [&commands](const QVariant&) { commands.run(QStringLiteral("go.imports")); }});
    announceUnfinished(context);
}

void announceExport(const shell::Context& context)
{
    if (!may(context, access::Operation::ExportCustomers))
        return;
    shell::Commands& commands = context.commands;
    commands.add({QStringLiteral("customers.export"), ImportCommands::tr("&Export customers…"), QStringLiteral("file"),
        QStringLiteral("download"), {},
        [&commands](const QVariant& offer) { commands.run(QStringLiteral("go.export"), offer); }});
}

} // namespace

shell::ScreenEntry exportEntry(shell::Choosers choosers)
{
    shell::ScreenEntry entry;
    entry.id = QStringLiteral("export");
    entry.make = [choosers](const shell::Context& context, QWidget* parent) -> shell::Screen* {
        return new ExportScreen(context, choosers, parent);
    };
    entry.announce = announceExport;
    return entry;
}

shell::ScreenEntry importEntry(shell::Choosers choosers)
{
    shell::ScreenEntry entry;
    entry.id = QStringLiteral("import");
    entry.make = [choosers](const shell::Context& context, QWidget* parent) -> shell::Screen* {
        return new ImportScreen(context, choosers, parent);
    };
    entry.announce = announceImport;
    return entry;
}

shell::ScreenEntry importHistoryEntry(shell::Choosers choosers)
{
    shell::ScreenEntry entry;
    entry.id = QStringLiteral("imports");
    entry.railHome = QStringLiteral("customers");
    entry.make = [choosers](const shell::Context& context, QWidget* parent) -> shell::Screen* {
        return new ImportHistory(context, choosers, parent);
    };
    entry.announce = announceHistory;
    return entry;
}

} // namespace aicms::ui_exchange
