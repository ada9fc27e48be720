// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/request_pane.h"

#include "core/requests/law_table.h"
#include "core/requests/package/person_package.h"
#include "core/workspace/workspace.h"
#include "ui/kit/action_button.h"
#include "ui/kit/form_field.h"
#include "ui/kit/label.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/pill.h"
#include "ui/kit/when_done.h"
#include "ui/requests/answer.h"
#include "ui/requests/flows/flow_list.h"
#include "ui/requests/letters/letter_list.h"
#include "ui/requests/request_cells.h"
#include "ui/shell/commands.h"
#include "ui/shell/spacing.h"
#include "ui/wording/date_text.h"
#include "ui/wording/deadline_wording.h"
#include "ui/wording/error_sentence.h"
#include "ui/wording/flow_wording.h"
#include "ui/wording/request_wording.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace aicms::ui_requests {

using kit::ActionButton;
using kit::Label;
using requests::Move;
using requests::MoveDraft;
using requests::RequestView;

namespace {

constexpr int shownEvents = 12;

void clear(QLayout* layout)
{
    while (QLayoutItem* item = layout->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide(); // it may be the one whose click is being handled
            widget->deleteLater();
        }
        delete item;
    }
}

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
      m_message(new kit::MessageBar(kit::MessageBar::Kind::Warning)), m_flows(new FlowList(context)),
      m_reason(new QLineEdit), m_reasonField(new kit::FormField(tr("Reason, as the person will read it"), m_reason)),
      m_extend(new kit::MessageBar(kit::MessageBar::Kind::Info))
{
    setObjectName(QStringLiteral("requestPane"));
    m_message->setObjectName(QStringLiteral("requestMessage"));
    m_reason->setObjectName(QStringLiteral("requestReason"));
    m_reasonField->setLineReserved(false);
    m_reasonField->setOptional(true);
    m_extend->setObjectName(QStringLiteral("requestExtend"));
    makeHead();
    m_why = addColumn(body(), 4);
    body()->addWidget(m_message);
    body()->addWidget(m_flows);
    m_moves = addColumn(body(), 8);
    body()->addWidget(m_reasonField);
    body()->addWidget(m_extend);
    m_letters = addColumn(body(), 6);
    addSeparator();
    body()->addWidget(new kit::SectionLabel(tr("Activity")));
    m_activity = addColumn(body(), 6);
    body()->addStretch(1);
    m_message->hide();
    m_extend->hide();
    connect(m_flows, &FlowList::done, this, [this](const RequestView& view) {
        m_message->hide();
        showView(view);
        Q_EMIT moved();
    });
    connect(m_extend, &kit::MessageBar::actionTriggered, this, [this] { make({Move::Extend}, true); });
}

void RequestPane::makeHead()
{
    m_title->setObjectName(QStringLiteral("requestTitle"));
    m_title->wrapped();
    m_summary->wrapped();
    auto* row = new QHBoxLayout;
    shell::setSpacing(row, 0, 0, 0, 0, 8);
    row->addWidget(m_number);
    row->addStretch(1);
    row->addWidget(m_due);
    body()->addLayout(row);
    body()->addWidget(m_title);
    body()->addWidget(m_summary);
}

void RequestPane::show(requests::RequestId id)
{
    if (id != m_id) {
        m_reason->clear();
        m_message->hide();
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
    m_summary->setText(summary.join(u' '));
    showWhy(view);
    m_flows->show(view);
    offerMoves(view);
    showLetters(request.id);
    showActivity(view);
}

/// Which letters the law wants now, and the way to all of them.
void RequestPane::showLetters(requests::RequestId id)
{
    if (!m_context.commands.has(QStringLiteral("request.letters"))) {
        clear(m_letters);
        return;
    }
    onSuccess(this, m_context.workspace.requestLetters().open(id), m_context.notices,
        [this, id](const requests::LetterCase& opened) {
            if (id != m_id)
                return; // another one was chosen meanwhile
            clear(m_letters);
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
    clear(m_why);
    for (const requests::Deadline& deadline : view.deadlines) {
        if (deadline.isMet)
            continue;
        const bool isLeading = deadline.clock == view.request.dueClock && deadline.answer.day == view.request.dueOn;
        if (!isLeading && view.request.dueOn.isValid())
            continue;
        for (const deadlines::Step& step : deadline.answer.steps) {
            m_why->addWidget(
                (new Label(wording::deadlineStepSentence(step), theme::Type::Caption, theme::Color::TextSecondary))
                    ->wrapped());
        }
        break;
    }
}

void RequestPane::offer(const QString& text, const QString& name, MoveDraft draft, bool isMain, bool wantsReason)
{
    auto* button = new ActionButton(text, isMain ? ActionButton::Role::Primary : ActionButton::Role::Outlined);
    button->setObjectName(name);
    m_moves->addWidget(button);
    connect(button, &QPushButton::clicked, this, [this, draft, wantsReason] { make(draft, wantsReason); });
}

void RequestPane::offerMoves(const RequestView& view)
{
    clear(m_moves);
    const auto& request = view.request;
    const bool mayHandle = access::permit(m_context.workspace.session(), access::Operation::HandleRequest).has_value();
    const auto may = [&](Move move, const QString& code = {}, std::optional<int> position = {}) {
        const MoveDraft draft {move, {}, position, 0, code, QStringLiteral("-")};
        return mayHandle && requests::check(request.standing, request.items, draft) == requests::Refusal::Ok;
    };
    m_reasonField->setVisible(mayHandle && request.standing.end == requests::End::Open);
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
    if (std::ranges::any_of(request.items, needsIdentity)) {
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
        else if (!hasFlow && (request.standing.isIdentified || !needsIdentity(item)))
            add(tr("Done: %1").arg(kind), "moveGrant", {Move::Decide, {}, position, 0, QStringLiteral("granted")});
    }
    add(tr("Answer sent: close"), "moveAnswer", {Move::Answer});
    add(tr("Confirm receipt"), "moveAcknowledge", {Move::Acknowledge});
    if (!request.standing.isWaiting())
        add(tr("Pause: ask what is meant"), "moveAskClarification", {Move::AskClarification});
    add(tr("Not wanted any more: close"), "moveWithdraw", {Move::Withdraw});
    const bool canExtend
        = view.extensionNoticeBy.isValid() && mayHandle && view.extensionNoticeBy >= m_context.workspace.today();
    m_extend->setVisible(canExtend);
    m_extend->setText(tr("Need longer? You may extend once. You must tell the person why by %1.")
            .arg(QLocale().toString(view.extensionNoticeBy, QLocale::LongFormat)));
    m_extend->setAction(tr("Extend"));
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
    if (wantsReason && draft.text.isEmpty()) {
        m_reasonField->setError(tr("Say in a few words why."));
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
            showView(*view);
            Q_EMIT moved();
        });
}

void RequestPane::showRefusal(const base::Error& error)
{
    m_message->setText(wording::sentence(error));
    m_message->show();
}

void RequestPane::showActivity(const RequestView& view)
{
    clear(m_activity);
    const QHash<qint64, QString> names = userNames(m_context.workspace);
    const auto catalogue = m_context.workspace.purposes().catalogue();
    int shown = 0;
    for (auto event = view.events.rbegin(); event != view.events.rend() && shown < shownEvents; ++event, ++shown) {
        const QString who = names.value(event->by.value, tr("User %1").arg(event->by.value));
        QString what = wording::requestEventName(*event);
        const bool isFlow = event->move == Move::Note && requests::isFlowStep(event->code);
        const QString text
            = isFlow ? wording::flowStepText(*event, catalogue.get()) : wording::requestEventText(*event);
        if (!text.isEmpty())
            what += QStringLiteral(": ") + text;
        auto* row = new QHBoxLayout;
        shell::setSpacing(row, 0, 0, 0, 0, 8);
        auto* line = new QWidget;
        line->setLayout(row);
        row->addWidget((new Label(who, theme::Type::Caption))->strong());
        row->addWidget((new Label(what, theme::Type::Caption, theme::Color::TextSecondary))->wrapped(), 1);
        row->addWidget(new Label(wording::dayText(event->day), theme::Type::Caption, theme::Color::TextMuted));
        m_activity->addWidget(line);
    }
}

} // namespace aicms::ui_requests
