// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/idle_lock.h"

#include <QCoreApplication>
#include <QEvent>

#include <algorithm>

namespace aicms::shell {

namespace {

bool isUse(QEvent::Type type)
{
    switch (type) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TabletPress:
    case QEvent::TabletMove:
    case QEvent::InputMethod: return true;
    default: return false;
    }
}

} // namespace

IdleLock::IdleLock(QObject* parent) : QObject(parent)
{
    connect(&m_timer, &QTimer::timeout, this, &IdleLock::check);
    QCoreApplication::instance()->installEventFilter(this);
}

IdleLock::~IdleLock() = default;

void IdleLock::setTimeout(std::chrono::milliseconds timeout)
{
    m_timeout = timeout;
    if (isRunning())
        start();
}

void IdleLock::start()
{
    touch();
    m_shownMinutes = -1;
    const auto quarter = m_timeout / 4;
    m_timer.start(
        std::clamp<std::chrono::milliseconds>(quarter, std::chrono::milliseconds(10), std::chrono::seconds(1)));
    check();
}

void IdleLock::stop()
{
    m_timer.stop();
}

void IdleLock::touch()
{
    m_sinceUse.start();
    m_lastUse = QDateTime::currentDateTimeUtc();
}

std::chrono::milliseconds IdleLock::idleFor() const
{
    const qint64 byWallClock = m_lastUse.msecsTo(QDateTime::currentDateTimeUtc());
    return std::chrono::milliseconds(std::max(m_sinceUse.elapsed(), byWallClock));
}

int IdleLock::minutesLeft() const
{
    const auto left = std::max(m_timeout - idleFor(), std::chrono::milliseconds(0));
    return static_cast<int>((left.count() + 59'999) / 60'000);
}

void IdleLock::check()
{
    if (idleFor() >= m_timeout) {
        stop();
        Q_EMIT due();
        return;
    }
    if (const int minutes = minutesLeft(); minutes != m_shownMinutes) {
        m_shownMinutes = minutes;
        Q_EMIT minutesLeftChanged();
    }
}

bool IdleLock::eventFilter(QObject*, QEvent* event)
{
    // Nothing wakes a clock that ran out: after a sleep the first key must not win against the lock.
    if (isRunning() && isUse(event->type())) {
        if (idleFor() >= m_timeout)
            check();
        else
            touch();
    }
    return false;
}

} // namespace aicms::shell
