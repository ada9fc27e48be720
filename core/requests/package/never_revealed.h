// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace aicms::requests {

/// What an answer under the CCPA may say that it is held, but not show (11 CCR 7024(d), privacy-rules I5): "ssn",
/// "id_number", "account_number", "health_insurance", "password", "security_question", "biometric". Empty: it may be
/// shown. Judged by the field's name, and for social security numbers, IBANs and card numbers by the value.
QString neverRevealed(const QString& field, const QString& value);
/// A free text with black in place of such numbers, in whatever groups they are written and whatever stands beside
/// them; of nine digits in one piece too, which may be a social security number.
QString withoutNeverRevealed(const QString& text);

} // namespace aicms::requests
