// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/choosers.h"

#include <QWidget>

namespace aicms::kit {
class ActionButton;
class Label;
class Switch;
} // namespace aicms::kit

namespace aicms::shell {

class PassphraseChoice;

/// Step 2: the passphrase, with one drawn by chance for who wants it, and the key file.
class PassphraseStep : public QWidget {
    Q_OBJECT
public:
    explicit PassphraseStep(const Choosers& choosers, QWidget* parent = nullptr);
    PassphraseChoice& choice() { return *m_choice; }
    bool wantsKeyFile() const;
    QString keyFilePath() const; ///< a file that does not exist yet
    QString whyNot() const;

Q_SIGNALS:
    void changed();

private:
    QWidget* makeGenerator();
    QWidget* makeForgetCard();
    QWidget* makeKeyFileCard(const Choosers& choosers);
    void updateKeyFile();

    PassphraseChoice* m_choice;
    kit::Label* m_drawn;
    kit::Switch* m_keyFileSwitch;
    kit::Label* m_keyFilePath;
    kit::ActionButton* m_chooseKeyFile;
    QString m_keyFile;
};

} // namespace aicms::shell
