// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/ack_file.h"
#include "app/cli/command_line.h"
#include "app/cli/interruption.h"
#include "app/cli/output.h"
#include "app/cli/password_source.h"
#include "core/workspace/workspace.h"

#include <functional>
#include <memory>

namespace aicms::cli {

/// What a command works with: its words, the output, and the vault once it asks for it.
class Context {
public:
    Context(const CommandLine& line, Output& output, Interruption& interruption);
    ~Context();

    Output& out() { return m_output; }
    const CommandLine& line() const { return m_line; }
    const QString& argument(int index) const { return m_line.arguments.at(index); }
    bool has(const char* option) const { return m_line.has(QString::fromLatin1(option)); }
    QString value(const char* option) const { return m_line.value(QString::fromLatin1(option)); }
    QStringList values(const char* option) const { return m_line.values.value(QString::fromLatin1(option)); }
    qint64 number(const char* option, qint64 otherwise) const;
    QString vaultFolder() const;
    const base::Clock& clock() const { return m_clock; }
    const storage::CancelToken& stopToken() const { return m_interruption.token(); }
    /// The file or folder, as it was typed, that is worked on from now on: a refusal of the file system names it.
    void workOn(const QString& path) { m_place = path; }
    /// Where the command makes a vault, when that is not --vault: its disk is the one that may be full.
    void storeIn(const QString& path) { m_store = path; }
    /// That file or folder for an error that is about it; else empty.
    QString placeOf(const base::Error& error) const;
    /// For services that report from another thread.
    std::function<void(qint64 done, qint64 total)> progress();
    /// The same of what a stopped job takes back; says first that it does.
    std::function<void(qint64 done, qint64 total)> takingBack();

    /// The password and key file of whoever opens the vault. Invalid "password_source" when there is nobody to ask.
    base::Result<vault::Secret> secret();
    /// A password that is set: `option` names where it comes from. Invalid "new_password_source".
    base::Result<QString> newPassword(const char* option, const QString& question);
    /// The key file of that option: read where it exists, else made; empty secret without the option.
    base::Result<vault::SecretBytes> newKeyFile(const char* option);
    /// Whoever sits at the terminal; empty where nobody does, or nothing was typed.
    QString ask(const QString& question);
    /// Memory for Argon2id from --kdf-memory, with the least number of passes.
    std::optional<vault::KdfParameters> kdf() const;
    /// Opens the vault and says what was noticed. Waits for other calls of aicms-cli, as long as none
    /// of them takes more than 5 s.
    base::Result<workspace::Workspace*> open();
    base::Result<workspace::Workspace*> openWith(vault::Secret secret);
    /// Takes over a vault that was just made.
    base::Result<void> adopt(std::unique_ptr<workspace::Workspace> workspace);
    /// Opens the file of --ack-file, if it is not yet. Errors of AckFile::open.
    base::Result<void> openAcks();
    bool isOpen() const { return m_workspace != nullptr; }
    /// Closes what is open. `isDone`: the command did what was asked, whatever becomes of the closing.
    void close(bool isDone = true);
    bool hasStored() const { return m_hasStored; } ///< something was changed in the vault, besides its log
    bool hasFailedAcks() const { return m_acks.hasFailed(); } ///< since close()

private:
    base::Result<std::unique_ptr<workspace::Workspace>> openNow(const workspace::Credentials& credentials);
    void reportOpening(const workspace::OpenReport& report);
    void reportUnfinished(const exchange::BatchInfo& batch);

    const CommandLine& m_line;
    Output& m_output;
    Interruption& m_interruption;
    PasswordSource m_passwords;
    AckFile m_acks;
    QString m_place;
    QString m_store; ///< empty: --vault
    base::SystemClock m_clock;
    std::unique_ptr<workspace::Workspace> m_workspace;
    bool m_hasStored = false;
    bool m_tellsTakingBack = false;
};

} // namespace aicms::cli
