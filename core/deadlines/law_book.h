// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/period.h"
#include "core/deadlines/deadline.h"

#include <QByteArray>
#include <QHash>

namespace aicms::deadlines {

/// What waiting for the person does to a period.
enum class Suspension {
    None, ///< nothing (CCPA C4, LGPD)
    Shift, ///< it ends later by the days between question and answer (EU R6)
    Restart, ///< it begins with the answer (UK R5a)
    Unknown, ///< the file does not say: an error as soon as it matters
};

/// One way to compute one clock under some laws, from one day on.
struct ClockRule {
    QString clock;
    QStringList regimes;
    QDate validFrom;
    QStringList subjects; ///< kinds of requests that it is for; empty: any
    std::optional<base::Period> period; ///< with `periodFromEvent`: where the event is missing
    bool periodFromEvent = false;
    int businessDays = 0; ///< counted instead of the period
    int hours = 0; ///< elapsed, instead of the period
    bool rolls = false; ///< a last day that is no working day moves on (R2)
    Suspension suspension = Suspension::None;
    QStringList leftOutFor; ///< kinds for which days of clarification are left out (UK R5b)
    QString sameAs; ///< the clock whose date this one has
    QString extends; ///< the clock that this one prolongs, where it was announced in time
    QString noticeBy; ///< the clock by which the extension must be announced
    std::vector<EventKey> orEarlier; ///< events that end it before
    QStringList starts; ///< allowed values of the event "start"; the first is meant where it is missing
    bool isHeld = false; ///< legal holds count (E3)
    bool givesDayAfter = false; ///< the answer is the first allowed day (W1)
    QStringList rules;
    QString law;
};

/// The rules of one version of the data file.
class LawBook {
public:
    /// Invalid "law.deadlines" where the file lacks something or says what nobody knows.
    static base::Result<LawBook> fromJson(const QByteArray& bytes);
    /// The file that the program brings.
    static const LawBook& builtIn();

    const QString& version() const { return m_version; }
    const std::vector<ClockRule>& clocks() const { return m_clocks; }
    /// The newest rule that held on that day. Invalid "deadline.clock", "deadline.regime", "deadline.clock_regime"
    /// (that law has no such deadline) or "deadline.too_early" (no rule is known for so early a day).
    base::Result<const ClockRule*> find(const QString& clock, const QString& regime, QDate day) const;
    /// The kind that a subject names: "know" is access. Empty where it is no kind of request.
    QString kindOf(const QString& subject) const { return m_kinds.value(subject); }
    QStringList clockNames() const;
    int targetWorkingDaysBefore() const { return m_targetDays; } ///< R7
    const std::vector<int>& warningDaysBefore() const { return m_warningDays; } ///< R7, longest first
    int lateQuestionDays() const { return m_lateQuestionDays; } ///< R6

private:
    QString m_version;
    std::vector<ClockRule> m_clocks;
    QHash<QString, QString> m_kinds;
    int m_targetDays = 0;
    std::vector<int> m_warningDays;
    int m_lateQuestionDays = 0;
};

} // namespace aicms::deadlines
