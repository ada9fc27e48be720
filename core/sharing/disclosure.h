// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/purposes/purposes.h"
#include "core/sharing/recipient.h"

namespace aicms::sharing {

using DisclosureId = base::Id<struct DisclosureTag>;

/// By what data left. The numbers are stored; new ones go to the end.
enum class Act {
    Export, ///< a list that the program wrote
    Letter,
    Package, ///< what answers a request, handed to somebody else than the person
    ByHand, ///< told to the program afterwards
};
inline constexpr int actCount = 4;
QString actCode(Act act); ///< "export", "letter", "package", "by_hand"
std::optional<Act> actFromCode(const QString& code);

/// A handing over that is to be logged.
struct DisclosureDraft {
    RecipientId recipient = {};
    QString purpose = {}; ///< code
    Act act = Act::ByHand;
    base::UtcTime at = {}; ///< when the data left
    QStringList fields = {}; ///< kinds of data (purposes::fieldsOf), at least one
    std::vector<base::CustomerId> people = {}; ///< at least one, with those of `erased`
    int erased = 0; ///< people who were erased before it went: they count, and nobody is named
    QString note = {}; ///< at most 500 characters
};

/// A handing over as it stands in the log.
struct Disclosure {
    DisclosureId id = {};
    RecipientId recipient = {};
    QString recipientName = {};
    Role role = Role::Processor;
    QStringList countries = {}; ///< of the recipient, as of today
    AgreementId agreement = {}; ///< under which it went; invalid: none was needed, or there was none
    QString purpose = {}; ///< code
    int purposeVersion = 0;
    purposes::LawfulBasis basis = purposes::LawfulBasis::Consent; ///< of that version
    Act act = Act::ByHand;
    base::UtcTime at = {};
    base::UtcTime recordedAt = {};
    base::UserId by = {};
    QStringList fields = {};
    qint64 people = 0; ///< whose data went, whoever of them was erased since
    QString note = {};
    friend bool operator==(const Disclosure&, const Disclosure&) = default;
};

/// Which part of the log.
struct DisclosureQuery {
    RecipientId recipient = {}; ///< invalid: of all
    base::CustomerId customer = {}; ///< invalid: of everybody
    int most = 1000; ///< the newest so many
};

} // namespace aicms::sharing
