// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/requests/package/person_package.h"
#include "core/sharing/disclosure.h"

#include <QHash>

namespace aicms::requests {

/// Who may receive data, and what of this person's was received.
struct Sharing {
    std::vector<sharing::Recipient> recipients = {};
    std::vector<sharing::Disclosure> received = {}; ///< newest first
    QDate today = {};
};

/// The eleven lines of GDPR Art. 15 in their order (privacy-rules section 6), or those of an answer to know (A4), from
/// what the package holds. Where the CCPA applies beside another law, its own line follows. `purposes`:
/// code and lawful basis of each purpose for which something of the person is held. Recipients are named (CJEU
/// C-154/21): whoever received something, those who are entered for such a purpose, and those that the purpose itself
/// names.
std::vector<AnswerLine> answerLines(const PersonPackage& package, const purposes::Catalogue& catalogue,
    const QHash<QString, QString>& purposes, const QStringList& sources, const std::vector<Regime>& regimes,
    const Sharing& sharing);

} // namespace aicms::requests
