// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/customers/customer.h"
#include "ui/kit/card.h"

#include <QImage>

namespace aicms::kit {
class Label;
}

namespace aicms::customers_ui {

/// The photo of a record; hidden where there is none.
class PhotoCard : public kit::Card {
    Q_OBJECT
public:
    explicit PhotoCard(QWidget* parent = nullptr);
    void setData(const customers::Customer& customer);

Q_SIGNALS:
    void decoded(const QImage& picture); ///< null: none, or one that cannot be shown

private:
    void show(const QImage& picture);

    QByteArray m_bytes;
    QWidget* m_frame;
    kit::Label* m_problem;
    int m_turn = 0;
};

} // namespace aicms::customers_ui
