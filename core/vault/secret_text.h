// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/secret_bytes.h"

#include <QString>
#include <QStringView>

namespace aicms::vault {

/// A text that nobody else may read, such as a passphrase while it is typed: in guarded, locked memory that is zeroed
/// when it is freed. Movable, not copyable by accident.
class SecretText {
public:
    SecretText() = default;
    /// A copy; the string that it came from stays where it is, and is for its owner to wipe.
    SecretText(const QString& text) : SecretText(QStringView(text)) { } // NOLINT: a text may be given for a secret
    explicit SecretText(QStringView text);

    SecretText clone() const { return SecretText(view()); }
    bool isEmpty() const { return m_units.isEmpty(); }
    qsizetype size() const; ///< in QChars
    /// Valid until the text is changed or dies.
    QStringView view() const;
    void replace(qsizetype from, qsizetype count, QStringView with);
    void clear() { m_units = {}; }

private:
    SecretBytes m_units; ///< UTF-16
};

} // namespace aicms::vault
