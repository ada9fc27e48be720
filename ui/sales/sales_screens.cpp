// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sales/sales_screens.h"

#include "core/workspace/workspace.h"
#include "ui/kit/when_done.h"
#include "ui/sales/order_form_screen.h"
#include "ui/sales/orders_screen.h"
#include "ui/sales/products_screen.h"
#include "ui/shell/commands.h"
#include "ui/shell/notices.h"

#include <QCoreApplication>

namespace aicms::sales_ui {

using shell::Context;
using shell::ScreenEntry;

namespace {

struct Screens {
    Q_DECLARE_TR_FUNCTIONS(aicms::sales_ui::Screens)
};

bool may(const Context& context, access::Operation operation)
{
    return access::permit(context.workspace.session(), operation).has_value();
}

void announceOrders(const Context& context)
{
    shell::Commands& commands = context.commands;
    if (may(context, access::Operation::AddOrder))
        commands.add({QStringLiteral("orders.new"), {}, {}, {}, {},
            [&commands](const QVariant& customer) { commands.run(QStringLiteral("go.order.new"), customer); }});
}

void countProducts(const Context& context, const shell::ShowCount& show)
{
    kit::whenDone(&context.notices, context.workspace.products().rows({}),
        [show](const base::Result<std::vector<sales::ProductRow>>& rows) {
            if (rows)
                show(static_cast<qint64>(rows->size()));
        });
}

} // namespace

std::vector<ScreenEntry> salesScreens()
{
    ScreenEntry products;
    products.id = QStringLiteral("products");
    products.railText = Screens::tr("Products");
    products.railIcon = QStringLiteral("package");
    products.make = [](const Context& context, QWidget* parent) { return new ProductsScreen(context, parent); };
    products.count = countProducts;
    ScreenEntry orders;
    orders.id = QStringLiteral("orders");
    orders.railText = Screens::tr("Orders");
    orders.railIcon = QStringLiteral("receipt");
    orders.isOffered = [](const Context& context) { return may(context, access::Operation::ListOrders); };
    orders.make = [](const Context& context, QWidget* parent) { return new OrdersScreen(context, parent); };
    orders.announce = announceOrders;
    ScreenEntry form;
    form.id = QStringLiteral("order.new");
    form.make = [](const Context& context, QWidget* parent) { return new OrderFormScreen(context, parent); };
    return {orders, products, form};
}

} // namespace aicms::sales_ui
