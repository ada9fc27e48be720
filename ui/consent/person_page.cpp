// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consent/person_page.h"

#include "core/base/local_day.h"
#include "core/workspace/workspace.h"
#include "ui/answers/record_panel.h"
#include "ui/consent/answer.h"
#include "ui/consent/entry_card.h"
#include "ui/consent/entry_values.h"
#include "ui/consent/limits_card.h"
#include "ui/kit/action_button.h"
#include "ui/kit/card.h"
#include "ui/kit/data_table.h"
#include "ui/kit/day_field.h"
#include "ui/kit/day_slider.h"
#include "ui/kit/label.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/pill.h"
#include "ui/shell/spacing.h"
#include "ui/wording/names.h"

#include <QGridLayout>
#include <QLocale>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <tuple>

namespace aicms::ui_consent {

PersonPage::PersonPage(const shell::Context& context, QWidget* parent)
    : GrowingPage(parent), m_context(context), m_panel(new answers::RecordPanel(context)),
      m_limits(new LimitsCard(context)), m_restricted(new kit::MessageBar(kit::MessageBar::Kind::Warning)),
      m_silenced(new kit::MessageBar(kit::MessageBar::Kind::Warning)), m_entryCard(new EntryCard(context))
{
    setObjectName(QStringLiteral("consentPerson"));
    setMargins(0);
    QVBoxLayout* all = body();
    m_restricted->setObjectName(QStringLiteral("personRestricted"));
    m_restricted->hide();
    m_limits->hide();
    m_silenced->setObjectName(QStringLiteral("personSilenced"));
    m_silenced->hide();
    all->addWidget(m_restricted);
    all->addWidget(m_silenced);
    all->addWidget(m_panel);
    all->addWidget(makeTimeBar());
    all->addWidget(m_limits);
    m_parts = new QGridLayout;
    shell::setSpacing(m_parts, 0, 0, 0, 0, 12);
    m_parts->setColumnStretch(0, 1);
    makeStates();
    makeLedger();
    m_entryCard->hide();
    placeParts();
    all->addLayout(m_parts, 1);
    connect(m_panel, &answers::RecordPanel::recorded, this, &PersonPage::onRecorded);
    connect(m_panel, &answers::RecordPanel::closed, this, [this] {
        arrange();
        takeFocus();
        Q_EMIT settled();
    });
    connect(m_entryCard, &EntryCard::correctionWanted, this, &PersonPage::correct);
    connect(m_limits, &LimitsCard::restricted, this, [this](const QString& sentence) {
        m_restricted->setText(sentence);
        m_restricted->setVisible(!sentence.isEmpty());
        m_restricted->setAction(sentence.isEmpty() ? QString() : tr("Look at it"));
    });
    connect(m_limits, &LimitsCard::silenced, this, [this](const QString& sentences) {
        m_silenced->setText(sentences);
        m_silenced->setVisible(!sentences.isEmpty());
        applyRoom();
    });
    connect(m_limits, &LimitsCard::settled, this, &PersonPage::settled);
    connect(m_restricted, &kit::MessageBar::actionTriggered, this, &PersonPage::showLimits);
    kit::followTheme(this, [this] {
        applyRoom();
        // The columns were measured with letters of another size: an answer would end in dots.
        if (m_customer.isValid())
            QTimer::singleShot(0, this, [this] {
                showLedger();
                readStates();
            });
    });
}

void PersonPage::resizeEvent(QResizeEvent* event)
{
    GrowingPage::resizeEvent(event);
    applyRoom();
}

/// The form, and what stands besides the answers, are looked at instead of what lies below them.
void PersonPage::arrange()
{
    const bool isRecording = !m_panel->isHidden();
    m_timeCard->setVisible(!isRecording);
    m_statesCard->setVisible(!isRecording && m_limits->isHidden());
    m_entryCard->setVisible(!isRecording && m_opened != 0);
    if (isRecording)
        m_limits->hide();
    m_besides->setText(m_limits->isHidden() ? tr("Restriction, age, own customer…") : tr("Back to the answers"));
    applyRoom();
}

void PersonPage::showLimits()
{
    if (!m_panel->isHidden())
        return;
    m_limits->setVisible(m_limits->isHidden());
    arrange();
}

void PersonPage::readChain()
{
    m_firstBad.reset();
    showChain();
    onSuccess(
        m_context.workspace.consent().chain(), this, m_context.notices, [this](const consent::LedgerCheck& check) {
            onSuccess(m_context.workspace.consent().checkPerson(m_customer), this, m_context.notices,
                [this, check, customer = m_customer](const consent::PersonCheck& hers) {
                    if (hers.isContradicted)
                        m_context.notices.error(consent::changedAnswers(customer));
                    else if (hers.notAsLogged)
                        m_context.notices.error(*hers.notAsLogged);
                    if (customer == m_customer)
                        m_firstBad = check.firstBad != 0 ? check.firstBad : hers.changedEntry;
                    showChain();
                });
        });
}

/// The chain is that of everybody's entries: one that is gone or altered anywhere breaks it.
void PersonPage::showChain()
{
    const QString shown = tr("%1 of %Ln entries shown", nullptr, static_cast<int>(m_history.size()))
                              .arg(QLocale().toString(static_cast<qlonglong>(m_shown.size())));
    if (!m_firstBad) {
        m_chain->setState(theme::Tone::Neutral, QStringLiteral("link"), tr("Checking the chain, %1").arg(shown));
    } else if (*m_firstBad == 0) {
        m_chain->setState(theme::Tone::Success, QStringLiteral("link"), tr("Unbroken, %1").arg(shown));
        m_chain->setToolTip(tr("Every entry of the ledger is chained to the one before it. Those of this person were "
                               "checked just now, all others since the vault was opened: none was changed and none is "
                               "missing."));
    } else {
        m_chain->setState(theme::Tone::Danger, QStringLiteral("triangle-alert"),
            tr("Broken at entry %1, %2").arg(QLocale().toString(*m_firstBad), shown));
        m_chain->setToolTip(tr("This entry of the ledger is not as it was written, or the one before it is missing. It "
                               "proves nothing any more. Check the vault and compare it with a backup."));
    }
}

QDate PersonPage::today() const
{
    return m_context.workspace.today();
}

base::UtcTime PersonPage::moment() const
{
    if (m_day >= today())
        return m_context.workspace.clock().now();
    const QDateTime end = m_day.addDays(1).startOfDay(m_context.workspace.consent().zone());
    return {base::UtcTime::fromDateTime(end).microseconds - 1};
}

void PersonPage::show(base::CustomerId customer)
{
    if (customer != m_customer) {
        m_panel->close();
        m_limits->hide();
        arrange();
        m_opened = 0;
        m_isEntryChosen = false;
        m_chosen = {};
        m_rowPurposes.clear(); // the marked row is that of the person before
        scrollToTop();
    }
    m_customer = customer;
    m_knownSince.reset();
    m_day = today();
    // The row and not the record: reading that is an opening, which the log would have to tell.
    onSuccess(m_context.workspace.customers().rows({customer}), this, m_context.notices,
        [this, customer](const std::vector<customers::CustomerRow>& found) {
            if (customer != m_customer || found.empty())
                return;
            m_name = found.front().name;
            m_number = found.front().number;
            m_knownSince = found.front().createdAt;
            showPast();
            Q_EMIT nameKnown(m_name);
        });
    reload();
}

void PersonPage::takeFocus()
{
    if (m_panel->isHidden())
        m_states->setFocus(Qt::OtherFocusReason);
    else
        m_panel->goOn();
}

void PersonPage::record()
{
    if (!m_customer.isValid())
        return;
    backToToday(); // what is recorded is of now, and is to be seen in the ledger afterwards
    m_panel->openFor(m_customer, chosenPurpose());
    showPanel();
}

void PersonPage::correct(const consent::Event& entry)
{
    m_panel->openToCorrect(entry);
    showPanel();
}

void PersonPage::strike(qint64 entry)
{
    onSuccess(m_context.workspace.consent().history(m_customer), this, m_context.notices,
        [this, entry, customer = m_customer](const std::vector<consent::HistoryEntry>& history) {
            const auto found
                = std::ranges::find(history, entry, [](const consent::HistoryEntry& each) { return each.event.seq; });
            if (customer != m_customer || found == history.end())
                return;
            const QString refused = m_entryCard->whyNotCorrected(struckEntries(history).contains(entry));
            if (!refused.isEmpty()) {
                m_context.notices.warning(refused);
                return;
            }
            backToToday();
            m_opened = entry;
            m_isEntryChosen = true;
            m_panel->openToStrike(found->event);
            showPanel();
        });
}

/// The panel stands on top; once it has its place the page begins with it.
void PersonPage::showPanel()
{
    arrange();
    QTimer::singleShot(0, this, [this] { QTimer::singleShot(0, this, [this] { scrollToBegin(); }); });
}

std::optional<QByteArray> PersonPage::unsaved() const
{
    return m_panel->unsaved();
}

bool PersonPage::restore(const QByteArray& content)
{
    if (!m_panel->restore(content))
        return false;
    showPanel();
    return true;
}

void PersonPage::goOn()
{
    m_panel->goOn();
    showPanel();
}

void PersonPage::onRecorded(qint64 entry)
{
    m_recorded = entry;
    m_opened = entry;
    m_isEntryChosen = true;
    reload();
}

void PersonPage::backToToday()
{
    if (m_date->date() != today())
        showDay(today());
}

void PersonPage::reload()
{
    if (!m_customer.isValid())
        return;
    showLimitsOf(m_day);
    readChain();
    onSuccess(m_context.workspace.notices().list(), this, m_context.notices,
        [this](const std::vector<purposes::Notice>& notices) { m_notices = notices; });
    onSuccess(m_context.workspace.consent().history(m_customer), this, m_context.notices,
        [this, customer = m_customer](const std::vector<consent::HistoryEntry>& history) {
            if (customer != m_customer)
                return;
            m_history = history;
            m_slider->setSpan(
                daysOfChange(history, m_context.workspace.consent().zone(), m_context.workspace.clock().now()), today(),
                tr("Today"));
            m_date->setToday(today());
            m_date->setDateRange(m_slider->firstDay().addYears(-1), today());
            showDay(std::min(m_day, today()));
        });
}

void PersonPage::showDay(const QDate& day)
{
    m_day = day;
    m_date->setDate(day);
    m_slider->setDay(day);
    const bool isPast = day < today();
    const QString said = QLocale().toString(day, QLocale::LongFormat);
    if (m_today->hasFocus() && !isPast)
        m_slider->setFocus(Qt::OtherFocusReason); // the button goes; the keys stay in the bar
    m_today->setVisible(isPast);
    m_statesCard->setTitle(isPast ? tr("Agreed to on %1").arg(said) : tr("Agreed to today"));
    showLimitsOf(day);
    showLedger();
    showPast();
    applyRoom(); // what is said of the day may have another height
    readStates();
}

/// As they are, or as they were at the end of that day.
void PersonPage::showLimitsOf(const QDate& day)
{
    m_limits->show(m_customer, day < today() ? std::optional(day) : std::nullopt);
}

std::optional<QByteArray> PersonPage::unsavedLimits() const
{
    return m_limits->unsaved();
}

bool PersonPage::restoreLimits(const QByteArray& content)
{
    if (!m_limits->restore(content))
        return false;
    m_limits->setVisible(true);
    arrange();
    return true;
}

/// Where not all is seen at one look the page would follow the keys to a list, and the day would be out of sight.
void PersonPage::leaveDay()
{
    if (m_isDayRefused || !m_date->hasFocus())
        return;
    if (!isAtOneLook())
        m_slider->setFocus(Qt::OtherFocusReason);
    else
        (m_states->isVisible() ? m_states : m_ledger)->setFocus(Qt::OtherFocusReason);
}

/// In the place of what is said of the day: beside the field in which it was typed.
void PersonPage::refuseDay(const QString& typed)
{
    m_isDayRefused = true;
    m_past->setColor(theme::Color::Danger);
    m_past->setText(typed.trimmed().isEmpty()
            ? tr("No day was typed. The day shown stays. Write it like 2025-05-03, 3.5.2025 or 3 May 2025.")
            : tr("“%1” is no day between the year before the first entry and today. The day shown "
                 "stays. Write it like 2025-05-03, 3.5.2025 or 3 May 2025.")
                  .arg(typed));
}

void PersonPage::showPast()
{
    m_past->setColor(theme::Color::TextSecondary); // whatever was wrong with the day before
    const QString said = QLocale().toString(m_day, QLocale::LongFormat);
    if (m_day >= today()) {
        m_past->setText(tr("%1, today").arg(said));
        return;
    }
    QStringList parts {tr("%1. Showing the past: the ledger below is cut at this day.").arg(said)};
    parts << unknownThen();
    m_past->setText(parts.join(u' '));
}

/// What a reader of the past must not take for known on that day: the person, or an answer of which one learned later.
QStringList PersonPage::unknownThen() const
{
    QStringList parts;
    if (m_day >= today())
        return parts;
    const QTimeZone& zone = m_context.workspace.consent().zone();
    if (m_knownSince && base::localDay(*m_knownSince, zone) > m_day)
        parts << tr("The record was made only on %1: what is shown of before was entered later.", "day")
                     .arg(QLocale().toString(base::localDay(*m_knownSince, zone), QLocale::LongFormat));
    QStringList later;
    for (const consent::HistoryEntry* entry : m_shown) {
        if (base::localDay(entry->event.recordedAt, zone) > m_day)
            later.prepend(QLocale().toString(entry->event.seq)); // shown is the newest first
    }
    if (later.size() == 1)
        parts << tr("Recorded only after that day, and not known to you on it: entry %1.", "numbers of entries")
                     .arg(later.front());
    else if (!later.isEmpty())
        parts << tr("Recorded only after that day, and not known to you on it: entries %1.", "numbers of entries")
                     .arg(QLocale().createSeparatedList(later));
    return parts;
}

void PersonPage::showLedger()
{
    const auto catalogue = m_context.workspace.purposes().catalogue();
    const base::UtcTime until = moment();
    m_shown.clear();
    for (const consent::HistoryEntry& entry : m_history) {
        if (entry.event.at <= until)
            m_shown.push_back(&entry);
    }
    std::ranges::reverse(m_shown);
    std::vector<kit::PagedTableModel::Row> rows;
    const wording::UserNames witnesses(m_context.workspace);
    const QSet<qint64> struck = struckEntries(m_history);
    for (const consent::HistoryEntry* entry : m_shown)
        rows.push_back(ledgerRow(*entry, struck, *catalogue, witnesses, m_context.workspace.consent().zone()));
    const qint64 opened = m_opened; // read anew, the table has no current row any more
    m_isFilling = true;
    setLedgerColumns(rows);
    m_ledger->rows()->setRows(std::move(rows));
    const auto again
        = std::ranges::find(m_shown, opened, [](const consent::HistoryEntry* entry) { return entry->event.seq; });
    const qint64 row = again != m_shown.end() ? again - m_shown.begin() + 1 : firstEntry();
    m_isEntryChosen = m_isEntryChosen && again != m_shown.end();
    m_ledger->setCurrentId(row);
    showEntry(row);
    m_isFilling = false;
    if (m_recorded != 0 && m_opened == m_recorded) {
        m_recorded = 0;
        m_ledger->setFocus(Qt::OtherFocusReason); // to what was just recorded
        choosePurpose(m_ledger);
        m_recordedPurpose = m_chosen;
    }
    applyRoom();
    showChain();
}

/// Where none was chosen, what was said last is what is asked about first: an import may have come later, and what was
/// struck out, or strikes out, says nothing of the person. Of those that decide an answer, as soon as these are known.
qint64 PersonPage::firstEntry() const
{
    const QSet<qint64> struck = struckEntries(m_history);
    const auto weight = [this, &struck](const consent::HistoryEntry* entry) {
        const consent::Event& event = entry->event;
        const bool isStrike = event.corrects && event.state == consent::State::Unknown;
        return std::tuple(m_decides.contains(event.seq), !isStrike && !struck.contains(event.seq), event.at, event.seq);
    };
    const auto first = std::ranges::max_element(m_shown, {}, weight);
    return first == m_shown.end() ? 0 : first - m_shown.begin() + 1;
}

void PersonPage::showEntry(qint64 row)
{
    m_isEntryChosen = m_isEntryChosen || !m_isFilling;
    if (!m_isFilling)
        markAnswer();
    const bool isThere = row > 0 && row <= static_cast<qint64>(m_shown.size());
    m_opened = isThere ? m_shown[static_cast<size_t>(row - 1)]->event.seq : 0;
    if (isThere)
        m_entryCard->show(*m_shown[static_cast<size_t>(row - 1)], m_history);
    m_entryCard->setVisible(isThere && m_panel->isHidden());
}

} // namespace aicms::ui_consent
