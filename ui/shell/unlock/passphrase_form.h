// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/unlocking.h"
#include "ui/shell/choosers.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;

namespace aicms::kit {
class PassphraseEdit;
}

namespace aicms::shell {

/// Who, passphrase and, where that user has one, the key file.
class PassphraseForm : public QWidget {
    Q_OBJECT
public:
    PassphraseForm(const Choosers& choosers, QWidget* parent = nullptr);
    void setUsers(const std::vector<workspace::VaultUser>& users);
    QString user() const;
    workspace::SecretText passphrase() const;
    QString keyFile() const; ///< path; empty where none is asked for
    bool needsKeyFile() const;
    bool isComplete() const;
    void wipe();
    void focusPassphrase();

Q_SIGNALS:
    void changed();
    void confirmed();

private:
    void showKeyFileRow();
    void drawAvatars();

    Choosers m_choosers;
    std::vector<workspace::VaultUser> m_users;
    QComboBox* m_who;
    kit::PassphraseEdit* m_passphrase;
    QWidget* m_capsLock;
    QWidget* m_keyFileRow;
    QLineEdit* m_keyFile;
};

} // namespace aicms::shell
