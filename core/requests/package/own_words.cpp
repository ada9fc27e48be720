// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/requests/package/own_words.h"

#include "core/base/text_fold.h"

#include <QRegularExpression>
#include <QSet>

namespace aicms::requests {

namespace {

constexpr int leastOwnDigits = 5; ///< fewer are no telephone number

QString ownDigits(const QString& text)
{
    QString digits;
    for (const QChar sign : text) {
        if (sign.isDigit())
            digits += sign;
    }
    return digits.size() < leastOwnDigits ? QString() : digits;
}

QString ownFold(const QString& text)
{
    return base::foldText(text.simplified());
}

} // namespace

QStringList ownWords(const CasePerson& person, const QStringList& marked)
{
    static const QRegularExpression between(QStringLiteral("[,;\\n]+"));
    static const QRegularExpression blanks(QStringLiteral("\\s+"));
    QSet<QString> own;
    QSet<QString> numbers;
    QStringList values {person.contact, person.address};
    for (const CasePerson::KnownValue& held : person.knownValues)
        values << held.value;
    for (const QString& value : std::as_const(values)) {
        own << ownFold(value);
        for (const QString& part : value.split(between, Qt::SkipEmptyParts)) {
            own << ownFold(part);
            numbers << ownDigits(part);
        }
    }
    own << ownFold(person.name);
    for (const QString& word : person.name.split(blanks, Qt::SkipEmptyParts))
        own << ownFold(word);
    own.remove(QString());
    numbers.remove(QString());
    QStringList found;
    for (const QString& words : marked) {
        if (own.contains(ownFold(words)) || numbers.contains(ownDigits(words)))
            found << words;
    }
    return found;
}

} // namespace aicms::requests
