// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/notice_template.h"

#include "ui/wording/person_sheet.h"
#include "ui/wording/sheet_words.h"

#include <QHash>
#include <QRegularExpression>
#include <QStringList>

namespace aicms::wording {

namespace {

using purposes::NoticeKind;

QString heading(const QString& text)
{
    return QStringLiteral("## ") + text;
}

/// Months of a period that counts in months; 0 for any other.
int monthsIn(const QString& period)
{
    static const QRegularExpression form(QStringLiteral("^P(\\d{1,4})M$"));
    return form.match(period).captured(1).toInt();
}

/// The weighing test is stored in one language; what the program itself brought along it can say in each.
QString interestOf(const purposes::Purpose& purpose, const SheetWords& words)
{
    const purposes::Purpose* shipped = purposes::findPurpose(purpose.code);
    const bool isShipped = shipped && shipped->weighing && shipped->weighing->purpose == purpose.weighing->purpose;
    return isShipped ? words.word(QStringLiteral("interest.") + purpose.code) : purpose.weighing->purpose;
}

/// GDPR Art. 13(1)(a) and (b); what the settings do not hold stands in brackets.
QString contactOf(const purposes::Controller& controller, const SheetWords& words)
{
    if (!controller.isReachable())
        return words("notice_contact");
    QStringList ways = controller.addressLines();
    ways << controller.email << controller.phone;
    ways.removeAll(QString());
    const QString contact = words("notice_contact_known").arg(ways.join(QStringLiteral(", ")));
    return controller.officer.isEmpty() ? contact
                                        : contact + QLatin1Char('\n') + words("notice_officer").arg(controller.officer);
}

QString paragraphOf(const purposes::Purpose& purpose, const SheetWords& words)
{
    const purposes::PurposeText text = purpose.textFor(words.language());
    QStringList lines {heading(text.name), text.text,
        QStringLiteral("%1: %2.").arg(words("ground"), words.numbered("basis", static_cast<int>(purpose.basis)))};
    QStringList fields;
    for (const QString& field : purpose.fields)
        fields << words.kindOfData(field);
    if (!fields.isEmpty())
        lines << words("notice_fields").arg(fields.join(QStringLiteral(", ")));
    if (purpose.weighing && !purpose.weighing->purpose.isEmpty())
        lines << words("notice_interest").arg(interestOf(purpose, words));
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
    const int months = rule.period.months();
    const bool isInYears = months > 0 && months % 12 == 0;
    const QString from = words.numbered("kept_from", static_cast<int>(rule.trigger));
    QString what = words.word(QStringLiteral("kept.") + retention::dataClassCode(rule.dataClass));
    if (rule.contactKind)
        what += QStringLiteral(" (%1)").arg(words.numbered("interaction", static_cast<int>(*rule.contactKind)));
    const QString line = words(isInYears ? "kept_years"
            : months > 0                 ? "kept_months"
                                         : "kept_days")
                             .arg(what)
                             .arg(isInYears       ? months / 12
                                     : months > 0 ? months
                                                  : rule.period.days())
                             .arg(from);
    return rule.start == retention::Start::YearEnd ? words("kept_year_end").arg(line) : line;
}

QString keptPart(const std::vector<retention::Rule>& rules, const SheetWords& words)
{
    QStringList kept {heading(words("notice_kept"))};
    for (const retention::Rule& rule : rules) {
        if (rule.isOn)
            kept << QStringLiteral("- ") + keptLine(rule, words);
    }
    return kept.size() > 1 ? kept.join(QLatin1Char('\n')) : QString();
}

/// "E-mail: Advertising by e-mail, Customer care", field by field in the order of the purposes.
QString categoriesPart(const purposes::Catalogue& catalogue, const SheetWords& words)
{
    QStringList fields;
    QHash<QString, QStringList> uses;
    for (const purposes::Purpose& purpose : catalogue.purposes()) {
        if (!purpose.isUsable())
            continue;
        for (const QString& field : purpose.fields) {
            if (!fields.contains(field))
                fields << field;
            uses[field] << purpose.textFor(words.language()).name;
        }
    }
    QStringList lines {heading(words("notice_categories"))};
    for (const QString& field : fields)
        lines << QStringLiteral("- %1: %2").arg(words.kindOfData(field), uses.value(field).join(QStringLiteral(", ")));
    return lines.join(QLatin1Char('\n'));
}

/// Who gets something, by the purposes that are in use.
QString recipientsOf(const purposes::Catalogue& catalogue)
{
    QStringList names;
    for (const purposes::Purpose& purpose : catalogue.purposes()) {
        if (purpose.isUsable())
            names << purpose.recipients;
    }
    names.removeDuplicates();
    return names.join(QStringLiteral(", "));
}

QStringList purposesPart(const purposes::Catalogue& catalogue, const SheetWords& words, bool onlyAsked)
{
    QStringList paragraphs;
    for (const purposes::Purpose& purpose : catalogue.purposes()) {
        if (purpose.isUsable() && (!onlyAsked || purpose.basis == purposes::LawfulBasis::Consent))
            paragraphs << paragraphOf(purpose, words);
    }
    return paragraphs;
}

QStringList privacyParts(const purposes::Catalogue& catalogue, const std::vector<retention::Rule>& rules,
    const NoticeFacts& facts, const SheetWords& words)
{
    QStringList paragraphs = purposesPart(catalogue, words, false);
    paragraphs << keptPart(rules, words)
               << QStringList {heading(words("notice_rest")), words("notice_place"), words("notice_duty"),
                      words("notice_decisions")}
                      .join(QLatin1Char('\n'))
               << heading(words("notice_source")) + QLatin1Char('\n') + words("notice_source_text");
    QString rights = heading(words("rights")) + QLatin1Char('\n') + words("rights_text");
    if (facts.country == QLatin1String("GB")) // UK GDPR Art. 13(2)(ca)
        rights += QLatin1Char(' ') + words("notice_complain_to_us");
    return paragraphs << rights;
}

QStringList collectionParts(
    const purposes::Catalogue& catalogue, const std::vector<retention::Rule>& rules, const SheetWords& words)
{
    const QString recipients = recipientsOf(catalogue);
    const QString passed
        = recipients.isEmpty() ? words("notice_not_passed") : words("notice_recipients").arg(recipients);
    return {categoriesPart(catalogue, words), keptPart(rules, words),
        QStringList {heading(words("notice_sold")), passed, words("notice_sold_text"), words("notice_links")}.join(
            QLatin1Char('\n')),
        heading(words("rights")) + QLatin1Char('\n') + words("notice_rights_us")};
}

/// A line that the program leaves open as it was filled in before: its words up to the open place are the same.
QString filledIn(const QString& line, const QStringList& before)
{
    const QString known = line.section(QLatin1Char('['), 0, 0);
    if (known.isEmpty() || purposes::openPlaces({{}, line}).isEmpty())
        return line;
    for (const QString& each : before) {
        if (each.startsWith(known) && each.size() > known.size() && purposes::openPlaces({{}, each}).isEmpty())
            return each;
    }
    return line;
}

} // namespace

purposes::NoticeText noticeFromPurposes(const purposes::Catalogue& catalogue, const std::vector<retention::Rule>& rules,
    const NoticeFacts& facts, const QString& language)
{
    const SheetWords words(sheetLanguage(language), QTimeZone::utc());
    QStringList paragraphs {
        words("notice_intro").arg(facts.business) + QLatin1Char('\n') + contactOf(facts.controller, words)};
    const char* title = "notice_title";
    switch (facts.kind) {
    case NoticeKind::Privacy: paragraphs << privacyParts(catalogue, rules, facts, words); break;
    case NoticeKind::Consent:
        title = "notice_consent_title";
        paragraphs << purposesPart(catalogue, words, true)
                   << heading(words("notice_free")) + QLatin1Char('\n') + words("notice_free_text");
        break;
    case NoticeKind::Collection:
        title = "notice_collection_title";
        paragraphs << collectionParts(catalogue, rules, words);
        break;
    }
    paragraphs.removeAll(QString());
    QStringList lines = paragraphs.join(QLatin1String("\n\n")).split(QLatin1Char('\n'));
    const QStringList before = facts.before.split(QLatin1Char('\n'));
    for (QString& line : lines)
        line = filledIn(line, before);
    return {words(title), lines.join(QLatin1Char('\n')), {}};
}

} // namespace aicms::wording
