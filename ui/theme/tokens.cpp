// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/tokens.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <iterator>

namespace aicms::theme {

namespace {

constexpr const char* roleNames[] = {
    "windowBackground",
    "rail",
    "surface",
    "sunken",
    "hover",
    "selected",
    "borderSubtle",
    "borderControl",
    "textPrimary",
    "textSecondary",
    "textMuted",
    "textDisabled",
    "accent",
    "accentHover",
    "accentOn",
    "accentSoft",
    "accentText",
    "focus",
    "success",
    "successSoft",
    "warning",
    "warningSoft",
    "danger",
    "dangerSoft",
    "dangerSolid",
    "dangerOn",
    "info",
    "infoSoft",
    "ai",
    "aiSoft",
    "neutral",
    "neutralSoft",
    "chart1",
    "chart2",
    "chart3",
    "chart4",
    "chart5",
    "chart6",
    "chartGrid",
    "scrim",
};
static_assert(std::size(roleNames) == colorCount, "each role has one name, in the order of the enum");

} // namespace

QLatin1String roleName(Color role)
{
    return QLatin1String(roleNames[static_cast<std::size_t>(role)]);
}

std::optional<Tokens> parseTokens(const QByteArray& json, QString& problem)
{
    QJsonParseError fault;
    const QJsonObject colors = QJsonDocument::fromJson(json, &fault).object().value(u"colors").toObject();
    if (fault.error != QJsonParseError::NoError) {
        problem = fault.errorString();
        return std::nullopt;
    }
    Tokens tokens;
    for (std::size_t i = 0; i < colorCount; ++i) {
        const QLatin1String name = roleName(static_cast<Color>(i));
        const QString value = colors.value(name).toString();
        // Only the written-out form: a colour name such as "red" would escape the review of the table.
        tokens.colors[i] = value.startsWith(u'#') ? QColor(value) : QColor();
        if (!tokens.colors[i].isValid()) {
            problem = QStringLiteral("role %1 has no colour").arg(name);
            return std::nullopt;
        }
    }
    if (colors.size() != static_cast<qsizetype>(colorCount)) {
        problem = QStringLiteral("there are %1 roles, %2 were expected").arg(colors.size()).arg(colorCount);
        return std::nullopt;
    }
    return tokens;
}

} // namespace aicms::theme
