// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/wizard/agent_fields.h"

#include "core/requests/request.h"
#include "ui/kit/form_field.h"
#include "ui/kit/label.h"
#include "ui/kit/themed.h"
#include "ui/shell/spacing.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace aicms::ui_requests {

namespace {

const QString agentNameKey = QStringLiteral("name");
const QString agentShownKey = QStringLiteral("shown");
const QString agentAddressKey = QStringLiteral("address");

} // namespace

AgentFields::AgentFields(QWidget* parent)
    : QWidget(parent), m_name(new QLineEdit), m_shown(new QLineEdit), m_address(new QPlainTextEdit),
      m_maturity(new kit::Label({}, theme::Type::Caption, theme::Color::TextSecondary)),
      m_nameField(new kit::FormField(tr("Who asks for the person"), m_name)),
      m_shownField(new kit::FormField(tr("What shows that they may"), m_shown))
{
    m_name->setObjectName(QStringLiteral("agentName"));
    m_shown->setObjectName(QStringLiteral("agentShown"));
    m_nameField->setHint(tr("Their name, as letters are addressed to them."));
    m_shownField->setHint(
        tr("Like a birth certificate or a signed permission. No copy of it is kept. With a child, say "
           "here too why it does not ask itself."));
    constexpr int addressHeight = 72; // design pixels
    m_address->setObjectName(QStringLiteral("agentAddress"));
    m_address->setTabChangesFocus(true);
    kit::followTheme(m_address, [this] { m_address->setFixedHeight(theme::px(addressHeight)); });
    auto* addressField = new kit::FormField(tr("Where letters reach them"), m_address);
    addressField->setHint(tr("Street and town, and an e-mail address in a line of its own. Left empty, letters go to "
                             "the address of the person."));
    addressField->setOptional(true);
    m_maturity->setObjectName(QStringLiteral("agentMaturity"));
    m_maturity->hide();
    auto* column = new QVBoxLayout(this);
    shell::setSpacing(column, 0, 0, 0, 0, 8);
    for (kit::FormField* field : {m_nameField, m_shownField, addressField}) {
        field->setLineReserved(false);
        column->addWidget(field);
    }
    column->addWidget(m_maturity->wrapped());
}

void AgentFields::showLaws(const std::vector<requests::Regime>& laws)
{
    QStringList sentences;
    for (const requests::Regime law : laws) {
        switch (law) {
        case requests::Regime::EuGdpr:
            sentences << tr("GDPR: no age is fixed. A child who understands what this is about asks alone, or agrees; "
                            "before that a parent asks, for the good of the child. Recital 38");
            break;
        case requests::Regime::UkGdpr:
            sentences << tr("UK GDPR: from about 12 a child is taken to understand, in Scotland by law; then it asks "
                            "alone, or agrees. Data Protection Act 2018 s. 208");
            break;
        case requests::Regime::Ccpa:
            sentences << tr("CCPA: a parent or guardian asks for a child under 13, and shows that they are that. 11 "
                            "CCR 7070");
            break;
        case requests::Regime::Lgpd:
            sentences << tr("LGPD: what is done is for the good of the child; a parent or guardian asks for it. Art. "
                            "14");
            break;
        }
    }
    m_maturity->setText(tr("A parent for a child.") + u' ' + sentences.join(u' '));
    m_maturity->setVisible(!sentences.isEmpty());
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
    return requests::agentText(m_name->text(), m_shown->text(), m_address->toPlainText());
}

QJsonObject AgentFields::typed() const
{
    QJsonObject typed;
    for (const auto& [key, text] : {std::pair(agentNameKey, m_name->text()), std::pair(agentShownKey, m_shown->text()),
             std::pair(agentAddressKey, m_address->toPlainText())}) {
        if (!text.trimmed().isEmpty())
            typed.insert(key, text);
    }
    return typed;
}

void AgentFields::bringBack(const QJsonObject& typed)
{
    m_name->setText(typed[agentNameKey].toString());
    m_shown->setText(typed[agentShownKey].toString());
    m_address->setPlainText(typed[agentAddressKey].toString());
}

void AgentFields::clear()
{
    m_name->clear();
    m_shown->clear();
    m_address->clear();
    m_nameField->forget();
    m_shownField->forget();
}

} // namespace aicms::ui_requests
