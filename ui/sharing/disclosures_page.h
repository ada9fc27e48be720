// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sharing/disclosure.h"
#include "ui/kit/split_page.h"
#include "ui/shell/screen.h"

namespace aicms::kit {
class ActionButton;
class DataTable;
class MessageBar;
} // namespace aicms::kit

namespace aicms::ui_sharing {

class DisclosureForm;

/// What was passed on to whom, newest first: of everybody, of one person, or to one recipient. What went without the
/// program is entered beside the list.
class DisclosuresPage : public kit::SplitPage {
    Q_OBJECT
public:
    explicit DisclosuresPage(const shell::Context& context, QWidget* parent = nullptr);
    void reload();
    void showPerson(base::CustomerId customer); ///< only what went out of her data
    void showRecipient(sharing::RecipientId recipient, const QString& name);
    void showAll();
    bool isDirty() const;
    void warnUnsaved();
    QByteArray typed() const;
    bool bringBack(const QByteArray& typed);

Q_SIGNALS:
    void counted(int entries); ///< of all; below zero: only some are looked at
    void settled();

private:
    void take(const std::vector<sharing::Disclosure>& entries);
    void openForm();
    void closeForm();

    shell::Context m_context;
    sharing::DisclosureQuery m_query;
    kit::MessageBar* m_filter;
    kit::DataTable* m_table;
    kit::ActionButton* m_enter;
    kit::MessageBar* m_unsaved;
    DisclosureForm* m_form;
};

} // namespace aicms::ui_sharing
