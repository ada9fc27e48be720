// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/retention/purge_service.h"
#include "ui/kit/message_bar.h"
#include "ui/shell/screen.h"

#include <QElapsedTimer>

class QVBoxLayout;

namespace aicms::kit {
class ActionButton;
class Card;
class ConfirmBox;
class ProgressPanel;
} // namespace aicms::kit

namespace aicms::ui_retention {

/// The run itself: the question before it, with the number to be typed; how far it is and whether it can still be
/// stopped; what came of it. Shows nothing while nothing is asked, running or told.
class PurgePanel : public QWidget {
    Q_OBJECT
public:
    explicit PurgePanel(const shell::Context& context, QWidget* parent = nullptr);
    ~PurgePanel() override; ///< stops a run after its block: a lock must not wait

    /// Asks whether what the dry run says, without `leftOut`, may go.
    /// `confirmed`: who said before that it may; empty: one person is enough.
    void ask(const retention::PurgePlan& plan, const retention::LeftOut& leftOut, const QString& confirmed = {});
    /// Where two people are needed: asks whether this person confirms that it may go; nothing does yet.
    void askFirst(const retention::PurgePlan& plan, const retention::LeftOut& leftOut);
    /// Before either, where the clock leapt: asks whether today's day is right; nothing goes by a wrong one.
    void askClock(const audit::ClockLeap& leap);
    /// Says that this run was cut off, and offers to go on or to leave the rest.
    void offerResume(const retention::Run& run);
    /// Says what a run that nobody watched has left to be decided.
    void tellProposal(const retention::Run& run);
    void closeQuestion();
    bool isRunning() const { return m_isRunning; }
    bool mayClose(); ///< see Screen

Q_SIGNALS:
    void started();
    void ended(); ///< lists have to be read again
    void asking(bool isAsking);
    void confirmedFirst(); ///< what waits for the second person has to be read again
    void certificateWanted(qint64 erasure);

private:
    using Running = QFuture<base::Result<retention::Run>>;
    kit::ConfirmBox* question(
        const QString& title, const QString& text, qint64 count, const QString& confirm, const QString& icon);
    kit::ConfirmBox* showQuestion(const QString& title, const QString& text);
    /// Adds to what is asked, once it is known, how many texts of others lose the names.
    void tellTextsOfOthers(kit::ConfirmBox* box, const QString& asked, const retention::PurgePlan& plan,
        const retention::LeftOut& leftOut);
    static QString removeText(qint64 count);
    void askResume();
    void askGiveUp();
    void begin(qint64 total, const std::function<Running(retention::PurgeService::Progress)>& start);
    void progressed(qint64 done, qint64 total);
    QString timeLeft(qint64 done, qint64 total) const;
    void end(const base::Result<retention::Run>& run);
    void tellDone(const retention::Run& run);
    void tell(kit::MessageBar::Kind kind, const QString& text, const QString& action);

    shell::Context m_context;
    kit::MessageBar* m_message;
    kit::Card* m_card;
    kit::ActionButton* m_leaveRest; ///< of a run that was cut off
    kit::ProgressPanel* m_progress;
    kit::ConfirmBox* m_question = nullptr;
    QVBoxLayout* m_list;
    storage::CancelToken m_token;
    std::optional<retention::Run> m_cutOff; ///< what the message offers to go on with
    qint64 m_erasure = 0; ///< whose certificate the message offers
    QElapsedTimer m_since; ///< the run began, or went on
    qint64 m_unticked = 0; ///< before the run that goes on
    qint64 m_done = 0;
    qint64 m_total = 0;
    bool m_isRunning = false;
    bool m_closesAnyway = false;
};

} // namespace aicms::ui_retention
