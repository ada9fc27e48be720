// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QHBoxLayout;
class QLayout;
class QWidget;

namespace aicms::shell {

/// Margins and spacing in design pixels, kept right when the text size changes.
void setSpacing(QLayout* layout, int left, int top, int right, int bottom, int between);

/// A row that keeps `widget` in its middle. An alignment would not do: the layout then asks wrapped text for its height
/// at the width of the whole row.
QHBoxLayout* centredRow(QWidget* widget);

} // namespace aicms::shell
