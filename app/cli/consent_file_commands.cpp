// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/await.h"
#include "app/cli/consent_json.h"
#include "app/cli/context.h"
#include "app/cli/customer_id.h"
#include "app/cli/exit_code.h"
#include "app/cli/text.h"
#include "app/cli/time_text.h"
#include "core/consent/import_count.h"
#include "ui/wording/consent_rejection.h"
#include "ui/wording/consent_wording.h"
#include "ui/wording/receipt_difference.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

namespace aicms::cli {

namespace {

constexpr qint64 mostReceiptBytes = 16LL * 1024 * 1024;

base::Result<QByteArray> readSmallFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return base::fail(base::ErrorKind::NotFound, QStringLiteral("file"));
    if (file.size() > mostReceiptBytes)
        return base::fail(base::ErrorKind::TooLarge, QStringLiteral("file"), mostReceiptBytes);
    return file.readAll();
}

/// `sentence`: what a reason means here.
using RowSentence = QString (*)(const QString& reason, const QString& word);

QJsonArray rejections(const std::vector<consent::ConsentRejection>& rows, RowSentence sentence)
{
    QJsonArray array;
    for (const consent::ConsentRejection& each : rows) {
        QJsonObject row {{QStringLiteral("row"), each.row}, {QStringLiteral("reason"), each.reason},
            {QStringLiteral("sentence"), sentence(each.reason, each.word)}};
        if (each.line > 0)
            row.insert(QStringLiteral("line"), each.line);
        if (each.reason.startsWith(QLatin1String("state")))
            row.insert(QStringLiteral("word"), each.word);
        array.append(row);
    }
    return array;
}

/// Each row that was not taken, or not as it stands, and why.
QStringList rowLines(const std::vector<consent::ConsentRejection>& rows, RowSentence sentence)
{
    QStringList lines;
    for (const consent::ConsentRejection& each : rows) {
        const QString said = sentence(each.reason, each.word);
        lines << QStringLiteral("  ")
                + (each.line == 0 ? Text::tr("Row %1: %2").arg(each.row).arg(said)
                                  : Text::tr("Line %1 (in row %2): %3").arg(each.line).arg(each.row).arg(said));
    }
    return lines;
}

/// Words that the mapping does not know and that are a no for sure.
QStringList wordLines(const consent::ConsentImportResult& result)
{
    QStringList lines;
    for (const auto& [word, rows] : result.readAsNo)
        lines << Text::tr("Read as a no, without a meaning in the mapping: “%1”, %2 times").arg(word).arg(rows);
    return lines;
}

QJsonObject wordCounts(const consent::ConsentImportResult& result)
{
    QJsonObject counts;
    for (const auto& [word, rows] : result.readAsNo)
        counts.insert(word, rows);
    return counts;
}

/// Withdrawals of what was never agreed to here, and noes that were taken in part.
QStringList keptLines(const consent::ConsentImportResult& result)
{
    QStringList lines;
    if (result.unfounded > 0)
        lines << Text::tr(
            "Withdrawals of what had not been agreed to here: %1. They were recorded all the same, because "
            "the yes may stand in the other program alone, and a no is never lost.")
                     .arg(result.unfounded);
    return lines + rowLines(result.kept, wording::keptNoSentence);
}

/// What the yeses of the file did to addresses with which somebody had objected.
QStringList suppressionLines(const consent::ConsentImportResult& result)
{
    QStringList lines;
    if (result.lifted > 0)
        lines << Text::tr("Addresses that may be used again, because the yes came after the objection: %1")
                     .arg(result.lifted);
    if (result.stillSuppressed > 0)
        lines << Text::tr("Addresses that stay out of every list, because the objection came after the yes, or "
                          "somebody else with the address objects: %1")
                     .arg(result.stillSuppressed);
    return lines;
}

/// Without a mapping the file is one that `consent export` wrote.
base::Result<consent::ConsentMapping> importMapping(const Context& context)
{
    if (!context.has("mapping"))
        return consent::ownExportMapping();
    const auto json = readSmallFile(context.value("mapping"));
    if (!json)
        return base::fail(json.error());
    return consent::consentMappingFromJson(*json);
}

Outcome importConsents(Context& context)
{
    const auto mapping = importMapping(context);
    if (!mapping)
        return base::fail(mapping.error());
    const auto opened = context.open();
    if (!opened)
        return base::fail(opened.error());
    const consent::ConsentImportService::Request request {context.argument(0), *mapping, context.has("dry-run")};
    const auto result = await((*opened)->consentImports().run(request, context.progress(), context.stopToken()));
    if (!result)
        return base::fail(result.error());
    const qint64 rejected = consent::rejectedCount(*result);
    // First, and where nobody overlooks it: what may let an old yes count that is none any more.
    for (const QString& said : {wording::openNoesSentence(result->mayBeNo),
             wording::hiddenLinesSentence(result->swallowed), wording::uncheckedSentence(result->isUnchecked)}) {
        if (!said.isEmpty())
            context.out().warning(said);
    }
    context.out().result(
        {{QStringLiteral("ok"), true}, {QStringLiteral("needs_a_look"), result->needsALook()},
            {QStringLiteral("may_be_no"), result->mayBeNo}, {QStringLiteral("hidden_lines"), result->swallowed},
            {QStringLiteral("read_as_no"), wordCounts(*result)}, {QStringLiteral("read"), result->read},
            {QStringLiteral("recorded"), result->recorded}, {QStringLiteral("skipped"), result->skipped},
            {QStringLiteral("quarantined"), result->quarantined},
            {QStringLiteral("without_proof"), result->withoutProof}, {QStringLiteral("lifted"), result->lifted},
            {QStringLiteral("still_suppressed"), result->stillSuppressed},
            {QStringLiteral("unfounded"), result->unfounded}, {QStringLiteral("unchecked"), result->isUnchecked},
            {QStringLiteral("dry_run"), request.dryRun},
            {QStringLiteral("kept"), rejections(result->kept, wording::keptNoSentence)},
            {QStringLiteral("quarantine"), rejections(result->quarantine, wording::consentRejectionSentence)},
            {QStringLiteral("rejected_count"), rejected},
            {QStringLiteral("rejected"), rejections(result->rejected, wording::consentRejectionSentence)}},
        QStringList {Text::tr("Rows read: %1").arg(result->read), Text::tr("Recorded: %1").arg(result->recorded),
            Text::tr("Already there: %1").arg(result->skipped),
            Text::tr("Left for a person to decide: %1").arg(result->quarantined),
            Text::tr("Recorded without proof: %1").arg(result->withoutProof), Text::tr("Not taken: %1").arg(rejected)}
            + suppressionLines(*result) + wordLines(*result) + keptLines(*result)
            + rowLines(result->quarantine, wording::consentRejectionSentence)
            + rowLines(result->rejected, wording::consentRejectionSentence));
    return exitDone; // what could be recorded is: rows that were not taken are listed
}

base::Result<consent::LedgerExport> exportOf(Context& context, workspace::Workspace& vault)
{
    consent::LedgerExport what;
    what.entry = context.number("entry", 0);
    if (context.has("entry") && what.entry < 1) // 0 stands for all of them, which nobody means who names one
        return base::fail(base::ErrorKind::NotFound, QStringLiteral("entry"), what.entry);
    what.format = *consent::ledgerFormatFromCode(context.value("format"));
    what.controller = vault.business();
    what.contact = vault.purposes().controller();
    what.country = vault.country();
    what.language = context.has("language") ? context.value("language") : systemLanguage();
    if (context.has("customer")) {
        const auto id = customerId(vault, context.value("customer"));
        if (!id)
            return base::fail(id.error());
        what.customer = *id;
    }
    return what;
}

/// Once something was written: whoever may not export need not hear of it.
void tellMissingAddress(Context& context, const consent::LedgerExport& what)
{
    if (!what.contact.isReachable())
        context.out().message(Text::tr(
            "The business has not told how it is reached, so its address is missing in what is written. Whoever "
            "manages its settings enters it in the window, under Users & settings."));
}

Outcome exportConsents(Context& context)
{
    const auto opened = context.open();
    if (!opened)
        return base::fail(opened.error());
    const auto what = exportOf(context, **opened);
    if (!what)
        return base::fail(what.error());
    if (context.has("out")) {
        context.workOn(context.value("out"));
        const auto count = await((*opened)->receipts().exportTo(context.value("out"), *what, context.stopToken()));
        if (!count)
            return base::fail(count.error());
        tellMissingAddress(context, *what);
        context.out().result({{QStringLiteral("file"), QFileInfo(context.value("out")).absoluteFilePath()},
                                 {QStringLiteral("count"), *count}},
            {Text::tr("Entries written: %1").arg(*count)});
        return exitDone;
    }
    const auto text = await((*opened)->receipts().exportText(*what));
    if (!text)
        return base::fail(text.error());
    tellMissingAddress(context, *what);
    context.out().raw(*text);
    return exitDone;
}

QJsonArray differenceJson(const consent::ReceiptDifference& difference)
{
    return QJsonArray::fromStringList(difference.ofEntry + difference.ofBusiness + difference.ofForm);
}

/// What a receipt of this vault says of the business.
consent::LedgerExport ownReceipts(workspace::Workspace& vault)
{
    consent::LedgerExport own;
    own.controller = vault.business();
    own.contact = vault.purposes().controller();
    own.country = vault.country();
    return own;
}

/// Each receipt of a file: one that is not whole is named by its place, and makes the whole answer a failure.
Outcome readReceipts(Context& context, workspace::Workspace& vault, const QJsonArray& receipts)
{
    QJsonArray list;
    QStringList lines;
    int changed = 0;
    for (qsizetype place = 0; place < receipts.size(); ++place) {
        const QJsonObject receipt = receipts[place].toObject();
        const auto read = await(vault.receipts().read(QJsonDocument(receipt).toJson(), ownReceipts(vault)));
        // Who may not look, or a vault that cannot be read, says nothing about the receipt.
        if (!read && read.error().kind != base::ErrorKind::Invalid)
            return base::fail(read.error());
        QJsonObject row {{QStringLiteral("place"), place + 1},
            {QStringLiteral("ok"), read && read->difference.isEmpty()},
            {QStringLiteral("seq"), consent::entryOf(receipt)}};
        if (read) {
            row.insert(QStringLiteral("in_ledger"), read->isInLedger);
            row.insert(QStringLiteral("erased"), read->isErased);
            row.insert(QStringLiteral("differs_in"), differenceJson(read->difference));
            if (!read->difference.isEmpty()) {
                ++changed;
                lines << Text::tr("Receipt %1 of the file (entry %2): %3")
                             .arg(place + 1)
                             .arg(read->receipt.event.seq)
                             .arg(wording::receiptDifference(read->difference));
            }
        } else {
            ++changed;
            row.insert(QStringLiteral("reason"), read.error().subject);
            lines << Text::tr("Receipt %1 of the file (entry %2): %3")
                         .arg(place + 1)
                         .arg(consent::entryOf(receipt))
                         .arg(wording::consentErrorSentence(read.error()));
        }
        list.append(row);
    }
    lines.prepend(Text::tr("%1 of %2 receipts agree with themselves and with this vault.")
            .arg(receipts.size() - changed)
            .arg(receipts.size()));
    context.out().result({{QStringLiteral("ok"), changed == 0}, {QStringLiteral("changed"), changed},
                             {QStringLiteral("receipts"), list}},
        lines);
    return changed == 0 ? exitDone : exitRefused;
}

Outcome readReceipt(Context& context)
{
    const auto file = readSmallFile(context.argument(0));
    if (!file)
        return base::fail(file.error());
    const QByteArray json = consent::forPrograms(*file);
    const auto opened = context.open();
    if (!opened)
        return base::fail(opened.error());
    // Whoever may not look at answers learns nothing of the file either.
    if (const auto allowed = access::permit((*opened)->session(), access::Operation::ListConsent); !allowed)
        return base::fail(allowed.error());
    const auto receipts = consent::receiptsIn(json);
    if (!receipts)
        return base::fail(receipts.error());
    if (consent::isPaper(*file))
        context.out().notice(Text::tr("Compared was the part for programs inside the PDF, not what is printed on it."));
    if (receipts->size() > 1)
        return readReceipts(context, **opened, *receipts);
    const auto read = await((*opened)->receipts().read(json, ownReceipts(**opened)));
    if (!read)
        return base::fail(read.error());
    const QTimeZone& zone = (*opened)->consent().zone();
    const consent::HistoryEntry entry {read->receipt.event, read->receipt.names};
    const bool isSame = read->difference.isEmpty();
    const QString said = !isSame ? wording::receiptDifference(read->difference)
        : read->isInLedger       ? Text::tr("The receipt is unchanged. This vault holds that very entry.")
        : read->isErased
        ? Text::tr("The entry in the receipt is the one that this vault held until the customer was erased; the texts "
                   "around it are not held any more.")
        : Text::tr("The receipt agrees with itself; this vault does not hold the entry, so nothing can be said of what "
                   "was changed.");
    const QString since = wording::receiptSince(*read);
    context.out().result(
        {{QStringLiteral("ok"), isSame}, {QStringLiteral("in_ledger"), read->isInLedger},
            {QStringLiteral("erased"), read->isErased}, {QStringLiteral("struck_out"), read->isStruckOut},
            {QStringLiteral("counts_now"),
                read->countsNow ? QJsonValue(consent::stateCode(*read->countsNow)) : QJsonValue()},
            {QStringLiteral("differs_in"), differenceJson(read->difference)},
            {QStringLiteral("digest"), QString::fromLatin1(read->receipt.digest.toHex())},
            {QStringLiteral("customer"), entry.event.customer.value},
            {QStringLiteral("entry"), eventJson(entry, QString::number(entry.event.by.value), zone)}},
        {since.isEmpty() ? said : said + u' ' + since,
            QStringLiteral("%1  %2  %3")
                .arg(timeText(entry.event.at, entry.event.offsetMinutes), entry.names.purposeCode,
                    wording::consentChangeName(entry.event.state))});
    return isSame ? exitDone : exitRefused;
}

} // namespace

std::vector<Command> consentFileCommands()
{
    const QString word = QStringLiteral("consent");
    const QStringList file {QStringLiteral("FILE")};
    return {
        {{word, QStringLiteral("import")}, QT_TRANSLATE_NOOP("aicms::cli::Text", "Record consents from a CSV file"),
            file, false,
            {{"mapping", "FILE",
                 QT_TRANSLATE_NOOP(
                     "aicms::cli::Text", "JSON: which column holds what; not needed for a file of consent export")},
                {"dry-run", "", QT_TRANSLATE_NOOP("aicms::cli::Text", "Only say what would be recorded")}},
            importConsents},
        {{word, QStringLiteral("export")},
            QT_TRANSLATE_NOOP("aicms::cli::Text", "Write the ledger, or a part of it, as receipts"), {}, false,
            {{"format", "FORMAT", QT_TRANSLATE_NOOP("aicms::cli::Text", "csv, json or jsonld"), true, false,
                 {QStringLiteral("csv"), QStringLiteral("json"), QStringLiteral("jsonld")}},
                {"out", "FILE", QT_TRANSLATE_NOOP("aicms::cli::Text", "Into this file instead of standard output")},
                {"customer", "ID", QT_TRANSLATE_NOOP("aicms::cli::Text", "Only this customer's entries")},
                {"entry", "SEQ", QT_TRANSLATE_NOOP("aicms::cli::Text", "Only this entry"), false, true},
                {"language", "LL", QT_TRANSLATE_NOOP("aicms::cli::Text", "Language of the purposes' texts")}},
            exportConsents, true, true},
        {{word, QStringLiteral("receipt"), QStringLiteral("read")},
            QT_TRANSLATE_NOOP(
                "aicms::cli::Text", "Check receipts that came back, each of a file, and show what one says"),
            file, false, {}, readReceipt},
    };
}

} // namespace aicms::cli
