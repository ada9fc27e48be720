// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/printed_pages.h"

#include "ui/theme/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QCoreApplication>
#include <QLocale>
#include <QPageLayout>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextDocumentFragment>
#include <QTextLayout>
#include <QTextTable>

#include <algorithm>
#include <cmath>
#include <limits>

namespace aicms::kit {

namespace {

struct Pages {
    Q_DECLARE_TR_FUNCTIONS(aicms::kit::Pages)
};

constexpr double pointsPerInch = 72;
constexpr double footPoints = 28; ///< room below the text
constexpr double bodyPoints = 10;

void preparePaper(QPagedPaintDevice& device)
{
    const bool isLetter = QLocale().measurementSystem() == QLocale::ImperialUSSystem;
    device.setPageSize(QPageSize(isLetter ? QPageSize::Letter : QPageSize::A4));
    device.setPageMargins(QMarginsF(20, 20, 20, 20), QPageLayout::Millimeter);
}

/// `pages`: "page x of y"; empty: none.
void drawFoot(QPainter& painter, const QRectF& area, const QString& foot, const QString& pages)
{
    QFont font(theme::theme().font(theme::Type::Body).family());
    font.setPointSizeF(8);
    painter.setFont(font);
    painter.setPen(Qt::black);
    painter.drawText(area, Qt::AlignLeading | Qt::AlignBottom, foot);
    painter.drawText(area, Qt::AlignTrailing | Qt::AlignBottom, pages);
}

} // namespace

namespace {

bool isHeading(const QTextBlock& block)
{
    return block.blockFormat().boolProperty(headingProperty);
}

/// Lower end of the line, at most the last one, in the document's own measure.
double lineEnd(const QTextDocument& document, const QTextBlock& block, int line)
{
    const QRectF place = document.documentLayout()->blockBoundingRect(block);
    const QTextLayout* lines = block.layout();
    if (!lines || lines->lineCount() == 0)
        return place.bottom();
    const QTextLine last = lines->lineAt(std::min(line, lines->lineCount() - 1));
    return place.top() + last.y() + last.height();
}

struct Stretch {
    double top = 0;
    double bottom = 0;
    double height() const { return bottom - top; }
};

Stretch placeOf(const QTextDocument& document, const QTextTable& table, int row)
{
    Stretch place {std::numeric_limits<double>::max(), 0};
    for (int column = 0; column < table.columns(); ++column) {
        const QTextTableCell cell = table.cellAt(row, column);
        const auto* layout = document.documentLayout();
        place.top = std::min(place.top, layout->blockBoundingRect(cell.firstCursorPosition().block()).top());
        place.bottom = std::max(place.bottom, layout->blockBoundingRect(cell.lastCursorPosition().block()).bottom());
    }
    return place;
}

/// Moves to the next page what would be parted at the foot of its own, from the top of the document to its end: what is
/// moved moves all that follows, and nothing before it.
class PageKeeper {
public:
    explicit PageKeeper(QTextDocument& document) : m_document(document), m_room(document.pageSize().height()) { }

    void keep()
    {
        for (QTextBlock block = m_document.begin(); block.isValid() && m_room > 0;) {
            if (QTextTable* table = QTextCursor(block).currentTable()) {
                keepRows(*table);
                block = m_document.findBlock(table->lastPosition()).next();
            } else if (isHeading(block)) {
                block = keepHeading(block);
            } else {
                block = block.next();
            }
        }
    }

private:
    int pageOf(double place) const { return static_cast<int>(std::floor(place / m_room)); }
    QRectF rectOf(const QTextBlock& block) const { return m_document.documentLayout()->blockBoundingRect(block); }
    /// A page has room for it below the head of its table, which stands on every page.
    bool fits(const QTextTable& table, const Stretch& row) const
    {
        return row.height() + 2 * placeOf(m_document, table, 0).height() < m_room;
    }
    /// Qt lays out what follows only up to where it believes nothing moved any more, and of a table that goes on over
    /// pages it would then draw no end.
    void layOutFrom(int position) { m_document.markContentsDirty(position, m_document.characterCount() - position); }

    void breakBefore(const QTextBlock& block)
    {
        QTextBlockFormat format;
        format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
        QTextCursor(block).mergeBlockFormat(format);
    }

    void keepRows(QTextTable& table)
    {
        const int heads = table.format().headerRowCount();
        for (int row = heads; row < table.rows(); ++row) {
            const Stretch place = placeOf(m_document, table, row);
            if (pageOf(place.top) == pageOf(place.bottom - 1) || !fits(table, place))
                continue;
            if (row == heads) { // with its head
                QTextTableFormat format = table.format();
                format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
                table.setFormat(format);
            } else if (table.format().columnWidthConstraints().isEmpty()) {
                keepWidths(table);
                row = heads - 1; // they may stand elsewhere now
            } else {
                part(table, row);
                row = heads - 1;
            }
            layOutFrom(table.firstPosition());
        }
    }

    /// As wide as now, whatever rows it has: the parts of a table stand below each other as one.
    void keepWidths(QTextTable& table)
    {
        const auto leftOf
            = [&](int column) { return rectOf(table.cellAt(0, column).firstCursorPosition().block()).x(); };
        const QRectF all = m_document.documentLayout()->frameBoundingRect(&table);
        const bool isMirrored = table.columns() > 1 && leftOf(1) < leftOf(0);
        const double edge = isMirrored ? leftOf(table.columns() - 1) - all.left() : leftOf(0) - all.left();
        QList<QTextLength> widths;
        for (int column = 0; column < table.columns(); ++column) {
            const int next = isMirrored ? column - 1 : column + 1;
            const double end = next < 0 || next >= table.columns() ? all.right() + edge : leftOf(next);
            widths << QTextLength(QTextLength::PercentageLength, (end - leftOf(column)) / all.width() * 100);
        }
        QTextTableFormat format = table.format();
        format.setColumnWidthConstraints(widths);
        table.setFormat(format);
    }

    /// What stands above the row becomes a table of its own, and the rest goes on at the top of the next page below the
    /// same head. A break inside the cells would leave a page empty but for the head: Qt moves the row to the next
    /// page, and there the cells break once more.
    void part(QTextTable& table, int row)
    {
        QTextTableFormat format = table.format();
        QTextCursor before(&m_document);
        before.setPosition(table.firstPosition() - 1); // the end of the block in front of it
        before.beginEditBlock(); // laid out once, not after every cell
        QTextTable* above = before.insertTable(row, table.columns(), format);
        for (int line = 0; line < row; ++line) {
            for (int column = 0; column < table.columns(); ++column) {
                const QTextTableCell from = table.cellAt(line, column);
                QTextCursor text = from.firstCursorPosition();
                text.setPosition(from.lastCursorPosition().position(), QTextCursor::KeepAnchor);
                above->cellAt(line, column).firstCursorPosition().insertFragment(text.selection());
            }
        }
        const int heads = format.headerRowCount();
        table.removeRows(heads, row - heads);
        format.setPageBreakPolicy(QTextFormat::PageBreak_Auto);
        table.setFormat(format);
        QTextBlockFormat nextPage;
        nextPage.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
        nextPage.setLineHeight(1, QTextBlockFormat::FixedHeight);
        QTextCursor between(&m_document);
        between.setPosition(above->lastPosition() + 1);
        between.setBlockFormat(nextPage);
        before.endEditBlock();
        layOutFrom(above->firstPosition());
    }

    /// Where that ends which a heading must not be parted from; `after` is the first block behind it.
    double endOfFirstPart(const QTextBlock& after) const
    {
        const QTextTable* table = QTextCursor(after).currentTable();
        if (!table)
            return lineEnd(m_document, after, 1);
        const int row = std::min(1, table->rows() - 1);
        if (const Stretch place = placeOf(m_document, *table, row); fits(*table, place))
            return place.bottom;
        double end = 0;
        for (int column = 0; column < table->columns(); ++column)
            end = std::max(end, lineEnd(m_document, table->cellAt(row, column).firstCursorPosition().block(), 0));
        return end;
    }

    /// The block behind the heading, and those right below it.
    QTextBlock keepHeading(const QTextBlock& first)
    {
        QTextBlock block = first;
        while (block.isValid() && isHeading(block))
            block = block.next();
        if (!block.isValid())
            return block;
        const double top = rectOf(first).top();
        const QTextBlock before = first.previous();
        const bool isAtTop = !before.isValid() || pageOf(rectOf(before).bottom() - 1) != pageOf(top);
        if (!isAtTop && pageOf(top) != pageOf(endOfFirstPart(block) - 1)) {
            breakBefore(first);
            layOutFrom(first.position());
        }
        return block;
    }

    QTextDocument& m_document;
    double m_room;
};

} // namespace

void keepTogether(QTextDocument& document)
{
    PageKeeper(document).keep();
}

bool printPages(QTextDocument& document, QPagedPaintDevice& device, const Foot& foot, PageNumbers numbers)
{
    preparePaper(device);
    QPainter painter;
    if (!painter.begin(&device))
        return false;
    const QRectF area(0, 0, device.width(), device.height());
    const double room = area.height() - footPoints * device.logicalDpiY() / pointsPerInch;
    QFont font(theme::theme().font(theme::Type::Body).family());
    font.setPointSizeF(bodyPoints);
    document.setDefaultFont(font);
    document.documentLayout()->setPaintDevice(&device);
    document.setDocumentMargin(0); // the paper has its margins
    document.setPageSize(QSizeF(area.width(), room));
    keepTogether(document);
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette.setColor(QPalette::Text, Qt::black);
    const int count = document.pageCount();
    for (int page = 0; page < count; ++page) {
        if (page > 0 && !device.newPage())
            return false;
        painter.save();
        painter.translate(0, -page * room);
        context.clip = QRectF(0, page * room, area.width(), room);
        painter.setClipRect(context.clip);
        // What begins where the page ends is of the next one: Qt draws a line that only touches the clip, unseen, and
        // whoever reads the file would find it twice.
        constexpr double edge = 0.5;
        context.clip.adjust(0, edge, 0, -edge);
        document.documentLayout()->draw(&painter, context);
        painter.restore();
        const QString pages = foot.pages.isEmpty() ? Pages::tr("Page %1 of %2") : foot.pages;
        drawFoot(painter, area, foot.text,
            numbers == PageNumbers::Shown ? pages.arg(QLocale().toString(page + 1), QLocale().toString(count))
                                          : QString());
    }
    return painter.end();
}

} // namespace aicms::kit
