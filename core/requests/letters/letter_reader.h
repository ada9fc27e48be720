// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/requests/letters/letter_fill.h"
#include "core/storage/transaction.h"

namespace aicms::requests {

/// Who reads the answer to a request: the person, or whoever asks for her.
struct LetterReader {
    QString email = {}; ///< empty: none is known
    QString language = {}; ///< of the person
    QString country = {}; ///< of the person
    bool isNameless = false; ///< the person was erased
};
/// Puts what is known of the person into `facts`, whose events are there already. `country`: of the business.
LetterReader readerOf(storage::ReadTransaction& tx, const access::Session& session, const Request& request,
    const QString& country, const QTimeZone& zone, LetterFacts& facts);

} // namespace aicms::requests
