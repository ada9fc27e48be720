// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/rules/handbook_rules.h"

#include "tests/rules/translation_rules.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>

namespace aicms::rules {

namespace {

constexpr int fewestWords = 150;
constexpr int mostWords = 500;
constexpr qint64 largestPicture = 60 * 1024;
constexpr int mostPictures = 6;

QString withoutKeyLetters(QString text)
{
    static const QRegularExpression key(QStringLiteral("&(?=\\w)"));
    return text.remove(key);
}

/// The texts with a placeholder, in which a number may stand for it: "Remove %Ln" is shown as "Remove 12".
std::vector<QRegularExpression> patternsOf(const QStringList& shown)
{
    static const QRegularExpression placeholder(QStringLiteral("%L?(?:n|\\d)"));
    std::vector<QRegularExpression> patterns;
    for (const QString& text : shown) {
        if (!text.contains(placeholder))
            continue;
        QStringList parts;
        for (const QString& part : text.split(placeholder))
            parts << QRegularExpression::escape(part);
        patterns.emplace_back(QRegularExpression::anchoredPattern(parts.join(QStringLiteral("[\\d.,]+"))));
    }
    return patterns;
}

QStringList captured(const QString& pattern, const QString& text)
{
    QStringList all;
    for (auto it = QRegularExpression(pattern).globalMatch(text); it.hasNext();)
        all << it.next().captured(1);
    return all;
}

} // namespace

QStringList shownTexts(const QString& translations, const QString& language)
{
    const bool isOwn = language == QLatin1String("en");
    QStringList shown;
    const auto take = [&shown](const QStringList& texts) {
        for (const QString& text : texts)
            shown << withoutKeyLetters(text);
    };
    const auto file = [&translations](const QString& code) {
        return readTranslations(QStringLiteral("%1/aicms_%2.ts").arg(translations, code));
    };
    for (const TextMessage& message : file(language).messages)
        take(message.forms);
    if (isOwn) {
        for (const TextMessage& message : file(QStringLiteral("de")).messages)
            take({message.source});
    }
    shown.removeDuplicates();
    return shown;
}

QStringList handbookBreaches(const QString& folder, const QStringList& shown, const QStringList& pages)
{
    const QStringList files = QDir(folder).entryList({QStringLiteral("*.md")}, QDir::Files, QDir::Name);
    const QSet<QString> labels(shown.begin(), shown.end());
    const std::vector<QRegularExpression> patterns = patternsOf(shown);
    const auto isShown = [&](const QString& label) {
        return labels.contains(label) || std::ranges::any_of(patterns, [&label](const QRegularExpression& pattern) {
            return pattern.match(label).hasMatch();
        });
    };
    QStringList breaches;
    QStringList drawn;
    const QDir pictures(folder + QStringLiteral("/pictures"));
    for (const QFileInfo& picture : pictures.entryInfoList(QDir::Files)) {
        drawn << QStringLiteral("pictures/") + picture.fileName();
        if (picture.size() > largestPicture)
            breaches << QStringLiteral("%1: %2 bytes").arg(drawn.back()).arg(picture.size());
    }
    if (drawn.size() > mostPictures)
        breaches << QStringLiteral("%1 pictures").arg(drawn.size());
    for (const QString& page : pages) {
        if (!files.contains(page))
            breaches << QStringLiteral("%1: not in %2").arg(page, folder);
    }
    for (const QString& name : files) {
        QFile file(folder + u'/' + name);
        const QString text = file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
        const auto tell = [&](const QString& fault) {
            breaches << QStringLiteral("%1/%2: %3").arg(QDir(folder).dirName(), name, fault);
        };
        if (!pages.contains(name))
            tell(QStringLiteral("not among the pages"));
        if (!text.startsWith(QLatin1String("# ")))
            tell(QStringLiteral("no title"));
        for (const QString& label : captured(QStringLiteral("\\*\\*(.+?)\\*\\*"), text)) {
            if (!isShown(label))
                tell(QStringLiteral("the program shows no “%1”").arg(label));
        }
        for (const QString& picture : captured(QStringLiteral("!\\[[^\\]]+\\]\\(([^)]*)\\)"), text)) {
            if (!drawn.removeOne(picture))
                tell(QStringLiteral("no picture ") + picture);
        }
        for (const QString& link : captured(QStringLiteral("(?<!!)\\[[^\\]]*\\]\\(([^)]*)\\)"), text)) {
            if (!files.contains(link) || link == name)
                tell(QStringLiteral("a link to ") + link);
        }
        if (text.contains(QLatin1String("://")))
            tell(QStringLiteral("an address outside the program"));
        const qsizetype words = text.split(QRegularExpression(QStringLiteral("\\s+")), Qt::SkipEmptyParts).size();
        if (words < fewestWords || words > mostWords)
            tell(QStringLiteral("%1 words").arg(words));
    }
    for (const QString& picture : std::as_const(drawn))
        breaches << picture + QStringLiteral(": in no page");
    return breaches;
}

} // namespace aicms::rules
