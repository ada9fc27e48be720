// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"

#include <QDate>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>
#include <span>
#include <vector>

namespace aicms::purposes {

/// GDPR Art. 6(1)(a)-(f), and the UK's (ea) (privacy-rules K8). The numbers are stored; new ones go to the end.
enum class LawfulBasis {
    Consent,
    Contract,
    LegalObligation,
    VitalInterests,
    PublicTask,
    LegitimateInterests,
    RecognisedLegitimateInterests
};
inline constexpr int lawfulBasisCount = 7;
QString lawfulBasisCode(LawfulBasis basis); ///< "consent", "contract", ...
std::optional<LawfulBasis> lawfulBasisFromCode(const QString& code);
QString lawfulBasisArticle(LawfulBasis basis); ///< "GDPR Art. 6(1)(b)"

/// By what somebody is reached. All: whatever the way, or a purpose that reaches nobody (a calculation, say). The
/// numbers are stored.
enum class Channel { All, Email, Phone, Post, Sms };
inline constexpr int channelCount = 5;
QString channelCode(Channel channel); ///< "all", "email", "phone", "post", "sms"
std::optional<Channel> channelFromCode(const QString& code);

/// What is weighed where data is used for legitimate interests (K8): all four, in words.
struct WeighingTest {
    QString purpose;
    QString need;
    QString balance;
    QString result;
    bool isComplete() const;
    friend bool operator==(const WeighingTest&, const WeighingTest&) = default;
};

/// What people read, in one language.
struct PurposeText {
    QString name;
    QString text; ///< one or two plain sentences
    friend bool operator==(const PurposeText&, const PurposeText&) = default;
};

/// One purpose in one version. A stored version never changes; what is not part of the meaning (`isOn`, `reviewOn`,
/// `retiredAt`) belongs to the purpose itself.
struct Purpose {
    base::PurposeId id = {};
    QString code; ///< stable: small letters, digits and _
    int version = 0; ///< counts from 1
    LawfulBasis basis = LawfulBasis::Consent;
    bool usesAi = false;
    bool isMarketing = false; ///< direct marketing: an objection ends it at once (GDPR Art. 21(3))
    bool needsProof = false; ///< a consent without proof does not count (K10)
    bool allowsSoftOptIn = false; ///< own customers may be written to under the four conditions of K9
    /// The ways that are asked for one by one; empty: the purpose is agreed to as a whole.
    std::vector<Channel> channels = {};
    QStringList fields = {}; ///< codes of the fields it may use
    QStringList recipients = {}; ///< by name, those outside the business
    QString renewal = {}; ///< ISO 8601 period after which a consent ends unless it is renewed (K5); empty: never
    QString retentionRule = {}; ///< id of the rule that says how long; empty: none yet
    QMap<QString, int> minimumAges = {}; ///< by country, where they differ from the law's (K6)
    std::optional<WeighingTest> weighing = {};
    QMap<QString, PurposeText> texts = {}; ///< by language (BCP 47)
    /// Consents that were given to an earlier version do not cover this one (K5).
    bool asksAgain = false;
    int consentsFrom = 1; ///< the newest version that asked again, or 1: consents to earlier ones do not count
    base::UtcTime createdAt = {}; ///< of this version
    base::UserId by = {};
    bool isOn = true;
    QDate reviewOn = {}; ///< null: not set
    std::optional<base::UtcTime> retiredAt = {};

    bool isUsable() const { return isOn && !retiredAt; }
    bool hasChannel(Channel channel) const;
    /// The text in `language`, else in its base language, English, or any; empty when there is none.
    PurposeText textFor(const QString& language) const;
    friend bool operator==(const Purpose&, const Purpose&) = default;
};

/// The list that a new vault begins with (privacy-rules K12) with what a country asks for besides (ISO 3166-1 alpha-2;
/// empty: nothing). Dated data: resources/law/purposes.json.
std::vector<Purpose> defaultPurposes(const QString& country);
/// The same for no country, kept for the whole run.
std::span<const Purpose> defaultCatalogue();
const Purpose* findPurpose(const QString& code); ///< in defaultCatalogue(); null when there is none

/// The purpose under which a field is held when nobody says otherwise; null QString: no purpose needs it, an import
/// leaves it out. Fields: number, name, email, phone, address, link, language, birthday, tag, note, interaction,
/// organisation, order, product, stock, event.
QString defaultPurpose(const QString& field);

/// From which age a person agrees for herself to services offered online (GDPR Art. 8, privacy-rules K6), and from
/// which a model may look at her at all. Dated data: resources/law/consent_age.json.
int consentAge(const QString& country);
int highestConsentAge(); ///< of any country
int aiAge();

} // namespace aicms::purposes
