// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consent/consent_service.h"
#include "core/consent/gate_store.h"
#include "core/consent/projection_follower.h"
#include "core/consent/suppression.h"
#include "tests/core/customers/opened_vault.h"

#include <QCryptographicHash>

namespace aicms::test {

/// The purpose that most of these tests ask about.
inline const QString email = QStringLiteral("marketing_email");

/// What a check found, so that a failing test says it; empty: all is sound.
inline QString damageOf(const consent::ConsentCheck& check)
{
    if (check.isSound())
        return {};
    return QStringLiteral("entry %1, answers of %2, unexplained %3, lifted by %4, address missing of %5, notice %6")
        .arg(check.ledger.firstBad)
        .arg(check.firstWrong.value)
        .arg(check.suppression.unexplained)
        .arg(check.suppression.liftedByNoYes)
        .arg(check.suppression.missing.value)
        .arg(check.changedNotice);
}

/// A vault with the German default purposes and one customer to ask.
class ConsentDesk : public OpenedVault {
public:
    explicit ConsentDesk(const QString& role = QStringLiteral("owner")) : OpenedVault(role)
    {
        const auto begun = write([this](storage::WriteTransaction& tx) {
            purposes.start(tx);
            consent::startSuppression(tx);
        });
        purposes.setFollower(
            std::make_shared<consent::ProjectionFollower>(session, QStringLiteral("DE"), QTimeZone("Europe/Berlin")));
        if (!begun)
            qFatal("the default purposes were not stored");
        ada = addPerson(QStringLiteral("Ada"));
    }

    base::CustomerId addPerson(const QString& name)
    {
        customers::Customer customer;
        customer.givenName = name;
        return add(customer);
    }
    /// Something was sold to the person (K9), a euro without lines; she left an address if she had left none yet.
    void sell(base::CustomerId who)
    {
        const auto sold = write([who](storage::WriteTransaction& tx) {
            tx.execute(
                "INSERT INTO sales_order (revision, customer_id, number, at, kind, currency, country, marks, total,"
                " total_decimals, line_count, provenance_id) SELECT 1, ?1, '', 1, 0, 'EUR', 'DE', 0, 100, 2, 0,"
                " name_provenance_id FROM customer WHERE id = ?1",
                who);
            tx.execute("INSERT INTO email (customer_id, position, address, label, is_valid, folded, provenance_id)"
                       " SELECT id, 0, 'p' || id || '@example.org', '', 1, 'p' || id || '@example.org',"
                       " name_provenance_id FROM customer WHERE id = ?1"
                       " AND NOT EXISTS (SELECT 1 FROM email WHERE customer_id = ?1)",
                who);
            tx.execute("UPDATE customer SET revision = revision + 1 WHERE id = ?1", who);
        });
        if (!sold)
            qFatal("the order was not stored");
    }
    /// All the e-mail addresses she has from now on.
    void setEmails(base::CustomerId who, const QStringList& addresses)
    {
        customers::Customer customer = get(who);
        customer.emails.clear();
        for (const QString& address : addresses)
            customer.emails.push_back({address});
        const auto edited = service.edit(customer).result();
        if (!edited)
            qFatal("the addresses were not stored");
    }
    /// A file of the person's, of which nothing is asked but its hash.
    QByteArray attach(base::CustomerId who, char letter)
    {
        const QByteArray digest = QCryptographicHash::hash(QByteArray(3, letter), QCryptographicHash::Sha256);
        const auto stored = write([who, digest](storage::WriteTransaction& tx) {
            tx.execute("INSERT INTO attachment (customer_id, name, kind, size, digest, provenance_id)"
                       " SELECT id, 'slip.txt', 0, 3, ?2, name_provenance_id FROM customer WHERE id = ?1",
                who, digest);
        });
        if (!stored)
            qFatal("the file was not stored");
        return digest;
    }
    consent::EventDraft draft(const QString& purpose, consent::State state, qint64 daysAgo) const
    {
        consent::EventDraft draft;
        draft.customer = ada;
        draft.purpose = purpose;
        draft.state = state;
        draft.at = base::UtcTime {noon - daysAgo * day};
        draft.reason = QStringLiteral("test");
        return draft;
    }
    /// The number of the new entry; 0 when it was refused.
    qint64 record(const consent::EventDraft& draft)
    {
        const auto recorded = ledger.record(draft).result();
        return recorded ? recorded->event.seq : 0;
    }
    consent::State state(const QString& purpose, qint64 daysAgo = 0, base::CustomerId who = {})
    {
        const purposes::Purpose* found = purposes.catalogue()->find(purpose);
        if (!found)
            qFatal("no such purpose");
        return read<consent::State>([&](storage::ReadTransaction& tx) {
            const base::UtcTime time {noon - daysAgo * day};
            return consent::foldedAnswer(tx, *found, who.isValid() ? who : ada, time, consent::Channel::All).state;
        });
    }

    purposes::PurposesService purposes {*database, session, QStringLiteral("DE")};
    consent::ConsentService ledger {*database, session, purposes, QTimeZone("Europe/Berlin"), clock};
    base::CustomerId ada;
};

} // namespace aicms::test
