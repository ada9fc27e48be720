// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/passphrase_edit.h"

#include "ui/kit/action_button.h"
#include "ui/kit/themed.h"

#include <QEvent>
#include <QKeyEvent>
#include <QKeySequence>
#include <QStyle>

#include <algorithm>

namespace aicms::kit {

using theme::px;

namespace {

/// Stands in the line for each letter of the secret. Of the private use area: nobody types it.
constexpr QChar placeholder(0xe0a1);

/// The eye is no stop of the Tab key; this does what it does.
constexpr QKeyCombination eyeKeys = Qt::CTRL | Qt::SHIFT | Qt::Key_H;

/// Overwrites the letters themselves, for all who share them: the layout of the line does.
void overwrite(const QString& text)
{
    auto* letters = const_cast<QChar*>(text.constData());
    std::fill_n(letters, text.size(), QChar(u' '));
}

} // namespace

PassphraseEdit::PassphraseEdit(QWidget* parent)
    : QLineEdit(parent), m_eye(new IconButton(QStringLiteral("eye"), tr("Show the passphrase")))
{
    m_eye->setParent(this);
    m_eye->setButtonSize(ActionButton::Size::Small);
    m_eye->setCursor(Qt::ArrowCursor);
    // Whoever goes on by Tab wants the next field; letters typed upon the eye would reach this one unseen.
    m_eye->setFocusPolicy(Qt::NoFocus);
    setContextMenuPolicy(Qt::NoContextMenu); // no way to copy a secret by a slip
    setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    setAcceptDrops(false);
    setRevealed(false);
    connect(this, &QLineEdit::textChanged, this, &PassphraseEdit::takeOver);
    connect(m_eye, &QPushButton::clicked, this, [this] { setRevealed(!isRevealed()); });
    followTheme(this, [this] { placeEye(); });
}

bool PassphraseEdit::isRevealed() const
{
    return echoMode() == QLineEdit::Normal;
}

void PassphraseEdit::setRevealed(bool revealed)
{
    const int cursor = cursorPosition();
    if (!revealed)
        put(QString(m_secret.size(), placeholder), cursor);
    setEchoMode(revealed ? QLineEdit::Normal : QLineEdit::Password);
    if (revealed)
        put(m_secret.view().toString(), cursor);
    m_eye->setIconName(revealed ? QStringLiteral("eye-off") : QStringLiteral("eye"));
    const QString name = revealed ? tr("Hide the passphrase") : tr("Show the passphrase");
    m_eye->setToolTip(tr("%1 (%2)", "what a button does, its keys")
            .arg(name, QKeySequence(eyeKeys).toString(QKeySequence::NativeText)));
    m_eye->setAccessibleName(name);
}

void PassphraseEdit::wipe()
{
    m_secret.clear();
    put({}, 0);
    setRevealed(false);
    Q_EMIT secretChanged();
}

/// Replaces what the line holds by a text that nobody else has; the one before it is overwritten.
void PassphraseEdit::put(const QString& text, int cursor)
{
    const QString before = std::exchange(m_shown, text);
    m_isPutting = true;
    setText(text);
    setCursorPosition(cursor);
    m_isPutting = false;
    overwrite(before);
}

/// The line was changed by a key, a paste, an input method: between the placeholders that are left stands what is new.
void PassphraseEdit::takeOver(const QString& text)
{
    if (m_isPutting)
        return;
    if (isRevealed()) {
        m_secret = vault::SecretText(text);
        put(m_secret.view().toString(), cursorPosition());
        Q_EMIT secretChanged();
        return;
    }
    const auto isNew = [](QChar c) { return c != placeholder; };
    const auto first = std::find_if(text.cbegin(), text.cend(), isNew);
    const auto last = std::find_if(text.crbegin(), std::make_reverse_iterator(first), isNew).base();
    const bool isOnlyRemoval = first == text.cend();
    const qsizetype from = isOnlyRemoval ? cursorPosition() : first - text.cbegin();
    const qsizetype kept = text.size() - (last - first);
    m_secret.replace(from, m_secret.size() - kept, QStringView(text).sliced(from, last - first));
    put(QString(m_secret.size(), placeholder), cursorPosition());
    Q_EMIT secretChanged();
}

QSize PassphraseEdit::sizeHint() const
{
    return {px(220), QLineEdit::sizeHint().height()};
}

void PassphraseEdit::placeEye()
{
    const int room = px(36);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    setTextMargins(mirrored ? room : 0, 0, mirrored ? 0 : room, 0);
    const QRect place(width() - px(4) - px(28), (height() - px(26)) / 2, px(28), px(26));
    m_eye->setGeometry(QStyle::visualRect(layoutDirection(), rect(), place));
    updateGeometry();
}

void PassphraseEdit::resizeEvent(QResizeEvent* event)
{
    QLineEdit::resizeEvent(event);
    placeEye();
}

void PassphraseEdit::changeEvent(QEvent* event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange && m_eye)
        placeEye();
}

void PassphraseEdit::keyPressEvent(QKeyEvent* event)
{
    // The letters may be shown, but they do not go to the clipboard by a slip.
    if (event->matches(QKeySequence::Copy) || event->matches(QKeySequence::Cut))
        return;
    if (event->keyCombination() == eyeKeys)
        return m_eye->click();
    if (event->key() == Qt::Key_CapsLock) {
        // The key turns the state over; whether on or off is known by the next letter.
        setCapsLock(false);
    } else if (event->text().size() == 1) {
        const QChar letter = event->text().front();
        const bool shift = event->modifiers().testFlag(Qt::ShiftModifier);
        if (letter.isUpper() || letter.isLower())
            setCapsLock(letter.isUpper() != shift);
    }
    QLineEdit::keyPressEvent(event);
}

void PassphraseEdit::focusOutEvent(QFocusEvent* event)
{
    setCapsLock(false); // what happens to the key elsewhere is not seen here
    QLineEdit::focusOutEvent(event);
}

void PassphraseEdit::setCapsLock(bool on)
{
    if (m_capsLock == on)
        return;
    m_capsLock = on;
    Q_EMIT capsLockChanged(on);
}

} // namespace aicms::kit
