// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/request_progress.h"

#include "core/requests/law_table.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/step_list.h"
#include "ui/shell/spacing.h"
#include "ui/wording/request_wording.h"

#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace aicms::ui_requests {

using requests::Move;
using requests::RequestView;

namespace {

/// The question that went out and whose answer is outstanding; null: none.
const requests::Event* openQuestion(const RequestView& view)
{
    const requests::Standing& standing = view.request.standing;
    const auto isOpen = [&standing](const requests::Event& event) {
        return (event.move == Move::AskIdentity && standing.asksIdentity)
            || (event.move == Move::AskClarification && standing.asksClarification)
            || (event.move == Move::AskFee && standing.asksFee);
    };
    const auto found = std::find_if(view.events.rbegin(), view.events.rend(), isOpen);
    return found == view.events.rend() ? nullptr : &*found;
}

} // namespace

RequestProgress::RequestProgress(QWidget* parent)
    : QWidget(parent), m_steps(new kit::StepList), m_paused(new kit::MessageBar(kit::MessageBar::Kind::Info))
{
    m_steps->setObjectName(QStringLiteral("requestSteps"));
    m_paused->setObjectName(QStringLiteral("requestPaused"));
    m_paused->hide();
    auto* column = new QVBoxLayout(this);
    shell::setSpacing(column, 0, 0, 0, 0, 8);
    column->addWidget(m_paused);
    column->addWidget(m_steps);
}

void RequestProgress::show(const RequestView& view)
{
    showPause(view);
    showSteps(view);
}

/// R6: since when the time stands, and for which question.
void RequestProgress::showPause(const RequestView& view)
{
    const requests::Event* question = openQuestion(view);
    m_paused->setVisible(question != nullptr);
    if (!question)
        return;
    const QString since = tr("Asked on %1.").arg(QLocale().toString(question->day, QLocale::LongFormat));
    const QString asked = question->text.isEmpty() ? QString() : u' ' + tr("“%1”").arg(question->text);
    const QString clock = view.request.dueOn.isValid()
        ? tr("The time runs on meanwhile: by the law that applies, this question stops no clock.")
        : tr("The clock stands until the reply came. By when you must answer is worked out then.");
    m_paused->setText(since + asked + u' ' + clock);
}

/// Picture 08: what an answer of this kind goes through, and where it stands.
void RequestProgress::showSteps(const RequestView& view)
{
    const requests::Request& request = view.request;
    const auto shortDay = [](QDate day) { return QLocale().toString(day, QStringLiteral("d MMM")); };
    QDate identified;
    for (const requests::Event& event : view.events) {
        if (event.move == Move::ShowIdentity)
            identified = event.day;
    }
    std::vector<kit::Step> steps = {{tr("Received"), shortDay(request.received)}};
    const bool asksWho = std::ranges::any_of(request.items,
        [](const requests::Item& item) { return requests::LawTable::builtIn().needsIdentity(item.kind); });
    if (asksWho)
        steps.push_back({tr("Identity checked"),
            identified.isValid()                ? shortDay(identified)
                : request.standing.asksIdentity ? tr("Asked, the answer is outstanding")
                                                : QString()});
    const std::size_t firstItem = steps.size();
    for (const requests::Item& item : request.items)
        steps.push_back({wording::requestKindName(item.kind), wording::requestOutcomeName(item.outcome)});
    steps.push_back({tr("Answered and closed"),
        request.standing.endedOn.isValid() ? shortDay(request.standing.endedOn) : QString()});
    const auto openItem = std::ranges::find(request.items, requests::Outcome::Open, &requests::Item::outcome);
    const bool isEnded = request.standing.end != requests::End::Open;
    const std::size_t at = isEnded || openItem == request.items.end() ? steps.size() - 1
        : asksWho && !request.standing.isIdentified
        ? firstItem - 1
        : firstItem + static_cast<std::size_t>(openItem - request.items.begin());
    m_steps->setSteps(steps);
    m_steps->setCurrent(static_cast<int>(at));
    m_steps->setFinished(isEnded);
}

} // namespace aicms::ui_requests
