// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sales/product.h"
#include "ui/kit/detail_pane.h"
#include "ui/shell/screen.h"

class QLineEdit;

namespace aicms::kit {
class ActionButton;
class FormField;
class MessageBar;
class Switch;
} // namespace aicms::kit

namespace aicms::sales_ui {

class StockBox;

/// One product beside the list: its fields, changed in place, and its stock.
class ProductPane : public kit::DetailPane {
    Q_OBJECT
public:
    explicit ProductPane(const shell::Context& context, QWidget* parent = nullptr);

    void showProduct(const sales::ProductRow& row);
    void beginNew();
    /// The product was read anew; what is typed and not stored stays.
    void follow(const sales::ProductRow& row);
    void setCategories(const QStringList& names);
    base::ProductId product() const { return m_row.product.id; }
    bool isChanged() const; ///< something was typed that is not stored
    void warnUnsaved(); ///< says so, with a way to throw it away

Q_SIGNALS:
    void stored(aicms::base::ProductId id);
    void removed();
    void discarded(); ///< what was typed is thrown away

protected:
    bool mayClose() override;

private:
    void makeFields();
    void fill();
    void updateButtons();
    void save();
    void remove();
    void discard();
    void showProblem(const QString& sentence);
    /// What the fields say; empty when one of them is wrong, which then says so.
    std::optional<sales::Product> typed() const;
    void added(const sales::Product& product, base::ProductId id);
    void edited(const sales::Product& before, const sales::Product& after);
    QString currency() const;

    shell::Context m_context;
    sales::ProductRow m_row;
    std::optional<sales::Product> m_sent; ///< what is being stored
    int m_storing = 0; ///< answers that are still to come
    bool m_mayEdit;
    QLineEdit* m_name;
    QLineEdit* m_sku;
    QLineEdit* m_category;
    QLineEdit* m_price;
    kit::Switch* m_active;
    kit::FormField* m_nameField = nullptr;
    kit::FormField* m_skuField = nullptr;
    kit::FormField* m_priceField = nullptr;
    kit::MessageBar* m_problem;
    StockBox* m_stock;
    kit::ActionButton* m_save;
    kit::ActionButton* m_remove;
};

} // namespace aicms::sales_ui
