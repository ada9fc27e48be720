// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

namespace aicms::shell {

/// Hears from the system that the screen is being locked, that somebody else takes over the computer, or that it goes
/// to sleep. Where a system does not tell, nothing is heard and the idle lock remains.
class SessionWatch : public QObject {
    Q_OBJECT
public:
    explicit SessionWatch(QObject* parent = nullptr);
    ~SessionWatch() override;

    /// Begins to listen; takes a moment when the system's message service is slow. Where sleep can be held up (Linux),
    /// it waits from now on until vaultIsLocked() or for at most some seconds.
    void start();
    void vaultIsLocked();
    class System; ///< one for each system

Q_SIGNALS:
    void screenLocked();
    void goingToSleep();

private:
    std::unique_ptr<System> m_system;
};

} // namespace aicms::shell
