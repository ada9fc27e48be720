// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/exit_code.h"

namespace aicms::cli {

ExitCode exitCode(const base::Error& error)
{
    using base::ErrorKind;
    switch (error.kind) {
    case ErrorKind::WrongPassword:
    case ErrorKind::TryLater:
    case ErrorKind::NotAllowed: return exitNotAllowed;
    case ErrorKind::Damaged:
    case ErrorKind::Tampered:
    case ErrorKind::OlderThanAnchor:
    case ErrorKind::NotEncrypted: return exitDamaged;
    case ErrorKind::NotFound:
        if (error.subject == QLatin1String("folder")) // there is no place to write to
            return exitInputOutput;
        return error.subject == QLatin1String("vault.db") ? exitDamaged : exitRefused;
    case ErrorKind::ReadOnly:
    case ErrorKind::DiskFull:
    case ErrorKind::InputOutput: return exitInputOutput;
    case ErrorKind::Cancelled: return exitCancelled;
    default: return exitRefused;
    }
}

} // namespace aicms::cli
