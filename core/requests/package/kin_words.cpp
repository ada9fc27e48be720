// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/requests/package/kin_words.h"

#include "core/base/error.h"
#include "core/base/text_fold.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace aicms::requests {

namespace {

constexpr int longestName = 3; ///< words

QSet<QString> foldedWords(const QJsonValue& byLanguage)
{
    QSet<QString> words;
    for (const QJsonValue& language : byLanguage.toObject()) {
        for (const QJsonValue& word : language.toArray())
            words.insert(base::foldText(word.toString()));
    }
    return words;
}

bool mayBeName(const QString& word)
{
    return word.size() > 1 && word.front().isUpper();
}

} // namespace

const KinWords& KinWords::builtIn()
{
    static const KinWords words = [] {
        QFile file(QStringLiteral(":/aicms/law/kin_words.json"));
        if (!file.open(QIODevice::ReadOnly))
            throw base::Failure(base::internalError());
        const QJsonObject all = QJsonDocument::fromJson(file.readAll()).object();
        KinWords made;
        made.m_kin = foldedWords(all[QLatin1String("kin")]);
        made.m_titles = foldedWords(all[QLatin1String("titles")]);
        made.m_called = foldedWords(all[QLatin1String("called")]);
        made.m_neverNames = foldedWords(all[QLatin1String("never_names")]);
        return made;
    }();
    return words;
}

std::vector<TextPlace> KinWords::namesIn(const QString& text, const std::function<bool(const QString&)>& isOwn) const
{
    static const QRegularExpression word(
        QStringLiteral("[\\p{L}\\p{M}]+(?:-[\\p{L}\\p{M}]+)*"), QRegularExpression::UseUnicodePropertiesOption);
    // A full stop ends what belongs together, unless it shortens a title.
    static const QRegularExpression between(QStringLiteral("^[\\s,:(\"'’“”„«»–-]{1,4}$"));
    static const QRegularExpression betweenTitle(QStringLiteral("^\\.?\\s{0,2}$"));
    static const QRegularExpression inName(QStringLiteral("^[ \\t]$"));
    std::vector<QRegularExpressionMatch> words;
    for (auto hits = word.globalMatch(text); hits.hasNext();)
        words.push_back(hits.next());
    const auto folded = [&words](std::size_t i) { return base::foldText(words[i].captured()); };
    const auto follows = [&](std::size_t i, const QRegularExpression& separator) {
        return i < words.size()
            && separator
                   .match(text.mid(words[i - 1].capturedEnd(), words[i].capturedStart() - words[i - 1].capturedEnd()))
                   .hasMatch();
    };
    const auto isKin = [this](const QString& each) { return m_kin.contains(each) || m_titles.contains(each); };
    std::vector<TextPlace> found;
    for (std::size_t i = 0; i + 1 < words.size(); ++i) {
        const QString opening = folded(i);
        if (!isKin(opening))
            continue;
        std::size_t at = i + 1;
        const bool belongs = follows(at, between) || (m_titles.contains(opening) && follows(at, betweenTitle));
        if (!belongs)
            continue;
        while (at < words.size() && m_called.contains(folded(at)) && follows(at + 1, between))
            ++at;
        const std::size_t first = at;
        while (at < words.size() && at - first < longestName && (at == first || follows(at, inName))
            && mayBeName(words[at].captured())) {
            const QString each = folded(at);
            if (isOwn(each) || isKin(each) || m_neverNames.contains(each))
                break;
            ++at;
        }
        if (at > first) {
            const qsizetype start = words[first].capturedStart();
            found.push_back({start, words[at - 1].capturedEnd() - start});
            i = at - 1;
        }
    }
    return found;
}

} // namespace aicms::requests
