// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/themed.h"

class QHBoxLayout;

namespace aicms::kit {

class Label;

/// What a place is for while nothing is in it, or why nothing is shown; and the way on.
class EmptyState : public QWidget {
    Q_OBJECT
public:
    EmptyState(const QString& icon, const QString& title, const QString& text, theme::Tone tone = theme::Tone::Neutral,
        QWidget* parent = nullptr);
    void setTexts(const QString& title, const QString& text);
    /// A button below the text, side by side with those before; the state takes it.
    void addAction(QWidget* button);

private:
    Label* m_title;
    Label* m_text;
    QHBoxLayout* m_actions;
};

} // namespace aicms::kit
