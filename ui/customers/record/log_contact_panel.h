// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/customers/customer.h"
#include "ui/kit/card.h"
#include "ui/shell/screen.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace aicms::kit {
class ActionButton;
class ConfirmBox;
class DayField;
class FormField;
class MomentField;
} // namespace aicms::kit

namespace aicms::customers_ui {

/// Logs a call, meeting, e-mail, visit, message or task, or changes one. Ctrl+Return saves, Esc closes, and asks first
/// where something was typed.
class LogContactPanel : public kit::Card {
    Q_OBJECT
public:
    explicit LogContactPanel(const shell::Context& context, QWidget* parent = nullptr);
    void beginNew(base::CustomerId customer);
    void beginTask(base::CustomerId customer);
    void beginEdit(const customers::Interaction& interaction);
    std::optional<customers::Interaction> unsaved() const; ///< none: closed, or as it was when it was opened
    void goOn(); ///< the cursor back into what is being typed, for whoever may not leave it
    void type(const customers::Interaction& interaction); ///< puts it into the fields, as if somebody typed it

Q_SIGNALS:
    void closed();
    void keysLeft(); ///< closed, and the keys went here: they need another place

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void makeFields();
    void fill(const customers::Interaction& interaction);
    void show(const customers::Interaction& interaction, const QString& title, const QString& saveText);
    void showKind();
    void save();
    void removeIt();
    void leave();
    void dropQuestion();
    void close();
    customers::Interaction typed() const;

    shell::Context m_context;
    customers::Interaction m_interaction;
    customers::Interaction m_opened; ///< what the fields said when they were opened
    QComboBox* m_kind;
    QLineEdit* m_subject;
    QPlainTextEdit* m_text;
    base::UtcTime m_shownAt; ///< what m_when said first
    kit::MomentField* m_when;
    QCheckBox* m_hasDue;
    kit::DayField* m_due;
    kit::FormField* m_subjectField = nullptr;
    kit::FormField* m_whenField = nullptr;
    QWidget* m_dueRow = nullptr;
    kit::ActionButton* m_save;
    kit::ActionButton* m_remove;
    kit::ConfirmBox* m_question = nullptr;
};

} // namespace aicms::customers_ui
