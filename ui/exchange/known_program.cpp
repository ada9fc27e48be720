// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/known_program.h"

#include <algorithm>
#include <array>

namespace aicms::ui_exchange {

namespace {

/// Columns that only this program writes together.
struct Signature {
    const char* program;
    std::array<const char*, 3> columns;
};

constexpr std::array<Signature, 11> signatures {{
    {"Google Contacts", {"E-mail 1 - Value", "Name Prefix", "Nickname"}},
    {"Outlook", {"Business Street", "Business Country/Region", "Job Title"}},
    {"Thunderbird", {"Primary Email", "Secondary Email", "Screen Name"}},
    {"Yahoo", {"Distribution Lists", "Messenger ID", "Alternate Email 1"}},
    {"LinkedIn", {"Connected On", "Position", "URL"}},
    {"EspoCRM", {"salutationName", "accountName", "emailAddress"}},
    {"SuiteCRM", {"account_name", "phone_fax", "primary_address_street"}},
    {"HubSpot", {"Record ID", "Company Name", "Website URL"}},
    {"Zoho CRM", {"Record Id", "Contact Owner", "Account Name"}},
    {"Twenty", {"Name / First Name", "Emails / Primary Email", "Linkedin / Link URL"}},
    {"Atomic CRM", {"has_newsletter", "email_work", "phone_other"}},
}};

} // namespace

QString knownProgram(const QStringList& header)
{
    const auto fits = [&header](const Signature& signature) {
        return std::ranges::all_of(
            signature.columns, [&header](const char* column) { return header.contains(QLatin1String(column)); });
    };
    const auto found = std::ranges::find_if(signatures, fits);
    return found == signatures.end() ? QString() : QString::fromLatin1(found->program);
}

QString namedProgram(const QString& productId)
{
    // A formal public identifier (ISO 9070): registered or not, owner, text, language.
    QStringList parts = productId.simplified().split(QStringLiteral("//"), Qt::SkipEmptyParts);
    if (!parts.isEmpty() && (parts.front() == u"-" || parts.front() == u"+"))
        parts.removeFirst();
    if (parts.size() > 1 && parts.back().size() == 2)
        parts.removeLast();
    return parts.join(u' ');
}

} // namespace aicms::ui_exchange
