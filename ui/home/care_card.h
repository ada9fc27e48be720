// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/card.h"
#include "ui/shell/today.h"

namespace aicms::home {

/// "Data care": what keeps the data safe, each with its state and since when.
class CareCard : public kit::Card {
    Q_OBJECT
public:
    explicit CareCard(QWidget* parent = nullptr);
    void setChecks(const std::vector<shell::TodayCheck>& checks);

Q_SIGNALS:
    void chosen(const aicms::shell::TodayWay& way);

private:
    QWidget* makeRow(const shell::TodayCheck& check);

    std::vector<shell::TodayCheck> m_checks;
};

} // namespace aicms::home
