// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/requests/requests_service.h"
#include "ui/kit/card.h"

namespace aicms::kit {
class KeyValueList;
class MessageBar;
} // namespace aicms::kit

namespace aicms::ui_requests {

/// How a request came in, under which law, and by when it is due.
class RequestFacts : public kit::Card {
    Q_OBJECT
public:
    explicit RequestFacts(QWidget* parent = nullptr);
    void show(const requests::Request& request);

private:
    kit::KeyValueList* m_rows;
};

/// "Another record may be of the same person: Aishwarya Mehta, number K-231 (the same e-mail). ..."; empty: there is
/// none.
QString lookAlikesSentence(const requests::RequestView& view);
/// The same, where there is one; else the bar is hidden.
void showLookAlikes(kit::MessageBar& bar, const requests::RequestView& view);

/// Says that the request belongs to nobody, or that the person has others; `consequence` is what follows from that.
void showOtherRequests(
    kit::MessageBar& bar, const requests::RequestView& view, bool isNobody, const QString& consequence);

} // namespace aicms::ui_requests
