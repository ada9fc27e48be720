// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/transaction.h"

#include <QByteArray>
#include <QString>
#include <QUuid>

#include <deque>

namespace aicms::test {

/// Puts one row into a table, whatever its columns are: numbers are all `number`, so that everything refers to the same
/// person; texts and bytes say where they stand ("A-note-text").
class RowPlanter {
public:
    RowPlanter(storage::WriteTransaction& tx, QString person, qint64 number)
        : m_tx(tx), m_person(std::move(person)), m_number(number)
    {
    }
    static QString text(const QString& person, const QString& table, const QString& column)
    {
        // Two tables refer to each other by it.
        return column == QLatin1String("language") ? person + QStringLiteral("-language")
                                                   : QStringList {person, table, column}.join(u'-');
    }
    static QUuid uuid(const QString& person, const QString& table)
    {
        return QUuid::createUuidV5(QUuid(), person + table);
    }
    void plant(const QString& table)
    {
        QByteArray names;
        QByteArray values;
        auto rows = m_tx.query("SELECT name, type FROM pragma_table_info(?1) ORDER BY cid", table);
        while (rows.next()) {
            const QString column = rows.text(0);
            names += (names.isEmpty() ? "" : ", ") + column.toUtf8();
            values += (values.isEmpty() ? "" : ", ") + value(table, column, rows.text(1));
        }
        // The cache of statements knows them by their address.
        kept().push_back("INSERT INTO " + table.toUtf8() + " (" + names + ") VALUES (" + values + ")");
        m_tx.execute(kept().back().constData());
    }

private:
    static std::deque<QByteArray>& kept()
    {
        static std::deque<QByteArray> statements;
        return statements;
    }
    QByteArray value(const QString& table, const QString& column, const QString& type) const
    {
        if (table == QLatin1String("audit_entry") && column == QLatin1String("object_kind"))
            return "4"; // a customer
        if (column == QLatin1String("deleted_at") || column == QLatin1String("removed_at"))
            return "NULL";
        if (column == QLatin1String("uuid") || column == QLatin1String("record_id"))
            return "x'" + uuid(m_person, table).toRfc4122().toHex() + '\'';
        const QByteArray shown = text(m_person, table, column).toUtf8();
        if (type == QLatin1String("BLOB"))
            return "x'" + shown.toHex() + '\'';
        return type == QLatin1String("TEXT") ? '\'' + shown + '\'' : QByteArray::number(m_number);
    }

    storage::WriteTransaction& m_tx;
    QString m_person;
    qint64 m_number;
};

} // namespace aicms::test
