// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/sharing/disclosure.h"
#include "ui/kit/card.h"
#include "ui/shell/screen.h"

#include <optional>
#include <utility>
#include <vector>

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace aicms::kit {
class ActionButton;
class DayField;
class FlowLayout;
class FormField;
class MessageBar;
} // namespace aicms::kit

namespace aicms::ui_sharing {

/// What was passed on without the program, by a call or a letter: to whom, for what, which data of whom.
class DisclosureForm : public kit::Card {
    Q_OBJECT
public:
    explicit DisclosureForm(const shell::Context& context, QWidget* parent = nullptr);
    /// Empty, with who is entered now; `recipient` and `customer` where they are known already.
    void openFor(sharing::RecipientId recipient, base::CustomerId customer);
    void clear(); ///< what was typed goes
    bool isDirty() const;
    QByteArray typed() const; ///< to be kept over a lock; empty where nothing was typed
    bool bringBack(const QByteArray& typed); ///< false: it is none of this form

Q_SIGNALS:
    void recorded();
    void left();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void makeFields();
    void fillRecipients(const std::vector<sharing::RecipientRow>& rows);
    void fillPurposes();
    void fillFields();
    void lookUp(const QString& text);
    void take(qint64 customer, const QString& name);
    void showPeople();
    sharing::DisclosureDraft read() const;
    void tellWhoSaidNo(const sharing::DisclosureDraft& draft, const QString& recipient);
    void save();
    void showFault(const base::Error& error);

    shell::Context m_context;
    std::vector<sharing::Recipient> m_all;
    kit::MessageBar* m_message;
    QComboBox* m_recipient;
    QComboBox* m_purpose;
    QComboBox* m_way;
    QComboBox* m_person;
    QWidget* m_chipHolder;
    kit::FlowLayout* m_chips;
    QWidget* m_fieldHolder;
    kit::FlowLayout* m_fieldList;
    kit::DayField* m_day;
    QLineEdit* m_note;
    kit::FormField* m_recipientField;
    kit::FormField* m_purposeField;
    kit::FormField* m_personField;
    kit::FormField* m_dataField;
    kit::FormField* m_dayField;
    kit::FormField* m_noteField;
    kit::ActionButton* m_save;
    std::vector<std::pair<QString, QCheckBox*>> m_fields; ///< by code
    std::vector<std::pair<qint64, QString>> m_people; ///< customers with their names
    QString m_asked; ///< what was last looked up
    qint64 m_wanted = 0; ///< recipient to be chosen once they are read
    QString m_wantedPurpose;
    std::optional<QStringList> m_wantedFields;
};

} // namespace aicms::ui_sharing
