// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/storage/transaction.h"

#include <QDate>
#include <QStringList>
#include <QTimeZone>

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
};
/// Throws base::Failure.
CasePerson casePerson(storage::ReadTransaction& tx, base::CustomerId id, const QTimeZone& zone);

} // namespace aicms::requests
