// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/scroll_page.h"

#include "ui/kit/themed.h"

#include <QApplication>
#include <QVBoxLayout>

namespace aicms::kit {

using theme::px;

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
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) {
        if (now && widget()->isAncestorOf(now))
            ensureWidgetVisible(now, px(20), px(20));
    });
    followTheme(this, [this] { setMargins(m_margin); });
}

void ScrollPage::setMargins(int designPixels)
{
    m_margin = designPixels;
    const int margin = px(designPixels);
    m_body->setContentsMargins(margin, margin, margin, margin);
    m_body->setSpacing(px(12));
}

} // namespace aicms::kit
