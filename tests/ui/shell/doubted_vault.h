// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/audit.h"
#include "core/workspace/workspace.h"

#include <QApplication>
#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <functional>

namespace aicms::test {

/// As a deep check leaves it that found damage (workspace::doubtOfLists).
inline void doubtLists(workspace::Workspace& vault, const QString& outcome = QStringLiteral("deep damaged"))
{
    const auto logged = vault.database()
                            .write([&](storage::WriteTransaction& tx) -> base::Result<void> {
                                audit::append(tx, vault.session(),
                                    {QStringLiteral("vault.check"), audit::ObjectKind::Vault, 0, {}, outcome});
                                return {};
                            })
                            .result();
    if (!logged)
        qFatal("nothing was logged");
}
inline void trustLists(workspace::Workspace& vault)
{
    doubtLists(vault, QStringLiteral("deep sound"));
}

/// Whether a window came up that asks for a place or a printer; it is closed.
inline bool asksWhere(const std::function<void()>& press)
{
    bool hasAsked = false;
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &look, [&hasAsked] {
        if (const QPointer<QWidget> window = QApplication::activeModalWidget()) {
            hasAsked = true;
            window->close();
        }
    });
    look.start(20);
    press();
    return hasAsked;
}

} // namespace aicms::test
