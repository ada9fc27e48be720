// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/record/sales_actions.h"

#include "core/workspace/workspace.h"
#include "ui/customers/answer.h"
#include "ui/shell/undo_list.h"
#include "ui/wording/amount_text.h"

#include <QCoreApplication>

#include <memory>

namespace aicms::customers_ui {

using shell::Context;

namespace {

struct SalesActions {
    Q_DECLARE_TR_FUNCTIONS(aicms::customers_ui::SalesActions)
};

} // namespace

bool mayAddOrders(const Context& context)
{
    return access::permit(context.workspace.session(), access::Operation::AddOrder).has_value();
}

void creditWhole(const Context& context, const sales::OrderHead& sale)
{
    sales::OrdersService::Credit credit;
    credit.sale = sale.id;
    credit.stock = sales::OrdersService::Stock::AsSale;
    if (!sale.number.isEmpty())
        credit.number = QStringLiteral("C") + sale.number;
    const QString text = SalesActions::tr("%1 is credited").arg(wording::orderTitle(sale));
    onSuccess(context.workspace.orders().credit(credit), &context.notices, context.notices,
        [context, text, credit](base::OrderId id) {
            const auto stored = std::make_shared<base::OrderId>(id); // entered again it has another
            context.undo.push({text,
                [context, stored] { withoutWords(context.workspace.orders().withdraw(*stored), context.notices); },
                [context, stored, credit] {
                    onSuccess(context.workspace.orders().credit(credit), &context.notices, context.notices,
                        [stored](base::OrderId again) { *stored = again; });
                }});
            context.notices.toastWithUndo(text);
        });
}

} // namespace aicms::customers_ui
