// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/record/contact_actions.h"

#include "core/workspace/workspace.h"
#include "ui/customers/answer.h"
#include "ui/kit/when_done.h"
#include "ui/shell/undo_list.h"

#include <QCoreApplication>

#include <algorithm>

namespace aicms::customers_ui {

using customers::Interaction;
using customers::InteractionKind;
using shell::Context;

namespace {

struct Contacts {
    Q_DECLARE_TR_FUNCTIONS(aicms::customers_ui::Contacts)
};

void enter(const Context& context, const QString& text, std::function<void()> undo, std::function<void()> redo)
{
    context.undo.push({text, std::move(undo), std::move(redo)});
    context.notices.toastWithUndo(text);
}

/// Puts the words of `wanted` over the stored contact, whatever revision that has by now.
void write(const Context& context, const Interaction& wanted)
{
    onSuccess(context.workspace.customers().interactions(wanted.customer), &context.notices, context.notices,
        [context, wanted](const std::vector<Interaction>& stored) {
            const auto found = std::ranges::find(stored, wanted.id, &Interaction::id);
            if (found == stored.end()) {
                context.notices.error({base::ErrorKind::NotFound, {}, wanted.id.value});
                return;
            }
            Interaction next = wanted;
            next.revision = found->revision;
            onSuccess(context.workspace.customers().editInteraction(next), &context.notices, context.notices,
                [](const Interaction&) { });
        });
}

} // namespace

void logContact(const Context& context, const Interaction& contact, ContactAnswered answered)
{
    const bool isTask = contact.kind == InteractionKind::Task;
    kit::whenDone(&context.notices, context.workspace.customers().logInteraction(contact),
        [context, isTask, answered = std::move(answered)](const base::Result<base::InteractionId>& id) {
            if (!id) {
                answered(base::fail(id.error()));
                return;
            }
            enter(
                context, isTask ? Contacts::tr("Task added") : Contacts::tr("Contact logged"),
                [context, id = *id] {
                    withoutWords(context.workspace.customers().removeInteraction(id), context.notices);
                },
                [context, id = *id] {
                    withoutWords(context.workspace.customers().restoreInteraction(id), context.notices);
                });
            answered({});
        });
}

void changeContact(const Context& context, const Interaction& contact, const QString& text, ContactAnswered answered)
{
    kit::whenDone(&context.notices, context.workspace.customers().editInteraction(contact),
        [context, contact, text, answered = std::move(answered)](const base::Result<Interaction>& before) {
            if (!before) {
                answered(base::fail(before.error()));
                return;
            }
            enter(
                context, text, [context, before = *before] { write(context, before); },
                [context, contact] { write(context, contact); });
            answered({});
        });
}

void removeContact(const Context& context, const Interaction& contact)
{
    const base::InteractionId id = contact.id;
    const bool isTask = contact.kind == InteractionKind::Task;
    onSuccess(
        context.workspace.customers().removeInteraction(id), &context.notices, context.notices, [context, id, isTask] {
            enter(
                context, isTask ? Contacts::tr("Task removed") : Contacts::tr("Contact removed"),
                [context, id] { withoutWords(context.workspace.customers().restoreInteraction(id), context.notices); },
                [context, id] { withoutWords(context.workspace.customers().removeInteraction(id), context.notices); });
        });
}

void setTaskDone(const Context& context, Interaction task, bool done)
{
    task.doneAt = done ? std::optional(context.workspace.clock().now()) : std::nullopt;
    changeContact(context, task, done ? Contacts::tr("Task done") : Contacts::tr("Task open again"),
        [context](const base::Result<void>& result) {
            if (!result)
                context.notices.error(result.error());
        });
}

} // namespace aicms::customers_ui
