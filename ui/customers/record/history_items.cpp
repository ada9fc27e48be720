// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/record/history_items.h"

#include "core/consent/consent.h"
#include "core/consent/consent_rules.h"
#include "ui/customers/shown_text.h"
#include "ui/kit/text.h"
#include "ui/wording/consent_wording.h"
#include "ui/wording/day_alone.h"
#include "ui/wording/names.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>
#include <iterator>

namespace aicms::customers_ui {

using customers::Provenance;
using customers::SourceKind;
using theme::Tone;

namespace {

struct History {
    Q_DECLARE_TR_FUNCTIONS(aicms::customers_ui::History)
};

struct Look {
    const char* action;
    const char* icon;
    const char* text;
};

constexpr std::array<Look, 6> looks {{
    {"customer.add", "user-plus", QT_TRANSLATE_NOOP("aicms::customers_ui::History", "Added by %1")},
    {"customer.edit", "pencil", QT_TRANSLATE_NOOP("aicms::customers_ui::History", "Changed by %1")},
    {"customer.open", "eye", QT_TRANSLATE_NOOP("aicms::customers_ui::History", "Opened by %1")},
    {"customer.print", "printer", QT_TRANSLATE_NOOP("aicms::customers_ui::History", "Printed by %1")},
    {"customer.delete", "trash-2", QT_TRANSLATE_NOOP("aicms::customers_ui::History", "Moved to the bin by %1")},
    {"customer.restore", "archive-restore",
        QT_TRANSLATE_NOOP("aicms::customers_ui::History", "Brought back from the bin by %1")},
}};

QString changedFields(const QString& details)
{
    QStringList names;
    for (const QString& field : details.split(u',', Qt::SkipEmptyParts)) {
        const QString name = wording::fieldName(field);
        if (!names.contains(name))
            names << name;
    }
    return QLocale().createSeparatedList(names);
}

/// Which paper it was, as it is logged (CustomersService::logHandedOut).
QString paperOf(const QString& details)
{
    if (details == QLatin1String("sheet"))
        return History::tr("The sheet for the person: what is held of them");
    return details == QLatin1String("consent") ? History::tr("The record of their consents")
                                               : History::tr("The record, or a letter to them");
}

/// What a mistake was, and what struck it out, says so: neither is an answer of the person.
QString answerTitle(const consent::Event& event, const QSet<qint64>& struck)
{
    const QString said = event.corrects && event.state == consent::State::Unknown
        ? History::tr("Strikes out %1", "number of an entry").arg(QLocale().toString(*event.corrects))
        : wording::consentChangeName(event.state);
    return struck.contains(event.seq) ? History::tr("%1, corrected", "what an entry said").arg(said) : said;
}

/// The answer is the title: with purpose and user in it, no line of the column would hold it.
DatedItem answerItem(
    const consent::HistoryEntry& entry, const QSet<qint64>& struck, const PeopleNames& people, const RecordData& record)
{
    const consent::Event& event = entry.event;
    const QString purpose = record.catalogue ? wording::purposeName(*record.catalogue, entry.names.purposeCode)
                                             : wording::purposeName(entry.names.purposeCode);
    const QString who = kit::isolated(people.nameOf(event.by));
    // What was entered later stands where it was said, as the ledger has it, and says when it was entered.
    const QTimeZone& zone = record.zone;
    const bool isLate = localDate(event.at, zone) != localDate(event.recordedAt, zone);
    QString text = isLate ? History::tr("%1, recorded on %2 by %3, %4", "purpose, day, user, how the answer came in")
                                .arg(purpose, shortDate(localDate(event.recordedAt, zone), record.today), who,
                                    wording::howName(event.how))
                          : History::tr("%1, %2, recorded by %3", "purpose, how the answer came in, user")
                                .arg(purpose, wording::howName(event.how), who);
    // The mark that an import sets says no more than how it came in.
    if (!event.reason.isEmpty() && event.how != consent::How::Import)
        text += QStringLiteral(" · ") + event.reason;
    const auto bareDay = wording::dayAlone(event.at, zone);
    return {event.at,
        {QStringLiteral("answer.%1").arg(event.seq), QStringLiteral("hand-heart"), Tone::Neutral,
            answerTitle(event, struck), text,
            bareDay ? shortDate(*bareDay, record.today) : momentText(event.at, record.today, zone), {}}};
}

/// The ledger tells it better; what is there no more is left to the log.
bool isInLedger(const audit::LoggedEntry& logged, const RecordData& record)
{
    if (logged.entry.action != QLatin1String("consent.record"))
        return false;
    const qint64 number = logged.entry.details.section(u' ', 0, 0).section(u'=', 1).toLongLong();
    return std::ranges::any_of(
        record.answers, [number](const consent::HistoryEntry& entry) { return entry.event.seq == number; });
}

DatedItem logItem(const audit::LoggedEntry& logged, int times, const PeopleNames& people, const RecordData& record)
{
    const QDate today = record.today;
    const auto look = std::ranges::find_if(
        looks, [&logged](const Look& known) { return logged.entry.action == QLatin1String(known.action); });
    const QString who = kit::isolated(people.nameOf(logged.user));
    const bool isKnown = look != looks.end();
    const QString title = isKnown
        ? History::tr(look->text).arg(who)
        : History::tr("%1, by %2", "what was done, user").arg(wording::auditActionName(logged.entry.action), who);
    QString text;
    if (logged.entry.action == QLatin1String("customer.edit"))
        text = changedFields(logged.entry.details);
    else if (logged.entry.action == QLatin1String("customer.print"))
        text = paperOf(logged.entry.details);
    else if (times > 1)
        text = History::tr("%n times that day", nullptr, times);
    if (!logged.entry.reason.isEmpty())
        text = text.isEmpty() ? logged.entry.reason : text + QStringLiteral(" · ") + logged.entry.reason;
    return {logged.at,
        {QStringLiteral("log.%1").arg(logged.seq),
            isKnown ? QString::fromLatin1(look->icon) : QStringLiteral("history"), Tone::Neutral, title, text,
            momentText(logged.at, today, record.zone), {}},
        logged.entry.action == QLatin1String("customer.open")};
}

bool isSameOpening(const audit::LoggedEntry& a, const audit::LoggedEntry& b)
{
    return a.entry.action == QLatin1String("customer.open") && b.entry.action == a.entry.action && a.user == b.user
        && localDate(a.at) == localDate(b.at) && a.entry.reason == b.entry.reason;
}

std::vector<Provenance> origins(const customers::Customer& customer)
{
    std::vector<Provenance> found;
    const auto add = [&found](const Provenance& one) {
        const bool isKnown = std::ranges::any_of(found,
            [&one](const Provenance& known) { return known.source == one.source && known.sourceId == one.sourceId; });
        if (one.source == SourceKind::Import && !isKnown)
            found.push_back(one);
    };
    add(customer.nameProvenance);
    add(customer.numberProvenance);
    const auto addAll = [&add](const auto& values) {
        for (const auto& value : values)
            add(value.provenance);
    };
    addAll(customer.emails);
    addAll(customer.phones);
    addAll(customer.addresses);
    addAll(customer.links);
    addAll(customer.tags);
    addAll(customer.notes);
    addAll(customer.extraFields);
    addAll(customer.memberships);
    return found;
}

} // namespace

std::vector<DatedItem> historyItems(const RecordData& record, const PeopleNames& people)
{
    std::vector<DatedItem> items;
    for (std::size_t at = 0; at < record.log.size();) {
        std::size_t end = at + 1;
        while (end < record.log.size() && isSameOpening(record.log[at], record.log[end]))
            ++end;
        if (!isInLedger(record.log[at], record))
            items.push_back(logItem(record.log[at], static_cast<int>(end - at), people, record));
        at = end;
    }
    std::vector<consent::Event> events;
    std::ranges::transform(record.answers, std::back_inserter(events), &consent::HistoryEntry::event);
    const QSet<qint64> struck = consent::struckOut(events);
    for (const consent::HistoryEntry& entry : record.answers)
        items.push_back(answerItem(entry, struck, people, record));
    int number = 0;
    for (const Provenance& origin : origins(record.customer)) {
        const QString who = kit::isolated(people.nameOf(origin.enteredBy));
        items.push_back({origin.at,
            {QStringLiteral("origin.%1").arg(++number), QStringLiteral("import"), Tone::Neutral,
                History::tr("Imported by %1").arg(who), History::tr("Import number %1").arg(origin.sourceId),
                momentText(origin.at, record.today, record.zone), {}}});
    }
    return items;
}

} // namespace aicms::customers_ui
