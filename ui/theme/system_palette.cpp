// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/contrast.h"
#include "ui/theme/tokens.h"

namespace aicms::theme {

namespace {

void setAll(Tokens& tokens, std::initializer_list<Color> roles, const QColor& value)
{
    for (const Color role : roles)
        tokens[role] = value;
}

struct Pair {
    QColor background;
    QColor text;
};

Pair legible(const Pair& wanted, const Pair& instead)
{
    return contrastRatio(wanted.background, wanted.text) >= minimumTextContrast ? wanted : instead;
}

} // namespace

Tokens tokensFromPalette(const QPalette& system)
{
    const Pair window = legible(
        {system.color(QPalette::Window), system.color(QPalette::WindowText)}, {QColor(Qt::black), QColor(Qt::white)});
    // Text of one area may stand on the other (a card's heading on the page), so both must carry the same text colour.
    const QColor base = system.color(QPalette::Base);
    const QColor surface = contrastRatio(base, window.text) >= minimumTextContrast ? base : window.background;
    Pair accent
        = legible({system.color(QPalette::Highlight), system.color(QPalette::HighlightedText)}, {window.text, surface});
    if (contrastRatio(accent.background, surface) < minimumMarkContrast)
        accent = {window.text, surface};
    const QColor link = system.color(QPalette::Link);
    const bool linkReads = contrastRatio(link, surface) >= minimumTextContrast
        && contrastRatio(link, window.background) >= minimumTextContrast;

    Tokens tokens;
    setAll(tokens, {Color::WindowBackground, Color::Rail}, window.background);
    setAll(tokens,
        {Color::Surface, Color::Sunken, Color::Hover, Color::Selected, Color::AccentSoft, Color::SuccessSoft,
            Color::WarningSoft, Color::DangerSoft, Color::InfoSoft, Color::AiSoft, Color::NeutralSoft},
        surface);
    setAll(tokens,
        {Color::BorderSubtle, Color::BorderControl, Color::TextPrimary, Color::TextSecondary, Color::TextMuted,
            Color::Success, Color::Warning, Color::Danger, Color::Info, Color::Ai, Color::Neutral, Color::Chart1,
            Color::Chart2, Color::Chart3, Color::Chart4, Color::Chart5, Color::Chart6, Color::ChartGrid},
        window.text);
    tokens[Color::TextDisabled] = system.color(QPalette::Disabled, QPalette::WindowText);
    setAll(tokens, {Color::Accent, Color::AccentHover, Color::DangerSolid}, accent.background);
    setAll(tokens, {Color::AccentOn, Color::DangerOn}, accent.text);
    // The system's mark colour tells focus from the plain 2 px borders, where it can be seen on the page as well.
    const bool accentMarks = contrastRatio(accent.background, window.background) >= minimumMarkContrast;
    tokens[Color::Focus] = accentMarks ? accent.background : window.text;
    tokens[Color::AccentText] = linkReads ? link : window.text;
    tokens[Color::Scrim] = QColor(0, 0, 0, 102);
    return tokens;
}

QPalette paletteFromTokens(const Tokens& t)
{
    QPalette p;
    const auto set = [&p](QPalette::ColorRole role, const QColor& color) { p.setColor(QPalette::All, role, color); };
    set(QPalette::Window, t[Color::WindowBackground]);
    set(QPalette::Base, t[Color::Surface]);
    set(QPalette::AlternateBase, t[Color::Sunken]);
    set(QPalette::Button, t[Color::Surface]);
    set(QPalette::ToolTipBase, t[Color::Surface]);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText})
        set(role, t[Color::TextPrimary]);
    set(QPalette::BrightText, t[Color::DangerOn]);
    set(QPalette::PlaceholderText, t[Color::TextMuted]);
    set(QPalette::Highlight, t[Color::Accent]);
    set(QPalette::HighlightedText, t[Color::AccentOn]);
    set(QPalette::Link, t[Color::AccentText]);
    set(QPalette::LinkVisited, t[Color::AccentText]);
    // Fusion shades with these five where the style leaves a detail to it.
    set(QPalette::Light, t[Color::Surface]);
    set(QPalette::Midlight, t[Color::Sunken]);
    set(QPalette::Mid, t[Color::BorderSubtle]);
    set(QPalette::Dark, t[Color::BorderControl]);
    set(QPalette::Shadow, t[Color::BorderSubtle]);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::PlaceholderText})
        p.setColor(QPalette::Disabled, role, t[Color::TextDisabled]);
    p.setColor(QPalette::Disabled, QPalette::Base, t[Color::Sunken]);
    p.setColor(QPalette::Disabled, QPalette::Button, t[Color::Sunken]);
    p.setColor(QPalette::Disabled, QPalette::Highlight, t[Color::BorderSubtle]);
    p.setColor(QPalette::Disabled, QPalette::HighlightedText, t[Color::TextDisabled]);
    return p;
}

} // namespace aicms::theme
