// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/record/record_columns.h"

#include "ui/kit/scroll_page.h"
#include "ui/kit/themed.h"
#include "ui/kit/view_tabs.h"
#include "ui/shell/spacing.h"

#include <QHBoxLayout>
#include <QScrollBar>

namespace aicms::customers_ui {

using theme::px;

namespace {

/// Of the page, in design pixels: a window of 1100 less the folded rail and margins.
constexpr int leastForThree = 960;

const std::array<QString, 3> columnIds {
    QStringLiteral("profile"), QStringLiteral("activity"), QStringLiteral("remarks")};

} // namespace

RecordColumns::RecordColumns(QWidget* parent) : QWidget(parent), m_tabs(new kit::ViewTabs(this))
{
    auto* all = new QVBoxLayout(this);
    shell::setSpacing(all, 0, 0, 0, 0, 10);
    m_tabs->setObjectName(QStringLiteral("recordTabs"));
    m_tabs->addView(columnIds[Profile], tr("Profile"));
    m_tabs->addView(columnIds[Activity], tr("Timeline"));
    m_tabs->addView(columnIds[Remarks], tr("Notes and tasks"));
    m_tabs->hide();
    all->addWidget(m_tabs);
    auto* row = new QHBoxLayout;
    shell::setSpacing(row, 0, 0, 0, 0, 12);
    for (const Column column : {Profile, Activity, Remarks}) {
        auto* page = new kit::ScrollPage(this);
        page->setMargins(0);
        page->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        m_columns[column] = page;
        m_bodies[column] = page->body();
        row->addWidget(m_columns[column], column == Activity ? 1 : 0);
    }
    all->addLayout(row, 1);
    connect(m_tabs, &kit::ViewTabs::viewChanged, this, &RecordColumns::arrange);
    kit::followTheme(this, [this] { applySizes(); });
}

void RecordColumns::showColumn(Column column)
{
    m_tabs->setCurrentView(columnIds[column]);
    arrange();
}

void RecordColumns::scrollToTop()
{
    for (kit::ScrollPage* column : m_columns)
        column->verticalScrollBar()->setValue(0);
}

void RecordColumns::arrange()
{
    m_tabs->setVisible(m_narrow);
    for (const Column column : {Profile, Activity, Remarks})
        m_columns[column]->setVisible(!m_narrow || m_tabs->currentView() == columnIds[column]);
}

void RecordColumns::applySizes()
{
    const bool narrow = width() < px(leastForThree);
    for (const Column column : {Profile, Remarks}) {
        m_columns[column]->setMinimumWidth(narrow ? 0 : px(290));
        m_columns[column]->setMaximumWidth(narrow ? QWIDGETSIZE_MAX : px(310));
    }
    const bool changed = narrow != m_narrow;
    m_narrow = narrow;
    arrange();
    if (changed)
        Q_EMIT narrowChanged(narrow);
}

void RecordColumns::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    applySizes();
}

} // namespace aicms::customers_ui
