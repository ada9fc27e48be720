// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/paged_table_model.h"

#include <QHash>
#include <QTableView>
#include <QTimer>

namespace aicms::kit {

/// A list of records: head 32, rows 36, no vertical lines; smooth at a million rows, since all rows are one height and
/// columns are never measured by their contents.
///
/// Return and double click open, Space asks for the pane, Shift+Space ticks, the Menu key and right click ask for the
/// row's menu; so does a button at the end of the row under the pointer, where somebody listens. Clicking a head asks
/// for the order; the owner sorts the ids and hands them back.
class DataTable : public QTableView {
    Q_OBJECT
public:
    enum class Density { Compact, Normal, Roomy }; ///< 32, 36, 44 design pixels

    explicit DataTable(QWidget* parent = nullptr);
    PagedTableModel* rows() const { return m_model; }

    void setColumns(std::vector<TableColumn> columns, bool tickable = false);
    void setColumnVisible(const QString& id, bool visible);
    bool isColumnVisible(const QString& id) const;
    void setDensity(Density density);
    /// Words that do not fit into their column go on below, in up to `most` lines; all rows are as high as the one
    /// among the first 300 that needs most. For short tables of sentences. 1, the default: words end in an ellipsis.
    void setMostLines(int most);
    /// For a column that is as wide as what stands in it, once that is known.
    void setWidth(const QString& id, int designPixels);
    bool wraps() const { return m_mostLines > 1; }
    /// The arrow in the head.
    void setSort(const QString& column, Qt::SortOrder order);

    qint64 currentId() const; ///< 0: none
    void setCurrentId(qint64 id);
    /// Shown in the table's place while it has no rows; the table takes it. Replaces the one before.
    void setEmptyState(QWidget* state);
    /// No rows yet: grey bars appear after 300 ms.
    void setLoading(bool loading);

Q_SIGNALS:
    void rowHeightChanged();
    void sortRequested(const QString& column, Qt::SortOrder order);
    void currentIdChanged(qint64 id);
    void opened(qint64 id);
    void paneRequested(qint64 id);
    void menuRequested(qint64 id, const QPoint& globalPosition);

protected:
    bool viewportEvent(QEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void focusInEvent(QFocusEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    void applySizes();
    void applyWidths();
    void applyHeights();
    int linesNeeded() const;
    int widthOf(int column) const;
    void noteWidth(int column, int width);
    void onHeadClicked(int section);
    void updateState();
    void toggleCurrent();
    void makeRowMenu();
    void passFocusOn();
    void setHoveredRow(int row);

    PagedTableModel* m_model;
    QWidget* m_empty = nullptr;
    QWidget* m_rowMenu; ///< button at the end of the hovered row
    int m_hoveredRow = -1;
    QTimer m_loadingDelay;
    QString m_sortColumn;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    Density m_density = Density::Normal;
    int m_mostLines = 1;
    bool m_loading = false;
    bool m_isPlacing = false; ///< widths are being set by the table, not by a person
    QHash<QString, int> m_dragged; ///< columns that a person made wider or narrower, in design pixels
};

} // namespace aicms::kit
