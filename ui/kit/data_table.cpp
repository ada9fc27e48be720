// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/data_table.h"

#include "ui/kit/cell_delegate.h"
#include "ui/kit/paint.h"
#include "ui/kit/table_head.h"
#include "ui/kit/text.h"
#include "ui/kit/themed.h"

#include <QApplication>
#include <QHeaderView>
#include <QPainter>
#include <QScrollBar>

namespace aicms::kit {

using theme::Color;
using theme::px;

namespace {

constexpr int mostGivenUp = 40; ///< per cent of a column of words, where room is short
constexpr int mostGivenUpWrapped = 65; ///< the same where words go on in another line
constexpr int aroundName = 24; ///< design pixels at both sides of a column's name
constexpr int measuredRows = 300;
constexpr int loadingDelay = 300; // milliseconds; a shorter wait needs no sign
constexpr char pressedProperty[] = "isPressed"; ///< of a head: the mouse is held on it

/// A press elsewhere can bring a list whose widths change while it lasts.
class HeadPress : public QObject {
public:
    explicit HeadPress(QHeaderView* head) : QObject(head), m_head(head) { head->viewport()->installEventFilter(this); }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::MouseButtonPress || event->type() == QEvent::MouseButtonRelease)
            m_head->setProperty(pressedProperty, event->type() == QEvent::MouseButtonPress);
        return QObject::eventFilter(watched, event);
    }

private:
    QHeaderView* m_head;
};

} // namespace

DataTable::DataTable(QWidget* parent) : QTableView(parent), m_model(new PagedTableModel(this)), m_rowMenu(nullptr)
{
    setHorizontalHeader(new TableHead(m_model, this));
    setModel(m_model);
    setItemDelegate(new CellDelegate(this));
    setShowGrid(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    QHeaderView* head = horizontalHeader();
    head->setSectionResizeMode(QHeaderView::Interactive);
    head->setHighlightSections(false);
    head->setSectionsClickable(true);
    head->setSortIndicatorShown(false);
    head->setStretchLastSection(true);
    head->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    new HeadPress(head);
    connect(head, &QHeaderView::sectionClicked, this, &DataTable::onHeadClicked);
    connect(head, &QHeaderView::sectionResized, this, [this](int column, int, int width) { noteWidth(column, width); });
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        applyWidths();
        updateState();
    });
    m_loadingDelay.setSingleShot(true);
    m_loadingDelay.setInterval(loadingDelay);
    connect(&m_loadingDelay, &QTimer::timeout, viewport(), qOverload<>(&QWidget::update));
    makeRowMenu();
    followTheme(this, [this] { applySizes(); });
}

void DataTable::setColumns(std::vector<TableColumn> columns, bool tickable)
{
    m_model->setTickable(tickable);
    // Ticks are the selection where there are any; the current row is then marked apart from them.
    setSelectionMode(tickable ? QAbstractItemView::NoSelection : QAbstractItemView::SingleSelection);
    m_model->setColumns(std::move(columns));
    setSort(m_sortColumn, m_sortOrder);
}

void DataTable::setColumnVisible(const QString& id, bool visible)
{
    const int column = m_model->columnOf(id);
    if (column < 0)
        return;
    m_isPlacing = true;
    setColumnHidden(column, !visible);
    m_isPlacing = false;
    applyWidths();
}

bool DataTable::isColumnVisible(const QString& id) const
{
    const int column = m_model->columnOf(id);
    return column >= 0 && !isColumnHidden(column);
}

void DataTable::setDensity(Density density)
{
    m_density = density;
    applySizes();
}

void DataTable::setSort(const QString& column, Qt::SortOrder order)
{
    m_sortColumn = column;
    m_sortOrder = order;
    const int section = m_model->columnOf(column);
    horizontalHeader()->setSortIndicatorShown(section >= 0);
    if (section >= 0)
        horizontalHeader()->setSortIndicator(section, order);
}

void DataTable::setWidth(const QString& id, int designPixels)
{
    m_model->setWidth(id, designPixels);
    applyWidths();
}

void DataTable::setMostLines(int most)
{
    m_mostLines = most;
    applySizes();
}

/// Lines of the cell that needs most, at the widths as they are.
int DataTable::linesNeeded() const
{
    if (!wraps())
        return 1;
    int lines = 1;
    const int rows = std::min(m_model->rowCount(), measuredRows);
    for (int column = m_model->isTickable() ? 1 : 0; column < m_model->columnCount() && lines < m_mostLines; ++column) {
        if (isColumnHidden(column))
            continue;
        for (int row = 0; row < rows; ++row)
            lines = std::max(lines, wrappedLines(m_model->index(row, column), columnWidth(column)));
    }
    return std::min(lines, m_mostLines);
}

void DataTable::applyHeights()
{
    const int usual = px(m_density == Density::Compact ? 32 : m_density == Density::Roomy ? 44 : 36);
    const int row = usual + (linesNeeded() - 1) * lineHeight(theme::Type::Body);
    if (verticalHeader()->defaultSectionSize() == row && verticalHeader()->minimumSectionSize() == px(24))
        return;
    // The least size last: rows that it had to enlarge would no longer take the usual one (Qt 6.8).
    verticalHeader()->setMinimumSectionSize(1);
    verticalHeader()->setDefaultSectionSize(row);
    verticalHeader()->setMinimumSectionSize(px(24));
    Q_EMIT rowHeightChanged();
}

void DataTable::applySizes()
{
    horizontalHeader()->setFont(theme::theme().font(theme::Type::TableHead));
    horizontalHeader()->setFixedHeight(px(32));
    applyWidths();
}

int DataTable::widthOf(int column) const
{
    const int ticks = m_model->isTickable() ? 1 : 0;
    if (column < ticks)
        return px(38);
    const TableColumn& wanted = m_model->columns()[static_cast<std::size_t>(column - ticks)];
    return px(m_dragged.value(wanted.id, wanted.width));
}

void DataTable::applyWidths()
{
    const int ticks = m_model->isTickable() ? 1 : 0;
    int shares = 0;
    int left = viewport()->width();
    const auto shareOf = [&](int column) {
        if (column < ticks || isColumnHidden(column))
            return 0;
        const TableColumn& wanted = m_model->columns()[static_cast<std::size_t>(column - ticks)];
        return m_dragged.contains(wanted.id) ? 0 : wanted.grow;
    };
    for (int column = 0; column < m_model->columnCount(); ++column) {
        shares += shareOf(column);
        left -= isColumnHidden(column) ? 0 : widthOf(column);
    }
    // What is written there ends in an ellipsis before a column is out of sight.
    const auto givesUp = [&](int column) {
        if (column < ticks || isColumnHidden(column))
            return 0;
        const TableColumn& wanted = m_model->columns()[static_cast<std::size_t>(column - ticks)];
        const bool isWords
            = wanted.kind == CellKind::Strong || wanted.kind == CellKind::Text || wanted.kind == CellKind::Secondary;
        if (!isWords || m_dragged.contains(wanted.id))
            return 0;
        // Down to its name: half of a name tells nothing of what stands below it.
        const int name = horizontalHeader()->fontMetrics().horizontalAdvance(wanted.title) + px(aroundName);
        return std::clamp(
            widthOf(column) - name, 0, widthOf(column) * (wraps() ? mostGivenUpWrapped : mostGivenUp) / 100);
    };
    int spare = 0;
    for (int column = 0; column < m_model->columnCount(); ++column)
        spare += givesUp(column);
    const bool isCramped = left < 0 && spare + left >= 0; // else it is scrolled sideways, with room for all words
    m_isPlacing = true;
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const int more = shares > 0 && left > 0 ? left * shareOf(column) / shares
            : isCramped                         ? (left * givesUp(column) - spare + 1) / spare
                                                : 0;
        if (!isColumnHidden(column) && columnWidth(column) != widthOf(column) + more)
            setColumnWidth(column, widthOf(column) + more);
    }
    m_isPlacing = false;
    if (ticks > 0)
        horizontalHeader()->setSectionResizeMode(0, QHeaderView::Fixed);
    applyHeights();
}

void DataTable::noteWidth(int column, int width)
{
    const int ticks = m_model->isTickable() ? 1 : 0;
    // The head resizes by itself too (a reset, the last column); a person does it with the mouse.
    if (m_isPlacing || column < ticks || width == 0 || !horizontalHeader()->property(pressedProperty).toBool())
        return;
    const QString id = m_model->columns()[static_cast<std::size_t>(column - ticks)].id;
    m_dragged.insert(id, qRound(width * 100.0 / px(100)));
    if (wraps())
        applyHeights();
}

void DataTable::onHeadClicked(int section)
{
    const int ticks = m_model->isTickable() ? 1 : 0;
    if (section < ticks) {
        setSort(m_sortColumn, m_sortOrder); // the head has moved its arrow already
        if (m_model->checkedCount() < m_model->rowCount())
            m_model->checkAll();
        else
            m_model->clearChecked();
        return;
    }
    const TableColumn& column = m_model->columns()[static_cast<std::size_t>(section - ticks)];
    if (!column.sortable) {
        setSort(m_sortColumn, m_sortOrder); // the head has moved its arrow already
        return;
    }
    const bool again = column.id == m_sortColumn && m_sortOrder == Qt::AscendingOrder;
    setSort(column.id, again ? Qt::DescendingOrder : Qt::AscendingOrder);
    Q_EMIT sortRequested(m_sortColumn, m_sortOrder);
}

qint64 DataTable::currentId() const
{
    return m_model->idAt(currentIndex().row());
}

void DataTable::setCurrentId(qint64 id)
{
    const int row = m_model->rowOf(id);
    if (row < 0)
        return;
    const int column = m_model->isTickable() ? 1 : 0;
    setCurrentIndex(m_model->index(row, column));
    scrollTo(currentIndex());
}

void DataTable::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    if (current.row() == previous.row())
        return;
    viewport()->update(); // the marks of whole rows
    Q_EMIT currentIdChanged(currentId());
}

void DataTable::setEmptyState(QWidget* state)
{
    const bool hadFocus = m_empty && m_empty->isAncestorOf(QApplication::focusWidget());
    delete m_empty;
    m_empty = state;
    if (state)
        state->setParent(viewport());
    updateState();
    if (hadFocus)
        setFocus(Qt::OtherFocusReason);
}

void DataTable::setLoading(bool loading)
{
    m_loading = loading;
    if (loading)
        m_loadingDelay.start();
    else
        m_loadingDelay.stop();
    updateState();
}

void DataTable::updateState()
{
    // Below nothing there is nothing to be scrolled to. Said only where it changes: Qt lays the table out each time,
    // and where its two bars make room for each other in turn, that resizes it again from within, without end.
    const auto bar = m_model->rowCount() == 0 ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded;
    if (horizontalScrollBarPolicy() != bar)
        setHorizontalScrollBarPolicy(bar);
    if (m_empty) {
        const bool isEmpty = m_model->rowCount() == 0 && !m_loading;
        const bool hadFocus = m_empty->isAncestorOf(QApplication::focusWidget());
        m_empty->setVisible(isEmpty);
        if (hadFocus && !isEmpty)
            setFocus(Qt::OtherFocusReason); // what is shown now is the list
        const QSize size = m_empty->sizeHint().boundedTo(viewport()->size());
        QRect place(QPoint(), QSize(std::min(viewport()->width(), std::max(size.width(), px(360))), 0));
        place.setHeight(m_empty->hasHeightForWidth() ? m_empty->heightForWidth(place.width()) : size.height());
        place.moveCenter(QPoint(viewport()->rect().center().x(), viewport()->height() * 2 / 5));
        place.moveTop(std::max(0, place.top()));
        m_empty->setGeometry(place);
        if (isEmpty && hasFocus())
            passFocusOn();
    }
    setHoveredRow(-1); // another row may lie there now
    viewport()->update();
}

void DataTable::resizeEvent(QResizeEvent* event)
{
    // A bar that comes below must not push the keys' row out of sight.
    const QRect row = visualRect(currentIndex());
    const bool wasSeen = hasFocus() && row.isValid() && row.top() >= 0 && row.bottom() < event->oldSize().height();
    QTableView::resizeEvent(event);
    applyWidths();
    updateState();
    if (wasSeen && row.bottom() >= viewport()->height())
        scrollTo(currentIndex());
}

void DataTable::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        updateState();
}

void DataTable::paintEvent(QPaintEvent* event)
{
    QTableView::paintEvent(event);
    if (hasFocus() && isActiveWindow() && !currentIndex().isValid()) {
        // No cell can show that the keys go here.
        QPainter ring(viewport());
        const int inside = px(3);
        drawFocusRing(&ring, viewport()->rect().adjusted(inside, inside, -inside, -inside), px(6));
    }
    if (!m_loading || m_loadingDelay.isActive() || m_model->rowCount() > 0)
        return;
    QPainter painter(viewport());
    const int row = verticalHeader()->defaultSectionSize();
    for (int y = 0; y < viewport()->height(); y += row) {
        for (int column = 0; column < m_model->columnCount(); ++column) {
            const QRect bar(columnViewportPosition(column) + px(10), y + row / 2 - px(4),
                std::min(columnWidth(column) - px(20), px(96)), px(8));
            if (bar.width() > 0)
                drawPanel(&painter, bar, px(4), theme::color(Color::NeutralSoft));
        }
    }
}

} // namespace aicms::kit
