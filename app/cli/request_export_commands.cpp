// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/await.h"
#include "app/cli/context.h"
#include "app/cli/exit_code.h"
#include "app/cli/recovery_file.h"
#include "app/cli/request_json.h"
#include "app/cli/text.h"
#include "core/requests/deletion_service.h"
#include "ui/wording/copy_report.h"
#include "ui/wording/request_wording.h"

#include <QLocale>

#include <algorithm>

namespace aicms::cli {

namespace {

using requests::PackageFile;
using requests::RequestId;

/// The consents as receipts that other programs read (W3C Data Privacy Vocabulary).
base::Result<PackageFile> consentFile(workspace::Workspace& vault, base::CustomerId customer)
{
    consent::LedgerExport what;
    what.customer = customer;
    what.controller = vault.business();
    what.contact = vault.purposes().controller();
    what.country = vault.country();
    what.isPartOfCopy = true;
    const auto text = await(vault.receipts().exportText(what));
    if (!text)
        return base::fail(text.error());
    return PackageFile {QStringLiteral("consent.jsonld"), *text};
}

QJsonObject writtenJson(const requests::PackageService::Written& written, bool withPassphrase)
{
    QJsonObject places;
    for (const auto& [place, rows] : written.places)
        places.insert(place, rows);
    QJsonObject object {{QStringLiteral("places"), places}, {QStringLiteral("rows"), written.rows},
        {QStringLiteral("blacked_out"), written.blackedOut}, {QStringLiteral("undecided"), written.undecided},
        {QStringLiteral("left_out"), written.unsure}, {QStringLiteral("sha256"), written.digest}};
    if (withPassphrase)
        object.insert(QStringLiteral("passphrase"), written.passphrase);
    return object;
}

/// The readable copy, made of what the package holds.
std::vector<PackageFile> reportFiles(workspace::Workspace& vault, const requests::ExportCase& opened,
    const requests::PersonPackage& package, const QString& language)
{
    const auto report = wording::copyReport({package, opened.view.request, *vault.purposes().catalogue(),
        vault.business(), language, vault.today(), vault.zone()});
    return {{QStringLiteral("report.html"), wording::reportHtml(report)},
        {QStringLiteral("report.pdf"), wording::reportPdf(report)}};
}

base::Result<requests::PackageService::Written> packFor(
    workspace::Workspace& vault, RequestId id, const QString& path, requests::PackageForm form)
{
    auto& packages = vault.requestPackages();
    const auto opened = await(packages.open(id));
    if (!opened)
        return base::fail(opened.error());
    const auto package = await(packages.collect(id));
    if (!package)
        return base::fail(package.error());
    const QString language = opened->progress.language.isEmpty() ? opened->person.language : opened->progress.language;
    requests::PackageService::Packing packing;
    packing.path = path;
    packing.form = form;
    packing.fingerprint = package->fingerprint();
    packing.takesUndecided = true;
    packing.words = wording::sealedPageWords(language, vault.business());
    packing.readable = reportFiles(vault, *opened, *package, language);
    auto receipts = consentFile(vault, opened->view.request.customer);
    if (!receipts)
        return base::fail(receipts.error());
    packing.readable.push_back(*std::move(receipts));
    return await(packages.pack(id, std::move(packing)));
}

std::optional<requests::PackageForm> formOf(const QString& path)
{
    if (path.endsWith(QLatin1String(".html"), Qt::CaseInsensitive))
        return requests::PackageForm::Page;
    return path.endsWith(QLatin1String(".zip"), Qt::CaseInsensitive) ? std::optional(requests::PackageForm::Archive)
                                                                     : std::nullopt;
}

Outcome exportRequest(Context& context)
{
    const QString path = context.value("out");
    const auto form = formOf(path);
    if (!form)
        return base::fail(base::ErrorKind::Unsupported, QStringLiteral("request_file"));
    bool isNumber = false;
    const RequestId id {context.argument(0).toLongLong(&isNumber)};
    if (!isNumber || !id.isValid())
        return base::fail(base::ErrorKind::NotFound, QStringLiteral("request"));
    RecoveryFile secret; // made first, so that the passphrase always has a place
    if (context.has("password-out")) {
        context.workOn(context.value("password-out"));
        if (const auto reserved = secret.reserve(context.value("password-out")); !reserved)
            return base::fail(reserved.error());
    }
    const auto vault = context.open();
    if (!vault)
        return base::fail(vault.error());
    context.workOn(path);
    const auto written = packFor(**vault, id, path, *form);
    if (!written)
        return base::fail(written.error());
    if (secret.isReserved()) {
        context.workOn(context.value("password-out"));
        if (const auto kept = secret.write(written->passphrase); !kept)
            return base::fail(kept.error());
    }
    if (written->undecided > 0)
        context.out().message(Text::tr("Texts that name other people and that nobody looked at: %1. The others were "
                                       "blacked out. The window asks about each.")
                .arg(written->undecided - written->unsure));
    if (written->unsure > 0)
        context.out().message(
            Text::tr("Texts in other records that may mean this person and were left out: %1.").arg(written->unsure));
    QStringList lines = {Text::tr("Put together. Rows: %1.").arg(written->rows)};
    if (!secret.isReserved())
        lines << Text::tr("Passphrase, told once: %1").arg(written->passphrase);
    context.out().result(writtenJson(*written, !secret.isReserved()), lines);
    return exitDone;
}

using requests::DeletionService;

QJsonArray toldJson(const std::vector<requests::RecipientTold>& told)
{
    QJsonArray array;
    for (const requests::RecipientTold& each : told)
        array.append(QJsonObject {{QStringLiteral("recipient"), each.name},
            {QStringLiteral("recipient_id"), each.recipient.value},
            {QStringLiteral("state"), sharing::toldStateCode(each.state)},
            {QStringLiteral("on"), each.on.isValid() ? QJsonValue(each.on.toString(Qt::ISODate)) : QJsonValue()},
            {QStringLiteral("by_letter"), each.isByLetter}, {QStringLiteral("note"), each.note}});
    return array;
}

/// By the names of the businesses; nobody is named whose data it was.
QStringList toldLines(const std::vector<requests::RecipientTold>& told)
{
    if (told.empty())
        return {Text::tr("No recipient of the data is recorded.")};
    QStringList lines {Text::tr("Recipients of the data who were told: %1 of %2")
            .arg(std::ranges::count_if(told,
                [](const requests::RecipientTold& each) {
                    return each.state == sharing::ToldState::Told || each.state == sharing::ToldState::Confirmed;
                }))
            .arg(told.size())};
    for (const requests::RecipientTold& each : told)
        lines << QStringLiteral("  ") + wording::recipientTold(each);
    return lines;
}

Outcome tellRecipient(Context& context)
{
    const auto opened = context.open();
    if (!opened)
        return base::fail(opened.error());
    workspace::Workspace& vault = **opened;
    const auto recipient = await(vault.sharing().find(context.value("recipient")));
    if (!recipient)
        return base::fail(recipient.error());
    DeletionService service(vault.database(), vault.session(), vault.erasures(), vault.clock(), vault.business(),
        vault.country(), vault.zone());
    const auto told = await(service.tell({context.argument(0).toLongLong()}, recipient->id,
        *sharing::toldStateFromCode(context.value("state")), context.value("note")));
    if (!told)
        return base::fail(told.error());
    context.out().result({{QStringLiteral("recipients"), toldJson(*told)}}, toldLines(*told));
    return exitDone;
}

QJsonObject objectOf(const DeletionService::Deleted& deleted)
{
    QJsonObject erased;
    for (const requests::PlaceCount& count : requests::itemsOf(deleted.certificate))
        erased.insert(requests::placeCode(count.place), count.items);
    QJsonObject nameless;
    for (const requests::PlaceCount& count : requests::namelessOf(deleted.certificate))
        nameless.insert(requests::placeCode(count.place), count.items);
    return {{QStringLiteral("certificate"), deleted.certificate.id.value}, {QStringLiteral("erased"), erased},
        {QStringLiteral("kept"), keptOrdersJson(deleted.locked)},
        {QStringLiteral("anonymised_orders"), deleted.certificate.anonymisedOrders},
        {QStringLiteral("nameless"), nameless},
        {QStringLiteral("blacked_out"), nameless.value(QLatin1String("elsewhere")).toInteger()},
        {QStringLiteral("recipients"), toldJson(deleted.told)},
        {QStringLiteral("answers_to_send"), static_cast<qint64>(deleted.answers.size())},
        {QStringLiteral("backups_end"), deleted.backupsEnd.toString(Qt::ISODate)},
        {QStringLiteral("texts_left"), leftTextsJson(deleted.certificate.left)},
        {QStringLiteral("texts_left_more"), deleted.certificate.leftMore},
        {QStringLiteral("undecided"), deleted.leftUndecided}, {QStringLiteral("found_again"), deleted.foundAgain},
        {QStringLiteral("closed"), deleted.isClosed},
        {QStringLiteral("pending"), deleted.certificate.state != retention::ErasureState::Complete}};
}

QStringList linesOf(const DeletionService::Deleted& deleted)
{
    const QLocale locale;
    QStringList lines = {Text::tr("Certificate %1").arg(deleted.certificate.id.value)};
    for (const requests::PlaceCount& count : requests::itemsOf(deleted.certificate)) {
        if (count.place != requests::Place::Elsewhere)
            lines
                << Text::tr("%1: %2 erased").arg(wording::requestPlaceName(count.place), locale.toString(count.items));
    }
    lines << keptOrdersLines(deleted.locked) << toldLines(deleted.told);
    if (deleted.certificate.anonymisedOrders > 0)
        lines << Text::tr("Orders that stay without the person: %1")
                     .arg(locale.toString(deleted.certificate.anonymisedOrders));
    if (deleted.certificate.state == retention::ErasureState::Complete)
        lines << Text::tr("A second search found: %1").arg(locale.toString(deleted.foundAgain));
    for (const requests::PlaceCount& count : requests::namelessOf(deleted.certificate)) {
        if (count.place == requests::Place::Requests)
            lines << Text::tr("Requests kept without the name: %1").arg(locale.toString(count.items));
    }
    lines << textsOfOthersLines(deleted.certificate);
    for (const requests::LetterHead& answer : deleted.answers)
        lines << Text::tr("The answer, letter %1, keeps name and address until it is sent, at most until %2.")
                     .arg(answer.id.value)
                     .arg(answer.keptUntil.toString(Qt::ISODate));
    if (deleted.backupsEnd.isValid())
        lines << Text::tr("Backups from before hold the person until %1; restoring one erases again.")
                     .arg(deleted.backupsEnd.toString(Qt::ISODate));
    return lines;
}

Outcome eraseForRequest(Context& context)
{
    bool isNumber = false;
    const requests::RequestId id {context.argument(0).toLongLong(&isNumber)};
    if (!isNumber || !id.isValid())
        return base::fail(base::ErrorKind::NotFound, QStringLiteral("request"));
    const auto opened = context.open();
    if (!opened)
        return base::fail(opened.error());
    workspace::Workspace& vault = **opened;
    DeletionService service(vault.database(), vault.session(), vault.erasures(), vault.clock(), vault.business(),
        vault.country(), vault.zone());
    const auto known = await(service.open(id));
    if (!known)
        return base::fail(known.error());
    const auto show = context.progress();
    const auto report = [show](DeletionService::Phase, qint64 done, qint64 total) { show(done, total); };
    const bool waits = !context.has("no-wait");
    // What was cut off, or left for later, is brought to its end.
    const auto deleted = await(known->certificate
            ? service.finish(id, report)
            : service.erase(id, context.value("confirm"), DeletionService::Undecided::BlackOutSure, report, waits));
    if (!deleted) {
        for (const requests::RecipientTold& each : known->told) {
            if (deleted.error().subject == requests::recipientsUntold && each.isOpen())
                context.out().message(wording::recipientTold(each));
        }
        return base::fail(deleted.error());
    }
    if (deleted->leftUndecided > 0)
        context.out().message(Text::tr("Texts in other records that may mean this person and were left: %1. The window "
                                       "asks about each.")
                .arg(deleted->leftUndecided));
    context.out().result(objectOf(*deleted), linesOf(*deleted));
    if (!waits && !known->certificate)
        return exitDone;
    return deleted->certificate.state == retention::ErasureState::Complete && deleted->foundAgain == 0 ? exitDone
                                                                                                       : exitRefused;
}

} // namespace

std::vector<Command> requestExportCommands()
{
    return {{{QStringLiteral("request"), QStringLiteral("export")},
                QT_TRANSLATE_NOOP("aicms::cli::Text", "Put together what a person asked for, encrypted"),
                {QStringLiteral("ID")}, false,
                {{"out", "FILE",
                     QT_TRANSLATE_NOOP(
                         "aicms::cli::Text", "The file to write; .html opens in a browser, .zip is an archive"),
                     true},
                    {"password-out", "FILE",
                        QT_TRANSLATE_NOOP("aicms::cli::Text", "File that gets the passphrase, instead of the screen")}},
                exportRequest},
        {{QStringLiteral("request"), QStringLiteral("told")},
            QT_TRANSLATE_NOOP("aicms::cli::Text",
                "Before a deletion: note that somebody who had the data was told of it, or why not"),
            {QStringLiteral("ID")}, false,
            {{"recipient", "RECIPIENT", QT_TRANSLATE_NOOP("aicms::cli::Text", "Who, by name or number"), true},
                {"state", "STATE", QT_TRANSLATE_NOOP("aicms::cli::Text", "told, confirmed or impossible"), true, false,
                    {QStringLiteral("told"), QStringLiteral("confirmed"), QStringLiteral("impossible")}},
                {"note", "TEXT", QT_TRANSLATE_NOOP("aicms::cli::Text", "How, or why not; impossible needs one")}},
            tellRecipient},
        {{QStringLiteral("request"), QStringLiteral("erase")},
            QT_TRANSLATE_NOOP("aicms::cli::Text", "Delete what a request asks for, prove it and close the request"),
            {QStringLiteral("ID")}, false,
            {{"confirm", "NAME", QT_TRANSLATE_NOOP("aicms::cli::Text", "The person's name, as shown"), true},
                {"no-wait", "",
                    QT_TRANSLATE_NOOP(
                        "aicms::cli::Text", "Leave the proof for the next opening; the request stays open")}},
            eraseForRequest}};
}

} // namespace aicms::cli
