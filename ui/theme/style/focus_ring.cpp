// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/style/focus_ring.h"

#include "ui/theme/style/paint.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QCheckBox>
#include <QFocusEvent>
#include <QRadioButton>
#include <QSlider>
#include <QStyleOptionButton>
#include <QTimer>

namespace aicms::theme {

namespace {

// A program that has just started shows the ring: nobody knows yet how people will use it, and hiding it hurts more.
bool keyboardUsed = true;

bool comesFromKeyboard(Qt::FocusReason reason)
{
    return reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason || reason == Qt::ShortcutFocusReason;
}

QRect indicatorOf(const QWidget* widget, QStyle::SubElement element)
{
    QStyleOptionButton option;
    option.initFrom(widget);
    return widget->style()->subElementRect(element, &option, widget);
}

} // namespace

FocusRing::FocusRing(QObject* parent) : QObject(parent)
{
    qApp->installEventFilter(this);
    // A new style comes with each change of text size, while a control has the focus.
    QTimer::singleShot(0, this, [this] { showFor(keyboardUsed ? QApplication::focusWidget() : nullptr); });
}

FocusRing::~FocusRing()
{
    delete m_frame;
}

bool FocusRing::isKeyboardUsed()
{
    return keyboardUsed;
}

bool FocusRing::isRinged(const QWidget* widget)
{
    return qobject_cast<const QAbstractButton*>(widget) || qobject_cast<const QAbstractSlider*>(widget)
        || hasFlag(widget, "focusRing");
}

bool FocusRing::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::KeyPress: setKeyboardUsed(true); break;
    case QEvent::MouseButtonPress:
    case QEvent::TouchBegin:
    case QEvent::TabletPress: setKeyboardUsed(false); break;
    case QEvent::FocusIn:
        if (auto* widget = qobject_cast<QWidget*>(watched)) {
            if (comesFromKeyboard(static_cast<QFocusEvent*>(event)->reason()))
                setKeyboardUsed(true);
            showFor(keyboardUsed ? widget : nullptr);
            // A page that is just being shown has its places in the next turn; the frame stays hidden till then.
            QTimer::singleShot(0, this, [this] {
                QWidget* ringed = m_frame ? m_frame->widget() : nullptr;
                if (ringed && !m_frame->isVisible() && ringed->isVisible()) {
                    m_frame->setWidget(nullptr);
                    m_frame->setWidget(ringed);
                }
            });
        }
        [[fallthrough]];
    case QEvent::FocusOut:
        // A scroll area repaints its page on a change of focus, but not its frame, which is the field's border.
        if (auto* area = qobject_cast<QAbstractScrollArea*>(watched))
            area->update();
        if (event->type() == QEvent::FocusOut && m_frame && m_frame->widget() == watched)
            showFor(nullptr);
        break;
    default: break;
    }
    return QObject::eventFilter(watched, event);
}

void FocusRing::setKeyboardUsed(bool used)
{
    if (keyboardUsed == used)
        return;
    keyboardUsed = used;
    if (QWidget* focused = QApplication::focusWidget()) {
        showFor(used ? focused : nullptr);
        if (auto* area = qobject_cast<QAbstractScrollArea*>(focused))
            area->viewport()->update();
        focused->update();
    }
}

void FocusRing::showFor(QWidget* widget)
{
    if (!widget || !isRinged(widget) || widget->isWindow()) {
        if (m_frame)
            m_frame->setWidget(nullptr);
        return;
    }
    if (!m_frame)
        m_frame = new QFocusFrame(widget);
    m_frame->setWidget(widget);
}

void FocusRing::paint(QPainter* painter, const QWidget* frame)
{
    const auto* ring = qobject_cast<const QFocusFrame*>(frame);
    const QWidget* widget = ring ? ring->widget() : nullptr;
    if (!widget)
        return;
    const int gap = px(4);
    QRectF target = frame->rect();
    const QVariant asked = widget->property("focusRadius");
    qreal radius = px(asked.isValid() ? asked.toDouble() : 6) + gap;
    const auto around = [&](QStyle::SubElement element) {
        return QRectF(indicatorOf(widget, element).translated(gap, gap)).adjusted(-gap, -gap, gap, gap);
    };
    if (qobject_cast<const QCheckBox*>(widget)) {
        target = around(QStyle::SE_CheckBoxIndicator);
        radius = px(4) + gap;
    } else if (qobject_cast<const QRadioButton*>(widget)) {
        target = around(QStyle::SE_RadioButtonIndicator);
        radius = target.width() / 2;
    }
    drawRing(painter, target, radius);
}

} // namespace aicms::theme
