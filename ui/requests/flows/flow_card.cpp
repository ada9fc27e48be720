// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/flows/flow_card.h"

#include "core/workspace/workspace.h"
#include "ui/kit/action_button.h"
#include "ui/kit/form_field.h"
#include "ui/kit/label.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/when_done.h"
#include "ui/shell/spacing.h"
#include "ui/wording/error_sentence.h"
#include "ui/wording/flow_wording.h"
#include "ui/wording/request_wording.h"

#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace aicms::ui_requests {

using kit::ActionButton;

namespace {

constexpr const char* keptChoice = "keptChoice";

} // namespace

FlowCard::FlowCard(const shell::Context& context, const requests::FlowCase& about, bool isMain, QWidget* parent)
    : Card({}, parent), m_context(context), m_case(about), m_isMain(isMain),
      m_message(new kit::MessageBar(kit::MessageBar::Kind::Warning))
{
    setObjectName(QStringLiteral("flowCard"));
    setPadding(12);
    m_message->setObjectName(QStringLiteral("flowMessage"));
    body()->addWidget(m_message);
    m_message->hide();
}

requests::FlowsService& FlowCard::service() const
{
    return m_context.workspace.requestFlows();
}

void FlowCard::explain(const QString& text, const char* name)
{
    auto* label = (new kit::Label(text, theme::Type::Caption, theme::Color::TextSecondary))->wrapped();
    label->setObjectName(QString::fromLatin1(name));
    body()->addWidget(label);
}

kit::FormField* FlowCard::addLine(const QString& label, QLineEdit* line, const char* name, bool isOptional)
{
    line->setObjectName(QString::fromLatin1(name));
    auto* field = new kit::FormField(label, line);
    field->setLineReserved(false);
    field->setOptional(isOptional);
    body()->addWidget(field);
    return field;
}

kit::FormField* FlowCard::addChoice(const QString& label, QComboBox* choice, const char* name)
{
    choice->setObjectName(QString::fromLatin1(name));
    choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon); // long names are cut, not the pane
    auto* field = new kit::FormField(label, choice);
    field->setLineReserved(false);
    body()->addWidget(field);
    return field;
}

ActionButton* FlowCard::addMain(const QString& text, const char* name, const std::function<Answer()>& act)
{
    auto* button = new ActionButton(text, m_isMain ? ActionButton::Role::Primary : ActionButton::Role::Outlined);
    button->setObjectName(QString::fromLatin1(name));
    body()->addWidget(button);
    connect(button, &QPushButton::clicked, this, [this, act] { await(act()); });
    return button;
}

void FlowCard::addRefusal(const QString& text)
{
    if (m_case.grounds.isEmpty())
        return;
    auto* open = new kit::LinkButton(text.isEmpty() ? tr("Refuse instead…") : text);
    open->setObjectName(QStringLiteral("flowRefuseOpen"));
    body()->addWidget(open, 0, Qt::AlignLeading);
    auto* ground = new QComboBox;
    for (const QString& code : m_case.grounds)
        ground->addItem(wording::refusalGroundName(code), code);
    auto* grounds = addChoice(tr("Ground"), ground, "flowGround");
    auto* reason = new QLineEdit;
    auto* reasons = addLine(tr("Why, as the person will read it"), reason, "flowRefusal");
    auto* refuse = new ActionButton(tr("Refuse"), ActionButton::Role::Outlined);
    refuse->setObjectName(QStringLiteral("flowRefuse"));
    body()->addWidget(refuse);
    const auto show = [grounds, reasons, refuse](bool isShown) {
        for (QWidget* each : std::initializer_list<QWidget*> {grounds, reasons, refuse})
            each->setVisible(isShown);
    };
    grounds->hide();
    reasons->hide();
    refuse->hide();
    addOpener(open, {grounds, reasons, refuse});
    connect(open, &QPushButton::clicked, this, [grounds, ground, show] {
        show(grounds->isHidden());
        if (!grounds->isHidden())
            ground->setFocus(Qt::OtherFocusReason);
    });
    connect(refuse, &QPushButton::clicked, this, [this, ground, reason] {
        await(m_context.workspace.requests().move(
            request(), {requests::Move::Decide, {}, position(), 0, ground->currentData().toString(), reason->text()}));
    });
}

void FlowCard::openPartOf(const QWidget* field)
{
    const auto opener = std::ranges::find_if(m_openers, [field](const auto& each) {
        return std::ranges::any_of(
            each.second, [field](const QWidget* part) { return part->isAncestorOf(field) && part->isHidden(); });
    });
    if (opener == m_openers.end())
        return;
    QPushButton* button = opener->first;
    m_openers.erase(opener); // what it shows may be read first: asked for once
    button->click();
}

void FlowCard::choose(QComboBox* choice, const QString& text)
{
    choice->setProperty(keptChoice, text);
    chooseKept(choice);
}

void FlowCard::chooseKept(QComboBox* choice)
{
    const int at = choice->findText(choice->property(keptChoice).toString());
    if (at >= 0)
        choice->setCurrentIndex(at);
    if (choice->count() > 0)
        choice->setProperty(keptChoice, QVariant());
}

void FlowCard::await(const Answer& answer)
{
    setEnabled(false); // a second click would find it done already
    kit::whenDone(this, answer, [this](const base::Result<requests::RequestView>& view) {
        setEnabled(true);
        if (!view) {
            m_message->setText(wording::sentence(view.error()));
            m_message->show();
            return;
        }
        m_message->hide();
        Q_EMIT done(*view);
    });
}

QString FlowCard::recipientsSentence() const
{
    return m_case.toTell.isEmpty() ? tr("No recipient outside is on record for this person, so nobody has to be told.")
                                   : tr("They had the data and are put on the list of who has to be told: %1.")
                                         .arg(m_case.toTell.join(tr(", ", "between the items of a list")));
}

} // namespace aicms::ui_requests
