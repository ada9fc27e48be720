// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sharing/disclosure.h"
#include "ui/shell/screen.h"

namespace aicms::kit {
class DataTable;
class MessageBar;
} // namespace aicms::kit

namespace aicms::ui_sharing {

/// What was passed on to whom, newest first: of everybody, of one person, or to one recipient.
class DisclosuresPage : public QWidget {
    Q_OBJECT
public:
    explicit DisclosuresPage(const shell::Context& context, QWidget* parent = nullptr);
    void reload();
    void showPerson(base::CustomerId customer); ///< only what went out of her data
    void showRecipient(sharing::RecipientId recipient, const QString& name);
    void showAll();

Q_SIGNALS:
    void counted(int entries); ///< of all; below zero: only some are looked at

private:
    void take(const std::vector<sharing::Disclosure>& entries);

    shell::Context m_context;
    sharing::DisclosureQuery m_query;
    kit::MessageBar* m_filter;
    kit::DataTable* m_table;
};

} // namespace aicms::ui_sharing
