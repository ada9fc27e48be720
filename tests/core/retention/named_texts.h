// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/audit.h"
#include "core/base/text_fold.h"
#include "core/customers/changed_texts.h"
#include "core/retention/text_tables.h"
#include "tests/core/consent/consent_desk.h"

#include <QRandomGenerator>

namespace aicms::test {

/// People whose names, addresses and numbers stand in every kind of text of others.
class NamedTexts : public ConsentDesk {
public:
    explicit NamedTexts(quint32 seed) : random(seed) { }

    struct Named {
        base::CustomerId id = {};
        QString given = {};
        QString family = {};
        QString email = {};
        QString phone = {}; ///< as it is typed in the record
        /// What of hers may stand nowhere any more, folded.
        QStringList traces() const
        {
            return {base::foldText(given), base::foldText(family), base::foldText(email), phone.right(7)};
        }
    };
    Named addNamed(const QString& given = {}, const QString& family = {})
    {
        Named named;
        named.given = given.isEmpty() ? word() : given;
        named.family = family.isEmpty() ? word() : family;
        named.email = word() + u'.' + word() + u"@example.org"_s;
        named.phone = u"0171 %1"_s.arg(random.bounded(1'000'000, 9'999'999));
        customers::Customer customer;
        customer.givenName = named.given;
        customer.familyName = named.family;
        customer.emails.push_back({named.email});
        customers::Phone phone;
        phone.typed = named.phone;
        phone.e164 = u"+49"_s + named.phone.mid(1).remove(u' ');
        customer.phones.push_back(phone);
        named.id = add(customer);
        return named;
    }

    /// One of the ways in which texts name somebody without doubt.
    static constexpr int ways = 8;
    static QString naming(const Named& who, int way)
    {
        const QString digits = who.phone.mid(5);
        switch (way) {
        case 0: return who.given + u' ' + who.family;
        case 1: return who.family + u", "_s + who.given;
        case 2: return (who.given + u' ' + who.family).toUpper();
        case 3: return who.email;
        case 4: return who.email.toUpper();
        case 5: return who.phone;
        case 6: return u"+49 171/"_s + digits.left(3) + u'-' + digits.mid(3);
        default: return u"0049171"_s + digits;
        }
    }

    /// Puts the text wherever somebody may write about anybody, in the record of `owner` and beside it.
    void plant(base::CustomerId owner, const QString& text)
    {
        const auto planted = write([&](storage::WriteTransaction& tx) {
            const qint64 n = ++m_planted;
            qint64 held = 0;
            {
                auto rows = tx.query("SELECT MIN(id) FROM provenance");
                held = rows.next() ? rows.integer(0) : 0;
            }
            const qint64 at = 100 + n; // a place of its own in each list
            tx.execute(
                "INSERT INTO note (customer_id, at, text, provenance_id) VALUES (?1, 0, ?2, ?3)", owner, text, held);
            tx.execute(
                "INSERT INTO interaction (customer_id, kind, subject, text, at, user_id, revision, provenance_id)"
                " VALUES (?1, 0, ?2, 'about ' || ?2 || ', again', 0, 7, 1, ?3)",
                owner, text, held);
            tx.execute("INSERT INTO email (customer_id, position, address, label, is_valid, folded, provenance_id)"
                       " VALUES (?1, ?2, 'x' || ?2 || '@other.example', ?3, 1, 'x' || ?2 || '@other.example', ?4)",
                owner, at, text, held);
            tx.execute("INSERT INTO phone (customer_id, position, typed, label, e164, national_digits, provenance_id)"
                       " VALUES (?1, ?2, '030 11' || ?2, ?3, '', '3011' || ?2, ?4)",
                owner, at, text, held);
            tx.execute("INSERT INTO address (customer_id, position, street, postcode, city, region, country, label,"
                       " folded_city, provenance_id) VALUES (?1, ?2, 'c/o ' || ?3, '', '', '', 'DE', ?3, '', ?4)",
                owner, at, text, held);
            tx.execute("INSERT INTO link (customer_id, position, url, label, provenance_id)"
                       " VALUES (?1, ?2, 'https://shop.example/' || ?3, ?3, ?4)",
                owner, at, text, held);
            const qint64 tag = tx.insert("INSERT INTO tag (name, folded) VALUES (?1, ?2)",
                QString(u"friend of "_s + text + u' ' + QString::number(n)),
                base::foldText(u"friend of "_s + text + u' ' + QString::number(n)));
            tx.execute(
                "INSERT INTO customer_tag (customer_id, tag_id, position, provenance_id) VALUES (?1, ?2, ?3, ?4)",
                owner, tag, at, held);
            tx.execute("INSERT INTO extra_field (customer_id, position, name, value, provenance_id, reading)"
                       " VALUES (?1, ?2, 'Contact', ?3, ?4, ?3)",
                owner, at, text, held);
            const qint64 field
                = tx.insert("INSERT INTO own_field (name, folded, kind, purpose, sensitivity, ground, position)"
                            " VALUES ('f' || ?1, 'f' || ?1, 3, 'contract_performance', 0, 0, ?1)",
                    n);
            tx.execute("INSERT INTO own_field_choice (field_id, position, text) VALUES (?1, 0, ?2)", field, text);
            tx.execute("INSERT INTO put_aside_field (field_id, customer_id, position, name, value, reading,"
                       " provenance_id) VALUES (?1, ?2, 0, 'f', ?3, ?3, ?4)",
                field, owner, text, held);
            tx.execute("INSERT INTO membership (customer_id, position, organisation_id, role, provenance_id)"
                       " VALUES (?1, ?2, ?3, ?4, ?5)",
                owner, at, ada, QString(u"deputy of "_s + text), held);
            tx.execute("INSERT INTO attachment (customer_id, name, kind, size, digest, provenance_id)"
                       " VALUES (?1, ?2 || '.pdf', 0, 0, x'00', ?3)",
                owner, text, held);
            tx.execute("INSERT OR IGNORE INTO event_type (kind, source) VALUES ('visit', 'shop')");
            tx.execute("INSERT INTO customer_event (customer_id, at, type_id, value, provenance_id)"
                       " SELECT ?1, 0, id, ?2, ?3 FROM event_type LIMIT 1",
                owner, text, held);
            const qint64 order = tx.insert(
                "INSERT INTO sales_order (revision, customer_id, number, at, kind, currency, country, marks, total,"
                " total_decimals, line_count, provenance_id) VALUES (1, ?1, '', ?2, 0, 'EUR', 'DE', 0, 0, 2, 1, ?3)",
                owner, clock.now(), held);
            tx.execute("INSERT INTO order_line (order_id, position, description, quantity, unit_price)"
                       " VALUES (?1, 0, ?2, 1, 1)",
                order, QString(u"Wheel for "_s + text));
            const qint64 product = tx.insert("INSERT INTO product (revision, sku, name, category, currency, is_active,"
                                             " folded_sku, folded_name, created_at, updated_at, provenance_id)"
                                             " VALUES (1, '', ?1, ?1, 'EUR', 1, '', ?2, 0, 0, ?3)",
                text, base::foldText(text), held);
            tx.execute("INSERT INTO stock_movement (product_id, at, kind, quantity, note, provenance_id)"
                       " VALUES (?1, 0, 0, 1, ?2, ?3)",
                product, text, held);
            tx.execute("INSERT INTO restriction (customer_id, ground, reason, from_at, user_id, lifted_at, lifted_by,"
                       " lift_note) VALUES (?1, 0, ?2, 0, 7, 1, 7, ?2)",
                owner, text);
            plantRequest(tx, owner, text);
            plantLog(tx, owner, text);
            customers::noteChangedTexts(tx, {owner});
        });
        if (!planted)
            qFatal("not planted: %s", qPrintable(planted.error().subject));
    }

    /// Tables in which any of these stands, of this vault or of another database.
    static QStringList holding(storage::ReadTransaction& tx, const QStringList& traces)
    {
        QStringList tables;
        auto names = tx.query("SELECT name FROM pragma_table_list WHERE schema = 'main' AND type IN ('table', 'shadow')"
                              " AND name NOT LIKE 'sqlite_%' ORDER BY name");
        while (names.next()) {
            const QByteArray sql = "SELECT * FROM \"" + names.text(0).toUtf8() + "\" -- " + names.text(0).toUtf8();
            m_statements.push_back(sql); // the store knows statements by their address
            auto rows = tx.query(m_statements.back().constData());
            while (rows.next()) {
                for (int column = 0; column < rows.columnCount(); ++column) {
                    const QByteArray value = rows.bytes(column).toByteArray().toLower();
                    for (const QString& trace : traces) {
                        if (value.contains(trace.toUtf8()) && !tables.contains(names.text(0)))
                            tables << names.text(0);
                    }
                }
            }
        }
        return tables;
    }
    QStringList holding(const QStringList& traces)
    {
        return read<QStringList>([&](storage::ReadTransaction& tx) { return holding(tx, traces); });
    }

    QRandomGenerator random;

private:
    void plantRequest(storage::WriteTransaction& tx, base::CustomerId owner, const QString& text)
    {
        const qint64 request = tx.insert(
            "INSERT INTO request (revision, customer_id, person_name, person_contact, arrived_by, received_on, text,"
            " taken_by, opened_at, laws_chosen, laws_reason, ended_as, is_identified, waits, is_extended,"
            " is_acknowledged, assigned_to, due_clock) VALUES (1, ?1, '', '', 0, 2461000, ?2, 7, 0, 0, ?2, 0, 0, 0, 0,"
            " 0, 0, '')",
            owner, text);
        tx.execute("INSERT INTO request (revision, customer_id, person_name, person_contact, arrived_by, received_on,"
                   " text, taken_by, opened_at, laws_chosen, laws_reason, ended_as, ended_on, is_identified, waits,"
                   " is_extended, is_acknowledged, assigned_to, due_clock) VALUES (1, NULL, ?1, ?1, 0, 2461000, '', 7,"
                   " 0, 0, '', 1, 2461001, 0, 0, 0, 0, 0, '')",
            text);
        tx.execute("INSERT INTO request_item (request_id, position, kind, outcome, refusal, text)"
                   " VALUES (?1, 0, 0, 0, '', ?2)",
            request, text);
        tx.execute("INSERT INTO request_event (request_id, move, on_day, at, user_id, code, text)"
                   " VALUES (?1, 0, 2461000, 0, 7, '', ?2)",
            request, text);
        tx.execute(
            "INSERT INTO request_letter (request_id, kind, regime, language, written_at, user_id, sender, contact,"
            " recipient, place_and_day, subject, body, reason, way, sent_to)"
            " VALUES (?1, 0, 0, 'de', 0, 7, '', '', ?2, '', ?2, ?2, ?2, '', ?2)",
            request, text);
        tx.execute("INSERT INTO request_export (request_id, at, content) VALUES (?1, 0, ?2)", request,
            QString(u"{\"hidden\":[\"%1\"]}"_s.arg(text)));
        const qint64 house = tx.insert(
            "INSERT INTO recipient (revision, name, folded_name, role, task, contact, countries, subprocessors,"
            " safeguard, safeguard_note, created_at, user_id) VALUES (1, 'House ' || ?1, 'house ' || ?1, 0, '', '', '',"
            " '', '', '', 0, 7)",
            request);
        tx.execute("INSERT INTO recipient_notice (recipient_id, cause, customer_id, made_at, user_id, state, note)"
                   " VALUES (?1, 0, ?2, 0, 7, 1, ?3)",
            house, owner, text);
        tx.execute("INSERT INTO disclosure (recipient_id, purpose_id, purpose_version, basis, act, at, recorded_at,"
                   " user_id, fields, people, note) SELECT ?1, id, 1, 0, 3, 0, 0, 7, '', 2, ?2 FROM purpose LIMIT 1",
            house, text);
    }
    void plantLog(storage::WriteTransaction& tx, base::CustomerId owner, const QString& text)
    {
        const qint64 hold
            = tx.insert("INSERT INTO legal_hold (matter, reason, review_on, placed_at, placed_by, lifted_at, lifted_by,"
                        " lift_reason) VALUES (?1, ?1, 0, 0, 7, 1, 7, ?1)",
                text);
        tx.execute("INSERT INTO legal_hold_scope (hold_id, customer_id) VALUES (?1, ?2)", hold, owner);
        audit::append(
            tx, session, {u"customer.open"_s, audit::ObjectKind::Customer, owner.value, u"asked by "_s + text, {}});
        const qint64 batch = tx.insert(
            "INSERT INTO import_batch (started_at, user_id, state, format, file_digest, settings, file_name)"
            " VALUES (0, 7, 1, 'csv', x'00', '', ?1)",
            QString(text + u".csv"_s));
        tx.execute(
            "INSERT INTO import_change (batch_id, made, customer_id, before, revision) VALUES (?1, 0, ?2, ?3, 1)",
            batch, owner, customers::snapshot(tx, owner));
    }
    QString word()
    {
        QString letters;
        for (int i = 0; i < 11; ++i)
            letters += QChar(u'a' + static_cast<char16_t>(random.bounded(26)));
        return letters;
    }

    qint64 m_planted = 0;
    static inline std::vector<QByteArray> m_statements = [] {
        std::vector<QByteArray> all;
        all.reserve(100'000);
        return all;
    }();
};

} // namespace aicms::test
