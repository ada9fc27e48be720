// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/customers/customer.h"
#include "core/requests/requests_service.h"
#include "ui/kit/card.h"
#include "ui/shell/screen.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QVBoxLayout;

namespace aicms::kit {
class ActionButton;
class ConfirmBox;
class DayField;
class FormField;
class MessageBar;
} // namespace aicms::kit

namespace aicms::ui_requests {

/// Takes in what somebody asks: who, what, how it came, and when. No form is demanded of the person. Sets right what
/// was taken in by mistake, too.
class RequestForm : public kit::Card {
    Q_OBJECT
public:
    explicit RequestForm(const shell::Context& context, QWidget* parent = nullptr);
    /// `customer`: who asks, where it is known already.
    void openFor(base::CustomerId customer);
    void openToCorrect(const requests::RequestView& view);
    /// What stands in it, to be kept over a lock; empty where nobody chose or typed anything.
    QByteArray typed() const;
    bool isTouched() const; ///< something was typed or chosen since it was opened
    void leave(); ///< asks first where something would be lost
    void takeFocus();
    base::CustomerId customer() const; ///< who is chosen; none: nobody who is stored
    bool bringBack(const QByteArray& typed); ///< false: it is none of this form

Q_SIGNALS:
    /// `stopped`: what became of an objection to advertising, if it was one.
    void opened(const aicms::requests::Opened& made);
    void corrected(const aicms::requests::RequestView& made, const aicms::requests::Request& before);
    void left();
    void stayed(); ///< asked by leave(), somebody goes on

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void makeFields();
    void makeQuestion();
    void beFor(requests::RequestId corrected);
    QByteArray content() const;
    QComboBox* addKind(); ///< one letter often asks for several things
    void forgetKinds(); ///< all but the first
    void lookUp(const QString& text);
    void offer(const std::vector<customers::CustomerRow>& found, const std::vector<customers::SearchHit>& hits,
        const QString& text);
    void tell(const QString& message);
    int namesakes() const; ///< how many of the list are called just as it was typed, where none was chosen
    bool isReachedElsewhere() const; ///< than at an address that is stored
    void save();
    requests::RequestDraft draft() const;

    shell::Context m_context;
    kit::MessageBar* m_message;
    QComboBox* m_person;
    QLineEdit* m_contact;
    QComboBox* m_kind;
    std::vector<QComboBox*> m_moreKinds;
    QVBoxLayout* m_kindRows;
    kit::ActionButton* m_addKind;
    QComboBox* m_law;
    QLineEdit* m_lawReason;
    QComboBox* m_way;
    kit::DayField* m_received;
    QPlainTextEdit* m_text;
    kit::ActionButton* m_save;
    kit::ConfirmBox* m_question;
    requests::RequestId m_corrected; ///< none: a new request is taken in
    requests::Request m_before; ///< as it was taken in; empty after a lock
    QByteArray m_blank; ///< content() of a form in which nothing stands
    QByteArray m_opened; ///< content() as it was opened
    QString m_asked; ///< what was last looked up
    QString m_told; ///< the name of which was said that several are called that
};

} // namespace aicms::ui_requests
