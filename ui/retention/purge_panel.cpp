// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/retention/purge_panel.h"

#include "core/retention/confirmed_list.h"
#include "core/workspace/workspace.h"
#include "ui/kit/action_button.h"
#include "ui/kit/card.h"
#include "ui/kit/confirm_box.h"
#include "ui/kit/progress_panel.h"
#include "ui/kit/when_done.h"
#include "ui/retention/retention_words.h"
#include "ui/shell/notices.h"
#include "ui/shell/spacing.h"
#include "ui/shell/undo_list.h"
#include "ui/wording/error_sentence.h"
#include "ui/wording/request_wording.h"
#include "ui/wording/retention_wording.h"

#include <QApplication>
#include <QLocale>
#include <QPointer>
#include <QVBoxLayout>

#include <cmath>
#include <map>

namespace aicms::ui_retention {

using kit::MessageBar;
using retention::PurgeItem;
using retention::Run;

namespace {

const QString runJob = QStringLiteral("retention.run");
constexpr double secondsAMinute = 60;
constexpr qint64 largeRun = 100; ///< records from which on a new key is advised
const QString closingNotice = QStringLiteral("retention.closing");

const QString trash = QStringLiteral("trash-2");

int asInt(qint64 count)
{
    return static_cast<int>(std::min<qint64>(count, std::numeric_limits<int>::max()));
}

QString wayOf(const retention::ClassCount& count, bool isReduced)
{
    if (isReduced)
        return PurgePanel::tr("%1: %2 keep name and address, which the law wants", "kind of data, count");
    if (count.action == retention::Action::Restrict)
        return PurgePanel::tr("%1: %2 are locked", "kind of data, count");
    if (count.action != retention::Action::Anonymise)
        return PurgePanel::tr("%1: %2 are deleted", "kind of data, count");
    return count.dataClass == retention::DataClass::Orders
        ? PurgePanel::tr("%1: %2 stay in the accounts without the person", "kind of data, count")
        : PurgePanel::tr("%1: %2 stay without the person", "kind of data, count");
}

/// How many records go without `leftOut`, and by kind in words.
std::pair<qint64, QString> going(const retention::PurgePlan& plan, const retention::LeftOut& leftOut)
{
    std::map<std::pair<int, bool>, qint64> counts; ///< by kind, and whether something of it stays for the law
    qint64 total = 0;
    for (const PurgeItem& item : plan.items) {
        if (item.verdict != retention::Verdict::Goes || leftOut.contains({item.dataClass, item.id}))
            continue;
        ++counts[{static_cast<int>(item.dataClass), item.action == retention::Action::Reduce}];
        ++total;
    }
    QStringList parts;
    const QLocale locale;
    for (const retention::ClassCount& each : plan.classes) {
        for (const bool isReduced : {false, true}) {
            const qint64 count = counts[{static_cast<int>(each.dataClass), isReduced}];
            if (count > 0)
                parts << wayOf(each, isReduced).arg(wording::dataClassName(each.dataClass), locale.toString(count));
        }
    }
    QString words = parts.join(PurgePanel::tr("; ")) + PurgePanel::tr(". ");
    if (const auto proofs = retention::proofsThatStay(plan, leftOut))
        words += wording::keptProofsText(*proofs) + PurgePanel::tr(". ");
    return {total, words};
}

} // namespace

PurgePanel::PurgePanel(const shell::Context& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_message(new MessageBar(MessageBar::Kind::Info)), m_card(new kit::Card),
      m_leaveRest(new kit::ActionButton(tr("Leave the rest…"), kit::ActionButton::Role::Outlined)),
      m_progress(new kit::ProgressPanel), m_list(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("purgePanel"));
    m_message->setObjectName(QStringLiteral("purgeMessage"));
    m_message->setClosable(true);
    m_message->hide();
    m_progress->setObjectName(QStringLiteral("purgeProgress"));
    m_card->body()->addWidget(m_progress);
    m_card->hide();
    shell::setSpacing(m_list, 0, 0, 0, 0, 12);
    m_list->addWidget(m_message);
    m_leaveRest->setObjectName(QStringLiteral("leaveRest"));
    m_leaveRest->hide();
    m_list->addWidget(m_leaveRest, 0, Qt::AlignLeading);
    m_list->addWidget(m_card);
    hide();
    connect(m_message, &MessageBar::actionTriggered, this, [this] {
        if (m_cutOff)
            askResume();
        else if (m_erasure > 0)
            Q_EMIT certificateWanted(m_erasure);
    });
    connect(m_leaveRest, &QPushButton::clicked, this, &PurgePanel::askGiveUp);
    connect(m_message, &MessageBar::closed, this, [this] {
        m_leaveRest->hide();
        setVisible(m_question || m_isRunning);
    });
    connect(m_progress, &kit::ProgressPanel::stopRequested, this, [this] {
        m_token.cancel();
        m_progress->setLine(tr("Stopping after this block."));
    });
}

PurgePanel::~PurgePanel()
{
    m_token.cancel();
}

QString PurgePanel::removeText(qint64 count)
{
    return tr("Remove %Ln", "records", asInt(count));
}

kit::ConfirmBox* PurgePanel::showQuestion(const QString& title, const QString& text)
{
    closeQuestion();
    m_question = new kit::ConfirmBox(title, text);
    m_question->setObjectName(QStringLiteral("purgeQuestion"));
    m_question->setKeepText(tr("Keep everything"));
    m_list->insertWidget(0, m_question);
    m_message->hide();
    m_leaveRest->hide();
    connect(m_question, &kit::ConfirmBox::kept, this, &PurgePanel::closeQuestion);
    return m_question;
}

kit::ConfirmBox* PurgePanel::question(
    const QString& title, const QString& text, qint64 count, const QString& confirm, const QString& icon)
{
    auto* box = showQuestion(title, text);
    box->addDuty(tr("I have looked through the lists below"));
    box->addDuty(tr("I know that nobody can bring it back"));
    box->setTyped(QLocale().toString(count));
    box->setConfirmText(confirm, icon);
    show();
    box->show();
    Q_EMIT asking(true);
    return box;
}

void PurgePanel::askClock(const audit::ClockLeap& leap)
{
    const auto dayOf = [this](base::UtcTime time) {
        return dayText(time.toDateTime().toTimeZone(m_context.workspace.zone()).date());
    };
    const QString today = dayOf(m_context.workspace.clock().now());
    auto* box = showQuestion(tr("Is it %1 today?", "day").arg(today),
        tr("This vault was in use on %1, and next on %2 by this computer's clock. By a wrong clock things would go "
           "whose time is not over. Nothing is removed before somebody has looked at a calendar or a telephone.",
            "days")
            .arg(dayOf(leap.from), dayOf(leap.to)));
    box->addDuty(tr("I have looked at a calendar or another clock"));
    box->setConfirmText(tr("Yes, it is %1", "day").arg(today), QStringLiteral("check"));
    show();
    box->show();
    Q_EMIT asking(true);
    connect(box, &kit::ConfirmBox::confirmed, this, [this] {
        closeQuestion();
        kit::whenDone(this, m_context.workspace.purges().confirmClock(), [this](const base::Result<void>& confirmed) {
            if (confirmed)
                tell(MessageBar::Kind::Info, tr("The day is noted as right. Nothing was removed yet."), {});
            else
                tell(MessageBar::Kind::Danger, wording::sentence(confirmed.error()), {});
            Q_EMIT ended();
        });
    });
}

void PurgePanel::ask(const retention::PurgePlan& plan, const retention::LeftOut& leftOut, const QString& confirmed)
{
    if (m_isRunning)
        return;
    const auto [total, words] = going(plan, leftOut);
    const QString text = words + (confirmed.isEmpty() ? QString() : confirmed + QLatin1Char(' '))
        + tr("It cannot be undone. What is not ticked, on hold or kept stays as it is. Backups hold it for up to "
             "%n more day(s). When one is restored, the people go again, and anything else stands in the dry run "
             "again.",
            nullptr, retention::backupMaximumAge);
    auto* box
        = question(tr("Remove %Ln record(s) for good?", nullptr, asInt(total)), text, total, removeText(total), trash);
    tellTextsOfOthers(box, text, plan, leftOut);
    connect(box, &kit::ConfirmBox::confirmed, this, [this, count = total, leftOut] {
        m_unticked = static_cast<qint64>(leftOut.size());
        begin(count, [this, count, leftOut](const retention::PurgeService::Progress& progress) {
            return m_context.workspace.purges().run(count, leftOut, progress, m_token);
        });
    });
}

void PurgePanel::tellTextsOfOthers(
    kit::ConfirmBox* box, const QString& asked, const retention::PurgePlan& plan, const retention::LeftOut& leftOut)
{
    const auto people = retention::peopleGoing(plan, leftOut);
    if (people.empty())
        return;
    kit::whenDone(box, m_context.workspace.erasures().textsNaming(people),
        [box, asked](const base::Result<retention::TextsNaming>& naming) {
            if (!naming)
                return;
            QString text = tr("In texts of others these people are named %Ln time(s): the names go there, too.",
                "texts", asInt(static_cast<qint64>(naming->losing.size())));
            if (!naming->left.empty())
                text += QLatin1Char(' ')
                    + tr("%Ln text(s) of others name them, or may, and stay; the certificate says which.", nullptr,
                        asInt(static_cast<qint64>(naming->left.size())));
            box->setText(asked + QLatin1Char(' ') + text);
        });
}

void PurgePanel::askFirst(const retention::PurgePlan& plan, const retention::LeftOut& leftOut)
{
    if (m_isRunning)
        return;
    const auto [total, words] = going(plan, leftOut);
    const QString text = words
        + tr("Nothing is removed yet. Another person who may remove records has to open the vault, see the same "
             "list here and begin the run.");
    auto* box = question(tr("Confirm that %Ln record(s) may go?", nullptr, asInt(total)), text, total,
        tr("Confirm %Ln", "records", asInt(total)), QStringLiteral("check"));
    tellTextsOfOthers(box, text, plan, leftOut);
    connect(box, &kit::ConfirmBox::confirmed, this, [this, count = total, leftOut] {
        closeQuestion();
        kit::whenDone(this, m_context.workspace.purges().confirm(count, leftOut), [this](const base::Result<Run>& run) {
            if (run)
                tell(MessageBar::Kind::Success,
                    tr("You confirmed %Ln record(s). Nothing was removed. Ask another person who may remove records to "
                       "begin the run.",
                        nullptr, asInt(run->plannedTotal())),
                    {});
            else
                tell(MessageBar::Kind::Danger, wording::sentence(run.error()), {});
            Q_EMIT confirmedFirst();
        });
    });
}

void PurgePanel::offerResume(const Run& run)
{
    if (m_isRunning || m_question)
        return;
    m_cutOff = run;
    const qint64 left = run.plannedTotal() - run.total();
    const QString begun = timeText(run.startedAt, m_context.workspace);
    if (left <= 0) {
        tell(MessageBar::Kind::Warning,
            tr("A run of %1 was cut off: all of its %Ln record(s) are gone, and the proof of it is missing.", nullptr,
                asInt(run.total()))
                .arg(begun),
            tr("Finish it"));
        return;
    }
    tell(MessageBar::Kind::Warning,
        tr("A run of %1 was cut off: %2 of %3 records are gone, the others are all still there.")
            .arg(begun, QLocale().toString(run.total()), QLocale().toString(run.plannedTotal())),
        tr("Go on with it…"));
    m_leaveRest->show();
}

/// What it removed by then stays gone and is proved; nothing more goes by what was confirmed then.
void PurgePanel::askGiveUp()
{
    const Run run = *m_cutOff;
    const qint64 left = run.plannedTotal() - run.total();
    auto* box = showQuestion(tr("Leave the other %Ln record(s) of that run?", nullptr, asInt(left)),
        tr("They stay, and stand in the dry run again as long as they are past their time. What is gone stays gone and "
           "is proved. That run cannot be gone on with afterwards."));
    box->setKeepText(tr("Back"));
    box->setConfirmText(tr("Leave the rest"), QStringLiteral("check"));
    show();
    box->show();
    Q_EMIT asking(true);
    connect(box, &kit::ConfirmBox::confirmed, this, [this] {
        m_cutOff.reset();
        closeQuestion();
        kit::whenDone(this, m_context.workspace.purges().giveUp(), [this](const base::Result<Run>& given) {
            if (given) {
                m_erasure = given->erasure.value;
                tell(MessageBar::Kind::Info,
                    tr("That run is over: %1 of %2 records are gone, the others stay.")
                        .arg(QLocale().toString(given->total()), QLocale().toString(given->plannedTotal())),
                    tr("Show the certificate"));
            } else {
                tell(MessageBar::Kind::Danger, wording::sentence(given.error()), {});
            }
            Q_EMIT ended();
        });
    });
}

void PurgePanel::askResume()
{
    m_unticked = 0;
    const Run run = *m_cutOff;
    const qint64 left = run.plannedTotal() - run.total();
    const auto start = [this](const retention::PurgeService::Progress& progress) {
        return m_context.workspace.purges().resume(progress, m_token);
    };
    if (left <= 0) { // nothing more goes: only the proof is missing
        begin(0, start);
        return;
    }
    auto* box = question(tr("Remove the other %Ln record(s) of that run?", nullptr, asInt(left)),
        tr("They go as they were confirmed on %1; what was put on hold since stays. It cannot be undone.")
            .arg(dayText(run.today)),
        left, removeText(left), trash);
    connect(box, &kit::ConfirmBox::confirmed, this, [this, left, start] { begin(left, start); });
}

void PurgePanel::tellProposal(const Run& run)
{
    if (m_isRunning || m_question || m_cutOff || m_erasure > 0)
        return;
    tell(MessageBar::Kind::Info,
        tr("A scheduled look on %1 found %Ln record(s) that may go. Nothing was removed: look through the lists below "
           "and decide.",
            nullptr, asInt(run.plannedTotal()))
            .arg(dayText(run.today)),
        {});
}

void PurgePanel::closeQuestion()
{
    if (!m_question)
        return;
    m_question->hide();
    std::exchange(m_question, nullptr)->deleteLater();
    if (m_cutOff && !m_isRunning) {
        m_message->show();
        m_leaveRest->setVisible(m_cutOff->plannedTotal() > m_cutOff->total());
    }
    setVisible(m_isRunning || !m_message->isHidden());
    Q_EMIT asking(false);
}

void PurgePanel::begin(qint64 total, const std::function<Running(retention::PurgeService::Progress)>& start)
{
    m_isRunning = true;
    m_closesAnyway = false;
    m_cutOff.reset();
    m_erasure = 0;
    m_token = {};
    m_since.start();
    m_message->hide();
    m_leaveRest->hide();
    m_card->show();
    closeQuestion();
    m_progress->setTitle(tr("Removing %Ln record(s)", nullptr, asInt(total)));
    m_progress->setStopText(tr("Stop after this block"));
    m_progress->setConsequence(tr("If you stop, what is gone by then stays gone and the rest stays here."));
    m_progress->setLine(tr("You can go on working meanwhile."));
    progressed(0, total);
    show();
    m_progress->focusStop();
    Q_EMIT started();
    // Called on a worker thread; the panel may be gone when it arrives.
    const auto progress = [self = QPointer(this)](qint64 done, qint64 of) {
        QMetaObject::invokeMethod(qApp, [self, done, of] {
            if (self)
                self->progressed(done, of);
        });
    };
    kit::whenDone(this, start(progress), [this](const base::Result<Run>& run) { end(run); });
}

/// As long for what is left as for what is gone; the proof comes behind that.
QString PurgePanel::timeLeft(qint64 done, qint64 total) const
{
    const double perRecord = static_cast<double>(m_since.elapsed()) / static_cast<double>(done);
    const double seconds = perRecord * static_cast<double>(total - done) / 1000;
    const QString left = seconds < secondsAMinute ? tr("Less than a minute is left, and the proof.")
                                                  : tr("About %Ln minute(s) are left, and the proof.", nullptr,
                                                        static_cast<int>(std::ceil(seconds / secondsAMinute)));
    return left + QLatin1Char(' ') + tr("You can go on working meanwhile.");
}

void PurgePanel::progressed(qint64 done, qint64 total)
{
    if (!m_isRunning)
        return;
    m_done = done;
    m_total = total;
    const bool isProving = done >= total;
    if (isProving) {
        m_progress->setTitle(tr("Proving that nothing is left"));
        m_progress->setProgress(0, 0);
        m_progress->setStopText({});
        m_progress->setConsequence(tr("This can no longer be stopped: the records are gone."));
        m_progress->setLine(tr("The vault is written anew and every page of it is read through. You can go on working "
                               "meanwhile."));
    } else {
        m_progress->setProgress(done, total);
        if (done > 0 && !m_token.isCancelled())
            m_progress->setLine(timeLeft(done, total));
    }
    m_context.notices.job(runJob, isProving ? tr("Proving what was removed") : tr("Removing records"),
        isProving ? -1 : static_cast<int>(100 * done / total));
}

void PurgePanel::end(const base::Result<Run>& run)
{
    m_isRunning = false;
    m_card->hide();
    m_context.notices.job(runJob, {}, 0);
    m_context.notices.offer(closingNotice, {});
    // What it would bring back may be among what went.
    if (run || m_done > 0)
        m_context.undo.clear();
    if (run) {
        tellDone(*run);
    } else if (run.error().kind == base::ErrorKind::Cancelled) {
        tell(MessageBar::Kind::Warning,
            tr("Stopped: %1 of %2 records are gone, the others are all still there.")
                .arg(QLocale().toString(m_done), QLocale().toString(m_total)),
            {});
    } else {
        tell(MessageBar::Kind::Danger, wording::sentence(run.error()), {});
    }
    Q_EMIT ended();
}

void PurgePanel::tellDone(const Run& run)
{
    m_erasure = run.erasure.value;
    const qint64 fewer = run.plannedTotal() - run.total();
    QString text = tr("Done: %Ln record(s) were removed.", nullptr, asInt(run.total()));
    if (run.reduced > 0)
        text += QLatin1Char(' ')
            + tr("%Ln of them keep name and address, which a law wants.", "people", asInt(run.reduced));
    if (fewer > 0)
        text += QLatin1Char(' ')
            + tr("%Ln fewer than confirmed: they were put on hold or changed meanwhile.", nullptr, asInt(fewer));
    if (m_unticked > 0)
        text += QLatin1Char(' ')
            + tr("%Ln that you had unticked stayed.", "records", asInt(std::exchange(m_unticked, 0)));
    tell(MessageBar::Kind::Success, text, tr("Show the certificate"));
    const QString advice = run.total() >= largeRun
        ? QLatin1Char(' ') + tr("So much went that a new key is worth while; Past removals has the button.")
        : QString();
    kit::whenDone(this, m_context.workspace.erasures().certificate(run.erasure),
        [this, text, advice](const base::Result<retention::Certificate>& certificate) {
            if (!certificate || certificate->id.value != m_erasure || m_isRunning)
                return;
            const bool isComplete = certificate->state == retention::ErasureState::Complete;
            tell(isComplete ? MessageBar::Kind::Success : MessageBar::Kind::Warning,
                text + QLatin1Char(' ')
                    + (isComplete ? tr("All %1 pages of the vault were read: nothing of them is left.")
                                        .arg(QLocale().toString(certificate->proof.pages))
                                + advice
                                  : tr("Traces of them are still in the file. They are looked for again when the vault "
                                       "is opened next.")),
                tr("Show the certificate"));
        });
}

void PurgePanel::tell(MessageBar::Kind kind, const QString& text, const QString& action)
{
    m_message->setKind(kind);
    m_message->setText(text);
    m_message->setAction(action);
    m_leaveRest->hide();
    m_message->show();
    show();
}

bool PurgePanel::mayClose()
{
    if (!m_isRunning || m_closesAnyway)
        return true;
    m_context.notices.offer(closingNotice,
        tr("Records are being removed. Closing stops that after the block that runs; what is gone stays gone, and you "
           "can go on with the rest at the next start."),
        tr("Close all the same"), [this] {
            m_closesAnyway = true;
            window()->close();
        });
    return false;
}

} // namespace aicms::ui_retention
