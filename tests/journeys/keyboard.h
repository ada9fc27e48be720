// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

#include <functional>

namespace aicms::test {

/// The hands of somebody without a mouse: keys go to whatever has the focus, nothing else is touched. What is waited
/// for and does not come ends the test program with a sentence.
class Keyboard : public QObject {
public:
    explicit Keyboard(QWidget& window);

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void type(const QString& text);
    /// Over what stands in the field that has the focus.
    void retype(const QString& text);
    /// Tab, until the widget of that name has the focus: first waits until it can have it.
    void tabTo(const QString& name);
    void tabTo(QWidget* widget);
    /// tabTo(), then the space bar.
    void push(const QString& name);
    void push(QWidget* widget);
    /// Until it is so; `what` is said when it does not come.
    void waitFor(const char* what, const std::function<bool()>& isSo);
    void waitForFocus(const QString& name);
    /// The widget of that name that can be seen; nullptr when there is none.
    QWidget* seen(const QString& name) const;
    /// Widgets that were shown as a window of their own, and so took the focus: what is shown before it has its place.
    QStringList strayWindows() const { return m_strayWindows; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* focused() const;

    QWidget& m_window;
    QStringList m_strayWindows;
};

} // namespace aicms::test
