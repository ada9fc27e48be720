// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/phone_form.h"

#include "core/base/phone_number.h"
#include "core/consent/address_form.h"

#include <QRegularExpression>

namespace aicms::consent {

namespace {

/// Digits of every script as 0 to 9, dashes as one.
QString plainSigns(const QString& typed)
{
    QString plain = visibleText(typed).simplified().toLower();
    for (QChar& sign : plain) {
        if (sign.isDigit())
            sign = QLatin1Char(static_cast<char>('0' + sign.digitValue()));
        else if (sign.category() == QChar::Punctuation_Dash || sign.unicode() == 0x2212)
            sign = u'-';
    }
    return plain.startsWith(QLatin1String("tel:")) ? plain.mid(4).trimmed() : plain;
}

QString digitsOf(const QString& text)
{
    QString digits;
    for (const QChar sign : text) {
        if (sign.isDigit())
            digits += sign;
    }
    return digits;
}

/// Whether the country dials an area code behind a 0 and there is neither: "4440011" is a number of the place where it
/// was typed, and the one that it is read as somebody else's. More digits are a number of which a table dropped the 0.
bool lacksAreaCode(const QString& text, const QString& e164)
{
    constexpr qsizetype mostWithoutAreaCode = 8;
    const QString digits = digitsOf(text);
    if (text.startsWith(u'+') || digits.startsWith(u'0') || digits.size() > mostWithoutAreaCode)
        return false;
    const auto dialled = base::PhoneNumber::parse(u'0' + digits, base::PhoneNumber::regionOf(e164));
    return dialled && dialled->e164() == e164;
}

class Reader {
public:
    explicit Reader(const QString& e164) : m_region(base::PhoneNumber::regionOf(e164)) { add(e164); }

    void add(const QString& e164)
    {
        if (!e164.isEmpty() && !m_form.numbers.contains(e164))
            m_form.numbers << e164;
    }
    void read(const QString& text)
    {
        if (const auto number = base::PhoneNumber::parse(text, m_region))
            add(number->e164());
    }
    /// As it is dialled abroad, whatever the country: 011 in North America, 0011 in Australia, 010 in Japan, 8 10 in
    /// the east, 00 elsewhere.
    void readDialled(const QString& digits)
    {
        for (const char* prefix : {"0011", "011", "010", "00", "810"}) {
            if (digits.startsWith(QLatin1String(prefix)))
                read(u'+' + digits.mid(static_cast<qsizetype>(qstrlen(prefix))));
        }
    }
    PhoneForm finish(bool isSure)
    {
        m_form.isSure = isSure && !m_form.numbers.isEmpty();
        return std::move(m_form);
    }

private:
    QString m_region;
    PhoneForm m_form;
};

} // namespace

PhoneForm phoneForm(const customers::Phone& phone)
{
    Reader reader(phone.e164);
    QString text = plainSigns(phone.typed);
    if (text.isEmpty())
        return reader.finish(true);
    static const QRegularExpression extension(
        QStringLiteral("\\s*(?:;\\s*ext\\s*=|\\bext(?:ension)?\\b\\.?|(?<=[\\d\\s])x)\\s*:?\\s*(\\d{1,7})$"));
    if (const auto found = extension.match(text); found.hasMatch()) {
        text = text.left(found.capturedStart());
        if (!phone.e164.isEmpty())
            reader.read(phone.e164 + found.captured(1)); // somebody may have put the sign within the number
        reader.read(text);
    }
    reader.readDialled(digitsOf(text));

    // The last bracket must have digits after it: "(030) 444", but not "030 444 (2)".
    static const QRegularExpression number(QStringLiteral("^\\+?(?:[\\d\\s./-]|\\(\\+?[\\d\\s./-]+\\)(?=.*\\d))*$"));
    static const QRegularExpression begin(QStringLiteral("^\\(?\\+?[\\d\\s./-]*(?:\\([\\d\\s./-]*\\)[\\d\\s./-]*)*"));
    static const QRegularExpression lastBracket(QStringLiteral("\\([^)]*\\)\\s*$"));
    if (!number.match(text).hasMatch()) {
        const QString first = begin.match(text).captured().trimmed();
        reader.read(first);
        reader.readDialled(digitsOf(first));
        reader.read(QString(first).remove(lastBracket));
        return reader.finish(false);
    }
    // "444 00 11/12": two numbers that end otherwise.
    static const QRegularExpression choice(QStringLiteral("^(.*\\d)\\s*/\\s*(\\d{1,3})$"));
    if (const auto found = choice.match(text); found.hasMatch()) {
        const QString first = found.captured(1);
        const QString ending = found.captured(2);
        reader.read(first);
        if (first.size() > ending.size())
            reader.read(first.left(first.size() - ending.size()) + ending);
    }
    return reader.finish(!phone.e164.isEmpty() && !lacksAreaCode(text, phone.e164));
}

} // namespace aicms::consent
