// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QPalette>
#include <QString>

#include <array>
#include <optional>

namespace aicms::theme {

constexpr std::size_t colorCount = static_cast<std::size_t>(Color::Scrim) + 1;

/// One colour for each role.
struct Tokens {
    std::array<QColor, colorCount> colors;

    QColor& operator[](Color role) { return colors.at(static_cast<std::size_t>(role)); }
    const QColor& operator[](Color role) const { return colors.at(static_cast<std::size_t>(role)); }
};

/// The name of a role in a theme file, such as "textMuted".
QLatin1String roleName(Color role);

/// Reads a theme file: {"colors": {"<role>": "#RRGGBB" or "#AARRGGBB", ...}}. Every role must be there, and no other;
/// otherwise nothing is returned and `problem` names the first fault.
std::optional<Tokens> parseTokens(const QByteArray& json, QString& problem);

/// The high contrast theme: no tints, every role taken from the system's palette. A pair of the palette that cannot be
/// read (below WCAG's minimum) is replaced by the palette's plain text on its plain background.
Tokens tokensFromPalette(const QPalette& system);

/// The palette that standard widgets and dialogs draw with.
QPalette paletteFromTokens(const Tokens& tokens);

} // namespace aicms::theme
