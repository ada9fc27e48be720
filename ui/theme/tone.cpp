// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

namespace aicms::theme {

Color toneColor(Tone tone)
{
    switch (tone) {
    case Tone::Neutral: return Color::Neutral;
    case Tone::Success: return Color::Success;
    case Tone::Warning: return Color::Warning;
    case Tone::Danger: return Color::Danger;
    case Tone::Info: return Color::Info;
    case Tone::Ai: return Color::Ai;
    case Tone::Accent: return Color::AccentText;
    }
    Q_UNREACHABLE();
}

Color toneSoft(Tone tone)
{
    switch (tone) {
    case Tone::Neutral: return Color::NeutralSoft;
    case Tone::Success: return Color::SuccessSoft;
    case Tone::Warning: return Color::WarningSoft;
    case Tone::Danger: return Color::DangerSoft;
    case Tone::Info: return Color::InfoSoft;
    case Tone::Ai: return Color::AiSoft;
    case Tone::Accent: return Color::AccentSoft;
    }
    Q_UNREACHABLE();
}

} // namespace aicms::theme
