// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/customers/customer.h"
#include "ui/customers/form/form_row.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace aicms::kit {
class FormField;
}

namespace aicms::customers_ui {

/// A value of one line with its label: e-mail, phone or link. Remembers where the value came from.
class LineRow : public FormRow {
    Q_OBJECT
public:
    /// `field`: "email", "phone", "link".
    LineRow(const QString& field, PurposeNames purposeName, QWidget* parent = nullptr);
    void setValue(const QString& text, const QString& label, const customers::Provenance& provenance);
    QString text() const;
    QString label() const;
    const customers::Provenance& provenance() const { return m_provenance; }

    bool isEmpty() const override;
    kit::FormField* mainField() const override { return m_field; }

private:
    PurposeNames m_purposeName;
    QLineEdit* m_text;
    kit::FormField* m_field;
    QComboBox* m_label;
    customers::Provenance m_provenance;
};

class AddressRow : public FormRow {
    Q_OBJECT
public:
    explicit AddressRow(PurposeNames purposeName, QWidget* parent = nullptr);
    void setValue(const customers::Address& address);
    customers::Address value() const;

    bool isEmpty() const override;
    kit::FormField* mainField() const override { return m_field; }

private:
    PurposeNames m_purposeName;
    customers::Provenance m_provenance;
    QPlainTextEdit* m_street;
    QLineEdit* m_postcode;
    QLineEdit* m_city;
    QLineEdit* m_region;
    QLineEdit* m_country;
    QString m_storedCountry; ///< a code, which is shown as a name
    QComboBox* m_label;
    kit::FormField* m_field;
};

} // namespace aicms::customers_ui
