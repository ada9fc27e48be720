// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/retention/rule.h"

#include <QWidget>

#include <optional>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QSpinBox;

namespace aicms::kit {
class FormField;
class Switch;
} // namespace aicms::kit

namespace aicms::ui_retention {

/// The fields of one rule of keeping. What it offers depends on the kind of data.
class RuleForm : public QWidget {
    Q_OBJECT
public:
    explicit RuleForm(QWidget* parent = nullptr);
    /// Only an owner lets a scheduled run remove without anybody looking; others may take that back.
    void setOwner(bool isOwner);
    /// Of a new rule the kind of data can be chosen, too.
    void show(const retention::Rule& rule, bool isNew);
    /// Into the fields, as if it had been typed.
    void take(const retention::Rule& typed);
    retention::Rule rule() const; ///< as it stands in the fields
    void showFault(const QString& subject); ///< of checkRule(); another one or none takes the mark away
    void focusFirst();

    static QByteArray toText(const retention::Rule& rule);
    static std::optional<retention::Rule> fromText(const QByteArray& text);

Q_SIGNALS:
    void edited();

private:
    void fillChoices(retention::DataClass dataClass);
    void tellEdited();

    retention::Rule m_rule; ///< as it was shown
    bool m_isFilling = false;
    bool m_isOwner = true;
    kit::FormField* m_classField;
    QComboBox* m_class;
    kit::Switch* m_on;
    QSpinBox* m_length;
    QComboBox* m_unit;
    QComboBox* m_from;
    QComboBox* m_then;
    QComboBox* m_contactKind;
    kit::FormField* m_contactKindField;
    QLineEdit* m_tags;
    kit::FormField* m_tagsField;
    QComboBox* m_notKind;
    QCheckBox* m_openRequest;
    QCheckBox* m_statutory;
    kit::FormField* m_basisField;
    QLineEdit* m_basis;
    QCheckBox* m_unattended;
    QSpinBox* m_most;
    QWidget* m_mostRow;
};

} // namespace aicms::ui_retention
