// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sales/order.h"
#include "core/sales/product.h"

#include <QWidget>

#include <array>
#include <optional>
#include <vector>

class QBoxLayout;
class QComboBox;
class QLineEdit;
class QVBoxLayout;

namespace aicms::kit {
class Label;
} // namespace aicms::kit

namespace aicms::sales_ui {

/// The lines of an order that is being written: what (a product of the list, or any words), how many, price of one.
/// What is wrong with a field is said below its line, when the field is left and while it is mended.
class OrderLinesEdit : public QWidget {
    Q_OBJECT
public:
    explicit OrderLinesEdit(QWidget* parent = nullptr);
    void setProducts(const std::vector<sales::ProductRow>& products);
    void setCurrency(const QString& currency);
    /// The lines that say something. Empty when one of them is wrong.
    std::optional<std::vector<sales::OrderLine>> lines() const;
    /// Says of every field that is wrong what is wrong with it, and goes to the first. False: nothing is.
    bool showWrong();
    bool isEmpty() const; ///< nothing was typed at all
    void focusFirst();
    void clear(); ///< one line with nothing in it

Q_SIGNALS:
    void changed();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Line {
        QWidget* row;
        QBoxLayout* fields;
        std::vector<kit::Label*> words; ///< above the fields
        QComboBox* what;
        QLineEdit* quantity;
        QLineEdit* price;
        kit::Label* amount;
        QWidget* wrong; ///< the sentence below with its icon
        kit::Label* sentence;
        std::array<QWidget*, 3> editors() const;
    };
    void addLine();
    void removeLine(QWidget* row);
    void arrange();
    void fillProducts(QComboBox* box) const;
    void takePrice(const Line& line) const;
    void showAmount(const Line& line) const;
    bool isBlank(const Line& line) const;
    /// What is wrong with one field of a line that is not blank; empty: nothing.
    QString fault(const Line& line, const QWidget* editor) const;
    void left(const Line& line, QWidget* editor); ///< judged from now on
    void showFaults(const Line& line) const;
    void connectLine(const Line& line);
    std::optional<sales::OrderLine> typed(const Line& line) const;
    void onChanged();

    std::vector<sales::ProductRow> m_products;
    QString m_currency;
    QVBoxLayout* m_rows;
    std::vector<Line> m_lines;
};

} // namespace aicms::sales_ui
