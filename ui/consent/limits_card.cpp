// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consent/limits_card.h"

#include "core/base/local_day.h"
#include "core/consent/sale_addresses.h"
#include "core/consent/standing.h"
#include "core/workspace/workspace.h"
#include "ui/answers/answer_pill.h"
#include "ui/consent/answer.h"
#include "ui/kit/action_button.h"
#include "ui/kit/day_field.h"
#include "ui/kit/flow_layout.h"
#include "ui/kit/label.h"
#include "ui/kit/switch.h"
#include "ui/kit/when_done.h"
#include "ui/shell/spacing.h"
#include "ui/wording/consent_wording.h"
#include "ui/wording/standing_words.h"

#include <QCborArray>
#include <QCborValue>
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QSignalBlocker>

#include <algorithm>

namespace aicms::ui_consent {

using kit::ActionButton;
using kit::Label;
using theme::Color;
using theme::Type;

LimitsCard::LimitsCard(const shell::Context& context, QWidget* parent)
    : Card(tr("Besides the answers"), parent), m_context(context)
{
    setObjectName(QStringLiteral("limitsCard"));
    body()->addWidget(makeRestriction());
    body()->addWidget(makeMinor());
    m_left = (new Label({}, Type::Body, Color::Warning))->wrapped();
    m_left->setObjectName(QStringLiteral("silencedAddresses"));
    m_left->hide();
    body()->addWidget(m_left);
    m_softOptIn = makeSoftOptIn();
    body()->addWidget(m_softOptIn);
}

bool LimitsCard::may(access::Operation operation) const
{
    return access::permit(m_context.workspace.session(), operation).has_value();
}

QWidget* LimitsCard::makeRestriction()
{
    auto* holder = new QWidget;
    auto* column = new QVBoxLayout(holder);
    shell::setSpacing(column, 0, 0, 0, 0, 8);
    auto* row = new QHBoxLayout;
    shell::setSpacing(row, 0, 0, 0, 0, 8);
    m_state = (new Label)->wrapped();
    m_state->setObjectName(QStringLiteral("restrictionState"));
    m_switch = new ActionButton(tr("Restrict…"), ActionButton::Role::Outlined, QStringLiteral("lock"));
    m_switch->setObjectName(QStringLiteral("restrictionSwitch"));
    m_switch->setButtonSize(ActionButton::Size::Small);
    if (!may(access::Operation::RestrictCustomer))
        m_switch->hide(); // shown before it has a place it would be a window of its own, and take the focus
    row->addWidget(m_state, 1);
    row->addWidget(m_switch);
    column->addLayout(row);
    m_details = new QWidget;
    auto* details = new QHBoxLayout(m_details);
    shell::setSpacing(details, 0, 0, 0, 0, 8);
    m_ground = new QComboBox;
    m_ground->setObjectName(QStringLiteral("restrictionGround"));
    m_ground->setAccessibleName(tr("Why the data may not be used"));
    for (int i = 0; i < consent::restrictionGroundCount; ++i)
        m_ground->addItem(wording::restrictionGroundName(static_cast<consent::RestrictionGround>(i)), i);
    m_reason = new QLineEdit;
    m_reason->setObjectName(QStringLiteral("restrictionReason"));
    connect(m_reason, &QLineEdit::textChanged, this, &LimitsCard::showDo);
    m_told = new kit::DayField;
    m_told->setObjectName(QStringLiteral("restrictionTold"));
    m_told->setAccessibleName(tr("Day on which the person was told"));
    m_told->refused = [this](const QString& typed) {
        m_context.notices.warning(
            tr("“%1” is no day up to today. The day before stays. Write it like 2025-05-03, 3.5.2025 or today.")
                .arg(typed));
    };
    m_do = new ActionButton(tr("Restrict"));
    m_do->setObjectName(QStringLiteral("restrictionDo"));
    for (QWidget* each : std::initializer_list<QWidget*> {m_ground, m_reason, m_told, m_do})
        details->addWidget(each);
    details->addStretch(1);
    m_details->hide();
    column->addWidget(m_details);
    connect(m_switch, &QPushButton::clicked, this, [this] { m_details->setVisible(!m_details->isVisible()); });
    connect(m_do, &QPushButton::clicked, this, &LimitsCard::restrictOrLift);
    return holder;
}

QWidget* LimitsCard::makeMinor()
{
    m_minor = new kit::Switch(
        tr("Under age without a birthday: a parent has to agree, and no model works with this record"));
    m_minor->setObjectName(QStringLiteral("minorSwitch"));
    m_minor->setEnabled(may(access::Operation::RecordConsent));
    connect(m_minor, &QAbstractButton::clicked, this, [this](bool isMinor) {
        ++m_asked; // an answer that is still under way was read before this and would turn the switch back
        const auto say = [this, isMinor](const base::Result<void>& answer) {
            if (!answer)
                m_context.notices.error(answer.error());
            else
                m_context.notices.toast(isMinor ? tr("From now on a parent has to agree for this person")
                                                : tr("This person agrees without a parent again"));
            reload(); // after a failure too: the switch shows what is stored
        };
        kit::whenDone(this, m_context.workspace.gate().markMinor(m_customer, isMinor), say);
    });
    return m_minor;
}

QWidget* LimitsCard::makeSoftOptIn()
{
    auto* holder = new QWidget;
    auto* column = new QVBoxLayout(holder);
    shell::setSpacing(column, 0, 0, 0, 0, 6);
    m_allowed = (new Label({}, Type::Body, Color::TextSecondary))->wrapped();
    m_allowed->setObjectName(QStringLiteral("softOptInState"));
    column->addWidget(m_allowed);
    auto* parts = new QWidget;
    auto* row = new kit::FlowLayout(parts); // in a narrow window they go on in the next line
    shell::setSpacing(row, 0, 0, 0, 0, 12);
    m_purpose = new QComboBox;
    m_purpose->setObjectName(QStringLiteral("softOptInPurpose"));
    m_purpose->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_purpose->setAccessibleName(tr("For what an own customer is written to"));
    row->addWidget(m_purpose);
    m_address = new QComboBox;
    m_address->setObjectName(QStringLiteral("softOptInAddress"));
    m_address->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_address->setAccessibleName(tr("At which address an own customer is written to"));
    row->addWidget(m_address);
    connect(m_purpose, &QComboBox::currentIndexChanged, this, &LimitsCard::showAddresses);
    const QString texts[] = {tr("This address came with a sale"), tr("Only own, similar goods are offered"),
        tr("A way out stood there, and stands in each message")};
    for (std::size_t i = 0; i < m_conditions.size(); ++i) {
        m_conditions[i] = new QCheckBox(texts[i]);
        m_conditions[i]->setObjectName(QStringLiteral("softOptIn%1").arg(i));
        row->addWidget(m_conditions[i]);
        connect(m_conditions[i], &QCheckBox::toggled, this, &LimitsCard::showAllow);
    }
    m_allow = new ActionButton(tr("Yes, all three are true"));
    m_allow->setObjectName(QStringLiteral("softOptInAllow"));
    m_allow->setButtonSize(ActionButton::Size::Small);
    m_allow->setEnabled(false);
    row->addWidget(m_allow);
    column->addWidget(parts);
    connect(m_allow, &QPushButton::clicked, this, &LimitsCard::allow);
    return holder;
}

void LimitsCard::show(base::CustomerId customer, const std::optional<QDate>& past)
{
    if (customer != m_customer) {
        m_details->hide();
        m_reason->clear();
    }
    m_customer = customer;
    m_past = past;
    reload();
}

std::optional<QByteArray> LimitsCard::unsaved() const
{
    if (m_details->isHidden() || m_reason->text().trimmed().isEmpty())
        return std::nullopt;
    return QCborArray {m_ground->currentData().toInt(), m_reason->text()}.toCborValue().toCbor();
}

bool LimitsCard::restore(const QByteArray& content)
{
    const QCborArray kept = QCborValue::fromCbor(content).toArray();
    if (kept.size() != 2 || !may(access::Operation::RestrictCustomer))
        return false;
    m_ground->setCurrentIndex(std::max(0, m_ground->findData(static_cast<int>(kept.at(0).toInteger()))));
    m_reason->setText(kept.at(1).toString());
    m_details->show();
    return true;
}

void LimitsCard::reload()
{
    onSuccess(m_context.workspace.gate().limits(m_customer), this, m_context.notices,
        [this, asked = ++m_asked](const consent::PersonLimits& limits) {
            if (asked != m_asked)
                return;
            fill(limits);
            if (m_past)
                showPast();
        });
    const base::UtcTime now = m_context.workspace.clock().now();
    onSuccess(m_context.workspace.gate().answers(m_customer, now), this, m_context.notices,
        [this, asked = m_asked](const std::vector<consent::ShownAnswer>& answers) {
            if (asked != m_asked)
                return;
            const auto catalogue = m_context.workspace.purposes().catalogue();
            m_refuses = std::ranges::any_of(answers, [&catalogue](const consent::ShownAnswer& each) {
                const purposes::Purpose* purpose = catalogue->find(each.purpose);
                return purpose && consent::refusesOwnCustomer(*purpose, each);
            });
            showAllow();
        });
    onSuccess(m_context.workspace.gate().silenced(m_customer), this, m_context.notices,
        [this, asked = m_asked](const std::vector<consent::SilencedAddress>& silenced) {
            if (asked != m_asked)
                return;
            m_silenced = silenced;
            showSilenced();
        });
}

/// It is so today, whatever the day that is looked at.
void LimitsCard::showSilenced()
{
    const QString said = wording::silencedSentences(m_silenced, *m_context.workspace.purposes().catalogue());
    m_left->setText(said);
    m_left->setVisible(!said.isEmpty() && !m_past);
    Q_EMIT silenced(m_past ? QString() : said);
    showAddresses();
}

QString LimitsCard::restrictionText(const consent::Restriction& restriction) const
{
    const QDate since = base::localDay(restriction.from, m_context.workspace.consent().zone());
    return tr("Restricted since %1. %2", "day, what it means")
        .arg(QLocale().toString(since, QLocale::LongFormat), wording::restrictionEffect(restriction.ground));
}

QString LimitsCard::notRestrictedText() const
{
    if (!m_limits.lifted || m_limits.lifted->liftNote.isEmpty())
        return tr("Not restricted");
    const QDate day = base::localDay(*m_limits.lifted->liftedAt, m_context.workspace.consent().zone());
    return tr("Not restricted. Lifted on %1: %2", "day, why")
        .arg(QLocale().toString(day, QLocale::LongFormat), m_limits.lifted->liftNote);
}

/// The mark of a minor and the consent by a sale have no past: they are left out, and nothing can be changed.
void LimitsCard::showPast()
{
    for (QWidget* each : std::initializer_list<QWidget*> {m_switch, m_details, m_minor, m_softOptIn})
        each->hide();
    onSuccess(m_context.workspace.gate().restrictions(m_customer), this, m_context.notices,
        [this, asked = m_asked, day = *m_past](const std::vector<consent::Restriction>& all) {
            if (asked != m_asked)
                return;
            const base::UtcTime end
                = base::UtcTime::fromDateTime(day.addDays(1).startOfDay(m_context.workspace.consent().zone()));
            const auto held = std::ranges::find_if(all, [end](const consent::Restriction& each) {
                return each.from < end && (!each.liftedAt || *each.liftedAt >= end);
            });
            m_state->setColor(held == all.end() ? Color::TextSecondary : Color::Warning);
            m_state->setText(held == all.end()
                    ? tr("Not restricted on %1.", "day").arg(QLocale().toString(day, QLocale::LongFormat))
                    : restrictionText(*held));
        });
}

void LimitsCard::fill(const consent::PersonLimits& limits)
{
    m_limits = limits;
    const QTimeZone& zone = m_context.workspace.consent().zone();
    const QDate today = m_context.workspace.today();
    const bool isRestricted = limits.restriction.has_value();
    m_state->setText(isRestricted ? restrictionText(*limits.restriction) : notRestrictedText());
    Q_EMIT restricted(isRestricted ? m_state->text() : QString());
    m_state->setColor(isRestricted ? Color::Warning : Color::TextSecondary);
    m_switch->setText(isRestricted ? tr("Lift the restriction…") : tr("Restrict…"));
    m_do->setText(isRestricted ? tr("The person was told on this day: lift it") : tr("Restrict from now on"));
    const bool mayChange = may(isRestricted ? access::Operation::LiftRestriction : access::Operation::RestrictCustomer);
    m_switch->setVisible(may(access::Operation::RestrictCustomer));
    m_minor->show();
    m_switch->setEnabled(mayChange);
    m_switch->setReason(
        mayChange ? QString() : tr("Your role does not lift restrictions: that is for whoever answers requests"));
    if (isRestricted && !mayChange)
        m_state->setText(
            m_state->text() + u' ' + tr("Only whoever answers requests may lift it; ask the owner or a manager."));
    m_ground->setVisible(!isRestricted);
    m_reason->setPlaceholderText(isRestricted ? tr("Why it ends") : tr("In a few words (not needed)"));
    m_reason->setAccessibleName(m_reason->placeholderText());
    showDo();
    m_told->setVisible(isRestricted);
    m_told->setToday(today);
    m_told->setDateRange(isRestricted ? limits.restriction->from.toDateTime().toTimeZone(zone).date() : today, today);
    m_told->setDate(today);
    const QSignalBlocker quiet(m_minor);
    m_minor->setChecked(limits.isMarkedMinor);
    m_purpose->clear();
    QStringList allowed;
    QStringList elsewhere;
    const auto catalogue = m_context.workspace.purposes().catalogue();
    for (const purposes::Purpose& purpose : catalogue->purposes()) {
        const consent::OwnCustomer* confirmed = limits.softOptIn(purpose.code);
        if (confirmed && confirmed->isAllowed)
            allowed << tr("%1 (%2)", "purpose, addresses")
                           .arg(answers::purposeName(purpose),
                               confirmed->addresses.join(tr(", ", "between the items of a list")));
        else if (confirmed && confirmed->addresses.isEmpty())
            elsewhere << answers::purposeName(purpose);
        if (purpose.allowsSoftOptIn && purpose.isUsable())
            m_purpose->addItem(answers::purposeName(purpose), purpose.code);
    }
    QStringList sentences;
    if (!allowed.isEmpty())
        sentences << tr("May be written to as an own customer until a no: %1.")
                         .arg(allowed.join(tr(", ", "between the items of a list")));
    if (!elsewhere.isEmpty())
        sentences << tr("Confirmed for an address that is not here any more, so nothing is sent: %1.")
                         .arg(elsewhere.join(tr(", ", "between the items of a list")));
    if (allowed.isEmpty())
        sentences << tr("An own customer may be written to without a yes when three things are true:");
    m_allowed->setText(sentences.join(u' '));
    showAddresses();
    m_softOptIn->setVisible(m_purpose->count() > 0 && may(access::Operation::RecordConsent));
    for (QCheckBox* each : m_conditions)
        each->setChecked(false);
}

void LimitsCard::showAddresses()
{
    const auto found = m_limits.confirmable.find(m_purpose->currentData().toString());
    m_address->clear();
    if (found != m_limits.confirmable.end()) {
        for (const QString& address : found->second) {
            const bool isLeftOut = std::ranges::any_of(m_silenced, [&](const consent::SilencedAddress& each) {
                return each.address == address && each.purposes.contains(found->first);
            });
            if (!isLeftOut)
                m_address->addItem(address);
        }
    }
    m_address->setVisible(m_address->count() > 0);
    showAllow();
}

void LimitsCard::showAllow()
{
    const bool hasAddress = m_address->count() > 0;
    m_allow->setEnabled(!m_refuses && hasAddress
        && std::ranges::all_of(m_conditions, [](QCheckBox* each) { return each->isChecked(); }));
    const auto found = m_limits.confirmable.find(m_purpose->currentData().toString());
    const bool isLeftOut = !hasAddress && found != m_limits.confirmable.end() && !found->second.isEmpty();
    m_allow->setReason(m_refuses
            ? tr("This person said no to advertising this way: a sale does not lift that, only a yes of theirs")
            : hasAddress ? tr("Tick all three: each of them is the law's condition")
            : isLeftOut  ? tr("Somebody who has or had this address objected: nothing may be sent there")
                         : tr("There is no address yet by which this purpose could write"));
}

void LimitsCard::showDo()
{
    m_do->setEnabled(!m_limits.restriction || !m_reason->text().trimmed().isEmpty());
    m_do->setReason(tr("Say in a few words why it ends: that stays on record"));
}

void LimitsCard::restrictOrLift()
{
    if (m_limits.restriction)
        lift();
    else
        restrict();
}

void LimitsCard::restrict()
{
    const auto ground = static_cast<consent::RestrictionGround>(m_ground->currentData().toInt());
    onSuccess(m_context.workspace.gate().restrict(m_customer, ground, m_reason->text()), this, m_context.notices,
        [this](const consent::Restriction&) {
            m_details->hide();
            m_reason->clear();
            m_context.notices.toast(tr("Restricted: nothing uses this person's data until it is lifted"));
            Q_EMIT settled();
            reload();
        });
}

void LimitsCard::lift()
{
    const QTimeZone& zone = m_context.workspace.consent().zone();
    const base::UtcTime told
        = std::min(base::UtcTime::fromDateTime(m_told->date().startOfDay(zone)), m_context.workspace.clock().now());
    onSuccess(m_context.workspace.gate().lift(m_customer, told, m_reason->text()), this, m_context.notices,
        [this](const consent::Restriction&) {
            m_details->hide();
            m_reason->clear();
            m_context.notices.toast(tr("The restriction is lifted: what was agreed to counts again"));
            Q_EMIT settled();
            reload();
        });
}

void LimitsCard::allow()
{
    const consent::GateService::SoftOptIn all {true, true, true, {m_address->currentText()}};
    onSuccess(m_context.workspace.gate().allowSoftOptIn(m_customer, m_purpose->currentData().toString(), all), this,
        m_context.notices, [this] {
            m_context.notices.toast(tr("Confirmed: this person may be written to at this address until a no"));
            reload();
        });
}

} // namespace aicms::ui_consent
