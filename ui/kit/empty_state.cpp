// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/empty_state.h"

#include "ui/kit/accessible.h"
#include "ui/kit/label.h"
#include "ui/kit/paint.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace aicms::kit {

using theme::px;
using theme::Type;

namespace {

/// 36 design pixels, tinted, with the icon in the middle.
class TintedIcon final : public PaintedWidget {
public:
    TintedIcon(QString icon, theme::Tone tone) : m_icon(std::move(icon)), m_tone(tone)
    {
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }
    QSize sizeHint() const override { return {px(34), px(34)}; }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        drawPanel(&painter, rect(), px(8), theme::color(theme::toneSoft(m_tone)));
        drawIconIn(&painter, rect(), m_icon, theme::toneColor(m_tone), 20);
    }

private:
    QString m_icon;
    theme::Tone m_tone;
};

} // namespace

EmptyState::EmptyState(
    const QString& icon, const QString& title, const QString& text, theme::Tone tone, QWidget* parent)
    : QWidget(parent), m_title(new Label({}, Type::BodyStrong)),
      m_text(new Label({}, Type::Caption, theme::Color::TextSecondary)), m_actions(new QHBoxLayout)
{
    setAccessibleRole(this, QAccessible::Grouping);
    m_title->setAlignment(Qt::AlignCenter);
    m_text->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_actions->addStretch(1);
    m_actions->addStretch(1);
    auto* all = new QVBoxLayout(this);
    all->addStretch(1); // where there is more room than words, the room lies around them
    all->addWidget(new TintedIcon(icon, tone), 0, Qt::AlignHCenter);
    all->addWidget(m_title->strong()->wrapped());
    all->addWidget(m_text->wrapped());
    all->addLayout(m_actions);
    all->addStretch(1);
    followTheme(this, [this, all] {
        all->setContentsMargins(px(8), px(4), px(8), px(4));
        all->setSpacing(px(3));
        m_actions->setContentsMargins(0, px(4), 0, 0);
        m_actions->setSpacing(px(8));
    });
    setTexts(title, text);
}

void EmptyState::setTexts(const QString& title, const QString& text)
{
    m_title->setText(title);
    m_text->setText(text);
    setAccessibleName(title);
    setAccessibleDescription(text);
}

void EmptyState::addAction(QWidget* button)
{
    m_actions->insertWidget(m_actions->count() - 1, button);
}

} // namespace aicms::kit
