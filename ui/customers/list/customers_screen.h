// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/customers/customers_service.h"
#include "ui/customers/list_state.h"
#include "ui/shell/screen.h"

#include <QTimer>

class QPushButton;

namespace aicms::kit {
class ActionButton;
class BulkBar;
class FilterBar;
class MessageBar;
class PageHeader;
class ViewTabs;
} // namespace aicms::kit

namespace aicms::customers_ui {

class CustomerIdsQuery;
class CustomerPane;
class CustomerTable;

/// The list of people and organisations, and the bin.
class CustomersScreen : public shell::Screen {
    Q_OBJECT
public:
    CustomersScreen(const shell::Context& context, std::shared_ptr<ListState> state, QWidget* parent = nullptr);
    ~CustomersScreen() override;

    QString title() const override;
    void enter(const QVariant& argument) override;
    void focusFilter() override;
    QByteArray view() const override;
    void restoreView(const QByteArray& view) override;
    bool focusResults() override;
    bool openResult() override;

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void makeHeader();
    void makeFilterBar();
    void makeTable();
    void makeBulkBar();
    void addKeys();

    void takeFilter();
    void setText(const QString& text);
    void ask();
    void chooseOrder();
    void sortByHand(const QString& column, Qt::SortOrder order);
    void showIds(const std::vector<qint64>& ids);
    void showCounts(qint64 all, qint64 organisations, qint64 bin);
    void showSubtitle();
    void showPushedOut(const QStringList& titles);
    void showTicks();
    void showNothingFound();
    void lookForSimilar();
    void lookForOrder();
    void openOrder();
    void chooseView(const QString& view);
    void chooseTag();
    void setTag(const QString& tag);
    void chooseColumns();
    void offerExport();
    void clearFilters();
    void tagTicked();
    void openRow(qint64 id);
    void makePane();
    void togglePane(qint64 id);
    void followInPane(qint64 id);
    void closePane();
    void showRowMenu(qint64 id, const QPoint& position);
    /// The ticked rows, or the current one.
    std::vector<base::CustomerId> chosen() const;

    shell::Context m_context;
    std::shared_ptr<ListState> m_state;
    customers::ListQuery m_query;
    base::CustomerId m_wanted = {}; ///< the cursor goes there once the list is read
    QString m_similar; ///< where nothing is found: a name one mistake away
    qint64 m_inView = 0; ///< customers of the chosen tab without filter
    qint64 m_all = -1; ///< not yet known
    qint64 m_organisations = 0;
    qint64 m_bin = 0;
    QTimer m_refresh;
    bool m_isStale = true;
    bool m_isNewText = false; ///< what is shown is the answer to another text
    bool m_isSortedByHand = false; ///< else by name, and the best hits first while something is looked for
    bool m_opensFirst = false; ///< Return came before the answer
    CustomerIdsQuery* m_ids;
    kit::PageHeader* m_header;
    kit::ViewTabs* m_tabs;
    kit::FilterBar* m_filter;
    kit::MessageBar* m_orderBar; ///< what is typed is the number of an order
    qint64 m_order = 0; ///< its id
    int m_orderSearch = 0; ///< answers to earlier ones are too late
    CustomerTable* m_table;
    kit::BulkBar* m_bulk;
    CustomerPane* m_pane;
    QPushButton* m_columns = nullptr;
    QPushButton* m_tagFilter = nullptr;
    QPushButton* m_tagTicked = nullptr;
    QPushButton* m_binTicked = nullptr;
    QPushButton* m_backTicked = nullptr;
};

} // namespace aicms::customers_ui
