// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/customers/customer.h"
#include "core/customers/customer_problem.h"
#include "ui/shell/screen.h"

#include <memory>

namespace aicms::kit {
class ActionButton;
class ConfirmBox;
class EmptyState;
class MessageBar;
class PageHeader;
class ScrollPage;
} // namespace aicms::kit

namespace aicms::customers_ui {

class ClashCard;
class CustomerForm;
class DuplicateHint;
class ListState;
class ProblemList;

/// The page on which a customer is added or edited. Ctrl+S saves, Esc leaves; with changes both ways out are asked for
/// in place.
class CustomerFormScreen : public shell::Screen {
    Q_OBJECT
public:
    CustomerFormScreen(const shell::Context& context, std::shared_ptr<ListState> state, QWidget* parent = nullptr);

    QString title() const override;
    /// The id of a customer, or nothing for a new one.
    void enter(const QVariant& argument) override;
    bool mayLeave() override;
    std::optional<shell::Unsaved> unsaved() const override;
    bool restore(const QByteArray& content) override;

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void makeHeader();
    QWidget* makeFoot();
    void makeNotices();
    void readOwnFields();
    void showUnlessLocked(const customers::Customer& customer);
    void show(const customers::Customer& customer);
    void showHold();
    void showFailure(const base::Error& error);
    void save();
    void saved(base::CustomerId id);
    void failed(const base::Error& error);
    void showMeanwhile();
    void showMerged(const customers::Customer& mine, const customers::Customer& theirs);
    void takeUp();
    void askToLeave();
    void leave();
    void leaveAndRun(const QString& command, const QVariant& argument);
    bool isNew() const { return !m_id.isValid(); }
    QDate today() const;

    shell::Context m_context;
    std::shared_ptr<ListState> m_state;
    base::CustomerId m_id = {};
    customers::Customer m_stored; ///< as it was when the form was filled
    bool m_isOpen = false; ///< something is being edited
    /// Typed before a lock, until the record is read; and the record that was changed.
    struct Kept {
        customers::Customer stored;
        customers::Customer typed;
    };
    std::optional<Kept> m_kept;
    int m_generation = 0;
    kit::PageHeader* m_header;
    kit::ScrollPage* m_page;
    kit::ActionButton* m_save;
    kit::ConfirmBox* m_leave;
    kit::MessageBar* m_conflict;
    kit::MessageBar* m_hold; ///< what a legal hold keeps
    DuplicateHint* m_duplicate;
    ProblemList* m_problems;
    ClashCard* m_clashes;
    CustomerForm* m_form;
    kit::EmptyState* m_failure;
};

} // namespace aicms::customers_ui
