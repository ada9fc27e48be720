// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/card.h"

namespace aicms::kit {
class Label;
}

namespace aicms::ui_requests {

/// How many requests are due within a time: icon, words and the number in one line.
class DueTile : public kit::Card {
    Q_OBJECT
public:
    DueTile(const QString& icon, theme::Color color, const QString& words, const QString& objectName,
        QWidget* parent = nullptr);
    void setFigure(int figure);

private:
    kit::Label* m_figure;
    QString m_words;
};

} // namespace aicms::ui_requests
