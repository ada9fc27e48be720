// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/themed.h"

#include <QTabBar>

namespace aicms::kit {

/// Tabs with an underline and a muted count after the word. Left, Right, Home and End move.
class ViewTabs : public QTabBar {
    Q_OBJECT
public:
    explicit ViewTabs(QWidget* parent = nullptr);
    void addView(const QString& id, const QString& text, int count = -1);
    void setCount(const QString& id, int count); ///< below zero: none
    void setCurrentView(const QString& id);
    QString currentView() const;

Q_SIGNALS:
    void viewChanged(const QString& id);

protected:
    QSize tabSizeHint(int index) const override;
    QSize minimumTabSizeHint(int index) const override;
    void paintEvent(QPaintEvent* event) override;

private:
    int find(const QString& id) const;
    void describe(int index);
};

} // namespace aicms::kit
