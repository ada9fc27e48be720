// SPDX-License-Identifier: GPL-3.0-or-later
// The page of one person on paper: what had been agreed to on a day, and the ledger up to it.
#include "core/base/local_day.h"
#include "core/workspace/paper_entry.h"
#include "core/workspace/workspace.h"
#include "ui/consent/answer.h"
#include "ui/consent/entry_card.h"
#include "ui/consent/entry_values.h"
#include "ui/consent/person_page.h"
#include "ui/consent/receipt_paper.h"
#include "ui/kit/cells.h"
#include "ui/kit/paper.h"
#include "ui/kit/printed_pages.h"
#include "ui/shell/choosers.h"
#include "ui/shell/doubted_lists.h"
#include "ui/shell/notice_words.h"
#include "ui/wording/date_text.h"
#include "ui/wording/names.h"

#include <QHash>
#include <QLocale>
#include <QPrinter>
#include <QSet>

#include <algorithm>
#include <functional>
#include <utility>

namespace aicms::ui_consent {

std::unique_ptr<QTextDocument> PersonPage::paper() const
{
    kit::Paper page(QLocale().name().section(u'_', 0, 0));
    const QString day = QLocale().toString(m_day, QLocale::LongFormat);
    page.sender(m_context.workspace.business());
    page.line(m_name, 16, true);
    page.underHeading(m_number.isEmpty() ? tr("Without a customer number") : tr("Customer number %1").arg(m_number));
    page.line(tr("What had been agreed to on %1").arg(day), 12, true);
    const QStringList ways {tr("Purpose"), tr("In all"), tr("By e-mail"), tr("By phone"), tr("By post"),
        tr("By text message"), tr("Ground")};
    std::vector<QStringList> rows;
    for (const kit::PagedTableModel::Row& row : m_stateRows) {
        QStringList cells;
        for (const QVariant& cell : row)
            cells << (cell.canConvert<kit::PillText>() ? cell.value<kit::PillText>().text : cell.toString());
        rows.push_back(cells);
    }
    page.table(ways, rows);
    addLedger(page);
    page.line(chainText(), 8);
    addWordings(page);
    return page.take();
}

/// By when each was received, as the answers go: what was entered late is not what was said last.
void PersonPage::addLedger(kit::Paper& page) const
{
    for (const QString& sentence : unknownThen())
        page.line(sentence);
    page.line(m_day < today() ? tr("Ledger up to that day, received last first") : tr("Ledger, received last first"),
        12, true);
    const auto corrections = consent::correctionsIn(m_history);
    page.underHeading(tr("“Decides” stands where an answer above rests on the entry."));
    const auto isKnownLater
        = [&](const consent::HistoryEntry* entry) { return corrections.value(entry->event.seq).recordedAt > moment(); };
    if (std::ranges::any_of(m_shown, isKnownLater))
        page.underHeading(tr("The answers above are told as they are known today: an entry that was corrected after "
                             "that day does not count in them, though it was relied on then."));
    const auto catalogue = m_context.workspace.purposes().catalogue();
    std::vector<const consent::HistoryEntry*> received = m_shown;
    std::ranges::stable_sort(received, std::greater {},
        [](const consent::HistoryEntry* entry) { return std::pair(entry->event.at, entry->event.seq); });
    std::vector<QStringList> rows;
    for (const consent::HistoryEntry* entry : received) {
        QHash<QString, QString> values;
        for (const kit::KeyValue& each : entryValues(*entry, corrections, *catalogue, m_context.workspace))
            values.insert(each.id, each.value);
        const auto value = [&values](const char* id) { return values.value(QString::fromLatin1(id)); };
        QStringList wording {value("notice"), value("language")};
        wording.removeAll(QString());
        if (entry->event.notice == 0)
            wording = {EntryCard::tr("None was shown")};
        QStringList proof {value("proof"), value("giver")};
        proof.removeAll(QString());
        // It proves nothing: why it came late, or what was wrong with another entry.
        if (const QString reason = value("reason"); !reason.isEmpty())
            proof << tr("Reason: %1", "why an entry came late, or what was wrong with another").arg(reason);
        // Who reads of a day in the past must learn that the answer does not hold any more.
        const QString end = m_day < today() ? endOf(entry->event, m_history, m_context.workspace) : QString();
        const QString change = !m_decides.contains(entry->event.seq) ? value("change")
            : end.isEmpty()
            ? tr("%1. Decides", "what an entry says").arg(value("change"))
            : tr("%1. Decides. Ended since: %2", "what an entry says, what ended it").arg(value("change"), end);
        rows.push_back({QString::number(entry->event.seq), value("when"), value("purpose"), change, value("covers"),
            value("how"), wording.join(QStringLiteral(", ")), proof.join(QStringLiteral("; ")),
            tr("%1, %2", "who recorded it, when").arg(value("by"), value("recorded"))});
    }
    page.table({tr("No."), tr("When"), tr("Purpose"), tr("Change"), tr("Covers"), tr("How"), tr("Notice"), tr("Proof"),
                   tr("Recorded by")},
        rows);
}

/// What was read before it was answered, each wording once.
void PersonPage::addWordings(kit::Paper& page) const
{
    QSet<QPair<qint64, QString>> wanted;
    for (const consent::HistoryEntry* entry : m_shown)
        wanted.insert({entry->event.notice, entry->event.language});
    bool isFirst = true;
    for (const purposes::Notice& notice : m_notices) {
        for (const purposes::NoticeVersion& version : notice.versions) {
            for (auto text = version.texts.begin(); text != version.texts.end(); ++text) {
                if (!wanted.contains({version.id, text.key()}))
                    continue;
                if (std::exchange(isFirst, false))
                    page.line(tr("The words that were shown"), 12, true);
                page.line(text->title, 10, true);
                page.underHeading(tr("Version %1, %2", "number, language")
                        .arg(version.version)
                        .arg(wording::languageName(text.key())));
                if (version.isEnteredLater()) {
                    const QTimeZone& zone = m_context.workspace.consent().zone();
                    const auto day
                        = [&zone](base::UtcTime time) { return wording::dayText(base::localDay(time, zone)); };
                    page.underHeading(tr("Said to be in use since %1; entered on %2: %3", "day, day, why")
                            .arg(day(version.publishedAt), day(version.recordedAt),
                                version.reason.isEmpty() ? tr("no reason is noted") : version.reason));
                }
                shell::writeNoticeWords(page, text->text, 10, 10);
                page.line(tr("SHA-256: %1").arg(QString::fromLatin1(text->digest.toHex())), 8);
            }
        }
    }
}

/// What a reader of the paper can rely on: whether every entry still followed from the one before it.
QString PersonPage::chainText() const
{
    const QString day = QLocale().toString(today(), QLocale::LongFormat);
    if (!m_firstBad)
        return tr("The chain of the ledger was not checked yet when this was printed.");
    if (*m_firstBad != 0)
        return tr(
            "Checked on %1: the chain of the ledger is broken at entry %2. This record proves nothing from there on.",
            "day, number")
            .arg(day, QLocale().toString(*m_firstBad));
    QString text
        = tr("Checked on %1: the chain of the whole ledger is unbroken. No entry was changed and none is missing.")
              .arg(day);
    if (!m_shown.empty())
        text += u' ' + tr("Entry %1 is the newest shown here.").arg(QLocale().toString(m_shown.front()->event.seq));
    return text;
}

QString PersonPage::foot(qint64 entry) const
{
    const QString day = QLocale().toString(today(), QLocale::LongFormat);
    const QString of = m_number.isEmpty() ? tr("Consent record, %1", "day").arg(day)
                                          : tr("Consent record of customer %1, %2", "number, day").arg(m_number, day);
    return tr("%1. Audit entry %2", "what paper, number").arg(of).arg(entry);
}

/// First the log, then the paper: what cannot be logged does not leave. Its foot names the entry.
void PersonPage::afterLog(const std::function<void(const QString& foot)>& output)
{
    const base::CustomerId customer = m_customer;
    onSuccess(m_context.workspace.customers().logHandedOut(customer, QStringLiteral("consent")), this,
        m_context.notices, [this, customer, output] {
            onSuccess(workspace::paperEntry(m_context.workspace, customer), this, m_context.notices,
                [this, customer, output](qint64 entry) {
                    if (customer == m_customer) // else it would be of another person
                        output(foot(entry));
                });
        });
}

void PersonPage::print()
{
    if (!m_customer.isValid() || !shell::listsMayLeave(m_context))
        return;
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageOrientation(QPageLayout::Landscape);
    if (shell::Choosers::ofSystem().print(this, *printer))
        printTo(printer);
}

void PersonPage::printTo(const std::shared_ptr<QPrinter>& printer)
{
    afterLog([this, printer](const QString& foot) {
        const QString file = printer->outputFileName(); // a "printer" that writes a file hands nothing to any
        if (kit::printPages(*paper(), *printer, foot))
            m_context.notices.toast(
                file.isEmpty() ? tr("Handed to the printer. The log says so.") : savedSentence(file));
        else
            m_context.notices.error({base::ErrorKind::InputOutput, tr("it could not be printed")});
    });
}

void PersonPage::saveTo(const QString& path)
{
    if (!path.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive)) {
        consent::LedgerExport what = exportFor(m_context.workspace, path);
        what.customer = m_customer;
        onSuccess(m_context.workspace.receipts().exportTo(path, what), this, m_context.notices,
            [this, path](qint64) { m_context.notices.toast(savedSentence(path)); });
        return;
    }
    afterLog([this, path](const QString& foot) {
        if (kit::savePdf(*paper(), path, foot, QPageLayout::Landscape))
            m_context.notices.toast(savedSentence(path));
        else
            m_context.notices.error({base::ErrorKind::InputOutput, tr("the file could not be written")});
    });
}

} // namespace aicms::ui_consent
