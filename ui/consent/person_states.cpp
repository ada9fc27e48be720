// SPDX-License-Identifier: GPL-3.0-or-later
// What one person agreed to, by purpose and way, and the columns in which the answers are read whole.
#include "core/workspace/workspace.h"
#include "ui/answers/answer_pill.h"
#include "ui/consent/answer.h"
#include "ui/consent/answer_meaning.h"
#include "ui/consent/person_page.h"
#include "ui/kit/card.h"
#include "ui/kit/column_room.h"
#include "ui/kit/data_table.h"
#include "ui/kit/head_width.h"
#include "ui/wording/names.h"
#include "ui/wording/standing_words.h"

#include <algorithm>
#include <array>
#include <utility>

namespace aicms::ui_consent {

namespace {

const QString notAsked = QStringLiteral("–"); ///< in place of an answer: nobody is asked in this way

} // namespace

/// As wide as these answers: an answer that ends in dots is none.
void PersonPage::setStateColumns(const std::vector<QVariantList>& rows)
{
    constexpr int least = 80;
    const std::pair<const char*, QString> ways[] = {{"all", tr("In all")}, {"email", tr("By e-mail")},
        {"phone", tr("By phone")}, {"post", tr("By post")}, {"sms", tr("By text message")}};
    constexpr int widestName = 300;
    constexpr int foldedName = 170; // its longest word, in whatever language
    const int name = kit::wordsWidth(rows, 0, kit::CellKind::Strong, tr("Purpose"), widestName);
    std::vector<kit::TableColumn> columns {{QStringLiteral("purpose"), tr("Purpose"), kit::CellKind::Strong,
        m_isFolded ? std::min(name, foldedName) : name, false, {}, 1}};
    for (const auto& [id, title] : ways) {
        const int width = kit::pillWidth(rows, static_cast<int>(columns.size()), kit::headWidth(title, least));
        columns.push_back({QString::fromLatin1(id), title, kit::CellKind::Pill, width, false});
    }
    const int ground = kit::wordsWidth(rows, static_cast<int>(columns.size()), kit::CellKind::Text, tr("Ground"), 160);
    columns.push_back({QStringLiteral("ground"), tr("Ground"), kit::CellKind::Text, ground, false});
    // A way in which nobody is asked would only keep the entry from its place beside the answers.
    const auto isUsed = [&rows, &columns](int column) {
        const auto isAnswer
            = [column](const QVariantList& row) { return row.value(column).canConvert<kit::PillText>(); };
        return rows.empty() || columns[static_cast<std::size_t>(column)].kind != kit::CellKind::Pill
            || std::ranges::any_of(rows, isAnswer);
    };
    m_statesWidth = name;
    QStringList unused;
    for (int column = 1; column < static_cast<int>(columns.size()); ++column) {
        const bool leaves = columns[static_cast<std::size_t>(column)].id == QLatin1String("ground"); // the entry has it
        if (leaves)
            continue;
        if (isUsed(column))
            m_statesWidth += columns[static_cast<std::size_t>(column)].width;
        else
            unused << columns[static_cast<std::size_t>(column)].id;
    }
    m_foldedWidth = m_statesWidth - std::max(0, name - foldedName);
    m_states->setColumns(std::move(columns));
    if (m_statesRoom) {
        for (const auto& [id, title] : ways)
            m_statesRoom->setWanted(QString::fromLatin1(id), !unused.contains(QLatin1String(id)));
        m_statesRoom->apply();
    }
}

void PersonPage::foldStates()
{
    const qint64 row = m_states->currentId();
    m_isFilling = true;
    setStateColumns(m_stateRows);
    m_states->rows()->setRows(m_stateRows);
    if (row > 0)
        m_states->setCurrentId(row);
    m_isFilling = false;
    applyRoom();
}

void PersonPage::setLedgerColumns(const std::vector<QVariantList>& rows)
{
    using kit::CellKind;
    int place = 0;
    const auto words = [&](const char* id, const QString& title, CellKind kind, int most, int grow) {
        const int width = kit::wordsWidth(rows, place++, kind, title, most);
        return kit::TableColumn {QString::fromLatin1(id), title, kind, width, false, {}, grow};
    };
    // As wide as these entries, or in two lines: half of a purpose, a proof or a name proves nothing.
    std::vector<kit::TableColumn> columns;
    columns.push_back(words("seq", tr("No."), CellKind::Number, 80, 0));
    columns.push_back(words("at", tr("When"), CellKind::Date, 120, 0));
    columns.push_back(words("purpose", tr("Purpose"), CellKind::Strong, 150, 1));
    columns.push_back({QStringLiteral("change"), tr("Change"), CellKind::Pill,
        kit::pillWidth(rows, place, kit::headWidth(tr("Change"), 96)), false});
    ++place;
    columns.push_back(words("how", tr("How"), CellKind::Text, 105, 1));
    columns.push_back(words("notice", tr("Notice"), CellKind::Text, 90, 0));
    columns.push_back(words("proof", tr("Proof"), CellKind::Text, 110, 1));
    columns.push_back(words("by", tr("By"), CellKind::Text, 100, 1));
    m_ledger->setColumns(std::move(columns));
    if (m_ledgerRoom)
        m_ledgerRoom->apply();
}

void PersonPage::readStates()
{
    onSuccess(m_context.workspace.gate().answers(m_customer, moment()), this, m_context.notices,
        [this, customer = m_customer, day = m_day](const std::vector<consent::ShownAnswer>& rows) {
            if (customer == m_customer && day == m_day)
                showStates(rows);
        });
}

void PersonPage::showStates(const std::vector<consent::ShownAnswer>& rows)
{
    // Each purpose as it was in force on that day, once, in the order of the answers; one made later has none.
    std::vector<std::shared_ptr<const purposes::Purpose>> inForce;
    for (const consent::ShownAnswer& row : rows) {
        const auto isSame = [&row](const auto& each) { return each->id == row.purpose; };
        if (std::ranges::none_of(inForce, isSame))
            inForce.push_back(row.meant);
    }
    // First what there is an answer to, then what people are asked for, then what needs no answer.
    std::array<std::vector<kit::PagedTableModel::Row>, 3> parts;
    std::array<std::vector<qint64>, 3> deciding;
    std::array<std::vector<base::PurposeId>, 3> asked;
    m_meanings.clear();
    m_decides.clear();
    for (const auto& version : inForce) {
        const purposes::Purpose& purpose = *version;
        kit::PagedTableModel::Row cells(7, notAsked);
        std::vector<Meaning> meanings;
        bool hasEntry = false;
        qint64 decides = 0;
        qint64 decidesByWay = 0;
        for (const consent::ShownAnswer& row : rows) {
            if (row.purpose != purpose.id)
                continue;
            hasEntry = hasEntry || row.state != consent::State::NeverAsked;
            m_decides.insert(row.event);
            if (row.channel == purposes::Channel::All)
                decides = row.event;
            decidesByWay = std::max(decidesByWay, row.event);
            const bool isAsked
                = purpose.basis == purposes::LawfulBasis::Consent || row.state != consent::State::NeverAsked;
            const kit::PillText pill = answers::answerPill(row);
            const bool isMissing = row.reason == consent::GateReason::NeedsConsent;
            const Meaning unasked = isMissing ? Meaning {wording::needsConsentName(), needsConsentMeaning()}
                                              : Meaning {wording::notNeededName(), notNeededMeaning()};
            cells[1 + static_cast<int>(row.channel)] = isAsked ? QVariant::fromValue(pill) : QVariant(unasked.word);
            meanings.push_back(isAsked ? Meaning {pill.text, answerMeaning(row)} : unasked);
        }
        if (purpose.retiredAt && !hasEntry)
            continue;
        cells[0] = answers::purposeName(purpose);
        cells[6] = wording::lawfulBasisName(purpose.basis);
        const bool isByConsent = purpose.basis == purposes::LawfulBasis::Consent;
        m_meanings.insert(m_meanings.end(), meanings.begin(), meanings.end());
        const std::size_t part = hasEntry ? 0 : isByConsent ? 1 : 2;
        parts[part].push_back(cells);
        deciding[part].push_back(decides != 0 ? decides : decidesByWay);
        asked[part].push_back(purpose.id);
    }
    m_meanings.push_back({notAsked, tr("Is not asked for in this way.")});
    std::vector<kit::PagedTableModel::Row> shown;
    for (const auto& part : parts)
        shown.insert(shown.end(), part.begin(), part.end());
    m_deciding.clear();
    for (const auto& part : deciding)
        m_deciding.insert(m_deciding.end(), part.begin(), part.end());
    const base::PurposeId recorded = std::exchange(m_recordedPurpose, {});
    const base::PurposeId before
        = recorded.isValid() ? recorded : purposeOf(m_states); // read anew, the table has no current row any more
    m_rowPurposes.clear();
    for (const auto& part : asked)
        m_rowPurposes.insert(m_rowPurposes.end(), part.begin(), part.end());
    m_isFilling = true;
    m_stateRows = shown;
    setStateColumns(shown);
    m_states->rows()->setRows(std::move(shown));
    // The same purpose again: with its first answer it goes to another row.
    const auto again = std::ranges::find(m_rowPurposes, before);
    if (before.isValid() || m_states->hasFocus())
        m_states->setCurrentId(again == m_rowPurposes.end() ? 1 : again - m_rowPurposes.begin() + 1);
    m_isFilling = false;
    chooseEntry();
    applyRoom();
}

/// The one that decided the answer on that day; where none did, the newest of its purpose.
qint64 PersonPage::entryOfAnswer(qint64 row) const
{
    if (row <= 0 || row > static_cast<qint64>(m_deciding.size()))
        return 0;
    const auto place = static_cast<std::size_t>(row - 1);
    const auto isSought = [this, place](bool isOfPurpose) {
        return std::ranges::find_if(m_shown, [&](const consent::HistoryEntry* each) {
            return isOfPurpose ? each->event.purpose == m_rowPurposes[place] : each->event.seq == m_deciding[place];
        });
    };
    auto entry = isSought(false);
    if (entry == m_shown.end())
        entry = isSought(true);
    return entry == m_shown.end() ? 0 : entry - m_shown.begin() + 1;
}

/// An answer that is pointed at leads to its entry.
void PersonPage::showDeciding(qint64 row)
{
    const qint64 entry = m_isFilling ? 0 : entryOfAnswer(row);
    if (entry != 0)
        m_ledger->setCurrentId(entry);
}

/// Once the answers are there: beside the marked one stands an entry of its purpose, whichever of them is chosen.
void PersonPage::chooseEntry()
{
    if (m_shown.empty())
        return;
    if (!m_isEntryChosen) {
        m_isFilling = true;
        const qint64 entry = entryOfAnswer(m_states->currentId());
        m_ledger->setCurrentId(entry != 0 ? entry : firstEntry());
        m_isFilling = false;
    }
    // Somebody may have chosen an answer that no entry gave: it stays marked.
    if (!m_chosen.isValid() || purposeOf(m_states) != m_chosen)
        markAnswer();
}

/// That of the entry, where an answer is marked.
void PersonPage::markAnswer()
{
    const auto row = std::ranges::find(m_rowPurposes, purposeOf(m_ledger));
    if (m_states->currentId() <= 0 || row == m_rowPurposes.end())
        return;
    const bool wasFilling = std::exchange(m_isFilling, true);
    m_states->setCurrentId(row - m_rowPurposes.begin() + 1);
    m_isFilling = wasFilling;
}

base::PurposeId PersonPage::purposeOf(const kit::DataTable* list) const
{
    const auto place = static_cast<std::size_t>(list->currentId()) - 1;
    if (list->currentId() <= 0)
        return {};
    if (list == m_states)
        return place < m_rowPurposes.size() ? m_rowPurposes[place] : base::PurposeId {};
    return place < m_shown.size() ? m_shown[place]->event.purpose : base::PurposeId {};
}

void PersonPage::choosePurpose(const kit::DataTable* list)
{
    m_chosen = purposeOf(list);
}

/// The row that the page itself put forward counts once somebody goes to it.
QString PersonPage::chosenPurpose() const
{
    const auto catalogue = m_context.workspace.purposes().catalogue();
    const purposes::Purpose* chosen = catalogue->find(m_ledger->hasFocus() ? purposeOf(m_ledger) : m_chosen);
    return chosen ? chosen->code : QString();
}

} // namespace aicms::ui_consent
