// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/address_form.h"

#include <QUrl>

#include <algorithm>

namespace aicms::consent {

namespace {

struct Range {
    char32_t first;
    char32_t last;
};

/// Default_Ignorable_Code_Point of Unicode 15.1 (DerivedCoreProperties.txt).
constexpr Range unseen[] = {{0x00AD, 0x00AD}, {0x034F, 0x034F}, {0x061C, 0x061C}, {0x115F, 0x1160}, {0x17B4, 0x17B5},
    {0x180B, 0x180F}, {0x200B, 0x200F}, {0x202A, 0x202E}, {0x2060, 0x206F}, {0x3164, 0x3164}, {0xFE00, 0xFE0F},
    {0xFEFF, 0xFEFF}, {0xFFA0, 0xFFA0}, {0xFFF0, 0xFFF8}, {0x1BCA0, 0x1BCA3}, {0x1D173, 0x1D17A}, {0xE0000, 0xE0FFF}};

QString withoutUnseen(const QString& text)
{
    QString seen;
    for (const char32_t letter : text.toUcs4()) {
        const auto holds = [letter](const Range& range) { return letter >= range.first && letter <= range.last; };
        if (std::ranges::none_of(unseen, holds))
            seen += QString::fromUcs4(&letter, 1);
    }
    return seen;
}

/// What stands in the last pair of angle brackets; else all of it.
QString outOfBrackets(const QString& text)
{
    const qsizetype begin = text.lastIndexOf(u'<');
    if (begin < 0)
        return text;
    const qsizetype end = text.indexOf(u'>', begin);
    return text.mid(begin + 1, end < 0 ? -1 : end - begin - 1);
}

/// All but the form of the host.
QString bareAddress(const QString& written)
{
    QString plain = outOfBrackets(visibleText(written)).trimmed().toLower();
    const QString scheme = QStringLiteral("mailto:");
    if (plain.startsWith(scheme))
        plain = plain.mid(scheme.size()).section(u'?', 0, 0).trimmed();
    while (plain.endsWith(u'.'))
        plain.chop(1);
    return plain.trimmed();
}

/// The address with its host in another form. What cannot be put into it stays.
template <class Form> QString withHost(const QString& address, Form form)
{
    const qsizetype host = address.lastIndexOf(u'@') + 1;
    const QString other = host > 0 ? form(address.mid(host)) : QString();
    return other.isEmpty() ? address : address.left(host) + other;
}

QString networkHost(const QString& host)
{
    return QString::fromLatin1(QUrl::toAce(host, QUrl::IgnoreIDNWhitelist)).toLower();
}

QString writtenHost(const QString& host)
{
    return QUrl::fromAce(networkHost(host).toLatin1(), QUrl::IgnoreIDNWhitelist);
}

} // namespace

QString visibleText(const QString& written)
{
    return withoutUnseen(withoutUnseen(written).normalized(QString::NormalizationForm_KC));
}

QString plainAddress(const QString& written)
{
    return withHost(bareAddress(written), networkHost);
}

QStringList formerAddresses(const QString& written)
{
    const QString bare = bareAddress(written);
    const QString plain = withHost(bare, networkHost);
    QStringList former;
    for (const QString& form : {bare, withHost(bare, writtenHost)}) {
        if (form != plain && !former.contains(form))
            former << form;
    }
    return former;
}

QStringList mailboxAddresses(const QString& plain)
{
    const qsizetype sign = plain.lastIndexOf(u'@');
    const QString untagged = plain.left(sign).section(u'+', 0, 0);
    if (sign < 0 || untagged.isEmpty())
        return {};
    const QStringList google {QStringLiteral("@gmail.com"), QStringLiteral("@googlemail.com")};
    const QString host = plain.mid(sign);
    QStringList others;
    if (google.contains(host)) {
        others << QString(untagged).remove(u'.') + google.front();
        for (const QString& name : google) // lists of earlier versions know it with its dots
            others << untagged + name;
    } else {
        others << untagged + host;
    }
    others.removeDuplicates();
    return others == QStringList {plain} ? QStringList() : others;
}

bool hasKnownHost(const QString& written)
{
    const QString bare = bareAddress(written);
    const QString host = bare.mid(bare.lastIndexOf(u'@') + 1);
    const bool isPlain = std::ranges::all_of(host, [](QChar sign) { return sign.unicode() < 0x80; })
        && !host.contains(QLatin1String("xn--"));
    return isPlain || !networkHost(host).isEmpty();
}

} // namespace aicms::consent
