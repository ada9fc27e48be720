// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "ui/kit/card.h"
#include "ui/shell/screen.h"

#include <QTimer>

#include <vector>

namespace aicms::kit {
class DataTable;
class EmptyState;
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

    shell::Context m_context;
    kit::SearchBox* m_search;
    kit::DataTable* m_table;
    kit::EmptyState* m_nobody = nullptr; ///< in place of the rows, why there are none
    QTimer m_pause; ///< a word is looked for once it stands
    std::vector<base::CustomerId> m_last; ///< the latest first
    std::vector<base::CustomerId> m_shown;
    int m_asked = 0; ///< only the answer to the last question is shown
};

} // namespace aicms::ui_consent
