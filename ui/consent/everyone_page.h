// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consent/consent_service.h"
#include "core/consent/standing.h"
#include "ui/kit/growing_page.h"
#include "ui/kit/paged_table_model.h"
#include "ui/shell/screen.h"

#include <QHash>

#include <array>

class QBoxLayout;

namespace aicms::kit {
class ChartPanel;
class ColumnRoom;
class DataTable;
class EmptyState;
class Label;
} // namespace aicms::kit

namespace aicms::ui_consent {

class PeopleCard;

/// How many people answer each purpose in which way now, apart by whether the gate follows a yes, who they are, and how
/// the consents to it grew.
class EveryonePage : public kit::GrowingPage {
    Q_OBJECT
public:
    explicit EveryonePage(const shell::Context& context, QWidget* parent = nullptr);
    void reload();
    void takeFocus();
    /// What reload() found, of so many people.
    void showCounts(const std::vector<consent::ShownCount>& counts, qint64 people);
    static constexpr int columnCount = 14; ///< of the matrix

Q_SIGNALS:
    void opened(qint64 customer);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitTable();
    static std::vector<kit::TableColumn> columnsFor(const std::vector<kit::PagedTableModel::Row>& rows);
    void showPurpose(qint64 row);
    void readGrowth(const QString& purpose);

    shell::Context m_context;
    using Sums = std::array<qint64, columnCount>;
    QHash<QString, Sums> m_sums; ///< by purpose: how many people, column by column
    QStringList m_codes; ///< of the purposes, in the order of the rows
    QString m_purpose;
    bool m_isFilling = false;
    kit::DataTable* m_table;
    kit::ColumnRoom* m_room = nullptr;
    PeopleCard* m_people;
    kit::ChartPanel* m_growth;
    QWidget* m_chart = nullptr; ///< the card around it
    kit::EmptyState* m_nobody; ///< in place of everything, while the vault has no customers
    kit::Label* m_notShown = nullptr; ///< of how many purposes nothing is listed
    kit::Label* m_growthWords = nullptr; ///< what the chart says
    QBoxLayout* m_below = nullptr; ///< people and chart: beside each other where there is room
};

} // namespace aicms::ui_consent
