// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/context.h"
#include "app/cli/exit_code.h"
#include "app/cli/json_values.h"
#include "app/cli/text.h"
#include "ui/wording/names.h"

#include <algorithm>

namespace aicms::cli {

namespace {

base::Result<base::UserId> findUser(workspace::Workspace& vault, const QString& name)
{
    const auto users = vault.users().list();
    if (!users)
        return base::fail(users.error());
    const auto isThis
        = [&name](const users::User& user) { return !user.removedAt && vault::sameUserName(user.name, name); };
    const auto found = std::find_if(users->begin(), users->end(), isThis);
    if (found == users->end())
        return base::fail(base::ErrorKind::NotFound, QStringLiteral("user"));
    return found->id;
}

Outcome listUsers(Context& context)
{
    const auto opened = context.open();
    if (!opened)
        return base::fail(opened.error());
    const auto users = (*opened)->users().list();
    if (!users)
        return base::fail(users.error());
    JsonList list;
    std::vector<QStringList> rows;
    for (const users::User& user : *users) {
        if (user.removedAt && !context.has("all"))
            continue;
        list.add({{QStringLiteral("id"), user.id.value}, {QStringLiteral("name"), user.name},
            {QStringLiteral("role"), user.role}, {QStringLiteral("added_at"), user.addedAt.toIso()},
            {QStringLiteral("removed_at"), jsonTime(user.removedAt)},
            {QStringLiteral("last_opened_at"), jsonTime(user.lastOpenedAt)}});
        rows.push_back({QString::number(user.id.value), user.name, wording::roleName(user.role),
            user.lastOpenedAt ? user.lastOpenedAt->toIso() : QString()});
    }
    if (context.out().isJson())
        context.out().rawJson(list.text(list.count()));
    else
        context.out().table({Text::tr("Id"), Text::tr("Name"), Text::tr("Role"), Text::tr("Last here")}, rows);
    return exitDone;
}

Outcome addUser(Context& context)
{
    const auto opened = context.open();
    if (!opened)
        return base::fail(opened.error());
    // Before anything is typed or made for nothing.
    if (const auto allowed = access::permit((*opened)->session(), access::Operation::AddUser); !allowed)
        return base::fail(allowed.error());
    auto password = context.newPassword("new-password-file", Text::tr("Passphrase of the new user"));
    if (!password)
        return base::fail(password.error());
    auto keyFile = context.newKeyFile("new-key-file");
    if (!keyFile)
        return base::fail(keyFile.error());
    const auto id = (*opened)->users().add(
        {context.argument(0), context.value("role"), {*password, std::move(*keyFile)}, context.kdf()});
    if (!id)
        return base::fail(id.error());
    context.out().result({{QStringLiteral("id"), id->value}},
        {Text::tr("%1 can now open the vault as: %2")
                .arg(context.argument(0), wording::roleName(context.value("role")))});
    return exitDone;
}

Outcome removeUser(Context& context)
{
    const auto opened = context.open();
    if (!opened)
        return base::fail(opened.error());
    if (const auto allowed = access::permit((*opened)->session(), access::Operation::RemoveUser); !allowed)
        return base::fail(allowed.error());
    const auto id = findUser(**opened, context.argument(0));
    if (!id)
        return base::fail(id.error());
    if (const auto removed = (*opened)->users().remove(*id); !removed)
        return base::fail(removed.error());
    context.out().result({{QStringLiteral("id"), id->value}},
        {Text::tr("%1 can no longer open the vault. It has a new key, in case the old one was kept.")
                .arg(context.argument(0))});
    return exitDone;
}

Outcome changeRole(Context& context)
{
    const auto opened = context.open();
    if (!opened)
        return base::fail(opened.error());
    if (const auto allowed = access::permit((*opened)->session(), access::Operation::ChangeRole); !allowed)
        return base::fail(allowed.error());
    const auto id = findUser(**opened, context.argument(0));
    if (!id)
        return base::fail(id.error());
    if (const auto changed = (*opened)->users().changeRole(*id, context.value("role")); !changed)
        return base::fail(changed.error());
    context.out().result({{QStringLiteral("id"), id->value}, {QStringLiteral("role"), context.value("role")}},
        {Text::tr("%1 is now: %2").arg(context.argument(0), wording::roleName(context.value("role")))});
    return exitDone;
}

QJsonObject jsonOf(const access::Role& role)
{
    return {{QStringLiteral("name"), role.name},
        {QStringLiteral("rights"), QJsonArray::fromStringList(access::rightCodes(role.rights))}};
}

Outcome listRoles(Context& context)
{
    const auto opened = context.open();
    if (!opened)
        return base::fail(opened.error());
    const auto roles = (*opened)->users().roles();
    if (!roles)
        return base::fail(roles.error());
    JsonList list;
    std::vector<QStringList> rows;
    for (const access::Role& role : *roles) {
        list.add(jsonOf(role));
        rows.push_back({role.name, access::rightCodes(role.rights).join(u' ')});
    }
    if (context.out().isJson())
        context.out().rawJson(list.text(list.count()));
    else
        context.out().table({Text::tr("Role"), Text::tr("Rights")}, rows);
    return exitDone;
}

Outcome defineRole(Context& context)
{
    const auto opened = context.open();
    if (!opened)
        return base::fail(opened.error());
    const auto role
        = (*opened)->users().defineRole(context.argument(0), access::rightsFromCodes(context.values("right")));
    if (!role)
        return base::fail(role.error());
    context.out().result(jsonOf(*role),
        {Text::tr("Whoever has the role %1 can from the next opening on: %2")
                .arg(role->name, access::rightCodes(role->rights).join(QStringLiteral(", ")))});
    return exitDone;
}

Outcome removeRole(Context& context)
{
    const auto opened = context.open();
    if (!opened)
        return base::fail(opened.error());
    if (const auto removed = (*opened)->users().removeRole(context.argument(0)); !removed)
        return base::fail(removed.error());
    context.out().result({{QStringLiteral("name"), context.argument(0)}},
        {Text::tr("There is no role %1 any more.").arg(context.argument(0))});
    return exitDone;
}

QStringList codesOfAllRights()
{
    QStringList codes;
    for (const access::Right right : access::allRights())
        codes << access::rightCode(right);
    return codes;
}

} // namespace

std::vector<Command> userCommands()
{
    const QString user = QStringLiteral("user");
    const QStringList name {QStringLiteral("NAME")};
    const OptionSpec role {"role", "ROLE",
        QT_TRANSLATE_NOOP("aicms::cli::Text", "owner, manager, staff, auditor or a role of your own"), true};
    return {
        {{user, QStringLiteral("list")}, QT_TRANSLATE_NOOP("aicms::cli::Text", "Who can open the vault"), {}, false,
            {{"all", "", QT_TRANSLATE_NOOP("aicms::cli::Text", "Also those who once could")}}, listUsers},
        {{user, QStringLiteral("add")},
            QT_TRANSLATE_NOOP("aicms::cli::Text", "Give somebody a way in, with a password of their own"), name, false,
            {role,
                {"new-key-file", "FILE",
                    QT_TRANSLATE_NOOP("aicms::cli::Text", "Key file the new user needs; made when it is not there")},
                {"kdf-memory", "MIB",
                    QT_TRANSLATE_NOOP(
                        "aicms::cli::Text", "Memory for the password check, 64 to 1024; measured when left out"),
                    false, true}},
            addUser},
        {{user, QStringLiteral("remove")},
            QT_TRANSLATE_NOOP("aicms::cli::Text", "Take somebody's way in away and renew the key"), name, false, {},
            removeUser},
        {{user, QStringLiteral("role")}, QT_TRANSLATE_NOOP("aicms::cli::Text", "Give a user another role"), name, false,
            {role}, changeRole},
        {{user, QStringLiteral("roles")}, QT_TRANSLATE_NOOP("aicms::cli::Text", "What each role may do"), {}, false, {},
            listRoles},
        {{user, QStringLiteral("define-role")},
            QT_TRANSLATE_NOOP("aicms::cli::Text", "Make a role of your own, or say anew what it may do"),
            {QStringLiteral("ROLE")}, false,
            {{"right", "RIGHT", QT_TRANSLATE_NOOP("aicms::cli::Text", "One thing it may do; comes several times"), true,
                false, codesOfAllRights()}},
            defineRole},
        {{user, QStringLiteral("remove-role")},
            QT_TRANSLATE_NOOP("aicms::cli::Text", "Remove a role of your own that nobody has"),
            {QStringLiteral("ROLE")}, false, {}, removeRole},
    };
}

} // namespace aicms::cli
