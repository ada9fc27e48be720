// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/retention/purge_service.h"
#include "ui/kit/paged_table_model.h"
#include "ui/kit/split_page.h"
#include "ui/shell/screen.h"

class QSpinBox;

namespace aicms::kit {
class ActionButton;
class Card;
class ConfirmBox;
class DataTable;
class Label;
class MessageBar;
} // namespace aicms::kit

namespace aicms::ui_retention {

/// What is held and nobody seems to need: fields that no purpose uses, texts with words about health and the like,
/// files that nobody opened. What is ticked goes in one step, once the number was typed.
class UnneededPage : public kit::SplitPage {
    Q_OBJECT
public:
    explicit UnneededPage(const shell::Context& context, QWidget* parent = nullptr);
    void look(); ///< reads all that is stored, so it is done when it is asked for

Q_SIGNALS:
    void certificateWanted(qint64 erasure);
    void ended(); ///< lists have to be read again

protected:
    void narrowed(bool isNarrow) override;

private:
    void show(retention::UnneededReport report);
    void showKinds();
    void showItems();
    void tickItems();
    const retention::Unneeded& itemOf(qint64 number) const;
    void loadItems(const std::vector<qint64>& numbers, const kit::PagedTableModel::Answer& answer);
    void refresh();
    void ask();
    void remove(const std::set<retention::UnneededKind>& kinds, qint64 count);
    void closeQuestion();
    std::set<retention::UnneededKind> ticked() const;
    qint64 goesOf(retention::UnneededKind kind) const;
    bool isGoing(const retention::Unneeded& item) const;

    shell::Context m_context;
    retention::UnneededReport m_report;
    std::set<retention::UnneededThing> m_left; ///< what was unticked
    bool m_isFilling = false;
    qint64 m_erasure = 0;
    bool m_isWorking = false;
    kit::MessageBar* m_message;
    kit::ConfirmBox* m_question = nullptr;
    kit::DataTable* m_kinds;
    kit::Card* m_itemCard;
    kit::DataTable* m_items;
    QSpinBox* m_months;
    kit::ActionButton* m_look;
    kit::Label* m_text;
    kit::ActionButton* m_remove;
};

} // namespace aicms::ui_retention
