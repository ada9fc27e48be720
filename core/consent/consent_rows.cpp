// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of a file with consents, cell by cell.
#include "core/consent/answer_words.h"
#include "core/consent/bare_day.h"
#include "core/consent/consent_mapping.h"
#include "core/consent/consent_rules.h"
#include "core/consent/mapping_sources.h"
#include "core/consent/time_stamp.h"

#include <QRegularExpression>

#include <algorithm>

namespace aicms::consent {

using base::ErrorKind;

namespace {

/// ISO 8601 with a time; without an offset in the business's zone.
std::optional<QDateTime> readIso(const QString& text, const QTimeZone& zone, State state)
{
    static const QRegularExpression form(
        QStringLiteral("^\\d{4}-\\d{2}-\\d{2}[T ]\\d{1,2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?(Z|[+-]\\d{2}(:?\\d{2})?)?$"));
    const auto match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const bool hasOffset = !match.captured(3).isEmpty();
    const QString iso = QString(text).replace(u' ', u'T') + (hasOffset ? QString() : QStringLiteral("Z"));
    const QDateTime time = QDateTime::fromString(iso, Qt::ISODateWithMs);
    if (!time.isValid())
        return std::nullopt;
    return hasOffset ? time : ofShownTime(time.date(), time.time(), state, zone);
}

/// A day in the order of the mapping, with or without a time of day behind it. A time that cannot be read is not passed
/// over as if the day alone stood there.
std::optional<QDateTime> readDay(const QString& text, base::DateOrder order, const QTimeZone& zone, State state)
{
    const QString day = text.section(u' ', 0, 0);
    // Whoever said that the year comes first has not said whether 03.04.2026 is in March or April.
    static const QRegularExpression yearLast(QStringLiteral("^\\d{1,2}[./-]\\d{1,2}[./-]\\d{3,4}\\.?$"));
    if (order == base::DateOrder::YearMonthDay && yearLast.match(day).hasMatch())
        return std::nullopt;
    static const QRegularExpression timeBehind(QStringLiteral("\\d[Tt]\\d"));
    if (day.contains(timeBehind))
        return std::nullopt;
    const QString clock = text.section(u' ', 1).trimmed();
    const auto read = base::CalendarDate::parse(day, order, QDate(9999, 12, 31));
    if (!read || !read->hasYear())
        return std::nullopt;
    if (clock.isEmpty())
        return read->toQDate().startOfDay(zone);
    const QTime time
        = QTime::fromString(clock, clock.count(u':') == 2 ? QStringLiteral("H:mm:ss") : QStringLiteral("H:mm"));
    return ofShownTime(read->toQDate(), time, state, zone);
}

bool isBareDay(const QString& text)
{
    return !text.contains(u':');
}

/// Yes or no; nothing is no. Empty: a word that is neither.
std::optional<bool> readFlag(const QString& text)
{
    static const QStringList yes {QStringLiteral("1"), QStringLiteral("yes"), QStringLiteral("true")};
    static const QStringList no {QString(), QStringLiteral("0"), QStringLiteral("no"), QStringLiteral("false")};
    const QString word = text.toLower();
    return yes.contains(word) || no.contains(word) ? std::optional(yes.contains(word)) : std::nullopt;
}

constexpr qsizetype mostWordLetters = 60;

const QString rowIsBroken = QStringLiteral("row");
const QString rowIsHeader = QStringLiteral("row_header");
const QString stateIsYes = QStringLiteral("state_yes");
const QString stateIsNeither = QStringLiteral("state_neither");

/// A cell cannot be read: a no is taken without it, as long as it is known whose and what it is; no other row is.
void noteFault(ConsentRow& row, ConsentField field)
{
    const bool isMain
        = field == ConsentField::Customer || field == ConsentField::Purpose || field == ConsentField::State;
    if (!isMain && isNo(row.draft.state))
        row.leftOut << consentFieldCode(field);
    else if (row.fault.isEmpty())
        row.fault = consentFieldCode(field);
}

QString missingColumn(const QString& name, const QStringList& header)
{
    constexpr qsizetype mostLetters = 120;
    return QStringLiteral("consent.no_column\n%1\n%2").arg(name, header.join(QStringLiteral(" | ")).left(mostLetters));
}

} // namespace

bool ConsentRow::mayBeNo() const
{
    return isNo(draft.state) || isAnswerOpen || isAltered;
}

base::Result<ConsentRows> ConsentRows::bind(const ConsentMapping& mapping, const QStringList& header, QTimeZone zone)
{
    if (const auto checked = checkSources(mapping); !checked)
        return base::fail(checked.error());
    if (const auto checked = checkUnread(mapping, header); !checked)
        return base::fail(checked.error());
    ConsentRows rows;
    rows.m_mapping = mapping;
    rows.m_zone = std::move(zone);
    for (const ConsentColumn& column : mapping.columns) {
        const qsizetype position = header.indexOf(column.header);
        if (position < 0)
            return base::fail(ErrorKind::Invalid, missingColumn(column.header, header));
        if (header.indexOf(column.header, position + 1) >= 0)
            return base::fail(ErrorKind::Invalid, QStringLiteral("consent.doubled_column\n") + column.header);
        rows.m_positions.insert(column.field, static_cast<int>(position));
        rows.m_values.insert(column.field, column.values);
        if (column.field == ConsentField::Customer)
            rows.m_match = column.match;
        if (column.field == ConsentField::State)
            rows.m_stateHeader = column.header;
    }
    for (int place = 0; place < static_cast<int>(header.size()); ++place) {
        if (std::ranges::find(mapping.columns, header[place], &ConsentColumn::header) == mapping.columns.end())
            rows.m_unread.emplace_back(place, header[place]);
    }
    return rows;
}

base::Result<void> ConsentRows::checkUnread(const ConsentMapping& mapping, const QStringList& header)
{
    const QString constant = mapping.constants.value(ConsentField::State);
    const auto state = stateFromCode(constant.toLower());
    for (const QString& name : header) {
        const auto isMapped = [&name](const ConsentColumn& column) { return column.header == name; };
        if (std::ranges::any_of(mapping.columns, isMapped))
            continue;
        for (const ConsentColumn& column : mapping.columns) {
            if (header.contains(column.header) && seenHeader(column.header) == seenHeader(name))
                return base::fail(ErrorKind::Invalid, QStringLiteral("consent.doubled_column\n") + column.header);
        }
        if (state && isAgreed(*state) && isAnswerHeader(name))
            return base::fail(ErrorKind::Invalid, QStringLiteral("consent.unread_answer\n%1\n%2").arg(name, constant));
    }
    return {};
}

/// What a column that no field is taken from says, where that is a no for sure.
std::optional<QString> ConsentRows::noElsewhere(const QStringList& cells) const
{
    for (const auto& [place, name] : m_unread) {
        const QString cell = cells.value(place).trimmed();
        const auto state = stateFromCode(cell.toLower());
        if ((state && isNo(*state)) || answerWord(cell, name).meaning == WordMeaning::No)
            return cell.left(mostWordLetters);
    }
    return std::nullopt;
}

QString ConsentRows::value(ConsentField field, const QStringList& cells) const
{
    QString text;
    if (m_positions.contains(field)) {
        text = cells.value(m_positions.value(field)).trimmed();
        const QHash<QString, QString> words = m_values.value(field);
        text = words.value(text.toLower(), text);
    }
    return text.isEmpty() ? m_mapping.constants.value(field) : text;
}

QString ConsentRows::customerOf(const exchange::TableRow& row) const
{
    return value(ConsentField::Customer, row.cells);
}

bool ConsentRows::readTime(const QString& text, EventDraft& draft) const
{
    if (const auto stamped = readTimeStamp(text)) {
        draft.at = stamped->time;
        draft.offsetMinutes = stamped->offsetMinutes;
        return true;
    }
    auto time = readIso(text, m_zone, draft.state);
    if (!time)
        time = readDay(text, m_mapping.dateOrder, m_zone, draft.state);
    if (!time)
        return false;
    draft.at = base::UtcTime::fromDateTime(*time);
    draft.offsetMinutes = time->offsetFromUtc() / 60;
    draft.isDayAlone = isBareDay(text);
    if (draft.isDayAlone)
        draft.at = ofBareDay(time->date(), draft.state, m_zone);
    return true;
}

/// What nobody gave a meaning to is a no where that is sure. No word is a yes by itself: it is set aside, or is told.
std::optional<State> ConsentRows::readState(const QStringList& cells, ConsentRow& row) const
{
    const QString said = value(ConsentField::State, cells);
    const bool isOfEveryRow = !m_positions.contains(ConsentField::State);
    if (const auto state = stateFromCode(said.toLower()); isOfEveryRow && state && isAgreed(*state)) {
        if (const auto no = noElsewhere(cells)) { // of this row: the constant does not outweigh it
            row.word = *no;
            row.isAnswerOpen = true;
            return std::nullopt;
        }
    }
    if (const auto state = stateFromCode(said.toLower()); state && *state != State::NeverAsked)
        return state;
    row.word = m_positions.contains(ConsentField::State)
        ? cells.value(m_positions.value(ConsentField::State)).trimmed().left(mostWordLetters)
        : said;
    const AnswerWord word = answerWord(said, m_stateHeader);
    switch (word.meaning) {
    case WordMeaning::No: return word.state;
    case WordMeaning::Yes: row.fault = stateIsYes; break;
    case WordMeaning::Neither: row.fault = stateIsNeither; break;
    case WordMeaning::Unknown: row.isAnswerOpen = true; break;
    }
    return std::nullopt;
}

/// Customer, purpose, state, channel and time. The state first: it says what a fault of the others means.
void ConsentRows::readAnswer(const QStringList& cells, ConsentRow& row) const
{
    EventDraft& draft = row.draft;
    const auto state = readState(cells, row);
    const bool isAnswer = state.has_value();
    if (isAnswer)
        draft.state = *state;
    row.customer = value(ConsentField::Customer, cells);
    if (row.customer.isEmpty())
        noteFault(row, ConsentField::Customer);
    draft.purpose = value(ConsentField::Purpose, cells);
    if (draft.purpose.isEmpty())
        noteFault(row, ConsentField::Purpose);
    if (!isAnswer)
        noteFault(row, ConsentField::State);
    const QString channelText = value(ConsentField::Channel, cells).toLower();
    const auto channel = channelText.isEmpty() ? Channel::All : purposes::channelFromCode(channelText);
    // Where the file tells the ways apart, a yes without one is no yes by every way; a no may be.
    const bool isOpen = channelText.isEmpty() && m_positions.contains(ConsentField::Channel) && isAgreed(draft.state);
    if (!channel || isOpen)
        noteFault(row, ConsentField::Channel);
    draft.channel = channel.value_or(Channel::All);
    if (!readTime(value(ConsentField::At, cells), draft))
        noteFault(row, ConsentField::At);
    const QString readAt = value(ConsentField::ReadAt, cells);
    if (readAt.isEmpty() || isAgreed(draft.state))
        return;
    std::optional<base::UtcTime> read;
    if (const auto stamped = readTimeStamp(readAt))
        read = stamped->time;
    else if (const auto iso = readIso(readAt, m_zone, draft.state)) // other programs write whole seconds
        read = base::UtcTime::fromDateTime(*iso);
    if (read)
        draft.at = std::max(draft.at.value_or(*read), *read);
    else
        noteFault(row, ConsentField::ReadAt);
}

/// So that whoever is told of a row by its number need not look for it in the file.
QString ConsentRows::wordsOf(const QStringList& cells) const
{
    QStringList words;
    for (const ConsentField field :
        {ConsentField::Customer, ConsentField::Purpose, ConsentField::State, ConsentField::At}) {
        const auto place = m_positions.constFind(field);
        const QString cell = place == m_positions.cend() ? QString() : cells.value(*place).simplified();
        if (!cell.isEmpty())
            words << (cell.size() > mostWordLetters ? cell.left(mostWordLetters) + u'…' : cell);
    }
    return words.join(QStringLiteral(" · "));
}

/// Until when a yes holds; false when the words mean no moment. Of a day it holds to the end.
bool ConsentRows::readEnd(const QString& text, EventDraft& draft) const
{
    if (text.isEmpty() || !isAgreed(draft.state))
        return true;
    if (const auto stamped = readTimeStamp(text)) {
        draft.validUntil = stamped->time;
        return true;
    }
    auto time = readIso(text, m_zone, State::Given);
    if (!time)
        time = readDay(text, m_mapping.dateOrder, m_zone, State::Given);
    if (!time)
        return false;
    draft.validUntil
        = base::UtcTime::fromDateTime(isBareDay(text) ? time->date().addDays(1).startOfDay(m_zone) : *time);
    return true;
}

/// How it came in and from whom.
void ConsentRows::readOrigin(const QStringList& cells, ConsentRow& row) const
{
    EventDraft& draft = row.draft;
    const QString howText = value(ConsentField::How, cells).toLower();
    const auto how = howText.isEmpty() ? How::Import : howFromCode(howText);
    if (!how)
        noteFault(row, ConsentField::How);
    draft.how = how.value_or(How::Import);
    const QString giverText = value(ConsentField::Giver, cells).toLower();
    const auto giver = giverText.isEmpty() ? Giver::Customer : giverFromCode(giverText);
    if (!giver)
        noteFault(row, ConsentField::Giver);
    draft.giver = giver.value_or(Giver::Customer);
    draft.giverName = value(ConsentField::GiverName, cells);
    draft.language = value(ConsentField::Language, cells);
    const auto isExplicit = readFlag(value(ConsentField::Explicit, cells));
    if (!isExplicit)
        noteFault(row, ConsentField::Explicit);
    draft.isExplicit = isExplicit.value_or(false);
    draft.reason = value(ConsentField::Reason, cells);
    if (!readEnd(value(ConsentField::ValidUntil, cells), draft))
        noteFault(row, ConsentField::ValidUntil);
}

/// What is said to prove it. Whether that proves anything is for whoever looks for the file (held_proof).
void ConsentRows::readEvidence(const QStringList& cells, ConsentRow& row) const
{
    static const QRegularExpression sha256(QStringLiteral("^[0-9a-fA-F]{64}$"));
    const QString hash = value(ConsentField::ProofDigest, cells);
    const bool isHash = hash.contains(sha256);
    if (!hash.isEmpty() && !isHash)
        noteFault(row, ConsentField::ProofDigest);
    Proof& proof = row.draft.proof;
    proof.text = value(ConsentField::Proof, cells);
    proof.digest = isHash ? QByteArray::fromHex(hash.toLatin1()) : QByteArray();
    const QString kindText = value(ConsentField::ProofKind, cells);
    const auto kind = proofKindFromCode(kindText);
    if (!kindText.isEmpty() && !kind)
        noteFault(row, ConsentField::ProofKind);
    const ProofKind byItself = !proof.text.isEmpty() ? ProofKind::Text
        : isHash                                     ? ProofKind::File
                                                     : ProofKind::ImportedNone;
    proof.kind = byItself == ProofKind::ImportedNone ? byItself : kind.value_or(byItself);
    if (kind == ProofKind::None)
        proof.kind = ProofKind::None;
}

/// Entries count from 1. Without its own number nobody can say of which ledger the one is that it corrects.
void ConsentRows::readNumbers(const QStringList& cells, ConsentRow& row) const
{
    const auto take = [&](ConsentField field, qint64& entry) {
        const QString text = value(field, cells);
        bool isNumber = true;
        const qint64 number = text.isEmpty() ? 0 : text.toLongLong(&isNumber);
        const bool isEntry = text.isEmpty() || (isNumber && number > 0);
        entry = isEntry ? number : 0;
        if (!isEntry)
            noteFault(row, field);
        return isEntry;
    };
    const bool isOfItsLedger = take(ConsentField::Seq, row.seq);
    if (!take(ConsentField::Corrects, row.corrects) || !isOfItsLedger)
        row.corrects = 0;
}

ConsentRow ConsentRows::read(const exchange::TableRow& source) const
{
    const QStringList& cells = source.cells;
    ConsentRow row;
    row.number = source.number;
    row.draft.isImported = true;
    row.says = wordsOf(cells);
    row.cellsHash = qHash(cells);
    if (source.fault == exchange::RowFault::RepeatedHeader) { // of another file that was put behind this one
        row.fault = rowIsHeader;
        return row;
    }
    readAnswer(cells, row);
    readOrigin(cells, row);
    readEvidence(cells, row);
    row.notice = value(ConsentField::Notice, cells);
    readNumbers(cells, row);
    // Too many cells, bytes that are no text, a quote that is not closed: a no is one all the same.
    if (source.fault != exchange::RowFault::None && isNo(row.draft.state))
        row.leftOut << rowIsBroken;
    else if (source.fault != exchange::RowFault::None && row.fault.isEmpty())
        row.fault = rowIsBroken;
    return row;
}

ConsentMapping ownExportMapping()
{
    ConsentMapping mapping;
    for (int field = 0; field <= static_cast<int>(ConsentField::ReadAt); ++field) {
        ConsentColumn column;
        column.field = static_cast<ConsentField>(field);
        column.header = consentFieldCode(column.field);
        if (column.field == ConsentField::Customer) {
            column.header = QStringLiteral("customer_uuid");
            column.match = {CustomerMatch::Uuid};
        }
        mapping.columns.push_back(column);
    }
    return mapping;
}

bool isOwnExport(const QStringList& header)
{
    const ConsentMapping own = ownExportMapping();
    return std::ranges::all_of(
        own.columns, [&header](const ConsentColumn& column) { return header.count(column.header) == 1; });
}

} // namespace aicms::consent
