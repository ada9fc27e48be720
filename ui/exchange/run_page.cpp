// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/run_page.h"

#include "ui/exchange/file_problem.h"
#include "ui/exchange/import_flow.h"
#include "ui/exchange/rejected_card.h"
#include "ui/exchange/row_files.h"
#include "ui/exchange/sales_words.h"
#include "ui/exchange/skipped_card.h"
#include "ui/exchange/undo_words.h"
#include "ui/kit/action_button.h"
#include "ui/kit/card.h"
#include "ui/kit/confirm_box.h"
#include "ui/kit/label.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/progress_panel.h"
#include "ui/kit/when_done.h"
#include "ui/shell/spacing.h"
#include "ui/wording/error_sentence.h"
#include "ui/wording/exchange_wording.h"

#include <QVBoxLayout>

namespace aicms::ui_exchange {

using kit::MessageBar;
using Stage = ImportFlow::Stage;

namespace {

QString stopWords()
{
    return RunPage::tr("Stop and take everything back");
}

} // namespace

RunPage::RunPage(ImportFlow& flow, shell::Choosers choosers, QWidget* parent)
    : QWidget(parent), m_flow(flow), m_choosers(std::move(choosers)), m_message(new MessageBar(MessageBar::Kind::Info)),
      m_running(new kit::Card), m_progress(new kit::ProgressPanel), m_saved(new MessageBar(MessageBar::Kind::Success)),
      m_rejected(new RejectedCard(QStringLiteral("run"))), m_skipped(new SkippedCard(flow, m_choosers, false)),
      m_undoCard(new kit::Card(tr("Take it back"))),
      m_undoText(new kit::Label(tr("Undoing removes what this import made and puts back what it changed. "
                                   "You can do it later, too: "
                                   "it is in the list of past imports."),
          theme::Type::Body, theme::Color::TextSecondary)),
      m_undo(new kit::ActionButton(
          tr("Undo this import…"), kit::ActionButton::Role::DangerOutline, QStringLiteral("undo-2"))),
      m_list(new QVBoxLayout(this))
{
    m_message->setObjectName(QStringLiteral("runMessage"));
    m_progress->setObjectName(QStringLiteral("runProgress"));
    m_undo->setObjectName(QStringLiteral("undoImport"));
    m_saved->setObjectName(QStringLiteral("runSavedMessage"));
    m_saved->setClosable(true);
    m_saved->hide();
    m_running->body()->addWidget(m_progress);
    m_undoCard->body()->addWidget(m_undoText->wrapped());
    auto* past = new kit::LinkButton(tr("Past imports"), QStringLiteral("clock-arrow-up"));
    past->setObjectName(QStringLiteral("runPastImports"));
    m_undoCard->body()->addWidget(m_undo, 0, Qt::AlignLeading);
    m_undoCard->body()->addWidget(past, 0, Qt::AlignLeading);
    connect(past, &QPushButton::clicked, this, &RunPage::historyWanted);
    shell::setSpacing(m_list, 0, 8, 0, 0, 12);
    m_list->addWidget(m_message);
    m_list->addWidget(m_running);
    m_list->addWidget(m_saved);
    m_rejected->setTitle(tr("Rows that could not be taken"));
    m_list->addWidget(m_rejected);
    m_list->addWidget(m_skipped);
    m_list->addWidget(m_undoCard);
    m_list->addStretch(1);
    connect(m_progress, &kit::ProgressPanel::stopRequested, this, &RunPage::askStop);
    connect(m_rejected, &RejectedCard::saveWanted, this, &RunPage::saveRejected);
    connect(m_skipped, &SkippedCard::saving, this, &RunPage::tellSaved);
    connect(m_undo, &QPushButton::clicked, this, &RunPage::askUndo);
    connect(m_message, &MessageBar::actionTriggered, this, &RunPage::historyWanted);
    connect(&m_flow, &ImportFlow::stageChanged, this, &RunPage::refresh);
    connect(&m_flow, &ImportFlow::progressed, this, &RunPage::refreshProgress);
    refresh();
}

void RunPage::refresh()
{
    const Stage stage = m_flow.stage();
    const bool isRunning = m_flow.isStoring();
    if (isRunning && m_running->isHidden()) {
        const bool isImport = stage == Stage::Importing;
        m_progress->setTitle(isImport ? importingTitle(m_flow.subject()) : tr("Taking the import back"));
        m_progress->setLine(
            isImport ? tr("You can go on working: the import goes on when you leave this page.") : QString());
        m_progress->setStopText(isImport ? stopWords() : QString());
        m_progress->setConsequence(isImport
                ? tr("If you stop, all that was imported so far is removed again and what was changed is put back.")
                : QString());
    }
    m_running->setVisible(isRunning);
    if (!isRunning)
        closeStopQuestion();
    m_undoCard->setVisible(stage == Stage::Imported && m_flow.result()->created + m_flow.result()->updated > 0);
    if (stage == Stage::Imported) {
        const exchange::ImportResult& result = *m_flow.result();
        m_rejected->showRows(result.rejected, result.rejectedCount, m_flow.subject().has_value());
        m_rejected->setSavable(m_flow.preview().has_value()); // after a resume nothing is known of the file's form
        if (m_flow.preview())
            m_rejected->readFrom(m_flow.path(), m_flow.sourceChoice());
        m_skipped->showRows(result);
    } else {
        for (QWidget* part : std::initializer_list<QWidget*> {m_rejected, m_skipped, m_saved})
            part->hide();
        closeQuestion();
    }
    refreshMessage();
    refreshProgress();
}

void RunPage::focusRunning()
{
    m_progress->setFocus(Qt::OtherFocusReason);
}

void RunPage::askStop()
{
    m_stopQuestion = new kit::ConfirmBox(tr("Stop and take everything back?"),
        tr("Everything that this import has stored is removed again, and what it changed is put back. File and "
           "settings are kept, so that you can try again."));
    m_stopQuestion->setObjectName(QStringLiteral("stopQuestion"));
    m_stopQuestion->setKeepText(tr("Go on importing"));
    m_stopQuestion->setConfirmText(tr("Stop and take back"), QStringLiteral("undo-2"));
    m_running->body()->addWidget(m_stopQuestion);
    connect(m_stopQuestion, &kit::ConfirmBox::kept, this, [this] {
        closeStopQuestion();
        m_progress->setStopText(stopWords()); // switches the button on again
        focusRunning();
    });
    connect(m_stopQuestion, &kit::ConfirmBox::confirmed, this, [this] {
        closeStopQuestion();
        focusRunning();
        m_flow.stopImport();
    });
}

void RunPage::closeStopQuestion()
{
    if (!m_stopQuestion)
        return;
    m_stopQuestion->hide();
    std::exchange(m_stopQuestion, nullptr)->deleteLater();
}

void RunPage::refreshProgress()
{
    if (!m_flow.isStoring())
        return;
    // Of an import that is gone on with nobody has counted the rows; how much of the file is read is known.
    const exchange::ImportProgress now = m_flow.progress();
    if (m_flow.totalRows() > 0 || m_flow.isStopping())
        m_progress->setProgress(now.rows, m_flow.totalRows());
    else
        m_progress->setShare(now.bytes, now.totalBytes);
    if (!m_flow.isStopping())
        return;
    m_progress->setTitle(tr("Taking the import back"));
    m_progress->setLine(tr("Stopping: what was imported is being taken back."));
    m_progress->setConsequence({});
}

QString RunPage::salesPart() const
{
    const auto& sales = m_flow.salesOutcome();
    return sales && m_flow.subject() ? salesSentence(*sales, *m_flow.subject()) : QString();
}

QString RunPage::readySentence() const
{
    const auto& check = m_flow.checkResult();
    if (!check)
        return tr("Check the rows first, in step 4.");
    QStringList parts;
    if (m_flow.subject())
        parts << tr("%Ln row(s) will be stored.", nullptr, static_cast<int>(check->created + check->updated))
              << salesPart();
    else
        parts << tr("%1 will be added.", "people and organisations")
                     .arg(wording::peopleAndOrganisations(check->newPeople(), check->newOrganisations()));
    if (check->updatedCustomers > 0 && !m_flow.subject())
        parts << tr("%n customer(s) will be updated.", nullptr, static_cast<int>(check->updatedCustomers));
    if (check->skipped + check->quarantined > 0)
        parts << tr("%n row(s) are left out.", nullptr, static_cast<int>(check->skipped + check->quarantined));
    if (check->rejectedCount > 0)
        parts << tr("%n row(s) cannot be taken.", nullptr, static_cast<int>(check->rejectedCount));
    parts.removeAll(QString());
    return parts.join(u' ') + u' ' + tr("The whole import can be undone afterwards.");
}

QString RunPage::doneSentence() const
{
    const auto& result = *m_flow.result();
    QStringList parts;
    if (m_flow.subject())
        parts << tr("Done. %Ln row(s) were stored.", nullptr, static_cast<int>(result.created + result.updated))
              << salesPart();
    else
        parts << tr("Done. Added: %1.", "people and organisations")
                     .arg(wording::peopleAndOrganisations(result.newPeople(), result.newOrganisations()));
    if (result.updatedCustomers > 0 && !m_flow.subject())
        parts << tr("%n customer(s) were updated.", nullptr, static_cast<int>(result.updatedCustomers));
    if (result.skipped + result.quarantined > 0)
        parts << tr("%n row(s) were left out.", nullptr, static_cast<int>(result.skipped + result.quarantined));
    if (result.rejectedCount > 0)
        parts << tr("%n row(s) could not be taken; past imports list them, too.", nullptr,
            static_cast<int>(result.rejectedCount));
    if (result.rejectedCount == 0)
        parts << tr("The file itself is not encrypted: delete it if you need it no more.");
    else if (m_flow.preview())
        parts << tr(
            "What stands there is kept nowhere else: save it below, or keep the file, until it is corrected and "
            "imported.");
    else // a button to save them is not there: see refresh()
        parts << tr("What stands there is kept nowhere else: keep the file until it is corrected and imported.");
    parts.removeAll(QString());
    return parts.join(u' ');
}

QString RunPage::undoneSentence() const
{
    return undoSentence(*m_flow.undoResult());
}

void RunPage::refreshMessage()
{
    auto kind = MessageBar::Kind::Info;
    QString text;
    QString action;
    const auto& error = m_flow.storeError();
    if (m_flow.stage() == Stage::Stopped && m_flow.hasLeftovers() && m_flow.isResumed()) {
        kind = MessageBar::Kind::Danger;
        text = tr("The import did not go on; what it stored before is still there. %1").arg(fileProblem(*error))
            + leftoverSentence(m_flow.leftovers());
        action = tr("Past imports");
    } else if (m_flow.stage() == Stage::Stopped && m_flow.hasLeftovers()) {
        kind = MessageBar::Kind::Danger;
        const bool isFull = error->kind == base::ErrorKind::DiskFull;
        text = (isFull ? tr("The disk is full: the import was broken off and could not be taken back whole. Nothing "
                            "else was touched. Free some space, 200 MB or more, then open the past imports and undo "
                            "it there, or go on with it.")
                       : tr("The import was broken off, and not all of it could be taken back. Nothing else was "
                            "touched. Open the past imports and undo it there."))
            + leftoverSentence(m_flow.leftovers());
        action = tr("Past imports");
    } else if (m_flow.stage() == Stage::Stopped && error->kind == base::ErrorKind::Cancelled) {
        text = tr("Stopped. Everything that was imported has been taken back; your customers are as they were before. "
                  "File and settings are kept: with the button below it begins again.");
    } else if (m_flow.stage() == Stage::Stopped) {
        kind = MessageBar::Kind::Danger;
        text = tr("The import was broken off and taken back; your customers are as they were before. %1")
                   .arg(fileProblem(*error));
    } else if (m_flow.stage() == Stage::Imported && error) {
        kind = MessageBar::Kind::Danger;
        text = tr("The import could not be undone whole. %1").arg(wording::sentence(*error));
        action = tr("Past imports");
    } else if (m_flow.stage() == Stage::Imported) {
        kind = MessageBar::Kind::Success;
        text = doneSentence();
    } else if (m_flow.stage() == Stage::Undone) {
        kind = m_flow.undoResult()->conflicts.empty() ? MessageBar::Kind::Success : MessageBar::Kind::Warning;
        text = undoneSentence();
    } else if (!m_flow.isStoring()) {
        text = readySentence();
    }
    m_message->setKind(kind);
    if (m_message->text() != text)
        m_message->setText(text);
    m_message->setAction(action);
    m_message->setVisible(!text.isEmpty());
}

void RunPage::saveRejected()
{
    const QString path = m_choosers.saveFile(
        this, tr("Save the rows that could not be taken"), rejectedFileName(m_flow.preview()->fileFormat));
    if (!path.isEmpty())
        tellSaved(saveRejectedRows(m_flow.path(), m_flow.sourceChoice(), m_flow.result()->rejected, path),
            rejectedSavedSentence(path));
}

void RunPage::tellSaved(QFuture<base::Result<void>> job, const QString& done)
{
    kit::whenDone(this, job, [this, done](const base::Result<void>& saved) {
        m_saved->setKind(saved ? MessageBar::Kind::Success : MessageBar::Kind::Danger);
        m_saved->setText(saved ? done : wording::sentence(saved.error()));
        m_saved->show();
    });
}

void RunPage::askUndo()
{
    if (m_question)
        return;
    m_question = new kit::ConfirmBox(
        tr("Undo this import?"), m_flow.subject() ? salesUndoQuestion() : tr("Counting what goes and what stays…"));
    m_question->setObjectName(QStringLiteral("undoQuestion"));
    kit::whenDone(
        m_question, m_flow.undoForecast(), [box = m_question](const base::Result<exchange::UndoForecast>& forecast) {
            box->setText(forecast ? undoQuestion(*forecast) : wording::sentence(forecast.error()));
        });
    m_question->setKeepText(tr("Keep the import"));
    m_question->setConfirmText(tr("Undo the import"), QStringLiteral("undo-2"));
    m_undoCard->body()->addWidget(m_question);
    m_undo->hide();
    connect(m_question, &kit::ConfirmBox::kept, this, [this] {
        closeQuestion();
        m_undo->setFocus(Qt::OtherFocusReason);
    });
    connect(m_question, &kit::ConfirmBox::confirmed, &m_flow, &ImportFlow::undo);
}

void RunPage::closeQuestion()
{
    if (!m_question)
        return;
    m_question->hide();
    std::exchange(m_question, nullptr)->deleteLater();
    m_undo->show();
}

} // namespace aicms::ui_exchange
