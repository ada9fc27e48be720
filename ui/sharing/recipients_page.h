// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sharing/recipient.h"
#include "ui/kit/split_page.h"
#include "ui/shell/choosers.h"
#include "ui/shell/screen.h"

class QCheckBox;
class QLineEdit;

namespace aicms::kit {
class ActionButton;
class Card;
class DataTable;
class FormField;
class KeyValueList;
class MessageBar;
} // namespace aicms::kit

namespace aicms::ui_sharing {

class RecipientForm;

/// Who outside gets data: the papers of each, entering and changing one, and ending it.
class RecipientsPage : public kit::SplitPage {
    Q_OBJECT
public:
    RecipientsPage(const shell::Context& context, const shell::Choosers& choosers, QWidget* parent = nullptr);
    void reload();
    void beginNew();
    bool isDirty() const;
    void warnUnsaved();
    QByteArray typed() const;
    bool bringBack(const QByteArray& typed);

Q_SIGNALS:
    void counted(int recipients); ///< that were not ended
    void entriesWanted(qint64 recipient, const QString& name);
    void settled();

private:
    void makeCard();
    void showList();
    void showChosen(qint64 row);
    void showForm(const sharing::Recipient& recipient);
    void closeForm();
    void savePaper();
    void end();
    const sharing::RecipientRow* chosen() const;

    shell::Context m_context;
    shell::Choosers m_choosers;
    std::vector<sharing::RecipientRow> m_all;
    std::vector<sharing::RecipientRow> m_shown; ///< in the order of the rows
    sharing::RecipientId m_chosen;
    qint64 m_wanted = 0;
    bool m_mayEdit;
    kit::DataTable* m_table;
    QCheckBox* m_withEnded;
    kit::MessageBar* m_unsaved;
    RecipientForm* m_form;
    kit::Card* m_card;
    kit::Card* m_nobody; ///< in place of that one
    kit::MessageBar* m_matter;
    kit::KeyValueList* m_facts;
    QWidget* m_actions;
    kit::ActionButton* m_change;
    kit::ActionButton* m_paper;
    QWidget* m_endPart;
    QLineEdit* m_reason;
    kit::FormField* m_reasonField;
};

} // namespace aicms::ui_sharing
