// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace aicms::wording {

/// Days and moments as every screen writes them, with the month as a word: figures alone read one way in Britain and
/// another in America.
QString dayText(QDate day); ///< "12 May 2026"
QString momentText(const QDateTime& moment); ///< "12 May 2026, 14:05", in the moment's own zone

} // namespace aicms::wording
