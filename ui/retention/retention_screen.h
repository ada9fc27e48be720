// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/change.h"
#include "ui/shell/choosers.h"
#include "ui/shell/screen.h"

class QStackedWidget;

namespace aicms::kit {
class MessageBar;
class PageHeader;
class ViewTabs;
} // namespace aicms::kit

namespace aicms::ui_retention {

class DuePage;
class HoldsPage;
class ReviewPage;
class RulesPage;
class RunsPage;
class UnneededPage;

/// How long what is kept, what is past its time, what is kept all the same, and what was removed. Entered with "rules",
/// "due", "review", "unneeded", "holds" or "runs" it shows that tab; with a customer's id it begins a legal hold of
/// that customer. N begins what the tab makes: a legal hold among the holds, else a rule.
class RetentionScreen : public shell::Screen {
    Q_OBJECT
public:
    RetentionScreen(const shell::Context& context, const shell::Choosers& choosers, QWidget* parent = nullptr);
    QString title() const override;
    void enter(const QVariant& argument) override;
    bool mayLeave() override;
    bool mayClose() override;
    std::optional<shell::Unsaved> unsaved() const override;
    bool restore(const QByteArray& content) override;
    QByteArray view() const override;
    void restoreView(const QByteArray& view) override;

Q_SIGNALS:
    void counted(qint64 pastTheirTime);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void showView(const QString& id);
    void onChanged(const base::Change& change);
    void beginHold(base::CustomerId customer);
    void beginRule();
    void showCounts();
    void lookForMissing();
    void addMissing();

    shell::Context m_context;
    kit::PageHeader* m_header;
    kit::MessageBar* m_missing; ///< that about some kind of data there is no rule
    kit::ViewTabs* m_tabs;
    QStackedWidget* m_pages;
    RulesPage* m_rules;
    DuePage* m_due;
    ReviewPage* m_review;
    UnneededPage* m_unneeded;
    HoldsPage* m_holds;
    RunsPage* m_runs;
    int m_ruleCount = 0;
};

/// The screen "retention", for whoever may manage it, and the command "hold.start" with a customer's id.
shell::ScreenEntry retentionEntry(const shell::Choosers& choosers);

} // namespace aicms::ui_retention
