// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/strength_meter.h"

#include "ui/kit/accessible.h"
#include "ui/kit/label.h"
#include "ui/kit/paint.h"
#include "ui/kit/strength_bars.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

namespace aicms::kit {

using theme::Color;
using theme::px;
using theme::Type;

void StrengthBars::setFilled(int filled, theme::Color color)
{
    m_filled = filled;
    m_color = color;
    update();
}

void StrengthBars::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const int gap = px(4);
    const double each = (width() - gap * (StrengthMeter::steps - 1)) / static_cast<double>(StrengthMeter::steps);
    for (int step = 0; step < StrengthMeter::steps; ++step) {
        const QRect bar(qRound(step * (each + gap)), 0, qRound(each), px(6));
        drawPanel(&painter, QStyle::visualRect(layoutDirection(), rect(), bar), px(3),
            theme::color(step < m_filled ? m_color : Color::NeutralSoft),
            theme::color(step < m_filled ? m_color : Color::BorderControl), theme::theme().borderWidth());
    }
}

StrengthMeter::StrengthMeter(QWidget* parent)
    : QWidget(parent), m_bars(new StrengthBars), m_icon(new IconLabel({})), m_word(new Label({}, Type::BodyStrong)),
      m_note(new Label({}, Type::Body, Color::TextSecondary))
{
    setAccessibleRole(this, QAccessible::Indicator);
    setAccessibleName(tr("Strength of the passphrase"));
    auto* words = new QHBoxLayout;
    words->addWidget(m_icon);
    words->addWidget(m_word);
    words->addStretch(1);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_bars);
    all->addLayout(words);
    all->addWidget(m_note->wrapped()); // with larger text there is no room for it beside the word
    followTheme(this, [all, words] {
        all->setSpacing(px(4));
        words->setSpacing(px(5));
    });
    setStrength(0, {});
}

void StrengthMeter::setStrength(int step, const QString& word, const QString& note)
{
    m_step = std::clamp(step, 0, steps);
    const Color text = m_step < 3 ? Color::Danger : m_step == 3 ? Color::Warning : Color::Success;
    m_bars->setFilled(m_step, m_step == 3 ? Color::Chart2 : text);
    m_icon->setIcon(m_step == 0 ? QString()
            : m_step < 4        ? QStringLiteral("triangle-alert")
                                : QStringLiteral("circle-check"),
        text);
    const QString shown = m_step == 0 ? QString() : tr("%1, step %2 of %3").arg(word).arg(m_step).arg(steps);
    m_word->setText(shown);
    m_word->setColor(text);
    m_note->setText(note);
    setAccessibleValue(this, m_step == 0 ? tr("nothing typed") : shown);
}

} // namespace aicms::kit
