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

/// Of a cell. Empty where a sign in it may change what it says, as that of "-1", "(1)" or a box that is not ticked:
/// between two letters hyphens, underscores, dots and apostrophes say nothing, at the ends quotes, and a full stop, a
/// comma and an exclamation mark behind.
QString plainCell(const QString& text)
{
    static const QString inside = QStringLiteral(" -_.'\u2010\u2011\u2013\u2019");
    static const QString ends = QStringLiteral("\"'\u2018\u2019\u201a\u201c\u201d\u201e\u00ab\u00bb");
    static const QString behind = QStringLiteral(".,!");
    QString folded = base::foldText(text);
    folded.removeIf([](QChar c) { return c.category() == QChar::Other_Format; }); // that nobody sees
    qsizetype first = 0;
    qsizetype last = folded.size();
    while (first < last && (ends.contains(folded[first]) || folded[first].isSpace()))
        ++first;
    while (first < last
        && (ends.contains(folded[last - 1]) || behind.contains(folded[last - 1]) || folded[last - 1].isSpace()))
        --last;
    const QString core = folded.mid(first, last - first);
    const bool isFramed = !core.isEmpty() && core.front().isLetterOrNumber() && core.back().isLetterOrNumber();
    const bool isPlain = isFramed
        && std::ranges::all_of(core, [](QChar c) { return c.isLetterOrNumber() || c.isSpace() || inside.contains(c); });
    return isPlain ? plainWord(core) : QString();
}

/// "HasOptedOut" as "Has Opted Out".
QString apart(const QString& header)
{
    QString words;
    for (const QChar c : header) {
        if (c.isUpper() && !words.isEmpty() && words.back().isLower())
            words += u' ';
        words += c;
    }
    return words;
}

struct Dictionary {
    struct Entry {
        AnswerWord word;
        bool turns = false; ///< means the opposite below a header that asks the other way round
        bool isBare = false; ///< answers whatever the header asks, and so says nothing where nobody knows what that is
    };
    QHash<QString, Entry> entries;
    QStringList turningParts; ///< of those below, what says so in whatever word it stands ("sperr", "unsub")
    QStringList turning; ///< what such a header has in it, between blanks; a blank in front alone: a word's beginning
    QStringList asking; ///< words and phrases, between blanks, of a header that asks for consent
    QStringList beside; ///< that may stand beside them and leave the question as it is; phrases first
};

void addWords(Dictionary& dictionary, const QJsonValue& words, const Dictionary::Entry& entry)
{
    for (const QJsonValue& word : words.toArray())
        dictionary.entries.insert(plainWord(word.toString()), entry);
}

/// Longer ones first, so that a phrase is found before its words.
QStringList framed(const QJsonValue& words)
{
    QStringList all;
    for (const QJsonValue& each : words.toArray())
        all << u' ' + plainWord(each.toString()).replace(u' ', QStringLiteral("  ")) + u' ';
    std::ranges::stable_sort(all, std::ranges::greater {}, [](const QString& each) { return each.count(u' '); });
    return all;
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
    addWords(dictionary, object.value(QLatin1String("bare_yes")), {{WordMeaning::Yes, State::NeverAsked}, true, true});
    addWords(dictionary, object.value(QLatin1String("neither")), {{WordMeaning::Neither, State::NeverAsked}, true});
    // Last: a word that stands in two lists is a no.
    for (const QJsonValue& each : object.value(QLatin1String("no")).toArray()) {
        const QJsonObject group = each.toObject();
        const auto state = stateFromCode(group.value(QLatin1String("state")).toString());
        const bool isBare = group.value(QLatin1String("bare")).toBool();
        addWords(dictionary, group.value(QLatin1String("words")), {{WordMeaning::No, state.value()}, isBare, isBare});
    }
    for (const QJsonValue& each : object.value(QLatin1String("turning_parts")).toArray())
        dictionary.turningParts << plainWord(each.toString());
    dictionary.turning = dictionary.turningParts;
    for (const QJsonValue& each : object.value(QLatin1String("turning_beginnings")).toArray())
        dictionary.turning << u' ' + plainWord(each.toString());
    for (const QJsonValue& each : object.value(QLatin1String("turning_words")).toArray())
        dictionary.turning << u' ' + plainWord(each.toString()) + u' ';
    dictionary.asking = framed(object.value(QLatin1String("asking_words")));
    dictionary.beside = framed(object.value(QLatin1String("beside_words")));
    return dictionary;
}

bool isTurning(const Dictionary& dictionary, const QString& header)
{
    const QString asked = u' ' + plainWord(header) + u' ' + plainWord(apart(header)) + u' ';
    return std::ranges::any_of(dictionary.turning, [&asked](const QString& each) { return asked.contains(each); });
}

/// Every word of it is known, and one of them asks for consent: a word that is not may turn the question.
bool asksForConsent(const Dictionary& dictionary, const QString& header)
{
    static const QString harmless = QStringLiteral("-_.,:;?()[]/'\"*&#\u2013\u2019");
    const bool isPlain = std::ranges::all_of(
        header, [](QChar c) { return c.isLetterOrNumber() || c.isMark() || c.isSpace() || harmless.contains(c); });
    if (!isPlain)
        return false;
    // Each blank twice, so that words side by side do not share one.
    QString rest = u' ' + plainWord(apart(header)).replace(u' ', QStringLiteral("  ")) + u' ';
    bool isAsking = false;
    for (const QString& each : dictionary.beside)
        rest.remove(each);
    for (const QString& each : dictionary.asking) {
        isAsking = isAsking || rest.contains(each);
        rest.remove(each);
    }
    const auto isNumber = [](QChar c) { return c.isSpace() || c.isDigit(); };
    return isAsking && std::ranges::all_of(rest, isNumber);
}

const Dictionary& theDictionary()
{
    static const Dictionary dictionary = readDictionary();
    return dictionary;
}

} // namespace

bool isAnswerHeader(const QString& header)
{
    static const QStringList answers {QStringLiteral("state"), QStringLiteral("answer"), QStringLiteral("antwort"),
        QStringLiteral("reponse"), QStringLiteral("respuesta"), QStringLiteral("resposta")};
    const QString seen = seenHeader(header);
    const QString plain = plainWord(seen);
    const QString joined = QString(plain).remove(u' '); // "do not mail", "opt-out"
    const auto hasIt = [&joined](const QString& part) { return joined.contains(part); };
    return answers.contains(plain) || std::ranges::any_of(theDictionary().turningParts, hasIt)
        || asksForConsent(theDictionary(), header) || asksForConsent(theDictionary(), seen);
}

QString seenHeader(const QString& header)
{
    QString seen = header;
    seen.removeIf([](QChar c) { return c.category() == QChar::Other_Format; });
    return base::foldText(seen);
}

AnswerWord answerWord(const QString& word, const QString& header)
{
    const Dictionary& dictionary = theDictionary();
    const auto found = dictionary.entries.constFind(plainCell(word));
    if (found == dictionary.entries.cend())
        return {};
    if (found->isBare ? !asksForConsent(dictionary, header) : found->turns && isTurning(dictionary, header))
        return {};
    return found->word;
}

} // namespace aicms::consent
