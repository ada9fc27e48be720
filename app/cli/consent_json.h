// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consent/consent_service.h"
#include "core/consent/standing.h"

#include <QJsonObject>

namespace aicms::cli {

/// {purpose, channel, state, since, event, valid_until} and what the gate says: {usable, why}
QJsonObject stateJson(const consent::ShownAnswer& row, const QString& purpose, const QTimeZone& zone);
/// {seq, purpose, state, at, recorded_at, channel, how, notice, proof, by} and what else an entry holds.
QJsonObject eventJson(const consent::HistoryEntry& entry, const QString& by, const QTimeZone& zone);
/// "privacy/3"; empty without a notice.
QString noticeText(const consent::EventNames& names);

} // namespace aicms::cli
