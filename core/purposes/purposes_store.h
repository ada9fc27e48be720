// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/purposes/catalogue.h"
#include "core/storage/transaction.h"

#include <QByteArray>

#include <map>
#include <utility>

namespace aicms::purposes {

/// Every purpose in its newest version, oldest purpose first.
std::vector<Purpose> readPurposes(storage::ReadTransaction& tx);
/// One version as it stood; what belongs to the purpose itself (isOn, reviewOn, retiredAt) as it is today.
std::optional<Purpose> readPurposeVersion(storage::ReadTransaction& tx, base::PurposeId id, int version);
/// By purpose and version: a digest (128 bits, so that the log can hold many) of all that stands in it.
using VersionDigests = std::map<std::pair<qint64, qint64>, QByteArray>;
VersionDigests readVersionDigests(storage::ReadTransaction& tx);
/// Version 1. AlreadyExists (thrown as base::Failure) when the code is taken.
base::PurposeId insertPurpose(storage::WriteTransaction& tx, const Purpose& purpose);
/// One version more of purpose.id, numbered purpose.version.
void insertPurposeVersion(storage::WriteTransaction& tx, const Purpose& purpose);
/// isOn, reviewOn, retiredAt.
void updatePurposeRow(storage::WriteTransaction& tx, const Purpose& purpose);

} // namespace aicms::purposes
