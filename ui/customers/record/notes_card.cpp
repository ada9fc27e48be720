// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/record/notes_card.h"

#include "core/workspace/workspace.h"
#include "ui/customers/record_edit.h"
#include "ui/customers/shown_text.h"
#include "ui/kit/action_button.h"
#include "ui/kit/label.h"
#include "ui/kit/text.h"
#include "ui/shell/notices.h"
#include "ui/shell/spacing.h"
#include "ui/wording/names.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <algorithm>
#include <ranges>

namespace aicms::customers_ui {

using kit::ActionButton;
using kit::Label;
using theme::Color;
using theme::Type;

NotesCard::NotesCard(const shell::Context& context, QWidget* parent)
    : Card(wording::fieldName(QStringLiteral("note")), parent), m_context(context), m_editor(new QWidget(this)),
      m_text(new QPlainTextEdit), m_save(new ActionButton(tr("Save note"), ActionButton::Role::Primary)),
      m_remove(new ActionButton(tr("Remove"), ActionButton::Role::DangerOutline)),
      m_add(new ActionButton(tr("Add a note"), ActionButton::Role::Quiet, QStringLiteral("plus")))
{
    setTitle(tr("Notes"));
    setObjectName(QStringLiteral("notes"));
    m_add->setObjectName(QStringLiteral("addNote"));
    m_add->setButtonSize(ActionButton::Size::Small);
    setHeaderAction(m_add);
    makeEditor();
    connect(m_add, &QPushButton::clicked, this, [this] { editNote({}); });
}

void NotesCard::makeEditor()
{
    m_text->setObjectName(QStringLiteral("noteText"));
    m_text->setAccessibleName(wording::fieldName(QStringLiteral("note")));
    m_text->setTabChangesFocus(true);
    m_text->installEventFilter(this);
    kit::followTheme(m_text, [this] { m_text->setFixedHeight(theme::px(96)); });
    m_save->setObjectName(QStringLiteral("noteSave"));
    m_save->setToolTip(tr("Ctrl+Return"));
    m_remove->setObjectName(QStringLiteral("noteRemove"));
    auto* leave = new ActionButton(tr("Close"), ActionButton::Role::Quiet);
    leave->setObjectName(QStringLiteral("noteClose"));
    auto* column = new QVBoxLayout(m_editor);
    shell::setSpacing(column, 0, 0, 0, 0, 8);
    auto* row = new QHBoxLayout;
    shell::setSpacing(row, 0, 0, 0, 0, 6);
    for (ActionButton* button : {m_save, leave, m_remove}) {
        button->setButtonSize(ActionButton::Size::Small);
        row->addWidget(button);
    }
    row->addStretch(1);
    column->addWidget(m_text);
    column->addLayout(row);
    m_editor->hide();
    body()->addWidget(m_editor);
    connect(m_save, &QPushButton::clicked, this, &NotesCard::save);
    connect(leave, &QPushButton::clicked, this, &NotesCard::closeEditor);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        customers::Customer customer = m_data.customer;
        std::erase_if(customer.notes, [this](const customers::Note& note) { return note.id == m_open; });
        store(customer, tr("Note removed"));
    });
}

void NotesCard::setData(const RecordData& record, const PeopleNames& people, bool mayChange)
{
    if (record.customer.id != m_data.customer.id)
        closeEditor();
    m_data = record;
    m_people = people;
    m_mayChange = mayChange;
    m_add->setVisible(mayChange);
    fill();
}

void NotesCard::fill()
{
    delete m_list;
    m_list = new QWidget(this);
    auto* column = new QVBoxLayout(m_list);
    shell::setSpacing(column, 0, 0, 0, 0, 10);
    if (m_data.customer.notes.empty())
        column->addWidget((new Label(tr("No notes yet"), Type::Body, Color::TextMuted))->wrapped());
    for (const customers::Note& note : std::views::reverse(m_data.customer.notes))
        column->addWidget(makeNote(note));
    body()->addWidget(m_list);
}

QWidget* NotesCard::makeNote(const customers::Note& note)
{
    auto* widget = new QWidget(m_list);
    auto* row = new QHBoxLayout(widget);
    shell::setSpacing(row, 0, 0, 0, 0, 4);
    auto* column = new QVBoxLayout;
    shell::setSpacing(column, 0, 0, 0, 0, 2);
    auto* text = (new Label(note.text))->wrapped();
    text->setObjectName(QStringLiteral("note.%1").arg(note.id.value));
    column->addWidget(text);
    const QString who = m_people ? kit::isolated(m_people->nameOf(note.provenance.enteredBy)) : QString();
    column->addWidget(new Label(tr("%1, by %2", "date, user").arg(shortDate(localDate(note.at), m_data.today), who),
        Type::Caption, Color::TextMuted));
    row->addLayout(column, 1);
    if (m_mayChange) {
        auto* edit = new kit::IconButton(QStringLiteral("pencil"), tr("Change this note"));
        edit->setObjectName(QStringLiteral("editNote.%1").arg(note.id.value));
        edit->setButtonSize(ActionButton::Size::Small);
        connect(edit, &QPushButton::clicked, this, [this, id = note.id] { editNote(id); });
        row->addWidget(edit, 0, Qt::AlignTop);
    }
    return widget;
}

void NotesCard::editNote(base::NoteId id)
{
    if (!m_mayChange)
        return;
    m_open = id;
    const auto found = std::ranges::find(m_data.customer.notes, id, &customers::Note::id);
    m_text->setPlainText(found == m_data.customer.notes.end() || !id.isValid() ? QString() : found->text);
    m_remove->setVisible(id.isValid());
    m_editor->show();
    m_text->setFocus(Qt::OtherFocusReason);
}

void NotesCard::closeEditor()
{
    m_text->clear();
    m_editor->hide();
    Q_EMIT closed();
}

QString NotesCard::text() const
{
    return m_text->toPlainText();
}

void NotesCard::type(const QString& text)
{
    m_text->setPlainText(text);
}

void NotesCard::goOn()
{
    m_text->setFocus(Qt::OtherFocusReason);
}

bool NotesCard::isWriting() const
{
    return !m_editor->isHidden() && !m_text->toPlainText().trimmed().isEmpty();
}

void NotesCard::save()
{
    const QString text = m_text->toPlainText().trimmed();
    if (text.isEmpty()) {
        closeEditor();
        return;
    }
    customers::Customer customer = m_data.customer;
    const auto found = std::ranges::find(customer.notes, m_open, &customers::Note::id);
    if (m_open.isValid() && found != customer.notes.end()) {
        found->text = text;
        store(customer, tr("Note changed"));
        return;
    }
    customers::Note note;
    note.text = text;
    note.at = m_context.workspace.clock().now();
    customer.notes.push_back(note);
    store(customer, tr("Note added"));
}

void NotesCard::store(const customers::Customer& customer, const QString& text)
{
    m_save->setEnabled(false);
    saveWithUndo(m_context, customer, text, [self = QPointer(this)](const base::Result<void>& result) {
        if (!self)
            return;
        self->m_save->setEnabled(true);
        if (result)
            self->closeEditor();
        else
            self->m_context.notices.error(result.error());
    });
}

bool NotesCard::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_text && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool isReturn = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if ((isReturn && key->modifiers().testFlag(Qt::ControlModifier)) || key->matches(QKeySequence::Save)) {
            save();
            return true;
        }
    }
    return Card::eventFilter(watched, event);
}

void NotesCard::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && !m_editor->isHidden()) {
        closeEditor();
        m_add->setFocus(Qt::OtherFocusReason);
    } else {
        Card::keyPressEvent(event);
    }
}

} // namespace aicms::customers_ui
