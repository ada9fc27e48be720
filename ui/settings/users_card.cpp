// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/users_card.h"

#include "core/workspace/unlocking.h"
#include "ui/kit/action_button.h"
#include "ui/kit/avatar.h"
#include "ui/kit/confirm_box.h"
#include "ui/kit/form_field.h"
#include "ui/kit/label.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/when_done.h"
#include "ui/settings/open_workspace.h"
#include "ui/shell/first_run/passphrase_choice.h"
#include "ui/shell/notices.h"
#include "ui/shell/spacing.h"
#include "ui/wording/date_text.h"
#include "ui/wording/error_sentence.h"
#include "ui/wording/names.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>

#include <algorithm>

namespace aicms::settings {

using kit::ActionButton;
using kit::Label;
using theme::Color;
using theme::Type;

namespace {

struct Rights {
    Q_DECLARE_TR_FUNCTIONS(aicms::settings::Rights)
};

QString rightsSentence(const access::Role& role)
{
    if (role.name == QLatin1String("owner"))
        return Rights::tr("May do everything, and decides who opens the vault.");
    QStringList rights;
    for (const QString& code : access::rightCodes(role.rights))
        rights << wording::rightName(code);
    return Rights::tr("May do this: %1.", "list of rights").arg(rights.join(QStringLiteral("; ")));
}

} // namespace

UsersCard::UsersCard(const shell::Context& context, QWidget* parent) : Card(tr("Users"), parent), m_context(context)
{
    m_problem = new kit::MessageBar(kit::MessageBar::Kind::Danger, {}, this);
    m_problem->setObjectName(QStringLiteral("usersProblem"));
    m_problem->setClosable(true);
    m_problem->hide();
    body()->addWidget(m_problem);
    m_open = new ActionButton(tr("Add a user…"), ActionButton::Role::Outlined, QStringLiteral("user-plus"), this);
    m_open->setObjectName(QStringLiteral("openAddUser"));
    body()->addWidget(m_open, 0, Qt::AlignLeading);
    m_form = makeForm();
    m_form->hide();
    body()->addWidget(m_form);
    connect(m_open, &QPushButton::clicked, this, [this] {
        m_form->show();
        m_open->hide();
        m_name->setFocus();
    });
    update();
}

QWidget* UsersCard::makeForm()
{
    auto* form = new QWidget(this);
    auto* column = new QVBoxLayout(form);
    shell::setSpacing(column, 0, 8, 0, 0, 8);
    m_name = new QLineEdit(form);
    m_name->setObjectName(QStringLiteral("newUserName"));
    m_role = new QComboBox(form);
    m_role->setObjectName(QStringLiteral("newUserRole"));
    column->addWidget(new kit::FormField(tr("Name"), m_name, form));
    m_roleField = new kit::FormField(tr("Role"), m_role, form);
    column->addWidget(m_roleField);
    column->addWidget((new Label(tr("Who opens the vault holds its key: add only people you trust."), Type::Caption,
                           Color::TextSecondary, form))
            ->wrapped());
    m_choice = new shell::PassphraseChoice(form);
    m_choice->fitIn(tr("Passphrase of the new user"));
    column->addWidget(m_choice);
    m_add = new ActionButton(tr("Add this user"), ActionButton::Role::Primary, QStringLiteral("user-plus"), form);
    m_add->setObjectName(QStringLiteral("addUser"));
    auto* leave = new ActionButton(tr("Cancel"), ActionButton::Role::Outlined, {}, form);
    leave->setObjectName(QStringLiteral("cancelAddUser"));
    auto* buttons = new QHBoxLayout;
    shell::setSpacing(buttons, 0, 0, 0, 0, 8);
    buttons->addWidget(m_add);
    buttons->addWidget(leave);
    buttons->addStretch(1);
    column->addLayout(buttons);
    connect(leave, &QPushButton::clicked, this, &UsersCard::cancelAdding);
    connect(m_role, &QComboBox::currentIndexChanged, this, &UsersCard::showRole);
    connect(m_name, &QLineEdit::textChanged, this, [this] {
        m_choice->setNames({m_context.workspace.business(), m_name->text()});
        update();
    });
    connect(m_choice, &shell::PassphraseChoice::changed, this, &UsersCard::update);
    connect(m_add, &QPushButton::clicked, this, &UsersCard::add);
    return form;
}

void UsersCard::reload()
{
    const auto listed = m_context.workspace.users().list();
    const auto roles = m_context.workspace.users().roles();
    if (!listed || !roles) {
        showProblem(listed ? roles.error() : listed.error());
        return;
    }
    delete m_list;
    m_list = new QWidget(this);
    auto* column = new QVBoxLayout(m_list);
    shell::setSpacing(column, 0, 0, 0, 0, 4);
    for (const users::User& user : *listed) {
        if (!user.removedAt)
            column->addWidget(makeRow(user, m_list));
    }
    body()->insertWidget(0, m_list);
    const QString chosen = m_role->currentData().toString();
    m_roles = *roles;
    m_role->clear();
    for (const access::Role& role : m_roles)
        m_role->addItem(wording::roleName(role.name), role.name);
    const int index = m_role->findData(chosen.isEmpty() ? QStringLiteral("staff") : chosen);
    m_role->setCurrentIndex(std::max(index, 0));
    showRole();
}

QCborMap UsersCard::typed() const
{
    if (m_form->isHidden())
        return {};
    return {{QStringLiteral("name"), m_name->text()}, {QStringLiteral("role"), m_role->currentData().toString()}};
}

void UsersCard::typeAgain(const QCborMap& typed)
{
    m_form->show();
    m_open->hide();
    m_name->setText(typed[QStringLiteral("name")].toString());
    m_role->setCurrentIndex(std::max(0, m_role->findData(typed[QStringLiteral("role")].toString())));
}

void UsersCard::showRole()
{
    const auto role = std::ranges::find(m_roles, m_role->currentData().toString(), &access::Role::name);
    m_roleField->setHint(role == m_roles.end() ? QString() : rightsSentence(*role));
}

void UsersCard::chooseRole(const users::User& user, QWidget* beside)
{
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("roleMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    for (const access::Role& role : m_roles) {
        QAction* action = menu->addAction(wording::roleName(role.name));
        action->setCheckable(true);
        action->setChecked(role.name == user.role);
        action->setToolTip(rightsSentence(role));
        connect(action, &QAction::triggered, this, [this, user, name = role.name] { changeRole(user, name); });
    }
    menu->popup(beside->mapToGlobal(QPoint(0, beside->height())));
}

void UsersCard::changeRole(const users::User& user, const QString& role)
{
    if (role == user.role)
        return;
    kit::whenDone(this, workspace::changeRoleInBackground(shared(m_context.workspace), user.id, role),
        [this, name = user.name, role](const base::Result<void>& changed) {
            if (changed)
                m_context.notices.toast(
                    tr("%1 is %2 from the next unlocking on", "name, role").arg(name, wording::roleName(role)));
            else
                showProblem(changed.error());
            reload();
        });
}

void UsersCard::cancelAdding()
{
    m_choice->wipe();
    m_name->clear();
    m_form->hide();
    m_open->show();
    m_open->setFocus();
    Q_EMIT settled();
}

QWidget* UsersCard::makeRow(const users::User& user, QWidget* parent)
{
    auto* row = new QWidget(parent);
    auto* line = new QHBoxLayout(row);
    shell::setSpacing(line, 0, 0, 0, 0, 10);
    line->addWidget(new kit::Avatar(user.name, 24, theme::Tone::Info, row));
    auto* name = new Label(user.name, Type::BodyStrong, Color::TextPrimary, row);
    name->setObjectName(QStringLiteral("userRow"));
    line->addWidget(name);
    line->addWidget(new Label(wording::roleName(user.role), Type::Body, Color::TextSecondary, row));
    line->addStretch(1);
    line->addWidget(new Label(user.lastOpenedAt
            ? tr("last here %1").arg(wording::dayText(user.lastOpenedAt->toDateTime().toLocalTime().date()))
            : tr("never here yet"),
        Type::Caption, Color::TextMuted, row));
    if (user.id != m_context.workspace.session().user) {
        auto* roleButton = new kit::IconButton(
            QStringLiteral("user-cog"), tr("Change the role of %1…").arg(user.name), ActionButton::Role::Quiet, row);
        roleButton->setObjectName(QStringLiteral("changeRole"));
        connect(roleButton, &QPushButton::clicked, this, [this, user, roleButton] { chooseRole(user, roleButton); });
        line->addWidget(roleButton);
        auto* button = new kit::IconButton(
            QStringLiteral("user-minus"), tr("Remove %1…").arg(user.name), ActionButton::Role::Quiet, row);
        button->setObjectName(QStringLiteral("removeUser"));
        connect(button, &QPushButton::clicked, this, [this, user] { askToRemove(user); });
        line->addWidget(button);
    }
    return row;
}

void UsersCard::update()
{
    const QString missing = m_busy               ? tr("Wait a moment")
        : !workspace::isUserName(m_name->text()) ? tr("Enter the name first")
                                                 : m_choice->whyNot();
    m_add->setEnabled(missing.isEmpty());
    m_add->setReason(missing);
}

void UsersCard::add()
{
    workspace::NewUser user;
    user.name = m_name->text().simplified();
    user.role = m_role->currentData().toString();
    user.secret.password = m_choice->passphrase();
    m_busy = true;
    update();
    kit::whenDone(this, workspace::addUserInBackground(shared(m_context.workspace), std::move(user)),
        [this](const base::Result<base::UserId>& added) {
            m_busy = false;
            if (added) {
                m_context.notices.toast(tr("%1 may open the vault now").arg(m_name->text()));
                cancelAdding();
                reload();
            } else {
                showProblem(added.error());
            }
            update();
        });
}

void UsersCard::askToRemove(const users::User& user)
{
    delete m_question;
    m_question = new kit::ConfirmBox(tr("Remove %1?").arg(user.name),
        tr("%1 can no longer open the vault, and its key is changed. What %1 did stays written down. It cannot be "
           "undone; "
           "you can add the person anew.")
            .arg(user.name),
        this);
    m_question->setObjectName(QStringLiteral("removeQuestion"));
    m_question->setKeepText(tr("Keep this user"));
    m_question->setConfirmText(tr("Remove %1").arg(user.name), QStringLiteral("user-minus"));
    body()->insertWidget(1, m_question);
    connect(m_question, &kit::ConfirmBox::kept, this, [this] { std::exchange(m_question, nullptr)->deleteLater(); });
    connect(m_question, &kit::ConfirmBox::confirmed, this, [this, user] {
        std::exchange(m_question, nullptr)->deleteLater();
        remove(user.id, user.name);
    });
    m_question->show();
}

void UsersCard::remove(base::UserId user, const QString& name)
{
    kit::whenDone(this, workspace::removeUserInBackground(shared(m_context.workspace), user),
        [this, name](const base::Result<void>& removed) {
            if (removed)
                m_context.notices.toast(tr("%1 is removed and the key is changed").arg(name));
            else
                showProblem(removed.error());
            reload();
        });
}

void UsersCard::showProblem(const base::Error& error)
{
    m_problem->setText(wording::sentence(error));
    m_problem->show();
}

} // namespace aicms::settings
