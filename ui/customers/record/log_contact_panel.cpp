// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/record/log_contact_panel.h"

#include "core/workspace/workspace.h"
#include "ui/customers/record/contact_actions.h"
#include "ui/kit/action_button.h"
#include "ui/kit/confirm_box.h"
#include "ui/kit/day_field.h"
#include "ui/kit/form_field.h"
#include "ui/shell/notices.h"
#include "ui/shell/spacing.h"
#include "ui/wording/error_sentence.h"
#include "ui/wording/names.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QShortcut>
#include <QVBoxLayout>

namespace aicms::customers_ui {

using customers::Interaction;
using customers::InteractionKind;
using kit::ActionButton;
using kit::FormField;

namespace {

base::UtcTime utc(const QDateTime& local)
{
    return base::UtcTime::fromDateTime(local);
}

} // namespace

LogContactPanel::LogContactPanel(const shell::Context& context, QWidget* parent)
    : Card(QString(), parent), m_context(context), m_kind(new QComboBox), m_subject(new QLineEdit),
      m_text(new QPlainTextEdit), m_when(new kit::MomentField), m_hasDue(new QCheckBox(tr("Due on"))),
      m_due(new kit::DayField), m_save(new ActionButton({}, ActionButton::Role::Primary)),
      m_remove(new ActionButton(tr("Remove"), ActionButton::Role::DangerOutline, QStringLiteral("trash-2")))
{
    setObjectName(QStringLiteral("logContact"));
    makeFields();
    auto* row = new QHBoxLayout;
    shell::setSpacing(row, 0, 0, 0, 0, 8);
    auto* leave = new ActionButton(tr("Close"), ActionButton::Role::Quiet);
    leave->setObjectName(QStringLiteral("contactClose"));
    leave->setKeyHint(tr("Esc"));
    m_save->setObjectName(QStringLiteral("contactSave"));
    m_save->setKeyHint(tr("Ctrl S"));
    m_remove->setObjectName(QStringLiteral("contactRemove"));
    row->addWidget(m_save);
    row->addWidget(leave);
    row->addStretch(1);
    row->addWidget(m_remove);
    body()->addLayout(row);
    connect(m_save, &QPushButton::clicked, this, &LogContactPanel::save);
    auto* saveKey
        = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_S), this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(saveKey, &QShortcut::activated, this, [this] {
        if (m_save->isEnabled())
            save();
    });
    connect(m_remove, &QPushButton::clicked, this, &LogContactPanel::removeIt);
    connect(leave, &QPushButton::clicked, this, &LogContactPanel::leave);
    hide();
}

void LogContactPanel::makeFields()
{
    m_kind->setObjectName(QStringLiteral("contactKind"));
    m_subject->setObjectName(QStringLiteral("contactSubject"));
    m_text->setObjectName(QStringLiteral("contactText"));
    m_when->setObjectName(QStringLiteral("contactWhen"));
    m_hasDue->setObjectName(QStringLiteral("taskHasDue"));
    m_due->setObjectName(QStringLiteral("taskDue"));
    for (const InteractionKind kind : {InteractionKind::Call, InteractionKind::Meeting, InteractionKind::Email,
             InteractionKind::Visit, InteractionKind::Message, InteractionKind::Task})
        m_kind->addItem(wording::interactionName(kind), static_cast<int>(kind));
    m_when->edited = [this] { m_whenField->setError(kit::MomentField::sentence(m_when->fault())); };
    m_due->refused = [this](const QString& typed) {
        m_context.notices.warning(
            tr("“%1” is no day. The day before stays. Write it like 2027-05-03, 3.5.2027 or tomorrow.").arg(typed));
    };
    m_due->setAccessibleName(tr("Due on"));
    m_text->setTabChangesFocus(true);
    kit::followTheme(m_text, [this] { m_text->setFixedHeight(theme::px(64)); });
    auto* top = new QHBoxLayout;
    shell::setSpacing(top, 0, 0, 0, 0, 12);
    m_whenField = new FormField(tr("When"), m_when);
    auto* kind = new FormField(tr("Kind"), m_kind);
    for (FormField* field : {kind, m_whenField})
        field->setLineReserved(false); // nothing is ever said below them
    top->addWidget(kind, 1);
    top->addWidget(m_whenField, 1);
    m_dueRow = new QWidget;
    auto* due = new QHBoxLayout(m_dueRow);
    shell::setSpacing(due, 0, 0, 0, 0, 8);
    due->addWidget(m_hasDue);
    due->addWidget(m_due);
    due->addStretch(1);
    m_subjectField = new FormField(wording::fieldName(QStringLiteral("subject")), m_subject);
    auto* text = new FormField(wording::fieldName(QStringLiteral("text")), m_text);
    text->setOptional(true);
    text->setLineReserved(false);
    body()->addLayout(top);
    body()->addWidget(m_subjectField);
    body()->addWidget(m_dueRow);
    body()->addWidget(text);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &LogContactPanel::showKind);
    connect(m_hasDue, &QCheckBox::toggled, m_due, &QWidget::setEnabled);
    connect(m_subject, &QLineEdit::textEdited, m_subjectField, [this] { m_subjectField->setError({}); });
    connect(m_text, &QPlainTextEdit::textChanged, m_subjectField, [this] { m_subjectField->setError({}); });
    m_text->installEventFilter(this);
    m_subject->installEventFilter(this);
    m_when->installEventFilter(this);
    m_due->installEventFilter(this);
    m_kind->installEventFilter(this);
}

void LogContactPanel::beginNew(base::CustomerId customer)
{
    Interaction fresh;
    fresh.customer = customer;
    fresh.at = m_context.workspace.clock().now();
    show(fresh, tr("Log contact"), tr("Save contact"));
}

void LogContactPanel::beginTask(base::CustomerId customer)
{
    Interaction fresh;
    fresh.customer = customer;
    fresh.at = m_context.workspace.clock().now();
    fresh.kind = InteractionKind::Task;
    show(fresh, tr("New task"), tr("Save task"));
}

void LogContactPanel::beginEdit(const Interaction& interaction)
{
    show(interaction, tr("Change this entry"), tr("Save changes"));
}

void LogContactPanel::show(const Interaction& interaction, const QString& title, const QString& saveText)
{
    dropQuestion();
    m_interaction = interaction;
    setTitle(title);
    m_save->setText(saveText);
    m_remove->setVisible(interaction.id.isValid());
    fill(interaction);
    m_opened = typed();
    setVisible(true);
    // Most contacts are calls: who types at once types the subject.
    m_subject->setFocus(Qt::OtherFocusReason);
}

std::optional<Interaction> LogContactPanel::unsaved() const
{
    const Interaction now = typed();
    return isHidden() || now == m_opened ? std::nullopt : std::optional(now);
}

void LogContactPanel::type(const Interaction& interaction)
{
    fill(interaction);
}

void LogContactPanel::fill(const Interaction& interaction)
{
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(interaction.kind)));
    m_subject->setText(interaction.subject);
    m_subjectField->setError({});
    m_text->setPlainText(interaction.text);
    m_shownAt = interaction.at;
    m_when->setToday(m_context.workspace.today());
    m_when->setMoment(interaction.at.toDateTime().toLocalTime());
    m_due->setToday(m_context.workspace.today());
    m_hasDue->setChecked(interaction.dueAt.has_value());
    m_due->setEnabled(interaction.dueAt.has_value());
    const QDate tomorrow = m_context.workspace.today().addDays(1);
    m_due->setDate(interaction.dueAt ? interaction.dueAt->toDateTime().toLocalTime().date() : tomorrow);
    showKind();
}

void LogContactPanel::showKind()
{
    const bool isTask = m_kind->currentData().toInt() == static_cast<int>(InteractionKind::Task);
    m_dueRow->setVisible(isTask);
    m_whenField->setVisible(!isTask);
    m_subjectField->setHint(isTask ? QString() : tr("This or the text below is enough"));
    if (!m_interaction.id.isValid())
        m_save->setText(isTask ? tr("Save task") : tr("Save contact"));
}

Interaction LogContactPanel::typed() const
{
    Interaction contact = m_interaction;
    contact.kind = static_cast<InteractionKind>(m_kind->currentData().toInt());
    contact.subject = m_subject->text().simplified();
    contact.text = m_text->toPlainText().trimmed();
    contact.at = m_when->localTime(m_shownAt); // the field shows minutes; untouched it keeps its seconds
    contact.dueAt.reset();
    if (contact.kind == InteractionKind::Task && m_hasDue->isChecked())
        contact.dueAt = utc(QDateTime(m_due->typed(), QTime(12, 0)));
    return contact;
}

void LogContactPanel::save()
{
    const Interaction contact = typed();
    const bool isTask = contact.kind == InteractionKind::Task;
    if (contact.subject.isEmpty() && (isTask || contact.text.isEmpty())) {
        m_subjectField->setError(isTask ? tr("Say what is to be done, such as: send the quote")
                                        : tr("Say what it was about, here or below, such as: asked for a quote"));
        m_subject->setFocus(Qt::OtherFocusReason);
        return;
    }
    if (const QString fault = kit::MomentField::sentence(m_when->fault()); !isTask && !fault.isEmpty()) {
        m_whenField->setError(fault);
        m_when->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_save->setEnabled(false);
    const auto answered = [self = QPointer(this)](const base::Result<void>& result) {
        if (!self)
            return;
        self->m_save->setEnabled(true);
        if (result)
            self->close();
        else if (result.error().kind == base::ErrorKind::Invalid)
            self->m_subjectField->setError(wording::sentence(result.error()));
        else
            self->m_context.notices.error(result.error());
    };
    if (contact.id.isValid())
        changeContact(m_context, contact, tr("Entry changed"), answered);
    else
        logContact(m_context, contact, answered);
}

void LogContactPanel::removeIt()
{
    removeContact(m_context, m_interaction);
    close();
}

void LogContactPanel::leave()
{
    if (!unsaved()) {
        close();
        return;
    }
    if (m_question)
        return;
    m_question = new kit::ConfirmBox(
        tr("Close without saving?"), tr("What you typed here is not stored yet and would be gone."), this);
    m_question->setObjectName(QStringLiteral("contactQuestion"));
    m_question->setKeepText(tr("Keep writing"));
    m_question->setConfirmText(tr("Throw it away"), QStringLiteral("trash-2"));
    body()->addWidget(m_question);
    connect(m_question, &kit::ConfirmBox::kept, this, &LogContactPanel::goOn);
    connect(m_question, &kit::ConfirmBox::confirmed, this, &LogContactPanel::close);
    m_question->show();
}

void LogContactPanel::goOn()
{
    dropQuestion();
    (m_text->toPlainText().trimmed().isEmpty() ? static_cast<QWidget*>(m_subject) : m_text)
        ->setFocus(Qt::OtherFocusReason);
}

void LogContactPanel::dropQuestion()
{
    if (m_question) {
        m_question->hide();
        std::exchange(m_question, nullptr)->deleteLater();
    }
}

void LogContactPanel::close()
{
    // Whoever saved may have gone on to something else before the answer was there.
    const QWidget* focused = window()->focusWidget();
    const bool hadKeys = focused && isAncestorOf(focused);
    dropQuestion();
    m_opened = typed(); // there is nothing left to be asked about
    // Hidden with the focus inside, the panel would hand it to the timeline below and the page would scroll there.
    if (hadKeys)
        Q_EMIT keysLeft();
    Q_EMIT closed();
    hide();
}

bool LogContactPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool isReturn = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (isReturn && key->modifiers().testFlag(Qt::ControlModifier)) {
            save();
            return true;
        }
    }
    return Card::eventFilter(watched, event);
}

void LogContactPanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        leave();
    else
        Card::keyPressEvent(event);
}

} // namespace aicms::customers_ui
