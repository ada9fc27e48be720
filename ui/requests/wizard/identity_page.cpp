// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/wizard/identity_page.h"

#include "ui/kit/action_button.h"
#include "ui/kit/card.h"
#include "ui/kit/confirm_box.h"
#include "ui/kit/flow_layout.h"
#include "ui/kit/label.h"
#include "ui/kit/message_bar.h"
#include "ui/requests/wizard/agent_fields.h"
#include "ui/requests/wizard/case_flow.h"
#include "ui/shell/spacing.h"
#include "ui/wording/request_wording.h"

#include <QLocale>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

namespace aicms::ui_requests {

using kit::ActionButton;
using kit::Label;
using theme::Color;
using theme::Type;

namespace {

const QString identityMethodKey = QStringLiteral("method");

/// Whether somebody could learn everything about the person from the answer, or takes it all away.
bool isFarReaching(const requests::Request& request)
{
    return std::ranges::any_of(request.items, [](const requests::Item& item) {
        return item.kind == requests::Kind::Access || item.kind == requests::Kind::Portability
            || item.kind == requests::Kind::Erasure;
    });
}

} // namespace

IdentityPage::IdentityPage(CaseFlow& flow, QWidget* parent)
    : QWidget(parent), m_flow(flow), m_message(new kit::MessageBar(kit::MessageBar::Kind::Info)),
      m_ways(new kit::Card(tr("How do you know who asks?"))), m_enough(new Label),
      m_points(new Label({}, Type::Body, Color::TextSecondary)), m_agent(new AgentFields),
      m_known(new ActionButton(tr("It is known who asks"), ActionButton::Role::Outlined)),
      m_ask(new ActionButton(tr("Ask who it is"), ActionButton::Role::Quiet)),
      m_nobody(new ActionButton(tr("Nobody can tell who it is"), ActionButton::Role::Quiet)),
      m_all(new QVBoxLayout(this))
{
    m_message->setObjectName(QStringLiteral("identityMessage"));
    m_points->setObjectName(QStringLiteral("identityPoints"));
    m_known->setObjectName(QStringLiteral("identityKnown"));
    m_ask->setObjectName(QStringLiteral("identityAsk"));
    m_nobody->setObjectName(QStringLiteral("identityNobody"));
    shell::setSpacing(m_all, 0, 0, 0, 0, 12);
    m_all->addWidget(m_message);
    m_all->addWidget(makeWays());
    m_all->addStretch(1);
    connect(m_known, &QPushButton::clicked, this, &IdentityPage::identify);
    connect(m_ask, &QPushButton::clicked, this, [this] { m_flow.askIdentity(); });
    connect(m_nobody, &QPushButton::clicked, this, &IdentityPage::askEnd);
    connect(&m_flow, &CaseFlow::changed, this, &IdentityPage::refresh);
}

QWidget* IdentityPage::makeWays()
{
    m_ways->body()->addWidget(m_enough->wrapped());
    m_ways->body()->addWidget(m_points->wrapped());
    const QStringList codes = requests::identityMethods();
    for (int i = 0; i < codes.size(); ++i) {
        auto* radio = new QRadioButton(wording::identityMethodName(codes[i]));
        radio->setObjectName(QStringLiteral("identityMethod-") + codes[i]);
        radio->setProperty("code", codes[i]);
        radio->setChecked(i == 0);
        m_methods.push_back(radio);
        m_ways->body()->addWidget(radio);
        connect(
            radio, &QRadioButton::toggled, this, [this] { m_agent->setVisible(method() == QLatin1String("agent")); });
    }
    m_agent->hide();
    m_ways->body()->addWidget(m_agent);
    m_ways->body()->addWidget(
        (new Label(tr("Ask for no more than is needed. Only the outcome, the way, who checked and when are kept."),
             Type::Caption, Color::TextSecondary))
            ->wrapped());
    auto* buttons = new QWidget;
    auto* row = new kit::FlowLayout(buttons);
    shell::setSpacing(row, 0, 0, 0, 0, 8);
    row->addWidget(m_known);
    row->addWidget(m_ask);
    row->addWidget(m_nobody);
    m_ways->body()->addWidget(buttons);
    return m_ways;
}

void IdentityPage::identify()
{
    const bool isAgent = method() == QLatin1String("agent");
    if (!isAgent || m_agent->check())
        m_flow.identify(method(), isAgent ? m_agent->text() : QString());
}

QJsonObject IdentityPage::typed() const
{
    QJsonObject typed = m_agent->typed();
    if (!typed.isEmpty() || method() != requests::identityMethods().front())
        typed.insert(identityMethodKey, method());
    return typed;
}

void IdentityPage::bringBack(const QJsonObject& typed)
{
    for (QRadioButton* radio : m_methods) {
        if (radio->property("code").toString() == typed[identityMethodKey].toString())
            radio->setChecked(true);
    }
    m_agent->bringBack(typed);
}

void IdentityPage::clear()
{
    m_methods.front()->setChecked(true);
    m_agent->clear();
    closeQuestion();
}

QString IdentityPage::method() const
{
    for (const QRadioButton* radio : m_methods) {
        if (radio->isChecked())
            return radio->property("code").toString();
    }
    return {};
}

/// How sure one has to be, by what is at stake and by the law.
QString IdentityPage::enough() const
{
    const requests::Request& request = m_flow.view().request;
    const bool isCcpa = std::ranges::find(request.regimes, requests::Regime::Ccpa) != request.regimes.end();
    if (!isFarReaching(request))
        return tr("Little is at stake here: one or two of these are enough.");
    return isCcpa ? tr("Everything is at stake here: three of these, and a signed declaration that it is the person. "
                       "11 CCR 7062. An agent needs signed permission, but no power of attorney.")
                  : tr("Everything is at stake here: two or three of these, better not those that stand in the request "
                       "itself. A copy of an identity card is the last choice. Art. 12(6)");
}

void IdentityPage::refresh()
{
    const requests::RequestView& view = m_flow.view();
    const requests::Standing& standing = view.request.standing;
    QDate day;
    QString how;
    for (const requests::Event& event : view.events) {
        if (event.move == requests::Move::ShowIdentity) {
            day = event.day;
            how = wording::requestEventText(event);
        }
    }
    m_agent->showLaws(view.request.regimes);
    QStringList points;
    for (const requests::CasePerson::KnownValue& held : m_flow.person().knownValues)
        points << tr("%1: %2", "what is known, as it is held")
                      .arg(wording::knownPointName(held.point), wording::knownValueText(held.value));
    m_enough->setText(enough());
    m_points->setVisible(!points.isEmpty());
    m_points->setText(tr("Compare with what is held here: %1.").arg(points.join(tr("; "))));
    m_ways->setVisible(!standing.isIdentified);
    m_ask->setVisible(!standing.asksIdentity);
    m_message->setVisible(standing.isIdentified || standing.asksIdentity);
    m_message->setKind(standing.isIdentified ? kit::MessageBar::Kind::Success : kit::MessageBar::Kind::Info);
    m_message->setText(standing.isIdentified
            ? tr("It is known who asks: checked on %1. %2.", "day, how")
                  .arg(QLocale().toString(day, QLocale::LongFormat), how)
            : tr("The person was asked who it is. The answer is outstanding; the deadline waits."));
}

void IdentityPage::askEnd()
{
    closeQuestion();
    m_question = new kit::ConfirmBox(tr("Close it because nobody can tell who asks?"),
        tr("Nothing is given out and nothing is deleted. Tell whoever asked that you cannot tell who it is, and that a "
           "complaint to the authority or a court is possible. Art. 11(2), 12(2)"));
    m_question->setObjectName(QStringLiteral("identityEnd"));
    m_question->setKeepText(tr("Keep it open"));
    m_question->setConfirmText(tr("Close the request"));
    connect(m_question, &kit::ConfirmBox::kept, this, &IdentityPage::closeQuestion);
    connect(m_question, &kit::ConfirmBox::confirmed, this, [this] {
        m_flow.failIdentity(tr("The person could not be identified."));
        closeQuestion();
    });
    m_all->insertWidget(1, m_question);
}

void IdentityPage::closeQuestion()
{
    if (m_question) {
        m_question->hide(); // its button's click may be what is being handled
        m_question->deleteLater();
    }
    m_question = nullptr;
}

} // namespace aicms::ui_requests
