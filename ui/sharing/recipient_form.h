// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/sharing/recipient.h"
#include "ui/kit/card.h"
#include "ui/shell/choosers.h"
#include "ui/shell/screen.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace aicms::kit {
class ActionButton;
class DayField;
class FormField;
class Label;
class MessageBar;
} // namespace aicms::kit

namespace aicms::ui_sharing {

/// A recipient that is entered or changed, with the agreement that is signed now.
class RecipientForm : public kit::Card {
    Q_OBJECT
public:
    RecipientForm(const shell::Context& context, const shell::Choosers& choosers, QWidget* parent = nullptr);
    void openFor(const sharing::Recipient& recipient); ///< a new one where its id is not valid
    bool isDirty() const;
    QByteArray typed() const; ///< to be kept over a lock; empty where nothing was typed
    bool bringBack(const QByteArray& typed); ///< false: it is none of this form

Q_SIGNALS:
    void saved(qint64 recipient);
    void left();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void makeFields();
    void makeAgreement();
    kit::FormField* add(const QString& label, QWidget* editor, const char* name, const QString& hint = {});
    void fillPurposes(const QStringList& chosen);
    void fillSafeguards(const QString& chosen);
    void fill(const sharing::Recipient& recipient);
    sharing::Recipient read() const;
    bool readAgreement(sharing::Agreement& agreement); ///< false: something is wrong with it, and said
    void refreshParts();
    void save();
    void agree(const sharing::Recipient& recipient, const sharing::Agreement& agreement);
    void showFault(const base::Error& error);

    shell::Context m_context;
    shell::Choosers m_choosers;
    sharing::Recipient m_stored; ///< as it was opened
    QString m_paper; ///< path of the signed paper
    kit::MessageBar* m_message;
    QLineEdit* m_name;
    QComboBox* m_role;
    QLineEdit* m_task;
    QLineEdit* m_countries;
    QLineEdit* m_contact;
    QLineEdit* m_subprocessors;
    QWidget* m_purposeHolder;
    std::vector<std::pair<QString, QCheckBox*>> m_purposes; ///< by code
    QComboBox* m_safeguard;
    kit::DayField* m_assessed;
    kit::DayField* m_review;
    QComboBox* m_kind;
    QWidget* m_agreementPart;
    kit::DayField* m_signed;
    kit::DayField* m_ends;
    kit::Label* m_paperName;
    kit::FormField* m_nameField;
    kit::FormField* m_countriesField;
    kit::FormField* m_safeguardField;
    kit::FormField* m_assessedField;
    kit::FormField* m_signedField;
    kit::FormField* m_endsField;
    kit::ActionButton* m_save;
};

} // namespace aicms::ui_sharing
