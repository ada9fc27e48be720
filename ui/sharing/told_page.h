// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sharing/told_recipient.h"
#include "ui/kit/split_page.h"
#include "ui/shell/screen.h"

#include <QHash>

class QCheckBox;
class QLineEdit;

namespace aicms::kit {
class ActionButton;
class Card;
class DataTable;
class FormField;
class KeyValueList;
} // namespace aicms::kit

namespace aicms::ui_sharing {

/// Which recipients have to be told that data was corrected, deleted, restricted or taken out of sale, and how far that
/// has come.
class ToldPage : public kit::SplitPage {
    Q_OBJECT
public:
    explicit ToldPage(const shell::Context& context, QWidget* parent = nullptr);
    void reload();

Q_SIGNALS:
    void counted(int open);

private:
    void makeCard();
    void take(std::vector<sharing::ToldRecipient> notices);
    void showList();
    void showChosen(qint64 row);
    void settle(sharing::ToldState state);
    QString about(const sharing::ToldRecipient& notice) const;

    shell::Context m_context;
    std::vector<sharing::ToldRecipient> m_all;
    std::vector<sharing::ToldRecipient> m_shown; ///< in the order of the rows
    QHash<qint64, QString> m_names; ///< of customers
    sharing::NoticeId m_chosen;
    kit::DataTable* m_table;
    QCheckBox* m_withSettled;
    kit::Card* m_card;
    kit::Card* m_nobody; ///< in place of that one
    kit::KeyValueList* m_facts;
    QWidget* m_settlePart;
    kit::ActionButton* m_letter;
    QLineEdit* m_note;
    kit::FormField* m_noteField;
};

} // namespace aicms::ui_sharing
