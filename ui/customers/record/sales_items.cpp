// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/record/sales_items.h"

#include "ui/customers/shown_text.h"
#include "ui/wording/amount_text.h"

#include <QCoreApplication>

namespace aicms::customers_ui {

namespace {

struct SalesTexts {
    Q_DECLARE_TR_FUNCTIONS(aicms::customers_ui::SalesTexts)
};

QString iconOf(const sales::Event& event)
{
    if (event.kind == QLatin1String(sales::eventKind::websiteVisit))
        return QStringLiteral("globe");
    if (event.kind == QLatin1String(sales::eventKind::newsletterClick))
        return QStringLiteral("mouse-pointer-click");
    return QStringLiteral("activity");
}

} // namespace

std::vector<DatedItem> orderItems(const RecordData& record)
{
    std::vector<DatedItem> items;
    for (const sales::OrderHead& order : record.orders) {
        const bool isCredit = order.kind == sales::OrderKind::Credit;
        const QString title = SalesTexts::tr("%1, %2, %3", "order, number of lines, sum")
                                  .arg(wording::orderTitle(order),
                                      SalesTexts::tr("%Ln line(s)", nullptr, static_cast<int>(order.lineCount)),
                                      wording::amountText(order.total, order.currency));
        QString text = isCredit ? SalesTexts::tr("Money given back") : SalesTexts::tr("Bought");
        if (order.marks)
            text += QStringLiteral(" · ") + wording::orderMarksSentence(order.marks);
        items.push_back({order.at,
            {QStringLiteral("order.%1").arg(order.id.value),
                isCredit ? QStringLiteral("undo-2") : QStringLiteral("receipt"),
                isCredit ? theme::Tone::Warning : theme::Tone::Neutral, title, text,
                shortDate(localDate(order.at), record.today), {}}});
    }
    return items;
}

std::vector<DatedItem> eventItems(const RecordData& record)
{
    std::vector<DatedItem> items;
    for (const sales::Event& event : record.events) {
        QStringList text {event.value, event.source};
        text.removeAll(QString());
        items.push_back({event.at,
            {QStringLiteral("event.%1").arg(event.id.value), iconOf(event), theme::Tone::Neutral,
                wording::eventName(event.kind), text.join(QStringLiteral(" · ")),
                shortDate(localDate(event.at), record.today), {}}});
    }
    return items;
}

} // namespace aicms::customers_ui
