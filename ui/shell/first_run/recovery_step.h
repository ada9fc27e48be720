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
class FormField;
class MessageBar;
} // namespace aicms::kit

namespace aicms::shell {

/// Step 3: the code on paper. Two of its groups are typed back, so that a printer without ink is noticed.
class RecoveryStep : public QWidget {
    Q_OBJECT
public:
    explicit RecoveryStep(const Choosers& choosers, QWidget* parent = nullptr);
    /// `sheet` without its groups; they come from the code.
    void setCode(std::shared_ptr<workspace::RecoveryCode> code, RecoverySheet sheet);
    std::array<int, 2> askedGroups() const { return m_asked; } ///< 1 to 7, ascending
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
    void print();
    void savePdf();
    void tell(bool worked, const QString& sentence);

    Choosers m_choosers;
    std::shared_ptr<workspace::RecoveryCode> m_code;
    RecoverySheet m_sheet;
    std::array<int, 2> m_asked {};
    std::array<TypedGroup, 2> m_typed;
    QGridLayout* m_groups;
    QWidget* m_print = nullptr;
    kit::MessageBar* m_told;
};

} // namespace aicms::shell
