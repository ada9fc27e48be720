// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"

#include <QRandomGenerator>

#include <cerrno>
#include <cstring>

namespace aicms::base {

QString errorCode(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Invalid: return QStringLiteral("invalid");
    case ErrorKind::NotFound: return QStringLiteral("not_found");
    case ErrorKind::Conflict: return QStringLiteral("conflict");
    case ErrorKind::AlreadyExists: return QStringLiteral("already_exists");
    case ErrorKind::NotAllowed: return QStringLiteral("not_allowed");
    case ErrorKind::WrongPassword: return QStringLiteral("wrong_password");
    case ErrorKind::WeakPassphrase: return QStringLiteral("weak_passphrase");
    case ErrorKind::TryLater: return QStringLiteral("try_later");
    case ErrorKind::InUse: return QStringLiteral("in_use");
    case ErrorKind::NotAVault: return QStringLiteral("not_a_vault");
    case ErrorKind::Damaged: return QStringLiteral("damaged");
    case ErrorKind::Tampered: return QStringLiteral("tampered");
    case ErrorKind::OlderThanAnchor: return QStringLiteral("older_than_anchor");
    case ErrorKind::TooNew: return QStringLiteral("too_new");
    case ErrorKind::NotEncrypted: return QStringLiteral("not_encrypted");
    case ErrorKind::ReadOnly: return QStringLiteral("read_only");
    case ErrorKind::DiskFull: return QStringLiteral("disk_full");
    case ErrorKind::InputOutput: return QStringLiteral("input_output");
    case ErrorKind::TooLarge: return QStringLiteral("too_large");
    case ErrorKind::Unsupported: return QStringLiteral("unsupported");
    case ErrorKind::Cancelled: return QStringLiteral("cancelled");
    case ErrorKind::Internal: return QStringLiteral("internal");
    }
    return QStringLiteral("internal");
}

Failure::Failure(Error error) : m_error(std::move(error))
{
    m_what = errorCode(m_error.kind).toLatin1() + ": " + m_error.subject.toUtf8();
}

Failure::Failure(ErrorKind kind, QString subject, qint64 number) : Failure(Error {kind, std::move(subject), number}) { }

Error internalError()
{
    const quint32 reference = QRandomGenerator::system()->generate();
    return {ErrorKind::Internal, QStringLiteral("E-%1").arg(reference, 8, 16, QLatin1Char('0')), 0};
}

Error fileError(int systemErrno)
{
    switch (systemErrno) {
    case ENOSPC:
#ifdef EDQUOT
    case EDQUOT:
#endif
        return {ErrorKind::DiskFull, {}, 0};
    case EROFS:
    case EACCES:
    case EPERM: return {ErrorKind::ReadOnly, {}, 0};
    case ENOENT: return {ErrorKind::NotFound, {}, 0};
    default: return {ErrorKind::InputOutput, QString::fromLocal8Bit(std::strerror(systemErrno)), systemErrno};
    }
}

} // namespace aicms::base
