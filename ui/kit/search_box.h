// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace aicms::kit {

/// A field with an icon in front and the key that jumps to it at the end. Esc empties it, as if the text were deleted
/// by hand; empty, Esc goes to the parent.
class SearchBox : public QLineEdit {
    Q_OBJECT
public:
    /// `placeholder` is the accessible name too.
    explicit SearchBox(
        const QString& placeholder, const QString& icon = QStringLiteral("search"), QWidget* parent = nullptr);
    void setShortcutHint(const QString& keys); ///< "Ctrl K", "/"

    QSize sizeHint() const override;

Q_SIGNALS:
    void movedDown(); ///< Down: on to what was found

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void applyMargins();

    QString m_icon;
    QString m_keys;
};

} // namespace aicms::kit
