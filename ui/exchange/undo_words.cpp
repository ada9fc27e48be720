// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/undo_words.h"

#include <QCoreApplication>
#include <QStringList>

namespace aicms::ui_exchange {

namespace {

struct UndoWords {
    Q_DECLARE_TR_FUNCTIONS(aicms::ui_exchange::UndoWords)
};

} // namespace

QString undoQuestion(qint64 created, qint64 updated)
{
    QStringList parts {UndoWords::tr("%n record(s) that it made are removed.", nullptr, static_cast<int>(created))};
    if (updated > 0)
        parts << UndoWords::tr(
            "%n record(s) that it changed get their old values back.", nullptr, static_cast<int>(updated));
    parts << UndoWords::tr(
        "Records that somebody changed since stay as they are. To get the import back, import the file again.");
    return parts.join(u' ');
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
    QStringList parts {UndoWords::tr("The import is undone. %n record(s) that it had made were removed.", nullptr,
        static_cast<int>(result.removed + sales))};
    if (result.restored + result.restoredProducts > 0)
        parts << UndoWords::tr("%n record(s) have their old values back.", nullptr,
            static_cast<int>(result.restored + result.restoredProducts));
    const auto kept = std::ssize(result.keptOrders) + std::ssize(result.keptProducts);
    if (kept > 0)
        parts << UndoWords::tr(
            "%n order(s) and product(s) were left alone because something was built upon them since.", nullptr,
            static_cast<int>(kept));
    if (!result.conflicts.empty())
        parts << UndoWords::tr("%n record(s) were left alone because somebody changed them since.", nullptr,
            static_cast<int>(std::ssize(result.conflicts)));
    return parts.join(u' ');
}

} // namespace aicms::ui_exchange
