// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/flows/review_card.h"

#include "core/workspace/workspace.h"
#include "ui/kit/action_button.h"
#include "ui/kit/form_field.h"
#include "ui/requests/flows/stop_card.h"
#include "ui/wording/flow_wording.h"
#include "ui/wording/request_wording.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace aicms::ui_requests {

ReviewCard::ReviewCard(const shell::Context& context, const requests::FlowCase& about, bool isMain, QWidget* parent)
    : FlowCard(context, about, isMain, parent), m_uses(new UseTicks(context, about.stops)), m_before(new QLineEdit),
      m_verdict(new QComboBox), m_reason(new QLineEdit)
{
    setTitle(wording::requestKindName(kind()));
    explain(
        tr("A person looks at it again and decides, freely and with reasons. This program keeps no suggestion about "
           "anybody yet; if another one, or a rule of yours, led to the decision, say what it was. GDPR Art. 22(3)"),
        "flowAbout");
    addLine(tr("What the computer suggested, and why"), m_before, "flowBefore");
    for (int i = 0; i < requests::verdictCount; ++i)
        m_verdict->addItem(wording::verdictName(static_cast<requests::Verdict>(i)),
            requests::verdictCode(static_cast<requests::Verdict>(i)));
    addChoice(tr("What you decide"), m_verdict, "flowVerdict");
    addLine(tr("Why, as the person will read it"), m_reason, "flowReason");
    const bool mayEnd
        = std::ranges::any_of(about.stops, [](const requests::PossibleStop& use) { return !use.isStopped; });
    if (mayEnd)
        explain(tr("Models may learn from this person for these uses. Tick what the person wants to end as well."),
            "flowUses");
    body()->addWidget(m_uses);
    m_uses->setVisible(mayEnd);
    addMain(tr("Decide anew"), "flowReview", [this] {
        const auto verdict = requests::verdictFromCode(m_verdict->currentData().toString());
        return service().review(request(), position(),
            {verdict.value_or(requests::Verdict::Upheld), m_before->text(), m_reason->text(), m_uses->chosen()});
    });
    addRefusal();
}

SettleCard::SettleCard(const shell::Context& context, const requests::FlowCase& about, bool isMain, QWidget* parent)
    : FlowCard(context, about, isMain, parent), m_found(new QPlainTextEdit)
{
    setTitle(wording::requestKindName(kind()));
    explain(tr("Confirm receipt, look into it, and say what came out and what you do about it. The person can still go "
               "to the Commissioner. DPA 2018 s. 164A"),
        "flowAbout");
    m_found->setObjectName(QStringLiteral("flowFound"));
    constexpr int lines = 4;
    m_found->setFixedHeight(m_found->fontMetrics().lineSpacing() * lines + theme::px(12));
    m_found->setTabChangesFocus(true);
    auto* found = new kit::FormField(tr("What came out, and what you do"), m_found);
    found->setLineReserved(false);
    body()->addWidget(found);
    addMain(tr("Note the outcome"), "flowSettle",
        [this] { return service().settle(request(), position(), m_found->toPlainText()); });
    addRefusal();
}

} // namespace aicms::ui_requests
