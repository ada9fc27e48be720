// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/request_pane.h"

#include "core/requests/deletion/deletion.h"
#include "core/requests/law_table.h"
#include "core/requests/package_service.h"
#include "core/workspace/workspace.h"
#include "ui/kit/action_button.h"
#include "ui/kit/confirm_box.h"
#include "ui/kit/day_field.h"
#include "ui/kit/form_field.h"
#include "ui/kit/label.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/pill.h"
#include "ui/kit/when_done.h"
#include "ui/requests/answer.h"
#include "ui/requests/flows/flow_list.h"
#include "ui/requests/letters/letter_list.h"
#include "ui/requests/request_activity.h"
#include "ui/requests/request_cells.h"
#include "ui/requests/request_progress.h"
#include "ui/requests/wizard/agent_fields.h"
#include "ui/requests/wizard/request_facts.h"
#include "ui/shell/commands.h"
#include "ui/shell/spacing.h"
#include "ui/wording/date_text.h"
#include "ui/wording/deadline_wording.h"
#include "ui/wording/error_sentence.h"
#include "ui/wording/request_wording.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QMouseEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace aicms::ui_requests {

using kit::ActionButton;
using kit::Label;
using requests::Move;
using requests::MoveDraft;
using requests::RequestView;

namespace {

QVBoxLayout* addColumn(QVBoxLayout* body, int between)
{
    auto* column = new QVBoxLayout;
    shell::setSpacing(column, 0, 0, 0, 0, between);
    body->addLayout(column);
    return column;
}

} // namespace

RequestPane::RequestPane(const shell::Context& context, QWidget* parent)
    : Card({}, parent), m_context(context), m_number(new Label({}, theme::Type::Body, theme::Color::TextMuted)),
      m_due(new kit::Pill(theme::Tone::Neutral, QStringLiteral("calendar"), {})),
      m_title(new Label({}, theme::Type::Section)),
      m_summary(new Label({}, theme::Type::Caption, theme::Color::TextSecondary)),
      m_wrote(new Label({}, theme::Type::Caption, theme::Color::TextMuted)), m_text(new Label),
      m_progress(new RequestProgress), m_twice(new kit::MessageBar(kit::MessageBar::Kind::Warning)),
      m_message(new kit::MessageBar(kit::MessageBar::Kind::Warning)), m_flows(new FlowList(context)),
      m_end(new kit::ConfirmBox(tr("Close this request?"), {})), m_reason(new QLineEdit),
      m_reasonField(new kit::FormField(tr("Reason or question, as the person will read it"), m_reason)),
      m_method(new QComboBox), m_methodField(new kit::FormField(tr("How do you know who asks?"), m_method)),
      m_agent(new AgentFields), m_day(new kit::DayField),
      m_dayField(new kit::FormField(tr("On which day it happened"), m_day)), m_activity(new RequestActivity(context)),
      m_extend(new kit::MessageBar(kit::MessageBar::Kind::Info))
{
    setObjectName(QStringLiteral("requestPane"));
    m_message->setObjectName(QStringLiteral("requestMessage"));
    m_reason->setObjectName(QStringLiteral("requestReason"));
    m_reasonField->setLineReserved(false);
    m_reasonField->setOptional(true);
    m_method->setObjectName(QStringLiteral("requestIdentity"));
    m_method->addItem(tr("Choose…"));
    for (const QString& code : requests::identityMethods())
        m_method->addItem(wording::identityMethodName(code), code);
    m_methodField->setLineReserved(false);
    m_methodField->hide();
    m_agent->hide();
    connect(m_method, &QComboBox::currentIndexChanged, this,
        [this] { m_agent->setVisible(m_method->currentData().toString() == QLatin1String("agent")); });
    m_day->setObjectName(QStringLiteral("requestDay"));
    m_dayField->setLineReserved(false);
    m_day->refused = [this](const QString& typed) {
        m_dayField->setError(tr("“%1” is no day from the receipt to today. The day before stays.").arg(typed));
    };
    m_twice->setObjectName(QStringLiteral("requestTwice"));
    m_twice->setAction(tr("Take in"));
    m_twice->hide();
    m_extend->setObjectName(QStringLiteral("requestExtend"));
    makeHead();
    m_why = addColumn(body(), 4);
    body()->addWidget(m_progress);
    body()->addWidget(m_twice);
    body()->addWidget(m_methodField);
    body()->addWidget(m_agent);
    body()->addWidget(m_message);
    body()->addWidget(m_flows);
    m_moves = addColumn(body(), 8);
    m_end->setObjectName(QStringLiteral("requestEnd"));
    m_end->setKeepText(tr("Keep it open"));
    m_end->setConfirmText(tr("Close the request"));
    m_end->hide();
    body()->addWidget(m_end);
    body()->addWidget(m_reasonField);
    body()->addWidget(m_dayField);
    body()->addWidget(m_extend);
    m_letters = addColumn(body(), 6);
    addSeparator();
    body()->addWidget(new kit::SectionLabel(tr("Activity")));
    body()->addWidget(m_activity);
    body()->addStretch(1);
    m_message->hide();
    m_extend->hide();
    connect(m_flows, &FlowList::done, this, [this](const RequestView& view) {
        m_message->hide();
        showView(view);
        Q_EMIT moved();
    });
    connect(m_twice, &kit::MessageBar::actionTriggered, this, [this] { Q_EMIT anotherWanted(m_alike); });
    connect(m_end, &kit::ConfirmBox::kept, m_end, &QWidget::hide);
    connect(m_end, &kit::ConfirmBox::confirmed, this, [this] {
        m_end->hide();
        make({m_ending}, false);
    });
    connect(m_extend, &kit::MessageBar::actionTriggered, this, [this] { make({Move::Extend}, true); });
}

void RequestPane::makeHead()
{
    m_title->setObjectName(QStringLiteral("requestTitle"));
    m_title->wrapped();
    m_summary->wrapped();
    m_text->setObjectName(QStringLiteral("requestText"));
    m_text->wrapped();
    auto* row = new QHBoxLayout;
    shell::setSpacing(row, 0, 0, 0, 0, 8);
    row->addWidget(m_number);
    row->addStretch(1);
    row->addWidget(m_due);
    body()->addLayout(row);
    body()->addWidget(m_title);
    body()->addWidget(m_summary);
    body()->addWidget(m_wrote);
    body()->addWidget(m_text);
}

void RequestPane::show(requests::RequestId id)
{
    if (id != m_id) {
        m_reason->clear();
        m_reasonField->forget();
        m_agent->clear();
        m_methodField->forget();
        m_message->hide();
        m_dayOf = {};
    }
    m_id = id;
    reload();
}

void RequestPane::reload()
{
    if (!m_id.isValid())
        return;
    onSuccess(this, m_context.workspace.requests().show(m_id), m_context.notices, [this](const RequestView& view) {
        if (view.request.id == m_id) // else another one was chosen meanwhile
            showView(view);
    });
}

void RequestPane::showView(const RequestView& view)
{
    const requests::Request& request = view.request;
    m_number->setText(wording::requestNumber(request.id));
    const kit::PillText due = duePillOf(request.dueOn, request.standing, m_context.workspace.today());
    m_due->setState(due.tone, due.icon, due.text);
    QStringList kinds;
    for (const requests::Item& item : request.items)
        kinds << wording::requestKindName(item.kind);
    m_title->setText(tr("%1: %2", "person, what is asked for").arg(personOf(view.personShown), kinds.join(tr(", "))));
    m_summary->setText(summary(view));
    showMessage(request);
    m_progress->show(view);
    m_agent->showLaws(request.regimes);
    showLookAlikes(*m_twice, view);
    m_alike = view.lookAlikes.empty() ? base::CustomerId() : view.lookAlikes.front().id;
    showWhy(view);
    m_flows->show(view);
    offerMoves(view);
    showLetters(request.id);
    m_activity->show(view);
}

QString RequestPane::summary(const RequestView& view) const
{
    const requests::Request& request = view.request;
    QStringList summary = {tr("%1 on %2.", "way, day")
            .arg(
                wording::requestWayName(request.arrivedBy), QLocale().toString(request.received, QLocale::LongFormat))};
    if (request.dueOn.isValid())
        summary << tr("Answer due on %1.").arg(QLocale().toString(request.dueOn, QLocale::LongFormat));
    if (view.target.isValid())
        summary << tr("Aim for %1.").arg(wording::dayText(view.target));
    for (const requests::RequestId other : view.otherOpen)
        summary << tr("The same person has another open request: %1.").arg(wording::requestNumber(other));
    if (!view.holidaysAreKnown)
        summary << tr("No holidays are known for your place; the dates are the earlier ones.");
    return summary.join(u' ');
}

/// What the person wrote; each answer begins with reading it.
void RequestPane::showMessage(const requests::Request& request)
{
    m_wrote->setText(tr("The message, or a note of it:"));
    m_wrote->setVisible(!request.text.isEmpty());
    m_text->setText(request.text);
    m_text->setVisible(!request.text.isEmpty());
}

void RequestPane::resetDay(const requests::Request& request)
{
    const QDate today = m_context.workspace.today();
    m_day->setToday(today);
    m_day->setDateRange(request.received, today);
    m_day->setDate(today);
    m_dayField->forget();
}

/// Which letters the law wants now, and the way to all of them.
void RequestPane::showLetters(requests::RequestId id)
{
    if (!m_context.commands.has(QStringLiteral("request.letters"))) {
        clearLayout(m_letters);
        return;
    }
    onSuccess(this, m_context.workspace.requestLetters().open(id), m_context.notices,
        [this, id](const requests::LetterCase& opened) {
            if (id != m_id)
                return; // another one was chosen meanwhile
            clearLayout(m_letters);
            m_letters->addWidget(new kit::SectionLabel(tr("Letters")));
            for (const requests::LetterOffer& each : opened.offers) {
                if (!each.isDue)
                    continue;
                const QString name = LetterList::offerName(each, opened.view.request.regimes.size() > 1);
                m_letters->addWidget(
                    (new Label(each.by.isValid() ? tr("Due: %1, by %2.", "letter, day")
                                                       .arg(name, QLocale().toString(each.by, QLocale::LongFormat))
                                                 : tr("Due: %1.", "letter").arg(name),
                         theme::Type::Caption, theme::Color::TextSecondary))
                        ->wrapped());
            }
            auto* button = new ActionButton(tr("Letters…"), ActionButton::Role::Outlined, QStringLiteral("mail"));
            button->setObjectName(QStringLiteral("moveLetters"));
            m_letters->addWidget(button, 0, Qt::AlignLeading);
            connect(button, &QPushButton::clicked, this,
                [this, number = id.value] { Q_EMIT stepsWanted(QStringLiteral("request.letters"), number); });
        });
}

/// Why this date, step by step, in words.
void RequestPane::showWhy(const RequestView& view)
{
    clearLayout(m_why);
    for (const requests::Deadline& deadline : view.deadlines) {
        if (deadline.isMet)
            continue;
        const bool isLeading = deadline.clock == view.request.dueClock && deadline.answer.day == view.request.dueOn;
        if (!isLeading && view.request.dueOn.isValid())
            continue;
        for (const deadlines::Step& step : deadline.answer.steps) {
            m_why->addWidget((new Label(step.rule.isEmpty() ? wording::deadlineStepSentence(step)
                                                            : tr("%1 (rule %2)", "why this date, id of the rule")
                                                                  .arg(wording::deadlineStepSentence(step), step.rule),
                                  theme::Type::Caption, theme::Color::TextSecondary))
                    ->wrapped());
        }
        break;
    }
}

/// What is done next stands where the last button stood: the second half of a double click must not do it.
bool RequestPane::eventFilter(QObject* watched, QEvent* event)
{
    return event->type() == QEvent::MouseButtonDblClick || Card::eventFilter(watched, event);
}

void RequestPane::offer(const QString& text, const QString& name, MoveDraft draft, bool isMain, bool wantsReason)
{
    auto* button = new ActionButton(text, isMain ? ActionButton::Role::Primary : ActionButton::Role::Outlined);
    button->setObjectName(name);
    button->installEventFilter(this);
    m_moves->addWidget(button);
    connect(button, &QPushButton::clicked, this, [this, draft, wantsReason] {
        if (draft.move == Move::Answer || draft.move == Move::Withdraw)
            askEnd(draft.move);
        else
            make(draft, wantsReason);
    });
}

void RequestPane::offerMoves(const RequestView& view)
{
    clearLayout(m_moves);
    const auto& request = view.request;
    const bool mayHandle = access::permit(m_context.workspace.session(), access::Operation::HandleRequest).has_value();
    const auto may = [&](Move move, const QString& code = {}, std::optional<int> position = {}) {
        const MoveDraft draft {move, {}, position, 0, code, QStringLiteral("-")};
        return mayHandle && requests::check(request.standing, request.items, draft) == requests::Refusal::Ok;
    };
    const bool isOpen = request.standing.end == requests::End::Open;
    m_reasonField->setVisible(mayHandle && isOpen);
    m_dayField->setVisible(mayHandle && isOpen);
    if (!isOpen || m_dayOf != request.id)
        m_end->hide();
    if (m_dayOf != request.id) {
        resetDay(request);
        m_method->setCurrentIndex(0);
    }
    m_dayOf = request.id;
    bool hasMain = FlowList::isReady(request); // the button of its card
    const auto add = [&](const QString& text, const char* name, MoveDraft draft, bool wantsReason = false) {
        if (may(draft.move, draft.code, draft.position)) {
            offer(text, QString::fromLatin1(name), draft, !hasMain, wantsReason);
            hasMain = true;
        }
    };
    // Their steps lead through the identity, too.
    if (offersCopy(request)) {
        offerSteps(tr("Put the copy together"), "moveCopy", "package", "request.copy", !hasMain);
        hasMain = true;
    }
    if (std::ranges::any_of(
            view.events, [](const requests::Event& event) { return event.code == requests::deletionChecked; })
        && may(Move::Answer)) {
        offerSteps(tr("Send the answer"), "moveAnswerLetter", "mail", "request.letters", !hasMain);
        hasMain = true;
    }
    if (offersDeletion(request)) {
        offerSteps(tr("Go through the deletion"), "moveDelete", "trash-2", "request.delete", !hasMain);
        hasMain = true;
    }
    if (request.standing.asksClarification)
        add(tr("The answer came"), "moveClarified", {Move::ReceiveClarification});
    if (request.standing.asksFee)
        add(tr("The fee was paid"), "movePaid", {Move::ReceiveFee});
    const auto needsIdentity
        = [](const requests::Item& item) { return requests::LawTable::builtIn().needsIdentity(item.kind); };
    const bool asksWho = std::ranges::any_of(request.items, needsIdentity);
    m_methodField->setVisible(asksWho && may(Move::ShowIdentity, QStringLiteral("known")));
    if (asksWho) {
        add(tr("It is known who asks"), "moveIdentified", {Move::ShowIdentity, {}, {}, 0, QStringLiteral("known")});
        add(tr("Ask who it is"), "moveAskIdentity", {Move::AskIdentity});
    }
    for (int position = 0; position < static_cast<int>(request.items.size()); ++position) {
        const requests::Item& item = request.items[static_cast<size_t>(position)];
        const QString kind = wording::requestKindName(item.kind);
        // What is carried out in the vault is done by its card; of somebody who is not stored there is nothing to do.
        const bool hasFlow = requests::flowOf(item.kind) != requests::Flow::None;
        if (hasFlow && !request.customer.isValid())
            add(tr("Nothing is stored about this person: %1", "what was asked for").arg(kind), "moveNothing",
                {Move::Decide, {}, position, 0, QStringLiteral("nothing_held")});
        else if (!hasFlow && !hasOwnSteps(view, item) && (request.standing.isIdentified || !needsIdentity(item)))
            add(tr("Done: %1").arg(kind), "moveGrant", {Move::Decide, {}, position, 0, QStringLiteral("granted")});
    }
    add(tr("Answer sent: close"), "moveAnswer", {Move::Answer});
    add(tr("Confirm receipt"), "moveAcknowledge", {Move::Acknowledge});
    if (!request.standing.isWaiting())
        add(tr("Pause: ask what is meant"), "moveAskClarification", {Move::AskClarification}, true);
    add(tr("Not wanted any more: close"), "moveWithdraw", {Move::Withdraw});
    const bool canExtend
        = view.extensionNoticeBy.isValid() && mayHandle && view.extensionNoticeBy >= m_context.workspace.today();
    m_extend->setVisible(canExtend);
    m_extend->setText(tr("Need longer? You may extend once. You must tell the person why by %1.")
            .arg(QLocale().toString(view.extensionNoticeBy, QLocale::LongFormat)));
    m_extend->setAction(tr("Extend"));
}

/// A deletion is done by its steps, and so is a copy until it was packed: nobody says by a click that they were done.
bool RequestPane::hasOwnSteps(const RequestView& view, const requests::Item& item) const
{
    if (item.kind == requests::Kind::Erasure)
        return view.request.customer.isValid();
    const auto isPacked
        = [](const requests::Event& event) { return event.move == Move::Note && event.code == requests::exportPacked; };
    const bool isCopy = item.kind == requests::Kind::Access || item.kind == requests::Kind::Portability;
    return isCopy && offersCopy(view.request) && std::ranges::none_of(view.events, isPacked);
}

void RequestPane::offerSteps(const QString& text, const char* name, const char* icon, const char* command, bool isMain)
{
    auto* button = new ActionButton(
        text, isMain ? ActionButton::Role::Primary : ActionButton::Role::Outlined, QString::fromLatin1(icon));
    button->setObjectName(QString::fromLatin1(name));
    m_moves->addWidget(button);
    connect(button, &QPushButton::clicked, this,
        [this, id = m_id.value, run = QString::fromLatin1(command)] { Q_EMIT stepsWanted(run, id); });
}

bool RequestPane::offersCopy(const requests::Request& request) const
{
    return request.standing.end == requests::End::Open && requests::packageKindOf(request)
        && m_context.commands.has(QStringLiteral("request.copy"));
}

bool RequestPane::offersDeletion(const requests::Request& request) const
{
    const auto isAsked = [](const requests::Item& item) { return item.kind == requests::Kind::Erasure; };
    const bool isOpen = request.standing.end == requests::End::Open && request.customer.isValid();
    // Cut off between the deletion and its proof: the steps bring it to its end.
    const bool isCutOff = request.standing.end == requests::End::Open && !request.customer.isValid()
        && std::ranges::any_of(request.items, [](const requests::Item& item) {
               return item.kind == requests::Kind::Erasure && item.outcome != requests::Outcome::Open;
           });
    return (isOpen || isCutOff) && std::ranges::any_of(request.items, isAsked)
        && m_context.commands.has(QStringLiteral("request.delete"));
}

void RequestPane::make(MoveDraft draft, bool wantsReason)
{
    draft.text = m_reason->text().trimmed();
    draft.day = m_day->typed();
    if (draft.move == Move::ShowIdentity && !sayHowKnown(draft))
        return;
    if (wantsReason && draft.text.isEmpty()) {
        m_reasonField->setError(draft.move == Move::AskClarification ? tr("Write here what you ask the person.")
                                                                     : tr("Say in a few words why."));
        m_reason->setFocus(Qt::OtherFocusReason);
        return;
    }
    kit::whenDone(this, m_context.workspace.requests().move(m_id, std::move(draft)),
        [this](const base::Result<RequestView>& view) {
            if (!view) {
                showRefusal(view.error());
                return;
            }
            m_message->hide();
            m_reason->clear();
            m_reasonField->forget();
            m_agent->clear();
            m_methodField->forget();
            m_dayOf = {}; // the next thing happens today again
            showView(*view);
            Q_EMIT moved();
        });
}

/// Nothing opens it again, so a click that was meant for another button must not close it.
void RequestPane::askEnd(Move move)
{
    m_ending = move;
    const QString cause = move == Move::Answer
        ? tr("Everything that was asked for is done, and the person has the answer.")
        : tr("The person does not want it any more, and nothing more is done.");
    m_end->setText(cause + u' ' + tr("It cannot be opened again: who asks once more makes a new request."));
    m_end->show();
}

/// One click is no check: by what it is known is said each time, and stands in the register (I2).
bool RequestPane::sayHowKnown(MoveDraft& draft)
{
    draft.code = m_method->currentData().toString();
    if (draft.code.isEmpty()) {
        m_methodField->setError(tr("Say first how you know."));
        m_method->setFocus(Qt::OtherFocusReason);
        return false;
    }
    if (draft.code != QLatin1String("agent"))
        return true;
    draft.text = m_agent->text();
    return m_agent->check();
}

void RequestPane::showRefusal(const base::Error& error)
{
    m_message->setText(wording::sentence(error));
    m_message->show();
}

} // namespace aicms::ui_requests
