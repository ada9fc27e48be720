// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/requests/requests_service.h"

#include <QJsonObject>
#include <QStringList>

namespace aicms::cli {

/// A request with its items, dates (each with its steps) and events.
QJsonObject requestJson(const requests::RequestView& view);
QStringList requestLines(const requests::RequestView& view);
QJsonObject requestRowJson(const requests::RequestRow& row);

} // namespace aicms::cli
