// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/context.h"

#include "app/cli/anchor_text.h"
#include "app/cli/command.h"
#include "app/cli/text.h"
#include "core/vault/key_file.h"
#include "core/workspace/list_doubt.h"
#include "ui/wording/anchor_wording.h"
#include "ui/wording/error_sentence.h"

#include <QDir>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QThread>

#include <utility>

namespace aicms::cli {

using base::ErrorKind;
using workspace::Workspace;

namespace {

// Milliseconds of waiting for other calls of aicms-cli.
constexpr qint64 patience = 5'000; ///< with one and the same of them
constexpr qint64 quietly = 1'000;
constexpr int shortestPause = 20;
constexpr int longestPause = 100;

} // namespace

Context::Context(const CommandLine& line, Output& output, Interruption& interruption)
    : m_line(line), m_output(output), m_interruption(interruption), m_passwords(interruption.descriptor())
{
}

Context::~Context() = default;

qint64 Context::number(const char* option, qint64 otherwise) const
{
    return has(option) ? value(option).toLongLong() : otherwise;
}

QString Context::vaultFolder() const
{
    return QDir::cleanPath(QDir::current().absoluteFilePath(value("vault")));
}

std::function<void(qint64, qint64)> Context::progress()
{
    return [this](qint64 done, qint64 total) {
        QMetaObject::invokeMethod(qApp, [this, done, total] { m_output.progress(done, total); });
    };
}

std::function<void(qint64, qint64)> Context::takingBack()
{
    return [this](qint64 done, qint64 total) {
        QMetaObject::invokeMethod(qApp, [this, done, total] {
            if (!std::exchange(m_tellsTakingBack, true))
                m_output.message(
                    Text::tr("Stopped. What was stored is being taken back; this may take as long again."));
            m_output.progress(done, total);
        });
    };
}

QString Context::placeOf(const base::Error& error) const
{
    static const QStringList subjects {
        QStringLiteral("file"), QStringLiteral("folder"), QStringLiteral("not_a_file"), QStringLiteral("key_file")};
    switch (error.kind) {
    case ErrorKind::DiskFull: // of the file, else of the vault, whatever was at work: the log stands there, too
        if (!subjects.contains(error.subject))
            return m_store.isEmpty() ? value("vault") : m_store;
        return m_place;
    case ErrorKind::ReadOnly:
    case ErrorKind::InputOutput:
    case ErrorKind::NotAVault: return m_place;
    case ErrorKind::NotFound:
    case ErrorKind::AlreadyExists:
    case ErrorKind::Invalid: return subjects.contains(error.subject) ? m_place : QString();
    default: return {};
    }
}

base::Result<vault::Secret> Context::secret()
{
    workOn(value("password-file"));
    const auto password = m_passwords.read(value("password-file"), Text::tr("Password"));
    if (!password)
        return base::fail(password.error());
    if (!*password)
        return base::fail(ErrorKind::Invalid, QStringLiteral("password_source"));
    vault::Secret secret {**password, {}};
    if (has("key-file")) {
        workOn(value("key-file"));
        auto keyFile = vault::readKeyFile(value("key-file"));
        if (!keyFile)
            return base::fail(keyFile.error());
        secret.keyFile = std::move(*keyFile);
    }
    return secret;
}

base::Result<QString> Context::newPassword(const char* option, const QString& question)
{
    workOn(value(option));
    const auto password = m_passwords.readNew(value(option), question);
    if (!password)
        return base::fail(password.error());
    if (!*password)
        return base::fail(ErrorKind::Invalid,
            QLatin1String(option) == QLatin1String("password-file") ? QStringLiteral("password_source")
                                                                    : QStringLiteral("new_password_source"));
    workOn(value("vault")); // what fails from here on is not the file of the password
    return **password;
}

QString Context::ask(const QString& question)
{
    const auto answer = m_passwords.askOpenly(question);
    return answer && *answer ? (*answer)->trimmed() : QString();
}

base::Result<vault::SecretBytes> Context::newKeyFile(const char* option)
{
    if (!has(option))
        return vault::SecretBytes();
    workOn(value(option));
    auto keyFile
        = QFile::exists(value(option)) ? vault::readKeyFile(value(option)) : vault::createKeyFile(value(option));
    if (!keyFile && keyFile.error().kind == ErrorKind::DiskFull)
        return base::fail(ErrorKind::DiskFull, QStringLiteral("key_file"));
    return keyFile;
}

std::optional<vault::KdfParameters> Context::kdf() const
{
    if (!has("kdf-memory"))
        return std::nullopt;
    // Kept far from overflow; what is out of bounds is refused by the vault.
    const qint64 mebibytes = std::min<qint64>(value("kdf-memory").toLongLong(), 1'000'000);
    return vault::KdfParameters {mebibytes * 1024 * 1024, vault::KdfParameters::leastPasses};
}

base::Result<std::unique_ptr<Workspace>> Context::openNow(const workspace::Credentials& credentials)
{
    Workspace::Options options;
    if (has("take-over-lock"))
        options.foreignLock = vault::VaultLock::Foreign::TakeOver;
    const auto attempt = [&] {
        return Workspace::open(vaultFolder(),
            {credentials.user, {credentials.secret.password.clone(), credentials.secret.keyFile.clone()}}, m_clock,
            options);
    };
    auto opened = attempt();
    // Another aicms-cli is done soon; the window is not. One that only reads has not left its name.
    const auto isDoneSoon = [](const base::Error& error) {
        return error.kind == ErrorKind::InUse
            && (error.subject.isEmpty() || error.subject == QLatin1String("aicms-cli"));
    };
    qint64 holder = opened ? 0 : opened.error().number;
    bool isTold = false;
    QElapsedTimer sinceMove; // of the queue
    for (sinceMove.start(); !opened && isDoneSoon(opened.error()) && sinceMove.elapsed() < patience;) {
        if (m_interruption.isRequested())
            return base::fail(ErrorKind::Cancelled);
        if (!isTold && sinceMove.elapsed() > quietly) {
            isTold = true;
            m_output.message(
                Text::tr("Another aicms-cli is at work on this vault. This one waits until it is its turn; "
                         "Ctrl+C ends the waiting."));
        }
        // Not all at the same moment, or the same one would win each time.
        QThread::msleep(QRandomGenerator::global()->bounded(shortestPause, longestPause));
        opened = attempt();
        if (!opened && opened.error().number != 0 && opened.error().number != holder) {
            holder = opened.error().number;
            sinceMove.restart();
        }
    }
    return opened;
}

base::Result<Workspace*> Context::open()
{
    if (m_workspace)
        return m_workspace.get();
    auto given = secret();
    if (!given)
        return base::fail(given.error());
    return openWith(std::move(*given));
}

base::Result<Workspace*> Context::openWith(vault::Secret secret)
{
    workOn(value("vault"));
    auto opened = openNow({value("user"), std::move(secret)});
    if (!opened)
        return base::fail(opened.error());
    if (m_interruption.isRequested())
        return base::fail(ErrorKind::Cancelled);
    if (const auto adopted = adopt(std::move(*opened)); !adopted)
        return base::fail(adopted.error());
    reportOpening(m_workspace->report());
    if (m_line.command->givesList) {
        const auto doubt = workspace::doubtOfLists(*m_workspace);
        if (!doubt || *doubt)
            return base::fail(doubt ? **doubt : doubt.error());
    } else if (const auto behind = workspace::behindItsList(*m_workspace)) {
        m_output.notice(wording::listWarning(*behind));
    } else if (const auto elsewhere = workspace::behindAnotherCopy(*m_workspace)) {
        m_output.notice(wording::listWarning(*elsewhere) + u' '
            + wording::copiesSentence(workspace::copiesThatErased(*m_workspace)));
    }
    return m_workspace.get();
}

base::Result<void> Context::adopt(std::unique_ptr<Workspace> workspace)
{
    m_workspace = std::move(workspace);
    QObject::connect(
        m_workspace.get(), &Workspace::committed, m_workspace.get(), [this](const std::vector<base::Change>& changes) {
            m_hasStored = m_hasStored || !changes.empty();
            for (const base::Change& change : changes)
                m_acks.note(change);
        });
    return openAcks();
}

base::Result<void> Context::openAcks()
{
    if (!has("ack-file") || m_acks.isOpen())
        return {};
    workOn(value("ack-file"));
    if (const auto opened = m_acks.open(value("ack-file"), m_line.commandName(), vaultFolder()); !opened)
        return opened;
    workOn(value("vault"));
    return {};
}

void Context::reportUnfinished(const exchange::BatchInfo& batch)
{
    const QString id = QString::number(batch.id.value);
    // Whoever is about to settle it knows.
    if (m_line.commandName().startsWith(QLatin1String("import ")) && m_line.arguments.value(0) == id)
        return;
    if (batch.state == exchange::BatchState::Undoing)
        m_output.notice(Text::tr("Import %1, begun %2, is half undone: the program was ended meanwhile. Finish it: "
                                 "aicms-cli import undo %1")
                .arg(id, batch.startedAt.toIso()));
    else
        m_output.notice(
            Text::tr("Import %1, begun %2, was cut off after %3 rows; what they brought is kept. Go on with it: "
                     "aicms-cli import resume %1 FILE. Or take it back: aicms-cli import undo %1")
                .arg(id, batch.startedAt.toIso(), QString::number(batch.read)));
}

void Context::reportOpening(const workspace::OpenReport& report)
{
    if (report.readOnly)
        m_output.notice(
            (report.readOnly->kind == ErrorKind::DiskFull
                    ? Text::tr("The disk is full, so the vault is open for reading only.")
                    : Text::tr("The vault's folder cannot be written, so the vault is open for reading only."))
            + QLatin1Char(' ')
            + Text::tr(
                "Nothing is lost. What you look at is noted, encrypted, in your settings and entered into the log "
                "when the vault can be written again."));
    if (report.anchor.isBehind()) {
        m_output.warning(Text::tr("This vault is older than the one last used on this computer.") + u' '
            + logEndSentence(report.anchor) + u' '
            + Text::tr("Newer entries, and what they tell of, may be missing. If nobody put back a backup, stop and "
                       "look for the newer folder. If it was put back on purpose, an owner ends this message: "
                       "aicms-cli audit checkpoint."));
    }
    for (const wording::AnchorSentence& sentence :
        wording::anchorSentences(report.anchor, report.changedConsent, report.changedAnswers)) {
        if (sentence.isWarning)
            m_output.warning(sentence.text);
        else
            m_output.notice(sentence.text);
    }
    if (report.logAheadOfClock)
        m_output.warning(
            Text::tr("The last entry of this vault's log is of %1, and this computer's clock says %2: one of "
                     "the two was wrong. Nothing is lost, and nothing was refused. Set the clock right if it "
                     "is wrong now; times, deadlines and periods that were noted with a wrong clock stay so.")
                .arg(report.logAheadOfClock->toIso(), m_clock.now().toIso()));
    if (report.slotsAreOlder)
        m_output.warning(Text::tr(
            "The key files are older than the ones last used with this vault: passwords, users and roles are as "
            "they were then. The data is complete. If nobody put back vault.keys from a backup, see who had "
            "access to the folder. “vault rotate-key” makes older key files useless."));
    qint64 kept = 0;
    for (const retention::ErasedElsewhere& copy : report.erasedElsewhere)
        kept += copy.kept;
    if (const QString sentence = wording::keptFromCopiesSentence(kept); !sentence.isEmpty())
        m_output.notice(sentence);
    if (report.slotCopyDamaged)
        m_output.notice(report.slotCopyRepaired
                ? Text::tr("One of the two key files was damaged or missing. It was written anew from the other one; "
                           "nothing is lost.")
                : Text::tr(
                      "One of the two key files is damaged or missing and could not be written anew. The other one "
                      "is good and nothing is lost. Copy it to a safe place."));
    if (report.keyIsDue)
        m_output.warning(
            Text::tr("A user was removed, and the vault's key could not be renewed since. That user cannot open it, "
                     "but a copy of the key would still fit. Free some space and run “vault rotate-key”."));
    if (report.rotationTakenBack)
        m_output.notice(Text::tr("A change of the vault's key was cut off before it counted. The vault has its former "
                                 "key and nothing is lost. Try it again if you wanted it."));
    else if (report.rotationSettled)
        m_output.notice(Text::tr("A change of the vault's key that had been cut off was brought to its end. Nothing is "
                                 "lost, and the vault has its new key."));
    for (const exchange::BatchInfo& batch : report.unfinishedImports)
        reportUnfinished(batch);
    if (!report.permissions.repaired.isEmpty())
        m_output.notice(Text::tr("Other users of this computer could read files of the vault; now they cannot."));
    if (!report.madeWritable.isEmpty())
        m_output.notice(
            Text::tr("Files of the vault that you could not write were made writable for you, or the database would "
                     "lock you out: %1. To keep a vault as it is, close its folder to writing.")
                .arg(report.madeWritable.join(QStringLiteral(", "))));
    if (!report.permissions.open.isEmpty())
        m_output.notice(Text::tr("Other users of this computer can read files of the vault, and it could not be "
                                 "changed. Move the vault to a folder of your own."));
}

void Context::close(bool isDone)
{
    if (!m_workspace)
        return;
    const auto closed = m_workspace->close();
    QCoreApplication::sendPostedEvents(m_workspace.get());
    m_acks.flush();
    m_workspace.reset();
    // The work itself is committed: called a failure, it would be done a second time.
    // After a failure its own sentence says what is to do.
    if (!closed && isDone)
        m_output.notice(
            Text::tr("What was asked is stored. The mark by which an older copy of the vault is noticed could not be "
                     "written beside it: %1")
                .arg(wording::sentence(closed.error())));
}

} // namespace aicms::cli
