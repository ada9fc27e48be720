// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/audit.h"
#include "core/base/email_address.h"
#include "core/customers/customer.h"
#include "core/customers/customer_problem.h"
#include "core/purposes/purposes.h"

#include <QString>

namespace aicms::purposes {
class Catalogue;
}

/// What things are called on the screen and in messages. Unknown codes (an own role, a field of a later version) come
/// back as they are; nothing here is ever empty for a known one.
namespace aicms::wording {

QString purposeName(const QString& code); ///< "Contract with the customer"
/// As the business has stored it, in the window's language; what the program calls it where that language is missing.
QString purposeName(const purposes::Catalogue& catalogue, const QString& code);
QString purposeExplanation(const purposes::Catalogue& catalogue, const QString& code);
QString purposeExplanation(const QString& code); ///< one sentence for the line under the name
QString lawfulBasisName(purposes::LawfulBasis basis); ///< "Consent"; the article follows in grey
QString originName(customers::Origin origin);
QString sourceName(customers::SourceKind source);
QString kindName(customers::Kind kind);
QString interactionName(customers::InteractionKind kind);
/// A field by its code; a place behind a point ("email.0") is left out.
QString fieldName(const QString& code);
/// "work", "home", "mobile", "website" translated; free text as it stands.
QString labelName(const QString& label);

QString languageName(const QString& code); ///< "English" in the window's language; unknown codes as they are
QString roleName(const QString& role);
QString rightName(const QString& code); ///< access::rightCode
QString operationName(
    const QString& code); ///< access::operationCode, as a task: "delete customers"; empty when unknown
QString auditActionName(const QString& action); ///< "Opened a customer"

/// The line under a field.
/// Empty for None and Empty.
QString emailProblemSentence(base::EmailProblem problem);
QString problemSentence(customers::ProblemKind problem, int limit = 0); ///< `limit` as in customers::Problem

} // namespace aicms::wording
