// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>
#include <QWidget>

#include <memory>

namespace aicms::theme {

/// Every standard control in its states on one page, to be looked at and to be measured.
std::unique_ptr<QWidget> makeControlSheet();
/// A menu with each kind of entry.
std::unique_ptr<QMenu> makeMenu();

} // namespace aicms::theme
