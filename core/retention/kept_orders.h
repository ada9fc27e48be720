// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/access.h"
#include "core/retention/erasure.h"
#include "core/retention/rule.h"
#include "core/storage/database.h"

#include <QFuture>

#include <vector>

namespace aicms::retention {

/// An order that a law still wants whole although the person asked to be erased (privacy-rules E2, T3).
struct KeptOrder {
    base::OrderId order = {};
    QString rule = {};
    QString basis = {}; ///< of the rule: "AO § 147(3), ..."
    QDate until = {}; ///< the last day on which it is kept
};

/// The same by rule, for certificates; and proofs of consents that a law wants (kept_proofs.h).
struct KeptGroup {
    QString rule = {};
    QString basis = {};
    QDate until = {}; ///< of the order that is kept longest
    qint64 orders = 0; ///< or proofs
    bool isProof = false;
    friend bool operator==(const KeptGroup&, const KeptGroup&) = default;
};
inline const QString proofRule = QStringLiteral("phone_consent_proof"); ///< of those groups that are proofs
std::vector<KeptGroup> grouped(const std::vector<KeptOrder>& orders); ///< by rule

/// The rules that hold in this vault: those stored, else the ready set of the business's country.
std::vector<Rule> rulesInForce(storage::ReadTransaction& tx);
/// Where the business is, for a vault that has no rules of its own yet. Written at each opening.
void noteCountry(storage::WriteTransaction& tx, const QString& country);

/// When the financial year of the business closes: any year; its month and day.
QDate fiscalYearEnd(storage::ReadTransaction& tx);
void setFiscalYearEnd(storage::WriteTransaction& tx, QDate day);

/// Those orders of hers which a rule that a law demands still wants on that day; `zone` says on which day each was
/// made. By id.
std::vector<KeptOrder> ordersToKeep(
    storage::ReadTransaction& tx, base::CustomerId customer, QDate today, const QTimeZone& zone);

/// The same of one order that is somebody's.
bool isOrderKeptByLaw(storage::ReadTransaction& tx, base::OrderId order, QDate today, const QTimeZone& zone);

/// Locks these orders: they stay whole and take her name and first address with them, and nothing else of hers. They
/// must be parted from her by partFromPerson() before her record goes.
void lockOrders(
    storage::WriteTransaction& tx, ErasureId erasure, base::CustomerId customer, const std::vector<KeptOrder>& orders);
void partFromPerson(storage::WriteTransaction& tx, base::CustomerId customer);
/// Their time is up: from here on they may be anonymised. Ids that are not locked are passed over.
void unlockOrders(storage::WriteTransaction& tx, const std::vector<qint64>& orders);

/// What an erasure left locked and is still there.
std::vector<KeptGroup> keptBy(storage::ReadTransaction& tx, ErasureId erasure);
/// The same for whoever may see certificates.
QFuture<base::Result<std::vector<KeptGroup>>> keptOrders(
    storage::Database& database, const access::Session& session, ErasureId erasure);

} // namespace aicms::retention
