// SPDX-License-Identifier: GPL-3.0-or-later
// The lists of words of resources/law/special_words.json.
#include "core/base/error.h"
#include "core/retention/minimisation.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace aicms::retention {

namespace {

constexpr std::array subjects
    = {"health", "belief", "origin", "politics", "union", "sex_life", "genetics", "biometrics"};

const QJsonObject& wordFile()
{
    static const QJsonObject object = [] {
        QFile file(QStringLiteral(":/aicms/law/special_words.json"));
        if (!file.open(QIODevice::ReadOnly))
            throw base::Failure(base::internalError()); // built in: a broken program
        return QJsonDocument::fromJson(file.readAll()).object();
    }();
    return object;
}

/// Small letters without accents, words with one space between them, and one at both ends.
QString plain(const QString& text)
{
    QString letters;
    letters.reserve(text.size() + 2);
    letters += QLatin1Char(' ');
    const QString apart = text.normalized(QString::NormalizationForm_KD);
    for (const QChar each : apart) {
        if (each.category() == QChar::Mark_NonSpacing)
            continue;
        if (each == QChar(u'\u00DF'))
            letters += QStringLiteral("ss");
        else if (each.isLetterOrNumber())
            letters += each.toLower();
        else if (!letters.endsWith(QLatin1Char(' ')))
            letters += QLatin1Char(' ');
    }
    if (!letters.endsWith(QLatin1Char(' ')))
        letters += QLatin1Char(' ');
    return letters;
}

struct Word {
    QString text; ///< begins with a space; ends with one where it is whole
    std::size_t subject = 0;
};

const std::vector<Word>& words()
{
    static const std::vector<Word> all = [] {
        std::vector<Word> found;
        const QJsonObject languages = wordFile()[QLatin1String("languages")].toObject();
        for (const QJsonValue& language : languages) {
            for (std::size_t i = 0; i < subjects.size(); ++i) {
                const QJsonArray list = language.toObject()[QLatin1String(subjects[i])].toArray();
                for (const QJsonValue& each : list) {
                    const QString word = each.toString();
                    QString text = plain(word);
                    if (word.endsWith(QLatin1Char('*')))
                        text.chop(1); // any ending
                    found.push_back({text, i});
                }
            }
        }
        return found;
    }();
    return all;
}

} // namespace

WordFile specialWordFile()
{
    const auto text = [](const char* key) { return wordFile()[QLatin1String(key)].toString(); };
    return {text("version"), QDate::fromString(text("checked_on"), Qt::ISODate),
        wordFile()[QLatin1String("languages")].toObject().keys()};
}

QStringList specialSubjects(const QString& text)
{
    std::array<bool, subjects.size()> isFound {};
    const QString searched = plain(text);
    for (const Word& word : words()) {
        if (!isFound[word.subject] && searched.contains(word.text))
            isFound[word.subject] = true;
    }
    QStringList codes;
    for (std::size_t i = 0; i < subjects.size(); ++i) {
        if (isFound[i])
            codes << QString::fromLatin1(subjects[i]);
    }
    return codes;
}

} // namespace aicms::retention
