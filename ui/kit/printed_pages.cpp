// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/printed_pages.h"

#include "ui/theme/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QCoreApplication>
#include <QLocale>
#include <QPageLayout>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QTextDocument>

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
