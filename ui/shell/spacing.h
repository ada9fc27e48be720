// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLayout;

namespace aicms::shell {

/// Margins and spacing in design pixels, kept right when the text size changes.
void setSpacing(QLayout* layout, int left, int top, int right, int bottom, int between);

} // namespace aicms::shell
