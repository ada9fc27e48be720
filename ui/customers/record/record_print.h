// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/customers/record/people_names.h"
#include "ui/customers/record/record_data.h"

#include <QTextDocument>

#include <memory>

namespace aicms::customers_ui {

/// The whole record for kit::printPages. `business` stands on top.
std::unique_ptr<QTextDocument> recordDocument(
    const RecordData& data, const PeopleNames& people, const QString& business, bool seesSensitive);

} // namespace aicms::customers_ui
