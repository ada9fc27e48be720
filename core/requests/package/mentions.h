// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace aicms::requests {

/// By what a known person can be named in free text.
struct KnownPerson {
    QStringList givenNames; ///< each word of the given name
    QStringList familyNames; ///< each word of the family name
    QStringList emails;
    QStringList phones; ///< as typed or in international form
    QString number; ///< the business's own number of the customer
};

/// How sure it is that a place means that person, and by what it was found.
enum class MentionRule {
    Email,
    Phone,
    Number,
    FullName, ///< given and family name side by side, in either order
    InitialAndName, ///< "H. Okafor", "Okafor, H."
    FamilyName, ///< alone: may be somebody else of that name
    GivenName, ///< alone: weak
    NearlyFullName, ///< one letter wrong, missing, too many or swapped in one of the two; or ü for a ue of the record
};
QString mentionRuleCode(MentionRule rule); ///< "full_name"

struct Mention {
    qsizetype start = 0; ///< in the original text
    qsizetype length = 0;
    MentionRule rule = MentionRule::FullName;
    friend bool operator==(const Mention&, const Mention&) = default;
};

/// Finds one person in many texts. Upper and lower case, accents, ß and the like make no difference, nor does ue for ü
/// as in letters and e-mail (Duden, rule D 173, for ä, ö and ü; aa and oe for å and ø in Danish); a typing error is
/// forgiven in words of five letters or more (edit distance 1, with neighbours swapped).
class MentionFinder {
public:
    explicit MentionFinder(const KnownPerson& person);
    /// Every place that may mean the person, in order, none inside another.
    std::vector<Mention> find(const QString& text) const;

private:
    friend class MentionSearch;
    friend class MentionSieve;
    QStringList m_given;
    QStringList m_family;
    QStringList m_shortGiven; ///< as if a "ue" of the record stood for ü, whose mark does not count
    QStringList m_shortFamily;
    QStringList m_emails;
    QStringList m_phones; ///< the digits at the end, which every notation has
    QString m_number;
};
std::vector<Mention> findMentions(const QString& text, const KnownPerson& person);

/// True for what means this person without doubt: an address, a number, or the full name.
bool isSure(MentionRule rule);

/// Edit distance (Damerau, neighbours swapped once) of at most one.
bool isWithinOneEdit(QStringView a, QStringView b);

} // namespace aicms::requests
