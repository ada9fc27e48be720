// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/await.h"
#include "app/cli/context.h"
#include "app/cli/exit_code.h"
#include "app/cli/json_values.h"
#include "app/cli/recovery_file.h"
#include "app/cli/text.h"
#include "core/workspace/content_digest.h"
#include "core/workspace/unlocking.h"
#include "core/workspace/vault_check.h"
#include "ui/wording/error_sentence.h"

namespace aicms::cli {

namespace {

/// The one showing of the code, at once. InputOutput "standard_output" where it could not be written.
base::Result<void> showCode(Context& context, const QString& code)
{
    const auto info = workspace::readVaultInfo(context.vaultFolder(), context.clock());
    if (!info)
        return base::fail(info.error());
    context.out().result(
        {{QStringLiteral("id"), info->id.toString(QUuid::WithoutBraces)},
            {QStringLiteral("folder"), context.vaultFolder()}, {QStringLiteral("recovery_code"), code}},
        {Text::tr("The vault is ready: %1").arg(context.vaultFolder()), Text::tr("Recovery code: %1").arg(code),
            Text::tr("Write it down now and keep it away from the computer. It is shown only this once.")});
    if (!context.out().release())
        return base::fail(base::ErrorKind::InputOutput, QStringLiteral("standard_output"));
    return {};
}

Outcome createVault(Context& context)
{
    auto password = context.newPassword("password-file", Text::tr("Passphrase for the new vault"));
    if (!password)
        return base::fail(password.error());
    RecoveryFile recovery;
    if (context.has("recovery-file")) {
        context.workOn(context.value("recovery-file"));
        if (const auto reserved = recovery.reserve(context.value("recovery-file")); !reserved)
            return base::fail(reserved.error());
    }
    auto keyFile = context.newKeyFile("key-file");
    if (!keyFile)
        return base::fail(keyFile.error());
    vault::Vault::NewVault options {context.value("business"), context.value("country").toUpper(),
        context.value("owner"), {*password, std::move(*keyFile)}, {}, context.kdf()};
    context.workOn(context.value("vault"));
    if (const auto acks = context.openAcks(); !acks)
        return base::fail(acks.error());
    // While the vault still counts as half made: neither a kill nor a full disk leaves a vault without its code, nor a
    // code without its vault.
    workspace::Workspace::HandOver handOver {recovery.isReserved() ? recovery.path() : QString(),
        [&](const vault::RecoveryCode& code) -> base::Result<void> {
            if (!recovery.isReserved())
                return showCode(context, code.text());
            context.workOn(context.value("recovery-file"));
            const auto written = recovery.write(code.text());
            if (written)
                context.workOn(context.value("vault"));
            return written;
        }};
    auto created = workspace::Workspace::create(context.vaultFolder(), std::move(options), context.clock(), handOver);
    if (!created) {
        recovery.discard();
        return base::fail(created.error());
    }
    if (recovery.isReserved()) {
        const QString id = created->workspace->vaultId().toString(QUuid::WithoutBraces);
        context.out().result({{QStringLiteral("id"), id}, {QStringLiteral("folder"), context.vaultFolder()}},
            {Text::tr("The vault is ready: %1").arg(context.vaultFolder()),
                Text::tr("The recovery code stands in %1. Print it and keep it away from the computer.")
                    .arg(context.value("recovery-file"))});
    }
    if (const auto adopted = context.adopt(std::move(created->workspace)); !adopted)
        return base::fail(adopted.error());
    return exitDone;
}

QJsonObject versionsOf(const workspace::VaultInfo& info)
{
    return {{QStringLiteral("id"), info.id.toString(QUuid::WithoutBraces)},
        {QStringLiteral("program"), QStringLiteral(AICMS_VERSION)}, {QStringLiteral("format"), info.version}};
}

base::Result<QJsonValue> lastCheck(workspace::Workspace& vault)
{
    audit::ListFilter filter;
    filter.action = QStringLiteral("vault.check");
    filter.limit = 1;
    const auto entries = await(vault.audit().list(filter));
    if (!entries) // whoever may not read the log is not told
        return entries.error().kind == base::ErrorKind::NotAllowed ? base::Result<QJsonValue>(QJsonValue())
                                                                   : base::fail(entries.error());
    return entries->empty() ? QJsonValue() : QJsonValue(entries->front().at.toIso());
}

/// What only the password shows.
base::Result<void> addContents(Context& context, QJsonObject& object, QStringList& lines)
{
    const auto opened = context.open();
    if (!opened)
        return base::fail(opened.error());
    workspace::Workspace& vault = **opened;
    if (const auto allowed = access::permit(vault.session(), access::Operation::ListCustomers); !allowed)
        return allowed;
    using Counts = std::vector<std::pair<QString, qint64>>;
    const auto counts = await(vault.database().read(
        [](storage::ReadTransaction& tx) -> base::Result<Counts> { return workspace::countRows(tx); }));
    if (!counts)
        return base::fail(counts.error());
    const auto checked = lastCheck(vault);
    if (!checked)
        return base::fail(checked.error());
    QJsonObject tables;
    lines << Text::tr("Schema: %1, SQLCipher: %2")
                 .arg(vault.database().schemaVersion())
                 .arg(vault.database().cipherVersion());
    for (const auto& [table, count] : *counts) {
        tables.insert(table, count);
        lines << QStringLiteral("%1: %2").arg(table).arg(count);
    }
    object.insert(QStringLiteral("business"), vault.business());
    object.insert(QStringLiteral("country"), vault.country());
    object.insert(QStringLiteral("schema"), vault.database().schemaVersion());
    object.insert(QStringLiteral("sqlcipher"), vault.database().cipherVersion());
    object.insert(QStringLiteral("counts"), tables);
    const auto backedUp = await(vault.backups().last());
    if (!backedUp)
        return base::fail(backedUp.error());
    object.insert(QStringLiteral("last_backup"), jsonTime(*backedUp));
    object.insert(QStringLiteral("last_check"), *checked);
    return {};
}

Outcome showInfo(Context& context)
{
    context.workOn(context.value("vault"));
    const auto info = workspace::readVaultInfo(context.vaultFolder(), context.clock());
    if (!info)
        return base::fail(info.error());
    QJsonObject object = versionsOf(*info);
    QStringList lines {Text::tr("Vault: %1").arg(info->id.toString(QUuid::WithoutBraces)),
        Text::tr("Program: %1, vault format: %2").arg(QStringLiteral(AICMS_VERSION)).arg(info->version),
        Text::tr(
            "Readable without the password: the name of the business and the names and roles of those who may open "
            "the vault. Everything else is encrypted.")};
    if (context.has("password-file")) {
        if (const auto added = addContents(context, object, lines); !added)
            return base::fail(added.error());
    } else {
        context.out().message(
            Text::tr("Counts and the last check need the password: --password-file FILE, or - to type it."));
    }
    context.out().result(object, lines);
    return exitDone;
}

/// The first piece in SQLite's words, of which one damage may have a hundred.
QString firstDamage(const workspace::CheckReport& report)
{
    constexpr qsizetype longest = 120;
    return report.damage.value(report.isOlder ? 1 : 0).section(u'\n', 0, 0).section(u';', 0, 0).left(longest);
}

/// What a piece of damage means that the program found itself; empty for SQLite's words.
QString damageSentence(const QString& piece)
{
    const QString what = piece.section(u' ', 0, -2);
    const QString number = piece.section(u' ', -1);
    if (piece == QLatin1String("behind_list"))
        return Text::tr("It is older than the list beside it of who was erased and who said no.");
    if (what == QLatin1String("audit"))
        return Text::tr("The log of who did what does not hold from entry %1 on.").arg(number);
    if (what == QLatin1String("consent") || what == QLatin1String("consent ledger"))
        return Text::tr("Entry %1 of the ledger of consents is not as it was recorded.").arg(number);
    if (what == QLatin1String("consent_state"))
        return Text::tr("What is stored of the answers of customer %1 is not what the ledger of consents says.")
            .arg(number);
    if (what == QLatin1String("suppression"))
        return Text::tr("On the list of addresses that must not be written to is one for entry %1 of the ledger, and "
                        "there is no such objection.")
            .arg(number);
    if (what == QLatin1String("suppression_lifted"))
        return Text::tr("An address was taken off the list of those that must not be written to by entry %1 of the "
                        "ledger, and there is no such later consent.")
            .arg(number);
    if (what == QLatin1String("suppression_missing"))
        return Text::tr("Customer %1 objects, and an address of that customer is missing from the list of those that "
                        "must not be written to.")
            .arg(number);
    if (what == QLatin1String("suppression_list"))
        return Text::tr("The list of addresses that must not be written to is not as the program left it: by the log "
                        "of who did what it has so many rows: %1.")
            .arg(number);
    if (what == QLatin1String("erased_list"))
        return Text::tr("The list by which people who were erased are known again is not as the program left it: by "
                        "the log of who did what it has so many rows: %1.")
            .arg(number);
    if (what == QLatin1String("restriction"))
        return Text::tr(
            "By the log of who did what the data of customer %1 is restricted, and the restriction is gone.")
            .arg(number);
    if (what == QLatin1String("minor_mark"))
        return Text::tr("By the log of who did what customer %1 is marked as under age, and the mark is gone.")
            .arg(number);
    if (what == QLatin1String("soft_opt_in"))
        return Text::tr("Customer %1 stands as an own customer who may be written to without a consent, and by the log "
                        "of who did what nobody confirmed that.")
            .arg(number);
    if (what == QLatin1String("purpose_version"))
        return Text::tr("A version of the purpose with the id %1 is not the one that the log of who did what names.")
            .arg(number);
    if (what == QLatin1String("notice"))
        return Text::tr("The text of a notice, its version with the id %1, is not the one that was published.")
            .arg(number);
    return {};
}

/// An older copy is whole: the way out is the newer folder, not a backup that is older still.
QStringList linesOf(const workspace::CheckReport& report)
{
    const QString digest = QString::fromLatin1(report.contentDigest.toHex());
    if (report.isSound())
        return {Text::tr("Sound. Content: %1").arg(digest)};
    QStringList lines;
    if (!report.isOlderOnly())
        lines << Text::tr("Damaged. Copy the whole folder aside, then restore the newest backup.");
    if (report.isOlder)
        lines << Text::tr("Older than the vault last used on this computer: outside it, entry %1 of its log was last "
                          "known; in it the "
                          "log ends at entry %2. Look for the newer folder. If you put back a backup on purpose, say "
                          "so: aicms-cli audit checkpoint")
                     .arg(report.lastOutside)
                     .arg(report.lastInside);
    if (report.isOlderOnly())
        lines << Text::tr("What is in it is not damaged. Content: %1").arg(digest);
    return lines;
}

Outcome checkVault(Context& context)
{
    const auto opened = context.open();
    // Damage so near the root that nothing opens is an answer of the check, too.
    if (!opened && opened.error().kind == base::ErrorKind::Damaged) {
        const QString subject = opened.error().subject;
        const QString first
            = subject.isEmpty() || subject == QLatin1String("other_key") ? QStringLiteral("vault.db") : subject;
        const QString words = wording::sentence(opened.error());
        context.out().result(
            {{QStringLiteral("ok"), false}, {QStringLiteral("damage"), QJsonArray {first}},
                {QStringLiteral("kind"), base::errorCode(opened.error().kind)}, {QStringLiteral("message"), words}},
            {words});
        return exitDamaged;
    }
    if (!opened)
        return base::fail(opened.error());
    const auto report = workspace::checkVault(**opened, context.has("deep"));
    if (!report)
        return base::fail(report.error());
    QJsonObject object {{QStringLiteral("ok"), report->isSound()},
        {QStringLiteral("content_digest"), QString::fromLatin1(report->contentDigest.toHex())},
        {QStringLiteral("damage"), QJsonArray::fromStringList(report->damage)}};
    context.out().result(object, linesOf(*report));
    if (report->isSound())
        return exitDone;
    if (!report->isOlderOnly())
        context.out().message(
            Text::tr("Parts of the vault no longer hold together. First damage: %1").arg(firstDamage(*report)));
    for (const QString& piece : report->damage) {
        if (const QString sentence = damageSentence(piece); !sentence.isEmpty())
            context.out().message(sentence);
    }
    return exitDamaged;
}

/// By which calendar the vault reads times without an offset.
Outcome zoneOfVault(Context& context)
{
    const auto opened = context.open();
    if (!opened)
        return base::fail(opened.error());
    const bool isSet = context.has("set");
    if (isSet) {
        if (const auto set = (*opened)->setZone(context.value("set")); !set)
            return base::fail(set.error());
    }
    const QString zone = isSet ? context.value("set") : QString::fromUtf8((*opened)->zone().id());
    context.out().result({{QStringLiteral("zone"), zone}}, {Text::tr("The vault goes by the clock of %1.").arg(zone)});
    return exitDone;
}

} // namespace

std::vector<Command> vaultCommands()
{
    const QString vault = QStringLiteral("vault");
    return {
        {{vault, QStringLiteral("create")},
            QT_TRANSLATE_NOOP("aicms::cli::Text", "Make a new vault in an empty folder"), {}, false,
            {
                {"business", "NAME", QT_TRANSLATE_NOOP("aicms::cli::Text", "Name of the business"), true},
                {"country", "CC", QT_TRANSLATE_NOOP("aicms::cli::Text", "Country of the business, two letters"), true},
                {"owner", "NAME", QT_TRANSLATE_NOOP("aicms::cli::Text", "Name of the first user"), true},
                {"kdf-memory", "MIB",
                    QT_TRANSLATE_NOOP(
                        "aicms::cli::Text", "Memory for the password check, 64 to 1024; measured when left out"),
                    false, true},
                {"recovery-file", "FILE",
                    QT_TRANSLATE_NOOP("aicms::cli::Text", "Gets the recovery code instead of the screen")},
            },
            createVault},
        {{vault, QStringLiteral("info")},
            QT_TRANSLATE_NOOP("aicms::cli::Text", "Ids and versions; with the password also counts"), {}, false, {},
            showInfo},
        {{vault, QStringLiteral("check")},
            QT_TRANSLATE_NOOP("aicms::cli::Text", "Check that nothing is damaged or was tampered with"), {}, false,
            {{"deep", "", QT_TRANSLATE_NOOP("aicms::cli::Text", "Every page and the whole log as well")}}, checkVault},
        {{vault, QStringLiteral("zone")},
            QT_TRANSLATE_NOOP("aicms::cli::Text", "Show or set by which clock days and times are meant"), {}, false,
            {{"set", "ZONE", QT_TRANSLATE_NOOP("aicms::cli::Text", "For example Europe/Berlin")}}, zoneOfVault},
    };
}

} // namespace aicms::cli
