// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/import_count.h"
#include "core/workspace/workspace.h"
#include "ui/consent/import_page.h"
#include "ui/consent/import_words.h"
#include "ui/kit/action_button.h"
#include "ui/kit/card.h"
#include "ui/kit/data_table.h"
#include "ui/kit/label.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/when_done.h"
#include "ui/shell/notices.h"
#include "ui/wording/consent_rejection.h"
#include "ui/wording/error_sentence.h"
#include "ui/wording/few_names.h"

#include <QLocale>
#include <QScrollArea>

#include <set>

namespace aicms::ui_consent {

namespace {

/// "“abgemeldet” (12), “nein” (3)".
QString wordsReadAsNo(const consent::ConsentImportResult& result)
{
    QStringList words;
    for (const auto& [word, rows] : result.readAsNo)
        words << ImportPage::tr("“%1” (%2)", "a word, how often").arg(word, QLocale().toString(rows));
    return wording::fewOf(words);
}

} // namespace

void ImportPage::run(bool isTrial)
{
    if (m_isRunning || !missing().isEmpty())
        return;
    m_isRunning = true;
    const bool hadKeys = m_try->hasFocus() || m_record->hasFocus();
    m_try->setEnabled(false);
    m_record->setEnabled(false);
    m_message->hide();
    m_next->setText(isTrial ? tr("Trying…") : tr("Recording…"));
    storage::CancelToken token;
    m_trial.reset();
    if (isTrial)
        m_trial = token;
    m_stop->setEnabled(true);
    m_stop->setVisible(isTrial);
    if (isTrial && hadKeys)
        m_stop->setFocus(Qt::OtherFocusReason);
    const auto done = m_context.workspace.consentImports().run({m_path, mapping(), isTrial}, {}, token);
    kit::whenDone(this, done, [this, isTrial, hadKeys](const base::Result<consent::ConsentImportResult>& result) {
        m_isRunning = false;
        m_trial.reset();
        const bool hasKeys = hadKeys || m_stop->hasFocus();
        m_stop->hide();
        settingsChanged();
        if (result)
            showResult(*result, isTrial);
        if (hasKeys) // the buttons were off meanwhile; one more Return must not record what nobody has read
            m_try->setFocus(Qt::OtherFocusReason);
        if (result)
            return;
        m_message->setText(wording::sentence(result.error()));
        m_message->show();
    });
}

void ImportPage::showResult(const consent::ConsentImportResult& result, bool isTrial)
{
    const auto number = [](qint64 value) { return QLocale().toString(value); };
    QStringList lines;
    QStringList first {wording::openNoesSentence(result.mayBeNo), wording::hiddenLinesSentence(result.swallowed),
        wording::uncheckedSentence(result.isUnchecked)};
    first.removeAll(QString());
    m_lookFirst->setText(first.join(u' '));
    m_lookFirst->setHidden(first.isEmpty());
    lines << (isTrial ? tr("Rows read: %1. Would be recorded: %2.") : tr("Rows read: %1. Recorded: %2."))
                 .arg(number(result.read), number(result.recorded));
    if (result.withoutProof > 0)
        lines << tr("Imported, no proof: %1 of them.").arg(number(result.withoutProof));
    if (result.skipped > 0)
        lines << tr("In the ledger already: %1.").arg(number(result.skipped));
    if (result.quarantined > 0)
        lines << tr("Left for you to decide: %1. Either the person said no before and the file has no proof of a "
                    "later yes, or the row may be a no and it is not clear whose. The program does not decide that: "
                    "look at each row below, and record by hand what is right.")
                     .arg(number(result.quarantined));
    if (!result.readAsNo.empty())
        lines << tr("Read as a no, without a meaning given to them: %1.").arg(wordsReadAsNo(result));
    if (result.unfounded > 0)
        lines << tr("Withdrawals of what had not been agreed to here: %1. They are recorded too: the yes may stand in "
                    "the other program alone, and a no is never lost.")
                     .arg(number(result.unfounded));
    const qint64 rejected = consent::rejectedCount(result);
    if (rejected > 0)
        lines << tr("Not taken: %1.").arg(number(rejected));
    std::set<qint64> inPart; // a row stands in the list once for each part that is missing
    for (const consent::ConsentRejection& each : result.kept)
        inPart.insert(each.row);
    if (!inPart.empty())
        lines << tr("Taken in part: %1. Such a row counts among the recorded ones.")
                     .arg(number(static_cast<qint64>(inPart.size())));
    if (isTrial && result.recorded > 0)
        lines.first()
            += u' ' + tr("Once recorded they stay in the ledger: what was wrong is corrected person by person.");
    m_next->setText(lines.takeFirst());
    m_figures->setText(lines.join(u'\n'));
    m_figures->setHidden(lines.isEmpty());
    std::vector<kit::PagedTableModel::Row> rows;
    const auto sentence = wording::consentRejectionSentence;
    for (const consent::ConsentRejection& each : result.quarantine)
        rows.push_back({each.row, each.says, tr("Left to you"), rejectionSentence(each, sentence)});
    for (const consent::ConsentRejection& each : result.rejected)
        rows.push_back({each.row, each.says, tr("Not taken"), rejectionSentence(each, sentence)});
    for (const consent::ConsentRejection& each : result.kept)
        rows.push_back({each.row, each.says, tr("Taken in part"), rejectionSentence(each, wording::keptNoSentence)});
    m_rows->setVisible(!rows.empty());
    m_outcome->setHidden(rows.empty() && lines.isEmpty());
    m_rows->rows()->setRows(std::move(rows));
    if (!m_outcome->isHidden())
        QMetaObject::invokeMethod(this, &ImportPage::showOutcome, Qt::QueuedConnection); // once it has its place
    const bool canRecord = isTrial && result.recorded > 0;
    m_record->setEnabled(canRecord);
    if (canRecord)
        m_record->setText(tr("Record %Ln answer(s)", nullptr, static_cast<int>(result.recorded)));
    if (!isTrial)
        m_context.notices.toast(tr("%Ln answer(s) recorded", nullptr, static_cast<int>(result.recorded)));
}

/// Scrolled to, by the page or by what scrolls for it.
void ImportPage::showOutcome()
{
    for (QWidget* each = m_outcome->parentWidget(); each; each = each->parentWidget()) {
        if (auto* area = qobject_cast<QScrollArea*>(each))
            area->ensureWidgetVisible(m_outcome, 0, m_form->height() - m_outcome->geometry().bottom());
    }
}

} // namespace aicms::ui_consent
