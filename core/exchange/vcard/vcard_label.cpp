// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/vcard/vcard_label.h"

#include "core/base/text_fold.h"
#include "core/customers/customer_rules.h"
#include "core/exchange/mapping/header_words.h"

#include <algorithm>

namespace aicms::exchange {

namespace {

/// Words of TYPE that say how a value is meant rather than whose it is.
const QStringList& deliveryWords()
{
    static const QStringList words {QStringLiteral("dom"), QStringLiteral("intl"), QStringLiteral("postal"),
        QStringLiteral("parcel"), QStringLiteral("x400"), QStringLiteral("video"), QStringLiteral("pcs"),
        QStringLiteral("car"), QStringLiteral("isdn"), QStringLiteral("bbs"), QStringLiteral("modem")};
    return words;
}

QString ownWord(const QString& type)
{
    return type == u"cell" ? QStringLiteral("mobile") : type;
}

/// Whose it is comes before what it is: "home fax".
bool isPlace(const QString& word)
{
    return word == u"home" || word == u"work";
}

} // namespace

QString plainLabel(const QString& groupLabel)
{
    const QString text = groupLabel.trimmed();
    if (!text.startsWith(u"_$!<") || !text.endsWith(u">!$_") || text.size() < 8)
        return text;
    const QString word = text.mid(4, text.size() - 8);
    if (word.compare(u"HomeFAX", Qt::CaseInsensitive) == 0)
        return QStringLiteral("home fax");
    if (word.compare(u"WorkFAX", Qt::CaseInsensitive) == 0)
        return QStringLiteral("work fax");
    return word;
}

QString labelOf(const ContentLine& line, const QString& groupLabel, bool isExact)
{
    if (isExact && !groupLabel.isEmpty())
        return groupLabel;
    const QString plain = plainLabel(groupLabel);
    if (!plain.isEmpty()) {
        const QString known = labelOfWord(base::foldText(plain));
        return (known.isEmpty() ? plain : known).left(customers::limits::label);
    }
    QStringList types = line.types();
    // "car" and the like say something only where nothing else does.
    const bool hasOther
        = std::any_of(types.begin(), types.end(), [](const QString& word) { return !deliveryWords().contains(word); });
    if (hasOther || line.is("ADR") || line.is("LABEL") || line.is("EMAIL"))
        types.removeIf([](const QString& word) { return deliveryWords().contains(word); });
    std::stable_partition(types.begin(), types.end(), isPlace);
    if (types.contains(QStringLiteral("iphone")))
        types.removeAll(QStringLiteral("cell"));
    std::transform(types.begin(), types.end(), types.begin(), ownWord);
    return types.join(QLatin1Char(' ')).left(customers::limits::label);
}

} // namespace aicms::exchange
