// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace aicms::sample {

/// SplitMix64 (Steele, Lea and Flood 2014). The standard library's distributions differ between libraries; this gives
/// the same invented people everywhere. Not for secrets.
class RandomStream {
public:
    /// One stream for each (seed, index, aspect), so that an item can be made without making the ones before it.
    RandomStream(quint64 seed, quint64 index, quint64 aspect)
        : m_state(mix(seed + golden * (index + 1)) ^ mix(aspect * golden + 0x5851f42d4c957f2dULL))
    {
    }

    quint64 next()
    {
        m_state += golden;
        return mix(m_state);
    }
    /// 0 <= result < bound; bound 1 to 2^32. The bias is below 2^-32.
    qint64 below(qint64 bound) { return static_cast<qint64>((next() >> 32) * static_cast<quint64>(bound) >> 32); }
    /// True in `perMille` (0 to 1000) of a thousand cases.
    bool chance(int perMille) { return below(1000) < perMille; }
    /// `list` is not empty.
    const QString& pick(const QStringList& list) { return list.at(below(list.size())); }
    /// The first entries come more often (linearly), as with names in real life.
    qint64 belowFavouringFirst(qint64 bound) { return qMin(below(bound), below(bound)); }

private:
    static constexpr quint64 golden = 0x9e3779b97f4a7c15ULL;
    static quint64 mix(quint64 z)
    {
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
        return z ^ (z >> 31);
    }
    quint64 m_state;
};

} // namespace aicms::sample
