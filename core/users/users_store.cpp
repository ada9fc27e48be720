// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/users/users_store.h"

#include "core/base/text_fold.h"

namespace aicms::users::store {

namespace {

access::Role roleOf(const storage::Rows& rows)
{
    return {rows.text(0), access::rightsFromCodes(rows.text(1).split(QLatin1Char(' '), Qt::SkipEmptyParts))};
}

std::optional<base::UtcTime> optionalTime(const storage::Rows& rows, int column)
{
    return rows.isNull(column) ? std::nullopt : std::optional(rows.time(column));
}

const QString loggedKeyName = QStringLiteral("users.logged_key");
const QString dueKeyName = QStringLiteral("users.due_key");

std::optional<qint64> number(storage::ReadTransaction& tx, const QString& name)
{
    auto rows = tx.query("SELECT CAST(value AS INTEGER) FROM setting WHERE name = ?1", name);
    return rows.next() ? std::optional(rows.integer(0)) : std::nullopt;
}

void setNumber(storage::WriteTransaction& tx, const QString& name, qint64 value)
{
    tx.execute("INSERT INTO setting (name, value) VALUES (?1, ?2) ON CONFLICT (name) DO UPDATE SET value = ?2", name,
        QString::number(value));
}

} // namespace

void insertRole(storage::WriteTransaction& tx, const access::Role& role, bool preset)
{
    tx.execute("INSERT INTO role (name, folded, rights, preset) VALUES (?1, ?2, ?3, ?4)", role.name,
        base::foldText(role.name), access::rightCodes(role.rights).join(QLatin1Char(' ')), preset);
}

void putOwnRole(storage::WriteTransaction& tx, const access::Role& role)
{
    tx.execute("INSERT INTO role (name, folded, rights, preset) VALUES (?1, ?2, ?3, 0)"
               " ON CONFLICT (folded) DO UPDATE SET rights = excluded.rights",
        role.name, base::foldText(role.name), access::rightCodes(role.rights).join(QLatin1Char(' ')));
}

void deleteRole(storage::WriteTransaction& tx, const QString& name)
{
    tx.execute("DELETE FROM role WHERE name = ?1 AND preset = 0", name);
}

bool isInUse(storage::ReadTransaction& tx, const QString& role)
{
    return tx.query("SELECT 1 FROM app_user WHERE role = ?1 AND removed_at IS NULL", role).next();
}

std::optional<access::Role> role(storage::ReadTransaction& tx, const QString& name)
{
    auto rows = tx.query("SELECT name, rights FROM role WHERE folded = ?1", base::foldText(name));
    return rows.next() ? std::optional(roleOf(rows)) : std::nullopt;
}

std::vector<access::Role> roles(storage::ReadTransaction& tx)
{
    std::vector<access::Role> all;
    auto rows = tx.query("SELECT name, rights FROM role ORDER BY preset DESC, name");
    while (rows.next())
        all.push_back(roleOf(rows));
    return all;
}

void insertUser(storage::WriteTransaction& tx, base::UserId id, const QString& name, const QString& role)
{
    tx.execute("INSERT INTO app_user (id, name, role, added_at) VALUES (?1, ?2, ?3, ?4)", id, name, role, tx.now());
}

void setRole(storage::WriteTransaction& tx, base::UserId id, const QString& role)
{
    tx.execute("UPDATE app_user SET role = ?2 WHERE id = ?1", id, role);
}

void setRemoved(storage::WriteTransaction& tx, base::UserId id)
{
    tx.execute("UPDATE app_user SET removed_at = ?2 WHERE id = ?1", id, tx.now());
}

void setPresent(storage::WriteTransaction& tx, base::UserId id)
{
    tx.execute("UPDATE app_user SET removed_at = NULL WHERE id = ?1", id);
}

void setOpened(storage::WriteTransaction& tx, base::UserId id)
{
    tx.execute("UPDATE app_user SET last_opened_at = ?2 WHERE id = ?1", id, tx.now());
}

qint64 slotGeneration(storage::ReadTransaction& tx)
{
    auto rows = tx.query("SELECT slot_generation FROM vault_state WHERE id = 1");
    return rows.next() ? rows.integer(0) : 0;
}

void setSlotGeneration(storage::WriteTransaction& tx, qint64 generation)
{
    tx.execute("UPDATE vault_state SET slot_generation = ?1 WHERE id = 1", generation);
}

std::optional<qint64> loggedKey(storage::ReadTransaction& tx)
{
    return number(tx, loggedKeyName);
}

void setLoggedKey(storage::WriteTransaction& tx, qint64 value)
{
    setNumber(tx, loggedKeyName, value);
}

std::optional<qint64> dueKey(storage::ReadTransaction& tx)
{
    return number(tx, dueKeyName);
}

void setDueKey(storage::WriteTransaction& tx, std::optional<qint64> value)
{
    if (value)
        setNumber(tx, dueKeyName, *value);
    else
        tx.execute("DELETE FROM setting WHERE name = ?1", dueKeyName);
}

std::optional<QString> userName(storage::ReadTransaction& tx, base::UserId id)
{
    auto rows = tx.query("SELECT name FROM app_user WHERE id = ?1", id);
    return rows.next() ? std::optional(rows.text(0)) : std::nullopt;
}

std::vector<User> users(storage::ReadTransaction& tx)
{
    std::vector<User> all;
    auto rows = tx.query("SELECT id, name, role, added_at, removed_at, last_opened_at FROM app_user ORDER BY id");
    while (rows.next()) {
        all.push_back({rows.id<base::UserId>(0), rows.text(1), rows.text(2), rows.time(3), optionalTime(rows, 4),
            optionalTime(rows, 5)});
    }
    return all;
}

} // namespace aicms::users::store
