// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/await.h"
#include "app/cli/context.h"
#include "app/cli/customer_id.h"
#include "app/cli/exit_code.h"
#include "app/cli/json_values.h"
#include "app/cli/text.h"
#include "core/customers/attachments_service.h"
#include "ui/wording/amount_text.h"

#include <QFileInfo>

namespace aicms::cli {

namespace {

QJsonObject jsonOf(const customers::Attachment& file)
{
    return {{QStringLiteral("id"), file.id.value}, {QStringLiteral("customer"), file.customer.value},
        {QStringLiteral("name"), file.name}, {QStringLiteral("kind"), customers::attachmentKindCode(file.kind)},
        {QStringLiteral("size"), file.size}, {QStringLiteral("sha256"), QString::fromLatin1(file.digest.toHex())},
        {QStringLiteral("purpose"), file.provenance.purpose}, {QStringLiteral("added_at"), file.provenance.at.toIso()},
        {QStringLiteral("added_by"), file.provenance.enteredBy.value}};
}

base::Result<base::AttachmentId> fileId(const Context& context)
{
    bool isNumber = false;
    const qint64 id = context.argument(0).toLongLong(&isNumber);
    if (!isNumber || id <= 0)
        return base::fail(base::ErrorKind::Invalid, QStringLiteral("file_id"));
    return base::AttachmentId {id};
}

Outcome listFiles(Context& context)
{
    const auto opened = context.open();
    if (!opened)
        return base::fail(opened.error());
    const auto customer = customerId(**opened, context.argument(0));
    if (!customer)
        return base::fail(customer.error());
    const auto files = await((*opened)->attachments().list(*customer));
    if (!files)
        return base::fail(files.error());
    JsonList list;
    std::vector<QStringList> rows;
    for (const customers::Attachment& file : *files) {
        list.add(jsonOf(file));
        rows.push_back({QString::number(file.id.value), file.name, customers::attachmentKindCode(file.kind),
            wording::sizeText(file.size), file.provenance.at.toIso().left(10)});
    }
    if (context.out().isJson())
        context.out().rawJson(list.text(list.count()));
    else
        context.out().table(
            {Text::tr("Id"), Text::tr("Name"), Text::tr("Kind"), Text::tr("Size"), Text::tr("Added")}, rows);
    return exitDone;
}

Outcome addFile(Context& context)
{
    const auto opened = context.open();
    if (!opened)
        return base::fail(opened.error());
    const auto customer = customerId(**opened, context.argument(0));
    if (!customer)
        return base::fail(customer.error());
    context.workOn(context.argument(1));
    const auto file = await((*opened)->attachments().add(*customer, context.argument(1), context.value("purpose")));
    if (!file)
        return base::fail(file.error());
    context.out().result(jsonOf(*file), {QString::number(file->id.value)});
    return exitDone;
}

Outcome saveFile(Context& context)
{
    const auto id = fileId(context);
    if (!id)
        return base::fail(id.error());
    const QString path = context.argument(1);
    context.workOn(path);
    if (const QFileInfo place(path); place.exists() || place.isSymLink())
        return base::fail(place.isDir() ? base::ErrorKind::Invalid : base::ErrorKind::AlreadyExists,
            place.isDir() ? QStringLiteral("not_a_file") : QStringLiteral("file"));
    const auto opened = context.open();
    if (!opened)
        return base::fail(opened.error());
    context.workOn(path);
    if (const auto saved = await((*opened)->attachments().save(*id, path, context.value("reason"))); !saved)
        return base::fail(saved.error());
    context.out().message(Text::tr("The file is not encrypted. Delete it when it has done its work."));
    context.out().result(
        {{QStringLiteral("id"), id->value}, {QStringLiteral("file"), QFileInfo(path).absoluteFilePath()}}, {path});
    return exitDone;
}

/// The entries of the ledger that --proof-of names.
base::Result<std::vector<qint64>> namedEntries(const Context& context)
{
    std::vector<qint64> entries;
    for (const QString& each : context.value("proof-of").split(u',', Qt::SkipEmptyParts)) {
        bool isNumber = false;
        entries.push_back(each.trimmed().toLongLong(&isNumber));
        if (!isNumber || entries.back() <= 0)
            return base::fail(base::ErrorKind::Invalid, QStringLiteral("proof_of"));
    }
    return entries;
}

Outcome removeFile(Context& context)
{
    const auto id = fileId(context);
    if (!id)
        return base::fail(id.error());
    const auto proofOf = namedEntries(context);
    if (!proofOf)
        return base::fail(proofOf.error());
    const auto opened = context.open();
    if (!opened)
        return base::fail(opened.error());
    const auto proved = await((*opened)->attachments().provenBy(*id));
    if (!proved)
        return base::fail(proved.error());
    QStringList numbers;
    QJsonArray entries;
    for (const qint64 entry : *proved) {
        numbers << QString::number(entry);
        entries << entry;
    }
    if (const auto removed = await((*opened)->attachments().remove(*id, *proofOf)); !removed) {
        if (removed.error().subject == QLatin1String("file_proof"))
            context.out().notice(Text::tr("To remove it all the same: aicms-cli files remove %1 --proof-of %2")
                    .arg(QString::number(id->value), numbers.join(u',')));
        return base::fail(removed.error());
    }
    context.out().result({{QStringLiteral("removed"), id->value}, {QStringLiteral("proof_of"), entries}},
        {Text::tr("Removed. For 30 days it comes back with: aicms-cli files restore %1").arg(id->value)});
    return exitDone;
}

Outcome restoreFile(Context& context)
{
    const auto id = fileId(context);
    if (!id)
        return base::fail(id.error());
    const auto opened = context.open();
    if (!opened)
        return base::fail(opened.error());
    if (const auto restored = await((*opened)->attachments().restore(*id)); !restored)
        return base::fail(restored.error());
    context.out().result({{QStringLiteral("restored"), id->value}}, {Text::tr("The file is back.")});
    return exitDone;
}

Outcome limitFiles(Context& context)
{
    const auto opened = context.open();
    if (!opened)
        return base::fail(opened.error());
    auto& service = (*opened)->attachments();
    if (context.has("set")) {
        if (const auto set = await(service.setLimit(context.number("set", 0))); !set)
            return base::fail(set.error());
    }
    const auto limit = await(service.limit());
    if (!limit)
        return base::fail(limit.error());
    context.out().result({{QStringLiteral("limit"), *limit}},
        {Text::tr("One file may have %1 at most.").arg(wording::sizeText(*limit))});
    return exitDone;
}

} // namespace

std::vector<Command> fileCommands()
{
    const QString word = QStringLiteral("files");
    const QString id = QStringLiteral("ID");
    return {
        {{word, QStringLiteral("list")}, QT_TRANSLATE_NOOP("aicms::cli::Text", "List the files of a customer"),
            {QStringLiteral("CUSTOMER")}, false, {}, listFiles},
        {{word, QStringLiteral("add")},
            QT_TRANSLATE_NOOP("aicms::cli::Text", "Attach a PDF, picture or text to a customer"),
            {QStringLiteral("CUSTOMER"), QStringLiteral("FILE")}, false,
            {{"purpose", "CODE",
                QT_TRANSLATE_NOOP("aicms::cli::Text", "What it is held for; customer_care when left out")}},
            addFile},
        {{word, QStringLiteral("save")},
            QT_TRANSLATE_NOOP("aicms::cli::Text", "Write an attached file to a place outside"),
            {id, QStringLiteral("FILE")}, false,
            {{"reason", "TEXT", QT_TRANSLATE_NOOP("aicms::cli::Text", "Why; stands in the log")}}, saveFile},
        {{word, QStringLiteral("remove")}, QT_TRANSLATE_NOOP("aicms::cli::Text", "Take a file out of the record"), {id},
            false,
            {{"proof-of", "ENTRIES",
                QT_TRANSLATE_NOOP("aicms::cli::Text",
                    "The entries of the ledger that lose their proof with it, with commas; needed for each of them")}},
            removeFile},
        {{word, QStringLiteral("restore")}, QT_TRANSLATE_NOOP("aicms::cli::Text", "Bring a removed file back"), {id},
            false, {}, restoreFile},
        {{word, QStringLiteral("limit")}, QT_TRANSLATE_NOOP("aicms::cli::Text", "Show or set how large a file may be"),
            {}, false, {{"set", "MIB", QT_TRANSLATE_NOOP("aicms::cli::Text", "1 to 200 mebibytes"), false, true}},
            limitFiles},
    };
}

} // namespace aicms::cli
