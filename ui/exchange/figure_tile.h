// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/card.h"

namespace aicms::kit {
class Label;
}

namespace aicms::ui_exchange {

/// A number with the words for it. The colour is for a number that says something: a zero is never red.
class FigureTile : public kit::Card {
    Q_OBJECT
public:
    FigureTile(theme::Color color, const QString& objectName, QWidget* parent = nullptr);
    void setFigure(qint64 figure, const QString& words);

private:
    kit::Label* m_figure;
    kit::Label* m_words;
    theme::Color m_color;
};

} // namespace aicms::ui_exchange
