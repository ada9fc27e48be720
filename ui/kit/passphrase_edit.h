// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

class QAction;

namespace aicms::kit {

class IconButton;

/// Hidden text with an eye to show it. Tells when Caps Lock can be seen to be on: Qt knows the key's state only from
/// the letters typed, so nothing is claimed before the first one.
class PassphraseEdit : public QLineEdit {
    Q_OBJECT
public:
    explicit PassphraseEdit(QWidget* parent = nullptr);
    bool isRevealed() const;
    void setRevealed(bool revealed);
    bool isCapsLockOn() const { return m_capsLock; }

    QSize sizeHint() const override;

Q_SIGNALS:
    void capsLockChanged(bool on);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void placeEye();
    void setCapsLock(bool on);

    IconButton* m_eye;
    bool m_capsLock = false;
};

} // namespace aicms::kit
