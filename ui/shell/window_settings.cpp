// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/window_settings.h"

#include "ui/shell/idle_lock.h"

#include <QFileInfo>

#include <algorithm>
#include <array>

namespace aicms::shell {

namespace {

using theme::Scheme;
constexpr std::array<std::pair<Scheme, const char*>, 4> schemeNames {{
    {Scheme::System, "system"},
    {Scheme::Light, "light"},
    {Scheme::Dark, "dark"},
    {Scheme::HighContrast, "high_contrast"},
}};

const QString lastVaultKey = QStringLiteral("vault/last");
const QString knownVaultsKey = QStringLiteral("vault/known");
constexpr int mostKnown = 5;
const QString schemeKey = QStringLiteral("window/theme");
const QString languageKey = QStringLiteral("window/language");
const QString textScaleKey = QStringLiteral("window/textScale");
const QString lockMinutesKey = QStringLiteral("lock/minutes");
const QString railFoldedKey = QStringLiteral("window/railFolded");
const QString geometryKey = QStringLiteral("window/geometry");

} // namespace

QString WindowSettings::lastVault() const
{
    return m_settings.value(lastVaultKey).toString();
}

void WindowSettings::setLastVault(const QString& folder)
{
    QStringList known = knownVaults();
    m_settings.setValue(lastVaultKey, folder);
    known.removeAll(folder);
    known.prepend(folder);
    m_settings.setValue(knownVaultsKey, QStringList(known.mid(0, mostKnown)));
}

QStringList WindowSettings::knownVaults() const
{
    QStringList known = m_settings.value(knownVaultsKey).toStringList();
    if (const QString last = lastVault(); !last.isEmpty() && !known.contains(last))
        known.prepend(last);
    erase_if(known, [](const QString& folder) { return !QFileInfo::exists(folder); });
    return known;
}

Scheme WindowSettings::scheme() const
{
    const QString name = m_settings.value(schemeKey).toString();
    for (const auto& [scheme, text] : schemeNames) {
        if (name == QLatin1String(text))
            return scheme;
    }
    return Scheme::System;
}

void WindowSettings::setScheme(Scheme scheme)
{
    for (const auto& [known, text] : schemeNames) {
        if (known == scheme)
            m_settings.setValue(schemeKey, QString::fromLatin1(text));
    }
}

QString WindowSettings::language() const
{
    return m_settings.value(languageKey).toString();
}

void WindowSettings::setLanguage(const QString& code)
{
    if (code.isEmpty())
        m_settings.remove(languageKey);
    else
        m_settings.setValue(languageKey, code);
}

int WindowSettings::textScale() const
{
    return std::clamp(m_settings.value(textScaleKey, 100).toInt(), 90, 200);
}

void WindowSettings::setTextScale(int percent)
{
    m_settings.setValue(textScaleKey, percent);
}

int WindowSettings::lockMinutes() const
{
    const int minutes = m_settings.value(lockMinutesKey, IdleLock::defaultMinutes).toInt();
    return std::clamp(minutes, IdleLock::leastMinutes, IdleLock::mostMinutes);
}

void WindowSettings::setLockMinutes(int minutes)
{
    m_settings.setValue(lockMinutesKey, std::clamp(minutes, IdleLock::leastMinutes, IdleLock::mostMinutes));
}

bool WindowSettings::railFolded() const
{
    return m_settings.value(railFoldedKey, false).toBool();
}

void WindowSettings::setRailFolded(bool folded)
{
    m_settings.setValue(railFoldedKey, folded);
}

QByteArray WindowSettings::geometry() const
{
    return m_settings.value(geometryKey).toByteArray();
}

void WindowSettings::setGeometry(const QByteArray& geometry)
{
    m_settings.setValue(geometryKey, geometry);
}

void WindowSettings::sync()
{
    m_settings.sync();
}

} // namespace aicms::shell
