// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/customers/own_field.h"
#include "ui/shell/screen.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace aicms::kit {
class ActionButton;
class FormField;
class Label;
} // namespace aicms::kit

namespace aicms::settings {

/// One definition. Tells while it is changed what saving would do to stored values.
class FieldEditor : public QWidget {
    Q_OBJECT
public:
    explicit FieldEditor(const shell::Context& context, QWidget* parent = nullptr);
    void setField(const customers::OwnField& field); ///< an invalid id: a new one
    customers::OwnField field() const;

Q_SIGNALS:
    void saved(const aicms::customers::OwnField& field);
    void closed();

private:
    void makeFields();
    void changed();
    /// Where the name tells of a special category (GDPR Art. 9) the field is preset to be one.
    void judgeName();
    bool isOrdinaryName() const; ///< or the field is a special category, as its name says
    void askEffect();
    void showEffect(const customers::OwnFieldEffect& effect);

    shell::Context m_context;
    customers::OwnField m_original;
    bool m_isFilling = false;
    std::optional<customers::Sensitivity> m_beforePreset; ///< what it goes back to with another name
    int m_generation = 0;
    QTimer m_effectTimer;
    QLineEdit* m_name;
    QComboBox* m_kind;
    QPlainTextEdit* m_choices;
    QComboBox* m_purpose;
    QComboBox* m_sensitivity;
    QComboBox* m_ground;
    kit::FormField* m_choicesField = nullptr;
    kit::FormField* m_purposeField = nullptr;
    kit::FormField* m_sensitivityField = nullptr;
    kit::FormField* m_groundField = nullptr;
    kit::Label* m_effect;
    kit::ActionButton* m_save;
};

} // namespace aicms::settings
