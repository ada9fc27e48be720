// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/letter_pages.h"

#include "core/base/file_problem.h"
#include "ui/kit/printed_pages.h"
#include "ui/theme/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QLocale>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>

#include <memory>

namespace aicms::kit {

namespace {

// Millimetres from the upper left corner of the paper, DIN 5008:2020 form B.
constexpr double left = 25;
constexpr double right = 20; ///< margin
constexpr double head = 25; ///< margin above the pages that follow
constexpr double foot = 18; ///< margin below
constexpr double addressWidth = 80;
constexpr double returnBottom = 62.7; ///< lower end of the small line
constexpr double addressTop = 63.5;
constexpr double addressLine = 4.4;
constexpr double infoLeft = 125;
constexpr double infoTop = 50;
constexpr double subjectTop = 103.5;
constexpr double firstFold = 105;
constexpr double secondFold = 210;
constexpr double punch = 148.5;

constexpr double bodyPoints = 9.5;
constexpr double smallPoints = 7.5;
constexpr double infoPoints = 9;
constexpr int dotsPerInch = 300;
constexpr double millimetresPerInch = 25.4;
constexpr double pixelsPerInch = 96; ///< in which a document's own distances are given, whatever the device

class LetterPainter {
public:
    LetterPainter(QPagedPaintDevice& device, QPainter& painter) : m_device(device), m_painter(painter) { }

    bool draw(const LetterSheet& sheet)
    {
        m_isRightToLeft = QLocale(sheet.language).textDirection() == Qt::RightToLeft;
        const std::unique_ptr<QTextDocument> body = bodyOf(sheet);
        const int pages = body->pageCount();
        const double used = lowerEnd(*body) - (pages - 1) * room();
        const double slip = sheet.choices.isEmpty() ? 0 : slipHeight(sheet);
        const bool isSlipApart = used + slip > room();
        const int all = pages + (isSlipApart ? 1 : 0);
        for (int page = 0; page < all; ++page) {
            if (page > 0 && !m_device.newPage())
                return false;
            if (page == 0)
                drawHead(sheet);
            if (page < pages)
                drawBody(*body, page);
            if (page == all - 1 && slip > 0)
                drawSlip(sheet, isSlipApart ? mm(head) : m_device.height() - mm(foot) - slip);
            if (all > 1)
                text({mm(left), m_device.height() - mm(foot - 6), width(), mm(5)}, Qt::AlignTrailing,
                    QStringLiteral("%1 / %2").arg(page + 1).arg(all), smallPoints);
        }
        return true;
    }

private:
    double mm(double millimetres) const { return millimetres * m_device.logicalDpiX() / millimetresPerInch; }
    static double inDocument(double millimetres) { return millimetres * pixelsPerInch / millimetresPerInch; }
    double width() const { return m_device.width() - mm(left + right); }
    double room() const { return m_device.height() - mm(head + foot); } ///< for text on one page

    static QFont font(double points, bool isStrong = false)
    {
        QFont font(theme::theme().font(theme::Type::Body).family());
        font.setPointSizeF(points);
        font.setWeight(isStrong ? QFont::DemiBold : QFont::Normal);
        return font;
    }

    void text(const QRectF& area, Qt::Alignment side, const QString& words, double points, bool isStrong = false)
    {
        m_painter.setFont(font(points, isStrong));
        m_painter.drawText(area, static_cast<int>(side) | Qt::TextWordWrap, words);
    }

    double heightOf(const QString& words, double points, double room) const
    {
        const QFontMetricsF metrics(font(points), &m_device);
        return metrics.boundingRect(QRectF(0, 0, room, 1e6), Qt::TextWordWrap, words).height();
    }

    /// The text, with the room for address and date left free above it.
    std::unique_ptr<QTextDocument> bodyOf(const LetterSheet& sheet) const
    {
        auto document = std::make_unique<QTextDocument>();
        QTextOption option = document->defaultTextOption();
        option.setTextDirection(m_isRightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
        document->setDefaultTextOption(option);
        document->setDefaultFont(font(bodyPoints));
        document->documentLayout()->setPaintDevice(&m_device);
        document->setDocumentMargin(0);
        QTextCursor cursor(document.get());
        QTextBlockFormat space;
        space.setLineHeight(inDocument(subjectTop - head), QTextBlockFormat::FixedHeight);
        cursor.setBlockFormat(space);
        const auto add = [&](const QString& words, bool isStrong, double below) {
            QTextCharFormat letters;
            letters.setFont(font(bodyPoints, isStrong));
            QTextBlockFormat block;
            block.setProperty(headingProperty, isStrong);
            for (const QString& line : words.split(u'\n')) {
                cursor.insertBlock(block, letters);
                cursor.insertText(line, letters);
            }
            block.setBottomMargin(inDocument(below));
            cursor.setBlockFormat(block);
        };
        add(sheet.subject, true, 3);
        for (const auto& [heading, words] : sheet.parts) {
            if (!heading.isEmpty())
                add(heading, true, 0.5);
            if (!words.isEmpty())
                add(words, false, 2.5);
        }
        document->setPageSize(QSizeF(width(), room()));
        keepTogether(*document);
        return document;
    }

    static double lowerEnd(const QTextDocument& document)
    {
        return document.documentLayout()->blockBoundingRect(document.lastBlock()).bottom();
    }

    void drawHead(const LetterSheet& sheet)
    {
        const double small = heightOf(sheet.returnLine, smallPoints, mm(addressWidth));
        text({mm(left), mm(returnBottom) - small, mm(addressWidth), small}, Qt::AlignLeading, sheet.returnLine,
            smallPoints);
        m_painter.drawLine(QPointF(mm(left), mm(returnBottom)), QPointF(mm(left + addressWidth), mm(returnBottom)));
        for (qsizetype line = 0; line < sheet.recipient.size(); ++line)
            text(
                {mm(left), mm(addressTop + static_cast<double>(line) * addressLine), mm(addressWidth), mm(addressLine)},
                Qt::AlignLeading, sheet.recipient[line], bodyPoints);
        double at = mm(infoTop);
        const double infoWidth = m_device.width() - mm(infoLeft + right - 10);
        for (qsizetype line = 0; line < sheet.info.size(); ++line) {
            const double high = heightOf(sheet.info[line], infoPoints, infoWidth);
            text({mm(infoLeft), at, infoWidth, high * 1.1}, Qt::AlignLeading, sheet.info[line], infoPoints, line == 0);
            at += high;
        }
        text({mm(infoLeft), at + mm(3), infoWidth, mm(10)}, Qt::AlignLeading, sheet.day, infoPoints);
        QPen thin(Qt::darkGray);
        thin.setWidthF(mm(0.15));
        m_painter.setPen(thin);
        for (const double mark : {firstFold, secondFold})
            m_painter.drawLine(QPointF(mm(5), mm(mark)), QPointF(mm(9), mm(mark)));
        m_painter.drawLine(QPointF(mm(5), mm(punch)), QPointF(mm(12), mm(punch)));
        m_painter.setPen(Qt::black);
    }

    void drawBody(QTextDocument& body, int page)
    {
        QAbstractTextDocumentLayout::PaintContext context;
        context.palette.setColor(QPalette::Text, Qt::black);
        m_painter.save();
        m_painter.translate(mm(left), mm(head) - page * room());
        context.clip = QRectF(0, page * room(), width(), room());
        m_painter.setClipRect(context.clip);
        body.documentLayout()->draw(&m_painter, context);
        m_painter.restore();
    }

    static constexpr double cutRoom = 8; ///< around the line to cut along
    static constexpr double choiceHeight = 7;
    static constexpr double signRoom = 18;

    double slipHeight(const LetterSheet& sheet) const
    {
        double high = mm(cutRoom) + heightOf(sheet.slipTitle, bodyPoints, width()) + mm(1.5);
        for (const QString& line : sheet.slipLines)
            high += heightOf(line, bodyPoints, width()) + mm(0.8);
        return high + mm(2 + choiceHeight * static_cast<double>(sheet.choices.size()) + signRoom);
    }

    void drawSlip(const LetterSheet& sheet, double top)
    {
        QPen cut(Qt::darkGray);
        cut.setStyle(Qt::DashLine);
        cut.setWidthF(mm(0.2));
        m_painter.setPen(cut);
        m_painter.drawLine(QPointF(mm(8), top + mm(3)), QPointF(m_device.width() - mm(8), top + mm(3)));
        m_painter.setPen(Qt::black);
        double at = top + mm(cutRoom);
        const auto line = [&](const QString& words, bool isStrong, double below) {
            const double high = heightOf(words, bodyPoints, width());
            text({mm(left), at, width(), high * 1.1}, Qt::AlignLeading, words, bodyPoints, isStrong);
            at += high + mm(below);
        };
        line(sheet.slipTitle, true, 1.5);
        for (const QString& each : sheet.slipLines)
            line(each, false, 0.8);
        at += mm(2);
        for (const QString& choice : sheet.choices) {
            text({mm(left), at, mm(95), mm(choiceHeight)}, Qt::AlignLeading | Qt::AlignTop, choice, bodyPoints);
            box(mm(left + 100), at, sheet.yes);
            box(mm(left + 130), at, sheet.no);
            at += mm(choiceHeight);
        }
        const double base = top + slipHeight(sheet) - mm(5);
        m_painter.drawLine(QPointF(mm(left), base), QPointF(mm(left) + width(), base));
        text({mm(left), base + mm(0.8), width(), mm(5)}, Qt::AlignLeading, sheet.sign, smallPoints);
    }

    void box(double x, double y, const QString& word)
    {
        QPen pen(Qt::black);
        pen.setWidthF(mm(0.3));
        m_painter.setPen(pen);
        m_painter.drawRect(QRectF(x, y + mm(0.3), mm(4), mm(4)));
        text({x + mm(6.5), y, mm(22), mm(choiceHeight)}, Qt::AlignLeading | Qt::AlignTop, word, bodyPoints);
    }

    QPagedPaintDevice& m_device;
    QPainter& m_painter;
    bool m_isRightToLeft = false;
};

} // namespace

bool printLetters(const std::vector<LetterSheet>& letters, QPagedPaintDevice& device)
{
    device.setPageMargins(QMarginsF());
    QPainter painter;
    if (letters.empty() || !painter.begin(&device))
        return false;
    LetterPainter pages(device, painter);
    for (const LetterSheet& each : letters) {
        if (&each != &letters.front() && !device.newPage())
            return false;
        if (!pages.draw(each))
            return false;
    }
    return painter.end();
}

bool saveLetters(const std::vector<LetterSheet>& letters, const QString& country, const QString& path)
{
    if (letters.empty() || !base::requirePlaceForOutput(path))
        return false;
    QBuffer whole; // half a file would look like all of it
    whole.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&whole);
        const bool isLetter = country == QLatin1String("US") || country == QLatin1String("CA");
        writer.setPageSize(QPageSize(isLetter ? QPageSize::Letter : QPageSize::A4));
        writer.setResolution(dotsPerInch);
        writer.setCreator(QStringLiteral("AICMS"));
        if (!printLetters(letters, writer))
            return false;
    }
    QSaveFile file(path);
    return !whole.data().isEmpty() && file.open(QIODevice::WriteOnly) && file.write(whole.data()) == whole.size()
        && file.commit();
}

} // namespace aicms::kit
