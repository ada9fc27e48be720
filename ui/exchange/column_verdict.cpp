// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/column_verdict.h"

#include "ui/kit/text.h"
#include "ui/wording/exchange_wording.h"

#include <QCoreApplication>
#include <QLocale>

namespace aicms::ui_exchange {

using exchange::Field;
using exchange::LeftOut;
using theme::Color;

namespace {

QString shortened(const QString& example)
{
    constexpr qsizetype most = 40;
    const QString line = example.simplified();
    return line.size() <= most ? line : line.left(most) + QChar(0x2026);
}

struct Verdict {
    Q_DECLARE_TR_FUNCTIONS(aicms::ui_exchange::ColumnVerdict)
public:
    static ColumnVerdict leftOut(const exchange::Column& column, const exchange::ColumnPreview& figures,
        exchange::UnmappedPolicy policy, bool canChoose);
    static ColumnVerdict taken(const exchange::Column& column, const exchange::ColumnPreview& figures,
        std::optional<qint64> rows, const PurposeName& purposeName);
    static ColumnVerdict ofSales(exchange::SalesField field, const exchange::ColumnPreview& figures);
};

ColumnVerdict Verdict::leftOut(const exchange::Column& column, const exchange::ColumnPreview& figures,
    exchange::UnmappedPolicy policy, bool canChoose)
{
    if (column.leftOut == LeftOut::SpecialCategory)
        return {QStringLiteral("circle-x"), Color::Danger, tr("Special category (GDPR Art. 9). Blocked")};
    if (column.leftOut == LeftOut::Chosen)
        return {QStringLiteral("circle-minus"), Color::TextMuted, tr("Left out as you chose")};
    const QString kept = tr("Kept as an extra field, as you chose below");
    if (column.leftOut == LeftOut::ConsentLike) {
        const QString rule = tr("Cannot become a consent. Consents need date and proof");
        return {QStringLiteral("info"), Color::Info,
            policy == exchange::UnmappedPolicy::Keep ? tr("%1. %2").arg(rule, kept) : rule};
    }
    if (policy == exchange::UnmappedPolicy::Keep)
        return {QStringLiteral("circle-plus"), Color::Info, kept};
    if (column.leftOut == LeftOut::NoPurpose)
        return {
            QStringLiteral("shield-question-mark"), Color::Warning, tr("No purpose needs it. Leaving it out is safer")};
    if (figures.filled == 0)
        return {QStringLiteral("circle-minus"), Color::TextMuted, tr("Empty, so nothing is lost")};
    if (column.leftOut == LeftOut::FieldTaken)
        return {QStringLiteral("triangle-alert"), Color::Warning, wording::leftOutSentence(column.leftOut)};
    if (column.leftOut == LeftOut::Technical)
        return {QStringLiteral("circle-minus"), Color::TextMuted,
            tr("The other program's note about its own entry. Nothing of the person is lost")};
    return {QStringLiteral("circle-help"), Color::TextSecondary,
        canChoose ? tr("Nothing says what it holds. Choose where it goes, or leave it out")
                  : tr("There is no field for it. It can be kept as an extra field, see below")};
}

ColumnVerdict Verdict::taken(const exchange::Column& column, const exchange::ColumnPreview& figures,
    std::optional<qint64> rows, const PurposeName& purposeName)
{
    const QLocale locale;
    if (figures.refused > 0) {
        const QString refused
            = tr("%n row(s) cannot be taken, for example “%1”. %2", nullptr, static_cast<int>(figures.refused));
        return {QStringLiteral("octagon-alert"), Color::Danger,
            refused.arg(kit::isolated(shortened(figures.exampleRefused)),
                wording::rejectReasonSentence(figures.refusal, figures.limit))};
    }
    if (figures.wrong > 0) {
        const QString wrong = tr("%n look(s) wrong, for example “%1”", nullptr, static_cast<int>(figures.wrong));
        return {QStringLiteral("triangle-alert"), Color::Warning,
            wrong.arg(kit::isolated(shortened(figures.exampleWrong)))};
    }
    if (figures.filled == 0)
        return {QStringLiteral("circle-minus"), Color::TextMuted,
            rows ? tr("Empty in every row") : tr("Empty in the first rows, counting the others…")};
    const QString right = rows && figures.filled == *rows
        ? tr("%1 of %2 look right").arg(locale.toString(figures.right), locale.toString(*rows))
        : tr("%1 filled, all look right").arg(locale.toString(figures.filled));
    if (column.field == Field::PostcodeCity)
        return {QStringLiteral("circle-check"), Color::Success, tr("%1, split into two fields").arg(right)};
    if (exchange::defaultPurposeOf(column.field).isEmpty() && !column.purpose.isEmpty())
        return {QStringLiteral("shield-question-mark"), Color::Warning,
            tr("No purpose asks for it. It is kept for “%1”").arg(purposeName(column.purpose))};
    return {QStringLiteral("circle-check"), Color::Success, right};
}

ColumnVerdict Verdict::ofSales(exchange::SalesField field, const exchange::ColumnPreview& figures)
{
    const QLocale locale;
    if (field == exchange::SalesField::LeaveOut)
        return {QStringLiteral("circle-minus"), Color::TextMuted, tr("Not taken")};
    if (figures.filled == 0)
        return {QStringLiteral("circle-minus"), Color::TextMuted, tr("Empty in the first rows")};
    if (figures.wrong > 0)
        return {QStringLiteral("triangle-alert"), Color::Warning,
            tr("%n of the first rows cannot be read, for example “%1”", nullptr, static_cast<int>(figures.wrong))
                .arg(kit::isolated(shortened(figures.exampleWrong)))};
    return {QStringLiteral("circle-check"), Color::Success,
        tr("Filled in %n of the first rows, all look right", nullptr, static_cast<int>(figures.filled))};
}

} // namespace

ColumnVerdict salesVerdict(exchange::SalesField field, const exchange::ColumnPreview& figures)
{
    return Verdict::ofSales(field, figures);
}

ColumnVerdict columnVerdict(const exchange::Column& column, const exchange::ColumnPreview& figures,
    exchange::UnmappedPolicy policy, std::optional<qint64> rows, bool canChoose, const PurposeName& purposeName)
{
    return column.field == Field::LeaveOut ? Verdict::leftOut(column, figures, policy, canChoose)
                                           : Verdict::taken(column, figures, rows, purposeName);
}

} // namespace aicms::ui_exchange
