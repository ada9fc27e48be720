// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/lock_cover.h"

#include "ui/kit/label.h"
#include "ui/kit/themed.h"
#include "ui/theme/theme.h"

#include <QProgressBar>
#include <QVBoxLayout>

#include <chrono>

namespace aicms::shell {

namespace {

constexpr auto quiet = std::chrono::seconds(2); ///< as long as closing mostly takes
constexpr int reasonWidth = 480; ///< design pixels
constexpr int barWidth = 240;

} // namespace

LockCover::LockCover(QWidget* parent)
    : QWidget(parent), m_reason(new kit::Label({}, theme::Type::Body, theme::Color::TextSecondary)),
      m_bar(new QProgressBar)
{
    auto* words = new kit::Label(tr("The vault is being locked"), theme::Type::Body, theme::Color::TextSecondary);
    m_reason->setObjectName(QStringLiteral("lockCoverReason"));
    m_reason->wrapped()->setAlignment(Qt::AlignHCenter);
    m_bar->setRange(0, 0);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(words->text());
    auto* column = new QVBoxLayout(this);
    column->addStretch(1);
    column->addWidget(words, 0, Qt::AlignCenter);
    column->addWidget(m_bar, 0, Qt::AlignCenter);
    column->addWidget(m_reason, 0, Qt::AlignHCenter);
    column->addStretch(1);
    kit::followTheme(this, [this, column] {
        column->setSpacing(theme::px(12));
        m_bar->setFixedWidth(theme::px(barWidth));
        m_reason->setFixedWidth(theme::px(reasonWidth));
        fitReason();
    });
    m_late.setSingleShot(true);
    m_late.setInterval(quiet);
    connect(&m_late, &QTimer::timeout, this, [this] {
        showReason(tr("Something that was begun is brought to a safe end first. That can take a minute. Nothing is "
                      "lost."));
    });
    m_bar->hide();
    m_reason->hide();
}

void LockCover::begin(const QStringList& jobs)
{
    if (jobs.isEmpty())
        m_late.start();
    else
        showReason(tr("Locking waits until this is at a safe point: %1. That can take a minute. Nothing is lost; what "
                      "is left of it is offered or finished when the vault is opened again.",
            "jobs")
                .arg(jobs.join(tr(", ", "between jobs"))));
}

void LockCover::showReason(const QString& text)
{
    m_reason->setText(text);
    fitReason();
    m_reason->show();
    m_bar->show();
}

/// In a row of its own width the layout would give it the height of its first lines.
void LockCover::fitReason()
{
    m_reason->setFixedHeight(m_reason->heightForWidth(theme::px(reasonWidth)));
}

void LockCover::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_late.stop();
    m_bar->hide();
    m_reason->hide();
}

} // namespace aicms::shell
