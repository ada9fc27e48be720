// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/requests/package/never_revealed.h"

#include "core/base/text_fold.h"
#include "core/requests/package/third_persons.h"

#include <QRegularExpression>

namespace aicms::requests {

namespace {

struct NamedKind {
    const char* code;
    const char* pattern; ///< of the folded name
};
constexpr NamedKind namedKinds[] = {
    {"ssn", "\\bssn\\b|social security"},
    {"id_number",
        "driver.?s? licen|licen[cs]e (no|number)|passport|identity (card|number)|\\bid (card|no|number)\\b"
        "|military id|tax(payer)? id"},
    {"account_number", "account (no|number)|bank account|\\biban\\b|card number|credit card|debit card|routing number"},
    {"health_insurance", "(health|medical) insurance|medicare|medicaid|policy (no|number)"},
    {"security_question", "security (question|answer)|mother.?s maiden"},
    {"password", "password|passcode|passphrase|\\bpin\\b"},
    {"biometric", "fingerprint|biometric|face ?print|voice ?print|iris|retina"},
};

/// ISO/IEC 7812: the check digit of card numbers.
bool passesLuhn(const QString& digits)
{
    int sum = 0;
    for (qsizetype i = 0; i < digits.size(); ++i) {
        int digit = digits[digits.size() - 1 - i].digitValue();
        if (i % 2 == 1)
            digit = digit * 2 > 9 ? digit * 2 - 9 : digit * 2;
        sum += digit;
    }
    return sum % 10 == 0;
}

/// ISO 13616: the remainder by 97 is 1.
bool isIban(QString text)
{
    text.remove(u' ');
    static const QRegularExpression shape(QStringLiteral("^[A-Za-z]{2}\\d{2}[A-Za-z0-9]{11,30}$"));
    if (!shape.match(text).hasMatch())
        return false;
    const QString turned = text.mid(4) + text.left(4);
    int rest = 0;
    for (const QChar c : turned.toUpper()) {
        const int value = c.isDigit() ? c.digitValue() : c.unicode() - u'A' + 10;
        rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
    }
    return rest == 1;
}

bool isCardNumber(const QString& text)
{
    static const QRegularExpression shape(QStringLiteral("^\\d[\\d -]{11,22}\\d$"));
    const QString digits = base::digitsOnly(text);
    return shape.match(text).hasMatch() && digits.size() >= 13 && digits.size() <= 19 && passesLuhn(digits);
}

} // namespace

QString neverRevealed(const QString& field, const QString& value)
{
    const QString name = base::foldText(field);
    for (const NamedKind& kind : namedKinds) {
        if (name.contains(QRegularExpression(QLatin1String(kind.pattern))))
            return QString::fromLatin1(kind.code);
    }
    static const QRegularExpression socialSecurity(
        QStringLiteral("^(?!000|666|9)\\d{3}[- ](?!00)\\d{2}[- ](?!0000)\\d{4}$"));
    const QString text = value.trimmed();
    if (socialSecurity.match(text).hasMatch())
        return QStringLiteral("ssn");
    return isIban(text) || isCardNumber(text) ? QStringLiteral("account_number") : QString();
}

QString withoutNeverRevealed(const QString& text)
{
    static const QRegularExpression numbers(
        QStringLiteral("\\b[A-Z]{2}\\d{2}[A-Z0-9]{11,30}\\b|\\b\\d[\\d -]{7,21}\\d\\b"));
    std::vector<TextPlace> places;
    for (auto hits = numbers.globalMatch(text); hits.hasNext();) {
        const auto hit = hits.next();
        if (!neverRevealed({}, hit.captured()).isEmpty())
            places.push_back({hit.capturedStart(), hit.capturedLength()});
    }
    return withoutPlaces(text, places);
}

} // namespace aicms::requests
