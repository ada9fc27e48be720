// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/await.h"
#include "app/cli/context.h"
#include "app/cli/exit_code.h"
#include "app/cli/text.h"
#include "core/workspace/list_doubt.h"
#include "core/workspace/restore.h"

#include <QDir>
#include <QJsonArray>
#include <QLocale>

namespace aicms::cli {

namespace {

QJsonObject objectOf(const retention::Manifest& manifest)
{
    return {{QStringLiteral("vault"), manifest.vaultId.toString(QUuid::WithoutBraces)},
        {QStringLiteral("created_at"), manifest.createdAt.toIso()}, {QStringLiteral("schema"), manifest.schema},
        {QStringLiteral("commit_counter"), manifest.commitCounter}, {QStringLiteral("bytes"), manifest.bytes},
        {QStringLiteral("blake2b"), QString::fromLatin1(manifest.digest.toHex())},
        {QStringLiteral("audit_sequence"), manifest.auditSequence},
        {QStringLiteral("tombstones"), manifest.tombstones}};
}

QString absolute(const QString& path)
{
    return QDir::current().absoluteFilePath(path);
}

Outcome createBackup(Context& context)
{
    const auto opened = context.open();
    if (!opened)
        return base::fail(opened.error());
    context.workOn(context.argument(0));
    const auto done = await((*opened)->backups().create(absolute(context.argument(0))));
    if (!done)
        return base::fail(done.error());
    QJsonObject object = objectOf(done->manifest);
    object.insert(QStringLiteral("file"), done->path);
    object.insert(QStringLiteral("removed"), QJsonArray::fromStringList(done->removed));
    object.insert(QStringLiteral("in_doubt"), done->isDoubted);
    object.insert(QStringLiteral("of_other_copies"), done->ofOthers);
    QStringList lines {Text::tr("Written and checked: %1").arg(done->path),
        done->isDoubted ? Text::tr("No older backup was removed, because this vault may be an older copy itself.")
                        : Text::tr("Older backups that were no longer needed: %1").arg(done->removed.size())};
    if (done->ofOthers > 0)
        lines << Text::tr("Backups of another copy of this vault, which stay there: %1").arg(done->ofOthers);
    context.out().result(object, lines);
    return exitDone;
}

Outcome verifyBackup(Context& context)
{
    context.workOn(context.argument(0));
    auto secret = context.secret();
    if (!secret)
        return base::fail(secret.error());
    const auto damage = workspace::verifyBackup(
        absolute(context.argument(0)), {context.value("user"), std::move(*secret)}, context.clock());
    if (!damage)
        return base::fail(damage.error());
    context.out().result(
        {{QStringLiteral("ok"), damage->isEmpty()}, {QStringLiteral("damage"), QJsonArray::fromStringList(*damage)}},
        damage->isEmpty() ? QStringList {Text::tr("Sound: every page was read.")} : *damage);
    return damage->isEmpty() ? exitDone : exitDamaged;
}

Outcome restoreBackup(Context& context)
{
    context.workOn(context.argument(0));
    auto secret = context.secret();
    if (!secret)
        return base::fail(secret.error());
    context.workOn(context.argument(0)); // what fails from here on is not the file of the password
    context.storeIn(context.value("to"));
    workspace::RestoreRequest request;
    request.file = absolute(context.argument(0));
    request.target = absolute(context.value("to"));
    request.measuredBy = context.has("vault") ? context.vaultFolder() : QString();
    request.acceptMissingErasures = context.has("accept-missing-erasures");
    const auto result = workspace::restoreBackup(request, {context.value("user"), std::move(*secret)}, context.clock());
    if (!result) {
        if (result.error().kind == base::ErrorKind::AlreadyExists)
            context.workOn(request.target);
        return base::fail(result.error());
    }
    QJsonObject object = objectOf(result->manifest);
    object.insert(QStringLiteral("folder"), request.target);
    object.insert(QStringLiteral("erased_again"), result->erasedAgain);
    object.insert(QStringLiteral("texts_cleaned"), result->textsCleaned);
    object.insert(QStringLiteral("texts_left"), result->textsLeft);
    object.insert(QStringLiteral("taken_back_again"), result->takenBackAgain);
    object.insert(QStringLiteral("objections_to_all_advertising"), result->objectionsToAll);
    object.insert(QStringLiteral("objections_lost"), result->objectionsLost);
    object.insert(QStringLiteral("addresses_listed_again"), result->listedAgain);
    object.insert(QStringLiteral("barred_again"), result->barredAgain);
    object.insert(QStringLiteral("users_removed_again"), result->usersRemovedAgain);
    object.insert(QStringLiteral("past_time"), result->pastTime);
    object.insert(QStringLiteral("erasures_were_missing"), result->erasuresWereMissing);
    const QLocale locale;
    QStringList lines {Text::tr("Restored: %1").arg(request.target),
        Text::tr("Erased again, because they were erased after the backup: %1")
            .arg(locale.toString(result->erasedAgain)),
        Text::tr("Texts of others without their names: %1").arg(locale.toString(result->textsCleaned)),
        Text::tr("Consents taken back again: %1").arg(locale.toString(result->takenBackAgain)),
        Text::tr("Addresses of objectors listed again: %1").arg(locale.toString(result->listedAgain)),
        Text::tr("Restrictions, legal holds and marks put up again: %1").arg(locale.toString(result->barredAgain))};
    if (result->textsLeft > 0)
        lines << Text::tr("Texts of others that name them, or may, and stay: %1. The newest certificate says which.")
                     .arg(locale.toString(result->textsLeft));
    if (result->objectionsToAll > 0)
        lines << Text::tr("Objections to an advertising purpose that the backup does not know yet, which now count for "
                          "all advertising: %1")
                     .arg(locale.toString(result->objectionsToAll));
    if (result->objectionsLost > 0)
        lines << Text::tr(
            "Objections to advertising that could not be entered, because the backup knows no advertising "
            "purpose: %1. Enter them again before you advertise.")
                     .arg(locale.toString(result->objectionsLost));
    if (result->pastTime > 0)
        lines << Text::tr(
            "Past their time in the restored vault, and not removed: %1. A run removes them again: aicms-cli "
            "retention preview")
                     .arg(locale.toString(result->pastTime));
    context.out().result(object, lines);
    return exitDone;
}

Outcome catchUp(Context& context)
{
    const auto opened = context.open();
    if (!opened)
        return base::fail(opened.error());
    const auto counts = workspace::catchUp(**opened);
    if (!counts)
        return base::fail(counts.error());
    const QLocale locale;
    context.out().result(
        {{QStringLiteral("erased_again"), counts->people}, {QStringLiteral("taken_back_again"), counts->lowerings},
            {QStringLiteral("addresses_listed_again"), counts->addresses},
            {QStringLiteral("barred_again"), counts->bars}},
        {Text::tr("Erased again: %1").arg(locale.toString(counts->people)),
            Text::tr("Consents taken back again: %1").arg(locale.toString(counts->lowerings)),
            Text::tr("Addresses of objectors listed again: %1").arg(locale.toString(counts->addresses)),
            Text::tr("Restrictions, legal holds and marks put up again: %1").arg(locale.toString(counts->bars))});
    return exitDone;
}

} // namespace

std::vector<Command> backupCommands()
{
    const QString backup = QStringLiteral("backup");
    return {
        {{backup, QStringLiteral("create")},
            QT_TRANSLATE_NOOP("aicms::cli::Text", "Write a backup into a folder, read it back and check it"),
            {QStringLiteral("DIR")}, false, {}, createBackup},
        {{backup, QStringLiteral("verify")}, QT_TRANSLATE_NOOP("aicms::cli::Text", "Read a backup through"),
            {QStringLiteral("FILE")}, false, {}, verifyBackup, false},
        {{backup, QStringLiteral("restore")},
            QT_TRANSLATE_NOOP(
                "aicms::cli::Text", "Make a vault of a backup; who was erased since is erased again first"),
            {QStringLiteral("FILE")}, false,
            {
                {"to", "DIR", QT_TRANSLATE_NOOP("aicms::cli::Text", "The new folder"), true},
                {"accept-missing-erasures", "",
                    QT_TRANSLATE_NOOP("aicms::cli::Text",
                        "Owners only, logged: although the list of erasures is missing or not whole")},
            },
            restoreBackup, false},
        {{backup, QStringLiteral("catch-up")},
            QT_TRANSLATE_NOOP("aicms::cli::Text",
                "Owners only: in a vault.db that is older than vault.tombstones beside it, erase and take back again "
                "what that list knows; erase whom another copy of this vault on this computer erased"),
            {}, false, {}, catchUp},
    };
}

} // namespace aicms::cli
