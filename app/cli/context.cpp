// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/context.h"

#include "app/cli/text.h"
#include "core/vault/key_file.h"
#include "ui/wording/error_sentence.h"

#include <QDir>

namespace aicms::cli {

using base::ErrorKind;
using workspace::Workspace;

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

base::Result<vault::Secret> Context::secret()
{
    const auto password = m_passwords.read(value("password-file"), Text::tr("Password"));
    if (!password)
        return base::fail(password.error());
    if (!*password)
        return base::fail(ErrorKind::Invalid, QStringLiteral("password_source"));
    vault::Secret secret {**password, {}};
    if (has("key-file")) {
        auto keyFile = vault::readKeyFile(value("key-file"));
        if (!keyFile)
            return base::fail(keyFile.error().kind == ErrorKind::NotFound
                    ? base::Error {ErrorKind::NotFound, QStringLiteral("file"), 0}
                    : keyFile.error());
        secret.keyFile = std::move(*keyFile);
    }
    return secret;
}

base::Result<QString> Context::newPassword(const char* option, const QString& question)
{
    const auto password = m_passwords.readNew(value(option), question);
    if (!password)
        return base::fail(password.error());
    if (!*password)
        return base::fail(ErrorKind::Invalid,
            QLatin1String(option) == QLatin1String("password-file") ? QStringLiteral("password_source")
                                                                    : QStringLiteral("new_password_source"));
    return **password;
}

base::Result<vault::SecretBytes> Context::newKeyFile(const char* option)
{
    if (!has(option))
        return vault::SecretBytes();
    return QFile::exists(value(option)) ? vault::readKeyFile(value(option)) : vault::createKeyFile(value(option));
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
    using std::chrono::milliseconds;
    const auto attempt = [&](milliseconds wait) {
        return Workspace::open(vaultFolder(),
            {credentials.user, {credentials.secret.password.clone(), credentials.secret.keyFile.clone()}}, m_clock,
            {wait});
    };
    auto opened = attempt(milliseconds(0));
    // Another aicms-cli is done soon; the window is not.
    if (!opened && opened.error().kind == ErrorKind::InUse && opened.error().subject == QLatin1String("aicms-cli"))
        opened = attempt(milliseconds(5000));
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
    auto opened = openNow({value("user"), std::move(secret)});
    if (!opened)
        return base::fail(opened.error());
    if (m_interruption.isRequested())
        return base::fail(ErrorKind::Cancelled);
    if (const auto adopted = adopt(std::move(*opened)); !adopted)
        return base::fail(adopted.error());
    reportOpening(m_workspace->report());
    return m_workspace.get();
}

base::Result<void> Context::adopt(std::unique_ptr<Workspace> workspace)
{
    m_workspace = std::move(workspace);
    if (!has("ack-file"))
        return {};
    if (const auto opened = m_acks.open(value("ack-file"), m_line.commandName()); !opened)
        return opened;
    QObject::connect(
        m_workspace.get(), &Workspace::committed, m_workspace.get(), [this](const std::vector<base::Change>& changes) {
            for (const base::Change& change : changes)
                m_acks.note(change);
        });
    return {};
}

void Context::reportOpening(const workspace::OpenReport& report)
{
    if (report.anchor.isBehind())
        m_output.message(
            Text::tr("This vault is older than the one last used on this computer: %1 entries of the log are missing. "
                     "If nobody put back a backup, stop and look for the newer folder.")
                .arg(report.anchor.missingEntries));
    if (report.slotCopyDamaged)
        m_output.message(Text::tr("One of the two key files was damaged or missing. It was written anew from the other "
                                  "one; nothing is lost."));
    if (report.rotationSettled)
        m_output.message(Text::tr("A change of the vault's key that had been cut off was brought to its end."));
    if (!report.permissions.repaired.isEmpty())
        m_output.message(Text::tr("Other users of this computer could read files of the vault; now they cannot."));
    if (!report.permissions.open.isEmpty())
        m_output.message(Text::tr("Other users of this computer can read files of the vault, and it could not be "
                                  "changed. Move the vault to a folder of your own."));
}

base::Result<void> Context::close()
{
    if (!m_workspace)
        return {};
    const auto closed = m_workspace->close();
    QCoreApplication::sendPostedEvents(m_workspace.get());
    m_acks.flush();
    m_workspace.reset();
    // The work itself is committed: called a failure, it would be done a second time.
    if (!closed)
        m_output.message(
            Text::tr("What was asked is stored. The mark by which an older copy of the vault is noticed could not be "
                     "written beside it: %1")
                .arg(wording::sentence(closed.error())));
    if (m_acks.hasFailed())
        return base::fail(ErrorKind::InputOutput, QStringLiteral("--ack-file"));
    return {};
}

} // namespace aicms::cli
