// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/calendar_date.h"
#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/purposes/purposes.h"
#include "core/storage/transaction.h"

#include <QString>
#include <QStringList>

#include <array>
#include <optional>
#include <vector>

namespace aicms::consent {

/// What the rules have to know of a person.
struct PersonFacts {
    QString uuid;
    std::optional<base::CalendarDate> birthday = {};
    bool isMarkedMinor = false;
    QString country = {}; ///< of the first address that names one by its code; empty: none does
    QString language = {};
    std::optional<base::UtcTime> deletedAt = {}; ///< in the bin since
};
/// Empty when there is no such customer (any more).
std::optional<PersonFacts> readPerson(storage::ReadTransaction& tx, base::CustomerId id);
base::CustomerId findByUuid(storage::ReadTransaction& tx, const QString& uuid); ///< none: nobody
void setMinorMark(storage::WriteTransaction& tx, base::CustomerId id, bool isMarked, base::UserId by);

/// Whether the ledger, the list of notices shown, a restriction or a mark speaks of the person.
bool hasAnswered(storage::ReadTransaction& tx, base::CustomerId customer);

/// Whether a file with that SHA-256 is among hers, and was not removed.
bool hasFile(storage::ReadTransaction& tx, base::CustomerId customer, const QByteArray& digest);

/// The conditions of a soft opt-in, in the order of K9: from a sale, own similar goods, opt-out offered. Where one is
/// not met, no address stands confirmed any more.
void setSoftOptIn(storage::WriteTransaction& tx, base::CustomerId customer, base::PurposeId purpose,
    const std::array<bool, 3>& conditions, base::UserId by);

/// Codes of the purposes for which all three conditions were confirmed.
QStringList readSoftOptIns(storage::ReadTransaction& tx, base::CustomerId customer);

/// The version of a purpose that was in force at a moment: the newest made by then, else the first.
int purposeVersionAt(storage::ReadTransaction& tx, base::PurposeId id, base::UtcTime time);
/// Since when the purpose, which is advertising, has been it, by its versions.
base::UtcTime advertisingSince(storage::ReadTransaction& tx, const purposes::Purpose& purpose);

/// When a notice's version was published, in this language; empty: no such text.
std::optional<base::UtcTime> noticePublishedAt(
    storage::ReadTransaction& tx, qint64 noticeVersion, const QString& language);
/// The language in which to show it: the person's, her base language, English, else the first there is.
QString noticeLanguage(storage::ReadTransaction& tx, qint64 noticeVersion, const QString& wanted);

} // namespace aicms::consent
