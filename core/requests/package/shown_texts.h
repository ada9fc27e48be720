// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/requests/package/found_texts.h"
#include "core/requests/package/package_choices.h"
#include "core/requests/package/third_persons.h"

#include <optional>
#include <set>

namespace aicms::requests {

/// A text that names somebody else, or that stands in the record of somebody else: somebody looks at it before it goes
/// out.
struct Passage {
    QString key = {}; ///< table, and a digest of the text: a decision holds for what was read, no longer
    Place place = Place::Notes; ///< Elsewhere: in the record of somebody else
    QString ownerName = {}; ///< elsewhere: of whom
    base::UtcTime at = {}; ///< 0 where the row has no time
    QString text = {};
    std::vector<TextPlace> others = {}; ///< what names somebody else
    std::vector<TextPlace> doubtful = {}; ///< what may name somebody else or the person: somebody says which
    std::vector<Mention> own = {}; ///< elsewhere: what may mean the person
    bool isSure = true; ///< elsewhere: it means the person without doubt
    TextDecision decision = {};
    bool isElsewhere() const { return place == Place::Elsewhere; }
    bool isOpen() const { return decision.fate == TextFate::Open; }
    bool asksWho() const { return !isSure || !doubtful.empty(); } ///< it is looked at by itself, not with the rest
    std::vector<TextPlace> hidden() const; ///< what the decision takes out of the text
    /// As it goes out; nothing where it stays in.
    std::optional<QString> shown() const;
};

/// Something that is held and does not go out, and why (privacy-rules F5).
struct Withheld {
    QString what = {}; ///< a table, or for a whole kind of data its place's code
    int items = 0;
    Withholding why = {};
};

/// Turns free texts into what the person reads: as somebody decided about each, and where nobody did without other
/// people.
class ShownTexts {
public:
    ShownTexts(storage::ReadTransaction& tx, base::CustomerId person, const PackageChoices& choices)
        : m_others(tx, person), m_choices(choices)
    {
    }
    /// A text of the person's own record; nothing where it is left out.
    std::optional<QString> own(const QString& table, const QString& text, base::UtcTime at);
    /// A text of somebody else's record; nothing where it does not go out.
    std::optional<QString> elsewhere(const FoundText& found);

    const std::vector<Passage>& passages() const { return m_passages; }
    std::vector<Withheld> withheld() const; ///< the texts that were left out for a reason
    int blackedOutCount() const { return m_blackedOut; } ///< places in the texts

private:
    std::optional<QString> take(Passage passage, const QString& table);

    ThirdPersons m_others;
    const PackageChoices& m_choices;
    std::vector<Passage> m_passages;
    std::set<QString> m_known; ///< keys of the passages
    std::vector<Withheld> m_withheld;
    int m_blackedOut = 0;
};

} // namespace aicms::requests
