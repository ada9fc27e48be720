// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/page_header.h"

#include "ui/kit/accessible.h"
#include "ui/kit/action_button.h"
#include "ui/kit/label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

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

} // namespace

PageHeader::PageHeader(const QString& title, const QString& subtitle, QWidget* parent)
    : QWidget(parent), m_back(new IconButton(QStringLiteral("arrow-left"), tr("Back (Alt+Left)"))),
      m_leading(new QHBoxLayout), m_beside(new QHBoxLayout), m_actions(new QHBoxLayout),
      m_title(new Label({}, Type::Title)), m_subtitle(new Label({}, Type::Body, Color::TextSecondary))
{
    setAccessibleRole(this, QAccessible::Grouping);
    m_title->setElide(Qt::ElideMiddle);
    m_subtitle->setElide(Qt::ElideRight);
    m_back->hide();
    connect(m_back, &QPushButton::clicked, this, &PageHeader::backRequested);
    auto* first = new QHBoxLayout;
    first->addWidget(m_title);
    first->addLayout(m_beside);
    first->addStretch(1);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addLayout(first);
    words->addWidget(m_subtitle);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_back);
    row->addLayout(m_leading);
    row->addLayout(words, 1);
    row->addLayout(m_actions);
    followTheme(this, [this, row, first] {
        row->setSpacing(px(12));
        first->setSpacing(px(8));
        m_beside->setSpacing(px(6));
        m_actions->setSpacing(px(8));
    });
    setTitle(title);
    setSubtitle(subtitle);
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
}

void PageHeader::clearBeside()
{
    clearLayout(m_beside);
}

void PageHeader::addAction(QWidget* widget)
{
    m_actions->addWidget(widget);
}

} // namespace aicms::kit
