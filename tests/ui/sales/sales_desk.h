// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"
#include "tests/support/temporary_folder.h"
#include "tests/ui/kit/click.h"
#include "tests/ui/shell/shop.h"
#include "ui/customers/customers_screens.h"
#include "ui/kit/data_table.h"
#include "ui/kit/paged_table_model.h"
#include "ui/sales/sales_screens.h"
#include "ui/shell/commands.h"
#include "ui/shell/frame/vault_frame.h"
#include "ui/shell/undo_list.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QtTest>

#include <memory>

namespace aicms::test {

inline QString operator""_s(const char16_t* text, std::size_t size)
{
    return QString::fromUtf16(text, static_cast<qsizetype>(size));
}

/// A real vault in a temporary folder with the pages of customers and sales. Pages are drawn into the folder that
/// AICMS_PICTURES names, to be looked at.
class SalesDesk {
public:
    static constexpr int patience = 15'000; ///< milliseconds; the machine may be busy

    explicit SalesDesk(const QString& user = ownerName)
    {
        static const bool isInstalled = [] {
            theme::theme().install();
            return true;
        }();
        Q_UNUSED(isInstalled);
        const QString path = folder.path(u"shop.aicms"_s);
        makeVault(path, clock, user == staffName);
        auto opened = openVault(path, clock, user, user == staffName ? staffPassphrase : ownerPassphrase);
        if (!opened)
            qFatal("the vault did not open");
        workspace = std::move(*opened);
        auto screens = customers_ui::customersScreens();
        for (shell::ScreenEntry& entry : sales_ui::salesScreens())
            screens.push_back(std::move(entry));
        frame = std::make_unique<shell::VaultFrame>(workspace, screens, commands, undo);
        frame->resize(1440, 900);
        frame->QWidget::show();
        frame->activateWindow();
        if (!QTest::qWaitForWindowActive(frame.get()))
            qFatal("the window did not come up");
    }
    ~SalesDesk()
    {
        undo.clear();
        frame.reset();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

    base::ProductId addProduct(const QString& sku, const QString& name, qint64 cents)
    {
        sales::Product product;
        product.sku = sku;
        product.name = name;
        product.price = base::Money::ofMinor(cents, u"EUR"_s);
        return workspace->products().add(product).result().value();
    }
    base::CustomerId addPerson(const QString& given, const QString& family)
    {
        customers::Customer person;
        person.givenName = given;
        person.familyName = family;
        return workspace->customers().add(person).result().value();
    }
    base::OrderId addOrder(base::CustomerId customer, const QString& number, const QString& what, qint64 cents,
        int daysAgo = 0, const QString& currency = u"EUR"_s)
    {
        sales::Order order;
        order.head.customer = customer;
        order.head.number = number;
        order.head.currency = currency;
        order.head.at = {clock.now().microseconds - daysAgo * 86'400'000'000};
        order.lines.push_back({{}, {}, what, *base::Decimal::of(1), *base::Decimal::of(cents, 2)});
        return workspace->orders().add(order, sales::OrdersService::Stock::Leave).result().value();
    }
    void go(const QString& command, const QVariant& argument = {}) { commands.run(command, argument); }

    /// The visible widget of that name; waits for it, and fails the program when it does not come.
    template <class T = QWidget> T* find(const QString& name)
    {
        T* found = nullptr;
        const auto look = [&] {
            found = nullptr;
            for (T* widget : frame->findChildren<T*>(name)) {
                if (widget->isVisible())
                    found = widget;
            }
            return found != nullptr;
        };
        if (!QTest::qWaitFor(look, patience))
            qFatal("no widget named %s", qPrintable(name));
        return found;
    }
    bool has(const QString& name) const
    {
        const auto widgets = frame->findChildren<QWidget*>(name);
        return std::any_of(widgets.begin(), widgets.end(), [](const QWidget* widget) { return widget->isVisible(); });
    }
    void click(const QString& name) { clickOn(find<QAbstractButton>(name)); }
    void type(const QString& name, const QString& text)
    {
        auto* edit = find<QLineEdit>(name);
        edit->selectAll();
        QTest::keyClicks(edit, text);
    }
    kit::PagedTableModel* rows(const QString& table) { return find<kit::DataTable>(table)->rows(); }
    QString cell(const QString& table, int row, const QString& column)
    {
        kit::PagedTableModel* model = rows(table);
        return model->index(row, model->columnOf(column)).data(Qt::DisplayRole).toString();
    }
    bool waitFor(const std::function<bool()>& isSo) const { return QTest::qWaitFor(isSo, patience); }
    void picture(const QString& name)
    {
        const QString into = qEnvironmentVariable("AICMS_PICTURES");
        if (into.isEmpty())
            return;
        for (const auto scheme : {theme::Scheme::Light, theme::Scheme::Dark}) {
            theme::theme().setScheme(scheme);
            QTest::qWait(400);
            frame->grab().save(into + u'/' + name + (scheme == theme::Scheme::Dark ? u"-dark.png"_s : u"-light.png"_s));
        }
        theme::theme().setScheme(theme::Scheme::Light);
        // And with the largest text in the smallest window.
        const QSize before = frame->size();
        theme::theme().setTextScale(200);
        frame->resize(1280, 800);
        QTest::qWait(400);
        frame->grab().save(into + u'/' + name + u"-200.png"_s);
        theme::theme().setTextScale(100);
        frame->resize(before);
        QTest::qWait(100);
    }

    TemporaryFolder folder;
    base::SystemClock clock;
    std::shared_ptr<workspace::Workspace> workspace;
    shell::Commands commands;
    shell::UndoList undo;
    std::unique_ptr<shell::VaultFrame> frame;
};

} // namespace aicms::test
