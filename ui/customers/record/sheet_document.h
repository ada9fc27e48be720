// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/wording/person_sheet.h"

#include <QTextDocument>

#include <memory>

class QPagedPaintDevice;

namespace aicms::customers_ui {

/// The sheet as a page: black on white, whatever the theme. What was typed never becomes part of its make-up.
std::unique_ptr<QTextDocument> sheetDocument(const wording::Sheet& sheet);

/// Every page with `foot` and its number below. False: nothing could be drawn.
bool printPages(const QTextDocument& document, QPagedPaintDevice& device, const QString& foot);

/// A4 or letter by the locale, with margins of 20 mm. False: the file could not be written.
bool savePdf(const QTextDocument& document, const QString& path, const QString& foot);

} // namespace aicms::customers_ui
