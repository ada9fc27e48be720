// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QHash>
#include <QObject>
#include <QStringList>
#include <QVariant>

#include <optional>
#include <vector>

class QComboBox;
class QKeyEvent;

namespace aicms::answers {

/// A letter of its own for each text, as a capital: the first one of what tells it from the others where that is free,
/// else of a later word, else any of it. Those further up choose first. Empty where none is left.
QStringList ownLetters(const QStringList& texts);
/// The text without the words in front that another one begins with as well: "phone" of "By phone" beside "By letter".
QString tellingPart(const QString& text, const QStringList& texts);

/// Chooses in a closed list by a letter, and never something else than what was meant: a letter that means several, or
/// none, opens the list and chooses nothing. Qt's own search goes on to the next that begins so, unseen. With
/// Telling, letters that follow at once, and with which an entry begins, are its beginning and no choices of their own;
/// in the open list the first that begins so is marked.
class LetterKeys : public QObject {
public:
    /// Own: each has the letter that ownLetters() gives it, and is told so. Telling: the first one of tellingPart().
    enum class Kind { Own, Telling };
    LetterKeys(QComboBox* list, Kind kind);
    void addLetter(const QString& letter, const QVariant& data); ///< means that entry as well, if it means no other
    QStringList letters() const; ///< of each entry, with Own

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QStringList texts() const;
    std::optional<int> meant(const QString& letter) const;
    std::vector<int> begun(const QString& typed) const; ///< the places of those that begin so
    void mark();
    bool takeInOpenList(const QKeyEvent* key);

    QComboBox* m_list;
    Kind m_kind;
    QHash<QString, QVariant> m_more;
    QString m_typed; ///< letters that followed each other at once, or in the open list
    QElapsedTimer m_since; ///< the last of them
};

} // namespace aicms::answers
