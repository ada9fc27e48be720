// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/purposes/purposes.h"

#include <QHash>

#include <algorithm>
#include <array>

namespace aicms::purposes {

namespace {

const QString contractPerformance = QStringLiteral("contract_performance");
const QString customerCare = QStringLiteral("customer_care");

} // namespace

QString lawfulBasisCode(LawfulBasis basis)
{
    switch (basis) {
    case LawfulBasis::Consent: return QStringLiteral("consent");
    case LawfulBasis::Contract: return QStringLiteral("contract");
    case LawfulBasis::LegalObligation: return QStringLiteral("legal_obligation");
    case LawfulBasis::VitalInterests: return QStringLiteral("vital_interests");
    case LawfulBasis::PublicTask: return QStringLiteral("public_task");
    case LawfulBasis::LegitimateInterests: return QStringLiteral("legitimate_interests");
    }
    return {};
}

QString lawfulBasisArticle(LawfulBasis basis)
{
    // The enumeration follows the order of the letters.
    return QStringLiteral("GDPR Art. 6(1)(%1)").arg(QLatin1Char(static_cast<char>('a' + static_cast<int>(basis))));
}

std::span<const Purpose> defaultCatalogue()
{
    using enum LawfulBasis;
    static const std::array<Purpose, 13> catalogue {{
        {contractPerformance, Contract, false},
        {QStringLiteral("legal_retention"), LegalObligation, false},
        {QStringLiteral("service_messages"), Contract, false},
        {customerCare, LegitimateInterests, false},
        {QStringLiteral("marketing_email"), Consent, false},
        {QStringLiteral("marketing_phone"), Consent, false},
        {QStringLiteral("marketing_post"), Consent, false},
        {QStringLiteral("ai_recommendation"), Consent, true},
        {QStringLiteral("ai_price_offer"), Consent, true},
        {QStringLiteral("ai_forecast_individual"), Consent, true},
        {QStringLiteral("ai_chat_draft"), Consent, true},
        // Not AI itself, but it reads what the models did with people.
        {QStringLiteral("bias_audit"), Consent, true},
        {QStringLiteral("third_party_sharing"), Consent, false},
    }};
    return catalogue;
}

const Purpose* findPurpose(const QString& code)
{
    const auto catalogue = defaultCatalogue();
    const auto found = std::ranges::find(catalogue, code, &Purpose::code);
    return found == catalogue.end() ? nullptr : &*found;
}

QString defaultPurpose(const QString& field)
{
    // Names of the record's fields and of the import's, which splits names and addresses.
    static const QHash<QString, QString> purposes {
        {QStringLiteral("number"), contractPerformance},
        {QStringLiteral("kind"), contractPerformance},
        {QStringLiteral("name"), contractPerformance},
        {QStringLiteral("given_name"), contractPerformance},
        {QStringLiteral("family_name"), contractPerformance},
        {QStringLiteral("organisation"), contractPerformance},
        {QStringLiteral("email"), contractPerformance},
        {QStringLiteral("phone"), contractPerformance},
        {QStringLiteral("address"), contractPerformance},
        {QStringLiteral("street"), contractPerformance},
        {QStringLiteral("postcode"), contractPerformance},
        {QStringLiteral("city"), contractPerformance},
        {QStringLiteral("region"), contractPerformance},
        {QStringLiteral("country"), contractPerformance},
        {QStringLiteral("language"), contractPerformance},
        {QStringLiteral("link"), customerCare},
        {QStringLiteral("tag"), customerCare},
        {QStringLiteral("note"), customerCare},
        {QStringLiteral("interaction"), customerCare},
        {QStringLiteral("order"), contractPerformance},
        {QStringLiteral("product"), contractPerformance},
        {QStringLiteral("stock"), contractPerformance},
        {QStringLiteral("event"), customerCare},
    };
    return purposes.value(field);
}

} // namespace aicms::purposes
