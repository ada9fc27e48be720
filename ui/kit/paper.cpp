// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/paper.h"

#include "core/base/file_problem.h"
#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QPdfWriter>
#include <QSaveFile>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextTable>

#include <algorithm>
#include <utility>

namespace aicms::kit {

namespace {

constexpr double cellPoints = 9;
constexpr int pdfDotsPerInch = 300;

QColor accentOnPaper()
{
    static const QColor accent = [] {
        QFile file(QStringLiteral(":/themes/light.json"));
        QString problem;
        const auto tokens = file.open(QIODevice::ReadOnly) ? theme::parseTokens(file.readAll(), problem) : std::nullopt;
        return tokens ? (*tokens)[theme::Color::Accent] : theme::color(theme::Color::Accent);
    }();
    return accent;
}

void addCell(QTextTable* table, int row, int column, const QString& text, bool isHead)
{
    QTextCharFormat format;
    format.setFontPointSize(cellPoints);
    format.setFontWeight(isHead ? QFont::DemiBold : QFont::Normal);
    QTextCursor cursor = table->cellAt(row, column).firstCursorPosition();
    const bool isNumber = !text.isEmpty() && std::ranges::all_of(text, [](QChar c) { return c.isNumber(); });
    if (isNumber) { // in two lines it would read as two
        QTextBlockFormat whole;
        whole.setNonBreakableLines(true);
        cursor.mergeBlockFormat(whole);
    }
    cursor.insertText(text, format);
}

} // namespace

Paper::Paper(const QString& language) : m_document(std::make_unique<QTextDocument>())
{
    m_document->setDefaultFont(theme::theme().font(theme::Type::Body));
    QTextOption option = m_document->defaultTextOption();
    option.setTextDirection(QLocale(language).textDirection());
    m_document->setDefaultTextOption(option);
}

void Paper::sender(const QString& business)
{
    line(business);
    QTextCursor cursor(m_document.get());
    cursor.movePosition(QTextCursor::End);
    insertAccentLine(cursor);
}

void Paper::line(const QString& text, double points, bool isStrong)
{
    write(text, points, isStrong, isStrong);
}

void Paper::underHeading(const QString& text)
{
    write(text, cellPoints, false, true);
}

void Paper::write(const QString& text, double points, bool isStrong, bool isHeading)
{
    QTextCharFormat format;
    format.setFontPointSize(points);
    format.setFontWeight(isStrong ? QFont::DemiBold : QFont::Normal);
    QTextBlockFormat block;
    block.setTopMargin(isStrong ? points : 0);
    block.setBottomMargin(points * 0.3);
    block.setProperty(headingProperty, isHeading);
    if (std::exchange(m_isPageBegun, false))
        block.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
    QTextCursor cursor(m_document.get());
    cursor.movePosition(QTextCursor::End);
    // Line by line: the blocks that a line feed makes would each begin a page, as the first one does.
    for (const QString& each : text.split(u'\n')) {
        cursor.insertBlock(block, format);
        cursor.insertText(each, format);
        block.setPageBreakPolicy(QTextFormat::PageBreak_Auto);
        block.setTopMargin(0);
    }
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

void enlarge(QTextDocument& document, int percent)
{
    if (percent == 100)
        return;
    const double factor = percent / 100.0;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        QTextBlockFormat around = block.blockFormat();
        around.setTopMargin(around.topMargin() * factor);
        around.setBottomMargin(around.bottomMargin() * factor);
        QTextCursor(block).setBlockFormat(around);
        std::vector<std::pair<int, int>> parts; // formats change the fragments while one goes through them
        for (auto part = block.begin(); !part.atEnd(); ++part)
            parts.emplace_back(part.fragment().position(), part.fragment().length());
        for (const auto& [begin, length] : parts) {
            QTextCursor cursor(&document);
            cursor.setPosition(begin);
            cursor.setPosition(begin + length, QTextCursor::KeepAnchor);
            QTextCharFormat format = cursor.charFormat();
            if (format.fontPointSize() <= 0)
                continue;
            QTextCharFormat larger;
            larger.setFontPointSize(format.fontPointSize() * factor);
            cursor.mergeCharFormat(larger);
        }
    }
}

void insertAccentLine(QTextCursor& cursor)
{
    QTextTableFormat format;
    format.setBorder(0);
    format.setCellPadding(0);
    format.setCellSpacing(0);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    format.setBackground(accentOnPaper());
    QTextTable* table = cursor.insertTable(1, 1, format);
    constexpr double lineHeight = 2; // points
    QTextCharFormat thin;
    thin.setFontPointSize(1);
    QTextBlockFormat block;
    block.setLineHeight(lineHeight, QTextBlockFormat::FixedHeight);
    QTextCursor inside = table->cellAt(0, 0).firstCursorPosition();
    inside.setBlockFormat(block);
    inside.setBlockCharFormat(thin);
    cursor.movePosition(QTextCursor::End);
}

bool savePdf(const QTextDocument& document, const QString& path, const Foot& foot, QPageLayout::Orientation orientation,
    const Enclosure& enclosed, PageNumbers numbers)
{
    if (!base::requirePlaceForOutput(path))
        return false;
    {
        QPdfWriter writer(path);
        writer.setPageOrientation(orientation);
        writer.setResolution(pdfDotsPerInch);
        writer.setCreator(QStringLiteral("AICMS"));
        if (!enclosed.name.isEmpty())
            writer.addFileAttachment(enclosed.name, enclosed.bytes, enclosed.mediaType);
        const std::unique_ptr<QTextDocument> laid(document.clone());
        if (!printPages(*laid, writer, foot, numbers))
            return false;
    }
    return QFileInfo(path).size() > 0;
}

QByteArray pdfBytes(const QTextDocument& document, const Foot& foot)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    bool isPrinted = false;
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(pdfDotsPerInch);
        writer.setCreator(QStringLiteral("AICMS"));
        const std::unique_ptr<QTextDocument> laid(document.clone());
        isPrinted = printPages(*laid, writer, foot);
    }
    return isPrinted ? buffer.data() : QByteArray();
}

bool saveText(const QString& text, const QString& path)
{
    if (!base::requirePlaceForOutput(path))
        return false;
    QSaveFile file(path);
    const QByteArray bytes = text.toUtf8();
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush() && file.commit();
}

} // namespace aicms::kit
