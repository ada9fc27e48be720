// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace aicms::base {

/// A telephone number that libphonenumber holds possible, kept in E.164 ("+494066969142").
class PhoneNumber {
public:
    /// `region` is the ISO 3166-1 alpha-2 country whose national notation is understood; empty: "+..." only.
    static std::optional<PhoneNumber> parse(const QString& text, const QString& region);

    /// The country whose national notation belongs to the country code of an E.164 number; empty: none.
    static QString regionOf(const QString& e164);

    const QString& e164() const { return m_e164; }
    /// International notation with blanks, e.g. "+49 40 66969142".
    QString international() const;
    friend bool operator==(const PhoneNumber&, const PhoneNumber&) = default;

private:
    explicit PhoneNumber(QString e164) : m_e164(std::move(e164)) { }
    QString m_e164;
};

} // namespace aicms::base
