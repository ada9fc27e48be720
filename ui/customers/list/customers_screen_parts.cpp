// SPDX-License-Identifier: GPL-3.0-or-later
// The parts around the table and what their buttons, menus and keys do.
#include "core/workspace/customer_export.h"
#include "core/workspace/workspace.h"
#include "ui/customers/answer.h"
#include "ui/customers/customer_actions.h"
#include "ui/customers/list/customer_pane.h"
#include "ui/customers/list/customer_table.h"
#include "ui/customers/list/customers_screen.h"
#include "ui/customers/list/tag_popup.h"
#include "ui/kit/action_button.h"
#include "ui/kit/bulk_bar.h"
#include "ui/kit/filter_bar.h"
#include "ui/kit/menu_place.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/page_header.h"
#include "ui/kit/paged_table_model.h"
#include "ui/kit/search_box.h"
#include "ui/kit/view_tabs.h"
#include "ui/shell/commands.h"

#include <QKeyEvent>
#include <QLocale>
#include <QMenu>
#include <QShortcut>

namespace aicms::customers_ui {

using kit::ActionButton;
using kit::TableColumn;

namespace {

constexpr int leastForPane = 860; ///< width of the page in design pixels

QAction* addTo(QMenu* menu, const QString& text, const QString& icon, const std::function<void()>& run)
{
    auto* action = menu->addAction(theme::theme().actionIcon(icon), text);
    QObject::connect(action, &QAction::triggered, menu, run);
    return action;
}

} // namespace

void CustomersScreen::makeHeader()
{
    shell::Commands& commands = m_context.commands;
    const bool mayImport
        = access::permit(m_context.workspace.session(), access::Operation::ImportCustomers).has_value();
    if (!mayImport || commands.has(QStringLiteral("import.start"))) {
        auto* import = new ActionButton(tr("Import"), ActionButton::Role::Outlined, QStringLiteral("upload"));
        import->setObjectName(QStringLiteral("import"));
        import->setEnabled(mayImport);
        if (!mayImport)
            import->setReason(tr("Your role does not import. An owner of the vault can do it or give you the right"));
        connect(import, &QPushButton::clicked, this, [&commands] { commands.run(QStringLiteral("import.start")); });
        m_header->addAction(import);
    }
    if (commands.has(QStringLiteral("customers.export"))) {
        auto* offer = new ActionButton(tr("Export"), ActionButton::Role::Outlined, QStringLiteral("download"));
        offer->setObjectName(QStringLiteral("export"));
        connect(offer, &QPushButton::clicked, this, &CustomersScreen::offerExport);
        m_header->addAction(offer);
    }
    if (mayEdit(m_context)) {
        auto* add = new ActionButton(tr("New customer"), ActionButton::Role::Primary, QStringLiteral("plus"));
        add->setObjectName(QStringLiteral("newCustomer"));
        add->setKeyHint(QStringLiteral("N"));
        connect(add, &QPushButton::clicked, this, [&commands] { commands.run(QStringLiteral("customers.new")); });
        m_header->addAction(add);
    }
    m_tabs->setObjectName(QStringLiteral("customerViews"));
    m_tabs->addView(QStringLiteral("all"), tr("All"));
    m_tabs->addView(QStringLiteral("people"), tr("People"));
    m_tabs->addView(QStringLiteral("organisations"), tr("Organisations"));
    m_tabs->addView(QStringLiteral("bin"), tr("Bin"));
    connect(m_tabs, &kit::ViewTabs::viewChanged, this, &CustomersScreen::chooseView);
}

void CustomersScreen::offerExport()
{
    m_context.commands.run(QStringLiteral("customers.export"),
        QVariant::fromValue(workspace::ExportOffer {m_query, m_table->tickedIds()}));
}

void CustomersScreen::makeFilterBar()
{
    m_filter->box()->setObjectName(QStringLiteral("customerFilter"));
    m_filter->box()->setShortcutHint(QStringLiteral("/"));
    m_tagFilter = new ActionButton(tr("Tag"), ActionButton::Role::Outlined, QStringLiteral("tag"));
    m_tagFilter->setObjectName(QStringLiteral("tagFilter"));
    m_tagFilter->setAccessibleName(tr("Show those with a tag"));
    m_columns = new ActionButton(tr("Columns"), ActionButton::Role::Outlined, QStringLiteral("columns-3"));
    m_columns->setObjectName(QStringLiteral("chooseColumns"));
    connect(m_table, &CustomerTable::pushedOutChanged, this, &CustomersScreen::showPushedOut);
    showPushedOut(m_table->pushedOut());
    m_filter->addTrailing(m_tagFilter);
    m_filter->addTrailing(m_columns);
    connect(m_tagFilter, &QPushButton::clicked, this, &CustomersScreen::chooseTag);
    connect(m_columns, &QPushButton::clicked, this, &CustomersScreen::chooseColumns);
    connect(m_filter, &kit::FilterBar::textChanged, this, &CustomersScreen::setText);
    connect(m_filter, &kit::FilterBar::confirmed, this, &CustomersScreen::focusResults);
    connect(m_filter, &kit::FilterBar::returned, this, &CustomersScreen::openResult);
    connect(m_filter, &kit::FilterBar::filterRemoved, this, [this] { setTag({}); });
    connect(m_filter, &kit::FilterBar::cleared, this, &CustomersScreen::clearFilters);
    m_orderBar->setObjectName(QStringLiteral("orderFound"));
    m_orderBar->setAction(tr("Open the order"));
    m_orderBar->hide();
    connect(m_orderBar, &kit::MessageBar::actionTriggered, this, &CustomersScreen::openOrder);
}

void CustomersScreen::showPushedOut(const QStringList& titles)
{
    const auto count = static_cast<int>(titles.size());
    m_columns->setText(count == 0 ? tr("Columns") : tr("Columns, %n hidden", nullptr, count));
    const QString list = QLocale().createSeparatedList(titles);
    m_columns->setToolTip(count == 0 ? QString() : tr("No room in this window: %1", "names of columns").arg(list));
    m_columns->setAccessibleDescription(m_columns->toolTip());
}

void CustomersScreen::makeTable()
{
    connect(m_table, &CustomerTable::opened, this, &CustomersScreen::openRow);
    connect(m_table, &CustomerTable::menuRequested, this, &CustomersScreen::showRowMenu);
    connect(m_table, &CustomerTable::sortRequested, this, &CustomersScreen::sortByHand);
    connect(m_table->rows(), &kit::PagedTableModel::checkedChanged, this, &CustomersScreen::showTicks);
}

void CustomersScreen::makePane()
{
    m_pane->hide();
    connect(m_table, &CustomerTable::paneRequested, this, &CustomersScreen::togglePane);
    connect(m_table, &CustomerTable::currentIdChanged, this, &CustomersScreen::followInPane);
    connect(m_pane, &CustomerPane::openWanted, this, [this](base::CustomerId id) { openRow(id.value); });
    connect(m_pane, &kit::DetailPane::closed, this, [this] { m_table->setFocus(Qt::OtherFocusReason); });
}

void CustomersScreen::togglePane(qint64 id)
{
    if (!m_pane->isHidden())
        closePane();
    else if (width() < theme::px(leastForPane))
        openRow(id); // where there is no room beside the list the pane is a page
    else
        m_pane->showCustomer({id});
}

void CustomersScreen::followInPane(qint64 id)
{
    if (m_pane->isHidden() || m_pane->customer().value == id)
        return;
    if (id == 0)
        closePane();
    else
        m_pane->showCustomer({id});
}

void CustomersScreen::closePane()
{
    m_pane->hide();
    m_table->setFocus(Qt::OtherFocusReason);
}

void CustomersScreen::makeBulkBar()
{
    m_bulk->setObjectName(QStringLiteral("bulkBar"));
    m_tagTicked = new ActionButton(tr("Tag…"), ActionButton::Role::Outlined, QStringLiteral("tag"));
    m_binTicked = new ActionButton({}, ActionButton::Role::DangerOutline, QStringLiteral("trash-2"));
    m_backTicked = new ActionButton({}, ActionButton::Role::Outlined, QStringLiteral("archive-restore"));
    m_tagTicked->setObjectName(QStringLiteral("tagTicked"));
    m_binTicked->setObjectName(QStringLiteral("binTicked"));
    m_backTicked->setObjectName(QStringLiteral("backTicked"));
    for (QPushButton* button : {m_tagTicked, m_binTicked, m_backTicked})
        m_bulk->addAction(button);
    m_bulk->setCounts(0, 0);
    connect(m_tagTicked, &QPushButton::clicked, this, &CustomersScreen::tagTicked);
    connect(m_binTicked, &QPushButton::clicked, this, [this] { moveToBin(m_context, m_table->tickedIds()); });
    connect(m_backTicked, &QPushButton::clicked, this, [this] { bringBack(m_context, m_table->tickedIds()); });
    connect(m_bulk, &kit::BulkBar::selectAllRequested, this, [this] { m_table->rows()->checkAll(); });
    connect(m_bulk, &kit::BulkBar::clearRequested, this, [this] {
        m_table->rows()->clearChecked();
        m_table->setFocus(Qt::OtherFocusReason);
    });
}

void CustomersScreen::addKeys()
{
    const auto bind = [this](const QKeySequence& keys, const std::function<void()>& run) {
        connect(new QShortcut(keys, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut), &QShortcut::activated,
            this, run);
    };
    // Text fields take letters before a shortcut sees them.
    bind(Qt::Key_N, [this] { m_context.commands.run(QStringLiteral("customers.new")); });
    const auto edit = [this] {
        if (m_table->currentId() != 0 && !m_query.deletedOnly && m_table->hasFocus())
            m_context.commands.run(QStringLiteral("customers.edit"), m_table->currentId());
    };
    bind(Qt::Key_E, edit);
    bind(Qt::Key_F2, edit);
}

void CustomersScreen::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && !m_pane->isHidden()) {
        closePane();
    } else if (event->key() == Qt::Key_Escape && m_table->rows()->checkedCount() > 0) {
        m_table->rows()->clearChecked();
    } else if (event->key() == Qt::Key_Escape && m_filter->box()->hasFocus()) {
        m_table->setFocus(Qt::OtherFocusReason);
    } else if (event->key() == Qt::Key_Delete && m_table->hasFocus() && !m_query.deletedOnly) {
        if (mayDeleteOrSays(m_context))
            moveToBin(m_context, chosen());
    } else {
        Screen::keyPressEvent(event);
    }
}

void CustomersScreen::chooseTag()
{
    onSuccess(m_context.workspace.customers().tagNames(), this, m_context.notices, [this](const QStringList& names) {
        auto* menu = new QMenu(this);
        menu->setObjectName(QStringLiteral("tagMenu"));
        menu->setAttribute(Qt::WA_DeleteOnClose);
        if (names.isEmpty())
            menu->addAction(tr("No tags yet"))->setEnabled(false);
        for (const QString& name : names) {
            // A plain & would be taken for the letter that underlines the next one.
            QString text = name;
            connect(menu->addAction(text.replace(u'&', QLatin1String("&&"))), &QAction::triggered, this,
                [this, name] { setTag(name); });
        }
        kit::popUpBelow(menu, m_tagFilter);
    });
}

void CustomersScreen::chooseColumns()
{
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("columnMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const TableColumn& column : m_table->rows()->columns()) {
        const bool isPushedOut = m_table->pushedOut().contains(column.title);
        QAction* action = menu->addAction(
            isPushedOut ? tr("%1 (no room in this window)", "name of a column").arg(column.title) : column.title);
        action->setCheckable(true);
        action->setChecked(m_table->isWanted(column.id));
        action->setEnabled(column.id != QLatin1String("name"));
        connect(action, &QAction::toggled, this, [this, id = column.id](bool on) { m_table->setWanted(id, on); });
    }
    kit::popUpBelow(menu, m_columns);
}

void CustomersScreen::tagTicked()
{
    onSuccess(m_context.workspace.customers().tagNames(), this, m_context.notices, [this](const QStringList& names) {
        const CustomerIds ids = m_table->tickedIds();
        auto* popup = new TagPopup(names, static_cast<int>(ids.size()), this);
        connect(popup, &TagPopup::chosen, this, [this, ids](const QString& tag) { addTag(m_context, ids, tag); });
        popup->openBeside(m_tagTicked);
    });
}

void CustomersScreen::showRowMenu(qint64 id, const QPoint& position)
{
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("rowMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const CustomerIds ids {{id}};
    addTo(menu, tr("Open"), QStringLiteral("contact"), [this, id] { openRow(id); })->setShortcut(Qt::Key_Return);
    if (m_query.deletedOnly) {
        if (mayDelete(m_context))
            addTo(
                menu, tr("Bring back"), QStringLiteral("archive-restore"), [this, ids] { bringBack(m_context, ids); });
    } else {
        if (mayEdit(m_context))
            addTo(menu, tr("Edit"), QStringLiteral("pencil"), [this, id] {
                m_context.commands.run(QStringLiteral("customers.edit"), id);
            })->setShortcut(Qt::Key_E);
        if (mayDelete(m_context))
            addTo(menu, tr("Move to the bin"), QStringLiteral("trash-2"), [this, ids] {
                moveToBin(m_context, ids);
            })->setShortcut(Qt::Key_Delete);
    }
    menu->popup(position);
}

} // namespace aicms::customers_ui
