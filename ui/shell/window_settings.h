// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QByteArray>
#include <QSettings>
#include <QString>

#include <chrono>

namespace aicms::shell {

/// What the window keeps between starts, outside the vault: how it looks, and where the last vault lies. No personal
/// data.
class WindowSettings {
public:
    QString lastVault() const;
    void setLastVault(const QString& folder);
    /// The folders of vaults that were opened here and are still there, the last one first.
    QStringList knownVaults() const;
    theme::Scheme scheme() const;
    void setScheme(theme::Scheme scheme);
    QString language() const; ///< code of the texts, "de"; empty: as the system
    void setLanguage(const QString& code);
    int textScale() const; ///< percent, 90 to 200
    void setTextScale(int percent);
    int lockMinutes() const; ///< 1 to 30
    void setLockMinutes(int minutes);
    bool railFolded() const;
    void setRailFolded(bool folded);
    QByteArray geometry() const;
    void setGeometry(const QByteArray& geometry);
    void sync(); ///< writes what is still to be written

private:
    mutable QSettings m_settings;
};

} // namespace aicms::shell
