// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/undo_list.h"

namespace aicms::shell {

void UndoList::push(Entry entry)
{
    if (m_done.size() == limit)
        m_done.erase(m_done.begin());
    m_done.push_back(std::move(entry));
    m_undone.clear();
    Q_EMIT changed();
}

QString UndoList::undoText() const
{
    return m_done.empty() ? QString() : m_done.back().text;
}

QString UndoList::undoOpens() const
{
    return m_done.empty() ? QString() : m_done.back().opens;
}

QString UndoList::redoText() const
{
    return m_undone.empty() ? QString() : m_undone.back().text;
}

void UndoList::undo()
{
    if (m_done.empty())
        return;
    Entry entry = std::move(m_done.back());
    m_done.pop_back();
    const auto work = entry.undo;
    const QString text = entry.text;
    const QString rest = entry.rest;
    const bool isOpening = !entry.opens.isEmpty();
    if (entry.redo)
        m_undone.push_back(std::move(entry));
    Q_EMIT changed();
    if (!isOpening)
        Q_EMIT undone(text, rest);
    work();
}

void UndoList::redo()
{
    if (m_undone.empty())
        return;
    Entry entry = std::move(m_undone.back());
    m_undone.pop_back();
    const auto work = entry.redo;
    const QString text = entry.text;
    m_done.push_back(std::move(entry));
    Q_EMIT changed();
    Q_EMIT redone(text);
    work();
}

void UndoList::clear()
{
    m_done.clear();
    m_undone.clear();
    Q_EMIT changed();
}

} // namespace aicms::shell
