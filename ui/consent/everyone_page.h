// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consent/consent_service.h"
#include "ui/shell/screen.h"

namespace aicms::kit {
class DataTable;
}

namespace aicms::ui_consent {

/// How many people answer each purpose in which way now.
class EveryonePage : public QWidget {
    Q_OBJECT
public:
    explicit EveryonePage(const shell::Context& context, QWidget* parent = nullptr);
    void reload();

private:
    void showCounts(const std::vector<consent::StateCount>& counts, qint64 people);

    shell::Context m_context;
    kit::DataTable* m_table;
};

/// Whose consent ends soon, soonest first. Opening a row shows the person.
class RenewPage : public QWidget {
    Q_OBJECT
public:
    static constexpr int days = 60; ///< before the end (privacy-rules K5)

    explicit RenewPage(const shell::Context& context, QWidget* parent = nullptr);
    void reload();

Q_SIGNALS:
    void counted(int people);
    void opened(qint64 customer);

private:
    void showEndings(const std::vector<consent::Ending>& endings);

    shell::Context m_context;
    std::vector<consent::Ending> m_endings;
    kit::DataTable* m_table;
};

} // namespace aicms::ui_consent
