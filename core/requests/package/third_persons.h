// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/requests/package/mentions.h"
#include "core/storage/transaction.h"

namespace aicms::requests {

/// What stands in place of somebody else: always the same, so that not even the length of a name is told.
inline const QString blackedOut = QStringLiteral("\u2588\u2588\u2588\u2588\u2588");

/// The person as free text may name her.
KnownPerson knownPerson(storage::ReadTransaction& tx, base::CustomerId customer);

/// Takes other stored people out of texts about one person (GDPR Art. 15(4), privacy-rules F5): full names, initials
/// with family names, e-mail addresses and phone numbers. The text itself is replaced; nothing is left underneath.
class ThirdPersons {
public:
    /// `owner`: whose record the text stands in, where that is somebody else: every trace of her goes.
    ThirdPersons(storage::ReadTransaction& tx, base::CustomerId person, base::CustomerId owner = {});

    QString without(const QString& text);
    int count() const { return m_count; } ///< places blacked out so far

private:
    struct Place {
        qsizetype start = 0;
        qsizetype length = 0;
    };
    std::vector<Place> places(const QString& text);
    bool isSomebodyElse(const QString& first, const QString& second);
    bool isOthersContact(const QString& text);

    storage::ReadTransaction& m_tx;
    base::CustomerId m_person;
    MentionFinder m_own;
    std::vector<MentionFinder> m_owner;
    int m_count = 0;
};

} // namespace aicms::requests
