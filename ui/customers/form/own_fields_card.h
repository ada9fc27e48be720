// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/customers/own_field_rules.h"
#include "ui/customers/form/form_row.h"
#include "ui/kit/card.h"

#include <vector>

class QGridLayout;
class QWidget;

namespace aicms::kit {
class FormField;
}

namespace aicms::customers_ui {

/// The business's own fields in the form: one editor each, by its kind. What cannot be read is kept as typed and said.
/// Hidden values stay hidden: what is typed replaces them.
class OwnFieldsCard : public kit::Card {
    Q_OBJECT
public:
    explicit OwnFieldsCard(PurposeNames purposeName, QWidget* parent = nullptr);

    /// Before setCustomer. Fields that the person may not see are left out by whoever calls. Hides itself when empty.
    void setFields(const std::vector<customers::OwnField>& fields, const customers::ReadingHabits& habits);
    void setCustomer(const customers::Customer& customer);
    /// Puts what the editors hold into the record; what nobody changed stays as it was.
    void apply(customers::Customer& customer) const;

Q_SIGNALS:
    void edited();

private:
    struct Row {
        customers::OwnField field;
        QWidget* editor;
        kit::FormField* shown;
        QString original; ///< text of the editor as it was filled
        bool wasHidden = false;
    };
    QWidget* makeEditor(const customers::OwnField& field);
    QString textOf(const Row& row) const;
    void fill(Row& row, const customers::ExtraField* value);
    void judge(Row& row);

    PurposeNames m_purposeName;
    customers::ReadingHabits m_habits;
    std::vector<Row> m_rows;
    QWidget* m_content = nullptr;
    bool m_isFilling = false;
};

} // namespace aicms::customers_ui
