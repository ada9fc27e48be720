// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace aicms::shell {

/// Whether keys go to `page`, or to nothing that can be seen. False: whoever asked for the page has gone on meanwhile,
/// to another one, to the search field above or to the rail.
bool hasKeys(const QWidget* page);
/// For what comes up in `page` some time after it was asked for, as the rows of a record: `widget` gets the focus where
/// hasKeys(). Else what is being typed elsewhere would go on in there, and Return would push a button.
void focusLate(const QWidget* page, QWidget* widget);

} // namespace aicms::shell
