// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QWidgetList>

namespace aicms::kit {

class DetailPane;

/// Lets a pane stand beside its list where both have room, and else as a page of its own: what else is on the page is
/// hidden while the pane is open, and the keys go into it.
class PaneRoom : public QObject {
    Q_OBJECT
public:
    /// `givingWay`: all that stands on the page beside the pane. The page owns it.
    PaneRoom(QWidget* page, DetailPane* pane, QWidgetList givingWay);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void apply();

    QWidget* m_page;
    DetailPane* m_pane;
    QWidgetList m_givingWay;
    QWidgetList m_hidden;
};

} // namespace aicms::kit
