// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/restore/restore_page.h"

#include "ui/kit/action_button.h"
#include "ui/kit/card.h"
#include "ui/kit/scroll_page.h"
#include "ui/kit/status_bar.h"
#include "ui/shell/spacing.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace aicms::shell {

RestorePage::RestorePage(const base::Clock& clock, const Choosers& choosers, QWidget* parent)
    : QWidget(parent), m_panel(new RestorePanel(clock, choosers)),
      m_back(new kit::LinkButton(tr("Back"), QStringLiteral("arrow-left")))
{
    setObjectName(QStringLiteral("restorePage"));
    m_back->setObjectName(QStringLiteral("restoreBack"));
    auto* all = new QVBoxLayout(this);
    setSpacing(all, 0, 0, 0, 0, 0);
    auto* page = new kit::ScrollPage(this);
    auto* column = new QWidget(page);
    auto* layout = new QVBoxLayout(column);
    setSpacing(layout, 0, 0, 0, 0, 12);
    kit::followTheme(column, [column] { column->setFixedWidth(theme::px(480)); });
    auto* card = new kit::Card(tr("Restore a backup"), column);
    card->body()->addWidget(m_panel);
    layout->addWidget(card);
    layout->addWidget(m_back, 0, Qt::AlignLeading);
    page->body()->addStretch(1);
    page->body()->addLayout(centredRow(column));
    page->body()->addStretch(1);
    all->addWidget(page, 1);
    auto* status = new kit::StatusBar(this);
    status->setItem({QStringLiteral("vault"), QStringLiteral("lock"), tr("No vault open")});
    status->setItem({QStringLiteral("network"), QStringLiteral("wifi-off"), tr("No network use")});
    status->setEndText(QStringLiteral("AICMS " AICMS_VERSION));
    all->addWidget(status);
    connect(m_panel, &RestorePanel::workingChanged, this, [this] { m_back->setEnabled(!m_panel->isWorking()); });
    connect(m_panel, &RestorePanel::openWanted, this, &RestorePage::openWanted);
    connect(m_back, &QPushButton::clicked, this, &RestorePage::left);
}

void RestorePage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && !m_panel->isWorking())
        Q_EMIT left();
    else
        QWidget::keyPressEvent(event);
}

} // namespace aicms::shell
