// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/customers/record/people_names.h"
#include "ui/customers/record/record_data.h"

#include <QTextDocument>

#include <memory>

class QPrinter;

namespace aicms::customers_ui {

/// The whole record for paper: A4 or Letter by the locale, black on white. `business` stands on top.
std::unique_ptr<QTextDocument> recordDocument(
    const RecordData& data, const PeopleNames& people, const QString& business, bool seesSensitive);
/// Margins and page size of everything that is printed here.
void preparePrinter(QPrinter& printer);

} // namespace aicms::customers_ui
