// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/due_tile.h"

#include "ui/kit/label.h"
#include "ui/shell/spacing.h"

#include <QHBoxLayout>
#include <QLocale>

namespace aicms::ui_requests {

DueTile::DueTile(
    const QString& icon, theme::Color color, const QString& words, const QString& objectName, QWidget* parent)
    : Card({}, parent), m_figure(new kit::Label(QStringLiteral("0"), theme::Type::Section)), m_words(words)
{
    setPadding(10);
    m_figure->setObjectName(objectName);
    auto* row = new QHBoxLayout;
    shell::setSpacing(row, 0, 0, 0, 0, 8);
    row->addWidget(new kit::IconLabel(icon, color));
    row->addWidget(new kit::Label(words, theme::Type::Body, theme::Color::TextSecondary), 1);
    row->addWidget(m_figure);
    body()->addLayout(row);
}

void DueTile::setFigure(int figure)
{
    m_figure->setText(QLocale().toString(figure));
    setAccessibleName(tr("%1: %2").arg(m_words, m_figure->text()));
}

} // namespace aicms::ui_requests
