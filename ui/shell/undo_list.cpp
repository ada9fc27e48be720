// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/undo_list.h"

#include "ui/shell/step_work.h"

#include <QPointer>

namespace aicms::shell {

void UndoList::push(Entry entry)
{
    if (m_done.size() == limit)
        m_done.erase(m_done.begin());
    m_done.push_back(std::make_shared<const Entry>(std::move(entry)));
    m_undone.clear();
    Q_EMIT changed();
}

QString UndoList::undoText() const
{
    return m_done.empty() ? QString() : m_done.back()->text;
}

QString UndoList::undoOpens() const
{
    return m_done.empty() ? QString() : m_done.back()->opens;
}

QString UndoList::redoText() const
{
    return m_undone.empty() ? QString() : m_undone.back()->text;
}

void UndoList::undo()
{
    if (m_done.empty())
        return;
    const Shared entry = std::move(m_done.back());
    m_done.pop_back();
    if (entry->redo) // at once, for whoever presses both keys in quick succession
        m_undone.push_back(entry);
    Q_EMIT changed();
    const StepWork::Scope scope(
        std::make_shared<StepWork>([self = QPointer(this), entry](bool isDone, const QString& rest) {
            if (!self)
                return;
            if (!isDone)
                self->drop(self->m_undone, entry);
            else if (entry->opens.isEmpty())
                Q_EMIT self->undone(entry->text, rest.isEmpty() ? entry->rest : rest);
        }));
    entry->undo();
}

void UndoList::redo()
{
    if (m_undone.empty())
        return;
    const Shared entry = std::move(m_undone.back());
    m_undone.pop_back();
    m_done.push_back(entry);
    Q_EMIT changed();
    const StepWork::Scope scope(std::make_shared<StepWork>([self = QPointer(this), entry](bool isDone, const QString&) {
        if (!self)
            return;
        if (isDone)
            Q_EMIT self->redone(entry->text);
        else
            self->drop(self->m_done, entry);
    }));
    entry->redo();
}

void UndoList::drop(std::vector<Shared>& list, const Shared& entry)
{
    if (std::erase(list, entry) > 0)
        Q_EMIT changed();
}

void UndoList::clear()
{
    m_done.clear();
    m_undone.clear();
    Q_EMIT changed();
}

} // namespace aicms::shell
