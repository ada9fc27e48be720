// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/record_edit.h"

#include "core/workspace/workspace.h"
#include "ui/customers/answer.h"
#include "ui/customers/customer_actions.h"
#include "ui/kit/when_done.h"
#include "ui/shell/commands.h"
#include "ui/shell/undo_list.h"

#include <QCoreApplication>

#include <memory>

namespace aicms::customers_ui {

using customers::Customer;
using shell::Context;

namespace {

struct Edits {
    Q_DECLARE_TR_FUNCTIONS(aicms::customers_ui::Edits)
};

/// The two states that undo and redo go between, as they were last read from the vault.
struct Step {
    Customer before;
    Customer after;
};

/// Brings the record from `from` to `to`; both are read again afterwards, because the vault numbers notes and
/// revisions.
void write(const Context& context, const std::shared_ptr<Step>& step, Customer Step::* from, Customer Step::* to)
{
    auto& service = context.workspace.customers();
    const base::CustomerId id = ((*step).*from).id;
    const auto reread = [context, step, to, id] {
        onSuccess(context.workspace.customers().reload(id), &context.notices, context.notices,
            [step, to](const Customer& now) { (*step).*to = now; });
    };
    onSuccess(service.reload(id), &context.notices, context.notices,
        [context, step, from, to, id, reread](const Customer& now) {
            if (!isSameContent(now, (*step).*from)) {
                context.notices.error({base::ErrorKind::Conflict, {}, id.value});
                return;
            }
            Customer wanted = (*step).*to;
            wanted.revision = now.revision;
            onSuccess(context.workspace.customers().edit(wanted), &context.notices, context.notices,
                [reread](const Customer&) { reread(); });
        });
}

void enterUndo(const Context& context, const Customer& before, const Customer& after, const QString& text)
{
    auto step = std::make_shared<Step>(Step {before, after});
    context.undo.push({text, [context, step] { write(context, step, &Step::after, &Step::before); },
        [context, step] { write(context, step, &Step::before, &Step::after); }});
    context.notices.toastWithUndo(text);
}

} // namespace

bool isSameContent(Customer a, Customer b)
{
    for (Customer* customer : {&a, &b}) {
        customer->revision = 0;
        customer->updatedAt = {};
        for (customers::Note& note : customer->notes)
            note.id = {};
    }
    return a == b;
}

void saveWithUndo(const Context& context, const Customer& after, const QString& text, Answered answered)
{
    const base::CustomerId id = after.id;
    kit::whenDone(
        &context.notices, context.workspace.customers().edit(after), [=](const base::Result<Customer>& before) {
            if (!before) {
                if (answered)
                    answered(base::fail(before.error()));
                else
                    context.notices.error(before.error());
                return;
            }
            onSuccess(context.workspace.customers().reload(id), &context.notices, context.notices,
                [=, before = *before](const Customer& now) {
                    if (now.revision != before.revision)
                        enterUndo(context, before, now, text);
                    else
                        context.notices.toast(Edits::tr("Nothing differs from what was stored"));
                    if (answered)
                        answered({});
                });
        });
}

void addWithUndo(const Context& context, const Customer& customer,
    std::function<void(const base::Result<base::CustomerId>& result)> answered)
{
    kit::whenDone(
        &context.notices, context.workspace.customers().add(customer), [=](const base::Result<base::CustomerId>& id) {
            if (id) {
                const QString text = Edits::tr("1 customer added");
                const CustomerIds ids {*id};
                if (mayDelete(context)) {
                    // Nothing is erased by a key: what was added goes out of sight, and redo brings it back.
                    context.undo.push({text,
                        [=] {
                            withoutWords(context.workspace.customers().remove(ids), context.notices);
                            context.commands.run(QStringLiteral("customers.leave"), ids.front().value);
                        },
                        [=] { withoutWords(context.workspace.customers().restore(ids), context.notices); },
                        Edits::tr("The record is in the bin and in no list")});
                    context.notices.toastWithUndo(text);
                } else {
                    context.notices.toast(text);
                }
            }
            answered(id);
        });
}

} // namespace aicms::customers_ui
