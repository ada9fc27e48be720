// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

class QButtonGroup;
class QVBoxLayout;

namespace aicms::ui_exchange {

/// One of several ways, each with a line that says what follows from it.
class OptionGroup : public QWidget {
    Q_OBJECT
public:
    /// `name` is what screen readers call the group.
    explicit OptionGroup(const QString& name, QWidget* parent = nullptr);
    /// `objectName` of the button, for whoever looks for it.
    void addOption(int id, const QString& text, const QString& consequence, const QString& objectName);
    void setChosen(int id); ///< without a signal
    int chosen() const;
    void focusChosen();
    void setOptionEnabled(int id, bool enabled);

Q_SIGNALS:
    void choiceMade(int id); ///< by the person

private:
    QButtonGroup* m_buttons;
    QVBoxLayout* m_list;
};

} // namespace aicms::ui_exchange
