// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/file_viewer.h"

#include "core/workspace/workspace.h"
#include "ui/shell/answer.h"

#include <QDesktopServices>
#include <QUrl>

namespace aicms::shell {

namespace {

constexpr int sweepMilliseconds = 3'000;

}

FileViewer::FileViewer(const Context& context, Open open, QObject* parent)
    : QObject(parent), m_context(context), m_open(std::move(open))
{
    if (!m_open)
        m_open = [](const QString& path) { return QDesktopServices::openUrl(QUrl::fromLocalFile(path)); };
    m_sweep.setInterval(sweepMilliseconds);
    connect(&m_sweep, &QTimer::timeout, this, [this] {
        m_context.workspace.privateFiles().removeUnused();
        if (m_context.workspace.privateFiles().count() == 0)
            m_sweep.stop();
    });
}

void FileViewer::show(base::AttachmentId id)
{
    onSuccess(m_context.workspace.attachments().open(id), this, m_context.notices, [this](const QString& path) {
        m_sweep.start();
        if (m_open(path))
            return;
        m_context.workspace.privateFiles().remove(path); // nobody is going to read it
        Q_EMIT failed(tr("This computer has no program for such files. Nothing was changed. Save the file "
                         "elsewhere and open it there."));
    });
}

} // namespace aicms::shell
