// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <tl/expected.hpp>

#include <exception>

namespace aicms::base {

/// What went wrong, as a kind that the window and the command line turn into a sentence.
enum class ErrorKind {
    Invalid, ///< input breaks a rule; `subject` names the field or option
    NotFound, ///< no such record; `number` is its id where there is one
    Conflict, ///< somebody else changed the record since it was read (optimistic locking)
    AlreadyExists,
    NotAllowed, ///< the role lacks the right; `subject` is the operation's code
    WrongPassword,
    WeakPassphrase, ///< zxcvbn score below 3; `number` is the score
    TryLater, ///< too many wrong tries; `number` is the seconds to wait
    InUse, ///< another process holds the vault; `subject` is its program name
    NotAVault,
    Damaged, ///< an authentication code or check failed; `subject` names the part
    Tampered, ///< a signature, seal or chain does not hold; `subject` names the part
    OlderThanAnchor, ///< the file is an older copy than the one last used
    TooNew, ///< written by a newer version; `number` is its version
    NotEncrypted, ///< the database library or file is not encrypted: refused
    ReadOnly,
    DiskFull,
    InputOutput, ///< any other failure of the file system; `subject` is the system's reason
    TooLarge, ///< over a limit; `number` is the limit
    Unsupported,
    Cancelled,
    Internal, ///< a broken invariant; `subject` is a reference number for the report
};

/// The kind's stable code as the command line prints it in JSON, e.g. "wrong_password".
QString errorCode(ErrorKind kind);

/// An error at a service boundary. Never holds SQL, a stored value or any personal data.
struct Error {
    ErrorKind kind = ErrorKind::Internal;
    QString subject = {};
    qint64 number = 0;

    friend bool operator==(const Error&, const Error&) = default;
};

template <class T> using Result = tl::expected<T, Error>;

inline tl::unexpected<Error> fail(ErrorKind kind, QString subject = {}, qint64 number = 0)
{
    return tl::unexpected<Error>(Error {kind, std::move(subject), number});
}
inline tl::unexpected<Error> fail(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

/// Thrown inside storage and vault; caught once at the job runner or the face of the folder and turned into a Result.
class Failure : public std::exception {
public:
    explicit Failure(Error error);
    explicit Failure(ErrorKind kind, QString subject = {}, qint64 number = 0);
    const Error& error() const { return m_error; }
    const char* what() const noexcept override { return m_what.constData(); }

private:
    Error m_error;
    QByteArray m_what;
};

/// An Internal error with a fresh reference number, for an invariant that does not hold.
Error internalError();

/// The kind that fits the value of errno after a failed file operation.
Error fileError(int systemErrno);

} // namespace aicms::base
