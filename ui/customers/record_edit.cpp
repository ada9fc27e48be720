// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/record_edit.h"

#include "core/consent/known_minor.h"
#include "core/workspace/workspace.h"
#include "ui/customers/answer.h"
#include "ui/customers/customer_actions.h"
#include "ui/kit/text.h"
#include "ui/kit/when_done.h"
#include "ui/shell/commands.h"
#include "ui/shell/notices.h"
#include "ui/shell/step_work.h"
#include "ui/shell/undo_list.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPointer>

#include <algorithm>
#include <deque>
#include <functional>
#include <memory>

namespace aicms::customers_ui {

using customers::Customer;
using shell::Context;

namespace {

struct Edits {
    Q_DECLARE_TR_FUNCTIONS(aicms::customers_ui::Edits)
};

/// Kept by everything that an undoing or redoing still waits for.
using Turn = std::shared_ptr<void>;

/// The two states that undo and redo go between, as they were last read from the vault.
struct Step {
    Customer before;
    Customer after;
    base::CustomerId named = {}; ///< the organisation that the edit found or made; none when it named none
    base::UtcTime editedAt = {}; ///< what the edit made bears it
    base::UtcTime touchedAt = {}; ///< when the organisation was last written by the edit, its undoing or redoing
    bool isBinned = false; ///< the organisation
    bool isTaken = false; ///< an undoing or redoing goes on
    std::deque<std::function<void(const Turn&)>> waiting = {};
};

/// Undoing and redoing take turns, as each goes on from what the former wrote and read again: two keys in quick
/// succession find the vault half written. `work` holds its turn until its last answer came, good or bad.
void takeTurn(const Context& context, const std::shared_ptr<Step>& step, const std::function<void(const Turn&)>& work)
{
    if (step->isTaken) {
        step->waiting.push_back([work, own = shell::StepWork::current()](const Turn& turn) {
            const shell::StepWork::Scope scope(own);
            work(turn);
        });
        return;
    }
    step->isTaken = true;
    work(Turn(static_cast<void*>(step.get()), [context, step, notices = QPointer(&context.notices)](void*) {
        step->isTaken = false;
        if (!notices)
            step->waiting.clear();
        if (step->waiting.empty())
            return;
        const auto next = std::move(step->waiting.front());
        step->waiting.pop_front();
        takeTurn(context, step, next);
    }));
}

/// An organisation that exists only because the edit named it goes into the bin when the edit is undone, unless
/// somebody changed it or belongs to it since.
void binWhatWasMade(const Context& context, const std::shared_ptr<Step>& step, const Turn& turn)
{
    if (!step->named.isValid() || !mayDelete(context))
        return;
    auto& service = context.workspace.customers();
    onSuccess(
        service.reload(step->named), &context.notices, context.notices, [context, step, turn](const Customer& made) {
            if (made.createdAt != step->editedAt || made.updatedAt != step->touchedAt)
                return;
            onSuccess(context.workspace.customers().members(made.id), &context.notices, context.notices,
                [context, step, turn, made](const std::vector<customers::CustomerRow>& members) {
                    if (!members.empty())
                        return;
                    onSuccess(context.workspace.customers().remove({made.id}), &context.notices, context.notices,
                        [context, step, turn, made] {
                            step->isBinned = true;
                            if (const auto& work = shell::StepWork::current())
                                work->setRest(
                                    Edits::tr("%1, which the change had added, is in the bin", "an organisation")
                                        .arg(kit::isolated(made.name)));
                        });
                });
        });
}

/// The same for a record that was added, with an organisation that may be as new as it is.
void noteWhatWasMade(const Context& context, const std::shared_ptr<Step>& step, const Turn& turn, base::CustomerId id)
{
    onSuccess(context.workspace.customers().reload(id), &context.notices, context.notices,
        [step, turn](const Customer& added) {
            if (added.memberships.empty())
                return;
            step->named = added.memberships.front().organisation;
            step->editedAt = step->touchedAt = added.createdAt;
        });
}

/// Calls `next` once the organisation is out of the bin again.
void bringBackWhatWasMade(const Context& context, const std::shared_ptr<Step>& step, const std::function<void()>& next)
{
    if (!step->isBinned)
        return next();
    onSuccess(
        context.workspace.customers().restore({step->named}), &context.notices, context.notices, [context, step, next] {
            step->isBinned = false;
            onSuccess(context.workspace.customers().reload(step->named), &context.notices, context.notices,
                [step, next](const Customer& made) {
                    step->touchedAt = made.updatedAt;
                    next();
                });
        });
}

/// Brings the record from `from` to `to`; both are read again afterwards, because the vault numbers notes and
/// revisions. `done` is called when it is written.
void write(
    const Context& context, const std::shared_ptr<Step>& step, const Turn& turn, Customer Step::* from,
    Customer Step::* to, const std::function<void()>& done = [] { })
{
    auto& service = context.workspace.customers();
    const base::CustomerId id = ((*step).*from).id;
    const auto reread = [context, step, turn, to, id] {
        onSuccess(context.workspace.customers().reload(id), &context.notices, context.notices,
            [step, turn, to](const Customer& now) { (*step).*to = now; });
    };
    onSuccess(service.reload(id), &context.notices, context.notices,
        [context, step, from, to, id, reread, done](const Customer& now) {
            if (!isSameContent(now, (*step).*from)) {
                context.notices.error({base::ErrorKind::Conflict, {}, id.value});
                return;
            }
            Customer wanted = (*step).*to;
            wanted.revision = now.revision;
            onSuccess(context.workspace.customers().edit(wanted), &context.notices, context.notices,
                [reread, done](const Customer&) {
                    reread();
                    done();
                });
        });
}

void enterUndo(const Context& context, const Customer& before, const Customer& after, const QString& text)
{
    auto step = std::make_shared<Step>(Step {before, after});
    const auto named = std::ranges::find_if(after.memberships, [&before](const customers::Membership& entry) {
        return std::ranges::find(before.memberships, entry.organisation, &customers::Membership::organisation)
            == before.memberships.end();
    });
    if (named != after.memberships.end()) {
        step->named = named->organisation;
        step->editedAt = step->touchedAt = after.updatedAt;
    }
    context.undo.push({text,
        [context, step] {
            takeTurn(context, step, [context, step](const Turn& turn) {
                write(context, step, turn, &Step::after, &Step::before,
                    [context, step, turn] { binWhatWasMade(context, step, turn); });
            });
        },
        [context, step] {
            takeTurn(context, step, [context, step](const Turn& turn) {
                bringBackWhatWasMade(
                    context, step, [context, step, turn] { write(context, step, turn, &Step::before, &Step::after); });
            });
        }});
    context.notices.toastWithUndo(text);
}

/// What of these did not stand in the record before.
QStringList freshOf(QStringList addresses, const Customer& before)
{
    for (const customers::Email& each : before.emails)
        addresses.removeAll(each.address);
    for (const customers::Phone& each : before.phones)
        addresses.removeAll(each.typed);
    return addresses;
}

/// Somebody with the address or number objected to advertising: whoever enters it must know that it stays out of lists.
/// The record is looked at only where that may be seen, and nothing is said about addresses that stood there before.
void warnOfObjections(const Context& context, base::CustomerId id, const Customer& before = {})
{
    if (!access::permit(context.workspace.session(), access::Operation::ListConsent))
        return;
    kit::whenDone(&context.notices, context.workspace.gate().suppressed(id, {}),
        [context, before](const base::Result<QStringList>& listed) {
            if (!listed)
                return;
            const QStringList fresh = freshOf(*listed, before);
            if (!fresh.isEmpty())
                context.notices.warnUntilSolved(objectionNotice(),
                    Edits::tr(
                        "Somebody with this address or number objected to advertising. It is saved, and stays out "
                        "of lists for it until a later yes is recorded: %1")
                        .arg(QLocale().createSeparatedList(fresh)));
        });
    kit::whenDone(&context.notices, context.workspace.gate().silencedOfOthers(id),
        [context, before](const base::Result<QStringList>& silenced) {
            const QStringList fresh = silenced ? freshOf(*silenced, before) : QStringList();
            if (!fresh.isEmpty())
                context.notices.warning(
                    Edits::tr("Somebody else has this as well and gets no advertising by it any more, because this "
                              "person objected. If it was typed by mistake, correct it. The other person is written "
                              "to again once a later yes of theirs is recorded: %1")
                        .arg(QLocale().createSeparatedList(fresh)));
        });
}

/// A child whose birthday was cleared is marked, so that nobody takes her for of age (K6): whoever did it must know.
void tellOfMinor(const Context& context, const Customer& before, const Customer& now)
{
    const workspace::Workspace& vault = context.workspace;
    if (consent::losesYearOfMinor(before.birthday, now.birthday, vault.clock().now(), vault.zone()))
        context.notices.warning(Edits::tr("The birthday said that this customer is under age. The record is marked so, "
                                          "and counts as before. If that is wrong, take the mark back under Consent."));
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
                    if (now.revision != before.revision) {
                        enterUndo(context, before, now, text);
                        warnOfObjections(context, id, before);
                        tellOfMinor(context, before, now);
                    } else
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
                    const auto step = std::make_shared<Step>();
                    takeTurn(
                        context, step, [=](const Turn& turn) { noteWhatWasMade(context, step, turn, ids.front()); });
                    context.undo.push({text,
                        [=] {
                            takeTurn(context, step, [=](const Turn& turn) {
                                onSuccess(context.workspace.customers().remove(ids), &context.notices, context.notices,
                                    [context, step, turn] { binWhatWasMade(context, step, turn); });
                            });
                            context.commands.run(QStringLiteral("customers.leave"), ids.front().value);
                        },
                        [=] {
                            takeTurn(context, step, [=](const Turn& turn) {
                                bringBackWhatWasMade(context, step, [=] {
                                    onSuccess(context.workspace.customers().restore(ids), &context.notices,
                                        context.notices, [turn] { });
                                });
                            });
                        },
                        Edits::tr("The record is in the bin and in no list")});
                    context.notices.toastWithUndo(text);
                } else {
                    context.notices.toast(text);
                }
            }
            answered(id);
            if (id)
                warnOfObjections(context, *id);
        });
}

} // namespace aicms::customers_ui
