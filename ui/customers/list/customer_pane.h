// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/customers/record/people_names.h"
#include "ui/customers/record/record_data.h"
#include "ui/kit/detail_pane.h"
#include "ui/shell/screen.h"

#include <QFuture>
#include <QTimer>

#include <optional>

namespace aicms::customers_ui {

class ProfileList;

/// The customer of the current row beside the list: what is held, and the way to the whole record. Looking is an
/// opening and logged as one, so a row that is only passed is not read.
class CustomerPane : public kit::DetailPane {
    Q_OBJECT
public:
    explicit CustomerPane(const shell::Context& context, QWidget* parent = nullptr);
    /// Shows itself; reads the customer when the cursor has rested on it.
    void showCustomer(base::CustomerId id);
    base::CustomerId customer() const { return m_id; }

Q_SIGNALS:
    void openWanted(aicms::base::CustomerId id);

private:
    void read();
    void readAgain();
    void take(QFuture<base::Result<customers::Customer>> answer);
    void fill(const customers::Customer& customer);
    void showWhy(const QString& rowId, QWidget* button);
    bool seesSensitive() const;

    shell::Context m_context;
    base::CustomerId m_id = {};
    RecordData m_data;
    std::optional<PeopleNames> m_people;
    QTimer m_rest;
    int m_generation = 0;
    ProfileList* m_profile;
    QWidget* m_edit;
};

} // namespace aicms::customers_ui
