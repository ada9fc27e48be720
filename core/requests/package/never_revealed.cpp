// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/requests/package/never_revealed.h"

#include "core/base/text_fold.h"
#include "core/requests/package/third_persons.h"

#include <QRegularExpression>

#include <algorithm>

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
bool isIban(const QString& compact)
{
    static const QRegularExpression shape(QStringLiteral("^[A-Za-z]{2}\\d{2}[A-Za-z0-9]{11,30}$"));
    if (!shape.match(compact).hasMatch())
        return false;
    const QString turned = compact.mid(4) + compact.left(4);
    int rest = 0;
    for (const QChar c : turned.toUpper()) {
        const int value = c.isDigit() ? c.digitValue() : c.unicode() - u'A' + 10;
        rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
    }
    return rest == 1;
}

bool isCardNumber(const QString& digits)
{
    return digits.size() >= 13 && digits.size() <= 19 && passesLuhn(digits);
}

bool isSocialSecurity(const QString& digits)
{
    static const QRegularExpression shape(QStringLiteral("^(?!000|666|9)\\d{3}(?!00)\\d{2}(?!0000)\\d{4}$"));
    return shape.match(digits).hasMatch();
}

struct FoundNumber {
    TextPlace place;
    const char* code;
};
constexpr const char* accountNumber = "account_number";

/// What may stand between the groups of one number.
const QString numberGap = QStringLiteral("[\\s\\x{2010}-\\x{2013}-]{1,2}");

/// The groups of digits or letters that stand together from there on.
std::vector<TextPlace> groupsFrom(const QRegularExpression& group, const QString& text, qsizetype from)
{
    static const QRegularExpression gap(numberGap);
    constexpr auto atOnce = QRegularExpression::AnchorAtOffsetMatchOption;
    std::vector<TextPlace> groups;
    while (true) {
        const auto hit = group.match(text, from, QRegularExpression::NormalMatch, atOnce);
        if (!hit.hasMatch())
            return groups;
        groups.push_back({hit.capturedStart(), hit.capturedLength()});
        const auto next = gap.match(text, hit.capturedEnd(), QRegularExpression::NormalMatch, atOnce);
        if (!next.hasMatch())
            return groups;
        from = next.capturedEnd();
    }
}

bool standsAlone(const QString& text, const TextPlace& place)
{
    const auto isLetter = [&text](qsizetype at) { return at >= 0 && at < text.size() && text[at].isLetter(); };
    return !isLetter(place.start - 1) && !isLetter(place.start + place.length);
}

/// Every row of whole groups that is such a number. What stands before or behind one, like the month to which a card is
/// valid, does not hide it: each row is looked at by itself.
void findDigits(const QString& text, bool takesBareNine, std::vector<FoundNumber>& found)
{
    static const QRegularExpression group(QStringLiteral("[0-9]+"));
    static const QRegularExpression start(QStringLiteral("(?<![0-9])[0-9]"));
    constexpr qsizetype longest = 19;
    for (auto starts = start.globalMatch(text); starts.hasNext();) {
        const qsizetype from = starts.next().capturedStart();
        QString digits;
        QList<qsizetype> sizes;
        for (const TextPlace& each : groupsFrom(group, text, from)) {
            digits += QStringView(text).mid(each.start, each.length);
            sizes << each.length;
            if (digits.size() > longest)
                break;
            const bool isGrouped = sizes == QList<qsizetype> {3, 2, 4};
            const TextPlace place {from, each.start + each.length - from};
            const bool isBare = takesBareNine && sizes == QList<qsizetype> {9} && standsAlone(text, place);
            if ((isGrouped || isBare) && isSocialSecurity(digits))
                found.push_back({place, "ssn"});
            else if (isCardNumber(digits))
                found.push_back({place, accountNumber});
        }
    }
}

void findIbans(const QString& text, std::vector<FoundNumber>& found)
{
    static const QRegularExpression group(QStringLiteral("[A-Za-z0-9]+"));
    static const QRegularExpression start(QStringLiteral("(?<![A-Za-z0-9])[A-Za-z]{2}[0-9]{2}"));
    constexpr qsizetype longest = 34;
    for (auto starts = start.globalMatch(text); starts.hasNext();) {
        const qsizetype from = starts.next().capturedStart();
        QString compact;
        for (const TextPlace& each : groupsFrom(group, text, from)) {
            compact += QStringView(text).mid(each.start, each.length);
            if (compact.size() > longest)
                break;
            if (isIban(compact))
                found.push_back({{from, each.start + each.length - from}, accountNumber});
        }
    }
}

std::vector<FoundNumber> numbersIn(const QString& text, bool takesBareNine)
{
    std::vector<FoundNumber> found;
    findDigits(text, takesBareNine, found);
    findIbans(text, found);
    return found;
}

} // namespace

QString neverRevealed(const QString& field, const QString& value)
{
    const QString name = base::foldText(field);
    for (const NamedKind& kind : namedKinds) {
        if (name.contains(QRegularExpression(QLatin1String(kind.pattern))))
            return QString::fromLatin1(kind.code);
    }
    const auto found = numbersIn(value, false);
    return found.empty() ? QString() : QString::fromLatin1(found.front().code);
}

QString withoutNeverRevealed(const QString& text)
{
    std::vector<FoundNumber> found = numbersIn(text, true);
    std::ranges::sort(found, {}, [](const FoundNumber& each) { return each.place.start; });
    std::vector<TextPlace> places; // what two of them share is black once
    for (const FoundNumber& each : found) {
        const qsizetype end = each.place.start + each.place.length;
        if (!places.empty() && each.place.start < places.back().start + places.back().length)
            places.back().length = std::max(places.back().length, end - places.back().start);
        else
            places.push_back(each.place);
    }
    return withoutPlaces(text, places);
}

} // namespace aicms::requests
