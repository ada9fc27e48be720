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

/// What stands behind a comma and is no given name: titles, degrees, generations, positions, legal forms, parts of
/// a business or of a house. Folded, without full stops.
const QSet<QString>& wordsBehindNames()
{
    static const QSet<QString> words = [] {
        const QStringList list = QStringLiteral(
            "jr sr jun sen junior senior ii iii iv vi vii fils pere hijo "
            "dr drs prof professor dipl diplom ing mr mrs ms miss mx sir herr frau familie fam "
            "mme mlle monsieur madame sr sra srta pastor rev "
            "bsc beng msc ms meng mba emba mphil phd dphil dba md dds dvm llb llm lld edd rn cpa "
            "cfa esq esquire pe pmp obe cbe mbe kc qc fh bed med stb wp "
            "rechtsanwalt rechtsanwaltin steuerberater steuerberaterin notar notarin arzt arztin zahnarzt "
            "architekt architektin avocat notaire medecin abogado abogada medico "
            "inh inhaber inhaberin owner prop proprietor proprietaire gerant gerante propietario propietaria "
            "gf geschaftsfuhrer geschaftsfuhrerin geschaftsleitung manager managing director directeur directrice "
            "director directora gerente ceo cfo cto coo president prasident vorstand leiter leiterin "
            "chef chefin sekretariat einkauf verkauf vertrieb buchhaltung verwaltung office buro bureau oficina "
            "sales accounts reception empfang "
            "gmbh ug ag kg ohg gbr ev mbh ltd limited llc llp inc corp co plc sarl sas "
            "filiale niederlassung zweigstelle zentrale standort branch succursale agence sucursal "
            "abt abteilung department dept service departamento "
            "stock etage og eg ug hinterhaus vorderhaus wohnung whg floor apt apartment unit suite flat etage "
            "appartement piso puerta c/o co zhd attn "
            "partner partners partenaires socios associates associes sohn sohne tochter sons son bruder "
            "bros brothers freres hermanos erben heirs nachfolger nachf cie und and et y geb nee born "
            "verstorben deceased")
                                     .split(QLatin1Char(' '), Qt::SkipEmptyParts);
        return QSet<QString>(list.begin(), list.end());
    }();
    return words;
}

bool isInCapitals(const QString& text)
{
    return text.size() > 1 && text == text.toUpper() && text != text.toLower();
}

/// Whether `behind` reads as the given names of somebody of the family `before`.
bool readsAsGivenNames(const QString& behind, const QString& before)
{
    constexpr qsizetype mostGivenNames = 5;
    const QStringList words = behind.split(QLatin1Char(' '));
    const auto isGiven = [&before](const QString& word) {
        QString plain = base::foldText(word);
        plain.remove(QLatin1Char('.'));
        const bool isSuffix = wordsBehindNames().contains(plain) && !particles().contains(word);
        const bool isDegree = isInCapitals(word) && !word.contains(QLatin1Char('.')) && !isInCapitals(before);
        return !isSuffix && !isDegree && !plain.isEmpty() && std::ranges::all_of(word, [](QChar c) {
            return c.isLetter() || c.isMark() || c == u'.' || c == u'-' || c == u'\'' || c == u'’' || c == u'\u2010';
        });
    };
    return words.size() <= mostGivenNames && !hasDigit(before) && !before.contains(QLatin1Char('&'))
        && std::ranges::all_of(words, isGiven);
}

} // namespace

PersonName splitPersonName(const QString& fullName)
{
    const QString name = fullName.simplified();
    const qsizetype comma = name.indexOf(u',');
    if (comma > 0 && name.indexOf(u',', comma + 1) < 0) {
        const QString family = name.left(comma).trimmed();
        const QString given = name.mid(comma + 1).trimmed();
        return !given.isEmpty() && readsAsGivenNames(given, family) ? PersonName {given, family} : PersonName {};
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
