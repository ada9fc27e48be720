// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/purposes/purpose_words.h"

#include "ui/kit/text.h"
#include "ui/wording/place_names.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

namespace aicms::ui_purposes {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(aicms::ui_purposes::Words)
};

constexpr int mostCodeLetters = 40; // purpose_rules

} // namespace

QString windowLanguage()
{
    return QLocale().language() == QLocale::C ? QStringLiteral("en") : QLocale().name().section(u'_', 0, 0);
}

QString languageNames(const QStringList& languages)
{
    QStringList names;
    for (const QString& code : languages)
        names << languageName(code);
    return names.join(Words::tr(", ", "between the items of a list"));
}

QString isolatedList(const QStringList& typed)
{
    QStringList shown;
    for (const QString& each : typed)
        shown << kit::isolated(each);
    return shown.join(Words::tr(", ", "between the items of a list"));
}

QStringList offeredLanguages(const QStringList& used)
{
    QStringList languages {windowLanguage()};
    for (const QStringList& more :
        {used, QStringList {QStringLiteral("en"), QStringLiteral("de"), QStringLiteral("fr"), QStringLiteral("es")}}) {
        for (const QString& each : more) {
            if (!languages.contains(each))
                languages << each;
        }
    }
    return languages;
}

QString nameOf(const purposes::Purpose& purpose)
{
    const QString name = purpose.textFor(windowLanguage()).name;
    return name.isEmpty() ? purpose.code : name;
}

QString noticeKindName(purposes::NoticeKind kind)
{
    switch (kind) {
    case purposes::NoticeKind::Privacy: return Words::tr("Privacy notice");
    case purposes::NoticeKind::Consent: return Words::tr("Wording of a consent");
    case purposes::NoticeKind::Collection: return Words::tr("Notice at collection");
    }
    return {};
}

const purposes::Notice& firstShown(const std::vector<purposes::Notice>& notices)
{
    const auto published
        = std::ranges::find_if(notices, [](const purposes::Notice& each) { return each.newest() != nullptr; });
    return published == notices.end() ? notices.front() : *published;
}

std::optional<int> monthsOf(const QString& period)
{
    if (period.isEmpty())
        return 0;
    static const QRegularExpression form(QStringLiteral("^P(?:(\\d{1,3})Y)?(?:(\\d{1,4})M)?$"));
    const auto match = form.match(period);
    if (!match.hasMatch())
        return std::nullopt;
    return match.captured(1).toInt() * 12 + match.captured(2).toInt();
}

QString periodOf(int months)
{
    return months > 0 ? QStringLiteral("P%1M").arg(months) : QString();
}

QString periodWords(const QString& period)
{
    const auto months = monthsOf(period);
    if (!months) {
        static const QRegularExpression days(QStringLiteral("^P(\\d{1,5})D$"));
        const auto match = days.match(period);
        return match.hasMatch() ? Words::tr("%Ln day(s)", "a length of time", match.captured(1).toInt()) : period;
    }
    return *months == 0 ? QStringLiteral("–") : Words::tr("%Ln month(s)", "a length of time", *months);
}

QString freeCode(const QString& name, const purposes::Catalogue& catalogue)
{
    QString base;
    for (const QChar letter : name.toLower().normalized(QString::NormalizationForm_D)) {
        if ((letter >= u'a' && letter <= u'z') || (letter.isDigit() && letter.unicode() < 128 && !base.isEmpty()))
            base += letter;
        else if (letter.isSpace() && !base.isEmpty() && !base.endsWith(u'_'))
            base += u'_';
    }
    while (base.endsWith(u'_'))
        base.chop(1);
    if (base.isEmpty())
        base = QStringLiteral("purpose");
    constexpr int roomForNumber = 4;
    base.truncate(mostCodeLetters - roomForNumber);
    QString code = base;
    for (int number = 2; catalogue.find(code); ++number)
        code = QStringLiteral("%1_%2").arg(base).arg(number);
    return code;
}

QString changeWords(const QStringList& changed)
{
    QStringList words;
    for (const QString& what : changed) {
        words << (what == QLatin1String("basis")       ? Words::tr("the ground")
                : what == QLatin1String("ai")          ? Words::tr("use of AI")
                : what == QLatin1String("marketing")   ? Words::tr("advertising")
                : what == QLatin1String("needs_proof") ? Words::tr("the need for proof")
                : what == QLatin1String("soft_opt_in") ? Words::tr("writing to own customers")
                : what == QLatin1String("channels")    ? Words::tr("the ways")
                : what == QLatin1String("fields")      ? Words::tr("the fields")
                : what == QLatin1String("recipients")  ? Words::tr("who receives data")
                : what == QLatin1String("renewal")     ? Words::tr("when people are asked again")
                : what == QLatin1String("retention")   ? Words::tr("how long it is kept")
                : what == QLatin1String("ages")        ? Words::tr("the age")
                : what == QLatin1String("weighing")    ? Words::tr("the weighing")
                                                       : Words::tr("the text"));
    }
    return words.join(Words::tr(", ", "between the items of a list"));
}

QStringList splitList(const QString& text)
{
    QStringList items;
    for (const QString& item : text.split(u',')) {
        if (!item.trimmed().isEmpty())
            items << item.trimmed();
    }
    return items;
}

} // namespace aicms::ui_purposes
