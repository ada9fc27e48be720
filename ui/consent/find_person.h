// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "ui/kit/card.h"
#include "ui/shell/screen.h"

#include <QTimer>

#include <vector>

namespace aicms::kit {
class DataTable;
class SearchBox;
} // namespace aicms::kit

namespace aicms::ui_consent {

/// Whose answers are to be looked at: a search, and until something is typed the people who were looked at last.
class FindPerson : public kit::Card {
    Q_OBJECT
public:
    explicit FindPerson(const shell::Context& context, QWidget* parent = nullptr);
    void takeFocus();
    void reload();
    void wasOpened(base::CustomerId customer); ///< stands first among the last ones

Q_SIGNALS:
    void chosen(qint64 customer);

private:
    void look();
    void showPeople(const std::vector<base::CustomerId>& people);
    void openFirst();
    void showEmpty(bool isNobodyYet); ///< what stands in the list's place

    shell::Context m_context;
    kit::SearchBox* m_search;
    kit::DataTable* m_table;
    QTimer m_pause; ///< a word is looked for once it stands
    std::vector<base::CustomerId> m_last; ///< the latest first
    std::vector<base::CustomerId> m_shown;
    bool m_isNobodyYet = false; ///< the vault has no customers
    int m_asked = 0; ///< only the answer to the last question is shown
};

} // namespace aicms::ui_consent
