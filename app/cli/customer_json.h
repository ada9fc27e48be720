// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consent/standing.h"
#include "core/customers/customer.h"
#include "core/purposes/catalogue.h"

#include <QJsonObject>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace aicms::cli {

/// Why the values of a record are held: what of it the purposes use. Made by whoever may read the answers; without
/// `answers` only the purpose for which each was entered is told.
struct Uses {
    std::shared_ptr<const purposes::Catalogue> catalogue;
    std::optional<std::vector<consent::ShownAnswer>> answers;
    /// Every purpose that may use the field now, as purposes name it ("email"); else the one for which it was entered.
    QStringList codes(const QString& field, const QString& enteredFor) const;
};
/// A record as --json prints it. With `uses` every value also says why it is held (purpose, purposes that use it,
/// origin, source). Where the role does not `seesSensitive`, {hidden: true} stands in place of the birthday, and
/// "fields_hidden" says that there may be more fields: hidden is not empty.
QJsonObject customerJson(const customers::Customer& customer, const Uses* uses, bool seesSensitive);
QJsonObject rowJson(const customers::CustomerRow& row);
/// `ranges` and `name_ranges` are pairs of start and length in UTF-16 units: what was hit in snippet and name.
QJsonObject hitJson(const customers::SearchHit& hit);
QJsonObject interactionJson(const customers::Interaction& interaction);
/// The same for reading.
/// A line a value; what cannot be read says so. With `uses`, why it is held stands behind each.
QStringList customerLines(const customers::Customer& customer, const std::vector<customers::Interaction>& interactions,
    QDate today, const Uses* uses, bool seesSensitive);
/// What looks wrong in a record and is kept as typed, a sentence each.
QStringList warningLines(const customers::Customer& customer, QDate today);

} // namespace aicms::cli
