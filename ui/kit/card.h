// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/themed.h"

class QHBoxLayout;
class QVBoxLayout;

namespace aicms::kit {

class Label;

/// Surface with a 1 px border, radius 10, padding 16; optional title row with something at its end.
class Card : public PaintedWidget {
    Q_OBJECT
public:
    explicit Card(const QString& title = {}, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    void setTitleIcon(const QString& icon, theme::Color color);
    void setNote(const QString& note); ///< muted text at the end of the title row
    void setBadge(QWidget* badge); ///< right behind the title; the card takes it
    void setHeaderAction(QWidget* action); ///< at the very end of the title row; the card takes it
    /// Where the contents go. No stretch at the end.
    QVBoxLayout* body() const { return m_body; }
    /// Distance of the contents from the border in design pixels; 0 lets tables and tabs reach the edge.
    void setPadding(int designPixels);
    /// It lies in another card, behind tabs that say its name: no surface, no border and no title of its own.
    void setInner(const QString& name);
    /// The border's colour: Danger for what cannot be undone.
    void setBorder(theme::Color color);
    /// A line across the whole card between what is in the body so far and what comes next.
    void addSeparator();

protected:
    void paintEvent(QPaintEvent* event) override;
    void refresh() override;

private:
    QHBoxLayout* m_head = nullptr;
    QVBoxLayout* m_body;
    Label* m_title = nullptr;
    Label* m_note = nullptr;
    QWidget* m_headRow;
    int m_padding = 16;
    bool m_inner = false;
    theme::Color m_border = theme::Color::BorderSubtle;
};

/// A thin line in border.subtle.
class Separator : public PaintedWidget {
    Q_OBJECT
public:
    explicit Separator(QWidget* parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace aicms::kit
