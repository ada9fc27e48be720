// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace aicms::ui_exchange {

/// The program that writes such a header, e.g. "Google Contacts"; empty when no one program can be told. For people to
/// recognise their file by; nothing is decided by it.
QString knownProgram(const QStringList& header);
/// Who wrote a card, as it says itself: "-//Apple Inc.//iOS 5.0.1//EN" as "Apple Inc. iOS 5.0.1".
QString namedProgram(const QString& productId);

} // namespace aicms::ui_exchange
