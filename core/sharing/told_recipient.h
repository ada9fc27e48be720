// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sharing/recipient.h"

namespace aicms::sharing {

using NoticeId = base::Id<struct RecipientNoticeTag>;

/// Of what a recipient has to be told (GDPR Art. 19, privacy-rules E7); `OptedOut`: the person said no to the sale and
/// the sharing of her data, or to more than the needed use of what is sensitive (C5). The numbers are stored.
enum class Cause { Rectified, Erased, Restricted, OptedOut };
inline constexpr int causeCount = 4;
QString causeCode(Cause cause); ///< "rectified", "erased", "restricted", "opted_out"

/// How far the telling has come. The numbers are stored.
enum class ToldState {
    Open,
    Told,
    Confirmed, ///< it said that it did the same
    Impossible, ///< or disproportionate, with the reason
};
inline constexpr int toldStateCount = 4;
QString toldStateCode(ToldState state); ///< "open", "told", "confirmed", "impossible"
std::optional<ToldState> toldStateFromCode(const QString& code);

/// One recipient who has to be told about one person.
struct ToldRecipient {
    NoticeId id = {};
    RecipientId recipient = {};
    QString recipientName = {};
    QString contact = {};
    Cause cause = Cause::Rectified;
    base::CustomerId customer = {}; ///< invalid once she is erased
    qint64 request = 0; ///< number of the request that it follows from; 0: none
    base::UtcTime madeAt = {};
    ToldState state = ToldState::Open;
    std::optional<base::UtcTime> settledAt = {};
    base::UserId settledBy = {};
    QString note = {};
};

} // namespace aicms::sharing
