// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/customers_screens.h"

#include "core/workspace/workspace.h"
#include "ui/customers/answer.h"
#include "ui/customers/customer_actions.h"
#include "ui/customers/form/customer_form_screen.h"
#include "ui/customers/list/customers_screen.h"
#include "ui/customers/list_state.h"
#include "ui/customers/record/record_screen.h"
#include "ui/customers/record/sheet_screen.h"
#include "ui/kit/when_done.h"
#include "ui/shell/commands.h"

#include <QCoreApplication>

namespace aicms::customers_ui {

using shell::Context;
using shell::ScreenEntry;

namespace {

struct Screens {
    Q_DECLARE_TR_FUNCTIONS(aicms::customers_ui::Screens)
};

using State = std::shared_ptr<std::shared_ptr<ListState>>;

void explainKeys(const Context& context)
{
    const auto explain = [&context](const QString& place) {
        return [&context, place](const char* keys, const QString& text) {
            context.commands.explainKey({place, QString::fromLatin1(keys), text});
        };
    };
    const auto inList = explain(Screens::tr("In the list of customers"));
    const auto onPerson = explain(Screens::tr("On a customer"));
    const auto inForm = explain(Screens::tr("In forms"));
    const bool edits = mayEdit(context);
    const bool deletes = mayDelete(context);
    if (edits)
        inList("N", Screens::tr("New customer"));
    inList("Return", Screens::tr("Open the customer"));
    if (edits)
        inList("E", Screens::tr("Edit the customer (F2 too)"));
    inList("Space", Screens::tr("Show the customer beside the list, or close that again"));
    inList("Shift Space", Screens::tr("Tick the row"));
    inList("Shift Down", Screens::tr("Tick and go on"));
    inList("Ctrl A", Screens::tr("Tick all rows"));
    if (deletes)
        inList("Del", Screens::tr("Move to the bin"));
    if (edits) {
        onPerson("C", Screens::tr("Log a contact"));
        onPerson("A", Screens::tr("Record what the person answered"));
        if (access::permit(context.workspace.session(), access::Operation::OpenRequest))
            onPerson("R", Screens::tr("Take in a request about own data"));
        onPerson("E", Screens::tr("Edit (F2 too)"));
    }
    onPerson("Alt Up", Screens::tr("The customer before in the list"));
    onPerson("Alt Down", Screens::tr("The next customer in the list"));
    onPerson("F1", Screens::tr("Why a value is held"));
    onPerson("Ctrl P", Screens::tr("Print"));
    if (deletes)
        onPerson("Del", Screens::tr("Move to the bin"));
    if (edits) {
        inForm("Ctrl S", Screens::tr("Save the customer, the contact or the note"));
        inForm("Esc", Screens::tr("Leave, after a question when something was typed"));
    }
}

void addCommands(const Context& context, const State& state)
{
    shell::Commands& commands = context.commands;
    *state = std::make_shared<ListState>();
    commands.add({QStringLiteral("customers.list"), {}, {}, {}, {}, [&commands, list = *state](const QVariant& what) {
                      if (what.toString() == QLatin1String("all"))
                          list->requestAll();
                      else if (what.toString() == QLatin1String("newest"))
                          list->requestNewest();
                      commands.run(QStringLiteral("go.customers"));
                  }});
    commands.add({QStringLiteral("customers.open"), {}, {}, {}, {},
        [&commands](const QVariant& id) { commands.run(QStringLiteral("go.customer"), id); }});
    commands.add({QStringLiteral("customers.filter"), {}, {}, {}, {},
        [list = *state](const QVariant& text) { list->requestFilter(text.toString()); }});
    explainKeys(context);
    if (!mayEdit(context))
        return;
    commands.add({QStringLiteral("customers.new"), Screens::tr("New customer"), QStringLiteral("file"),
        QStringLiteral("user-plus"), {},
        [&commands](const QVariant&) { commands.run(QStringLiteral("go.customer.edit")); }});
    commands.add({QStringLiteral("customers.edit"), {}, {}, {}, {},
        [&commands](const QVariant& id) { commands.run(QStringLiteral("go.customer.edit"), id); }});
}

void countAll(const Context& context, const shell::ShowCount& show)
{
    kit::whenDone(&context.notices, context.workspace.customers().count({}), [show](const base::Result<qint64>& count) {
        if (count)
            show(*count);
    });
}

} // namespace

std::vector<ScreenEntry> customersScreens()
{
    const auto state = std::make_shared<std::shared_ptr<ListState>>();
    ScreenEntry list;
    list.id = QStringLiteral("customers");
    list.railText = Screens::tr("Customers");
    list.railIcon = QStringLiteral("users");
    list.make
        = [state](const Context& context, QWidget* parent) { return new CustomersScreen(context, *state, parent); };
    list.announce = [state](const Context& context) { addCommands(context, state); };
    list.count = countAll;
    ScreenEntry record;
    record.id = QStringLiteral("customer");
    record.make
        = [state](const Context& context, QWidget* parent) { return new RecordScreen(context, *state, parent); };
    ScreenEntry form;
    form.id = QStringLiteral("customer.edit");
    form.make
        = [state](const Context& context, QWidget* parent) { return new CustomerFormScreen(context, *state, parent); };
    ScreenEntry sheet;
    sheet.id = QStringLiteral("customer.sheet");
    sheet.make = [](const Context& context, QWidget* parent) {
        return new SheetScreen(context, shell::Choosers::ofSystem(), parent);
    };
    record.railHome = form.railHome = sheet.railHome = list.id;
    form.isPassing = true;
    return {list, record, form, sheet};
}

} // namespace aicms::customers_ui
