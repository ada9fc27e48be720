// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/clipboard_guard.h"

#include <QGuiApplication>
#include <QMimeData>

#include <memory>

namespace aicms::shell {

namespace {

const QString kdeHint = QStringLiteral("x-kde-passwordManagerHint");
/// Qt hands these to Windows under the name in quotes. Any content means yes; a zero means "may not".
const QString windowsMonitors
    = QStringLiteral("application/x-qt-windows-mime;value=\"ExcludeClipboardContentFromMonitorProcessing\"");
const QString windowsHistory = QStringLiteral("application/x-qt-windows-mime;value=\"CanIncludeInClipboardHistory\"");
const QString windowsCloud = QStringLiteral("application/x-qt-windows-mime;value=\"CanUploadToCloudClipboard\"");

QClipboard* clipboard()
{
    return QGuiApplication::clipboard();
}

bool isOwned(QClipboard::Mode mode)
{
    return mode == QClipboard::Clipboard ? clipboard()->ownsClipboard()
                                         : clipboard()->supportsSelection() && clipboard()->ownsSelection();
}

bool isEmpty(QClipboard::Mode mode)
{
    const QMimeData* data = clipboard()->mimeData(mode);
    return !data || data->formats().isEmpty();
}

} // namespace

void addHistoryHints(QMimeData& data)
{
    data.setData(kdeHint, QByteArrayLiteral("secret"));
    data.setData(windowsMonitors, QByteArrayLiteral("1"));
    data.setData(windowsHistory, QByteArray(4, '\0'));
    data.setData(windowsCloud, QByteArray(4, '\0'));
}

bool hasHistoryHints(const QMimeData& data)
{
    return data.hasFormat(kdeHint);
}

ClipboardGuard::ClipboardGuard(std::chrono::milliseconds time, IsOurs isOurs)
    : m_isOurs(isOurs ? std::move(isOurs) : isOwned)
{
    for (QTimer* timer : {&m_clipboard, &m_selection}) {
        timer->setSingleShot(true);
        timer->setInterval(time);
    }
    connect(&m_clipboard, &QTimer::timeout, this, [this] { clear(QClipboard::Clipboard); });
    connect(&m_selection, &QTimer::timeout, this, [this] { clear(QClipboard::Selection); });
    connect(clipboard(), &QClipboard::changed, this, &ClipboardGuard::look);
}

void ClipboardGuard::look(QClipboard::Mode mode)
{
    if (m_isHinting || mode == QClipboard::FindBuffer)
        return;
    QTimer& timer = mode == QClipboard::Clipboard ? m_clipboard : m_selection;
    if (!m_isOurs(mode) || isEmpty(mode)) {
        timer.stop();
        return;
    }
    timer.start();
    const QMimeData* data = clipboard()->mimeData(mode);
    if (mode != QClipboard::Clipboard || hasHistoryHints(*data))
        return;
    auto hinted = std::make_unique<QMimeData>();
    for (const QString& format : data->formats())
        hinted->setData(format, data->data(format));
    addHistoryHints(*hinted);
    m_isHinting = true;
    clipboard()->setMimeData(hinted.release(), mode);
    m_isHinting = false;
}

void ClipboardGuard::clear(QClipboard::Mode mode)
{
    if (m_isOurs(mode) && !isEmpty(mode))
        clipboard()->clear(mode);
}

void ClipboardGuard::clearNow()
{
    clear(QClipboard::Clipboard);
    clear(QClipboard::Selection);
}

} // namespace aicms::shell
