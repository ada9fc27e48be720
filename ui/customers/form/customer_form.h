// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/customers/customer.h"
#include "core/customers/customer_problem.h"
#include "ui/customers/form/form_row.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QRadioButton;
class QVBoxLayout;

namespace aicms::kit {
class FormField;
}

namespace aicms::customers_ui {

class OwnFieldsCard;
class TagEdit;

/// The fields of a customer. Says what is wrong beside each; nothing here reads or writes the vault.
class CustomerForm : public QWidget {
    Q_OBJECT
public:
    /// `region` is the business's ISO country, for reading phone numbers and dates.
    CustomerForm(const QString& region, bool seesSensitive, const PurposeNames& purposeName, QWidget* parent = nullptr);
    ~CustomerForm() override;

    /// `today` tells which dates are still to come.
    void setCustomer(const customers::Customer& customer, QDate today);
    /// Shows `typed` while what setCustomer() was given stays the state that changes are told from.
    void showOver(const customers::Customer& typed, QDate today);
    /// As typed; empty rows are left out. Values that were not changed keep their provenance.
    customers::Customer customer() const;
    bool isChanged() const;
    bool isBlocked() const; ///< something stops a save now
    void setKnownTags(const QStringList& names);
    /// The business's own fields that the person may see; values that stand in the form stay.
    void setOwnFields(const std::vector<customers::OwnField>& fields, QDate today);

    /// Shows every problem, also in fields that nobody has touched, and gives them back.
    std::vector<customers::Problem> check();
    void focusField(const QString& code);
    void focusFirst();

Q_SIGNALS:
    void edited();

private:
    static const QString birthdayPurpose;
    QWidget* makeWho();
    QWidget* makeContact();
    QWidget* makeMore();
    void orderTabs();
    void showHeldNotes();
    void showKind();
    void touched();
    void checkLeft();
    void forgetProblems();
    void showProblems(const std::vector<customers::Problem>& problems, bool all);
    kit::FormField* fieldFor(const QString& code) const;
    std::vector<std::pair<QString, kit::FormField*>> allFields() const; ///< of filled rows only
    std::vector<kit::FormField*> emptyRowFields() const;
    std::vector<customers::Problem> findProblems() const;
    QString sentenceFor(const customers::Problem& problem) const;
    void showBirthdayHint(const customers::Customer& read);

    PurposeNames m_purposeName;
    QString m_region;
    bool m_seesSensitive;
    QDate m_today;
    customers::Customer m_original;
    customers::Customer m_baseline;
    bool m_isFilling = false;

    QRadioButton* m_person;
    QRadioButton* m_organisation;
    QLineEdit* m_given;
    QLineEdit* m_family;
    QLineEdit* m_name;
    QLineEdit* m_number;
    QLineEdit* m_employer;
    QLineEdit* m_role;
    QComboBox* m_language;
    QLineEdit* m_birthday;
    QPlainTextEdit* m_note;
    QVBoxLayout* m_heldNotes;
    TagEdit* m_tags;
    OwnFieldsCard* m_own;
    kit::FormField* m_givenField = nullptr;
    kit::FormField* m_familyField = nullptr;
    kit::FormField* m_nameField = nullptr;
    kit::FormField* m_numberField = nullptr;
    kit::FormField* m_employerField = nullptr;
    kit::FormField* m_roleField = nullptr;
    kit::FormField* m_languageField = nullptr;
    kit::FormField* m_birthdayField = nullptr;
    kit::FormField* m_tagsField = nullptr;
    kit::FormField* m_noteField = nullptr;
    RowList* m_emails;
    RowList* m_phones;
    RowList* m_addresses;
    RowList* m_links;
};

} // namespace aicms::customers_ui
