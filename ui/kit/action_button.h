// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace aicms::kit {

/// A button with text, icon and the key that does the same. One primary button a page or open pane.
class ActionButton : public QPushButton {
    Q_OBJECT
public:
    enum class Role { Outlined, Primary, Quiet, Danger, DangerOutline };
    enum class Size { Small, Normal, Large }; ///< 28, 32, 40 design pixels

    explicit ActionButton(
        const QString& text, Role role = Role::Outlined, const QString& icon = {}, QWidget* parent = nullptr);
    void setRole(Role role);
    void setButtonSize(Size size);
    void setIconName(const QString& icon);
    /// Shows the key cap ("Ctrl L", "N") and names it in the tool tip. Does not bind the key.
    void setKeyHint(const QString& keys);
    /// A button that is off says why on hover and focus; empty: no reason. It stays reachable by Tab through its
    /// description only, as Qt skips disabled widgets, so a sentence beside it must say the same.
    void setReason(const QString& reason);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    /// Return presses like Space does, except what destroys.
    void keyPressEvent(QKeyEvent* event) override;

private:
    int keyRoom() const;

    Role m_role;
    QString m_keys;
};

/// A square button with an icon only; `name` is its tool tip and accessible name.
class IconButton : public ActionButton {
    Q_OBJECT
public:
    IconButton(const QString& icon, const QString& name, Role role = Role::Quiet, QWidget* parent = nullptr);
};

/// Text in the accent colour, underlined under the pointer.
class LinkButton : public QPushButton {
    Q_OBJECT
public:
    explicit LinkButton(const QString& text, const QString& icon = {}, QWidget* parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
};

} // namespace aicms::kit
