// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <chrono>

namespace aicms::shell {

/// Watches the whole application for keys and the pointer and says when nobody used it for a while.
class IdleLock : public QObject {
    Q_OBJECT
public:
    static constexpr int leastMinutes = 1;
    static constexpr int mostMinutes = 30;
    static constexpr int defaultMinutes = 5;

    explicit IdleLock(QObject* parent = nullptr);
    ~IdleLock() override;

    void setTimeout(std::chrono::milliseconds timeout);
    std::chrono::milliseconds timeout() const { return m_timeout; }
    void start(); ///< counts from now
    void stop();
    bool isRunning() const { return m_timer.isActive(); }
    /// Rounded up, for the status bar.
    int minutesLeft() const;

    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    void due(); ///< once; start() begins anew
    void minutesLeftChanged();

private:
    std::chrono::milliseconds idleFor() const;
    void touch();
    void check();

    std::chrono::milliseconds m_timeout {std::chrono::minutes(defaultMinutes)};
    QTimer m_timer;
    QElapsedTimer m_sinceUse;
    /// The steady clock stands still while the computer sleeps; the wall clock tells that it slept.
    QDateTime m_lastUse;
    int m_shownMinutes = -1;
};

} // namespace aicms::shell
