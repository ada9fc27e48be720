// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/paper.h"

#include "core/base/file_problem.h"
#include "ui/theme/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QTextCursor>
#include <QTextTable>

#include <utility>

namespace aicms::kit {

namespace {

struct PaperWords {
    Q_DECLARE_TR_FUNCTIONS(aicms::kit::PaperWords)
};

constexpr double cellPoints = 9;
constexpr double footPoints = 8;
constexpr double footInches = 0.3;

void addCell(QTextTable* table, int row, int column, const QString& text, bool isHead)
{
    QTextCharFormat format;
    format.setFontPointSize(cellPoints);
    format.setFontWeight(isHead ? QFont::DemiBold : QFont::Normal);
    table->cellAt(row, column).firstCursorPosition().insertText(text, format);
}

} // namespace

Paper::Paper(const QString& language) : m_document(std::make_unique<QTextDocument>())
{
    m_document->setDefaultFont(theme::theme().font(theme::Type::Body));
    QTextOption option = m_document->defaultTextOption();
    option.setTextDirection(QLocale(language).textDirection());
    m_document->setDefaultTextOption(option);
}

void Paper::line(const QString& text, double points, bool isStrong)
{
    QTextCharFormat format;
    format.setFontPointSize(points);
    format.setFontWeight(isStrong ? QFont::DemiBold : QFont::Normal);
    QTextBlockFormat block;
    block.setTopMargin(isStrong ? points : 0);
    block.setBottomMargin(points * 0.3);
    if (std::exchange(m_isPageBegun, false))
        block.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
    QTextCursor cursor(m_document.get());
    cursor.movePosition(QTextCursor::End);
    cursor.insertBlock(block, format);
    cursor.insertText(text, format);
}

void Paper::newPage()
{
    m_isPageBegun = true;
}

void Paper::table(const QStringList& head, const std::vector<QStringList>& rows)
{
    const auto columns = static_cast<int>(head.size());
    QTextTableFormat format;
    format.setBorder(0.5);
    format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setBorderCollapse(true);
    format.setCellPadding(3);
    format.setHeaderRowCount(1);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    QTextCursor cursor(m_document.get());
    cursor.movePosition(QTextCursor::End);
    QTextTable* table = cursor.insertTable(static_cast<int>(rows.size()) + 1, columns, format);
    for (int column = 0; column < columns; ++column)
        addCell(table, 0, column, head[column], true);
    for (std::size_t row = 0; row < rows.size(); ++row) {
        for (int column = 0; column < columns; ++column)
            addCell(table, static_cast<int>(row) + 1, column, rows[row].value(column), false);
    }
}

bool printPages(const QTextDocument& document, QPagedPaintDevice& device, const QString& foot)
{
    QPainter painter;
    if (!painter.begin(&device))
        return false;
    const std::unique_ptr<QTextDocument> laid(document.clone());
    laid->documentLayout()->setPaintDevice(&device);
    const double footHeight = device.logicalDpiY() * footInches;
    const QSizeF page(device.width(), device.height());
    laid->setPageSize(QSizeF(page.width(), page.height() - footHeight));
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette.setColor(QPalette::Text, Qt::black); // paper is white in the dark theme, too
    const int pages = laid->pageCount();
    for (int i = 0; i < pages; ++i) {
        if (i > 0)
            device.newPage();
        const QRectF part(QPointF(0, i * laid->pageSize().height()), laid->pageSize());
        painter.save();
        painter.translate(0, -part.top());
        painter.setClipRect(part);
        context.clip = part;
        laid->documentLayout()->draw(&painter, context);
        painter.restore();
        QFont small = laid->defaultFont();
        small.setPointSizeF(footPoints);
        painter.setFont(small);
        painter.setPen(Qt::black);
        const QRectF line(0, page.height() - footHeight, page.width(), footHeight);
        painter.drawText(line, Qt::AlignLeft | Qt::AlignBottom, foot);
        painter.drawText(line, Qt::AlignRight | Qt::AlignBottom, PaperWords::tr("Page %1 of %2").arg(i + 1).arg(pages));
    }
    return painter.end();
}

bool savePdf(
    const QTextDocument& document, const QString& path, const QString& foot, QPageLayout::Orientation orientation)
{
    if (!base::requirePlaceForOutput(path))
        return false;
    {
        QPdfWriter writer(path);
        const bool isMetric = QLocale().measurementSystem() == QLocale::MetricSystem;
        writer.setPageSize(QPageSize(isMetric ? QPageSize::A4 : QPageSize::Letter));
        writer.setPageOrientation(orientation);
        writer.setPageMargins(QMarginsF(20, 20, 20, 20), QPageLayout::Millimeter);
        writer.setResolution(300);
        writer.setCreator(QStringLiteral("AICMS"));
        if (!printPages(document, writer, foot))
            return false;
    }
    return QFileInfo(path).size() > 0;
}

bool saveText(const QString& text, const QString& path)
{
    if (!base::requirePlaceForOutput(path))
        return false;
    QSaveFile file(path);
    const QByteArray bytes = text.toUtf8();
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
}

} // namespace aicms::kit
