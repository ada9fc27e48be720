// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/customers/customer.h"
#include "core/retention/hold.h"
#include "ui/kit/card.h"
#include "ui/shell/screen.h"

#include <utility>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace aicms::kit {
class ActionButton;
class DayField;
class FlowLayout;
class FormField;
class MessageBar;
} // namespace aicms::kit

namespace aicms::ui_retention {

/// A new legal hold: what it is about, why, whom it covers, and when it is looked at again.
class HoldForm : public kit::Card {
    Q_OBJECT
public:
    explicit HoldForm(const shell::Context& context, QWidget* parent = nullptr);
    void openFor(base::CustomerId customer); ///< whom it covers, where it is known already
    QByteArray typed() const; ///< to be kept over a lock; empty where nothing was typed
    bool bringBack(const QByteArray& typed); ///< false: it is none of this form

Q_SIGNALS:
    void placed(qint64 hold);
    void left();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void makeFields();
    void clear();
    void leave();
    void lookUp(const QString& text);
    void offer(const QString& text, const std::vector<customers::CustomerRow>& found);
    void take(qint64 customer, const QString& name);
    void showPeople();
    void save();
    void showFault(const base::Error& error);

    shell::Context m_context;
    kit::MessageBar* m_message;
    QLineEdit* m_matter;
    QPlainTextEdit* m_reason;
    QComboBox* m_person;
    QWidget* m_chipHolder;
    kit::FlowLayout* m_chips;
    QCheckBox* m_everybody;
    kit::DayField* m_review;
    kit::FormField* m_matterField;
    kit::FormField* m_reasonField;
    kit::FormField* m_personField;
    kit::FormField* m_reviewField;
    kit::ActionButton* m_save;
    std::vector<std::pair<qint64, QString>> m_people; ///< customers with their names
    QString m_asked; ///< what was last looked up
};

} // namespace aicms::ui_retention
