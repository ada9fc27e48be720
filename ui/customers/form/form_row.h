// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

#include <functional>
#include <vector>

class QVBoxLayout;

namespace aicms::kit {
class FormField;
}

namespace aicms::customers_ui {

/// What a purpose is called in the vault, by its code.
using PurposeNames = std::function<QString(const QString& code)>;

/// One of any number of values of a kind: an e-mail, a phone, an address, a link.
class FormRow : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;
    virtual bool isEmpty() const = 0;
    /// Where problems are shown and links lead.
    virtual kit::FormField* mainField() const = 0;

Q_SIGNALS:
    void edited();
    void removeRequested();
};

/// Rows one below the other, each with its own way out, and a link that adds one.
class RowList : public QWidget {
    Q_OBJECT
public:
    using Make = std::function<FormRow*()>;
    /// `name` is the list's object name, its button is called "add" + name. `addText`: "Add an e-mail".
    RowList(const QString& name, const QString& addText, Make make, QWidget* parent = nullptr);
    void clear();
    FormRow* addRow();
    /// Those that hold something, in order: the places of a record's list.
    std::vector<FormRow*> filledRows() const;
    const std::vector<FormRow*>& rows() const { return m_rows; }

Q_SIGNALS:
    void edited();
    void rowAdded();

private:
    void removeRow(FormRow* row);

    Make m_make;
    QVBoxLayout* m_list;
    QWidget* m_add;
    std::vector<FormRow*> m_rows;
};

} // namespace aicms::customers_ui
