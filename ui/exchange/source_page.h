// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace aicms::ui_exchange {

class ImportFlow;
class OptionGroup;
class SalesPage;

/// Step 3: who gave the data, and what happens to people who are there already; for sales data see SalesPage.
class SourcePage : public QWidget {
    Q_OBJECT
public:
    explicit SourcePage(ImportFlow& flow, QWidget* parent = nullptr);
    bool focusAsked(); ///< into what only a person can know; false where nothing is

private:
    QWidget* makeOrigin();
    QWidget* makeDuplicates();
    void refresh();

    ImportFlow& m_flow;
    OptionGroup* m_origin = nullptr;
    OptionGroup* m_duplicates = nullptr;
    QWidget* m_ofCustomers = nullptr;
    SalesPage* m_ofSales = nullptr;
};

} // namespace aicms::ui_exchange
