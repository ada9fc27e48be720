// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <span>

namespace aicms::customers {

enum class OwnFieldKind { Text, Number, Date, Choice, YesNo };
QString ownFieldKindCode(OwnFieldKind kind); ///< "text", "number", "date", "choice", "yes_no"
std::optional<OwnFieldKind> ownFieldKindFromCode(const QString& code);
std::span<const OwnFieldKind> allOwnFieldKinds();

/// Who sees the values, and how.
enum class Sensitivity {
    Ordinary, ///< whoever sees the customer
    Sensitive, ///< with Right::SeeSensitive, and hidden until shown with a reason
    SpecialCategory, ///< GDPR Art. 9(1): as Sensitive, and in no search, list or filter; needs a ground of Art. 9(2)
};
QString sensitivityCode(Sensitivity sensitivity); ///< "ordinary", "sensitive", "special"
std::optional<Sensitivity> sensitivityFromCode(const QString& code);

/// GDPR Art. 9(2)(a) to (j): what allows a special category to be held at all (privacy-rules K7).
enum class SpecialGround {
    None,
    ExplicitConsent,
    EmploymentLaw,
    VitalInterests,
    OwnMembers, ///< of a foundation or association
    MadePublic, ///< by the person
    LegalClaims,
    SubstantialPublicInterest,
    HealthCare,
    PublicHealth,
    Research,
};
QString specialGroundCode(SpecialGround ground); ///< "", "explicit_consent", "employment_law", ...
std::optional<SpecialGround> specialGroundFromCode(const QString& code);
std::span<const SpecialGround> allSpecialGrounds(); ///< without None

/// A field that the business defined for its customers. Its values are ExtraFields that bear its id.
struct OwnField {
    base::OwnFieldId id = {};
    QString name = {}; ///< unique among those not removed, whatever the case and accents
    OwnFieldKind kind = OwnFieldKind::Text;
    QStringList choices = {}; ///< of a Choice, in their order
    QString purpose = {}; ///< code of the catalogue; values entered from now on are held for it
    Sensitivity sensitivity = Sensitivity::Ordinary;
    SpecialGround ground = SpecialGround::None; ///< of a SpecialCategory only
    std::optional<base::UtcTime> removedAt = {};
    friend bool operator==(const OwnField&, const OwnField&) = default;
};

/// A definition with what hangs on it.
struct OwnFieldUse {
    OwnField field;
    qint64 values = 0;
    qint64 unreadable = 0; ///< among them: kept as typed, for they are no number, date, choice...
};

/// What a change of the definitions would do to values that are stored.
struct OwnFieldEffect {
    qint64 values = 0; ///< that it touches
    qint64 customers = 0; ///< that have them
    qint64 unreadable = 0; ///< among the values afterwards
    qint64 unreadableBefore = 0;
    friend bool operator==(const OwnFieldEffect&, const OwnFieldEffect&) = default;
};

} // namespace aicms::customers
