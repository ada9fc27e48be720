// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/themed.h"

#include <QElapsedTimer>

#include <optional>

class QProgressBar;

namespace aicms::kit {

class ActionButton;
class Label;

/// How fast a job goes, from when something of it was done for the first time: what came before (opening a file, rows
/// that were stored before a lock) tells nothing of the rest. A job of which less is done than before is a new one.
class Pace {
public:
    void note(qint64 milliseconds, qint64 done); ///< on any clock that does not go back
    /// Milliseconds until `total` are done; nothing while it would be a guess.
    std::optional<qint64> left(qint64 milliseconds, qint64 total) const;

private:
    static constexpr qint64 quiet = 3000; ///< milliseconds of work before that say too little
    qint64 m_start = 0;
    qint64 m_startDone = 0;
    qint64 m_done = 0;
};

/// A job that takes longer than a second: how far, what is running, time left, how to stop and what that means.
class ProgressPanel : public QWidget {
    Q_OBJECT
public:
    explicit ProgressPanel(const QString& title = {}, QWidget* parent = nullptr);
    void setTitle(const QString& title); ///< "Removing 306 records"
    /// "212 of 306"; `total` 0 or less: how much is not known. Less than before begins a new job.
    void setProgress(qint64 done, qint64 total);
    /// "37 %": of what nobody counts in pieces. `total` as above.
    void setShare(qint64 done, qint64 total);
    void setLine(const QString& line); ///< "Batch 5 of 7: quotes."
    void setConsequence(const QString& sentence); ///< "If you stop, 250 records are gone and 56 stay."
    void setStopText(const QString& text); ///< empty: cannot be stopped
    void focusStop(); ///< the button, or the panel where there is none

    static QString timeLeft(qint64 milliseconds); ///< "About 40 seconds left", rounded

Q_SIGNALS:
    void stopRequested(); ///< the button is off from then on

private:
    void advance(qint64 done, qint64 total, const QString& count);
    void showLine();

    Label* m_title;
    Label* m_count;
    QProgressBar* m_bar;
    Label* m_line;
    ActionButton* m_stop;
    Label* m_consequence;
    QString m_text;
    QElapsedTimer m_clock;
    Pace m_pace;
    qint64 m_total = 0;
};

} // namespace aicms::kit
