// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/fictional_phone.h"

namespace aicms::sample {

namespace {

/// "900123" of "900" and three digits.
QString digits(RandomStream& random, int count)
{
    QString text;
    for (int i = 0; i < count; ++i)
        text += QChar(u'0' + static_cast<char16_t>(random.below(10)));
    return text;
}

FictionalPhone write(const QString& code, const QString& trunk, const QString& area, const QString& rest, bool national,
    RandomStream& random)
{
    const QString e164 = u'+' + code + area + QString(rest).remove(u' ').remove(u'-');
    if (!national)
        return {u'+' + code + u' ' + area + u' ' + rest, e164};
    switch (random.below(4)) {
    case 0: return {u'(' + trunk + area + QStringLiteral(") ") + rest, e164};
    case 1: return {trunk + area + QString(rest).remove(u' ').remove(u'-'), e164};
    case 2: return {trunk + area + QStringLiteral("/") + rest, e164};
    default: return {trunk + area + u' ' + rest, e164};
    }
}

} // namespace

FictionalPhone fictionalPhone(NumberPlan plan, bool mobile, bool national, RandomStream& random)
{
    switch (plan) {
    case NumberPlan::Germany: {
        if (mobile)
            return write(QStringLiteral("49"), QStringLiteral("0"), QStringLiteral("171"),
                QStringLiteral("39200") + digits(random, 2), national, random);
        static const QStringList ranges = {QStringLiteral("30 23125"), QStringLiteral("69 90009"),
            QStringLiteral("40 66969"), QStringLiteral("221 4710"), QStringLiteral("89 99998")};
        const QStringList parts = random.pick(ranges).split(u' ');
        return write(
            QStringLiteral("49"), QStringLiteral("0"), parts[0], parts[1] + u' ' + digits(random, 3), national, random);
    }
    case NumberPlan::UnitedKingdom:
        if (mobile)
            return write(QStringLiteral("44"), QStringLiteral("0"), QStringLiteral("7700"),
                QStringLiteral("900") + digits(random, 3), national, random);
        return write(QStringLiteral("44"), QStringLiteral("0"), QStringLiteral("20"),
            QStringLiteral("7946 0") + digits(random, 3), national, random);
    case NumberPlan::UnitedStates: {
        static const QStringList areas
            = {QStringLiteral("503"), QStringLiteral("512"), QStringLiteral("617"), QStringLiteral("303"),
                QStringLiteral("312"), QStringLiteral("206"), QStringLiteral("612"), QStringLiteral("718"),
                QStringLiteral("510"), QStringLiteral("404"), QStringLiteral("802"), QStringLiteral("520")};
        const QString area = random.pick(areas);
        return write(
            QStringLiteral("1"), QString(), area, QStringLiteral("555-01") + digits(random, 2), national, random);
    }
    case NumberPlan::France: break;
    }
    const QString area = mobile ? QStringLiteral("6") : QStringLiteral("1");
    const QString block = mobile ? QStringLiteral("39 98 ") : QStringLiteral("99 00 ");
    const QString rest = block + digits(random, 4).insert(2, u' ');
    return write(QStringLiteral("33"), QStringLiteral("0"), area, rest, national, random);
}

} // namespace aicms::sample
