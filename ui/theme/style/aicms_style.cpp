// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/style/aicms_style.h"

namespace aicms::theme {

AicmsStyle::AicmsStyle() : QProxyStyle(QStringLiteral("fusion")) { }

} // namespace aicms::theme
