// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/list/list_empty.h"

#include "core/workspace/workspace.h"
#include "ui/customers/customer_actions.h"
#include "ui/kit/action_button.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/text.h"
#include "ui/shell/commands.h"
#include "ui/wording/error_sentence.h"

#include <QCoreApplication>

namespace aicms::customers_ui {

using kit::ActionButton;
using kit::EmptyState;
using shell::Context;

namespace {

struct States {
    Q_DECLARE_TR_FUNCTIONS(aicms::customers_ui::States)
};

ActionButton* addButton(
    EmptyState* state, const char* name, const QString& text, ActionButton::Role role, const QString& icon)
{
    auto* button = new ActionButton(text, role, icon);
    button->setObjectName(QString::fromLatin1(name));
    state->addAction(button);
    return button;
}

} // namespace

/// The one primary button of the page stands in its header.
EmptyState* nothingYet(const Context& context)
{
    auto* state = new EmptyState(QStringLiteral("users"), States::tr("No customers yet"),
        States::tr("People and organisations you deal with stand here, each with a reason why their data is held."));
    state->setObjectName(QStringLiteral("nothingYet"));
    if (access::permit(context.workspace.session(), access::Operation::ImportCustomers)
        && context.commands.has(QStringLiteral("import.start"))) {
        auto* import = addButton(
            state, "emptyImport", States::tr("Import a file"), ActionButton::Role::Outlined, QStringLiteral("upload"));
        QObject::connect(
            import, &QPushButton::clicked, state, [context] { context.commands.run(QStringLiteral("import.start")); });
    }
    if (mayEdit(context)) {
        auto* add = addButton(
            state, "emptyNew", States::tr("New customer"), ActionButton::Role::Outlined, QStringLiteral("plus"));
        QObject::connect(
            add, &QPushButton::clicked, state, [context] { context.commands.run(QStringLiteral("customers.new")); });
    }
    // Only who may fill the vault with sample data has this command.
    if (context.commands.has(QStringLiteral("sample.fill"))) {
        auto* sample = addButton(state, "emptySample", States::tr("Add sample data"), ActionButton::Role::Outlined,
            QStringLiteral("sparkles"));
        QObject::connect(sample, &QPushButton::clicked, state, [context, sample] {
            sample->setEnabled(false);
            context.commands.run(QStringLiteral("sample.fill"));
        });
    }
    return state;
}

EmptyState* nothingFound(const customers::ListQuery& query, qint64 hidden, const QString& similar,
    const std::function<void()>& clear, const std::function<void()>& takeSimilar)
{
    const QString title = query.text.isEmpty()
        ? States::tr("No customer has the tag “%1”").arg(kit::isolated(query.tag))
        : States::tr("No customer matches “%1”").arg(kit::isolated(query.text));
    QString text = States::tr("%Ln customer(s) hidden by the filter.", nullptr, static_cast<int>(hidden));
    if (!query.text.isEmpty() && !query.tag.isEmpty())
        text = States::tr("The filter looks only at those with the tag “%1”.").arg(kit::isolated(query.tag)) + u' '
            + text;
    auto* state = new EmptyState(QStringLiteral("search-x"), title, text);
    state->setObjectName(QStringLiteral("nothingFound"));
    if (!similar.isEmpty()) {
        auto* take = addButton(state, "takeSimilar", States::tr("Did you mean %1?").arg(kit::isolated(similar)),
            ActionButton::Role::Outlined, QStringLiteral("search"));
        QObject::connect(take, &QPushButton::clicked, state, takeSimilar);
    }
    auto* button = addButton(
        state, "clearFilters", States::tr("Clear the filter"), ActionButton::Role::Outlined, QStringLiteral("x"));
    QObject::connect(button, &QPushButton::clicked, state, clear);
    return state;
}

EmptyState* emptyBin()
{
    auto* state = new EmptyState(QStringLiteral("trash-2"), States::tr("The bin is empty"),
        States::tr("Customers you move to the bin wait here and can be brought back."));
    state->setObjectName(QStringLiteral("emptyBin"));
    return state;
}

EmptyState* listFailed(const base::Error& error, const std::function<void()>& again)
{
    auto* state = new EmptyState(QStringLiteral("database-x"), States::tr("The list cannot be shown"),
        wording::sentence(error), theme::Tone::Danger);
    state->setObjectName(QStringLiteral("listFailed"));
    auto* button = addButton(
        state, "listAgain", States::tr("Try again"), ActionButton::Role::Outlined, QStringLiteral("refresh-cw"));
    QObject::connect(button, &QPushButton::clicked, state, again);
    return state;
}

} // namespace aicms::customers_ui
