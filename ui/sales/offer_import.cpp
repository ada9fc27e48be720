// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sales/offer_import.h"

#include "ui/kit/action_button.h"
#include "ui/kit/page_header.h"
#include "ui/shell/commands.h"

#include <QCoreApplication>

namespace aicms::sales_ui {

namespace {

struct OfferImport {
    Q_DECLARE_TR_FUNCTIONS(aicms::sales_ui::OfferImport)
};

} // namespace

void offerImport(const shell::Context& context, kit::PageHeader* header)
{
    shell::Commands& commands = context.commands;
    if (!commands.has(QStringLiteral("import.start")))
        return;
    auto* import
        = new kit::ActionButton(OfferImport::tr("Import"), kit::ActionButton::Role::Outlined, QStringLiteral("upload"));
    import->setObjectName(QStringLiteral("importSales"));
    QObject::connect(
        import, &QPushButton::clicked, header, [&commands] { commands.run(QStringLiteral("import.start")); });
    header->addAction(import);
}

} // namespace aicms::sales_ui
