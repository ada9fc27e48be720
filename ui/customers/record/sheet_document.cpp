// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/record/sheet_document.h"

#include "ui/theme/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QTextCursor>
#include <QTextTable>

namespace aicms::customers_ui {

namespace {

struct SheetPage {
    Q_DECLARE_TR_FUNCTIONS(aicms::customers_ui::SheetPage)
};

constexpr double bodyPoints = 10;
constexpr double smallPoints = 9;

void addLine(QTextCursor& cursor, const QString& text, double points, bool isStrong)
{
    QTextCharFormat format;
    format.setFontPointSize(points);
    format.setFontWeight(isStrong ? QFont::DemiBold : QFont::Normal);
    QTextBlockFormat block;
    block.setTopMargin(isStrong ? points : 0);
    block.setBottomMargin(points * 0.3);
    cursor.insertBlock(block, format);
    cursor.insertText(text, format);
}

void addCell(QTextTable* table, int row, int column, const QString& text, bool isHead)
{
    QTextCharFormat format;
    format.setFontPointSize(smallPoints);
    format.setFontWeight(isHead ? QFont::DemiBold : QFont::Normal);
    table->cellAt(row, column).firstCursorPosition().insertText(text, format);
}

void addTable(QTextCursor& cursor, const wording::SheetSection& section)
{
    const auto columns = static_cast<int>(section.columns.size());
    QTextTableFormat format;
    format.setBorder(0.5);
    format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setBorderCollapse(true);
    format.setCellPadding(3);
    format.setHeaderRowCount(1);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    QTextTable* table = cursor.insertTable(static_cast<int>(section.rows.size()) + 1, columns, format);
    for (int column = 0; column < columns; ++column)
        addCell(table, 0, column, section.columns[column], true);
    for (std::size_t row = 0; row < section.rows.size(); ++row) {
        for (int column = 0; column < columns; ++column)
            addCell(table, static_cast<int>(row) + 1, column, section.rows[row].value(column), false);
    }
    cursor.movePosition(QTextCursor::End);
}

} // namespace

std::unique_ptr<QTextDocument> sheetDocument(const wording::Sheet& sheet)
{
    auto document = std::make_unique<QTextDocument>();
    document->setDefaultFont(theme::theme().font(theme::Type::Body));
    QTextOption direction = document->defaultTextOption();
    direction.setTextDirection(QLocale(sheet.language).textDirection());
    document->setDefaultTextOption(direction);
    QTextCursor cursor(document.get());
    addLine(cursor, sheet.business, bodyPoints, false);
    addLine(cursor, sheet.title, 16, true);
    addLine(cursor, sheet.intro, bodyPoints, false);
    for (const wording::SheetSection& section : sheet.sections) {
        addLine(cursor, section.heading, 12, true);
        if (!section.rows.empty())
            addTable(cursor, section);
        for (const QString& sentence : section.sentences)
            addLine(cursor, sentence, bodyPoints, false);
    }
    return document;
}

bool printPages(const QTextDocument& document, QPagedPaintDevice& device, const QString& foot)
{
    QPainter painter;
    if (!painter.begin(&device))
        return false;
    const std::unique_ptr<QTextDocument> laid(document.clone());
    laid->documentLayout()->setPaintDevice(&device);
    const QRectF page(0, 0, device.width(), device.height());
    const double footHeight = device.logicalDpiY() * 0.3; // inches
    laid->setPageSize(QSizeF(page.width(), page.height() - footHeight));
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette.setColor(QPalette::Text, Qt::black); // paper is white in the dark theme, too
    const int pages = laid->pageCount();
    for (int i = 0; i < pages; ++i) {
        if (i > 0)
            device.newPage();
        const QRectF part(0, i * laid->pageSize().height(), page.width(), laid->pageSize().height());
        painter.save();
        painter.translate(0, -part.top());
        painter.setClipRect(part);
        context.clip = part;
        laid->documentLayout()->draw(&painter, context);
        painter.restore();
        QFont small = laid->defaultFont();
        small.setPointSizeF(8);
        painter.setFont(small);
        painter.setPen(Qt::black);
        const QRectF line(0, page.bottom() - footHeight, page.width(), footHeight);
        painter.drawText(line, Qt::AlignLeft | Qt::AlignBottom, foot);
        painter.drawText(line, Qt::AlignRight | Qt::AlignBottom, SheetPage::tr("Page %1 of %2").arg(i + 1).arg(pages));
    }
    return painter.end();
}

bool savePdf(const QTextDocument& document, const QString& path, const QString& foot)
{
    {
        QPdfWriter writer(path);
        const bool isMetric = QLocale().measurementSystem() == QLocale::MetricSystem;
        writer.setPageSize(QPageSize(isMetric ? QPageSize::A4 : QPageSize::Letter));
        writer.setPageMargins(QMarginsF(20, 20, 20, 20), QPageLayout::Millimeter);
        writer.setResolution(300);
        writer.setCreator(QStringLiteral("AICMS"));
        if (!printPages(document, writer, foot))
            return false;
    }
    return QFileInfo(path).size() > 0;
}

} // namespace aicms::customers_ui
