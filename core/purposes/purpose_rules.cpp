// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/purposes/purpose_rules.h"

#include "core/base/period.h"
#include "core/purposes/law.h"
#include "core/purposes/stored_fields.h"

#include <QRegularExpression>

#include <algorithm>
#include <optional>

namespace aicms::purposes {

namespace {

bool hasNew(const QStringList& before, const QStringList& after)
{
    return std::ranges::any_of(after, [&](const QString& item) { return !before.contains(item); });
}

bool isSameList(const QStringList& before, const QStringList& after)
{
    return !hasNew(before, after) && !hasNew(after, before);
}

/// No way at all means agreed to as a whole: by every way.
bool hasWiderChannels(const Purpose& before, const Purpose& after)
{
    if (before.channels.empty())
        return false;
    return after.channels.empty()
        || std::ranges::any_of(after.channels, [&](Channel channel) { return !before.hasChannel(channel); });
}

bool isKnown(const QString& field, const OwnFieldNames& own)
{
    return storedFields().contains(field) || own.ordinary.contains(field) || own.sensitive.contains(field);
}

/// What a model may not learn from: age is a ground on which nobody may be treated differently (Charter Art. 21), and
/// sensitive fields are for people's eyes.
bool isBarredForModels(const QString& field, const OwnFieldNames& own)
{
    return field == QLatin1String("birthday") || own.sensitive.contains(field);
}

/// What the list of the law's defaults asks consent for (K12) keeps it whatever else is said of it: without its marks
/// as a model or as advertising it would be used with nobody asked.
std::optional<PurposeProblem> keptConsent(const Purpose& purpose, const QString& country)
{
    if (purpose.basis == LawfulBasis::Consent)
        return std::nullopt;
    for (const Purpose& listed : defaultCatalogue()) {
        if (listed.code != purpose.code || listed.basis != LawfulBasis::Consent)
            continue;
        if (listed.usesAi)
            return PurposeProblem::AiNeedsConsent;
        Purpose advertising = purpose;
        advertising.isMarketing = true;
        if (listed.isMarketing && lacksConsent(advertising, Channel::All, country))
            return PurposeProblem::MarketingNeedsConsent;
    }
    return std::nullopt;
}

/// No contract and no law asks for advertising (GDPR Art. 6(1), recital 47).
bool restsOnNoGround(const Purpose& purpose)
{
    return purpose.isMarketing && purpose.basis != LawfulBasis::Consent
        && purpose.basis != LawfulBasis::LegitimateInterests;
}

/// What the law wants of the listed advertising by phone there, it wants of each (K10).
bool lacksPhoneProof(const Purpose& purpose, const QString& country)
{
    if (!purpose.isMarketing || purpose.basis != LawfulBasis::Consent || purpose.needsProof)
        return false;
    const bool isByPhone = purpose.channels.empty() ? purpose.fields.contains(QLatin1String("phone"))
                                                    : purpose.hasChannel(Channel::Phone);
    return isByPhone && std::ranges::any_of(defaultPurposes(country), [](const Purpose& listed) {
        return listed.isMarketing && listed.hasChannel(Channel::Phone) && listed.needsProof;
    });
}

bool isTextMissing(const PurposeText& text)
{
    return text.name.trimmed().isEmpty() != text.text.trimmed().isEmpty();
}

} // namespace

QString purposeProblemCode(PurposeProblem problem)
{
    switch (problem) {
    case PurposeProblem::BadCode: return QStringLiteral("purpose.code");
    case PurposeProblem::NoName: return QStringLiteral("purpose.name");
    case PurposeProblem::NoText: return QStringLiteral("purpose.text");
    case PurposeProblem::WeighingMissing: return QStringLiteral("purpose.weighing");
    case PurposeProblem::MarketingNeedsConsent: return QStringLiteral("purpose.marketing");
    case PurposeProblem::BasisNotHere: return QStringLiteral("purpose.basis");
    case PurposeProblem::AiNeedsConsent: return QStringLiteral("purpose.ai");
    case PurposeProblem::BadRenewal: return QStringLiteral("purpose.renewal");
    case PurposeProblem::BadAge: return QStringLiteral("purpose.age");
    case PurposeProblem::FieldUnknown: return QStringLiteral("purpose.field");
    case PurposeProblem::AiField: return QStringLiteral("purpose.ai_field");
    case PurposeProblem::PhoneNeedsProof: return QStringLiteral("purpose.phone_proof");
    }
    return {};
}

// Advertising by e-mail and text message goes by consent or, to own customers, by the four conditions of K9, which
// stand beside a consent; in Germany advertising by phone, too (UWG 7(2)). A weighing takes the place of neither.
bool lacksConsent(const Purpose& purpose, Channel channel, const QString& country)
{
    if (!purpose.isMarketing || purpose.basis == LawfulBasis::Consent)
        return false;
    const auto reaches = [&](Channel way, const char* field) {
        if ((channel != Channel::All && channel != way) || !isConsentNeeded(country, way))
            return false;
        return purpose.channels.empty() ? purpose.fields.contains(QLatin1String(field)) : purpose.hasChannel(way);
    };
    return reaches(Channel::Email, "email") || reaches(Channel::Sms, "phone") || reaches(Channel::Phone, "phone");
}

std::vector<PurposeProblem> checkPurpose(const Purpose& purpose, const QString& country, const OwnFieldNames& own)
{
    static const QRegularExpression form(QStringLiteral("^[a-z][a-z0-9_]{0,39}$"));
    std::vector<PurposeProblem> problems;
    const auto note = [&problems](bool isWrong, PurposeProblem problem) {
        if (isWrong)
            problems.push_back(problem);
    };
    note(!form.match(purpose.code).hasMatch(), PurposeProblem::BadCode);
    note(std::ranges::none_of(purpose.texts, [](const PurposeText& text) { return !text.name.trimmed().isEmpty(); }),
        PurposeProblem::NoName);
    note(std::ranges::any_of(purpose.texts, isTextMissing), PurposeProblem::NoText);
    note(purpose.basis == LawfulBasis::LegitimateInterests && !(purpose.weighing && purpose.weighing->isComplete()),
        PurposeProblem::WeighingMissing);
    const std::optional<PurposeProblem> kept = keptConsent(purpose, country);
    note(lacksConsent(purpose, Channel::All, country) || restsOnNoGround(purpose)
            || kept == PurposeProblem::MarketingNeedsConsent,
        PurposeProblem::MarketingNeedsConsent);
    note(purpose.basis == LawfulBasis::RecognisedLegitimateInterests && country != QLatin1String("GB"),
        PurposeProblem::BasisNotHere);
    note((purpose.usesAi && purpose.basis != LawfulBasis::Consent) || kept == PurposeProblem::AiNeedsConsent,
        PurposeProblem::AiNeedsConsent);
    note(!purpose.renewal.isEmpty() && !base::Period::parse(purpose.renewal), PurposeProblem::BadRenewal);
    const auto ages = purpose.minimumAges.keys();
    note(std::ranges::any_of(ages,
             [&purpose](const QString& where) {
                 const int age = purpose.minimumAges.value(where);
                 return age < std::max(youngestOwnAge(), consentAge(where)) || age > oldestOwnAge();
             }),
        PurposeProblem::BadAge);
    note(std::ranges::any_of(purpose.fields, [&own](const QString& field) { return !isKnown(field, own); }),
        PurposeProblem::FieldUnknown);
    const bool findsUnfairness = purpose.code == QLatin1String("bias_audit");
    note(purpose.usesAi && !findsUnfairness
            && std::ranges::any_of(
                purpose.fields, [&own](const QString& field) { return isBarredForModels(field, own); }),
        PurposeProblem::AiField);
    note(lacksPhoneProof(purpose, country), PurposeProblem::PhoneNeedsProof);
    return problems;
}

MeaningChange compareMeaning(const Purpose& before, const Purpose& after)
{
    MeaningChange change;
    const auto note = [&change](bool isDifferent, const char* what, bool isWider) {
        if (!isDifferent)
            return;
        change.changed << QString::fromLatin1(what);
        change.isWidened = change.isWidened || isWider;
    };
    note(before.basis != after.basis, "basis", true);
    note(before.usesAi != after.usesAi, "ai", after.usesAi);
    note(before.isMarketing != after.isMarketing, "marketing", after.isMarketing);
    note(before.needsProof != after.needsProof, "needs_proof", before.needsProof);
    note(before.allowsSoftOptIn != after.allowsSoftOptIn, "soft_opt_in", false);
    note(before.channels != after.channels, "channels", hasWiderChannels(before, after));
    note(!isSameList(before.fields, after.fields), "fields", hasNew(before.fields, after.fields));
    note(!isSameList(before.recipients, after.recipients), "recipients", hasNew(before.recipients, after.recipients));
    note(before.renewal != after.renewal, "renewal", false);
    note(before.retentionRule != after.retentionRule, "retention", false);
    note(before.minimumAges != after.minimumAges, "ages", false);
    note(before.weighing != after.weighing, "weighing", false);
    note(before.texts != after.texts, "text", false);
    return change;
}

QStringList rewordedLanguages(const Purpose& before, const Purpose& after)
{
    QStringList languages;
    for (auto text = before.texts.begin(); text != before.texts.end(); ++text) {
        if (after.texts.contains(text.key()) && after.texts.value(text.key()) != *text)
            languages << text.key();
    }
    return languages;
}

QStringList languagesLeftBehind(const Purpose& before, const Purpose& after)
{
    QStringList languages;
    if (rewordedLanguages(before, after).isEmpty())
        return languages;
    for (auto text = before.texts.begin(); text != before.texts.end(); ++text) {
        if (after.texts.contains(text.key()) && after.texts.value(text.key()) == *text)
            languages << text.key();
    }
    return languages;
}

QString storageCriterion(const Purpose& purpose)
{
    if (!purpose.retentionRule.isEmpty())
        return QStringLiteral("rule:") + purpose.retentionRule;
    if (!purpose.renewal.isEmpty())
        return QStringLiteral("until_withdrawn_or:") + purpose.renewal;
    switch (purpose.basis) {
    case LawfulBasis::Consent: return QStringLiteral("until_withdrawn");
    case LawfulBasis::Contract: return QStringLiteral("until_contract_and_claims_end");
    case LawfulBasis::LegalObligation: return QStringLiteral("as_long_as_the_law_demands");
    default: return QStringLiteral("until_objection_or_no_longer_needed");
    }
}

} // namespace aicms::purposes
