// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/mapping/person_name.h"

#include "core/base/text_fold.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace aicms::exchange {

namespace {

const QSet<QString>& particles()
{
    static const QSet<QString> words = [] {
        const QStringList list
            = QStringLiteral("von van der den de del della di da dos das do du la le los las ter ten "
                             "zu zum zur af av bin ibn el al st saint y e")
                  .split(QLatin1Char(' '));
        return QSet<QString>(list.begin(), list.end());
    }();
    return words;
}

bool hasDigit(const QString& word)
{
    return std::any_of(word.begin(), word.end(), [](QChar c) { return c.isDigit(); });
}

} // namespace

PersonName splitPersonName(const QString& fullName)
{
    const QString name = fullName.simplified();
    const qsizetype comma = name.indexOf(u',');
    if (comma > 0 && name.indexOf(u',', comma + 1) < 0) {
        const QString family = name.left(comma).trimmed();
        const QString given = name.mid(comma + 1).trimmed();
        return family.isEmpty() || given.isEmpty() ? PersonName {} : PersonName {given, family};
    }
    const QStringList words = name.split(QLatin1Char(' '));
    if (words.size() < 2 || comma >= 0)
        return {};
    qsizetype family = words.size() - 1;
    // Only a word in small letters is a particle: "Juan de la Cruz", but "Al Gore".
    while (family > 1 && particles().contains(words[family - 1]))
        --family;
    return {words.mid(0, family).join(QLatin1Char(' ')), words.mid(family).join(QLatin1Char(' '))};
}

bool endsWithLegalForm(const QString& name)
{
    static const QSet<QString> forms = [] {
        const QStringList list
            = QStringLiteral("gmbh ug ag kg ohg gbr ev eg kgaa se mbh ltd limited llc llp inc corp "
                             "corporation plc co sarl sas sasu sa eurl sl slu slne srl spa bv nv ab oy as aps kk")
                  .split(QLatin1Char(' '));
        return QSet<QString>(list.begin(), list.end());
    }();
    const QStringList words = base::foldText(name).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (words.size() < 2)
        return false;
    QString last = words.last();
    last.remove(QLatin1Char('.')).remove(QLatin1Char(','));
    return forms.contains(last);
}

PostcodeCity splitPostcodeCity(const QString& text)
{
    const QString plain = text.simplified();
    static const QRegularExpression dutch(QStringLiteral(R"(^(\d{4} ?[A-Z]{2}) (.+)$)"));
    if (const auto match = dutch.match(plain); match.hasMatch())
        return {match.captured(1), match.captured(2)};
    const QStringList words = plain.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    qsizetype front = 0;
    while (front < words.size() && hasDigit(words[front]))
        ++front;
    if (front > 0) {
        QString postcode = words.mid(0, front).join(QLatin1Char(' '));
        while (postcode.endsWith(QLatin1Char(',')))
            postcode.chop(1);
        return {postcode, words.mid(front).join(QLatin1Char(' '))};
    }
    qsizetype back = words.size();
    while (back > 0 && hasDigit(words[back - 1]))
        --back;
    QString city = words.mid(0, back).join(QLatin1Char(' '));
    while (city.endsWith(QLatin1Char(',')))
        city.chop(1);
    return {words.mid(back).join(QLatin1Char(' ')), city};
}

} // namespace aicms::exchange
