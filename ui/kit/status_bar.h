// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/themed.h"

#include <QHash>

class QHBoxLayout;

namespace aicms::kit {

class Label;

/// One fact at the bottom of the window.
struct StatusItem {
    QString id;
    QString icon;
    QString text;
    QString toolTip = {};
    theme::Color color = theme::Color::TextMuted;
};

/// 28 design pixels: facts with icons from the leading edge, a date at the end.
class StatusBar : public PaintedWidget {
    Q_OBJECT
public:
    explicit StatusBar(QWidget* parent = nullptr);
    void setItem(const StatusItem& item); ///< adds it, or changes the one with this id
    void removeItem(const QString& id);
    void setEndText(const QString& text);
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QHBoxLayout* m_items;
    QHash<QString, QWidget*> m_byId;
    Label* m_end;
};

} // namespace aicms::kit
