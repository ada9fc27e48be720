// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

namespace aicms::kit::gallery {

/// The gallery shows one language, so its texts are not for translators.
inline QString words(const char* text)
{
    return QString::fromUtf8(text);
}

// Each makes a card of the gallery page. All people and numbers in them are invented.
QWidget* buttons();
QWidget* pills();
QWidget* choices();
QWidget* toast();
QWidget* steps();
QWidget* form();
QWidget* progress();
QWidget* confirmation();
QWidget* messages();
QWidget* table();
QWidget* timeline();
QWidget* profile();
QWidget* emptyStates();
QWidget* header();
QWidget* rail();
QWidget* statusBar();
QWidget* tabsAndFilters();
QWidget* passphrase();
QWidget* popup();

/// A whole window: the frame of a wizard.
QWidget* wizard();
/// A list with its pane, in a row.
QWidget* pane();

} // namespace aicms::kit::gallery
