// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace aicms::vault {

/// Bytes that a browser can decrypt by itself (W3C Web Cryptography): AES-256-GCM under a key that PBKDF2-HMAC-SHA256
/// makes of a passphrase.
struct BrowserSeal {
    /// As many as OWASP asks for (2023); every browser of the last ten years does them within a second or two.
    static constexpr int leastIterations = 600'000;
    static constexpr int saltSize = 16; ///< bytes
    static constexpr int nonceSize = 12;
    static constexpr int tagSize = 16;

    QByteArray salt;
    QByteArray nonce;
    int iterations = leastIterations;
    QByteArray cipher; ///< with the tag at its end, as browsers want it
};

/// Salt and nonce are drawn anew. `context` is bound to it: who opens must know it. The passphrase counts in Unicode
/// normal form C, as UTF-8. Throws base::Failure of kind Internal where the library refuses.
BrowserSeal sealForBrowser(const QByteArray& plain, const QString& passphrase, const QByteArray& context);
/// As a browser does it; empty where the passphrase, the context or a byte is another.
QByteArray openBrowserSeal(const BrowserSeal& seal, const QString& passphrase, const QByteArray& context);

} // namespace aicms::vault
