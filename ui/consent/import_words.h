// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consent/consent_import.h"
#include "core/consent/consent_mapping.h"
#include "core/purposes/catalogue.h"
#include "core/purposes/notice.h"

#include <vector>

namespace aicms::ui_consent {

/// By what the customer of a row is found.
struct MatchChoice {
    QString code;
    QString name;
    std::vector<consent::CustomerMatch> ways;
};
std::vector<MatchChoice> matchChoices();
std::vector<consent::CustomerMatch> matchOf(const QString& code);

/// What a field can be for every row, or what a word of its column can mean: the program's code and its name.
std::vector<std::pair<QString, QString>> constantsOf(
    consent::ConsentField field, const purposes::Catalogue& catalogue, const std::vector<purposes::Notice>& notices);

/// Why a row is not taken, or not as it stands, by one of the sentences of ui/wording; which line it is where the row
/// had swallowed it.
QString rejectionSentence(const consent::ConsentRejection& row, QString (*sentence)(const QString&, const QString&));

} // namespace aicms::ui_consent
