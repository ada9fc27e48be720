// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/answers/letter_keys.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>

#include <algorithm>

namespace aicms::answers {

namespace {

/// Capital letters and figures with which its words begin, then all of them.
QStringList lettersOf(const QString& text)
{
    QStringList found;
    const auto add = [&found](QChar each) {
        const QString letter(each.toUpper());
        if (each.isLetterOrNumber() && !found.contains(letter))
            found << letter;
    };
    for (const QString& word : text.split(u' ', Qt::SkipEmptyParts))
        add(word.front());
    std::ranges::for_each(text, add);
    return found;
}

} // namespace

QString tellingPart(const QString& text, const QStringList& texts)
{
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    qsizetype shared = 0;
    const auto isShared = [&](const QString& other) {
        return other != text && other.split(u' ', Qt::SkipEmptyParts).mid(0, shared + 1) == words.mid(0, shared + 1);
    };
    while (shared + 1 < words.size() && std::ranges::any_of(texts, isShared))
        ++shared;
    return words.mid(shared).join(u' ');
}

QStringList ownLetters(const QStringList& texts)
{
    QStringList letters;
    for (const QString& text : texts) {
        const QString first = lettersOf(tellingPart(text, texts)).value(0);
        letters << (letters.contains(first) ? QString() : first);
    }
    for (qsizetype place = 0; place < texts.size(); ++place) {
        if (!letters[place].isEmpty())
            continue;
        const QStringList all = lettersOf(tellingPart(texts[place], texts)) + lettersOf(texts[place]);
        const auto free = std::ranges::find_if(all, [&](const QString& each) { return !letters.contains(each); });
        letters[place] = free == all.end() ? QString() : *free;
    }
    return letters;
}

LetterKeys::LetterKeys(QComboBox* list, Kind kind) : QObject(list), m_list(list), m_kind(kind)
{
    list->installEventFilter(this);
    if (kind == Kind::Telling)
        list->view()->installEventFilter(this);
}

void LetterKeys::addLetter(const QString& letter, const QVariant& data)
{
    m_more.insert(letter.toUpper(), data);
}

QStringList LetterKeys::texts() const
{
    QStringList all;
    for (int place = 0; place < m_list->count(); ++place)
        all << m_list->itemText(place);
    return all;
}

QStringList LetterKeys::letters() const
{
    return ownLetters(texts());
}

/// Its place; none: the letter means none or several.
std::optional<int> LetterKeys::meant(const QString& letter) const
{
    const QStringList all = texts();
    QStringList own = m_kind == Kind::Own ? ownLetters(all) : QStringList();
    if (m_kind == Kind::Telling) {
        for (const QString& text : all)
            own << lettersOf(tellingPart(text, all)).value(0);
    }
    if (own.count(letter) == 1)
        return static_cast<int>(own.indexOf(letter));
    const int more = own.contains(letter) || !m_more.contains(letter) ? -1 : m_list->findData(m_more.value(letter));
    return more < 0 ? std::nullopt : std::optional(more);
}

std::vector<int> LetterKeys::begun(const QString& typed) const
{
    const QStringList all = texts();
    std::vector<int> found;
    for (int place = 0; place < all.size(); ++place) {
        if (all[place].startsWith(typed, Qt::CaseInsensitive)
            || tellingPart(all[place], all).startsWith(typed, Qt::CaseInsensitive))
            found.push_back(place);
    }
    return found;
}

/// Marks the first that begins with what was typed; Return takes it.
void LetterKeys::mark()
{
    if (const std::vector<int> found = begun(m_typed); !found.empty())
        m_list->view()->setCurrentIndex(
            m_list->model()->index(found.front(), m_list->modelColumn(), m_list->rootModelIndex()));
}

/// The letters that follow belong to those that opened it, however long one looks for them. The keys that lead on from
/// a closed list do so from the open one, with what is marked in it.
bool LetterKeys::takeInOpenList(const QKeyEvent* key)
{
    if (key->key() == Qt::Key_Tab || key->key() == Qt::Key_Backtab) {
        const int marked = m_list->view()->currentIndex().row();
        m_list->hidePopup();
        if (marked >= 0) {
            m_list->setCurrentIndex(marked);
            Q_EMIT m_list->activated(marked);
        }
        QCoreApplication::postEvent(m_list, key->clone());
        return true;
    }
    const bool isPlain = !(key->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier));
    const QString text = key->text();
    if (!isPlain || text.size() != 1 || !text.front().isPrint() || (m_typed.isEmpty() && text == QLatin1String(" ")))
        return false;
    m_typed = begun(m_typed + text).empty() ? text : m_typed + text;
    mark();
    return true;
}

bool LetterKeys::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_list && event->type() == QEvent::Hide)
        m_typed.clear();
    if (event->type() != QEvent::KeyPress)
        return QObject::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    if (watched != m_list)
        return takeInOpenList(key) || QObject::eventFilter(watched, event);
    const bool isPlain = !(key->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier));
    const QString text = key->text().toUpper();
    if (!isPlain || text.size() != 1 || !text.front().isLetterOrNumber())
        return QObject::eventFilter(watched, event);
    const bool goesOn = m_since.isValid() && m_since.elapsed() < QApplication::keyboardInputInterval();
    m_typed = goesOn ? m_typed + text : text;
    m_since.start();
    const bool isBegun = m_kind == Kind::Telling && m_typed.size() > 1; // with Own each letter is a choice
    const std::vector<int> found = isBegun ? begun(m_typed) : std::vector<int>();
    const std::optional<int> whole = found.size() == 1 ? std::optional(found.front()) : std::nullopt;
    if (!whole && m_typed.size() > 1)
        m_typed = text;
    if (const auto place = whole ? whole : meant(text)) {
        m_list->setCurrentIndex(*place);
    } else {
        m_list->showPopup();
        if (m_kind == Kind::Telling)
            mark();
    }
    return true;
}

} // namespace aicms::answers
