// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/temporary_folder.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>
#include <QStringList>

#include <memory>

namespace aicms::test {

/// The words of a call as a person types them.
inline QStringList split(const char* words)
{
    return QString::fromUtf8(words).split(u' ', Qt::SkipEmptyParts);
}

inline QStringList split(const QString& words)
{
    return words.split(u' ', Qt::SkipEmptyParts);
}

/// What a call of aicms-cli came back with.
struct CliRun {
    int exit = -1;
    QByteArray output;
    QByteArray messages;
    /// The one JSON object on standard output; empty when it is none.
    QJsonObject json() const;
    /// For QVERIFY2.
    QByteArray said() const { return QByteArray::number(exit) + ": " + messages + output; }
};

/// A folder of its own with a vault in it, and the program to call on it. Passwords go through files.
class CliVault {
public:
    static inline const QString ownerPassword = QStringLiteral("velvet tundra opaque lantern");

    CliVault();

    QString folder() const { return m_folder.path(QStringLiteral("shop.aicms")); }
    QString path(const QString& name) const { return m_folder.path(name); }
    /// Writes a file beside the vault and answers its path.
    QString write(const QString& name, const QByteArray& bytes) const;
    QByteArray read(const QString& name) const;

    /// Makes the vault with the owner Mara Ellis; cheapest key derivation.
    CliRun create() const;
    /// --vault, --password-file and --json in front of the words.
    CliRun run(const QStringList& words, const QByteArray& input = {}) const;
    /// The same as another user.
    CliRun runAs(const QString& user, const QString& password, const QStringList& words) const;
    /// The words as they stand.
    static CliRun call(const QStringList& words, const QByteArray& input = {}, const QString& outputFile = {});
    /// run() with standard output into a file.
    CliRun runInto(const QString& outputFile, const QStringList& words) const;
    /// The same, still running.
    std::unique_ptr<QProcess> start(const QStringList& words) const;
    QString contentDigest() const;
    /// Adds a customer by options and answers the id; 0 when it was refused.
    qint64 add(const QStringList& options) const;
    /// A second user with the password "mosaic drift anchor ribbon".
    CliRun addUser(const QString& name, const QString& role) const;
    static inline const QString userPassword = QStringLiteral("mosaic drift anchor ribbon");

private:
    QStringList words(const QString& user, const QString& password) const;
    TemporaryFolder m_folder;
};

} // namespace aicms::test
