// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sharing/recipient.h"
#include "core/sharing/told_recipient.h"
#include "ui/kit/cells.h"

#include <QDate>

namespace aicms::ui_sharing {

/// How the papers of a recipient stand today, with the sign that goes with it.
kit::PillText agreementPill(const sharing::Recipient& recipient, QDate today);
kit::PillText transferPill(const sharing::Recipient& recipient, const QString& country, QDate today);
kit::PillText toldPill(sharing::ToldState state);
/// What somebody has to see to before anything may go to it; empty: nothing.
QString openMatter(const sharing::Recipient& recipient, const QString& country, QDate today);

} // namespace aicms::ui_sharing
