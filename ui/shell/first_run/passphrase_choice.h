// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/first_run/passphrase_check.h"

#include <QWidget>

namespace aicms::kit {
class IconLabel;
class Label;
class PassphraseEdit;
class StrengthMeter;
} // namespace aicms::kit

namespace aicms::shell {

/// Choosing a new passphrase: typed twice, measured while typing.
class PassphraseChoice : public QWidget {
    Q_OBJECT
public:
    explicit PassphraseChoice(QWidget* parent = nullptr);
    /// As one form among others: fields as high as elsewhere, and a label that tells the passphrase from the present
    /// one.
    void fitIn(const QString& label);
    void setNames(const QStringList& names); ///< business and person, which must not stand in it
    workspace::SecretText passphrase() const;
    bool isComplete() const { return whyNot().isEmpty(); }
    /// What is missing, as a sentence; empty when it may be taken.
    QString whyNot() const;
    /// Fills both fields, shown, as after "Use this".
    void use(const QString& passphrase);
    void wipe();
    void focusFirst();

Q_SIGNALS:
    void changed();
    void confirmed(); ///< Enter in the second field

private:
    struct PointRow {
        kit::IconLabel* icon;
        kit::Label* text;
    };
    void updateCheck();
    void updateAgain();

    QStringList m_names;
    PassphraseCheck m_check;
    kit::Label* m_label = nullptr;
    kit::PassphraseEdit* m_first;
    kit::PassphraseEdit* m_again;
    kit::StrengthMeter* m_meter;
    kit::Label* m_advice;
    kit::Label* m_againHint;
    std::vector<PointRow> m_points;
};

} // namespace aicms::shell
