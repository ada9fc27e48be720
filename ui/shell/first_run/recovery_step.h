// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/unlocking.h"
#include "ui/shell/choosers.h"
#include "ui/shell/first_run/recovery_sheet.h"

#include <QWidget>

#include <array>
#include <memory>

class QGridLayout;
class QLineEdit;

namespace aicms::kit {
class ActionButton;
class FormField;
class Label;
class MessageBar;
} // namespace aicms::kit

namespace aicms::shell {

/// Step 3: the code on paper. Once it is printed or saved it is hidden here, and two of its groups are typed back from
/// there, so that a printer without ink is noticed.
class RecoveryStep : public QWidget {
    Q_OBJECT
public:
    explicit RecoveryStep(const Choosers& choosers, QWidget* parent = nullptr);
    /// `sheet` without its groups; they come from the code.
    void setCode(std::shared_ptr<workspace::RecoveryCode> code, RecoverySheet sheet);
    std::array<int, 2> askedGroups() const { return m_asked; } ///< 1 to 7, ascending; others after each look
    bool isCodeShown() const { return m_isShown; }
    bool isKept() const { return m_isKept; }
    QString whyNot() const;
    void focusFirst();
    void forgetCode();

Q_SIGNALS:
    void changed();
    void confirmed();

private:
    struct TypedGroup {
        kit::FormField* field = nullptr;
        QLineEdit* edit = nullptr;
    };
    QWidget* makeCodeCard();
    QWidget* makeTypeBackCard();
    void addGroups();
    void showCode(bool shown);
    void askAgain();
    void keep(); ///< the code stands somewhere else now
    void print();
    void savePdf();
    void tell(bool worked, const QString& sentence);

    Choosers m_choosers;
    std::shared_ptr<workspace::RecoveryCode> m_code;
    RecoverySheet m_sheet;
    std::array<int, 2> m_asked {};
    std::array<TypedGroup, 2> m_typed;
    QGridLayout* m_groups;
    std::vector<kit::Label*> m_shownGroups;
    bool m_isKept = false; ///< printed, saved or, where neither works, copied by hand
    bool m_isShown = true;
    QWidget* m_print = nullptr;
    kit::ActionButton* m_look = nullptr;
    kit::ActionButton* m_copied = nullptr;
    kit::Label* m_typeHint = nullptr;
    kit::MessageBar* m_told;
};

} // namespace aicms::shell
