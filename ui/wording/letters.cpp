// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/letters.h"

#include "ui/wording/person_sheet.h"
#include "ui/wording/sheet_words.h"

#include <QRegularExpression>
#include <QStringList>

namespace aicms::wording {

namespace {

/// Months of a period that counts in months; 0 for any other.
int monthsIn(const QString& period)
{
    static const QRegularExpression form(QStringLiteral("^P(\\d{1,4})M$"));
    return form.match(period).captured(1).toInt();
}

QString paragraphOf(const purposes::Purpose& purpose, const SheetWords& words)
{
    const purposes::PurposeText text = purpose.textFor(words.language());
    QStringList lines {text.name, text.text,
        QStringLiteral("%1: %2.").arg(words("ground"), words.numbered("basis", static_cast<int>(purpose.basis)))};
    QStringList fields;
    for (const QString& field : purpose.fields)
        fields << words.word(field);
    if (!fields.isEmpty())
        lines << words("notice_fields").arg(fields.join(QStringLiteral(", ")));
    if (purpose.weighing && !purpose.weighing->purpose.isEmpty())
        lines << words("notice_interest").arg(purpose.weighing->purpose);
    if (!purpose.recipients.isEmpty())
        lines << words("notice_recipients").arg(purpose.recipients.join(QStringLiteral(", ")));
    if (purpose.usesAi)
        lines << words("notice_ai");
    if (const int months = monthsIn(purpose.renewal); months > 0)
        lines << words("notice_renewal").arg(months);
    return lines.join(QLatin1Char('\n'));
}

/// "Orders: 8 years from the invoice, counted from the end of that year"
QString keptLine(const retention::Rule& rule, const SheetWords& words)
{
    static constexpr const char* headings[] = {"about", "contacts", "orders", "events"};
    const int months = rule.period.months();
    const bool isInYears = months > 0 && months % 12 == 0;
    const QString from = words.numbered("kept_from", static_cast<int>(rule.trigger));
    const QString line = words(isInYears ? "kept_years"
            : months > 0                 ? "kept_months"
                                         : "kept_days")
                             .arg(words(headings[static_cast<int>(rule.dataClass)]))
                             .arg(isInYears       ? months / 12
                                     : months > 0 ? months
                                                  : rule.period.days())
                             .arg(from);
    return rule.start == retention::Start::YearEnd ? words("kept_year_end").arg(line) : line;
}

} // namespace

purposes::NoticeText noticeFromPurposes(const purposes::Catalogue& catalogue, const std::vector<retention::Rule>& rules,
    const QString& business, const QString& language)
{
    const SheetWords words(sheetLanguage(language), QTimeZone::utc());
    QStringList paragraphs {words("notice_intro").arg(business) + QLatin1Char('\n') + words("notice_contact")};
    for (const purposes::Purpose& purpose : catalogue.purposes()) {
        if (purpose.isUsable())
            paragraphs << paragraphOf(purpose, words);
    }
    QStringList kept {words("notice_kept")};
    for (const retention::Rule& rule : rules) {
        if (rule.isOn)
            kept << keptLine(rule, words);
    }
    if (kept.size() > 1)
        paragraphs << kept.join(QLatin1Char('\n'));
    paragraphs << QStringList {words("notice_place"), words("notice_duty"), words("notice_decisions")}.join(
        QLatin1Char('\n'));
    paragraphs << words("rights") + QLatin1Char('\n') + words("rights_text");
    return {words("notice_title"), paragraphs.join(QLatin1String("\n\n")), {}};
}

} // namespace aicms::wording
