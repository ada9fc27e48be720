// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

class QLineEdit;

namespace aicms::shell {

/// The seven groups of the recovery code. A whole code may be pasted into the first field.
class RecoveryForm : public QWidget {
    Q_OBJECT
public:
    explicit RecoveryForm(QWidget* parent = nullptr);
    QString code() const; ///< groups joined by hyphens
    bool isComplete() const;
    void wipe();
    void focusGroup(int group); ///< 1 to 7

Q_SIGNALS:
    void changed();
    void confirmed();

private:
    void spread(const QString& text);
    std::vector<QLineEdit*> m_groups;
};

} // namespace aicms::shell
