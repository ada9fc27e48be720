// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/customers/customer.h"

#include <QJsonObject>
#include <QStringList>

#include <vector>

namespace aicms::cli {

/// A record as --json prints it. `withReasons`: every value also says why it is held (purpose, origin, source). Where
/// the role does not `seesSensitive`, {hidden: true} stands in place of the birthday, and "fields_hidden" says that
/// there may be more fields: hidden is not empty.
QJsonObject customerJson(const customers::Customer& customer, bool withReasons, bool seesSensitive);
QJsonObject rowJson(const customers::CustomerRow& row);
/// `ranges` and `name_ranges` are pairs of start and length in UTF-16 units: what was hit in snippet and name.
QJsonObject hitJson(const customers::SearchHit& hit);
QJsonObject interactionJson(const customers::Interaction& interaction);
/// The same for reading.
/// A line a value; what cannot be read says so. `withReasons`: why it is held stands behind each.
QStringList customerLines(const customers::Customer& customer, const std::vector<customers::Interaction>& interactions,
    QDate today, bool withReasons, bool seesSensitive);
/// What looks wrong in a record and is kept as typed, a sentence each.
QStringList warningLines(const customers::Customer& customer, QDate today);

} // namespace aicms::cli
