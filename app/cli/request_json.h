// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/requests/requests_service.h"
#include "core/retention/kept_orders.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

namespace aicms::cli {

/// A request with its items, dates (each with its steps) and events.
QJsonObject requestJson(const requests::RequestView& view);
QStringList requestLines(const requests::RequestView& view);
QJsonObject requestRowJson(const requests::RequestRow& row);
/// What an erasure left because a law wants it: what, why, until when.
QJsonArray keptOrdersJson(const std::vector<retention::KeptGroup>& groups);
QStringList keptOrdersLines(const std::vector<retention::KeptGroup>& groups);
/// Texts of others after an erasure: how many lost the name, and which stay and why.
QJsonArray leftTextsJson(const std::vector<retention::LeftText>& left);
QStringList textsOfOthersLines(const retention::Certificate& certificate);

} // namespace aicms::cli
