// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace aicms::base {

/// An e-mail address that could be delivered to: RFC 5321 mailbox with an unquoted local part and a domain of two or
/// more labels (internationalised ones included, RFC 6531). At most 254 characters.
class EmailAddress {
public:
    /// Empty when the text is no such address. Blanks around it are dropped.
    static std::optional<EmailAddress> parse(const QString& text);

    const QString& value() const { return m_value; }
    /// For comparison: the whole address in lower case.
    QString folded() const { return m_value.toLower(); }
    friend bool operator==(const EmailAddress&, const EmailAddress&) = default;

private:
    explicit EmailAddress(QString value) : m_value(std::move(value)) { }
    QString m_value;
};

/// Why a text is no address, for the line under the field.
enum class EmailProblem {
    None,
    Empty,
    NoAt,
    SeveralAt,
    NoLocalPart,
    NoDomain,
    DomainWithoutDot,
    BadCharacter,
    TooLong
};
EmailProblem emailProblem(const QString& text);

} // namespace aicms::base
