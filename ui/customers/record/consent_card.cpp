// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/record/consent_card.h"

#include "core/workspace/workspace.h"
#include "ui/answers/answer_pill.h"
#include "ui/customers/answer.h"
#include "ui/kit/action_button.h"
#include "ui/kit/flow_layout.h"
#include "ui/kit/label.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/pill.h"
#include "ui/kit/tab_order.h"
#include "ui/shell/commands.h"
#include "ui/shell/spacing.h"
#include "ui/wording/consent_wording.h"
#include "ui/wording/standing_words.h"

#include <QHBoxLayout>

namespace aicms::customers_ui {

using consent::ShownAnswer;
using kit::ActionButton;
using kit::Label;
using theme::Color;
using theme::Type;

/// One purpose: in all, and the ways whose answer differs.
struct ConsentCard::Answers {
    ShownAnswer all;
    std::vector<ShownAnswer> others;
};

ConsentCard::Answers ConsentCard::answersOf(const std::vector<ShownAnswer>& rows, base::PurposeId purpose)
{
    Answers answers;
    for (const ShownAnswer& row : rows) {
        if (row.purpose == purpose && row.channel == purposes::Channel::All)
            answers.all = row;
    }
    for (const ShownAnswer& row : rows) {
        const bool isSame = row.state == answers.all.state && row.standing() == answers.all.standing();
        if (row.purpose == purpose && row.channel != purposes::Channel::All && !isSame)
            answers.others.push_back(row);
    }
    return answers;
}

ConsentCard::ConsentCard(const shell::Context& context, QWidget* parent)
    : Card(tr("Consent"), parent), m_context(context),
      m_restricted(new kit::MessageBar(kit::MessageBar::Kind::Warning)),
      m_record(new ActionButton(tr("Record an answer"), ActionButton::Role::Outlined, QStringLiteral("hand-heart")))
{
    setObjectName(QStringLiteral("consentNow"));
    m_restricted->setObjectName(QStringLiteral("consentRestricted"));
    m_restricted->hide();
    m_restricted->setAction(tr("Look at it"));
    connect(m_restricted, &kit::MessageBar::actionTriggered, this,
        [this] { m_context.commands.run(QStringLiteral("consent.open"), m_customer.value); });
    body()->addWidget(m_restricted);
    m_record->setObjectName(QStringLiteral("recordAnswer"));
    m_record->setButtonSize(ActionButton::Size::Small);
    m_record->setKeyHint(QStringLiteral("A"));
    auto* ledger = new kit::LinkButton(tr("History and proof"));
    ledger->setObjectName(QStringLiteral("consentLedger"));
    setHeaderAction(ledger);
    auto* sheet
        = new ActionButton(tr("Sheet for the person…"), ActionButton::Role::Outlined, QStringLiteral("file-text"));
    sheet->setObjectName(QStringLiteral("personSheet"));
    sheet->setButtonSize(ActionButton::Size::Small);
    auto* actions = new QWidget;
    auto* flow = new kit::FlowLayout(actions);
    shell::setSpacing(flow, 0, 0, 0, 0, 6);
    for (QWidget* each : {m_record, sheet})
        flow->addWidget(each);
    body()->addWidget(actions);
    // Only now: shown before it has a parent it would be a window of its own, and take the focus from this one.
    sheet->setVisible(access::permit(context.workspace.session(), access::Operation::HandOut).has_value());
    connect(m_record, &QPushButton::clicked, this, &ConsentCard::recordWanted);
    connect(sheet, &QPushButton::clicked, this, &ConsentCard::sheetWanted);
    connect(ledger, &QPushButton::clicked, this,
        [this] { m_context.commands.run(QStringLiteral("consent.open"), m_customer.value); });
}

void ConsentCard::setCustomer(base::CustomerId customer, bool mayRecord)
{
    m_isUnfolded = m_isUnfolded && customer == m_customer;
    m_customer = customer;
    m_record->setVisible(
        mayRecord && access::permit(m_context.workspace.session(), access::Operation::RecordConsent).has_value());
    reload();
}

void ConsentCard::reload()
{
    if (!m_customer.isValid())
        return;
    const base::UtcTime now = m_context.workspace.clock().now();
    onSuccess(m_context.workspace.gate().answers(m_customer, now), this, m_context.notices,
        [this, customer = m_customer](const std::vector<ShownAnswer>& rows) {
            if (customer == m_customer)
                fill(rows);
        });
    onSuccess(m_context.workspace.gate().limits(m_customer), this, m_context.notices,
        [this, customer = m_customer](const consent::PersonLimits& limits) {
            if (customer != m_customer)
                return;
            m_restricted->setVisible(limits.restriction.has_value());
            if (limits.restriction)
                m_restricted->setText(wording::restrictionEffect(limits.restriction->ground));
        });
}

void ConsentCard::fill(const std::vector<ShownAnswer>& rows)
{
    delete m_list;
    m_list = new QWidget(this);
    m_list->setObjectName(QStringLiteral("consentList"));
    auto* column = new QVBoxLayout(m_list);
    shell::setSpacing(column, 0, 0, 0, 0, 8);
    std::vector<purposes::Purpose> neverAsked;
    const auto catalogue = m_context.workspace.purposes().catalogue();
    for (const purposes::Purpose& purpose : catalogue->purposes()) {
        const Answers given = answersOf(rows, purpose.id);
        // An own customer was never asked, and is written to all the same (K9).
        const bool isUsed = given.all.standing() == consent::Standing::OwnCustomer;
        if (given.all.state != consent::State::NeverAsked || isUsed || !given.others.empty())
            addLine(column, purpose, given);
        else if (purpose.basis == purposes::LawfulBasis::Consent && purpose.isUsable())
            neverAsked.push_back(purpose);
    }
    if (!neverAsked.empty())
        addNeverAsked(column, neverAsked);
    body()->insertWidget(1, m_list);
    kit::orderTabsAsLaidOut(this); // it was made after the buttons below it
}

void ConsentCard::takeFocus()
{
    m_record->setFocus(Qt::OtherFocusReason);
}

void ConsentCard::addLine(QVBoxLayout* column, const purposes::Purpose& purpose, const Answers& given)
{
    auto* line = new QHBoxLayout;
    shell::setSpacing(line, 0, 0, 0, 0, 8);
    line->addWidget((new Label(answers::purposeName(purpose), Type::Body, Color::TextPrimary))->wrapped(), 1);
    const kit::PillText look = answers::answerPill(given.all);
    auto* pill = new kit::Pill(look.tone, look.icon, look.text);
    pill->setObjectName(QStringLiteral("consentNow.") + purpose.code);
    line->addWidget(pill, 0, Qt::AlignTop);
    column->addLayout(line);
    if (const QString why = wording::standingSentence(given.all); !why.isEmpty())
        column->addWidget((new Label(why, Type::Caption, Color::TextSecondary))->wrapped());
    for (const ShownAnswer& other : given.others)
        column->addWidget(
            (new Label(
                 tr("%1: %2", "way, answer").arg(wording::channelName(other.channel), wording::shownAnswerName(other)),
                 Type::Caption, Color::TextSecondary))
                ->wrapped());
}

/// Nobody needs nine lines to see that nothing was asked; the answers are what is looked for.
void ConsentCard::addNeverAsked(QVBoxLayout* column, const std::vector<purposes::Purpose>& asked)
{
    auto* rest = new QWidget;
    auto* lines = new QVBoxLayout(rest);
    shell::setSpacing(lines, 0, 0, 0, 0, 4);
    for (const purposes::Purpose& purpose : asked)
        lines->addWidget((new Label(answers::purposeName(purpose), Type::Body, Color::TextSecondary))->wrapped());
    auto* fold = new kit::LinkButton(tr("%Ln purpose(s) never asked", nullptr, static_cast<int>(asked.size())));
    fold->setObjectName(QStringLiteral("consentNeverAsked"));
    const auto show = [this, rest, fold] {
        rest->setVisible(m_isUnfolded);
        fold->setIcon(theme::theme().actionIcon(
            m_isUnfolded ? QStringLiteral("chevron-up") : QStringLiteral("chevron-down"), Color::AccentText));
        fold->setAccessibleDescription(m_isUnfolded ? tr("Listed below") : tr("Folded"));
    };
    column->addWidget(fold, 0, Qt::AlignLeading);
    column->addWidget(rest);
    show();
    connect(fold, &QPushButton::clicked, this, [this, show] {
        m_isUnfolded = !m_isUnfolded;
        show();
    });
}

} // namespace aicms::customers_ui
