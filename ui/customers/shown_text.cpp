// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/shown_text.h"

#include "ui/wording/names.h"
#include "ui/wording/place_names.h"

#include <QCoreApplication>
#include <QLocale>

namespace aicms::customers_ui {

using customers::InteractionKind;

namespace {

struct Dates {
    Q_DECLARE_TR_FUNCTIONS(aicms::customers_ui::Dates)
};

} // namespace

QString shortDate(QDate date, QDate today)
{
    const QString form = date.year() == today.year()
        ? Dates::tr("d MMM", "day and month, as QLocale writes dates")
        : Dates::tr("d MMM yyyy", "day, month and year, as QLocale writes dates");
    return QLocale().toString(date, form);
}

QString momentText(base::UtcTime time, QDate today, const QTimeZone& zone)
{
    const QDateTime local = time.toDateTime().toTimeZone(zone);
    return Dates::tr("%1, %2", "day, time")
        .arg(shortDate(local.date(), today), QLocale().toString(local.time(), Dates::tr("HH:mm", "time of day")));
}

QString longDate(QDate date)
{
    return QLocale().toString(date, Dates::tr("d MMMM yyyy", "day, month and year, as QLocale writes dates"));
}

QDate localDate(base::UtcTime time, const QTimeZone& zone)
{
    return time.toDateTime().toTimeZone(zone).date();
}

QString birthdayText(const customers::Customer& customer)
{
    if (!customer.birthday)
        return customer.birthdayTyped;
    if (customer.birthday->hasYear())
        return longDate(customer.birthday->toQDate());
    // 2000 had a 29 February.
    return QLocale().toString(QDate(2000, customer.birthday->month(), customer.birthday->day()),
        Dates::tr("d MMMM", "day and month of a birthday, as QLocale writes dates"));
}

QString countryText(const QString& country)
{
    const auto territory = country.size() == 2 ? QLocale::codeToTerritory(country) : QLocale::AnyTerritory;
    return territory == QLocale::AnyTerritory ? country : wording::territoryName(territory);
}

QString addressText(const customers::Address& address, const QString& separator)
{
    QStringList parts;
    const QString town = QStringList {address.postcode, address.city}.join(u' ').trimmed();
    for (QString part : {address.street, town, address.region, countryText(address.country)}) {
        part.replace(u'\n', separator);
        if (!part.isEmpty())
            parts.append(part);
    }
    return parts.join(separator);
}

QString languageText(const QString& code)
{
    const QLocale locale(code);
    if (locale.language() == QLocale::C || locale.language() == QLocale::AnyLanguage)
        return code;
    const QString language = wording::languageName(locale.language());
    if (!code.contains(u'-') && !code.contains(u'_'))
        return language;
    return Dates::tr("%1 (%2)", "language, country").arg(language, wording::territoryName(locale.territory()));
}

QString interactionTitle(const customers::Interaction& interaction)
{
    return interaction.subject.isEmpty() ? wording::interactionName(interaction.kind) : interaction.subject;
}

QString interactionIcon(InteractionKind kind)
{
    switch (kind) {
    case InteractionKind::Call: return QStringLiteral("phone");
    case InteractionKind::Meeting: return QStringLiteral("handshake");
    case InteractionKind::Email: return QStringLiteral("mail");
    case InteractionKind::Visit: return QStringLiteral("store");
    case InteractionKind::Message: return QStringLiteral("message-square-text");
    case InteractionKind::Task: return QStringLiteral("list-todo");
    }
    return {};
}

int daysLeft(base::UtcTime due, QDate today)
{
    return static_cast<int>(today.daysTo(localDate(due)));
}

} // namespace aicms::customers_ui
