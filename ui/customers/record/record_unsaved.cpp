// SPDX-License-Identifier: GPL-3.0-or-later
// A contact, an answer or a note that was being written when the vault was locked.
#include "ui/answers/record_panel.h"
#include "ui/customers/customer_actions.h"
#include "ui/customers/record/log_contact_panel.h"
#include "ui/customers/record/notes_card.h"
#include "ui/customers/record/record_columns.h"
#include "ui/customers/record/record_screen.h"

#include <QCborArray>
#include <QCborValue>

#include <algorithm>

namespace aicms::customers_ui {

using customers::Interaction;

namespace {

QCborArray toCbor(const Interaction& contact)
{
    return {contact.id.value, static_cast<int>(contact.kind), contact.subject, contact.text, contact.at.microseconds,
        contact.dueAt ? QCborValue(contact.dueAt->microseconds) : QCborValue()};
}

Interaction fromCbor(const QCborArray& fields)
{
    Interaction contact;
    contact.id = {fields.at(0).toInteger()};
    contact.kind = static_cast<customers::InteractionKind>(fields.at(1).toInteger());
    contact.subject = fields.at(2).toString();
    contact.text = fields.at(3).toString();
    contact.at = {fields.at(4).toInteger()};
    if (fields.at(5).isInteger())
        contact.dueAt = base::UtcTime {fields.at(5).toInteger()};
    return contact;
}

} // namespace

std::optional<shell::Unsaved> RecordScreen::unsaved() const
{
    const auto contact = m_log->unsaved();
    const auto answer = m_answer->unsaved();
    if (!m_isLoaded || (!contact && !answer && !m_notes->isWriting()))
        return std::nullopt;
    QCborArray content {contact ? QCborValue(toCbor(*contact)) : QCborValue()};
    content.append(
        m_notes->isWriting() ? QCborValue(QCborArray {m_notes->openNote().value, m_notes->text()}) : QCborValue());
    if (answer)
        content.append(*answer);
    return shell::Unsaved {m_id, content.toCborValue().toCbor()};
}

bool RecordScreen::restore(const QByteArray& content)
{
    if (!mayEdit(m_context))
        return false;
    m_kept = content;
    if (m_isLoaded)
        takeUp();
    return true;
}

void RecordScreen::takeUp()
{
    const QCborArray content = QCborValue::fromCbor(std::exchange(m_kept, {})).toArray();
    if (!mayChange())
        return;
    if (content.at(0).isArray()) {
        const Interaction typed = fromCbor(content.at(0).toArray());
        const auto stored = std::ranges::find(m_data.interactions, typed.id, &Interaction::id);
        // An entry that somebody removed meanwhile becomes a new one: nothing that was typed is lost.
        if (typed.id.isValid() && stored != m_data.interactions.end())
            m_log->beginEdit(*stored);
        else
            m_log->beginNew(m_id);
        m_log->type(typed);
        m_columns->showPage(RecordColumns::Timeline);
    }
    if (content.at(1).isArray()) {
        const QCborArray note = content.at(1).toArray();
        m_notes->editNote({note.at(0).toInteger()});
        m_notes->type(note.at(1).toString());
        m_columns->showPage(RecordColumns::Notes);
    }
    if (content.at(2).isByteArray() && m_answer->restore(content.at(2).toByteArray()))
        m_columns->showPage(RecordColumns::Consent);
}

void RecordScreen::settleIfDone()
{
    if (!m_log->unsaved())
        m_context.notices.offer(contactNotice, {});
    if (!m_answer->unsaved())
        m_context.notices.offer(answerNotice, {});
    if (!m_notes->isWriting())
        m_context.notices.offer(noteNotice, {});
    if (m_kept.isEmpty() && !unsaved())
        Q_EMIT settled();
}

} // namespace aicms::customers_ui
