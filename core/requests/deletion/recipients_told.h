// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/requests/request.h"
#include "core/sharing/told_recipient.h"
#include "core/storage/transaction.h"

#include <QTimeZone>

namespace aicms::requests {

/// One who had the person's data, and how far it has been told of the deletion (GDPR Art. 19, privacy-rules E7).
struct RecipientTold {
    sharing::RecipientId recipient = {};
    QString name = {};
    sharing::ToldState state = sharing::ToldState::Open;
    QDate on = {}; ///< of the letter, or when it was said; invalid while it is open
    QString note = {}; ///< why it is impossible, or how it was told; gone once the person is erased
    bool isByLetter = false;
    bool isOpen() const { return state == sharing::ToldState::Open; }
    friend bool operator==(const RecipientTold&, const RecipientTold&) = default;
};
/// Everyone who had her data or was named because of the request, by name. `person`: invalid once she is erased. A
/// letter that went out because of the request tells of itself.
std::vector<RecipientTold> recipientsTold(
    storage::ReadTransaction& tx, RequestId request, base::CustomerId person, const QTimeZone& zone);
qint64 openOf(const std::vector<RecipientTold>& told); ///< how many must still be told

/// How many are still to be told of what was done because of the request: it is not closed before.
qint64 untoldOf(storage::ReadTransaction& tx, RequestId request);
/// Subject of the error that says so, a Conflict with their number.
inline const QString recipientsUntold = QStringLiteral("request.recipients_untold");

} // namespace aicms::requests
