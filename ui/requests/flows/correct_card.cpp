// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/flows/correct_card.h"

#include "core/workspace/workspace.h"
#include "ui/kit/action_button.h"
#include "ui/kit/form_field.h"
#include "ui/kit/label.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/when_done.h"
#include "ui/wording/error_sentence.h"
#include "ui/wording/flow_wording.h"
#include "ui/wording/request_wording.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace aicms::ui_requests {

using kit::ActionButton;

CorrectCard::CorrectCard(const shell::Context& context, const requests::FlowCase& about, bool isMain, QWidget* parent)
    : FlowCard(context, about, isMain, parent), m_field(new QComboBox), m_before(new QLineEdit), m_after(new QLineEdit),
      m_source(new QLineEdit), m_more(new QCheckBox(tr("Something else has to be corrected, too"))),
      m_statement(new QPlainTextEdit), m_why(new QLineEdit)
{
    setTitle(wording::requestKindName(kind()));
    explain(
        tr("Old and new value, and where the new one comes from, stay with this request. GDPR Art. 16"), "flowAbout");
    explain(recipientsSentence(), "flowRecipients");
    const auto& events = about.view.events;
    m_hasCorrected = std::ranges::any_of(
        events, [](const requests::Event& event) { return event.code == requests::flowCorrected; });
    if (m_hasCorrected)
        addMain(tr("That was all: done"), "flowCorrected",
            [this] { return service().endCorrecting(request(), position()); });
    makeCorrection();
    makeStatement();
    addRefusal();
}

void CorrectCard::makeCorrection()
{
    m_begin = new ActionButton(tr("Correct a value…"),
        m_isMain && !m_hasCorrected ? ActionButton::Role::Primary : ActionButton::Role::Outlined,
        QStringLiteral("pencil"));
    m_begin->setObjectName(QStringLiteral("flowCorrectBegin"));
    body()->addWidget(m_begin);
    connect(m_begin, &QPushButton::clicked, this, &CorrectCard::readValues);
    m_correction.push_back(addChoice(tr("What is wrong or missing"), m_field, "flowField"));
    m_correction.push_back(addLine(tr("As it stands"), m_before, "flowBefore"));
    m_correction.push_back(addLine(tr("As it should be"), m_after, "flowAfter"));
    m_correction.push_back(addLine(tr("Where the right value comes from"), m_source, "flowSource"));
    m_source->setPlaceholderText(tr("for example: letter of the person, passport seen"));
    m_more->setObjectName(QStringLiteral("flowMore"));
    body()->addWidget(m_more);
    m_correction.push_back(m_more);
    m_correction.push_back(addMain(tr("Correct it"), "flowCorrect", [this] { return correct(); }));
    for (QWidget* each : m_correction)
        each->hide();
    addOpener(m_begin, m_correction);
    connect(m_field, &QComboBox::currentIndexChanged, this, &CorrectCard::showValue);
}

/// It stays as it is, and the record says what the person holds against that (privacy-rules O1).
void CorrectCard::makeStatement()
{
    auto* open = new kit::LinkButton(tr("It is right: add a statement…"));
    open->setObjectName(QStringLiteral("flowStatementOpen"));
    body()->addWidget(open, 0, Qt::AlignLeading);
    m_statement->setObjectName(QStringLiteral("flowStatement"));
    constexpr int lines = 4;
    m_statement->setFixedHeight(m_statement->fontMetrics().lineSpacing() * lines + theme::px(12));
    m_statement->setTabChangesFocus(true);
    auto* statement = new kit::FormField(tr("What the person says"), m_statement);
    statement->setLineReserved(false);
    body()->addWidget(statement);
    auto* why = addLine(tr("Why the value stays, as the person will read it"), m_why, "flowWhy");
    auto* keep = new ActionButton(tr("Keep the value, with the statement"));
    keep->setObjectName(QStringLiteral("flowKeep"));
    body()->addWidget(keep);
    const std::vector<QWidget*> parts {statement, why, keep};
    for (QWidget* each : parts)
        each->hide();
    addOpener(open, parts);
    connect(open, &QPushButton::clicked, this, [this, parts] {
        for (QWidget* each : parts)
            each->setVisible(each->isHidden());
        m_statement->setFocus(Qt::OtherFocusReason);
    });
    connect(keep, &QPushButton::clicked, this, [this] {
        const QString said = m_statement->toPlainText().trimmed();
        const QString text = said.isEmpty() ? said
                                            : tr("Statement of the person, %1: %2", "number of the request, words")
                                                  .arg(wording::requestNumber(request()), said);
        await(service().attach(request(), position(), text, m_why->text()));
    });
}

void CorrectCard::readValues()
{
    kit::whenDone(
        this, service().fields(request()), [this](const base::Result<std::vector<requests::FieldValue>>& values) {
            if (!values) {
                m_message->setText(wording::sentence(values.error()));
                m_message->show();
                return;
            }
            m_values = *values;
            m_values.push_back({QStringLiteral("other")});
            m_field->clear();
            for (const requests::FieldValue& each : m_values) {
                const QString name = wording::fieldValueName(each);
                m_field->addItem(each.value.isEmpty() ? name : tr("%1: %2", "field, value").arg(name, each.value));
            }
            chooseKept(m_field);
            m_begin->hide();
            for (QWidget* each : m_correction)
                each->show();
            m_field->setFocus(Qt::OtherFocusReason);
        });
}

void CorrectCard::showValue()
{
    const auto place = static_cast<std::size_t>(std::max(m_field->currentIndex(), 0));
    if (place >= m_values.size())
        return;
    const bool isOther = m_values[place].field == QLatin1String("other");
    m_before->setText(m_values[place].value);
    m_before->setReadOnly(!isOther);
    m_before->setPlaceholderText(
        isOther ? tr("What was corrected by hand, elsewhere in the record") : tr("nothing", "instead of a value"));
}

FlowCard::Answer CorrectCard::correct()
{
    requests::Correction correction;
    const auto place = static_cast<std::size_t>(std::max(m_field->currentIndex(), 0));
    if (place < m_values.size())
        correction.field = m_values[place].field;
    correction.before = m_before->text();
    correction.after = m_after->text();
    correction.source = m_source->text();
    correction.isLast = !m_more->isChecked();
    return service().correct(request(), position(), correction);
}

} // namespace aicms::ui_requests
