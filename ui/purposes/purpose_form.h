// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/purposes/catalogue.h"
#include "core/retention/rule.h"

#include <QWidget>

#include <array>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

namespace aicms::kit {
class DayField;
class FormField;
} // namespace aicms::kit

namespace aicms::ui_purposes {

class FieldChips;

/// Everything that can be said of a purpose, as fields. Knows no service.
class PurposeForm : public QWidget {
    Q_OBJECT
public:
    /// `country`: of the business, whose minimum age is asked for.
    explicit PurposeForm(const QString& country, QWidget* parent = nullptr);

    /// The day of the business, for days that are typed.
    void setToday(const QDate& today);
    /// `fields`: every field there is.
    void setPurpose(const purposes::Purpose& purpose, const QStringList& fields);
    void offerFields(const QStringList& fields); ///< every field there is; those chosen stay
    /// Which rules of retention there are to link.
    void setRules(const std::vector<retention::Rule>& rules);
    /// What is typed stands from now on over `stored`, a newer version of the same purpose.
    void rebase(const purposes::Purpose& stored);
    /// What stands in the fields over what was set; code and version as they were.
    purposes::Purpose purpose() const;
    QString language() const; ///< whose text is shown
    void setLanguage(const QString& language); ///< where it is offered
    void setReadOnly(bool readOnly);
    void focusName();
    /// Marks the field that purposeProblemCode names; false: none of these.
    bool showProblem(const QString& subject, const QString& sentence);
    void clearProblems();
    /// Below the text: in these languages it was not changed. Empty: takes it away.
    void warnOfLanguages(const QStringList& untouched);

Q_SIGNALS:
    void changed();

private:
    void makeTexts(class QVBoxLayout* all);
    void makeGround(class QVBoxLayout* all);
    void makeReach(class QVBoxLayout* all);
    void makeTimes(class QVBoxLayout* all);
    void showLanguage();
    void noteText();
    void onBasisChanged();
    void touched();
    void fillRules();

    QString m_country;
    purposes::Purpose m_purpose;
    QMap<QString, purposes::PurposeText> m_texts;
    QString m_shownLanguage;
    std::vector<retention::Rule> m_rules;
    bool m_isFilling = false;
    QComboBox* m_language;
    QLineEdit* m_name;
    QPlainTextEdit* m_text;
    QComboBox* m_basis;
    std::array<QLineEdit*, 4> m_weighing {};
    QWidget* m_weighingPart = nullptr;
    FieldChips* m_fields;
    QLineEdit* m_recipients;
    std::array<QCheckBox*, 4> m_channels {};
    QCheckBox* m_ai;
    QCheckBox* m_marketing;
    QCheckBox* m_proof;
    QCheckBox* m_softOptIn;
    QSpinBox* m_months;
    QSpinBox* m_age;
    QComboBox* m_rule;
    kit::DayField* m_review;
    kit::FormField* m_nameField = nullptr;
    kit::FormField* m_textField = nullptr;
    kit::FormField* m_basisField = nullptr;
    kit::FormField* m_weighingField = nullptr;
    kit::FormField* m_monthsField = nullptr;
    kit::FormField* m_ageField = nullptr;
};

} // namespace aicms::ui_purposes
