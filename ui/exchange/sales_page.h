// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QComboBox;

namespace aicms::kit {
class Card;
class FormField;
} // namespace aicms::kit

namespace aicms::ui_exchange {

class ImportFlow;
class OptionGroup;

/// Step 3 of orders, products and events: whose they are, and what becomes of what is not there or there already.
class SalesPage : public QWidget {
    Q_OBJECT
public:
    explicit SalesPage(ImportFlow& flow, QWidget* parent = nullptr);
    /// Where the file names no currency: into the field for it, with all of it marked. False where nothing is asked.
    bool focusCurrency();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* makeCustomers();
    QWidget* makeProducts();
    QWidget* makeMoney();
    void refresh();
    QString currencyHint() const;

    ImportFlow& m_flow;
    kit::Card* m_customersCard = nullptr;
    QWidget* m_missing = nullptr;
    QComboBox* m_key = nullptr;
    OptionGroup* m_create = nullptr;
    kit::Card* m_productsCard = nullptr;
    OptionGroup* m_update = nullptr;
    kit::Card* m_moneyCard = nullptr;
    QComboBox* m_currency = nullptr;
    kit::FormField* m_currencyField = nullptr;
    QComboBox* m_decimal = nullptr;
};

} // namespace aicms::ui_exchange
