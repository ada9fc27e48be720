// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/requests/requests_service.h"

#include <QStringList>

namespace aicms::ui_requests {

/// The steps that a request goes through, and the one at which it stands: the same in the queue, beside the request and
/// on the button that goes on there. Received, who asks (where that must be known), each thing that was asked for, and
/// the answer.
struct RequestWay {
    bool asksWho = false;
    int items = 0;
    int at = 0; ///< from 0
    bool isEnded = false;
    std::vector<int> leftOut = {}; ///< steps that were never done, where it ended before them

    int identity() const { return 1; } ///< where asksWho
    int firstItem() const { return asksWho ? 2 : 1; }
    int answer() const { return firstItem() + items; } ///< the last one
    int count() const { return answer() + 1; }
    bool isAtIdentity() const { return asksWho && at == identity(); }
    bool isAtAnswer() const { return at == answer(); }
    std::optional<int> item() const; ///< at which it stands
};
RequestWay wayOf(const requests::Standing& standing, const std::vector<requests::Item>& items);
/// The name of the step at which it stands, short enough for a column.
QString shortStepName(const RequestWay& way, const std::vector<requests::Item>& items);

/// Whether a letter with the answer, or with the refusal, went out, or the person was told otherwise.
bool wasAnswered(const requests::RequestView& view);
/// How a request ends of which everything is decided: refused where nothing else became of it.
requests::MoveDraft endingMove(const requests::Request& request);

} // namespace aicms::ui_requests
