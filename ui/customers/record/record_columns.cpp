// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/record/record_columns.h"

#include "ui/kit/card.h"
#include "ui/kit/growing_page.h"
#include "ui/kit/themed.h"
#include "ui/kit/view_tabs.h"
#include "ui/shell/spacing.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QScrollBar>
#include <QTimer>

#include <algorithm>

namespace aicms::customers_ui {

using theme::px;

namespace {

/// Of the page, in design pixels: a window of 1100 less the folded rail and margins.
constexpr int leastForThree = 960;

const std::array<QString, 6> pageIds {QStringLiteral("profile"), QStringLiteral("timeline"),
    QStringLiteral("purchases"), QStringLiteral("consent"), QStringLiteral("notes"), QStringLiteral("files")};

RecordColumns::Page pageOf(const QString& id)
{
    return static_cast<RecordColumns::Page>(std::ranges::find(pageIds, id) - pageIds.begin());
}

} // namespace

RecordColumns::RecordColumns(QWidget* parent)
    : QWidget(parent), m_tabs(new kit::ViewTabs(this)), m_views(new kit::ViewTabs), m_middle(new kit::Card)
{
    m_tabs->setObjectName(QStringLiteral("recordTabs"));
    m_views->setObjectName(QStringLiteral("recordViews"));
    const std::array<QString, 6> names {
        tr("Profile"), tr("Timeline"), tr("Purchases"), tr("Consent"), tr("Notes and tasks"), tr("Files")};
    for (const Page page : {Profile, Timeline, Purchases, Consent, Notes, Files}) {
        m_tabs->addView(pageIds[page], names[page]);
        if (columnOf(page) == Middle)
            m_views->addView(pageIds[page], names[page]);
    }
    makeColumns();
    connect(m_tabs, &kit::ViewTabs::viewChanged, this, [this](const QString& id) { showPage(pageOf(id)); });
    connect(m_views, &kit::ViewTabs::viewChanged, this, [this](const QString& id) { showPage(pageOf(id)); });
    kit::followTheme(this, [this] { applySizes(); });
}

void RecordColumns::makeColumns()
{
    auto* all = new QVBoxLayout(this);
    shell::setSpacing(all, 0, 0, 0, 0, 10);
    m_tabs->hide();
    all->addWidget(m_tabs);
    auto* row = new QHBoxLayout;
    shell::setSpacing(row, 0, 0, 0, 0, 12);
    for (const Column column : {Left, Middle, Right}) {
        auto* page = new kit::ScrollPage(this);
        page->setMargins(0);
        page->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        m_columns[column] = page;
        row->addWidget(page, column == Middle ? 1 : 0);
    }
    all->addLayout(row, 1);
    m_formRow = new QVBoxLayout;
    shell::setSpacing(m_formRow, 0, 0, 0, 0, 12);
    m_columns[Middle]->body()->addLayout(m_formRow);
    m_columns[Middle]->body()->addWidget(m_middle, 1);
    m_middle->setPadding(0);
    m_middle->body()->addWidget(m_views);
    for (const Page page : {Profile, Timeline, Purchases, Consent, Notes, Files}) {
        auto* holder = new QWidget;
        auto* parts = new QVBoxLayout(holder);
        shell::setSpacing(parts, 0, 0, 0, 0, 12);
        QVBoxLayout* column = columnOf(page) == Middle ? m_middle->body() : m_columns[columnOf(page)]->body();
        column->addWidget(holder, columnOf(page) == Middle ? 1 : 0);
        m_pages.push_back(holder);
    }
    for (const Column column : {Left, Right})
        m_columns[column]->body()->addStretch(1);
}

RecordColumns::Column RecordColumns::columnOf(Page page)
{
    return page == Profile ? Left : page == Timeline || page == Purchases ? Middle : Right;
}

QVBoxLayout* RecordColumns::body(Page page) const
{
    return static_cast<QVBoxLayout*>(m_pages[page]->layout());
}

void RecordColumns::addForm(Page page, QWidget* form)
{
    auto* holder = new QWidget;
    auto* inside = new QVBoxLayout(holder);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->addWidget(form);
    m_formRow->addWidget(holder);
    form->installEventFilter(this);
    m_forms.push_back({page, form, holder});
    arrange();
}

void RecordColumns::setCount(Page page, int count)
{
    m_tabs->setCount(pageIds[page], count);
    m_views->setCount(pageIds[page], count);
}

void RecordColumns::showPage(Page page)
{
    m_page = page;
    if (columnOf(page) == Middle)
        m_view = page;
    const QSignalBlocker quietTabs(m_tabs);
    const QSignalBlocker quietViews(m_views);
    m_tabs->setCurrentView(pageIds[page]);
    m_views->setCurrentView(pageIds[m_view]);
    arrange();
}

void RecordColumns::scrollToTop()
{
    for (kit::ScrollPage* column : m_columns)
        column->verticalScrollBar()->setValue(0);
}

void RecordColumns::followFocus()
{
    QTimer::singleShot(0, this, [this] {
        QWidget* focused = QApplication::focusWidget();
        for (kit::ScrollPage* column : m_columns) {
            // With what belongs to the field: its buttons, or the line below it.
            if (focused && column->widget()->isAncestorOf(focused->parentWidget()))
                column->ensureWidgetVisible(focused->parentWidget(), px(20), px(20));
        }
        QTimer::singleShot(0, this, &RecordColumns::showForm); // the pages around follow the focus first
    });
}

/// What scrolls the whole page; none: the page stands alone.
QScrollArea* RecordColumns::around() const
{
    for (QWidget* each = parentWidget(); each; each = each->parentWidget()) {
        if (auto* area = qobject_cast<QScrollArea*>(each))
            return area;
    }
    return nullptr;
}

/// A form is read from its first line. Where the window is low it stands in place of all that is above it.
void RecordColumns::showForm()
{
    const QWidget* focused = QApplication::focusWidget();
    for (const Form& each : m_forms) {
        if (!focused || !each.form->isAncestorOf(focused))
            continue;
        m_columns[Middle]->verticalScrollBar()->setValue(each.holder->y());
        QScrollArea* area = around();
        if (area && m_columns[Middle]->minimumHeight() > 0)
            area->verticalScrollBar()->setValue(m_columns[Middle]->mapTo(area->widget(), QPoint()).y() - px(4));
    }
}

bool RecordColumns::isShown(Page page) const
{
    if (m_narrow)
        return page == m_page;
    return columnOf(page) != Middle || page == m_view;
}

void RecordColumns::arrange()
{
    bool isFilledIn = false; // a form stands in place of the part that is shown
    for (const Form& each : m_forms) {
        const bool isOpen = !each.form->isHidden() && (!m_narrow || each.page == m_page);
        each.holder->setVisible(isOpen);
        isFilledIn = isFilledIn || (m_narrow && isOpen);
    }
    const QScrollArea* area = around();
    const bool isLow = area && kit::GrowingPage::isLow(window()->height());
    m_columns[Middle]->setMinimumHeight(isFilledIn && isLow ? area->viewport()->height() - px(8) : 0);
    m_tabs->setVisible(m_narrow);
    m_views->setVisible(!m_narrow);
    for (const Page page : {Profile, Timeline, Purchases, Consent, Notes, Files})
        m_pages[page]->setVisible(isShown(page));
    m_middle->setVisible(!isFilledIn);
    const Column only = isFilledIn ? Middle : columnOf(m_page);
    for (const Column column : {Left, Middle, Right})
        m_columns[column]->setVisible(!m_narrow || column == only);
}

void RecordColumns::applySizes()
{
    m_narrow = width() < px(leastForThree);
    for (const Column column : {Left, Right}) {
        m_columns[column]->setMinimumWidth(m_narrow ? 0 : px(290));
        m_columns[column]->setMaximumWidth(m_narrow ? QWIDGETSIZE_MAX : px(310));
    }
    arrange();
}

void RecordColumns::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    applySizes();
}

bool RecordColumns::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::ShowToParent || event->type() == QEvent::HideToParent)
        arrange();
    return QWidget::eventFilter(watched, event);
}

} // namespace aicms::customers_ui
