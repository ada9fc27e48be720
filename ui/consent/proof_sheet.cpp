// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consent/proof_sheet.h"

#include "ui/kit/paint.h"
#include "ui/kit/text.h"

#include <QPainter>
#include <QPainterPath>

#include <array>

namespace aicms::ui_consent {

using consent::ProofKind;
using theme::Color;
using theme::px;

namespace {

constexpr int frameHeight = 116; // design pixels
constexpr int margin = 8;
constexpr int paperWidth = 150;
constexpr int inset = 12;

} // namespace

ProofSheet::ProofSheet(QWidget* parent) : PaintedWidget(parent)
{
    setObjectName(QStringLiteral("proofSheet"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    kit::followTheme(this, [this] { setFixedHeight(px(frameHeight)); });
}

void ProofSheet::show(const consent::Event& entry)
{
    m_kind = entry.proof.kind;
    m_words = entry.proof.text;
    m_isYes = consent::isAgreed(entry.state);
    setVisible(entry.proof.isShown());
    update();
}

QSize ProofSheet::sizeHint() const
{
    return {px(paperWidth + 4 * margin), px(frameHeight)};
}

QSize ProofSheet::minimumSizeHint() const
{
    return sizeHint();
}

void ProofSheet::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int line = theme::theme().borderWidth();
    kit::drawPanel(&painter, rect(), px(8), theme::color(Color::Sunken), theme::color(Color::BorderSubtle), line);
    const bool isNote = m_kind == ProofKind::Text;
    QRect paper(0, px(margin), isNote ? width() - 2 * px(margin) : px(paperWidth), height() - 2 * px(margin));
    paper.moveLeft((width() - paper.width()) / 2);
    kit::drawPanel(&painter, paper, px(2), theme::color(Color::Surface), theme::color(Color::BorderSubtle), line);
    const QRect inside = paper.adjusted(px(inset), px(inset), -px(inset), -px(inset));
    if (isNote)
        paintNote(&painter, inside);
    else if (m_kind == ProofKind::DoubleOptIn)
        paintLink(&painter, inside);
    else
        paintForm(&painter, inside);
}

/// A heading, lines, a box for yes and one for no, a signature.
void ProofSheet::paintForm(QPainter* painter, const QRect& paper) const
{
    const auto bar = [&](int top, int percent, Color color, int high) {
        painter->fillRect(
            QRect(paper.left(), paper.top() + px(top), paper.width() * percent / 100, px(high)), theme::color(color));
    };
    bar(0, 55, Color::TextPrimary, 5);
    const std::array<int, 3> words {92, 98, 86};
    for (std::size_t index = 0; index < words.size(); ++index)
        bar(12 + 8 * static_cast<int>(index), words[index], Color::BorderSubtle, 3);
    for (const bool isFirst : {true, false}) {
        const QRect box(paper.left(), paper.top() + px(isFirst ? 39 : 52), px(9), px(9));
        painter->setPen(QPen(theme::color(Color::TextPrimary), theme::theme().borderWidth()));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(box);
        if (isFirst == m_isYes) {
            painter->drawLine(box.topLeft(), box.bottomRight());
            painter->drawLine(box.topRight(), box.bottomLeft());
        }
        painter->fillRect(QRect(box.right() + px(6), box.center().y() - px(1), paper.width() / 2, px(3)),
            theme::color(Color::BorderControl));
    }
    const QRectF place(paper.left(), paper.bottom() - px(22), paper.width() * 0.7, px(18));
    const auto at = [&place](qreal x, qreal y) {
        return QPointF(place.left() + x * place.width(), place.top() + y * place.height());
    };
    QPainterPath name(at(0.02, 0.9));
    name.cubicTo(at(0.1, 0.1), at(0.16, 0.1), at(0.14, 0.9));
    name.cubicTo(at(0.2, 0.2), at(0.3, 0.1), at(0.27, 0.9));
    name.cubicTo(at(0.36, 0.3), at(0.42, 0.4), at(0.44, 0.8));
    name.cubicTo(at(0.52, 0.4), at(0.58, 0.5), at(0.64, 0.75));
    name.cubicTo(at(0.74, 0.5), at(0.84, 0.6), at(0.98, 0.4));
    painter->setPen(QPen(theme::color(Color::Chart2), 1.3 * theme::theme().borderWidth()));
    painter->drawPath(name);
    painter->fillRect(QRect(paper.left(), paper.bottom() - px(1), paper.width(), theme::theme().borderWidth()),
        theme::color(Color::TextSecondary));
}

void ProofSheet::paintNote(QPainter* painter, const QRect& paper) const
{
    painter->setPen(theme::color(Color::TextPrimary));
    painter->setClipRect(paper);
    kit::drawBlock(painter, paper, theme::Type::Body, kit::isolated(m_words), layoutDirection());
}

void ProofSheet::paintLink(QPainter* painter, const QRect& paper) const
{
    kit::drawIconIn(painter, QRect(paper.left(), paper.top(), paper.width(), paper.height() * 2 / 3),
        QStringLiteral("mail-check"), Color::Success, 40);
    const QRect line(paper.left() + paper.width() / 5, paper.bottom() - px(12), paper.width() * 3 / 5, px(5));
    painter->fillRect(line, theme::color(Color::AccentText));
}

} // namespace aicms::ui_consent
