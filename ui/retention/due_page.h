// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/retention/hold.h"
#include "core/retention/purge_service.h"
#include "ui/kit/paged_table_model.h"
#include "ui/kit/split_page.h"
#include "ui/shell/choosers.h"
#include "ui/shell/screen.h"

#include <set>

class QComboBox;

namespace aicms::kit {
class ActionButton;
class Card;
class ChartPanel;
class DataTable;
class Label;
class MessageBar;
class SearchBox;
} // namespace aicms::kit

namespace aicms::ui_retention {

class PurgePanel;
class SecondPersonCard;

/// The dry run: what is past its time, by kind and one by one, with what becomes of it and why; what is unticked stays.
/// Beside it what removing means, and what earlier runs removed.
class DuePage : public kit::SplitPage {
    Q_OBJECT
public:
    DuePage(const shell::Context& context, shell::Choosers choosers, QWidget* parent = nullptr);
    void reload();
    PurgePanel* panel() const { return m_panel; }
    QByteArray unticked() const; ///< empty: nothing
    void untickAgain(const QByteArray& unticked);

Q_SIGNALS:
    void counted(qint64 pastTheirTime);
    void certificateWanted(qint64 erasure);
    void holdsWanted();

protected:
    void narrowed(bool isNarrow) override;

private:
    QWidget* makeClasses();
    QWidget* makeItems();
    QWidget* makeRemove();
    QWidget* makeHolds();
    void show(retention::PurgePlan plan);
    void showRuns(const std::vector<retention::Run>& runs);
    void showChart();
    void showHolds();
    void showClasses();
    qsizetype pastClasses() const; ///< how many of the kinds the table shows: they come first in the plan
    void fitClasses();
    void chooseClass(qint64 row);
    void tickClasses();
    void tickItems();
    void refreshTotals();
    void refreshRemove(qint64 total);
    void untick(const retention::LeftOut& leftOut);
    void search(const QString& text);
    void loadItems(const std::vector<qint64>& numbers, const kit::PagedTableModel::Answer& answer);
    void fillItems();
    void showItemColumns();
    kit::PagedTableModel::Row cellsOf(
        const retention::PurgeItem& item, const QString& name, const retention::GoingWith& with) const;
    void answerItems(const std::vector<retention::PurgeItem>& items, const QHash<qint64, QString>& names,
        const kit::PagedTableModel::Answer& answer);
    qint64 reducedOf(retention::DataClass dataClass) const; ///< of those that go
    const retention::PurgeItem& itemOf(qint64 number) const;
    bool isGoing(const retention::PurgeItem& item) const;
    qint64 goingOf(retention::DataClass dataClass) const;
    qint64 staysOf(const retention::ClassCount& count) const; ///< but for what is on hold
    qint64 going() const;
    const retention::ClassCount* chosenClass() const;
    QString ruleText(retention::DataClass dataClass) const;
    void print();

    shell::Context m_context;
    shell::Choosers m_choosers;
    std::vector<retention::Rule> m_rules;
    std::vector<retention::Hold> m_holds;
    std::vector<retention::Run> m_runs;
    retention::PurgePlan m_plan;
    retention::LeftOut m_left; ///< what was unticked
    std::set<qint64> m_found; ///< customers whose name was searched for
    bool m_isSearched = false;
    retention::DataClass m_class = retention::DataClass::Person;
    bool m_isFilling = false;
    bool m_isRead = false;
    PurgePanel* m_panel;
    SecondPersonCard* m_second;
    kit::Card* m_classCard;
    kit::DataTable* m_classes;
    kit::Label* m_ticked;
    kit::Label* m_within; ///< kinds of which nothing is past its time
    kit::Card* m_itemCard;
    kit::DataTable* m_items;
    kit::SearchBox* m_search;
    kit::Card* m_removeCard;
    kit::Label* m_removeText;
    kit::MessageBar* m_final; ///< that nobody can bring back what goes
    kit::ActionButton* m_purge;
    kit::ActionButton* m_print;
    QComboBox* m_chartKind;
    kit::ChartPanel* m_chart;
    kit::Label* m_lastRun;
    QVBoxLayout* m_holdList;
};

} // namespace aicms::ui_retention
