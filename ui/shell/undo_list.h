// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include <functional>
#include <memory>
#include <vector>

namespace aicms::shell {

/// What can be taken back in this session, newest last (Ctrl+Z), and done again (Ctrl+Shift+Z). An entry's functions
/// start the work and answer through services (answer.h); a failure is shown by the screen that made the entry, and
/// what failed is neither called undone nor offered to be done again.
class UndoList : public QObject {
    Q_OBJECT
public:
    struct Entry {
        QString text; ///< "3 people moved to the bin"
        std::function<void()> undo;
        std::function<void()> redo = {}; ///< empty: cannot be done again
        QString rest = {}; ///< what undoing leaves behind, as a sentence: "The new record is in the bin"
        /// What cannot be taken back without a word, as an entry of a ledger: `undo` opens the form in which that is
        /// said, and this stands on the button instead of "Undo". Nothing is undone by that alone.
        QString opens = {};
    };
    using QObject::QObject;
    static constexpr std::size_t limit = 100;

    void push(Entry entry); ///< clears what could be done again
    bool canUndo() const { return !m_done.empty(); }
    bool canRedo() const { return !m_undone.empty(); }
    QString undoText() const;
    QString redoText() const;
    QString undoOpens() const; ///< of the newest entry: see Entry::opens
    void undo();
    void redo();
    void clear(); ///< after an erasure, and at lock

Q_SIGNALS:
    void changed();
    void undone(const QString& text, const QString& rest); ///< all of it, as its last answer said; none that opens
    void redone(const QString& text);

private:
    using Shared = std::shared_ptr<const Entry>;
    void drop(std::vector<Shared>& list, const Shared& entry);

    std::vector<Shared> m_done;
    std::vector<Shared> m_undone;
};

} // namespace aicms::shell
