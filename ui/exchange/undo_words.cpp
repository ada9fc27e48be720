// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/undo_words.h"

#include "ui/wording/exchange_wording.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

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

} // namespace

QString undoQuestion(const exchange::UndoForecast& forecast)
{
    QStringList parts;
    if (forecast.people + forecast.organisations + forecast.restored + forecast.others == 0)
        parts << UndoWords::tr("Nothing of it can be taken back now.");
    if (forecast.people + forecast.organisations > 0)
        parts << UndoWords::tr("It made %1: they are removed.", "people and organisations")
                     .arg(wording::peopleAndOrganisations(forecast.people, forecast.organisations));
    if (forecast.others > 0)
        parts << UndoWords::tr("%Ln order(s), product(s) or event(s) that it made are removed.", nullptr,
            static_cast<int>(forecast.others));
    if (forecast.restored > 0)
        parts << UndoWords::tr(
            "%Ln record(s) that it changed get their old values back.", nullptr, static_cast<int>(forecast.restored));
    if (forecast.kept > 0)
        parts << UndoWords::tr("%Ln record(s) that were changed or used since stay as they are.", nullptr,
            static_cast<int>(forecast.kept));
    if (!forecast.later.empty())
        parts << UndoWords::tr("To take these back as well, undo first what was imported later: number %1.")
                     .arg(numbersOf(forecast.later));
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

QString undoSentence(const exchange::UndoResult& result)
{
    const qint64 sales = result.removedOrders + result.removedEvents + result.removedProducts;
    QStringList parts {UndoWords::tr("The import is undone.")};
    if (result.removed > 0)
        parts << UndoWords::tr("Removed: %1.", "people and organisations")
                     .arg(wording::peopleAndOrganisations(
                         result.removed - result.removedOrganisations, result.removedOrganisations));
    if (sales > 0)
        parts << UndoWords::tr("%Ln order(s), product(s) or event(s) were removed.", nullptr, static_cast<int>(sales));
    if (result.restored + result.restoredProducts > 0)
        parts << UndoWords::tr("%Ln record(s) have their old values back.", nullptr,
            static_cast<int>(result.restored + result.restoredProducts));
    const auto kept = std::ssize(result.keptOrders) + std::ssize(result.keptProducts);
    if (kept > 0)
        parts << UndoWords::tr(
            "%Ln order(s) and product(s) were left alone because something was built upon them since.", nullptr,
            static_cast<int>(kept));
    if (!result.conflicts.empty())
        parts << UndoWords::tr("%Ln record(s) were left alone because somebody changed them since.", nullptr,
            static_cast<int>(std::ssize(result.conflicts)));
    if (!result.answered.empty())
        parts << UndoWords::tr("%Ln record(s) stay because these people have answered something since.", nullptr,
            static_cast<int>(std::ssize(result.answered)));
    if (!result.held.empty())
        parts << heldText(std::ssize(result.held));
    return parts.join(u' ');
}

} // namespace aicms::ui_exchange
