// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/wizard/agent_fields.h"

#include "core/requests/request.h"
#include "ui/kit/form_field.h"
#include "ui/shell/spacing.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace aicms::ui_requests {

AgentFields::AgentFields(QWidget* parent)
    : QWidget(parent), m_name(new QLineEdit), m_shown(new QLineEdit),
      m_nameField(new kit::FormField(tr("Who asks for the person"), m_name)),
      m_shownField(new kit::FormField(tr("What shows that they may"), m_shown))
{
    m_name->setObjectName(QStringLiteral("agentName"));
    m_shown->setObjectName(QStringLiteral("agentShown"));
    m_nameField->setHint(tr("Their name, as letters are addressed to them."));
    m_shownField->setHint(
        tr("Like a birth certificate or a signed permission. No copy of it is kept. With a child, say "
           "here too why it does not ask itself."));
    auto* column = new QVBoxLayout(this);
    shell::setSpacing(column, 0, 0, 0, 0, 8);
    for (kit::FormField* field : {m_nameField, m_shownField}) {
        field->setLineReserved(false);
        column->addWidget(field);
    }
}

bool AgentFields::check()
{
    const bool hasName = !m_name->text().trimmed().isEmpty();
    const bool hasShown = !m_shown->text().trimmed().isEmpty();
    m_nameField->setError(hasName ? QString() : tr("Say who it is, like: Anna Weber, mother."));
    m_shownField->setError(hasShown ? QString() : tr("Say what you were shown."));
    if (!hasName || !hasShown)
        (hasName ? m_shown : m_name)->setFocus(Qt::OtherFocusReason);
    return hasName && hasShown;
}

QString AgentFields::text() const
{
    return requests::agentText(m_name->text(), m_shown->text());
}

void AgentFields::clear()
{
    m_name->clear();
    m_shown->clear();
    m_nameField->forget();
    m_shownField->forget();
}

} // namespace aicms::ui_requests
