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

/// Small letters without accents, words with one space between them, and one at both ends. `places`: which character of
/// the text each came from.
QString plain(const QString& text, std::vector<qsizetype>* places = nullptr)
{
    QString letters;
    letters.reserve(text.size() + 2);
    const auto add = [&](const QString& more, qsizetype place) {
        letters += more;
        if (places)
            places->insert(places->end(), static_cast<std::size_t>(more.size()), place);
    };
    const auto addSpace = [&](qsizetype place) {
        if (!letters.endsWith(QLatin1Char(' ')))
            add(QStringLiteral(" "), place);
    };
    addSpace(0);
    const auto addPart = [&](QStringView part, qsizetype place) {
        const QString apart = part.toString().normalized(QString::NormalizationForm_KD);
        for (const QChar each : apart) {
            if (each.category() == QChar::Mark_NonSpacing)
                continue;
            if (each == QChar(u'\u00DF'))
                add(QStringLiteral("ss"), place);
            else if (each.isLetterOrNumber())
                add(QString(each.toLower()), place);
            else
                addSpace(place);
        }
    };
    if (places) {
        for (qsizetype at = 0; at < text.size(); ++at)
            addPart(QStringView(text).sliced(at, 1), at);
    } else {
        addPart(text, 0);
    }
    addSpace(std::max<qsizetype>(0, text.size()));
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

std::vector<std::pair<qsizetype, qsizetype>> specialWords(const QString& text)
{
    std::vector<qsizetype> places;
    const QString searched = plain(text, &places);
    std::vector<std::pair<qsizetype, qsizetype>> found;
    for (const Word& word : words()) {
        for (qsizetype at = searched.indexOf(word.text); at >= 0; at = searched.indexOf(word.text, at + 1)) {
            // From behind its space to the end of the word, whatever its ending.
            const qsizetype end
                = searched.indexOf(QLatin1Char(' '), at + std::max<qsizetype>(1, word.text.trimmed().size()));
            const qsizetype from = places[static_cast<std::size_t>(at + 1)];
            const qsizetype to = end < 0 ? text.size() : places[static_cast<std::size_t>(end)];
            found.emplace_back(from, std::max<qsizetype>(1, to - from));
        }
    }
    std::ranges::sort(found);
    // Two words of the list may be the same place: the longer one is marked.
    std::vector<std::pair<qsizetype, qsizetype>> apart;
    for (const auto& [from, length] : found) {
        if (!apart.empty() && from < apart.back().first + apart.back().second)
            apart.back().second = std::max(apart.back().second, from + length - apart.back().first);
        else
            apart.emplace_back(from, length);
    }
    return apart;
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
