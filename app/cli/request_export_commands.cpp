// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/await.h"
#include "app/cli/context.h"
#include "app/cli/exit_code.h"
#include "app/cli/recovery_file.h"
#include "app/cli/text.h"

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
        {QStringLiteral("blacked_out"), written.blackedOut}, {QStringLiteral("undecided"), written.unsure}};
    if (withPassphrase)
        object.insert(QStringLiteral("passphrase"), written.passphrase);
    return object;
}

Outcome exportRequest(Context& context)
{
    const QString path = context.value("out");
    if (!path.endsWith(QLatin1String(".zip")))
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
    context.workOn(path);
    const auto opened = context.open();
    if (!opened)
        return base::fail(opened.error());
    workspace::Workspace& vault = **opened;
    const auto view = await(vault.requests().show(id));
    if (!view)
        return base::fail(view.error());
    std::vector<PackageFile> extra;
    if (view->request.customer.isValid()) {
        auto receipts = consentFile(vault, view->request.customer);
        if (!receipts)
            return base::fail(receipts.error());
        extra.push_back(*std::move(receipts));
    }
    const auto written = await(vault.requestPackages().exportTo(id, path, std::move(extra)));
    if (!written)
        return base::fail(written.error());
    if (secret.isReserved()) {
        context.workOn(context.value("password-out"));
        if (const auto kept = secret.write(written->passphrase); !kept)
            return base::fail(kept.error());
    }
    if (written->unsure > 0)
        context.out().message(
            Text::tr("Texts in other records that may mean this person and were left out: %1.").arg(written->unsure));
    QStringList lines = {Text::tr("Put together. Rows: %1.").arg(written->rows)};
    if (!secret.isReserved())
        lines << Text::tr("Passphrase, told once: %1").arg(written->passphrase);
    context.out().result(writtenJson(*written, !secret.isReserved()), lines);
    return exitDone;
}

} // namespace

std::vector<Command> requestExportCommands()
{
    return {{{QStringLiteral("request"), QStringLiteral("export")},
        QT_TRANSLATE_NOOP("aicms::cli::Text", "Put together what a person asked for, encrypted"),
        {QStringLiteral("ID")}, false,
        {{"out", "FILE", QT_TRANSLATE_NOOP("aicms::cli::Text", "The file to write; its name ends in .zip"), true},
            {"password-out", "FILE",
                QT_TRANSLATE_NOOP("aicms::cli::Text", "File that gets the passphrase, instead of the screen")}},
        exportRequest}};
}

} // namespace aicms::cli
