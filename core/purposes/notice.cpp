// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/purposes/notice.h"

#include "core/vault/crypto.h"

#include <QRegularExpression>
#include <QStringList>

namespace aicms::purposes {

namespace {

const QStringList& kinds()
{
    static const QStringList codes {QStringLiteral("privacy"), QStringLiteral("consent"), QStringLiteral("collection")};
    return codes;
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

QString openPlace(const NoticeText& text)
{
    static const QRegularExpression place(QStringLiteral("\\[[^\\]\\n]*\\p{L}[^\\]\\n]*\\](?!\\()"));
    const QString inTitle = place.match(text.title).captured();
    return inTitle.isEmpty() ? place.match(text.text).captured() : inTitle;
}

} // namespace aicms::purposes
