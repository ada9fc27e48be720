// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/request_progress.h"

#include "ui/kit/message_bar.h"
#include "ui/kit/step_list.h"
#include "ui/requests/request_way.h"
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

void RequestProgress::show(const RequestView& view, bool isAnswered)
{
    showPause(view);
    showSteps(view, isAnswered);
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
void RequestProgress::showSteps(const RequestView& view, bool isAnswered)
{
    const requests::Request& request = view.request;
    const auto shortDay = [](QDate day) { return QLocale().toString(day, QStringLiteral("d MMM")); };
    QDate identified;
    for (const requests::Event& event : view.events) {
        if (event.move == Move::ShowIdentity)
            identified = event.day;
    }
    const RequestWay way = wayOf(request.standing, request.items);
    std::vector<kit::Step> steps = {{tr("Received"), shortDay(request.received)}};
    if (way.asksWho)
        steps.push_back({tr("Identity checked"),
            identified.isValid()                ? shortDay(identified)
                : request.standing.asksIdentity ? tr("Asked, the answer is outstanding")
                                                : QString()});
    for (const requests::Item& item : request.items)
        steps.push_back({wording::requestKindName(item.kind),
            way.isEnded && item.outcome == requests::Outcome::Open ? QString()
                                                                   : wording::requestOutcomeName(item.outcome)});
    const bool wasAnswered = !way.isEnded || request.standing.end == requests::End::Answered
        || request.standing.end == requests::End::Refused;
    steps.push_back({wasAnswered ? tr("Answered and closed") : wording::requestEndName(request.standing.end),
        request.standing.endedOn.isValid() ? shortDay(request.standing.endedOn)
            : !way.isAtAnswer()            ? QString()
            : isAnswered                   ? tr("The person has the answer")
                                           : tr("The answer is not sent yet")});
    m_steps->setSteps(steps);
    m_steps->setCurrent(way.at);
    m_steps->setFinished(way.isEnded);
    m_steps->setLeftOut(way.leftOut);
}

} // namespace aicms::ui_requests
