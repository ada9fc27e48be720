// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/handbook/page_view.h"

#include "ui/kit/themed.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextList>

#include <algorithm>

namespace aicms::handbook {

using theme::Color;
using theme::px;
using theme::Type;

namespace {

constexpr int widestLine = 660; ///< design pixels; longer lines are hard to read
constexpr int lineHeight = 140; ///< per cent
constexpr int pageMargin = 24;
const QString ending = QStringLiteral(".md");

/// Of what is no page of ours: empty.
QString nameOf(const QUrl& url)
{
    const QString path = url.isRelative() ? url.path() : QString();
    return path.endsWith(ending) ? path.chopped(ending.size()) : QString();
}

Type typeOf(int headingLevel)
{
    return headingLevel == 1 ? Type::Title : headingLevel > 1 ? Type::Section : Type::Body;
}

/// What is left of the format that Markdown gives: labels are strong, keys look like keys, links like links.
QTextCharFormat formatOf(const QTextCharFormat& read, int headingLevel)
{
    QTextCharFormat format;
    QFont font = theme::theme().font(typeOf(headingLevel));
    format.setForeground(theme::color(Color::TextPrimary));
    if (read.fontFixedPitch()) {
        font = theme::theme().font(Type::BodyStrong);
        format.setBackground(theme::color(Color::NeutralSoft));
    } else if (headingLevel == 0 && read.fontWeight() > QFont::Normal) {
        font.setWeight(QFont::DemiBold);
    }
    if (read.isAnchor()) {
        format.setAnchor(true);
        format.setAnchorHref(read.anchorHref());
        format.setForeground(theme::color(Color::AccentText));
        format.setFontUnderline(true);
    }
    const bool isUnderlined = format.fontUnderline();
    format.setFont(font);
    format.setFontUnderline(isUnderlined);
    return format;
}

} // namespace

PageView::PageView(const Book& book, QWidget* parent) : QTextBrowser(parent), m_book(book)
{
    setObjectName(QStringLiteral("handbookPage"));
    setAccessibleName(tr("Text of the page"));
    setFrameShape(QFrame::NoFrame);
    setOpenExternalLinks(false);
    setUndoRedoEnabled(false);
    setLineWrapMode(QTextEdit::FixedPixelWidth);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // lines do not change their width with each page
    // Pictures are drawn anew, as wide as the lines; not amid a resize, which may be that of a page that is being set.
    m_redraw.setSingleShot(true);
    m_redraw.setInterval(0);
    connect(&m_redraw, &QTimer::timeout, this, [this] {
        const int kept = verticalScrollBar()->value();
        reload();
        verticalScrollBar()->setValue(kept);
    });
    // Not where a page is asked for: back and forward do not come by there.
    connect(this, &QTextBrowser::sourceChanged, this, [this](const QUrl& shown) {
        dress();
        showMarks();
        Q_EMIT pageShown(nameOf(shown)); // source() is still the page before
    });
    kit::followTheme(this, [this] {
        fitLines();
        if (!page().isEmpty())
            reload();
    });
}

void PageView::open(const QString& name)
{
    if (name != page())
        setSource(QUrl(name + ending), QTextDocument::MarkdownResource);
}

QString PageView::page() const
{
    return nameOf(source());
}

QVariant PageView::loadResource(int type, const QUrl& name)
{
    if (type == QTextDocument::ImageResource)
        return picture(name);
    const Page* page = m_book.page(nameOf(name));
    return page ? page->text : QString();
}

/// As wide as a line at most, with a thin frame, as most of it is as light as the page.
QPixmap PageView::picture(const QUrl& name) const
{
    static const QRegularExpression inside(QStringLiteral("^pictures/[a-z-]+\\.png$"));
    const QString path = name.isRelative() && inside.match(name.path()).hasMatch() ? name.path() : QString();
    QImage drawn(QStringLiteral(":/handbook/%1/%2").arg(m_book.language(), path));
    if (path.isEmpty() || drawn.isNull())
        return {};
    const qreal ratio = devicePixelRatioF();
    const int width = std::min(px(drawn.width()), pictureWidth());
    drawn = drawn.convertToFormat(QImage::Format_RGB32).scaledToWidth(qRound(width * ratio), Qt::SmoothTransformation);
    QPainter painter(&drawn);
    painter.setPen(QPen(theme::color(Color::BorderSubtle), ratio));
    painter.drawRect(drawn.rect().adjusted(0, 0, -1, -1));
    painter.end();
    drawn.setDevicePixelRatio(ratio);
    return QPixmap::fromImage(drawn);
}

int PageView::pictureWidth() const
{
    return std::max(lineWrapColumnOrWidth() - 2 * px(pageMargin), 1);
}

void PageView::doSetSource(const QUrl& url, QTextDocument::ResourceType)
{
    // A link to what is no page of the handbook does nothing, wherever it points.
    if (loadResource(QTextDocument::MarkdownResource, url).toString().isEmpty())
        return;
    QTextBrowser::doSetSource(url, QTextDocument::MarkdownResource);
}

void PageView::mark(const QString& query)
{
    m_query = query;
    showMarks();
}

void PageView::dress()
{
    QTextDocument* text = document();
    text->setDefaultFont(theme::theme().font(Type::Body));
    text->setIndentWidth(px(22));
    text->setDocumentMargin(px(pageMargin));
    for (QTextBlock block = text->begin(); block.isValid(); block = block.next())
        dressBlock(block);
}

void PageView::dressBlock(const QTextBlock& block)
{
    const int level = block.blockFormat().headingLevel();
    struct Piece {
        int start;
        int length;
        QTextCharFormat format;
    };
    std::vector<Piece> pieces;
    bool isPicture = false;
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        const QTextFragment part = it.fragment();
        isPicture = isPicture || part.charFormat().isImageFormat();
        if (!part.charFormat().isImageFormat())
            pieces.push_back({part.position(), part.length(), formatOf(part.charFormat(), level)});
    }
    QTextCursor cursor(block);
    QTextBlockFormat format = block.blockFormat();
    const bool isAfterList = !block.textList() && block.previous().textList();
    format.setTopMargin(level > 1 ? px(14) : isAfterList ? px(8) : 0);
    format.setBottomMargin(block.textList() || level > 1 ? px(4) : px(8));
    format.setLineHeight(isPicture ? 100 : lineHeight, QTextBlockFormat::ProportionalHeight);
    cursor.setBlockFormat(format);
    if (!isPicture)
        cursor.setBlockCharFormat(formatOf({}, level)); // of the number or dot in front, too
    for (const Piece& piece : pieces) {
        cursor.setPosition(piece.start);
        cursor.setPosition(piece.start + piece.length, QTextCursor::KeepAnchor);
        cursor.setCharFormat(piece.format);
    }
}

void PageView::showMarks()
{
    QList<QTextEdit::ExtraSelection> selections;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        for (const kit::TextMark& mark : marksOf(m_query, block.text())) {
            QTextEdit::ExtraSelection selection;
            selection.cursor = QTextCursor(block);
            selection.cursor.setPosition(block.position() + static_cast<int>(mark.start));
            selection.cursor.setPosition(
                block.position() + static_cast<int>(mark.start + mark.length), QTextCursor::KeepAnchor);
            selection.format = kit::hitFormat();
            selections.append(selection);
        }
    }
    setExtraSelections(selections);
    if (selections.isEmpty())
        return;
    // The first one in sight, with the lines before it.
    const int top = cursorRect(selections.front().cursor).top() + verticalScrollBar()->value();
    if (top > viewport()->height() - px(60))
        verticalScrollBar()->setValue(top - viewport()->height() / 3);
}

void PageView::fitLines()
{
    const int width = std::min(viewport()->width(), px(widestLine));
    if (width == lineWrapColumnOrWidth())
        return;
    setLineWrapColumnOrWidth(width);
    if (page().isEmpty() || !m_book.page(page())->text.contains(QLatin1String("](pictures/")))
        return;
    m_redraw.start();
}

void PageView::resizeEvent(QResizeEvent* event)
{
    QTextBrowser::resizeEvent(event);
    fitLines();
}

} // namespace aicms::handbook
