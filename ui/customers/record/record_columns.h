// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <array>

class QHBoxLayout;
class QVBoxLayout;

namespace aicms::kit {
class ScrollPage;
class ViewTabs;
} // namespace aicms::kit

namespace aicms::customers_ui {

/// Three columns side by side, each scrolled for itself; where there is no room for them, one at a time behind tabs.
class RecordColumns : public QWidget {
    Q_OBJECT
public:
    enum Column { Profile, Activity, Remarks };

    explicit RecordColumns(QWidget* parent = nullptr);
    QVBoxLayout* body(Column column) const { return m_bodies[column]; }
    /// Brings a column to the front where only one is shown.
    void showColumn(Column column);
    void scrollToTop();

Q_SIGNALS:
    void narrowChanged(bool narrow);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();
    void applySizes();

    kit::ViewTabs* m_tabs;
    std::array<kit::ScrollPage*, 3> m_columns {};
    std::array<QVBoxLayout*, 3> m_bodies {};
    bool m_narrow = false;
};

} // namespace aicms::customers_ui
