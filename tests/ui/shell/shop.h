// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/unlocking.h"
#include "ui/shell/choosers.h"

#include <QString>
#include <QWidget>

#include <memory>

namespace aicms::test {

inline const QString ownerName = QStringLiteral("Mara Ellis");
inline const QString ownerPassphrase = QStringLiteral("velvet tundra opaque lantern");
inline const QString staffName = QStringLiteral("Jonas Weber");
inline const QString staffPassphrase = QStringLiteral("mosaic drift anchor ribbon");
inline const QString nextPassphrase = QStringLiteral("kettle orbit pebble walnut");
inline const QString business = QStringLiteral("Lindenhof Cycles");

/// A vault at the least cost of keys, with an owner and, when asked, a second user; closed. Gives the owner's code.
QString makeVault(const QString& folder, const base::Clock& clock, bool withStaff = false, const QString& keyFile = {});

/// Opens it as another program would: what the error is says whether somebody else holds it.
base::Result<std::unique_ptr<workspace::Workspace>> openVault(const QString& folder, const base::Clock& clock,
    const QString& user = ownerName, const QString& passphrase = ownerPassphrase);

/// Choosers that answer with what is set; an empty answer is "went back".
struct Answers {
    QString folder;
    QString openFile;
    QString saveFile;
    int printed = 0;
    shell::Choosers choosers();
};

/// The widget of that name, which must be there.
template <class T> T* find(QWidget* parent, const char* name)
{
    auto* found = parent->findChild<T*>(QString::fromLatin1(name));
    if (!found)
        qFatal("no widget named %s", name);
    return found;
}

/// All text that can be read in a window: labels, buttons, fields, tool tips, accessible names and the title.
QString visibleText(QWidget* window);

} // namespace aicms::test
