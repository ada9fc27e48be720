// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/try_gate.h"

#include "core/base/error.h"
#include "core/vault/atomic_file.h"
#include "core/vault/vault_folder.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace aicms::vault {

namespace {

constexpr qint64 gateSizeLimit = 4096;
constexpr qint64 microsPerSecond = 1'000'000;
/// More would not wait longer; keeps a planted number from overflowing the shift.
constexpr qint64 mostCounted = 1000;

struct Tries {
    qint64 count = 0;
    qint64 last = 0; ///< microseconds since 1970
};

Tries readTries(const QString& path)
{
    try {
        const auto bytes = readWhole(path, gateSizeLimit);
        const QJsonObject object = QJsonDocument::fromJson(bytes.value_or(QByteArray())).object();
        const qint64 count = object[QLatin1String("count")].toInteger();
        return {std::clamp<qint64>(count, 0, mostCounted), object[QLatin1String("last")].toInteger()};
    } catch (const base::Failure&) {
        return {};
    }
}

bool writeTries(const QString& path, const Tries& tries)
{
    const QJsonObject object {
        {QStringLiteral("version"), 1}, {QStringLiteral("count"), tries.count}, {QStringLiteral("last"), tries.last}};
    try {
        writeWhole(path, QJsonDocument(object).toJson());
        return true;
    } catch (const base::Failure&) {
        return false;
    }
}

qint64 delayAfter(qint64 tries)
{
    if (tries < TryGate::freeTries)
        return 0;
    const qint64 doublings = std::min<qint64>(tries - TryGate::freeTries, 10);
    return std::min(TryGate::firstDelay << doublings, TryGate::longestDelay);
}

} // namespace

TryGate::TryGate(const QString& folder, const base::Clock& clock)
    : m_path(QDir(folder).filePath(triesFile)), m_clock(&clock)
{
}

qint64 TryGate::secondsToWait()
{
    const Tries tries = readTries(m_path);
    const qint64 delay = delayAfter(tries.count);
    const qint64 now = m_clock->now().microseconds;
    // A clock that was put back must not make anybody wait longer than the delay itself.
    if (delay == 0)
        return 0;
    if (now < tries.last) // of a clock that was ahead: it counts as now, and runs down from here
        return writeTries(m_path, {tries.count, now}) ? delay : 0;
    const qint64 passed = now - tries.last;
    const qint64 left = delay * microsPerSecond - passed;
    return left <= 0 ? 0 : (left + microsPerSecond - 1) / microsPerSecond;
}

void TryGate::countTry()
{
    // A folder that cannot be written (a copy on read-only media) still opens: the gate is a courtesy, not a lock.
    static_cast<void>(writeTries(m_path, {readTries(m_path).count + 1, m_clock->now().microseconds}));
}

void TryGate::reset()
{
    QFile::remove(m_path);
}

} // namespace aicms::vault
