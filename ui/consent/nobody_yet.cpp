// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consent/nobody_yet.h"

#include "core/workspace/workspace.h"
#include "ui/kit/action_button.h"
#include "ui/kit/empty_state.h"
#include "ui/shell/commands.h"

#include <QCoreApplication>

namespace aicms::ui_consent {

kit::EmptyState* nobodyYet(const shell::Context& context)
{
    auto* state = new kit::EmptyState(QStringLiteral("users"),
        QCoreApplication::translate("consent nobody", "No customers yet"),
        QCoreApplication::translate("consent nobody",
            "Here stands what each of them agreed to, when and how, with the proof. Add the first customer, "
            "or import those you have."));
    state->setObjectName(QStringLiteral("nobodyYet"));
    const auto add = [&](const char* name, const QString& text, const QString& icon, access::Operation operation,
                         const QString& command) {
        if (!access::permit(context.workspace.session(), operation) || !context.commands.has(command))
            return;
        auto* button = new kit::ActionButton(text, kit::ActionButton::Role::Outlined, icon);
        button->setObjectName(QString::fromLatin1(name));
        state->addAction(button);
        QObject::connect(button, &QPushButton::clicked, state, [context, command] { context.commands.run(command); });
    };
    add("nobodyNew", QCoreApplication::translate("consent nobody", "New customer"), QStringLiteral("plus"),
        access::Operation::EditCustomer, QStringLiteral("customers.new"));
    add("nobodyImport", QCoreApplication::translate("consent nobody", "Import a file"), QStringLiteral("upload"),
        access::Operation::ImportCustomers, QStringLiteral("import.start"));
    return state;
}

} // namespace aicms::ui_consent
