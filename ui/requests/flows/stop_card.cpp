// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/flows/stop_card.h"

#include "core/workspace/workspace.h"
#include "ui/kit/action_button.h"
#include "ui/kit/form_field.h"
#include "ui/kit/label.h"
#include "ui/shell/spacing.h"
#include "ui/wording/names.h"
#include "ui/wording/request_wording.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace aicms::ui_requests {

using requests::Kind;
using requests::PossibleStop;

UseTicks::UseTicks(const shell::Context& context, const std::vector<PossibleStop>& uses, QWidget* parent)
    : QWidget(parent)
{
    auto* column = new QVBoxLayout(this);
    shell::setSpacing(column, 0, 0, 0, 0, 4);
    const auto catalogue = context.workspace.purposes().catalogue();
    for (const PossibleStop& use : uses) {
        auto* tick = new QCheckBox(wording::purposeName(*catalogue, use.purpose));
        tick->setObjectName(QStringLiteral("flowUse-") + use.purpose);
        tick->setChecked(use.isStopped || use.isMeant);
        tick->setEnabled(use.mayStop && !use.isStopped);
        column->addWidget(tick);
        QStringList about;
        if (use.isStopped)
            about << tr("Ended already.");
        else if (!use.mayStop)
            about << tr("Goes on: it rests on a contract or a duty of the law.");
        if (!use.outside.isEmpty())
            about << tr("Gets the data: %1.", "names of others outside the business")
                         .arg(use.outside.join(tr(", ", "between the items of a list")));
        if (!about.isEmpty()) {
            auto* line = new kit::Label(about.join(u' '), theme::Type::Caption, theme::Color::TextMuted);
            line->setIndent(theme::px(24)); // below the word, not the box
            column->addWidget(line->wrapped());
        }
        m_rows.push_back({use, tick});
        connect(tick, &QCheckBox::toggled, this, &UseTicks::changed);
    }
}

QStringList UseTicks::chosen() const
{
    QStringList codes;
    for (const Row& row : m_rows) {
        if (row.tick->isChecked() && row.tick->isEnabledTo(this))
            codes << row.use.purpose;
    }
    return codes;
}

QStringList UseTicks::outside() const
{
    QStringList names;
    for (const Row& row : m_rows) {
        if (row.tick->isChecked() && row.tick->isEnabledTo(this))
            names += row.use.outside;
    }
    names.removeDuplicates();
    return names;
}

bool UseTicks::leavesOut() const
{
    return std::ranges::any_of(
        m_rows, [](const Row& row) { return row.use.isMeant && !row.use.isStopped && !row.tick->isChecked(); });
}

StopCard::StopCard(const shell::Context& context, const requests::FlowCase& about, bool isMain, QWidget* parent)
    : FlowCard(context, about, isMain, parent), m_uses(new UseTicks(context, about.stops)), m_reason(new QLineEdit),
      m_effect((new kit::Label)->wrapped())
{
    setTitle(wording::requestKindName(kind()));
    explain(purposeOfIt(), "flowAbout");
    body()->addWidget(m_uses);
    m_effect->setObjectName(QStringLiteral("flowEffect"));
    body()->addWidget(m_effect);
    m_reasonField = addLine(tr("Why something is left out, as the person will read it"), m_reason, "flowReason");
    m_do = addMain(QString(), "flowStop",
        [this] { return service().stop(request(), position(), m_uses->chosen(), m_reason->text()); });
    addRefusal(kind() == Kind::Objection ? tr("Our grounds weigh more: refuse…") : QString());
    connect(m_uses, &UseTicks::changed, this, &StopCard::showEffect);
    showEffect();
}

QString StopCard::purposeOfIt() const
{
    switch (kind()) {
    case Kind::Objection:
        return m_case.restriction
            ? tr("While you weigh the objection, everything that the person can object to is paused, and the record is "
                 "locked: that was set as soon as it was known who objects. The ticked uses end, unless your grounds "
                 "weigh more than the person's. GDPR Art. 21(1)")
            : tr("The ticked uses end, unless your grounds weigh more than the person's. GDPR Art. 21(1)");
    case Kind::ObjectionMarketing:
        return tr("Nobody weighs this: all advertising to this person ends, also what you begin later. GDPR Art. "
                  "21(3)");
    case Kind::ConsentWithdrawal:
        return tr("The ticked consents end from the day on which the person took them back. What was done before stays "
                  "right. GDPR Art. 7(3)");
    case Kind::OptOutSaleShare:
        return tr("These uses give data to others who decide for themselves what they do with it. Do not ask the "
                  "person again for twelve months. CCPA 1798.120");
    case Kind::LimitSensitive: return tr("These uses work with fields that are marked as sensitive. CCPA 1798.121");
    default: return {};
    }
}

void StopCard::showEffect()
{
    const qsizetype ending = m_uses->chosen().size();
    const QStringList outside = m_uses->outside();
    QStringList sentences;
    sentences << (m_case.stops.empty()
            ? tr("No use of this person's data is of this kind. Nothing changes; it is noted "
                 "that nothing of it is done.")
            : ending == 0 ? tr("Nothing goes on that could end.")
                          : tr("Uses of this person that end at once: %1.", "number").arg(ending));
    if (!outside.isEmpty())
        sentences
            << tr("For them nothing more goes to: %1.").arg(outside.join(tr(", ", "between the items of a list")));
    if (!m_case.toTell.isEmpty() && requests::isOptOut(kind()))
        sentences << tr("They got data since the request and are put on the list of who has to be told: %1.")
                         .arg(m_case.toTell.join(tr(", ", "between the items of a list")));
    m_effect->setText(sentences.join(u' '));
    m_reasonField->setVisible(m_uses->leavesOut());
    m_do->setText(ending > 0 ? tr("End these uses") : tr("Note that nothing goes on"));
}

} // namespace aicms::ui_requests
