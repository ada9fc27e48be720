// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/requests/package/mentions.h"
#include "core/requests/package/text_place.h"
#include "core/storage/transaction.h"

#include <QHash>

namespace aicms::requests {

/// What stands in place of somebody else: always the same, so that not even the length of a name is told.
inline const QString blackedOut = QStringLiteral("\u2588\u2588\u2588\u2588\u2588");

/// The person as free text may name her.
KnownPerson knownPerson(storage::ReadTransaction& tx, base::CustomerId customer);

/// Other people in a text, in order, none inside another.
struct OthersNamed {
    std::vector<TextPlace> others = {};
    /// Names of somebody who is stored that may as well be the person's own: "K. Lind", and she is Kim Lind, too.
    std::vector<TextPlace> doubtful = {};
};

/// Finds other people in texts about one person (GDPR Art. 15(4), privacy-rules F5): of those who are stored full
/// names, initials with family names, e-mail addresses and phone numbers, and whoever is named after a word like
/// "daughter".
class ThirdPersons {
public:
    ThirdPersons(storage::ReadTransaction& tx, base::CustomerId person);

    /// `owner`: whose record the text stands in, where that is somebody else: every trace of her is named.
    OthersNamed places(const QString& text, base::CustomerId owner = {});

private:
    bool isSomebodyElse(const QString& first, const QString& second);
    bool looksUp(const QString& first, const QString& second);
    bool isOthersContact(const QString& text);

    storage::ReadTransaction& m_tx;
    base::CustomerId m_person;
    KnownPerson m_known;
    MentionFinder m_own;
    QStringList m_ownNames; ///< folded, word by word
    QHash<QString, bool> m_lookedUp; ///< two words side by side: the same ones stand in many texts
};

/// The text itself without those places: nothing is left underneath.
QString withoutPlaces(const QString& text, const std::vector<TextPlace>& places);

} // namespace aicms::requests
