// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/mapping/import_field.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace aicms::exchange {

/// The words of a header as they are looked up: "E-mail 1 - Value" -> {"email", "1", "value"}, "addressPostalCode" ->
/// {"address", "postal", "code"}, "Straße" -> {"strasse"}.
QStringList headerWords(const QString& header);

struct KnownHeader {
    Field field;
    QString label; ///< what the words say about it: "mobile", "linkedin"; mostly empty
};
/// The field that these words (joined by blanks, without numbers) name in English, German, French, Spanish or Japanese.
std::optional<KnownHeader> lookUpHeader(const QString& words);

/// "work", "home", "mobile" or "other" when the word says so in one of the languages; else empty.
QString labelOfWord(const QString& word);
/// "fax", "pager", "main" and the like, which only telephones have; else empty.
QString phoneLabelOfWord(const QString& word);

} // namespace aicms::exchange
