// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/passphrase_edit.h"

#include "ui/kit/action_button.h"
#include "ui/kit/themed.h"

#include <QEvent>
#include <QKeyEvent>
#include <QStyle>

namespace aicms::kit {

using theme::px;

PassphraseEdit::PassphraseEdit(QWidget* parent)
    : QLineEdit(parent), m_eye(new IconButton(QStringLiteral("eye"), tr("Show the passphrase")))
{
    m_eye->setParent(this);
    m_eye->setButtonSize(ActionButton::Size::Small);
    m_eye->setCursor(Qt::ArrowCursor);
    setContextMenuPolicy(Qt::NoContextMenu); // no way to copy a secret by a slip
    setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    setAcceptDrops(false);
    setRevealed(false);
    connect(m_eye, &QPushButton::clicked, this, [this] { setRevealed(!isRevealed()); });
    followTheme(this, [this] { placeEye(); });
}

bool PassphraseEdit::isRevealed() const
{
    return echoMode() == QLineEdit::Normal;
}

void PassphraseEdit::setRevealed(bool revealed)
{
    setEchoMode(revealed ? QLineEdit::Normal : QLineEdit::Password);
    m_eye->setIconName(revealed ? QStringLiteral("eye-off") : QStringLiteral("eye"));
    const QString name = revealed ? tr("Hide the passphrase") : tr("Show the passphrase");
    m_eye->setToolTip(name);
    m_eye->setAccessibleName(name);
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
