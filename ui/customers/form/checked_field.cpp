// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/form/checked_field.h"

#include "ui/kit/pill.h"

namespace aicms::customers_ui {

CheckedField::CheckedField(const QString& label, QWidget* editor, QWidget* parent)
    : FormField(label, editor, parent),
      m_mark(new kit::Pill(theme::Tone::Warning, QStringLiteral("triangle-alert"), tr("Kept as typed")))
{
    m_mark->setObjectName(QStringLiteral("keptAsTyped"));
    setCornerWidget(m_mark);
    // As high as the label's line, so that nothing moves when it comes.
    kit::followTheme(m_mark, [this] { m_mark->setFixedHeight(theme::px(20)); });
    m_mark->hide();
}

void CheckedField::setPlainHint(const QString& hint)
{
    m_plainHint = hint;
    if (!m_hasWarning)
        setHint(hint);
}

void CheckedField::setWarning(const QString& sentence)
{
    m_hasWarning = !sentence.isEmpty();
    m_mark->setVisible(m_hasWarning);
    if (state() == State::Success)
        setSuccess({});
    setHint(m_hasWarning ? sentence : m_plainHint);
}

} // namespace aicms::customers_ui
