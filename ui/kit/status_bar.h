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

/// 28 design pixels: facts with icons from the leading edge, a date at the end. Where room is short the date goes, then
/// the words of the facts that were added first: their icons stay, with the words as tool tips. Nothing is cut.
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
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();
    int neededWidth() const;

    QHBoxLayout* m_items;
    QStringList m_order; ///< ids, as they were added
    QHash<QString, QWidget*> m_byId;
    Label* m_end;
};

} // namespace aicms::kit
