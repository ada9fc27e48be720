// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/answer_words.h"

#include "core/base/error.h"
#include "core/base/text_fold.h"

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

#include <algorithm>

namespace aicms::consent {

namespace {

/// Letters and digits alone, with one blank for whatever stands between them.
QString plainWord(const QString& text)
{
    QString plain;
    for (const QChar c : base::foldText(text))
        plain += c.isLetterOrNumber() ? c : QChar(u' ');
    return plain.simplified();
}

struct Dictionary {
    struct Entry {
        AnswerWord word;
        bool turns = false; ///< means the opposite below a header that asks the other way round
    };
    QHash<QString, Entry> entries;
    QStringList turning; ///< what such a header has in it, between blanks; a blank in front alone: a word's beginning
};

void addWords(Dictionary& dictionary, const QJsonValue& words, const Dictionary::Entry& entry)
{
    for (const QJsonValue& word : words.toArray())
        dictionary.entries.insert(plainWord(word.toString()), entry);
}

Dictionary readDictionary()
{
    QFile file(QStringLiteral(":/aicms/consent/answer_words.json"));
    const bool isOpen = file.open(QIODevice::ReadOnly);
    const QJsonObject object = QJsonDocument::fromJson(isOpen ? file.readAll() : QByteArray()).object();
    const bool isDated = !object.value(QLatin1String("version")).toString().isEmpty()
        && !object.value(QLatin1String("valid_from")).toString().isEmpty();
    if (!isDated)
        throw base::Failure(base::internalError()); // built in: the program is broken
    Dictionary dictionary;
    addWords(dictionary, object.value(QLatin1String("yes")), {{WordMeaning::Yes, State::NeverAsked}, true});
    addWords(dictionary, object.value(QLatin1String("neither")), {{WordMeaning::Neither, State::NeverAsked}, true});
    // Last: a word that stands in two lists is a no.
    for (const QJsonValue& each : object.value(QLatin1String("no")).toArray()) {
        const QJsonObject group = each.toObject();
        const auto state = stateFromCode(group.value(QLatin1String("state")).toString());
        addWords(dictionary, group.value(QLatin1String("words")),
            {{WordMeaning::No, state.value()}, group.value(QLatin1String("turns")).toBool()});
    }
    for (const QJsonValue& each : object.value(QLatin1String("turning_beginnings")).toArray())
        dictionary.turning << u' ' + plainWord(each.toString());
    for (const QJsonValue& each : object.value(QLatin1String("turning_words")).toArray())
        dictionary.turning << u' ' + plainWord(each.toString()) + u' ';
    return dictionary;
}

} // namespace

AnswerWord answerWord(const QString& word, const QString& header)
{
    static const Dictionary dictionary = readDictionary();
    const auto found = dictionary.entries.constFind(plainWord(word));
    if (found == dictionary.entries.cend())
        return {};
    const QString asked = u' ' + plainWord(header) + u' ';
    const bool isTurned = found->turns
        && std::ranges::any_of(dictionary.turning, [&asked](const QString& each) { return asked.contains(each); });
    return isTurned ? AnswerWord {} : found->word;
}

} // namespace aicms::consent
