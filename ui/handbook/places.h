// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace aicms::handbook {

/// The one table of what F1 opens where.
/// @param screen the id of a screen, or the object name of a page that is shown while no vault is open
/// @param shown what is in front: its tab, wizard or card decides where a screen has several pages
/// @return the name of a page; "start" where the table knows nothing
QString pageFor(const QString& screen, const QWidget* shown);

/// Every screen of the table, for the test that none was forgotten.
QStringList placesKnown();

} // namespace aicms::handbook
