// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/screen.h"

#include <QTimer>

#include <functional>

namespace aicms::shell {

/// Shows a customer's file in the system's own viewer, from a private copy that goes when the viewer is done with it.
class FileViewer : public QObject {
    Q_OBJECT
public:
    /// Shows a local file; false: no program for it. Tests give their own.
    using Open = std::function<bool(const QString& path)>;

    FileViewer(const Context& context, Open open, QObject* parent);
    void show(base::AttachmentId id);

Q_SIGNALS:
    void failed(const QString& sentence); ///< no program shows such files

private:
    Context m_context;
    Open m_open;
    QTimer m_sweep; ///< looks whether viewers are done with their copies
};

} // namespace aicms::shell
