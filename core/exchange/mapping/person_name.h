// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace aicms::exchange {

struct PersonName {
    QString given;
    QString family;
};

/// Splits a full name: "Ayla Demir", "Demir, Ayla", "Ludwig van Beethoven" (particles go to the family name). Both are
/// empty when there is nothing to split: one word, a script without blanks, or a comma with anything but given names
/// behind it, as in "Hans Meier, MBA".
PersonName splitPersonName(const QString& fullName);

/// True when the last word is a legal form: GmbH, Ltd, Inc, SARL, S.L., e.V. ...
bool endsWithLegalForm(const QString& name);

struct PostcodeCity {
    QString postcode;
    QString city;
};
/// "21073 Hamburg", "D-21073 Hamburg", "1012 AB Amsterdam", "SW1A 1AA London", "Springfield, IL 62704".
PostcodeCity splitPostcodeCity(const QString& text);

} // namespace aicms::exchange
