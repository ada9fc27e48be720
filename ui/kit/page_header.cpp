// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/page_header.h"

#include "ui/kit/accessible.h"
#include "ui/kit/action_button.h"
#include "ui/kit/flow_layout.h"
#include "ui/kit/label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QResizeEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace aicms::kit {

using theme::Color;
using theme::px;
using theme::Type;

namespace {

void clearLayout(QLayout* layout)
{
    while (QLayoutItem* item = layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

/// Of all that stands in the row, side by side.
int widthOf(const FlowLayout* row)
{
    int width = 0;
    for (int index = 0; index < row->count(); ++index) {
        if (!row->itemAt(index)->isEmpty())
            width += row->itemAt(index)->sizeHint().width() + row->spacing();
    }
    return width;
}

} // namespace

PageHeader::PageHeader(const QString& title, const QString& subtitle, QWidget* parent)
    : QWidget(parent), m_back(new IconButton(QStringLiteral("arrow-left"), tr("Back (Alt+Left)"))),
      m_leading(new QHBoxLayout), m_all(new QBoxLayout(QBoxLayout::LeftToRight, this)),
      m_first(new QBoxLayout(QBoxLayout::LeftToRight)), m_besideHolder(new QWidget),
      m_beside(new FlowLayout(m_besideHolder)), m_actionHolder(new QWidget), m_actions(new FlowLayout(m_actionHolder)),
      m_title(new Label({}, Type::Title)), m_subtitle(new Label({}, Type::Body, Color::TextSecondary))
{
    setAccessibleRole(this, QAccessible::Grouping);
    m_title->setObjectName(QStringLiteral("pageTitle")); // that a toast leaves free
    m_title->setElide(Qt::ElideMiddle);
    m_subtitle->setElide(Qt::ElideRight);
    m_back->hide();
    connect(m_back, &QPushButton::clicked, this, &PageHeader::backRequested);
    for (QWidget* holder : {m_besideHolder, m_actionHolder})
        holder->layout()->setContentsMargins(0, 0, 0, 0);
    m_first->addWidget(m_title);
    m_first->addWidget(m_besideHolder, 1, Qt::AlignVCenter); // on the middle of the title
    m_first->addStretch(0);
    m_besideHolder->hide();
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addLayout(m_first);
    words->addWidget(m_subtitle);
    auto* head = new QHBoxLayout;
    head->addWidget(m_back);
    head->addLayout(m_leading);
    head->addLayout(words, 1);
    m_all->setContentsMargins(0, 0, 0, 0);
    m_all->addLayout(head, 1);
    m_all->addWidget(m_actionHolder);
    followTheme(this, [this, head] {
        head->setSpacing(px(12));
        m_all->setSpacing(px(12));
        m_beside->setSpacing(px(6));
        m_actions->setSpacing(px(8));
        arrange();
    });
    setTitle(title);
    setSubtitle(subtitle);
}

/// Of what stands in front of the words.
int PageHeader::leadingWidth() const
{
    const int back = m_back->isHidden() ? 0 : m_back->sizeHint().width() + px(12);
    const int leading = m_leading->sizeHint().width() > 0 ? m_leading->sizeHint().width() + px(12) : 0;
    return back + leading;
}

int PageHeader::widthInOneLine() const
{
    // A long name may be cut in the middle before the buttons leave its line.
    const int title = std::min(m_title->sizeHint().width(), px(220));
    return leadingWidth() + title + px(8) + widthOf(m_beside) + px(12) + widthOf(m_actions);
}

void PageHeader::arrange()
{
    const bool fits = widthInOneLine() <= width();
    const int spacing = fits ? px(8) : px(2);
    // Each of these asks for a new layout, which asks for this: only what is different is set, or it would never end.
    const auto direction = fits ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom;
    if (m_all->direction() != direction) {
        m_all->setDirection(direction);
        m_first->setDirection(direction);
    }
    if (m_first->spacing() != spacing)
        m_first->setSpacing(spacing);
    // What stands beside a long name is read whole: the name is what gives way.
    if (const int least = fits ? widthOf(m_beside) : 0; m_besideHolder->minimumWidth() != least)
        m_besideHolder->setMinimumWidth(least);
    // In one line the row of actions takes what it needs; below, all there is.
    const auto policy = fits ? QSizePolicy::Fixed : QSizePolicy::Preferred;
    // Words that have no room beside the buttons, or below the name of a small window, go on in a second line.
    const int room = width() - (fits ? px(12) + widthOf(m_actions) : 0) - leadingWidth();
    const bool wraps = m_subtitle->fontMetrics().horizontalAdvance(m_subtitle->text()) > room;
    if (m_subtitle->wordWrap() != wraps)
        m_subtitle->setWordWrap(wraps);
    if (m_actionHolder->sizePolicy().horizontalPolicy() != policy)
        m_actionHolder->setSizePolicy(policy, QSizePolicy::Preferred);
}

QSize PageHeader::minimumSizeHint() const
{
    // Words and buttons that go on in a second line are part of the least height: a page that scrolls asks for no
    // other.
    const int least = QWidget::minimumSizeHint().height();
    return {px(220), m_all->hasHeightForWidth() ? std::max(least, m_all->minimumHeightForWidth(width())) : least};
}

bool PageHeader::event(QEvent* event)
{
    const bool done = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest)
        arrange();
    return done;
}

void PageHeader::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
    if (event->oldSize().width() != width())
        updateGeometry();
}

void PageHeader::setTitle(const QString& title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

void PageHeader::setSubtitle(const QString& subtitle)
{
    m_subtitle->setText(subtitle);
    m_subtitle->setVisible(!subtitle.isEmpty());
    setAccessibleDescription(subtitle);
}

void PageHeader::setBackVisible(bool visible)
{
    m_back->setVisible(visible);
}

void PageHeader::setLeading(QWidget* widget)
{
    clearLayout(m_leading);
    m_leading->addWidget(widget);
}

void PageHeader::addBeside(QWidget* widget)
{
    m_beside->addWidget(widget);
    m_besideHolder->show();
}

void PageHeader::clearBeside()
{
    clearLayout(m_beside);
    m_besideHolder->hide();
}

void PageHeader::addAction(QWidget* widget)
{
    m_actions->addWidget(widget);
}

} // namespace aicms::kit
