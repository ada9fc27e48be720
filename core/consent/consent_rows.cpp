// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of a file with consents, cell by cell.
#include "core/consent/bare_day.h"
#include "core/consent/consent_mapping.h"
#include "core/consent/consent_rules.h"
#include "core/consent/time_stamp.h"

#include <QRegularExpression>

namespace aicms::consent {

using base::ErrorKind;

namespace {

/// ISO 8601 with a time; `hasOffset` false: in the business's zone.
std::optional<QDateTime> readIso(const QString& text, const QTimeZone& zone)
{
    static const QRegularExpression form(
        QStringLiteral("^\\d{4}-\\d{2}-\\d{2}[T ]\\d{1,2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?(Z|[+-]\\d{2}(:?\\d{2})?)?$"));
    if (!form.match(text).hasMatch())
        return std::nullopt;
    QDateTime time = QDateTime::fromString(QString(text).replace(u' ', u'T'), Qt::ISODateWithMs);
    if (time.timeSpec() == Qt::LocalTime)
        time = QDateTime(time.date(), time.time(), zone);
    return time.isValid() ? std::optional(time) : std::nullopt;
}

/// A day in the order of the mapping, with or without a time of day behind it. A time that cannot be read is not passed
/// over as if the day alone stood there.
std::optional<QDateTime> readDay(const QString& text, base::DateOrder order, const QTimeZone& zone)
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
    const QDateTime moment(read->toQDate(), time, zone);
    return time.isValid() && moment.isValid() ? std::optional(moment) : std::nullopt;
}

bool isBareDay(const QString& text)
{
    return !text.contains(u':');
}

} // namespace

base::Result<ConsentRows> ConsentRows::bind(const ConsentMapping& mapping, const QStringList& header, QTimeZone zone)
{
    ConsentRows rows;
    rows.m_mapping = mapping;
    rows.m_zone = std::move(zone);
    for (const ConsentColumn& column : mapping.columns) {
        const qsizetype position = header.indexOf(column.header);
        if (position < 0)
            return base::fail(ErrorKind::Invalid, column.header);
        rows.m_positions.insert(column.field, static_cast<int>(position));
        rows.m_values.insert(column.field, column.values);
        if (column.field == ConsentField::Customer)
            rows.m_match = column.match;
    }
    return rows;
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

bool ConsentRows::readTime(const QString& text, EventDraft& draft) const
{
    if (const auto stamped = readTimeStamp(text)) {
        draft.at = stamped->time;
        draft.offsetMinutes = stamped->offsetMinutes;
        return true;
    }
    auto time = readIso(text, m_zone);
    if (!time)
        time = readDay(text, m_mapping.dateOrder, m_zone);
    if (!time)
        return false;
    draft.at = base::UtcTime::fromDateTime(*time);
    draft.offsetMinutes = time->offsetFromUtc() / 60;
    if (isBareDay(text))
        draft.at = ofBareDay(time->date(), draft.state, m_zone);
    return true;
}

/// Purpose, state, channel and time; the field at fault.
QString ConsentRows::readAnswer(const QStringList& cells, EventDraft& draft) const
{
    draft.purpose = value(ConsentField::Purpose, cells);
    const auto state = stateFromCode(value(ConsentField::State, cells).toLower());
    const QString channelText = value(ConsentField::Channel, cells).toLower();
    const auto channel = channelText.isEmpty() ? Channel::All : purposes::channelFromCode(channelText);
    if (draft.purpose.isEmpty())
        return consentFieldCode(ConsentField::Purpose);
    if (!state || *state == State::NeverAsked)
        return consentFieldCode(ConsentField::State);
    // Where the file tells the ways apart, a yes without one is no yes by every way; a no may be.
    const bool isOpen = channelText.isEmpty() && m_positions.contains(ConsentField::Channel) && isAgreed(*state);
    if (!channel || isOpen)
        return consentFieldCode(ConsentField::Channel);
    draft.state = *state;
    draft.channel = *channel;
    return readTime(value(ConsentField::At, cells), draft) ? QString() : consentFieldCode(ConsentField::At);
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
    auto time = readIso(text, m_zone);
    if (!time)
        time = readDay(text, m_mapping.dateOrder, m_zone);
    if (!time)
        return false;
    draft.validUntil
        = base::UtcTime::fromDateTime(isBareDay(text) ? time->date().addDays(1).startOfDay(m_zone) : *time);
    return true;
}

/// How it came in and from whom; the field at fault.
QString ConsentRows::readOrigin(const QStringList& cells, EventDraft& draft) const
{
    const QString howText = value(ConsentField::How, cells).toLower();
    const auto how = howText.isEmpty() ? How::Import : howFromCode(howText);
    if (!how)
        return consentFieldCode(ConsentField::How);
    draft.how = *how;
    const QString giverText = value(ConsentField::Giver, cells).toLower();
    const auto giver = giverText.isEmpty() ? Giver::Customer : giverFromCode(giverText);
    if (!giver)
        return consentFieldCode(ConsentField::Giver);
    draft.giver = *giver;
    draft.giverName = value(ConsentField::GiverName, cells);
    draft.language = value(ConsentField::Language, cells);
    draft.isExplicit = value(ConsentField::Explicit, cells) == QLatin1String("1");
    draft.reason = value(ConsentField::Reason, cells);
    return readEnd(value(ConsentField::ValidUntil, cells), draft) ? QString()
                                                                  : consentFieldCode(ConsentField::ValidUntil);
}

/// What proves it; the field at fault. A no needs no proof and loses none of its force with one that means nothing.
QString ConsentRows::readProof(const QStringList& cells, EventDraft& draft) const
{
    static const QRegularExpression sha256(QStringLiteral("^[0-9a-fA-F]{64}$"));
    const QString hash = value(ConsentField::ProofDigest, cells);
    const bool isHash = hash.contains(sha256);
    if (!hash.isEmpty() && !isHash && isAgreed(draft.state))
        return consentFieldCode(ConsentField::ProofDigest);
    Proof& proof = draft.proof;
    proof.text = value(ConsentField::Proof, cells);
    proof.digest = isHash ? QByteArray::fromHex(hash.toLatin1()) : QByteArray();
    const auto kind = proofKindFromCode(value(ConsentField::ProofKind, cells));
    const ProofKind byItself = !proof.text.isEmpty() ? ProofKind::Text
        : isHash                                     ? ProofKind::File
                                                     : ProofKind::ImportedNone;
    proof.kind = byItself == ProofKind::ImportedNone ? byItself : kind.value_or(byItself);
    if (kind == ProofKind::None)
        proof.kind = ProofKind::None;
    proof = realProof(proof, ProofKind::ImportedNone);
    return {};
}

namespace {

/// The number of an entry, nothing: 0.
bool readNumber(const QString& text, qint64& number)
{
    bool isNumber = true;
    number = text.isEmpty() ? 0 : text.toLongLong(&isNumber);
    return isNumber && number >= 0;
}

} // namespace

ConsentRow ConsentRows::read(qint64 number, const QStringList& cells) const
{
    ConsentRow row;
    row.number = number;
    row.customer = value(ConsentField::Customer, cells);
    row.draft.isImported = true;
    row.fault = row.customer.isEmpty() ? consentFieldCode(ConsentField::Customer) : readAnswer(cells, row.draft);
    if (row.fault.isEmpty())
        row.fault = readOrigin(cells, row.draft);
    if (row.fault.isEmpty())
        row.fault = readProof(cells, row.draft);
    row.notice = value(ConsentField::Notice, cells);
    const auto takeNumber = [&](ConsentField field, qint64& entry) {
        if (!readNumber(value(field, cells), entry) && row.fault.isEmpty())
            row.fault = consentFieldCode(field);
    };
    takeNumber(ConsentField::Seq, row.seq);
    takeNumber(ConsentField::Corrects, row.corrects);
    return row;
}

ConsentMapping ownExportMapping()
{
    ConsentMapping mapping;
    for (int field = 0; field <= static_cast<int>(ConsentField::Explicit); ++field) {
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

} // namespace aicms::consent
