// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/access.h"
#include "core/base/ids.h"
#include "core/storage/transaction.h"

#include <QDate>
#include <QStringList>
#include <QTimeZone>

#include <vector>

namespace aicms::requests {

/// The person of a request as she is shown beside the steps of an answer.
struct CasePerson {
    QString name = {};
    QString contact = {}; ///< the first e-mail address, else a phone number
    QString address = {}; ///< where a letter can be sent; may be empty
    QString language = {}; ///< BCP 47; may be empty
    QDate since = {};
    /// What is held and only she should know: by two or three of these it is known who asks (privacy-rules I2, I3).
    /// "birthday", "number", "phone", "email", "address", "order".
    QStringList knownPoints = {};
    /// Each of these as it is held, for whoever compares what is said on the telephone.
    struct KnownValue {
        QString point;
        QString value;
    };
    std::vector<KnownValue> knownValues = {};
};
/// Another record that may be of the same person.
struct LookAlike {
    base::CustomerId id = {};
    QString name = {};
    QString number = {}; ///< of the customer; may be empty
    QString by = {}; ///< what both hold: "email", "phone" or "name"
    friend bool operator==(const LookAlike&, const LookAlike&) = default;
};
/// Listed records with an e-mail, a telephone number or exactly the name of this one, the most telling first; a few at
/// most. What such a record holds is in no answer about this one. Nobody where this record is not listed.
std::vector<LookAlike> lookAlikesOf(storage::ReadTransaction& tx, base::CustomerId id);

/// Sensitive values are in it for those who may see them. Throws base::Failure.
CasePerson casePerson(
    storage::ReadTransaction& tx, const access::Session& session, base::CustomerId id, const QTimeZone& zone);

} // namespace aicms::requests
