// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/customers/customer.h"

#include <QJsonObject>
#include <QStringList>

#include <vector>

namespace aicms::cli {

/// A record as --json prints it. `withReasons`: every value also says why it is held (purpose, origin, source).
QJsonObject customerJson(const customers::Customer& customer, bool withReasons);
QJsonObject rowJson(const customers::CustomerRow& row);
/// `ranges` and `name_ranges` are pairs of start and length in UTF-16 units: what was hit in snippet and name.
QJsonObject hitJson(const customers::SearchHit& hit);
QJsonObject interactionJson(const customers::Interaction& interaction);
/// The same for reading.
QStringList customerLines(const customers::Customer& customer, const std::vector<customers::Interaction>& interactions);

} // namespace aicms::cli
