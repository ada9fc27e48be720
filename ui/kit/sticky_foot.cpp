// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/sticky_foot.h"

#include "ui/kit/form_field.h"
#include "ui/kit/pointed_at.h"
#include "ui/kit/themed.h"

#include <QApplication>
#include <QEvent>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace aicms::kit {

using theme::px;

namespace {

constexpr int overhang = 4; ///< design pixels to both sides, so that no ring around a field looks out from behind it
constexpr int mostOfView = 60; ///< per cent of what is shown that a lifted foot may take

} // namespace

class StickyFoot::Bar : public PaintedWidget {
public:
    explicit Bar(QWidget* form) : PaintedWidget(form) { }
    void setLifted(bool isLifted)
    {
        m_isLifted = isLifted;
        update();
    }
    /// Of the form, the last that had the focus: what the foot asks in its place is about that.
    QPointer<const QWidget> lastField;

protected:
    void paintEvent(QPaintEvent*) override
    {
        if (!m_isLifted)
            return;
        QPainter painter(this);
        painter.fillRect(rect(), theme::color(theme::Color::Surface));
        painter.fillRect(0, 0, width(), theme::theme().borderWidth(), theme::color(theme::Color::BorderSubtle));
    }

private:
    bool m_isLifted = false;
};

StickyFoot::StickyFoot(QWidget* form) : QWidget(form), m_bar(new Bar(form)), m_body(new QVBoxLayout(m_bar))
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    m_bar->installEventFilter(this);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, const QWidget* now) {
        if (!now || !parentWidget()->isAncestorOf(now) || m_bar->isAncestorOf(now))
            return;
        m_bar->lastField = now;
        if (!m_isLifted || isPointedAt())
            return;
        // Once the pages around have brought it into sight, which takes them a turn of their own.
        QTimer::singleShot(
            0, this, [this] { QTimer::singleShot(0, this, [this] { uncover(QApplication::focusWidget()); }); });
    });
    followTheme(this, [this] {
        m_body->setContentsMargins(px(overhang), px(8), px(overhang), px(8));
        m_body->setSpacing(px(8));
        updateGeometry();
    });
}

QWidget* StickyFoot::bar() const
{
    return m_bar;
}

bool StickyFoot::hasHeightForWidth() const
{
    return true;
}

int StickyFoot::heightForWidth(int width) const
{
    const int inside = width + 2 * px(overhang);
    return m_body->hasHeightForWidth() ? m_body->totalHeightForWidth(inside) : m_body->totalSizeHint().height();
}

QSize StickyFoot::sizeHint() const
{
    const int wide = width() > 0 ? width() : m_body->totalSizeHint().width();
    return {m_body->totalMinimumSize().width() - 2 * px(overhang), heightForWidth(wide)};
}

QSize StickyFoot::minimumSizeHint() const
{
    return sizeHint();
}

void StickyFoot::watchAreas()
{
    std::vector<QPointer<QScrollArea>> around;
    for (QWidget* each = parentWidget(); each; each = each->parentWidget()) {
        if (auto* area = qobject_cast<QScrollArea*>(each))
            around.emplace_back(area);
    }
    if (around == m_areas)
        return;
    for (const QPointer<QScrollArea>& area : m_areas) {
        if (area) {
            area->verticalScrollBar()->disconnect(this);
            area->viewport()->removeEventFilter(this);
        }
    }
    m_areas = std::move(around);
    for (const QPointer<QScrollArea>& area : m_areas) {
        connect(area->verticalScrollBar(), &QScrollBar::valueChanged, this, &StickyFoot::place);
        connect(area->verticalScrollBar(), &QScrollBar::rangeChanged, this, &StickyFoot::place);
        area->viewport()->installEventFilter(this);
    }
}

void StickyFoot::place()
{
    if (!isVisible())
        return;
    const QRect own = geometry();
    int edge = own.bottom() + 1;
    int view = QWIDGETSIZE_MAX;
    for (const QPointer<QScrollArea>& area : m_areas) {
        if (!area || !area->viewport()->isAncestorOf(this))
            continue;
        const QWidget* viewport = area->viewport();
        edge = std::min(edge, parentWidget()->mapFrom(viewport, QPoint(0, viewport->height())).y());
        view = std::min(view, viewport->height());
    }
    m_isLifted = edge <= own.bottom() && own.height() * 100 <= view * mostOfView;
    const int top = m_isLifted ? std::max(px(overhang), edge - own.height()) : own.top();
    m_bar->setLifted(m_isLifted);
    m_bar->setGeometry(own.left() - px(overhang), top, own.width() + 2 * px(overhang), own.height());
    m_bar->raise();
    // What it says now may be longer, and lie over the very field that it is about.
    if (std::exchange(m_height, own.height()) != own.height() && m_isLifted)
        QTimer::singleShot(
            0, this, [this] { QTimer::singleShot(0, this, [this] { uncover(QApplication::focusWidget()); }); });
}

void StickyFoot::uncover(const QWidget* focused)
{
    // With the focus in the foot itself it is the field before that is looked at.
    if (focused && m_bar->isAncestorOf(focused))
        focused = m_bar->lastField;
    if (!m_isLifted || !focused || !parentWidget()->isAncestorOf(focused) || !focused->isVisible())
        return;
    const auto* field = qobject_cast<const FormField*>(focused->parentWidget());
    const QWidget* shown = field ? field : focused;
    int covered = shown->mapTo(parentWidget(), QPoint(0, shown->height())).y() + px(8) - m_bar->y();
    for (const QPointer<QScrollArea>& area : m_areas) {
        QScrollBar* bar = area ? area->verticalScrollBar() : nullptr;
        if (!bar || covered <= 0)
            continue;
        const int before = bar->value();
        bar->setValue(before + covered);
        covered -= bar->value() - before;
    }
}

bool StickyFoot::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_bar && event->type() == QEvent::LayoutRequest) {
        updateGeometry();
        place();
    } else if (watched != m_bar && event->type() == QEvent::Resize) {
        QTimer::singleShot(0, this, [this] { place(); });
    }
    return QWidget::eventFilter(watched, event);
}

void StickyFoot::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    place();
}

void StickyFoot::moveEvent(QMoveEvent* event)
{
    QWidget::moveEvent(event);
    place();
}

void StickyFoot::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_bar->show();
    watchAreas();
    QTimer::singleShot(0, this, [this] { place(); });
}

void StickyFoot::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    if (isHidden())
        m_bar->hide();
}

} // namespace aicms::kit
