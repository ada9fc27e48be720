// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/flows/restrict_card.h"

#include "core/base/local_day.h"
#include "core/workspace/workspace.h"
#include "ui/kit/action_button.h"
#include "ui/kit/day_field.h"
#include "ui/kit/form_field.h"
#include "ui/wording/consent_wording.h"
#include "ui/wording/request_wording.h"

#include <QComboBox>
#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>

#include <array>

namespace aicms::ui_requests {

using consent::RestrictionGround;

namespace {

/// Art. 18(1)(a) to (d); that a period of keeping is over is nothing that a person asks for.
constexpr std::array askedGrounds {RestrictionGround::AccuracyContested, RestrictionGround::UnlawfulUse,
    RestrictionGround::NeededForClaims, RestrictionGround::ObjectionPending};

} // namespace

QString restrictedSentence(const shell::Context& context, const consent::Restriction& restriction)
{
    const QDate since = base::localDay(restriction.from, context.workspace.consent().zone());
    return RestrictCard::tr("Restricted since %1: %2.", "day, why")
        .arg(QLocale().toString(since, QLocale::LongFormat), wording::restrictionGroundName(restriction.ground));
}

RestrictCard::RestrictCard(const shell::Context& context, const requests::FlowCase& about, bool isMain, QWidget* parent)
    : FlowCard(context, about, isMain, parent), m_ground(new QComboBox), m_reason(new QLineEdit)
{
    setTitle(wording::requestKindName(kind()));
    setTitleIcon(QStringLiteral("lock"), theme::Color::TextSecondary);
    explain(tr("From now on the record is kept and shown, with a mark, locked, and used for nothing: no message, no "
               "list, no model, nothing to others. While an objection is weighed, that is so of what the person can "
               "object to. It ends only after the person was told. GDPR Art. 18"),
        "flowAbout");
    for (const RestrictionGround ground : askedGrounds)
        m_ground->addItem(wording::restrictionGroundName(ground), static_cast<int>(ground));
    auto* ground = addChoice(tr("Ground"), m_ground, "flowGroundOfRestriction");
    auto* reason = addLine(tr("In a few words"), m_reason, "flowReason", true);
    explain(recipientsSentence(), "flowRecipients");
    if (about.restriction) {
        explain(restrictedSentence(context, *about.restriction), "flowEffect");
        ground->hide();
        reason->hide();
    }
    addMain(about.restriction ? tr("Note that it is restricted") : tr("Restrict from now on"), "flowRestrict", [this] {
        return service().restrict(
            request(), position(), static_cast<RestrictionGround>(m_ground->currentData().toInt()), m_reason->text());
    });
    addRefusal();
}

LiftCard::LiftCard(const shell::Context& context, const requests::FlowCase& about, bool isMain, QWidget* parent)
    : FlowCard(context, about, isMain, parent), m_told(new kit::DayField), m_why(new QLineEdit)
{
    setTitle(tr("End the restriction"));
    setTitleIcon(QStringLiteral("lock-open"), theme::Color::TextSecondary);
    explain(restrictedSentence(context, *about.restriction), "flowEffect");
    explain(tr("Tell the person first that it ends, for example in a letter. Then what was agreed to counts again. "
               "GDPR Art. 18(3)"),
        "flowAbout");
    const QDate today = context.workspace.today();
    m_told->setToday(today);
    m_told->setDateRange(base::localDay(about.restriction->from, context.workspace.consent().zone()), today);
    m_told->setOptional(tr("not told yet"));
    auto* told = addLine(tr("Day on which the person was told"), m_told, "flowTold");
    m_told->refused = [told](const QString& typed) {
        told->setError(tr("“%1” is no day between the restriction and today.").arg(typed));
    };
    addLine(tr("Why it ends"), m_why, "flowWhy");
    addMain(tr("Lift the restriction"), "flowLift",
        [this] { return service().lift(request(), m_told->typed(), m_why->text()); });
}

} // namespace aicms::ui_requests
