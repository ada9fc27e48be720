// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/act_form.h"

#include "core/requests/letters/letter.h"
#include "ui/kit/action_button.h"
#include "ui/kit/day_field.h"
#include "ui/kit/flow_layout.h"
#include "ui/kit/form_field.h"
#include "ui/kit/label.h"
#include "ui/kit/message_bar.h"
#include "ui/requests/wizard/agent_fields.h"
#include "ui/shell/spacing.h"
#include "ui/wording/request_wording.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace aicms::ui_requests {

using kit::ActionButton;
using kit::FormField;
using requests::Move;
using requests::MoveDraft;
using Wants = RequestAct::Wants;

namespace {

const QString actNameKey = QStringLiteral("act");
const QString actMethodKey = QStringLiteral("method");
const QString actAgentKey = QStringLiteral("agent");
const QString actReasonKey = QStringLiteral("reason");
const QString actDayKey = QStringLiteral("day");

} // namespace

ActForm::ActForm(QWidget* parent)
    : Card({}, parent), m_message(new kit::MessageBar(kit::MessageBar::Kind::Warning)),
      m_about(new kit::Label({}, theme::Type::Caption, theme::Color::TextSecondary)), m_method(new QComboBox),
      m_methodField(new FormField(tr("How do you know who asks?"), m_method)), m_agent(new AgentFields),
      m_reason(new QLineEdit), m_reasonField(new FormField({}, m_reason)), m_day(new kit::DayField),
      m_dayField(new FormField(tr("On which day it happened"), m_day)),
      m_do(new ActionButton({}, ActionButton::Role::Primary)), m_leave(new ActionButton(tr("Not now")))
{
    setObjectName(QStringLiteral("requestAct"));
    setPadding(12);
    m_message->setObjectName(QStringLiteral("requestMessage"));
    m_message->hide();
    m_about->setObjectName(QStringLiteral("requestActAbout"));
    m_do->setObjectName(QStringLiteral("requestActDo"));
    m_leave->setObjectName(QStringLiteral("requestActLeave"));
    m_leave->setKeyHint(tr("Esc"));
    body()->addWidget(m_about->wrapped());
    makeFields();
    body()->addWidget(m_message);
    auto* buttons = new QWidget;
    auto* row = new kit::FlowLayout(buttons);
    shell::setSpacing(row, 0, 0, 0, 0, 8);
    row->addWidget(m_do);
    row->addWidget(m_leave);
    body()->addWidget(buttons);
    connect(m_do, &QPushButton::clicked, this, &ActForm::submit);
    connect(m_leave, &QPushButton::clicked, this, &ActForm::left);
    hide();
}

void ActForm::makeFields()
{
    m_method->setObjectName(QStringLiteral("requestIdentity"));
    m_method->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon); // long names are cut, not the pane
    m_method->addItem(tr("Choose…"));
    for (const QString& code : requests::identityMethods())
        m_method->addItem(wording::identityMethodName(code), code);
    m_reason->setObjectName(QStringLiteral("requestReason"));
    m_day->setObjectName(QStringLiteral("requestDay"));
    for (QWidget* each : std::initializer_list<QWidget*> {m_methodField, m_agent, m_reasonField, m_dayField})
        body()->addWidget(each);
    for (FormField* each : {m_methodField, m_reasonField, m_dayField})
        each->setLineReserved(false);
    m_day->refused = [this](const QString& typed) {
        m_dayField->setError(tr("“%1” is no day from the receipt to today. The day before stays.").arg(typed));
    };
    connect(m_method, &QComboBox::currentIndexChanged, this, &ActForm::showFields);
}

void ActForm::open(const RequestAct& act, const requests::Request& request, QDate today)
{
    if (act.name != m_act.name || request.id != m_request) {
        forget();
        m_today = today;
        m_day->setToday(today);
        m_day->setDateRange(request.received, today);
        m_day->setDate(today);
    }
    m_act = act;
    m_request = request.id;
    m_agent->showLaws(request.regimes);
    const bool goesOn = act.wants == Wants::Identity; // there the button that opens it says where it leads
    setTitle(goesOn ? tr("Who asks") : act.text);
    m_do->setText(goesOn ? tr("It is known who asks") : act.text);
    m_do->setRole(act.isEnd ? ActionButton::Role::DangerOutline : ActionButton::Role::Primary);
    m_about->setText(act.about);
    m_about->setVisible(!act.about.isEmpty());
    m_reasonField->setLabel(act.wants == Wants::Question ? tr("What you ask the person")
            : act.wants == Wants::Way                    ? tr("How the person was told, and what")
            : act.wants == Wants::Mistake                ? tr("How the mistake happened, for whoever looks it up")
                                                         : tr("Reason, as the person will read it"));
    m_message->hide();
    showFields();
    setBusy(false);
    show();
    focusFirst();
}

void ActForm::showFields()
{
    const bool asksWho = m_act.wants == Wants::Identity;
    m_methodField->setVisible(asksWho);
    m_agent->setVisible(asksWho && m_method->currentData().toString() == QLatin1String("agent"));
    m_reasonField->setVisible(m_act.wants != Wants::Nothing && !asksWho);
}

void ActForm::focusFirst()
{
    QWidget* first = m_act.wants == Wants::Identity ? static_cast<QWidget*>(m_method)
        : m_act.wants != Wants::Nothing             ? static_cast<QWidget*>(m_reason)
        : m_act.isEnd                               ? static_cast<QWidget*>(m_leave) // the harmless one
                                                    : m_do;
    first->setFocus(Qt::OtherFocusReason);
}

void ActForm::close()
{
    hide();
}

void ActForm::forget()
{
    hide();
    m_act = {};
    m_request = {};
    m_method->setCurrentIndex(0);
    m_agent->clear();
    m_reason->clear();
    for (FormField* each : {m_methodField, m_reasonField, m_dayField})
        each->forget();
}

void ActForm::refuse(const QString& sentence)
{
    m_message->setText(sentence);
    m_message->show();
}

void ActForm::setBusy(bool isBusy)
{
    m_do->setEnabled(!isBusy);
}

/// One click is no check: by what it is known is said each time, and stands in the register (I2).
bool ActForm::check()
{
    if (m_act.wants == Wants::Identity) {
        if (m_method->currentData().toString().isEmpty()) {
            m_methodField->setError(tr("Say first how you know."));
            m_method->setFocus(Qt::OtherFocusReason);
            return false;
        }
        return m_method->currentData().toString() != QLatin1String("agent") || m_agent->check();
    }
    if (m_act.wants == Wants::Nothing || !m_reason->text().trimmed().isEmpty())
        return true;
    m_reasonField->setError(m_act.wants == Wants::Question ? tr("Write here what you ask the person.")
            : m_act.wants == Wants::Way ? tr("Say how, like: on the telephone, on the counter, in an e-mail of today.")
                                        : tr("Say in a few words why."));
    m_reason->setFocus(Qt::OtherFocusReason);
    return false;
}

void ActForm::submit()
{
    if (!isOpen() || !check())
        return;
    std::vector<MoveDraft> moves {m_act.draft};
    moves.back().day = m_day->typed();
    const QString said = m_reason->text().trimmed();
    switch (m_act.wants) {
    case Wants::Identity:
        moves.back().code = m_method->currentData().toString();
        moves.back().text = moves.back().code == QLatin1String("agent") ? m_agent->text() : QString();
        break;
    case Wants::Question:
    case Wants::Mistake:
    case Wants::Reason: moves.back().text = said; break;
    case Wants::Way: {
        MoveDraft told;
        told.code = requests::answeredOtherwise;
        told.text = said;
        told.day = moves.back().day;
        moves.insert(moves.begin(), told);
        break;
    }
    case Wants::Nothing: break;
    }
    setBusy(true);
    Q_EMIT wanted(moves);
}

QJsonObject ActForm::typed() const
{
    if (!isOpen())
        return {};
    QJsonObject typed;
    if (const QJsonObject agent = m_agent->typed(); !agent.isEmpty())
        typed.insert(actAgentKey, agent);
    if (!m_reason->text().trimmed().isEmpty())
        typed.insert(actReasonKey, m_reason->text());
    if (m_method->currentIndex() > 0)
        typed.insert(actMethodKey, m_method->currentData().toString());
    if (m_day->typed() != m_today)
        typed.insert(actDayKey, m_day->typed().toString(Qt::ISODate));
    if (!typed.isEmpty())
        typed.insert(actNameKey, m_act.name);
    return typed;
}

void ActForm::bringBack(const QJsonObject& typed)
{
    m_method->setCurrentIndex(std::max(0, m_method->findData(typed[actMethodKey].toString())));
    m_agent->bringBack(typed[actAgentKey].toObject());
    m_reason->setText(typed[actReasonKey].toString());
    if (const QDate day = QDate::fromString(typed[actDayKey].toString(), Qt::ISODate); day.isValid())
        m_day->setDate(day);
}

void ActForm::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else
        Card::keyPressEvent(event);
}

} // namespace aicms::ui_requests
