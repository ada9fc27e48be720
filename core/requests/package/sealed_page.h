// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/requests/package/package_files.h"

namespace aicms::requests {

/// What the page says, in the person's language.
struct SealedPageWords {
    QString language = QStringLiteral("en"); ///< BCP 47
    bool isRightToLeft = false;
    QString title = {};
    QString intro = {};
    QString label = {}; ///< of the field for the passphrase
    QString show = {};
    QString open = {};
    QString wrong = {};
    QString busy = {};
    QString old = {}; ///< the browser cannot decrypt
    QString scriptless = {}; ///< scripts are off
    QString files = {}; ///< heading of the list
};

/// Bound to what is sealed, and known to the page.
inline const QByteArray sealedPageFormat = QByteArrayLiteral("aicms-page/1");

/// One HTML page that holds all files encrypted and decrypts them in the browser once the passphrase is typed: AES-256
/// in GCM, PBKDF2-HMAC-SHA256 with 600,000 rounds (security.md 3.7). Its policy allows its own script and style by
/// their hashes and nothing else: nothing is loaded and nothing sent. "report.html" is shown, all others can be saved.
QByteArray sealedPage(const std::vector<PackageFile>& files, const QString& passphrase, const SealedPageWords& words);

/// What the page seals: a line of JSON with the names and sizes, then the bytes of each.
QByteArray joinedFiles(const std::vector<PackageFile>& files);

} // namespace aicms::requests
