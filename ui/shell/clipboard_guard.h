// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QClipboard>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>

class QMimeData;

namespace aicms::shell {

/// What is copied out of the program may be about a person: it asks clipboard histories not to keep it, and takes it
/// back after a while or at a lock, unless something else was copied since.
class ClipboardGuard : public QObject {
    Q_OBJECT
public:
    static constexpr std::chrono::seconds usualTime {30};

    /// Whether what is in the clipboard came from this program.
    using IsOurs = std::function<bool(QClipboard::Mode)>;

    /// `isOurs` empty: the system is asked.
    explicit ClipboardGuard(std::chrono::milliseconds time = usualTime, IsOurs isOurs = {});
    void clearNow();

private:
    void look(QClipboard::Mode mode);
    void clear(QClipboard::Mode mode);

    IsOurs m_isOurs;
    QTimer m_clipboard;
    QTimer m_selection; ///< of X11: the middle mouse button pastes it
    bool m_isHinting = false;
};

/// The marks by which clipboard histories know a secret: of KDE, and of Windows from version 10 on.
void addHistoryHints(QMimeData& data);
bool hasHistoryHints(const QMimeData& data);

} // namespace aicms::shell
