// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace aicms::ui_exchange {

/// The program that writes such a header, e.g. "Google Contacts"; empty when no one program can be told. For people to
/// recognise their file by; nothing is decided by it.
QString knownProgram(const QStringList& header);

} // namespace aicms::ui_exchange
