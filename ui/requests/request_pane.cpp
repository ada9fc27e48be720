// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/request_pane.h"

#include "core/workspace/workspace.h"
#include "ui/kit/action_button.h"
#include "ui/kit/flow_layout.h"
#include "ui/kit/label.h"
#include "ui/kit/menu_place.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/pill.h"
#include "ui/kit/when_done.h"
#include "ui/requests/act_form.h"
#include "ui/requests/answer.h"
#include "ui/requests/flows/flow_list.h"
#include "ui/requests/handler_field.h"
#include "ui/requests/letters/letter_list.h"
#include "ui/requests/request_activity.h"
#include "ui/requests/request_cells.h"
#include "ui/requests/request_progress.h"
#include "ui/requests/wizard/request_facts.h"
#include "ui/shell/commands.h"
#include "ui/shell/spacing.h"
#include "ui/wording/date_text.h"
#include "ui/wording/deadline_wording.h"
#include "ui/wording/error_sentence.h"
#include "ui/wording/request_wording.h"

#include <QCborArray>
#include <QCborValue>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QLocale>
#include <QMenu>
#include <QMouseEvent>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace aicms::ui_requests {

using kit::ActionButton;
using kit::Label;
using requests::Move;
using requests::MoveDraft;
using requests::RequestView;

namespace {

constexpr int partsOfTyped = 3; ///< the request, what stands in the cards, what stands in the form

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
      m_summary(new Label({}, theme::Type::Caption, theme::Color::TextSecondary)), m_handler(new HandlerField(context)),
      m_wrote(new Label({}, theme::Type::Caption, theme::Color::TextMuted)), m_text(new Label),
      m_progress(new RequestProgress), m_twice(new kit::MessageBar(kit::MessageBar::Kind::Warning)),
      m_flows(new FlowList(context)), m_main(new ActionButton({}, ActionButton::Role::Primary)),
      m_pause(new ActionButton(tr("Pause"))), m_more(new kit::IconButton(QStringLiteral("ellipsis"),
                                                  tr("What else can be done"), kit::IconButton::Role::Outlined)),
      m_act(new ActForm), m_activity(new RequestActivity(context)),
      m_extend(new kit::MessageBar(kit::MessageBar::Kind::Info))
{
    setObjectName(QStringLiteral("requestPane"));
    m_twice->setObjectName(QStringLiteral("requestTwice"));
    m_twice->setAction(tr("Take in"));
    m_twice->hide();
    m_extend->setObjectName(QStringLiteral("requestExtend"));
    m_extend->setAction(tr("Extend"));
    m_extend->hide();
    makeHead();
    body()->addWidget(m_progress);
    body()->addWidget(m_twice);
    body()->addWidget(m_flows);
    body()->addWidget(makeActions());
    body()->addWidget(m_act);
    body()->addWidget(m_extend);
    m_letters = addColumn(body(), 6);
    m_why = addColumn(body(), 4);
    addSeparator();
    body()->addWidget(new kit::SectionLabel(tr("Activity")));
    body()->addWidget(m_activity);
    body()->addStretch(1);
    connect(m_handler, &HandlerField::chosen, this, [this](base::UserId user) {
        MoveDraft draft;
        draft.move = Move::Assign;
        draft.number = user.value;
        make({draft});
    });
    connect(m_flows, &FlowList::done, this, [this](const RequestView& view) {
        showView(view);
        Q_EMIT moved();
    });
    connect(m_twice, &kit::MessageBar::actionTriggered, this, [this] { Q_EMIT anotherWanted(m_alike); });
    connect(m_act, &ActForm::wanted, this, &RequestPane::make);
    connect(m_act, &ActForm::left, this, &RequestPane::leaveAct);
    connect(m_extend, &kit::MessageBar::actionTriggered, this, [this] {
        if (m_acts.extend)
            begin(*m_acts.extend);
    });
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
    body()->addWidget(m_handler);
    body()->addWidget(m_wrote);
    body()->addWidget(m_text);
}

QWidget* RequestPane::makeActions()
{
    m_more->setObjectName(QStringLiteral("requestMore"));
    m_pause->setObjectName(QStringLiteral("moveAskClarification"));
    m_main->installEventFilter(this);
    m_actions = new QWidget;
    auto* row = new kit::FlowLayout(m_actions);
    shell::setSpacing(row, 0, 0, 0, 0, 8);
    row->addWidget(m_main);
    row->addWidget(m_pause);
    row->addWidget(m_more);
    connect(m_main, &QPushButton::clicked, this, [this] {
        if (m_acts.main)
            begin(RequestAct(*m_acts.main));
    });
    connect(m_pause, &QPushButton::clicked, this, [this] {
        if (m_acts.pause)
            begin(*m_acts.pause);
    });
    connect(m_more, &QPushButton::clicked, this, &RequestPane::showMenu);
    return m_actions;
}

void RequestPane::show(requests::RequestId id)
{
    if (id != m_id) {
        if (QByteArray before = typed(); !before.isEmpty())
            m_begun.insert(m_id.value, std::move(before));
        m_act->forget();
        m_view = {};
        m_isAnswered = false;
        if (m_begun.contains(id.value))
            m_kept = m_begun.take(id.value);
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
    const bool isNew = view.request.id != m_view.request.id || view.request.revision != m_view.request.revision;
    m_view = view;
    if (isNew)
        m_isAnswered = wasAnswered(view); // until it is known under which laws an answer is owed
    const requests::Request& request = m_view.request;
    m_number->setText(wording::requestNumber(request.id));
    const kit::PillText due = duePillOf(request.dueOn, request.standing, m_context.workspace.today());
    m_due->setState(due.tone, due.icon, due.text);
    QStringList kinds;
    for (const requests::Item& item : request.items)
        kinds << wording::requestKindName(item.kind);
    m_title->setText(tr("%1: %2", "person, what is asked for").arg(personOf(view.personShown), kinds.join(tr(", "))));
    m_summary->setText(summary(view));
    m_handler->show(request);
    showMessage(request);
    showLookAlikes(*m_twice, view);
    m_alike = view.lookAlikes.empty() ? base::CustomerId() : view.lookAlikes.front().id;
    showWhy(view);
    if (requestOf(m_kept) == m_id)
        m_flows->bringBack(QCborValue::fromCbor(m_kept).toArray().at(1).toByteArray());
    m_flows->show(view);
    showActs();
    putBack();
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
    if (const QString reminder = reminderText(request.dueOn, m_context.workspace.today());
        request.standing.end == requests::End::Open && !reminder.isEmpty())
        summary << reminder;
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
            auto* all = new kit::LinkButton(tr("Letters…"), QStringLiteral("mail"));
            all->setObjectName(QStringLiteral("moveLetters"));
            m_letters->addWidget(all, 0, Qt::AlignLeading);
            connect(all, &QPushButton::clicked, this,
                [this, number = id.value] { Q_EMIT stepsWanted(QStringLiteral("request.letters"), number); });
            const bool isAnswered = !requests::isAnswerDue(opened.offers);
            if (wayOf(m_view.request.standing, m_view.request.items).isAtAnswer() && isAnswered != m_isAnswered) {
                m_isAnswered = isAnswered;
                showActs();
            }
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
        if (!deadline.answer.steps.empty())
            m_why->addWidget(new kit::SectionLabel(tr("Why this date")));
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

void RequestPane::showActs()
{
    m_progress->show(m_view, m_isAnswered);
    m_acts = actsOf(m_context, m_view, m_isAnswered);
    m_main->setVisible(m_acts.main.has_value());
    if (m_acts.main) {
        m_main->setObjectName(m_acts.main->name);
        m_main->setText(m_acts.main->text);
    } else {
        m_main->setObjectName(QString());
    }
    m_pause->setVisible(m_acts.pause.has_value());
    m_more->setVisible(!m_acts.more.empty());
    m_actions->setVisible(m_acts.main || m_acts.pause || !m_acts.more.empty());
    m_extend->setVisible(m_acts.extend.has_value());
    m_extend->setText(tr("Need longer? You may extend once. You must tell the person why by %1.")
            .arg(QLocale().toString(m_view.extensionNoticeBy, QLocale::LongFormat)));
    if (m_act->isOpen() && !m_acts.find(m_act->actName()))
        m_act->forget(); // done elsewhere meanwhile
}

void RequestPane::showMenu()
{
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("requestMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const RequestAct& act : m_acts.more) {
        if (act.isEnd)
            menu->addSeparator();
        auto* line = menu->addAction(act.text);
        line->setObjectName(act.name);
        connect(line, &QAction::triggered, this, [this, act] { begin(act); });
    }
    kit::popUpBelow(menu, m_more);
}

void RequestPane::begin(const RequestAct& act)
{
    if (act.command.isEmpty())
        m_act->open(act, m_view.request, m_context.workspace.today());
    else
        Q_EMIT stepsWanted(act.command, m_id.value);
}

void RequestPane::focusMain()
{
    QWidget* first = m_main->isVisible() ? static_cast<QWidget*>(m_main) : m_more;
    if (m_acts.main || m_flows->isHidden())
        first->setFocus(Qt::OtherFocusReason);
    else
        m_flows->focusMain();
}

bool RequestPane::leaveAct()
{
    if (!m_act->isOpen())
        return false;
    const QWidget* focused = window()->focusWidget();
    const bool hadKeys = focused && m_act->isAncestorOf(focused);
    m_act->close();
    if (hadKeys)
        focusMain();
    Q_EMIT thrownAway();
    return true;
}

QByteArray RequestPane::typed() const
{
    const QByteArray inCards = m_flows->typed();
    const QJsonObject inForm = m_act->typed();
    if (inCards.isEmpty() && inForm.isEmpty())
        return {};
    return QCborArray {m_id.value, inCards, QJsonDocument(inForm).toJson(QJsonDocument::Compact)}
        .toCborValue()
        .toCbor();
}

requests::RequestId RequestPane::requestOf(const QByteArray& content)
{
    const QCborArray kept = QCborValue::fromCbor(content).toArray();
    return kept.size() == partsOfTyped ? requests::RequestId {kept.at(0).toInteger()} : requests::RequestId {};
}

void RequestPane::bringBack(const QByteArray& content)
{
    m_kept = content;
}

void RequestPane::putBack()
{
    if (requestOf(m_kept) != m_id)
        return;
    const QCborArray kept = QCborValue::fromCbor(std::exchange(m_kept, {})).toArray();
    const QJsonObject inForm = QJsonDocument::fromJson(kept.at(2).toByteArray()).object();
    const RequestAct* act = m_acts.find(inForm[QLatin1String("act")].toString());
    if (!act)
        return;
    m_act->open(*act, m_view.request, m_context.workspace.today());
    m_act->bringBack(inForm);
}

void RequestPane::make(std::vector<MoveDraft> drafts)
{
    kit::whenDone(this, m_context.workspace.requests().moveAll(m_id, std::move(drafts)),
        [this, id = m_id](const base::Result<RequestView>& view) {
            if (id != m_id)
                return;
            if (!view) {
                m_act->setBusy(false);
                if (m_act->isOpen())
                    m_act->refuse(wording::sentence(view.error()));
                else
                    m_context.notices.error(view.error());
                return;
            }
            const QWidget* focused = window()->focusWidget();
            const bool hadKeys = focused && m_act->isAncestorOf(focused);
            m_act->forget();
            showView(*view);
            if (hadKeys)
                focusMain();
            Q_EMIT moved();
        });
}

} // namespace aicms::ui_requests
