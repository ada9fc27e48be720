// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/purposes/purposes.h"

namespace aicms::purposes {

/// Why a purpose cannot be stored as it is.
enum class PurposeProblem {
    BadCode, ///< not 1 to 40 small letters, digits and _, beginning with a letter
    NoName, ///< no language has a name
    NoText, ///< a language has a name and nothing that explains it, or the other way round
    WeighingMissing, ///< legitimate interests without all four parts of the weighing test (K8)
    MarketingNeedsConsent, ///< advertising by e-mail, text message or phone on another ground (K9), or on one that
                           ///< carries no advertising at all
    BasisNotHere, ///< recognised legitimate interests outside the United Kingdom (K8)
    AiNeedsConsent, ///< a model may look at people only with their consent (K12), whatever its purpose is marked as
    BadRenewal, ///< no ISO 8601 period
    BadAge, ///< a minimum age under what the country's law demands (GDPR Art. 8(1), K6), or over 18
    FieldUnknown, ///< a field that nobody can be held under
    AiField, ///< a model that learns from the birthday or a sensitive field; `bias_audit` looks at them to find
             ///< unfairness
    PhoneNeedsProof, ///< advertising by phone where the law wants each consent to it documented, and a yes counts
                     ///< without proof (K10)
};
QString purposeProblemCode(PurposeProblem problem); ///< "purpose.code", "purpose.name", ...: the field at fault
/// The business's own fields, by name.
struct OwnFieldNames {
    QStringList ordinary = {};
    QStringList sensitive = {}; ///< and those of special categories (GDPR Art. 9)
};
std::vector<PurposeProblem> checkPurpose(const Purpose& purpose, const QString& country, const OwnFieldNames& own = {});

/// Whether advertising by a channel (All: by one of the purpose's own) needs a consent that the purpose does not rest
/// on (K9). No such purpose is stored any more; one that an earlier program stored reaches nobody by it.
bool lacksConsent(const Purpose& purpose, Channel channel, const QString& country);

/// How long data is kept for a purpose (GDPR Art. 15(1)(d)): "rule:ID" of its own rule, else the criterion that follows
/// from its ground: "until_withdrawn_or:P24M", "until_withdrawn", "until_contract_and_claims_end",
/// "as_long_as_the_law_demands", "until_objection_or_no_longer_needed".
QString storageCriterion(const Purpose& purpose);

/// What tells two versions apart.
struct MeaningChange {
    QStringList changed; ///< "basis", "fields", "recipients", "ai", ...; empty: the same meaning
    /// Something that nobody was asked about: another basis, a field, a recipient, a channel or a model more. Consents
    /// to the version before do not cover it (K5).
    bool isWidened = false;
    bool isAny() const { return !changed.isEmpty(); }
};
MeaningChange compareMeaning(const Purpose& before, const Purpose& after);
/// Languages in which people read other words than before. Whether these mean more, no rule can tell: somebody must.
QStringList rewordedLanguages(const Purpose& before, const Purpose& after);
/// Languages whose words stay as they were while those of another one change.
QStringList languagesLeftBehind(const Purpose& before, const Purpose& after);

} // namespace aicms::purposes
