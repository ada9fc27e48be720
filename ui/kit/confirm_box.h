// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/themed.h"

#include <vector>

class QCheckBox;
class QHBoxLayout;
class QLineEdit;
class QVBoxLayout;

namespace aicms::kit {

class ActionButton;
class Label;

/// In-place question before something that cannot be undone. The harmless button has the focus when the box appears;
/// Return starts the harm on the button itself only. With setTyped the person types a name or number first, and Return
/// never does.
class ConfirmBox : public PaintedWidget {
    Q_OBJECT
public:
    /// `title` asks ("Remove 306 records for good?"), `text` says what goes, what stays, that it cannot be undone.
    ConfirmBox(const QString& title, const QString& text, QWidget* parent = nullptr);
    void setText(const QString& text); ///< what the question is asked with once it is known
    void setKeepText(const QString& text); ///< "Keep them"
    void setConfirmText(const QString& text, const QString& icon = {}); ///< "Remove 306"
    /// What must be typed; capitals and spaces around it do not matter. Empty: nothing.
    void setTyped(const QString& expected);
    /// A tick box that must be ticked.
    void addDuty(const QString& text);
    bool isReady() const; ///< all is typed and ticked

Q_SIGNALS:
    void confirmed();
    void kept(); ///< also on Esc

protected:
    void paintEvent(QPaintEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void updateReady();
    void arrangeFoot();

    Label* m_title;
    Label* m_text;
    QVBoxLayout* m_dutyList;
    std::vector<QCheckBox*> m_duties;
    QWidget* m_typeRow;
    Label* m_typeWord;
    QLineEdit* m_typed;
    QHBoxLayout* m_foot;
    ActionButton* m_keep;
    ActionButton* m_confirm;
    QString m_expected;
};

} // namespace aicms::kit
