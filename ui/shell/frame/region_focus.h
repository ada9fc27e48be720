// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

namespace aicms::shell {

/// Moves the focus to the first thing in `region` that Tab would reach. False when there is none.
bool focusFirstIn(QWidget* region);
/// F6 and Shift+F6: from the region that has the focus to the next (`step` 1) or previous (-1) that can take it.
void focusNextRegion(const std::vector<QWidget*>& regions, int step);
/// The next tab, or the one before, of the tabs nearest to the focus on that page, in a circle. Nothing without tabs.
void showNextTab(const QWidget* page, int step);

} // namespace aicms::shell
