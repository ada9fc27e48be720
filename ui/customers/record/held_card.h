// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/customers/record/record_data.h"
#include "ui/kit/card.h"

#include <QMap>

namespace aicms::customers_ui {

/// How many stored values each purpose has; the empty code: none stated. A customer's contacts count too.
QMap<QString, int> valuesByPurpose(const RecordData& record);

/// What is held about a customer, counted by purpose, with the legal ground; and until when it is kept.
class HeldCard : public kit::Card {
    Q_OBJECT
public:
    explicit HeldCard(QWidget* parent = nullptr);
    void setData(const RecordData& record);

private:
    QWidget* m_list = nullptr;
};

} // namespace aicms::customers_ui
