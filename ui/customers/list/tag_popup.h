// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/popup_card.h"

class QLineEdit;

namespace aicms::kit {
class ActionButton;
}

namespace aicms::customers_ui {

/// Asks for one tag, with those in use on offer.
class TagPopup : public kit::PopupCard {
    Q_OBJECT
public:
    /// `count` customers would get it.
    TagPopup(const QStringList& known, int count, QWidget* parent);
    void openBeside(QWidget* anchor);

Q_SIGNALS:
    void chosen(const QString& tag);

private:
    void finish();

    QLineEdit* m_tag;
    kit::ActionButton* m_add;
};

} // namespace aicms::customers_ui
