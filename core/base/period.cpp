// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/period.h"

#include <QRegularExpression>

namespace aicms::base {

std::optional<Period> Period::parse(const QString& text)
{
    static const QRegularExpression form(
        QStringLiteral("^P(?:(\\d{1,3})Y)?(?:(\\d{1,4})M)?(?:(\\d{1,5})W)?(?:(\\d{1,5})D)?$"));
    const auto match = form.match(text.trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    const auto part = [&match](int group) { return match.captured(group).toInt(); };
    const int months = part(1) * 12 + part(2);
    const int days = part(3) * 7 + part(4);
    constexpr int mostMonths = 200 * 12;
    constexpr int mostDays = 200 * 366;
    if (months + days == 0 || months > mostMonths || days > mostDays)
        return std::nullopt;
    return Period(months, days);
}

QString Period::toIso() const
{
    QString text = QStringLiteral("P");
    if (m_months > 0)
        text += QString::number(m_months) + u'M';
    if (m_days > 0)
        text += QString::number(m_days) + u'D';
    return text;
}

} // namespace aicms::base
