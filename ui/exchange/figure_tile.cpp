// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/figure_tile.h"

#include "ui/kit/label.h"

#include <QLocale>
#include <QVBoxLayout>

namespace aicms::ui_exchange {

FigureTile::FigureTile(theme::Color color, const QString& objectName, QWidget* parent)
    : Card({}, parent), m_figure(new kit::Label(QStringLiteral("0"), theme::Type::Figure, color)),
      m_words(new kit::Label({}, theme::Type::Body, theme::Color::TextSecondary)), m_color(color)
{
    m_figure->setObjectName(objectName);
    body()->addWidget(m_figure);
    body()->addWidget(m_words);
}

void FigureTile::setFigure(qint64 figure, const QString& words)
{
    const QString text = QLocale().toString(figure);
    m_figure->setText(text);
    m_figure->setColor(figure == 0 ? theme::Color::TextPrimary : m_color);
    m_words->setText(words);
    setAccessibleName(tr("%1: %2").arg(words, text));
}

} // namespace aicms::ui_exchange
