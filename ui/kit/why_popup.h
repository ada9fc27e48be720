// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/popup_card.h"

class QGridLayout;
class QHBoxLayout;

namespace aicms::kit {

/// Label and value rows over the page, with actions: why something is held.
class WhyPopup : public PopupCard {
    Q_OBJECT
public:
    explicit WhyPopup(const QString& title, QWidget* parent = nullptr);
    /// The value's `strong` first words stand out.
    void addRow(const QString& label, const QString& value, const QString& strong = {});
    void addAction(QWidget* button); ///< the popup takes it and closes when it is clicked

private:
    QGridLayout* m_rows;
    QHBoxLayout* m_actions;
};

} // namespace aicms::kit
