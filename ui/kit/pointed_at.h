// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QGuiApplication>

namespace aicms::kit {

/// Something got the focus by a press of the mouse, below which it is in sight: were the page scrolled now, the release
/// would find another row, or nothing of a button that was half cut off, and the click would be lost.
inline bool isPointedAt()
{
    return QGuiApplication::mouseButtons() != Qt::NoButton;
}

} // namespace aicms::kit
