// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/requests/requests_service.h"
#include "ui/kit/card.h"
#include "ui/shell/screen.h"

namespace aicms::kit {
class ChartPanel;
class ColumnRoom;
class DataTable;
class ViewTabs;
} // namespace aicms::kit

namespace aicms::ui_requests {

/// The list of requests: open ones, mine, closed ones; what is due first. Below it how long they took.
class RequestQueue : public kit::Card {
    Q_OBJECT
public:
    explicit RequestQueue(const shell::Context& context, QWidget* parent = nullptr);
    void reload(); ///< read() follows
    void showOpen(); ///< whatever list was in front
    void showFigures(const requests::QueueFigures& figures);
    void setChartShown(bool isShown);
    bool has(qint64 id) const; ///< in the list that is in front
    qint64 currentId() const;
    qint64 onlyId() const; ///< of the only one in the list; 0: there is none, or more
    void choose(qint64 id); ///< 0: nothing
    void takeFocus();

Q_SIGNALS:
    void viewChanged();
    void read();
    void chosen(qint64 id);
    void pressed(); ///< with the mouse
    void opened(qint64 id);

private:
    void makeTable();
    void fitDeadlines(const std::vector<QVariantList>& rows);
    requests::Queue view() const;
    void showIds(const std::vector<requests::RequestId>& ids);
    void showRowMenu(qint64 id, const QPoint& at);
    void handTo(requests::RequestId id, base::UserId user);

    shell::Context m_context;
    kit::ViewTabs* m_tabs;
    kit::DataTable* m_table;
    kit::ColumnRoom* m_room = nullptr;
    int m_dueWidth = 0; ///< of the widest deadline that was read so far
    kit::ChartPanel* m_chart;
    QWidget* m_chartPart;
};

} // namespace aicms::ui_requests
