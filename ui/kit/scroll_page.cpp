// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/scroll_page.h"

#include "ui/kit/form_field.h"
#include "ui/kit/pointed_at.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace aicms::kit {

using theme::px;

namespace {

/// What the keys are on in a list: its row, with the head above the first; the head alone where no row is chosen.
QRect keysIn(const QAbstractItemView* list)
{
    const QModelIndex current = list->currentIndex();
    const QRect row = current.isValid() ? list->visualRect(current) : QRect();
    if (current.isValid() && current.row() > 0)
        return row.translated(list->viewport()->pos());
    constexpr int headAndRow = 68; // design pixels
    const int below = row.isEmpty() ? std::min(list->height(), px(headAndRow)) : list->viewport()->y() + row.bottom();
    return {0, 0, list->width(), below};
}

} // namespace

ScrollPage::ScrollPage(QWidget* parent) : QScrollArea(parent)
{
    auto* page = new QWidget;
    m_body = new QVBoxLayout(page);
    setWidget(page);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus); // it follows what has the focus inside; itself it would be a stop that nobody sees
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    viewport()->setAutoFillBackground(false);
    page->setAutoFillBackground(false);
    // A page that is just being shown, or whose text grew, has its places in the next turn.
    const auto follow = [this] {
        QTimer::singleShot(0, this, [this] {
            QWidget* focused = QApplication::focusWidget();
            if (focused && widget()->isAncestorOf(focused))
                showWhole(focused);
        });
    };
    connect(qApp, &QApplication::focusChanged, this, [this, follow](QWidget*, QWidget* now) {
        if (!now || !widget()->isAncestorOf(now) || isPointedAt())
            return;
        showWhole(now);
        follow();
    });
    followTheme(this, [this, follow] {
        setMargins(m_margin);
        follow();
    });
}

void ScrollPage::showWhole(QWidget* focused)
{
    // The line below a field tells what it wants, or what is wrong with it. Qt itself shows only where the cursor is.
    const auto* field = qobject_cast<FormField*>(focused->parentWidget());
    // A list whose row is in sight stays where it is: all of it in sight would push out what stands above it.
    if (const auto* list = qobject_cast<QAbstractItemView*>(focused)) {
        const QRect keys = keysIn(list);
        const int top = list->mapTo(viewport(), keys.topLeft()).y();
        if (top >= 0 && top + keys.height() <= viewport()->height())
            return;
    }
    const QWidget* shown = field ? field : focused;
    if (shown->height() > viewport()->height() - 2 * px(20)) {
        ensureWidgetVisible(focused, px(20), px(20));
        return;
    }
    const QRect place(shown->mapTo(widget(), QPoint()), shown->size());
    ensureVisible(place.right(), place.bottom(), px(20), px(20));
    ensureVisible(place.left(), place.top(), px(20), px(20));
}

void ScrollPage::setMargins(int designPixels)
{
    m_margin = designPixels;
    const int margin = px(designPixels);
    m_body->setContentsMargins(margin, margin, margin, margin);
    m_body->setSpacing(px(12));
}

} // namespace aicms::kit
