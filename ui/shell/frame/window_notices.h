// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/message_bar.h"
#include "ui/shell/notices.h"

#include <QElapsedTimer>
#include <QHash>
#include <QPointer>

#include <optional>
#include <utility>
#include <vector>

class QVBoxLayout;

namespace aicms::kit {
class StatusBar;
class ToastHost;
} // namespace aicms::kit

namespace aicms::shell {

class UndoList;

/// Notices as the window shows them: toasts, bars above the page, jobs in the status bar.
class WindowNotices : public Notices {
    Q_OBJECT
public:
    /// At most so many bars at once; an older one gives way.
    static constexpr int mostBars = 3;
    /// Milliseconds: what came so shortly before another place was shown belongs to that one, such as what saving a
    /// form has to say.
    static constexpr qint64 ofTheChange = 1'000;

    WindowNotices(QVBoxLayout* bars, kit::ToastHost& toasts, kit::StatusBar& status, UndoList& undo, QObject* parent);
    ~WindowNotices() override;
    void toast(const QString& text) override;
    void toastWithUndo(const QString& text) override;
    void error(const base::Error& error) override;
    void warning(const QString& text) override;
    void warnUntilSolved(const QString& id, const QString& text) override;
    void offer(const QString& id, const QString& text, const QString& action = {},
        const std::function<void()>& run = {}) override;
    void job(const QString& id, const QString& text, int percent) override;
    QStringList jobs() const { return m_jobs.values(); }
    /// Another place is shown: errors and warnings that stood before it go with the one that they were about. What the
    /// change itself brought, and what stood before the first place, stays.
    void leavePlace();

private:
    kit::MessageBar* addBar(kit::MessageBar::Kind kind, const QString& text);
    void tie(kit::MessageBar* bar);
    QVBoxLayout* m_bars;
    kit::ToastHost& m_toasts;
    kit::StatusBar& m_status;
    UndoList& m_undo;
    QHash<QString, QString> m_jobs;
    QHash<QString, QPointer<kit::MessageBar>> m_offers;
    std::vector<std::pair<QPointer<kit::MessageBar>, QElapsedTimer>> m_ofPlace; ///< with the time since they came
    bool m_isPlaced = false; ///< a place was shown
    std::optional<QString> m_offered; ///< text of the undo entry that the toast shows
};

} // namespace aicms::shell
