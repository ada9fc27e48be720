// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/text/text_encoding.h"
#include "core/exchange/vcard/content_line.h"

#include <QStringList>

#include <optional>

namespace aicms::exchange {

/// Quoted-printable (RFC 2045 6.7), leniently: what is no code stays as it is.
QByteArray decodeQuotedPrintable(const QByteArray& bytes);

/// The value as text, still escaped: quoted-printable undone, then read in the encoding that the property names, as
/// UTF-8, or as what the file most likely is. Empty when the bytes are no text in any of them.
std::optional<QString> textOf(const ContentLine& line, TextEncoding fileEncoding);

/// Takes backslashes off: \n, \, \; \: and \\ (RFC 6350 3.4).
QString unescapeText(QStringView text);
/// Cuts at the separator where no backslash stands before it; the pieces are unescaped.
QStringList splitEscaped(const QString& text, QChar separator);
/// The components of N, ADR and ORG: cut at ";"; from version 3.0 on the unescaped commas inside one part its values,
/// which are joined by `glue` instead.
QStringList componentsOf(const QString& text, bool hasLists, const QString& glue);

/// For writing: \n, \, \; and \\ (RFC 6350 3.4); unescapeText() of it is the text again.
QString escapeText(const QString& text);

} // namespace aicms::exchange
