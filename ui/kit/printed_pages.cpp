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
#include <QTextLayout>
#include <QTextTable>

#include <algorithm>
#include <cmath>

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

/// Where that ends which a heading must not be parted from; `after` is the first block behind it.
double endOfFirstPart(const QTextDocument& document, const QTextBlock& after)
{
    const QTextCursor cursor(after);
    const QTextTable* table = cursor.currentTable();
    if (!table)
        return lineEnd(document, after, 1);
    double end = 0;
    const int row = std::min(1, table->rows() - 1);
    for (int column = 0; column < table->columns(); ++column)
        end = std::max(end, lineEnd(document, table->cellAt(row, column).firstCursorPosition().block(), 0));
    return end;
}

} // namespace

void keepHeadings(QTextDocument& document)
{
    const double room = document.pageSize().height();
    if (room <= 0)
        return;
    for (QTextBlock block = document.begin(); block.isValid();) {
        if (!isHeading(block)) {
            block = block.next();
            continue;
        }
        const QTextBlock first = block;
        while (block.isValid() && isHeading(block))
            block = block.next();
        if (!block.isValid())
            return;
        const double top = document.documentLayout()->blockBoundingRect(first).top();
        const auto pageOf = [room](double place) { return static_cast<int>(std::floor(place / room)); };
        const QTextBlock before = first.previous();
        const bool isAtTop = !before.isValid()
            || pageOf(document.documentLayout()->blockBoundingRect(before).bottom() - 1) != pageOf(top);
        if (!isAtTop && pageOf(top) != pageOf(endOfFirstPart(document, block) - 1)) {
            QTextBlockFormat format;
            format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
            QTextCursor(first).mergeBlockFormat(format);
            // Qt lays out what follows only up to where it believes nothing moved any more, and of a table that goes on
            // over pages it would then draw no end.
            document.markContentsDirty(first.position(), document.characterCount() - first.position());
        }
    }
}

bool printPages(QTextDocument& document, QPagedPaintDevice& device, const QString& foot, PageNumbers numbers)
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
    keepHeadings(document);
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
        document.documentLayout()->draw(&painter, context);
        painter.restore();
        const bool isNumbered = numbers == PageNumbers::Shown;
        drawFoot(painter, area, foot,
            isNumbered ? Pages::tr("Page %1 of %2").arg(QLocale().toString(page + 1), QLocale().toString(count))
                       : QString());
    }
    return painter.end();
}

} // namespace aicms::kit
