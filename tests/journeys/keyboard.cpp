// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journeys/keyboard.h"

#include <QApplication>
#include <QTest>

namespace aicms::test {

namespace {

constexpr int patience = 60'000; ///< milliseconds; a vault is made and a file is read meanwhile
constexpr int mostTabs = 200; ///< more stops than any page has

} // namespace

Keyboard::Keyboard(QWidget& window) : m_window(window)
{
    qApp->installEventFilter(this);
}

bool Keyboard::eventFilter(QObject* watched, QEvent* event)
{
    const auto* widget = event->type() == QEvent::Show ? qobject_cast<QWidget*>(watched) : nullptr;
    if (widget && widget->isWindow() && widget->windowType() == Qt::Window && widget != &m_window)
        m_strayWindows << QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName();
    return false;
}

QWidget* Keyboard::focused() const
{
    QWidget* widget = QApplication::focusWidget();
    return widget ? widget : &m_window;
}

void Keyboard::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    // No finger is faster than one turn of the event loop, in which menus take up new keys.
    QCoreApplication::processEvents();
    QTest::keyClick(focused(), key, modifiers);
}

void Keyboard::type(const QString& text)
{
    // Letters that are on no key of Qt's list come as text.
    for (const QChar c : text)
        QTest::sendKeyEvent(QTest::Click, focused(), Qt::Key_unknown, QString(c), Qt::NoModifier);
}

void Keyboard::retype(const QString& text)
{
    press(Qt::Key_A, Qt::ControlModifier);
    type(text);
}

void Keyboard::waitFor(const char* what, const std::function<bool()>& isSo)
{
    if (!QTest::qWaitFor(isSo, patience))
        qFatal("this did not come: %s (the focus is on \"%s\")", what, qPrintable(focused()->objectName()));
}

QWidget* Keyboard::seen(const QString& name) const
{
    for (QWidget* widget : m_window.findChildren<QWidget*>(name)) {
        if (widget->isVisible())
            return widget;
    }
    return nullptr;
}

void Keyboard::waitForFocus(const QString& name)
{
    waitFor(
        qPrintable(QStringLiteral("the focus on ") + name), [this, &name] { return focused()->objectName() == name; });
}

void Keyboard::tabTo(QWidget* widget)
{
    waitFor(qPrintable(widget->objectName()), [widget] { return widget->isVisible() && widget->isEnabled(); });
    QStringList stops;
    for (; stops.size() < mostTabs && focused() != widget; press(Qt::Key_Tab))
        stops << focused()->objectName();
    if (focused() != widget)
        qFatal("Tab does not lead to \"%s\", but to %s", qPrintable(widget->objectName()),
            qPrintable(stops.join(QStringLiteral(", "))));
}

void Keyboard::tabTo(const QString& name)
{
    waitFor(qPrintable(name), [this, &name] { return seen(name) != nullptr; });
    tabTo(seen(name));
}

void Keyboard::push(QWidget* widget)
{
    tabTo(widget);
    press(Qt::Key_Space);
}

void Keyboard::push(const QString& name)
{
    tabTo(name);
    press(Qt::Key_Space);
}

} // namespace aicms::test
