// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/retention/class_store.h"

#include <set>

namespace aicms::retention::store {

namespace {

void markAll(storage::Rows rows, MarkMaker& marks)
{
    while (rows.next()) {
        for (int column = 0; column < rows.columnCount(); ++column)
            marks.addValue(rows.bytes(column));
    }
}

void markRequest(storage::ReadTransaction& tx, qint64 id, MarkMaker& marks)
{
    markAll(tx.query("SELECT person_name, person_contact, text, laws_reason FROM request WHERE id = ?1", id), marks);
    markAll(tx.query("SELECT text FROM request_item WHERE request_id = ?1", id), marks);
    markAll(tx.query("SELECT text FROM request_event WHERE request_id = ?1", id), marks);
    markAll(tx.query("SELECT recipient, subject, body, reason, sent_to FROM request_letter WHERE request_id = ?1", id),
        marks);
}

} // namespace

qint64 deleteFiles(storage::WriteTransaction& tx, const std::vector<qint64>& ids, MarkMaker& marks)
{
    qint64 count = 0;
    for (const qint64 id : ids) {
        markAll(tx.query("SELECT name FROM attachment WHERE id = ?1", id), marks);
        markAll(tx.query("SELECT bytes FROM attachment_piece WHERE attachment_id = ?1", id), marks);
        count += tx.execute("DELETE FROM attachment WHERE id = ?1", id);
    }
    return count;
}

qint64 deleteRequests(storage::WriteTransaction& tx, const std::vector<qint64>& ids, MarkMaker& marks)
{
    qint64 count = 0;
    for (const qint64 id : ids) {
        markRequest(tx, id, marks);
        count += tx.execute("DELETE FROM request WHERE id = ?1", id);
    }
    return count;
}

qint64 deleteLetters(storage::WriteTransaction& tx, const std::vector<qint64>& ids, MarkMaker& marks)
{
    qint64 count = 0;
    for (const qint64 id : ids) {
        markAll(
            tx.query("SELECT recipient, subject, body, reason, sent_to FROM request_letter WHERE id = ?1", id), marks);
        count += tx.execute("DELETE FROM request_letter WHERE id = ?1", id);
    }
    return count;
}

qint64 anonymiseRequests(storage::WriteTransaction& tx, const std::vector<qint64>& ids, MarkMaker& marks)
{
    qint64 count = 0;
    for (const qint64 id : ids) {
        markRequest(tx, id, marks);
        tx.execute("UPDATE request_item SET text = '' WHERE request_id = ?1", id);
        tx.execute("UPDATE request_event SET text = '' WHERE request_id = ?1", id);
        tx.execute("DELETE FROM request_deletion WHERE request_id = ?1", id);
        tx.execute("DELETE FROM request_export WHERE request_id = ?1", id);
        tx.execute("DELETE FROM request_letter WHERE request_id = ?1 AND sent_on IS NULL", id);
        tx.execute("UPDATE request_letter SET recipient = '', subject = '', body = '', reason = '', sent_to = ''"
                   " WHERE request_id = ?1",
            id);
        count += tx.execute("UPDATE request SET customer_id = NULL, person_name = '', person_contact = '', text = '',"
                            " laws_reason = '' WHERE id = ?1",
            id);
    }
    return count;
}

std::vector<qint64> ownersOfNotes(storage::ReadTransaction& tx, const std::vector<qint64>& notes)
{
    std::set<qint64> owners;
    for (const qint64 id : notes) {
        auto rows = tx.query("SELECT customer_id FROM note WHERE id = ?1", id);
        if (rows.next())
            owners.insert(rows.integer(0));
    }
    return {owners.begin(), owners.end()};
}

void markSearchDocument(storage::ReadTransaction& tx, base::CustomerId customer, MarkMaker& marks)
{
    auto rows
        = tx.query("SELECT email, phone, city, note, field, sensitive FROM search_document WHERE id = ?1", customer);
    while (rows.next()) {
        for (int column = 0; column < rows.columnCount(); ++column)
            marks.addWords(QString::fromUtf8(rows.bytes(column)));
    }
}

void forgetCopies(storage::WriteTransaction& tx, base::CustomerId customer, MarkMaker& marks)
{
    markAll(
        tx.query("SELECT before FROM import_change WHERE customer_id = ?1 AND before IS NOT NULL", customer), marks);
    tx.execute("DELETE FROM import_change WHERE customer_id = ?1 AND before IS NOT NULL", customer);
    tx.execute("DELETE FROM draft WHERE customer_id = ?1", customer);
}

void forgetPutAside(storage::WriteTransaction& tx, base::CustomerId customer, MarkMaker& marks)
{
    markAll(tx.query("SELECT value, reading FROM put_aside_field WHERE customer_id = ?1", customer), marks);
    tx.execute("DELETE FROM put_aside_field WHERE customer_id = ?1", customer);
}

} // namespace aicms::retention::store
