// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/themed.h"

#include <QElapsedTimer>

class QProgressBar;

namespace aicms::kit {

class ActionButton;
class Label;

/// A job that takes longer than a second: how far, what is running, time left, how to stop and what that means.
class ProgressPanel : public QWidget {
    Q_OBJECT
public:
    explicit ProgressPanel(const QString& title = {}, QWidget* parent = nullptr);
    void setTitle(const QString& title); ///< "Removing 306 records"
    /// "212 of 306". The first call starts the clock; `total` 0 or less: how much is not known.
    void setProgress(qint64 done, qint64 total);
    void setLine(const QString& line); ///< "Batch 5 of 7: quotes."
    void setConsequence(const QString& sentence); ///< "If you stop, 250 records are gone and 56 stay."
    void setStopText(const QString& text); ///< empty: cannot be stopped
    void focusStop(); ///< the button, or the panel where there is none

    /// "About 40 seconds left", rounded; empty in the first 3 seconds and when nothing is known.
    static QString timeLeft(qint64 elapsedMilliseconds, qint64 done, qint64 total);

Q_SIGNALS:
    void stopRequested(); ///< the button is off from then on

private:
    void showLine();

    Label* m_title;
    Label* m_count;
    QProgressBar* m_bar;
    Label* m_line;
    ActionButton* m_stop;
    Label* m_consequence;
    QString m_text;
    QElapsedTimer m_clock;
    qint64 m_done = 0;
    qint64 m_total = 0;
};

} // namespace aicms::kit
