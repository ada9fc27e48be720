// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace aicms::exchange {

/// What an extra field is called that holds a property which no field of ours knows: "Nickname" for NICKNAME; the
/// property's own name where it is not one of the usual ones. Like the headers of a table these names belong to the
/// data: they are English in every language of the window, and the same whichever program wrote the file.
QString extraNameOf(const QByteArray& property);

} // namespace aicms::exchange
