// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/users/users.h"
#include "ui/kit/card.h"
#include "ui/shell/screen.h"

#include <QCborMap>

class QComboBox;
class QLineEdit;

namespace aicms::kit {
class ActionButton;
class ConfirmBox;
class FormField;
class MessageBar;
} // namespace aicms::kit
namespace aicms::shell {
class PassphraseChoice;
}

namespace aicms::settings {

/// Who may open the vault and what they may do; adding, changing the role, removing.
class UsersCard : public kit::Card {
    Q_OBJECT
public:
    UsersCard(const shell::Context& context, QWidget* parent = nullptr);
    void reload();
    QCborMap typed() const; ///< about a new user, never the passphrase; empty: nobody is being added
    void typeAgain(const QCborMap& typed); ///< what typed() gave

Q_SIGNALS:
    void settled(); ///< the user is added, or nobody is to be added

private:
    QWidget* makeForm();
    QWidget* makeRow(const users::User& user, QWidget* parent);
    void update();
    void add();
    void cancelAdding();
    void showRole(); ///< what the chosen one may
    void chooseRole(const users::User& user, QWidget* beside);
    void changeRole(const users::User& user, const QString& role);
    void askToRemove(const users::User& user);
    void remove(base::UserId user, const QString& name);
    void showProblem(const base::Error& error);

    shell::Context m_context;
    bool m_busy = false;
    QWidget* m_list = nullptr;
    QWidget* m_form;
    QLineEdit* m_name;
    QComboBox* m_role;
    kit::FormField* m_roleField;
    std::vector<access::Role> m_roles;
    shell::PassphraseChoice* m_choice;
    kit::ActionButton* m_open;
    kit::ActionButton* m_add;
    kit::MessageBar* m_problem;
    kit::ConfirmBox* m_question = nullptr;
};

} // namespace aicms::settings
