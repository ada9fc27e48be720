// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/purposes/notice.h"

#include "core/vault/crypto.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace aicms::purposes {

namespace {

const QStringList& kinds()
{
    static const QStringList codes {QStringLiteral("privacy"), QStringLiteral("consent"), QStringLiteral("collection")};
    return codes;
}

bool isWord(const QString& text)
{
    return std::ranges::any_of(text, [](QChar each) { return each.isLetter(); });
}

/// The bracket that stands at `at` with a few words beside it, by which it is found again.
QString loneBracket(const QString& line, qsizetype at)
{
    constexpr qsizetype beside = 24; // characters
    if (line[at] == u'[') {
        const qsizetype blank = line.lastIndexOf(u' ', at + beside);
        return line.mid(at, line.size() - at > beside && blank > at ? blank - at : beside).trimmed();
    }
    const qsizetype blank = at > beside ? line.indexOf(u' ', at - beside) : -1;
    const qsizetype begin = blank >= 0 && blank < at ? blank : std::max<qsizetype>(0, at - beside);
    return line.mid(begin, at + 1 - begin).trimmed();
}

} // namespace

QString noticeKindCode(NoticeKind kind)
{
    return kinds().value(static_cast<int>(kind));
}

std::optional<NoticeKind> noticeKindFromCode(const QString& code)
{
    const qsizetype position = kinds().indexOf(code);
    return position < 0 ? std::nullopt : std::optional(static_cast<NoticeKind>(position));
}

QByteArray noticeDigest(const NoticeText& text)
{
    return vault::sha256((text.title + QLatin1Char('\n') + text.text).toUtf8());
}

QStringList languagesLeftOut(const Notice& notice, const QMap<QString, NoticeText>& texts)
{
    QStringList languages = notice.newest() ? notice.newest()->texts.keys() : QStringList {};
    languages.removeIf([&texts](const QString& language) { return texts.contains(language); });
    return languages;
}

QStringList openPlaces(const NoticeText& text)
{
    QStringList places;
    for (const QString& line : (text.title + u'\n' + text.text).split(u'\n')) {
        static const QRegularExpression bracket(QStringLiteral("[\\[\\]]"));
        qsizetype from = 0;
        for (qsizetype at = line.indexOf(bracket); at >= 0; at = line.indexOf(bracket, from)) {
            const qsizetype end = line[at] == u'[' ? line.indexOf(u']', at) : -1;
            from = (end < 0 ? at : end) + 1;
            if (end < 0)
                places << loneBracket(line, at);
            else if (isWord(line.mid(at, end - at)) && line.mid(from, 1) != QLatin1String("("))
                places << line.mid(at, end + 1 - at);
        }
    }
    places.removeDuplicates();
    return places;
}

} // namespace aicms::purposes
