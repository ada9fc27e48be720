// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/retention/erasure.h"
#include "core/retention/keeping.h"
#include "core/retention/minimisation.h"
#include "core/retention/rule.h"

#include <QString>

namespace aicms::wording {

QString dataClassName(retention::DataClass dataClass); ///< "Orders and invoices"
QString ruleName(const retention::Rule& rule); ///< what it is about: "Contacts and letters, only: Call"
/// Whom it leaves alone: "whoever is tagged VIP, organisations"; empty without any.
QString exceptionsText(const retention::Exceptions& exceptions);
QString periodText(const base::Period& period); ///< "8 years", "18 months", "90 days"
QString ruleBegin(const retention::Rule& rule); ///< "the end of the year of the invoice"
QString actionName(retention::Action action); ///< what becomes of it: "Deleted"
QString removalReason(retention::ErasureGround ground); ///< "Its time was up"
/// Why a rule is as it is and how sure that is, in the program's language as far as the ready sets say it; what
/// somebody wrote stays.
QString ruleReason(const QString& basis);
QString ruleOrigin(const QString& source);
/// "Orders and invoices: kept 8 years from the end of the year of the invoice, then without the person. AO § 147(3)."
QString ruleSentence(const retention::Rule& rule);
/// When a thing goes, and what keeps it longer than its period: "After 31 December 2034: an invoice needs it until
/// then."; empty where no rule is about it.
QString keepingSentence(const retention::Keeping& keeping, QDate today);

/// "Call, 3 May 2024": the last thing the person did, by which rules count; empty where nothing was read.
QString lastActText(const retention::LastAct& last);

/// "Field “Frame”", "Note with words about: health", "File “bike.png”"
QString unneededName(const retention::Unneeded& item);
QString unneededKindName(retention::UnneededKind kind); ///< "Fields that no purpose uses"

} // namespace aicms::wording
