// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/form_field.h"

namespace aicms::kit {
class Pill;
}

namespace aicms::customers_ui {

/// A field that can warn as well: the value is kept as it was typed, and marked. A warning stops nothing.
class CheckedField : public kit::FormField {
    Q_OBJECT
public:
    CheckedField(const QString& label, QWidget* editor, QWidget* parent = nullptr);
    void setPlainHint(const QString& hint); ///< shown while there is nothing else to say
    void setWarning(const QString& sentence); ///< empty: none
    bool hasWarning() const { return m_hasWarning; }

private:
    kit::Pill* m_mark;
    QString m_plainHint;
    bool m_hasWarning = false;
};

} // namespace aicms::customers_ui
