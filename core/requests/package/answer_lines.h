// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/requests/package/person_package.h"

#include <QHash>

namespace aicms::requests {

/// The eleven lines of GDPR Art. 15 in their order (privacy-rules section 6), or those of an answer to know (A4), from
/// what the package holds. Where the CCPA applies beside another law, its own line follows. `purposes`:
/// code and lawful basis of each purpose for which something of the person is held.
std::vector<AnswerLine> answerLines(const PersonPackage& package, const purposes::Catalogue& catalogue,
    const QHash<QString, QString>& purposes, const QStringList& sources, const std::vector<Regime>& regimes);

} // namespace aicms::requests
