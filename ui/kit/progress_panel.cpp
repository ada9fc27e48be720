// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/progress_panel.h"

#include "ui/kit/action_button.h"
#include "ui/kit/label.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QProgressBar>
#include <QVBoxLayout>

namespace aicms::kit {

using theme::Color;
using theme::px;
using theme::Type;

void Pace::note(qint64 milliseconds, qint64 done)
{
    if (m_startDone <= 0 || done < m_done) {
        m_start = milliseconds;
        m_startDone = done;
    }
    m_done = done;
}

std::optional<qint64> Pace::left(qint64 milliseconds, qint64 total) const
{
    const qint64 worked = milliseconds - m_start;
    const qint64 steps = m_done - m_startDone;
    if (m_startDone <= 0 || worked < quiet || steps <= 0 || total <= m_done)
        return std::nullopt;
    return static_cast<qint64>(
        static_cast<double>(worked) / static_cast<double>(steps) * static_cast<double>(total - m_done));
}

ProgressPanel::ProgressPanel(const QString& title, QWidget* parent)
    : QWidget(parent), m_title(new Label(title, Type::Section)), m_count(new Label({}, Type::BodyStrong)),
      m_bar(new QProgressBar), m_line(new Label({}, Type::Body, Color::TextSecondary)), m_stop(new ActionButton({})),
      m_consequence(new Label({}, Type::Caption, Color::TextSecondary))
{
    m_title->setElide(Qt::ElideMiddle);
    m_bar->setTextVisible(false);
    m_bar->setRange(0, 0);
    m_bar->setAccessibleName(title);
    m_stop->setButtonSize(ActionButton::Size::Small);
    m_stop->hide();
    auto* top = new QHBoxLayout;
    top->addWidget(m_title, 1);
    top->addWidget(m_count->strong());
    auto* middle = new QHBoxLayout;
    middle->addWidget(m_line->wrapped(), 1);
    middle->addWidget(m_stop, 0, Qt::AlignTop);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addLayout(top);
    all->addWidget(m_bar);
    all->addLayout(middle);
    all->addWidget(m_consequence->wrapped());
    m_consequence->hide();
    connect(m_stop, &QPushButton::clicked, this, [this] {
        setFocus(Qt::OtherFocusReason); // else it would go to whatever comes next
        m_stop->setEnabled(false);
        Q_EMIT stopRequested();
    });
    followTheme(this, [all] { all->setSpacing(px(8)); });
}

void ProgressPanel::setTitle(const QString& title)
{
    m_title->setText(title);
    m_bar->setAccessibleName(title);
}

void ProgressPanel::setProgress(qint64 done, qint64 total)
{
    const QLocale locale;
    advance(done, total, tr("%1 of %2").arg(locale.toString(done), locale.toString(total)));
}

void ProgressPanel::setShare(qint64 done, qint64 total)
{
    const qint64 percent = total > 0 ? std::clamp<qint64>(done * 100 / total, 0, 100) : 0;
    advance(done, total, tr("%1 %", "share").arg(QLocale().toString(percent)));
}

void ProgressPanel::advance(qint64 done, qint64 total, const QString& count)
{
    if (!m_clock.isValid())
        m_clock.start();
    m_pace.note(m_clock.elapsed(), done);
    m_total = total;
    if (total > 0) {
        // In thousandths: a job may have more steps than an int holds.
        m_bar->setRange(0, 1000);
        m_bar->setValue(static_cast<int>(std::clamp<qint64>(done * 1000 / total, 0, 1000)));
        m_count->setText(count);
    } else {
        m_bar->setRange(0, 0);
        m_count->clear();
    }
    showLine();
}

void ProgressPanel::setLine(const QString& line)
{
    m_text = line;
    showLine();
}

void ProgressPanel::showLine()
{
    const auto milliseconds = m_clock.isValid() ? m_pace.left(m_clock.elapsed(), m_total) : std::nullopt;
    const QString left = milliseconds ? timeLeft(*milliseconds) : QString();
    m_line->setText(m_text.isEmpty() || left.isEmpty() ? m_text + left : tr("%1 %2").arg(m_text, left));
}

void ProgressPanel::setConsequence(const QString& sentence)
{
    m_consequence->setText(sentence);
    m_consequence->setVisible(!sentence.isEmpty());
}

void ProgressPanel::setStopText(const QString& text)
{
    m_stop->setText(text);
    m_stop->setEnabled(true);
    m_stop->setVisible(!text.isEmpty());
}

QString ProgressPanel::timeLeft(qint64 milliseconds)
{
    const int seconds = static_cast<int>(std::min<qint64>(milliseconds / 1000, 360'000));
    if (seconds < 8)
        return tr("A few seconds left.");
    if (seconds < 55)
        return tr("About %n seconds left.", nullptr, (seconds + 5) / 10 * 10);
    if (seconds < 90)
        return tr("About a minute left.");
    if (seconds < 90 * 60)
        return tr("About %n minutes left.", nullptr, (seconds + 30) / 60);
    return tr("About %n hours left.", nullptr, (seconds + 1800) / 3600);
}

void ProgressPanel::focusStop()
{
    (m_stop->isHidden() ? static_cast<QWidget*>(this) : m_stop)->setFocus(Qt::OtherFocusReason);
}

} // namespace aicms::kit
