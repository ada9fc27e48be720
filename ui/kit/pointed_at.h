// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemView>
#include <QGuiApplication>

namespace aicms::kit {

/// A list got the focus by a press on one of its rows, which is in sight: were it scrolled now, the release would find
/// another row below the pointer.
inline bool isPointedAt(const QWidget* focused)
{
    return QGuiApplication::mouseButtons() != Qt::NoButton && qobject_cast<const QAbstractItemView*>(focused);
}

} // namespace aicms::kit
