// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/secret_text.h"

#include <QLineEdit>

namespace aicms::kit {

class IconButton;

/// Hidden text with an eye to show it. What is typed goes into locked memory letter by letter; the line itself holds
/// placeholders as long as it hides. Shown, it stands in Qt's own memory as well, which is wiped as far as it can be
/// reached. Tells when Caps Lock can be seen to be on: Qt knows the key's state only from
/// the letters typed, so nothing is claimed before the first one.
class PassphraseEdit : public QLineEdit {
    Q_OBJECT
public:
    explicit PassphraseEdit(QWidget* parent = nullptr);
    bool isRevealed() const;
    void setRevealed(bool revealed);
    bool isCapsLockOn() const { return m_capsLock; }
    const vault::SecretText& secret() const { return m_secret; }
    /// Empties and hides it.
    void wipe();

    QSize sizeHint() const override;

Q_SIGNALS:
    void secretChanged(); ///< instead of textChanged(), which may say nothing when a letter replaces another
    void capsLockChanged(bool on);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void placeEye();
    void setCapsLock(bool on);
    void takeOver(const QString& text);
    void put(const QString& text, int cursor);

    IconButton* m_eye;
    vault::SecretText m_secret;
    QString m_shown; ///< what put() gave the line last: ours alone
    bool m_isPutting = false;
    bool m_capsLock = false;
};

} // namespace aicms::kit
