// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/request_way.h"

#include "core/requests/law_table.h"
#include "core/requests/letters/letter.h"
#include "ui/wording/request_wording.h"

#include <QCoreApplication>

#include <algorithm>

namespace aicms::ui_requests {

using requests::Item;
using requests::LetterKind;
using requests::Move;
using requests::Outcome;

namespace {

struct WayWords {
    Q_DECLARE_TR_FUNCTIONS(aicms::ui_requests::RequestWay)
};

} // namespace

std::optional<int> RequestWay::item() const
{
    return at >= firstItem() && at < answer() ? std::optional(at - firstItem()) : std::nullopt;
}

RequestWay wayOf(const requests::Standing& standing, const std::vector<Item>& items)
{
    RequestWay way;
    way.asksWho = std::ranges::any_of(
        items, [](const Item& item) { return requests::LawTable::builtIn().needsIdentity(item.kind); });
    way.items = static_cast<int>(items.size());
    way.isEnded = standing.end != requests::End::Open;
    const auto open = std::ranges::find(items, Outcome::Open, &Item::outcome);
    if (way.isEnded || open == items.end())
        way.at = way.answer();
    else if (way.asksWho && !standing.isIdentified)
        way.at = way.identity();
    else
        way.at = way.firstItem() + static_cast<int>(open - items.begin());
    if (way.isEnded && way.asksWho && !standing.isIdentified)
        way.leftOut.push_back(way.identity());
    for (int item = 0; way.isEnded && item < way.items; ++item) {
        if (items[static_cast<std::size_t>(item)].outcome == Outcome::Open)
            way.leftOut.push_back(way.firstItem() + item);
    }
    return way;
}

QString shortStepName(const RequestWay& way, const std::vector<Item>& items)
{
    if (way.isEnded)
        return way.leftOut.empty() ? WayWords::tr("Done", "a step") : WayWords::tr("Closed", "a step");
    if (way.isAtIdentity())
        return WayWords::tr("Identity", "a step");
    if (const auto item = way.item())
        return wording::requestKindShort(items[static_cast<std::size_t>(*item)].kind);
    return WayWords::tr("Answer", "a step");
}

bool wasAnswered(const requests::RequestView& view)
{
    return std::ranges::any_of(view.events, [](const requests::Event& event) {
        return event.move == Move::Note
            && (event.code == requests::letterStep(requests::LetterAct::Sent, LetterKind::Answer)
                || event.code == requests::letterStep(requests::LetterAct::Sent, LetterKind::Refusal)
                || event.code == requests::answeredOtherwise);
    });
}

requests::MoveDraft endingMove(const requests::Request& request)
{
    const bool isRefused = !request.items.empty()
        && std::ranges::all_of(request.items, [](const Item& item) { return item.outcome == Outcome::Refused; });
    requests::MoveDraft draft;
    draft.move = isRefused ? Move::Refuse : Move::Answer;
    if (isRefused) {
        draft.code = request.items.front().refusal;
        draft.text = request.items.front().text;
    }
    return draft;
}

} // namespace aicms::ui_requests
