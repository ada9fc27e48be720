// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/requests/case_person.h"
#include "core/requests/requests_service.h"
#include "ui/kit/card.h"

namespace aicms::ui_requests {

/// The person of a request below the steps, with the days that are left.
class PersonCard : public kit::Card {
    Q_OBJECT
public:
    PersonCard(
        const requests::CasePerson& person, const requests::RequestView& view, QDate today, QWidget* parent = nullptr);
};

} // namespace aicms::ui_requests
