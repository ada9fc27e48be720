// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/lock_note.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace aicms::shell {

namespace {

constexpr std::array<std::pair<LockReason, const char*>, 4> reasons {{
    {LockReason::Asked, "asked"},
    {LockReason::Idle, "idle"},
    {LockReason::Suspended, "suspended"},
    {LockReason::ScreenLocked, "screen_locked"},
}};
const QString draftsLostCode = QStringLiteral("drafts_lost");
const QString draftsKeptCode = QStringLiteral("drafts_kept");

std::optional<base::ErrorKind> kindOf(const QString& code)
{
    for (int kind = 0; kind <= static_cast<int>(base::ErrorKind::Internal); ++kind) {
        if (base::errorCode(static_cast<base::ErrorKind>(kind)) == code)
            return static_cast<base::ErrorKind>(kind);
    }
    return std::nullopt;
}

} // namespace

QString LockNote::toText() const
{
    QStringList parts;
    for (const auto& [known, code] : reasons) {
        if (known == reason)
            parts << QString::fromLatin1(code);
    }
    if (draftsLost)
        parts << draftsLostCode;
    if (draftsKept)
        parts << draftsKeptCode;
    if (closing)
        parts << base::errorCode(*closing);
    return parts.join(QLatin1Char(','));
}

std::optional<LockNote> LockNote::fromText(const QString& text)
{
    QStringList parts = text.split(QLatin1Char(','));
    const QString first = parts.takeFirst();
    const auto found
        = std::ranges::find_if(reasons, [&first](const auto& each) { return first == QLatin1String(each.second); });
    if (found == reasons.end())
        return std::nullopt;
    LockNote note;
    note.reason = found->first;
    note.draftsLost = parts.removeOne(draftsLostCode);
    note.draftsKept = parts.removeOne(draftsKeptCode);
    if (parts.isEmpty())
        return note;
    note.closing = kindOf(parts.first());
    return parts.size() == 1 && note.closing ? std::optional(note) : std::nullopt;
}

} // namespace aicms::shell
