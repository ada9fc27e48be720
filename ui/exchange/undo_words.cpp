// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/undo_words.h"

#include "ui/wording/exchange_wording.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <iterator>

namespace aicms::ui_exchange {

namespace {

struct UndoWords {
    Q_DECLARE_TR_FUNCTIONS(aicms::ui_exchange::UndoWords)
};

QString numbersOf(const std::vector<base::BatchId>& imports)
{
    constexpr qsizetype most = 5;
    QStringList numbers;
    for (const base::BatchId import : imports) {
        if (numbers.size() == most)
            return numbers.join(QStringLiteral(", ")) + QStringLiteral(" …");
        numbers << QString::number(import.value);
    }
    return QLocale().createSeparatedList(numbers);
}

QString heldText(qint64 records)
{
    return UndoWords::tr("Under a legal hold, and as they are until it is lifted: %1. Undo the import once more then.")
        .arg(QLocale().toString(records));
}

QString handedOnText(qint64 records, const std::vector<base::BatchId>& imports)
{
    return UndoWords::tr("%Ln record(s) stay because another import changed or uses them: number %1. They go back once "
                         "that is undone as well.",
        nullptr, static_cast<int>(records))
        .arg(numbersOf(imports));
}

/// The imports that hold what was handed on, each once.
std::vector<base::BatchId> heirsOf(const exchange::UndoResult& result)
{
    std::vector<base::BatchId> imports;
    std::ranges::transform(result.handedOn, std::back_inserter(imports), &exchange::HandedOn<base::CustomerId>::import);
    std::ranges::transform(
        result.handedProducts, std::back_inserter(imports), &exchange::HandedOn<base::ProductId>::import);
    std::ranges::sort(imports, {}, &base::BatchId::value);
    imports.erase(std::ranges::unique(imports).begin(), imports.end());
    return imports;
}

} // namespace

QString undoQuestion(const exchange::UndoForecast& forecast)
{
    QStringList parts;
    if (forecast.people + forecast.organisations + forecast.restored + forecast.others == 0)
        parts << UndoWords::tr("Nothing of it can be taken back now.");
    if (forecast.people + forecast.organisations > 0)
        parts << UndoWords::tr("This removes %1.", "people and organisations")
                     .arg(wording::peopleAndOrganisations(forecast.people, forecast.organisations));
    if (forecast.others > 0)
        parts << UndoWords::tr("%Ln order(s), product(s) or event(s) that it made are removed.", nullptr,
            static_cast<int>(forecast.others));
    if (forecast.restored > 0)
        parts << UndoWords::tr(
            "%Ln record(s) that it changed get their old values back.", nullptr, static_cast<int>(forecast.restored));
    if (const qint64 byHand = forecast.kept - forecast.handedOn; byHand > 0)
        parts << UndoWords::tr(
            "%Ln record(s) that were changed or used since stay as they are.", nullptr, static_cast<int>(byHand));
    if (forecast.handedOn > 0)
        parts << handedOnText(forecast.handedOn, forecast.later);
    if (forecast.answered > 0)
        parts << UndoWords::tr(
            "%Ln of them have answered something since, such as a consent or an objection: they stay, with what was "
            "recorded.",
            nullptr, static_cast<int>(forecast.answered));
    if (forecast.held > 0)
        parts << heldText(forecast.held);
    parts << UndoWords::tr("To get the import back, import the file again.");
    return parts.join(u' ');
}

QString leftoverSentence(const std::optional<exchange::UndoForecast>& left)
{
    if (!left)
        return {};
    QStringList parts;
    if (left->people + left->organisations > 0)
        parts << wording::peopleAndOrganisations(left->people, left->organisations);
    if (left->others > 0)
        parts << UndoWords::tr("%Ln order(s), product(s) or event(s)", nullptr, static_cast<int>(left->others));
    if (left->restored > 0)
        parts << UndoWords::tr("%Ln changed record(s)", nullptr, static_cast<int>(left->restored));
    if (parts.isEmpty())
        return {};
    return u' ' + UndoWords::tr("Still stored of it: %1.").arg(QLocale().createSeparatedList(parts));
}

QString salesUndoQuestion()
{
    return UndoWords::tr(
        "Orders, events, products and customers that it made are removed; products that it changed get their old "
        "values back. What somebody built upon since stays as it is. To get the import back, import the file again.");
}

QString undoSentence(const exchange::UndoResult& result, base::BatchId import)
{
    const qint64 sales = result.removedOrders + result.removedEvents + result.removedProducts;
    QStringList parts {import.isValid()
            ? UndoWords::tr("Import number %1 is undone.").arg(QLocale().toString(import.value))
            : UndoWords::tr("The import is undone.")};
    if (result.removed > 0)
        parts << UndoWords::tr("Removed: %1.", "people and organisations")
                     .arg(wording::peopleAndOrganisations(
                         result.removed - result.removedOrganisations, result.removedOrganisations));
    if (sales > 0)
        parts << UndoWords::tr("%Ln order(s), product(s) or event(s) were removed.", nullptr, static_cast<int>(sales));
    if (result.restored + result.restoredProducts > 0)
        parts << UndoWords::tr("%Ln record(s) have their old values back.", nullptr,
            static_cast<int>(result.restored + result.restoredProducts));
    const auto kept
        = std::ssize(result.keptOrders) + std::ssize(result.keptProducts) - std::ssize(result.handedProducts);
    if (kept > 0)
        parts << UndoWords::tr(
            "%Ln order(s) and product(s) were left alone because something was built upon them since.", nullptr,
            static_cast<int>(kept));
    if (const auto byHand = std::ssize(result.conflicts) - std::ssize(result.handedOn); byHand > 0)
        parts << UndoWords::tr("%Ln record(s) were left alone because somebody changed or used them since.", nullptr,
            static_cast<int>(byHand));
    if (const auto heirs = heirsOf(result); !heirs.empty())
        parts << handedOnText(std::ssize(result.handedOn) + std::ssize(result.handedProducts), heirs);
    if (!result.answered.empty())
        parts << UndoWords::tr("%Ln record(s) stay because these people have answered something since.", nullptr,
            static_cast<int>(std::ssize(result.answered)));
    if (!result.held.empty())
        parts << heldText(std::ssize(result.held));
    return parts.join(u' ');
}

} // namespace aicms::ui_exchange
