// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sales/product_pane.h"

#include "core/workspace/workspace.h"
#include "ui/kit/action_button.h"
#include "ui/kit/form_field.h"
#include "ui/kit/label.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/switch.h"
#include "ui/sales/stock_box.h"
#include "ui/sales/typed_number.h"
#include "ui/shell/answer.h"
#include "ui/shell/spacing.h"
#include "ui/shell/undo_list.h"
#include "ui/wording/amount_text.h"
#include "ui/wording/error_sentence.h"

#include <QCompleter>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

#include <memory>

namespace aicms::sales_ui {

using kit::ActionButton;
using kit::FormField;
using sales::Product;
using shell::onSuccess;
using shell::withoutWords;

namespace {

/// Puts `wanted` over the stored product, whatever revision that has by now.
void write(const shell::Context& context, const Product& wanted)
{
    onSuccess(context.workspace.products().row(wanted.id), &context.notices, context.notices,
        [context, wanted](const sales::ProductRow& stored) {
            Product next = wanted;
            next.revision = stored.product.revision;
            withoutWords(context.workspace.products().edit(next), context.notices);
        });
}

} // namespace

ProductPane::ProductPane(const shell::Context& context, QWidget* parent)
    : DetailPane(parent), m_context(context),
      m_mayEdit(access::permit(context.workspace.session(), access::Operation::EditProducts).has_value()),
      m_name(new QLineEdit), m_sku(new QLineEdit), m_category(new QLineEdit), m_price(new QLineEdit),
      m_active(new kit::Switch(tr("Offered"))), m_problem(new kit::MessageBar(kit::MessageBar::Kind::Danger)),
      m_stock(new StockBox(context)), m_save(new ActionButton(tr("Save product"), ActionButton::Role::Primary)),
      m_remove(new ActionButton(tr("Remove product"), ActionButton::Role::Quiet, QStringLiteral("trash-2")))
{
    setObjectName(QStringLiteral("productPane"));
    makeFields();
    m_save->setObjectName(QStringLiteral("saveProduct"));
    m_save->setKeyHint(QStringLiteral("Ctrl S"));
    m_remove->setObjectName(QStringLiteral("removeProduct"));
    addAction(m_save);
    addAction(m_remove);
    m_save->setVisible(m_mayEdit);
    m_remove->setVisible(m_mayEdit);
    connect(m_save, &QPushButton::clicked, this, &ProductPane::save);
    connect(m_remove, &QPushButton::clicked, this, &ProductPane::remove);
    auto* keys = new QShortcut(QKeySequence::Save, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(keys, &QShortcut::activated, this, [this] {
        if (m_mayEdit && m_save->isEnabled())
            save();
    });
}

void ProductPane::makeFields()
{
    m_name->setObjectName(QStringLiteral("productName"));
    m_sku->setObjectName(QStringLiteral("productSku"));
    m_category->setObjectName(QStringLiteral("productCategory"));
    m_price->setObjectName(QStringLiteral("productPrice"));
    m_active->setObjectName(QStringLiteral("productActive"));
    m_problem->setObjectName(QStringLiteral("productProblem"));
    m_nameField = new FormField(tr("Name"), m_name);
    m_skuField = new FormField(tr("Item number"), m_sku);
    m_skuField->setHint(tr("Your own number for it"));
    m_skuField->setOptional(true);
    m_nameField->setHint(tr("As it stands in orders"));
    auto* category = new FormField(tr("Category"), m_category);
    category->setOptional(true);
    category->setHint(tr("The list can be narrowed down to one"));
    m_priceField = new FormField(tr("Price of one"), m_price);
    m_priceField->setOptional(true);
    m_priceField->setValidator([this](const QString& text) {
        const auto price = typedNumber(text, currency());
        const bool isFine = text.trimmed().isEmpty()
            || (price && price->sign() >= 0 && price->scale() <= base::Money::decimals(currency()));
        return isFine ? QString()
                      : tr("Type a price such as %1").arg(wording::numberText(*base::Decimal::of(1990, 2), 2));
    });
    body()->addWidget(m_problem);
    m_problem->hide();
    connect(m_problem, &kit::MessageBar::actionTriggered, this, &ProductPane::discard);
    for (FormField* field : {m_nameField, m_skuField, category, m_priceField}) {
        body()->addWidget(field);
        field->setEnabled(m_mayEdit);
        connect(field, &FormField::edited, this, &ProductPane::updateButtons);
    }
    body()->addWidget(m_active);
    m_active->setEnabled(m_mayEdit);
    m_active->setToolTip(tr("Off: it stays in old orders and is no longer offered in new ones"));
    connect(m_active, &QAbstractButton::toggled, this, &ProductPane::updateButtons);
    body()->addWidget(m_stock, 1);
}

void ProductPane::setCategories(const QStringList& names)
{
    auto* completer = new QCompleter(names, m_category);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_category->setCompleter(completer);
}

QString ProductPane::currency() const
{
    if (m_row.product.price)
        return m_row.product.price->currency();
    const QString own = base::currencyOf(m_context.workspace.country());
    return own.isEmpty() ? QStringLiteral("EUR") : own;
}

void ProductPane::showProduct(const sales::ProductRow& row)
{
    m_row = row;
    setTitle(row.product.name.isEmpty() ? row.product.sku : row.product.name);
    fill();
    m_stock->showProduct(row);
    m_stock->show();
}

void ProductPane::follow(const sales::ProductRow& row)
{
    if (m_storing > 0)
        return; // it was saved again, and is read again after that
    const auto before = typed();
    const bool hasMore = m_sent && before && *before != *m_sent; // typed on while it was being stored
    m_sent.reset();
    if (!hasMore) {
        showProduct(row);
        return;
    }
    m_row = row;
    setTitle(row.product.name.isEmpty() ? row.product.sku : row.product.name);
    m_stock->showProduct(row);
    m_stock->show();
    updateButtons();
}

void ProductPane::beginNew()
{
    m_row = {};
    setTitle(tr("New product"));
    fill();
    m_stock->hide();
    m_name->setFocus(Qt::OtherFocusReason);
}

void ProductPane::fill()
{
    const Product& product = m_row.product;
    m_name->setText(product.name);
    m_sku->setText(product.sku);
    m_category->setText(product.category);
    m_price->setText(product.price
            ? wording::numberText(*base::Decimal::of(product.price->minor(), base::Money::decimals(currency())),
                  base::Money::decimals(currency()))
            : QString());
    m_active->setChecked(product.isActive);
    m_priceField->setHint(tr("In %1", "a currency").arg(currency()));
    for (FormField* field : {m_nameField, m_skuField, m_priceField})
        field->setError({});
    m_problem->hide();
    updateButtons();
}

std::optional<Product> ProductPane::typed() const
{
    Product product = m_row.product;
    product.name = m_name->text().simplified();
    product.sku = m_sku->text().simplified();
    product.category = m_category->text().simplified();
    product.isActive = m_active->isChecked();
    product.price.reset();
    if (!m_price->text().trimmed().isEmpty()) {
        const auto price = typedNumber(m_price->text(), currency());
        if (!price || price->scale() > base::Money::decimals(currency()))
            return std::nullopt;
        product.price = price->rounded(currency());
    }
    return product;
}

bool ProductPane::isChanged() const
{
    const auto product = typed();
    return !product || *product != m_row.product;
}

void ProductPane::updateButtons()
{
    const bool isNew = !m_row.product.id.isValid();
    m_save->setText(isNew ? tr("Add product") : tr("Save product"));
    m_save->setEnabled(isChanged());
    m_save->setReason(isChanged() ? QString() : tr("Nothing was changed yet"));
    if (!isChanged())
        m_problem->hide();
    m_remove->setVisible(m_mayEdit && !isNew);
}

void ProductPane::save()
{
    if (m_storing > 0)
        return; // the key was pressed twice
    const bool isPriced = m_priceField->validate();
    const auto product = typed();
    if (m_name->text().trimmed().isEmpty() && m_sku->text().trimmed().isEmpty()) {
        m_nameField->setError(tr("Type a name, such as “Tube 28 inch”"));
        m_name->setFocus();
        return;
    }
    if (!isPriced || !product) {
        m_price->setFocus();
        return;
    }
    if (m_save->hasFocus())
        m_name->setFocus(Qt::OtherFocusReason); // else the next key would go to the button that removes it
    m_sent = product;
    ++m_storing;
    auto& service = m_context.workspace.products();
    const auto failed = [this](const base::Error& error) {
        if (error.kind == base::ErrorKind::AlreadyExists) {
            m_skuField->setError(tr("Another product has this number"));
            m_sku->setFocus();
            return;
        }
        showProblem(wording::sentence(error));
    };
    if (!product->id.isValid()) {
        kit::whenDone(this, service.add(*product), [this, failed, product](const base::Result<base::ProductId>& id) {
            --m_storing;
            id ? added(*product, *id) : failed(id.error());
        });
        return;
    }
    kit::whenDone(this, service.edit(*product), [this, failed, product](const base::Result<Product>& before) {
        --m_storing;
        before ? edited(*before, *product) : failed(before.error());
    });
}

void ProductPane::showProblem(const QString& sentence)
{
    m_problem->setKind(kit::MessageBar::Kind::Danger);
    m_problem->setAction({});
    m_problem->setText(sentence);
    m_problem->show();
}

void ProductPane::warnUnsaved()
{
    m_problem->setKind(kit::MessageBar::Kind::Warning);
    m_problem->setText(tr("The product is not saved yet. Nothing is lost: save it, or throw away what you typed."));
    m_problem->setAction(tr("Throw it away"));
    m_problem->show();
    for (QWidget* above = m_problem->parentWidget(); above; above = above->parentWidget()) {
        if (auto* page = qobject_cast<QScrollArea*>(above))
            page->ensureWidgetVisible(m_problem);
    }
}

bool ProductPane::mayClose()
{
    if (!isChanged())
        return true;
    warnUnsaved();
    return false;
}

void ProductPane::discard()
{
    const bool isNew = !m_row.product.id.isValid();
    fill();
    Q_EMIT discarded();
    if (isNew)
        leave();
    else
        m_name->setFocus(Qt::OtherFocusReason);
}

void ProductPane::added(const Product& product, base::ProductId id)
{
    const QString text = tr("“%1” added").arg(product.name.isEmpty() ? product.sku : product.name);
    const auto taken = std::make_shared<Product>(); // as undoing took it out
    m_context.undo.push({text,
        [context = m_context, id, taken] {
            onSuccess(context.workspace.products().remove(id), &context.notices, context.notices,
                [taken](const Product& out) { *taken = out; });
        },
        [context = m_context, taken] { withoutWords(context.workspace.products().restore(*taken), context.notices); }});
    m_context.notices.toastWithUndo(text);
    m_row.product = product;
    m_row.product.id = id;
    Q_EMIT stored(id);
}

void ProductPane::edited(const Product& before, const Product& after)
{
    const QString text = tr("“%1” saved").arg(after.name.isEmpty() ? after.sku : after.name);
    m_context.undo.push({text, [context = m_context, before] { write(context, before); },
        [context = m_context, after] { write(context, after); }});
    m_context.notices.toastWithUndo(text);
    m_row.product = after;
    m_row.product.revision = before.revision + 1;
    Q_EMIT stored(after.id);
}

void ProductPane::remove()
{
    const base::ProductId id = m_row.product.id;
    kit::whenDone(this, m_context.workspace.products().remove(id), [this](const base::Result<Product>& product) {
        if (!product) {
            const bool isUsed = product.error().kind == base::ErrorKind::Conflict;
            showProblem(isUsed ? tr("Orders or stock bookings name this product, so it stays. Nothing was "
                                    "changed. Switch “Offered” off instead.")
                               : wording::sentence(product.error()));
            return;
        }
        const QString text = tr("“%1” removed").arg(product->name.isEmpty() ? product->sku : product->name);
        m_context.undo.push({text,
            [context = m_context, product = *product] {
                withoutWords(context.workspace.products().restore(product), context.notices);
            },
            [context = m_context, id = product->id] {
                withoutWords(context.workspace.products().remove(id), context.notices);
            }});
        m_context.notices.toastWithUndo(text);
        Q_EMIT removed();
    });
}

} // namespace aicms::sales_ui
