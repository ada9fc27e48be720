// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <span>

namespace aicms::purposes {

/// GDPR Art. 6(1)(a)-(f) (privacy-rules K8).
enum class LawfulBasis { Consent, Contract, LegalObligation, VitalInterests, PublicTask, LegitimateInterests };
QString lawfulBasisCode(LawfulBasis basis); ///< "consent", "contract", ...
QString lawfulBasisArticle(LawfulBasis basis); ///< "GDPR Art. 6(1)(b)"

/// One entry of the default catalogue (privacy-rules K12). Names and texts are the window's business (translated by
/// code).
struct Purpose {
    QString code;
    LawfulBasis basis;
    bool usesAi;
};
std::span<const Purpose> defaultCatalogue();
const Purpose* findPurpose(const QString& code); ///< null when there is none

/// The purpose under which a field is held when nobody says otherwise; null QString: no purpose needs it, an import
/// leaves it out. Fields: number, name, email, phone, address, link, language, birthday, tag, note, interaction,
/// organisation, order, product, stock, event.
QString defaultPurpose(const QString& field);

} // namespace aicms::purposes
