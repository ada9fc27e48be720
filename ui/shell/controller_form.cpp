// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/controller_form.h"

#include "ui/kit/form_field.h"
#include "ui/shell/spacing.h"
#include "ui/theme/theme.h"
#include "ui/wording/error_sentence.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace aicms::shell {

ControllerForm::ControllerForm(QWidget* parent)
    : QWidget(parent), m_address(new QPlainTextEdit), m_email(new QLineEdit), m_phone(new QLineEdit),
      m_officer(new QLineEdit), m_noticePlace(new QLineEdit)
{
    auto* column = new QVBoxLayout(this);
    setSpacing(column, 0, 0, 0, 0, 4);
    m_address->setObjectName(QStringLiteral("controllerAddress"));
    m_address->setTabChangesFocus(true);
    kit::followTheme(m_address, [this] {
        m_address->setFixedHeight(theme::px(76));
        m_address->document()->setDocumentMargin(theme::px(6));
    });
    m_addressField = new kit::FormField(tr("Address of the business"), m_address);
    m_addressField->setHint(tr("Street, then postcode and town, a line each. It stands on letters and receipts."));
    column->addWidget(m_addressField);
    connect(m_address, &QPlainTextEdit::textChanged, this, &ControllerForm::edited);
    const auto addLine = [this, column](QLineEdit* edit, const char* name, const QString& label, const QString& hint) {
        edit->setObjectName(QString::fromLatin1(name));
        edit->setMaxLength(purposes::longestControllerLine);
        auto* field = new kit::FormField(label, edit);
        field->setHint(hint);
        column->addWidget(field);
        connect(edit, &QLineEdit::textChanged, this, &ControllerForm::edited);
        connect(edit, &QLineEdit::returnPressed, this, &ControllerForm::confirmed);
        return field;
    };
    m_emailField = addLine(m_email, "controllerEmail", tr("E-mail of the business"),
        tr("People answer, ask and withdraw there. An e-mail or a phone number is enough."));
    addLine(m_phone, "controllerPhone", tr("Telephone of the business"), {});
    addLine(m_noticePlace, "controllerNoticePlace", tr("Where your privacy notice can be read"),
        tr("A web address, or for example “at the counter”."))
        ->setOptional(true);
    addLine(m_officer, "controllerOfficer", tr("Data protection officer"), tr("Name and address, where you have one."))
        ->setOptional(true);
}

purposes::Controller ControllerForm::controller() const
{
    return {m_address->toPlainText(), m_email->text(), m_phone->text(), m_officer->text(), m_noticePlace->text()};
}

void ControllerForm::setController(const purposes::Controller& controller)
{
    m_address->setPlainText(controller.address);
    m_email->setText(controller.email);
    m_phone->setText(controller.phone);
    m_officer->setText(controller.officer);
    m_noticePlace->setText(controller.noticePlace);
    m_addressField->forget();
    m_emailField->forget();
}

QString ControllerForm::whatIsMissing() const
{
    const purposes::Controller typed = controller();
    if (typed.addressLines().isEmpty())
        return tr("Enter the address first");
    return typed.isReachable() ? QString() : tr("Enter an e-mail address or a phone number first");
}

void ControllerForm::showError(const base::Error& error)
{
    const bool isMail = error.subject == QLatin1String("controller.email");
    kit::FormField* field = isMail ? m_emailField : m_addressField;
    field->setError(wording::sentence(error));
    field->editor()->setFocus(Qt::OtherFocusReason);
}

bool ControllerForm::complain()
{
    const QString missing = whatIsMissing();
    if (missing.isEmpty())
        return false;
    kit::FormField* field = controller().addressLines().isEmpty() ? m_addressField : m_emailField;
    field->setError(missing);
    field->editor()->setFocus(Qt::OtherFocusReason);
    return true;
}

void ControllerForm::focusFirst()
{
    m_address->setFocus(Qt::OtherFocusReason);
}

QString ControllerForm::missingSentence(bool mayTell)
{
    return mayTell ? tr("Your business has not told how it is reached. Enter its address under Users & settings, card "
                        "“How people reach you”.")
                   : tr("Your business has not told how it is reached. Ask whoever manages its settings to enter its "
                        "address under Users & settings, card “How people reach you”.");
}

} // namespace aicms::shell
