// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/customers/own_field_rules.h"

#include <QString>

namespace aicms::wording {

QString ownFieldKindName(customers::OwnFieldKind kind); ///< "Text", "Yes or no", ...
QString sensitivityName(customers::Sensitivity sensitivity);
QString sensitivityExplanation(customers::Sensitivity sensitivity); ///< one sentence: who sees it, and how
QString specialGroundName(customers::SpecialGround ground); ///< as a reason; the article follows in grey
QString specialGroundArticle(customers::SpecialGround ground); ///< "GDPR Art. 9(2)(a)"
QString ownFieldProblemSentence(customers::OwnFieldProblem problem);
/// "reading" as readOwnValue gives it, in the user's notation; "yes" and "no" in words.
QString ownReadingText(customers::OwnFieldKind kind, const QString& reading);

} // namespace aicms::wording
