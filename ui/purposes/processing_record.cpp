// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/purposes/processing_record.h"

#include "core/base/file_problem.h"
#include "core/exchange/csv/csv_writer.h"
#include "core/purposes/catalogue.h"
#include "ui/kit/paper.h"
#include "ui/purposes/purpose_words.h"
#include "ui/wording/consent_wording.h"
#include "ui/wording/date_text.h"
#include "ui/wording/law_names.h"
#include "ui/wording/names.h"
#include "ui/wording/retention_wording.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSaveFile>

#include <algorithm>

namespace aicms::ui_purposes {

using purposes::Controller;
using purposes::LawfulBasis;
using purposes::Purpose;
using retention::Rule;

namespace {

struct Record {
    Q_DECLARE_TR_FUNCTIONS(aicms::ui_purposes::Record)
};

QString listOf(const QStringList& items)
{
    return items.join(Record::tr(", ", "between the items of a list"));
}

const Rule* ruleOf(const Purpose& purpose, const std::vector<Rule>& rules)
{
    const auto found = std::ranges::find(rules, purpose.retentionRule, &Rule::id);
    return purpose.retentionRule.isEmpty() || found == rules.end() || !found->isOn ? nullptr : &*found;
}

/// For how long, and what becomes of it then.
QString keptText(const Purpose& purpose, const Rule* rule)
{
    if (rule)
        return wording::ruleSentence(*rule);
    if (purpose.basis != LawfulBasis::Consent)
        return Record::tr("No time limit is linked yet");
    return purpose.renewal.isEmpty() ? Record::tr("Until the consent is taken back")
                                     : Record::tr("Until the consent is taken back, or ends after %1 unless it is "
                                                  "renewed")
                                           .arg(periodWords(purpose.renewal));
}

QString keptShort(const Purpose& purpose, const Rule* rule)
{
    if (rule)
        return wording::periodText(rule->period);
    return purpose.basis != LawfulBasis::Consent ? Record::tr("No limit yet")
        : purpose.renewal.isEmpty()              ? Record::tr("Until withdrawn")
                                                 : periodWords(purpose.renewal);
}

/// What holds for this purpose besides what protects all data.
QString limitsText(const Purpose& purpose)
{
    QStringList limits;
    if (purpose.basis == LawfulBasis::Consent)
        limits << Record::tr("Only people whose yes holds are used; a withdrawal counts at once.");
    if (purpose.needsProof)
        limits << Record::tr("A yes counts with proof only.");
    if (purpose.isMarketing)
        limits << Record::tr("An objection ends it at once and is remembered after the person is erased.");
    if (purpose.allowsSoftOptIn)
        limits << Record::tr("Own customers may be written to without a yes, until they say no.");
    if (purpose.weighing && purpose.weighing->isComplete())
        limits << Record::tr("Interests were weighed: %1").arg(purpose.weighing->result);
    return limits.isEmpty() ? QStringLiteral("–") : limits.join(u' ');
}

QString stateText(const Purpose& purpose)
{
    return purpose.isOn ? Record::tr("In use") : Record::tr("Switched off: nobody is used for it");
}

RecordEntry entryOf(const Purpose& purpose, const std::vector<Rule>& rules)
{
    const Rule* rule = ruleOf(purpose, rules);
    RecordEntry entry;
    entry.code = purpose.code;
    entry.name = nameOf(purpose);
    entry.ground = wording::lawfulBasisName(purpose.basis);
    entry.keptShort = keptShort(purpose, rule);
    entry.hasTimeLimit = rule || purpose.basis == LawfulBasis::Consent;
    entry.recipients = purpose.recipients;
    entry.reviewOn = purpose.reviewOn;
    QStringList fields;
    for (const QString& field : purpose.fields)
        fields << wording::fieldName(field);
    QStringList ways;
    for (const purposes::Channel channel : purpose.channels)
        ways << wording::channelName(channel);
    const auto add = [&entry](const char* id, const QString& label, const QString& value) {
        entry.facts.push_back({QString::fromLatin1(id), label, value.isEmpty() ? QStringLiteral("–") : value});
    };
    add("text", Record::tr("What for"), purpose.textFor(windowLanguage()).text);
    add("ground", Record::tr("Legal ground"),
        Record::tr("%1 (%2)", "legal ground, article").arg(entry.ground, wording::lawfulBasisArticle(purpose.basis)));
    add("whose", Record::tr("Whose data"),
        Record::tr("Customers, people who are interested, and contact persons of organisations"));
    add("fields", Record::tr("Kinds of data"), listOf(fields));
    add("recipients", Record::tr("Who outside receives it"),
        purpose.recipients.isEmpty() ? Record::tr("Nobody") : listOf(purpose.recipients));
    add("kept", Record::tr("How long it is kept"), keptText(purpose, rule));
    add("ways", Record::tr("Ways that are asked for one by one"), listOf(ways));
    add("ai", Record::tr("Models"),
        purpose.usesAi ? Record::tr("Models on this computer use it") : Record::tr("No model uses it"));
    add("limits", Record::tr("What limits it"), limitsText(purpose));
    add("state", Record::tr("State"), stateText(purpose));
    add("version", Record::tr("Version"), QLocale().toString(purpose.version));
    add("review", Record::tr("Next review"),
        purpose.reviewOn.isValid() ? wording::dayText(purpose.reviewOn) : Record::tr("Not set"));
    return entry;
}

std::vector<RecordFact> controllerFacts(const QString& business, const Controller& controller)
{
    std::vector<RecordFact> facts;
    const auto add = [&facts](const char* id, const QString& label, const QString& value) {
        if (!value.isEmpty())
            facts.push_back({QString::fromLatin1(id), label, value});
    };
    add("business", Record::tr("Responsible"), business);
    add("address", Record::tr("Address"), listOf(controller.addressLines()));
    add("email", Record::tr("E-mail"), controller.email);
    add("phone", Record::tr("Phone"), controller.phone);
    add("officer", Record::tr("Data protection officer"), controller.officer);
    return facts;
}

QStringList commonSafeguards()
{
    return {Record::tr(
                "All data lie encrypted on this computer; only who has a passphrase or the recovery code opens them. "
                "The backups are encrypted as well."),
        Record::tr("Everybody has an own passphrase and a role, which says what may be seen and done."),
        Record::tr(
            "Who opened, changed, exported or erased a record stands in a log; a line that is changed or missing "
            "shows."),
        Record::tr("Each use asks first whether its purpose may use the person; what is past its time is found and "
                   "removed by rules.")};
}

} // namespace

ProcessingRecord processingRecord(const purposes::Catalogue& catalogue, const std::vector<Rule>& rules,
    const QString& business, const Controller& controller, const QDate& day)
{
    ProcessingRecord record;
    record.business = business;
    record.day = day;
    record.controller = controllerFacts(business, controller);
    record.safeguards = commonSafeguards();
    for (const Purpose& purpose : catalogue.purposes()) {
        if (!purpose.retiredAt)
            record.entries.push_back(entryOf(purpose, rules));
    }
    return record;
}

QStringList recordGaps(const ProcessingRecord& record, const Controller& controller)
{
    QStringList gaps;
    if (!controller.isReachable())
        gaps << Record::tr("How your business is reached is not told yet: Users & settings, card “How people reach "
                           "you”.");
    if (controller.officer.isEmpty())
        gaps << Record::tr("No data protection officer is named. Where you need none, nothing is missing.");
    const auto open = std::ranges::count(record.entries, false, &RecordEntry::hasTimeLimit);
    if (open > 0)
        gaps << Record::tr(
            "%Ln purposes have no time limit yet: link a rule under “Kept for”.", nullptr, static_cast<int>(open));
    QStringList outside;
    for (const RecordEntry& entry : record.entries) {
        for (const QString& each : entry.recipients) {
            if (!outside.contains(each))
                outside << each;
        }
    }
    if (!outside.isEmpty())
        gaps << Record::tr(
            "In which country these receive data, and by which safeguard where that is outside the EU, is "
            "not stored. Add it by hand: %1.")
                    .arg(listOf(outside));
    return gaps;
}

std::unique_ptr<QTextDocument> recordPaper(const ProcessingRecord& record, const QStringList& gaps)
{
    kit::Paper page(windowLanguage());
    page.sender(record.business);
    page.line(Record::tr("Record of processing"), 16, true);
    page.underHeading(Record::tr("GDPR Art. 30, as stored on %1").arg(wording::dayText(record.day)));
    const QStringList head {Record::tr("What"), Record::tr("Value")};
    std::vector<QStringList> rows;
    for (const RecordFact& fact : record.controller)
        rows.push_back({fact.label, fact.value});
    page.table(head, rows);
    page.line(Record::tr("What protects all of it"), 12, true);
    for (const QString& sentence : record.safeguards)
        page.line(sentence);
    if (!gaps.isEmpty()) {
        page.line(Record::tr("Still to be added"), 12, true);
        for (const QString& sentence : gaps)
            page.line(sentence);
    }
    for (const RecordEntry& entry : record.entries) {
        page.line(entry.name, 12, true);
        rows.clear();
        for (const RecordFact& fact : entry.facts)
            rows.push_back({fact.label, fact.value});
        page.table(head, rows);
    }
    return page.take();
}

QString recordFoot(const ProcessingRecord& record)
{
    return Record::tr("Record of processing, %1", "day").arg(wording::dayText(record.day));
}

bool saveRecordCsv(const ProcessingRecord& record, const QString& path)
{
    if (record.entries.empty() || !base::requirePlaceForOutput(path))
        return false;
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    exchange::CsvWriter csv(file);
    QStringList reached;
    for (const RecordFact& fact : record.controller)
        reached << fact.value;
    QStringList head {Record::tr("Responsible"), Record::tr("Purpose")};
    for (const RecordFact& fact : record.entries.front().facts)
        head << fact.label;
    head << Record::tr("What protects all of it");
    if (!csv.writeRow(head))
        return false;
    for (const RecordEntry& entry : record.entries) {
        QStringList cells {reached.join(QStringLiteral("; ")), entry.name};
        for (const RecordFact& fact : entry.facts)
            cells << fact.value;
        cells << record.safeguards.join(u' ');
        if (!csv.writeRow(cells))
            return false;
    }
    return file.commit();
}

} // namespace aicms::ui_purposes
