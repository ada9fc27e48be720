// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/requests/letters/letter_book.h"

#include "core/base/error.h"
#include "core/base/json_strings.h"
#include "core/requests/law_table.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace aicms::requests {

namespace {

/// A file that is built in and does not read is a broken program.
QJsonObject builtInObject(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw base::Failure(base::internalError());
    const QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
    if (object.isEmpty())
        throw base::Failure(base::internalError());
    return object;
}

QHash<QString, QString> textsOf(const QJsonValue& value)
{
    QHash<QString, QString> texts;
    const QJsonObject object = value.toObject();
    for (auto each = object.begin(); each != object.end(); ++each) {
        if (each->isString())
            texts.insert(each.key(), each->toString());
    }
    return texts;
}

QHash<QString, QHash<QString, QString>> outcomesOf(const QJsonObject& object)
{
    QHash<QString, QHash<QString, QString>> all;
    const QJsonObject outcomes = object.value(QLatin1String("outcomes")).toObject();
    for (auto outcome = outcomes.begin(); outcome != outcomes.end(); ++outcome)
        all.insert(outcome.key(), textsOf(*outcome));
    return all;
}

QDate dayIn(const QJsonObject& object, const char* name)
{
    return QDate::fromString(object.value(QLatin1String(name)).toString(), Qt::ISODate);
}

LetterWords wordsFrom(const QString& language)
{
    const QJsonObject object = builtInObject(QStringLiteral(":/aicms/letters/words/%1.json").arg(language));
    return {
        textsOf(object), textsOf(object.value(QLatin1String("points"))), textsOf(object.value(QLatin1String("open")))};
}

LetterParagraph paragraphFrom(const QJsonObject& object)
{
    return {object.value(QLatin1String("text")).toString(), object.value(QLatin1String("source")).toString(),
        base::stringsOf(object.value(QLatin1String("when"))), dayIn(object, "valid_from"),
        dayIn(object, "valid_until")};
}

LetterTemplates templatesFrom(const QJsonObject& object)
{
    LetterTemplates made;
    made.regime = regimeFromCode(object.value(QLatin1String("law")).toString()).value();
    made.language = object.value(QLatin1String("language")).toString();
    made.version = object.value(QLatin1String("version")).toString();
    made.validFrom = dayIn(object, "valid_from");
    made.checkedOn = dayIn(object, "checked_on");
    made.asked = textsOf(object.value(QLatin1String("asked")));
    made.told = textsOf(object.value(QLatin1String("told")));
    made.grounds = textsOf(object.value(QLatin1String("grounds")));
    made.outcomes = outcomesOf(object);
    const QJsonObject represented = object.value(QLatin1String("represented")).toObject();
    made.represented = {textsOf(represented.value(QLatin1String("asked"))), outcomesOf(represented),
        textsOf(represented.value(QLatin1String("grounds")))};
    const QJsonObject letters = object.value(QLatin1String("letters")).toObject();
    for (auto letter = letters.begin(); letter != letters.end(); ++letter) {
        LetterTemplates::Template each {(*letter)[QLatin1String("subject")].toString(), {}};
        for (const QJsonValue& paragraph : (*letter)[QLatin1String("paragraphs")].toArray())
            each.paragraphs.push_back(paragraphFrom(paragraph.toObject()));
        made.letters.emplace(letterKindFromCode(letter.key()).value(), std::move(each));
    }
    made.words = wordsFrom(made.language);
    return made;
}

QString baseLanguage(const QString& code)
{
    return code.section(u'-', 0, 0).section(u'_', 0, 0).toLower();
}

struct ListedAuthority {
    QString country;
    QString region;
    Authority authority;
};

const std::vector<ListedAuthority>& authorities()
{
    static const std::vector<ListedAuthority> all = [] {
        std::vector<ListedAuthority> read;
        const QJsonObject file = builtInObject(QStringLiteral(":/aicms/law/authorities.json"));
        for (const QJsonValue& each : file.value(QLatin1String("authorities")).toArray())
            read.push_back({each[QLatin1String("country")].toString(), each[QLatin1String("region")].toString(),
                {each[QLatin1String("name")].toString(), each[QLatin1String("town")].toString(),
                    each[QLatin1String("web")].toString()}});
        return read;
    }();
    return all;
}

Authority authorityIn(const QString& country, const QString& region)
{
    for (const ListedAuthority& each : authorities()) {
        if (each.country == country && (each.region.isEmpty() || each.region == region))
            return each.authority;
    }
    return {};
}

} // namespace

const LetterBook& LetterBook::builtIn()
{
    static const LetterBook book = [] {
        LetterBook made;
        for (int regime = 0; regime < regimeCount; ++regime) {
            const QDir folder(QStringLiteral(":/aicms/letters/") + regimeCode(static_cast<Regime>(regime)));
            for (const QString& file : folder.entryList(QDir::Files, QDir::Name))
                made.m_all.push_back(templatesFrom(builtInObject(folder.filePath(file))));
        }
        return made;
    }();
    return book;
}

const LetterTemplates* LetterBook::find(Regime regime, const QString& language) const
{
    const auto found = std::ranges::find_if(m_all,
        [&](const LetterTemplates& each) { return each.regime == regime && each.language == baseLanguage(language); });
    return found == m_all.end() ? nullptr : &*found;
}

QStringList LetterBook::languages(Regime regime) const
{
    QStringList codes;
    for (const LetterTemplates& each : m_all) {
        if (each.regime == regime)
            codes << each.language;
    }
    const QString english = QStringLiteral("en");
    if (codes.removeAll(english) > 0)
        codes.prepend(english);
    return codes;
}

QString LetterBook::languageFor(Regime regime, const QString& wanted, const QString& otherwise) const
{
    for (const QString& code : {wanted, otherwise}) {
        if (const LetterTemplates* found = code.isEmpty() ? nullptr : find(regime, code))
            return found->language;
    }
    return languages(regime).value(0);
}

QString Authority::text() const
{
    return name.isEmpty() ? QString() : QStringList {name, town, web}.join(QStringLiteral(", "));
}

Authority authorityFor(
    Regime regime, const QString& businessCountry, const QString& businessRegion, const QString& personCountry)
{
    switch (regime) {
    case Regime::UkGdpr: return authorityIn(QStringLiteral("GB"), {});
    case Regime::Ccpa: return authorityIn(QStringLiteral("US"), QStringLiteral("CA"));
    case Regime::Lgpd: return authorityIn(QStringLiteral("BR"), {});
    case Regime::EuGdpr: break;
    }
    const bool isInside = LawTable::builtIn().suggested(businessCountry, {}, {}, false) == std::vector {Regime::EuGdpr};
    return isInside ? authorityIn(businessCountry, businessRegion) : authorityIn(personCountry, {});
}

} // namespace aicms::requests
