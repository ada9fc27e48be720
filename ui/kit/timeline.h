// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QListView>

#include <vector>

namespace aicms::kit {

class TimelineModel;

struct TimelineItem {
    QString id;
    QString icon;
    theme::Tone tone = theme::Tone::Neutral;
    QString title;
    QString text; ///< who and how
    QString date; ///< as shown at the end
    QString toolTip = {};
};

/// What happened, newest first: tinted icons on a line. Up, Down, Home and End move; Return and a click open.
class Timeline : public QListView {
    Q_OBJECT
public:
    explicit Timeline(QWidget* parent = nullptr);
    void setItems(std::vector<TimelineItem> items);
    const TimelineItem& item(int row) const;
    int count() const;
    /// Where the icon of a row stands in the viewport.
    QRect iconRect(int row) const;

Q_SIGNALS:
    void opened(const QString& id);

protected:
    void changeEvent(QEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    TimelineModel* m_model;
};

} // namespace aicms::kit
