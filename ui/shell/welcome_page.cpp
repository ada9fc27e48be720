// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/welcome_page.h"

#include "core/workspace/unlocking.h"
#include "ui/kit/action_button.h"
#include "ui/kit/brand_mark.h"
#include "ui/kit/card.h"
#include "ui/kit/label.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/scroll_page.h"
#include "ui/kit/status_bar.h"
#include "ui/shell/spacing.h"
#include "ui/wording/error_sentence.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QStandardPaths>

namespace aicms::shell {

using kit::ActionButton;
using kit::Label;
using theme::Color;
using theme::Type;

namespace {

kit::Card* way(const QString& title, const QString& text, ActionButton* button, QWidget* parent)
{
    auto* card = new kit::Card(title, parent);
    card->body()->addWidget((new Label(text, Type::Body, Color::TextSecondary, card))->wrapped());
    card->body()->addWidget(button, 0, Qt::AlignLeading);
    return card;
}

} // namespace

WelcomePage::WelcomePage(const Choosers& choosers, QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("welcomePage"));
    auto* all = new QVBoxLayout(this);
    setSpacing(all, 0, 0, 0, 0, 0);
    auto* page = new kit::ScrollPage(this);
    auto* column = new QWidget(page);
    auto* layout = new QVBoxLayout(column);
    setSpacing(layout, 0, 0, 0, 0, 12);
    kit::followTheme(column, [column] { column->setFixedWidth(theme::px(480)); });

    auto* head = new QHBoxLayout;
    setSpacing(head, 0, 0, 0, 12, 12);
    auto* texts = new QVBoxLayout;
    setSpacing(texts, 0, 0, 0, 0, 2);
    texts->addWidget(new Label(tr("Welcome to AICMS"), Type::Title, Color::TextPrimary, column));
    texts->addWidget(
        (new Label(tr("Your customers' data in one encrypted folder on this computer. Nothing is sent anywhere."),
             Type::Body, Color::TextSecondary, column))
            ->wrapped());
    head->addWidget(new kit::BrandMark(44, column), 0, Qt::AlignTop);
    head->addLayout(texts, 1);
    layout->addLayout(head);

    m_problem = new kit::MessageBar(kit::MessageBar::Kind::Danger, {}, column);
    m_problem->setObjectName(QStringLiteral("welcomeProblem"));
    m_problem->hide();
    layout->addWidget(m_problem);

    auto* knownCard = new kit::Card(tr("Vaults on this computer"), column);
    m_known = new QVBoxLayout;
    setSpacing(m_known, 0, 0, 0, 0, 8);
    knownCard->body()->addLayout(m_known);
    m_knownCard = knownCard;
    m_knownCard->hide();
    layout->addWidget(m_knownCard);
    auto* create
        = new ActionButton(tr("Set up a new vault"), ActionButton::Role::Primary, QStringLiteral("plus"), column);
    create->setObjectName(QStringLiteral("newVault"));
    m_create = create;
    layout->addWidget(way(tr("Start here"),
        tr("In about 5 minutes you name your business, choose a passphrase and print a recovery sheet."), create,
        column));
    auto* open = new ActionButton(
        tr("Open a vault folder…"), ActionButton::Role::Outlined, QStringLiteral("folder-open"), column);
    open->setObjectName(QStringLiteral("openFolder"));
    m_choose = open;
    layout->addWidget(way(tr("You have a vault already"),
        tr("A vault is a folder whose name ends in .aicms. Choose it where it lies."), open, column));
    auto* restore = new ActionButton(
        tr("Restore a backup…"), ActionButton::Role::Outlined, QStringLiteral("database-backup"), column);
    restore->setObjectName(QStringLiteral("restoreBackupFile"));
    m_restore = restore;
    layout->addWidget(way(tr("Your computer is new, or the vault is lost"),
        tr("A backup is a file whose name ends in .aicmsbackup. It becomes a vault again."), restore, column));
    page->body()->addStretch(1);
    page->body()->addLayout(centredRow(column));
    page->body()->addStretch(1);
    all->addWidget(page, 1);
    m_status = new kit::StatusBar(this);
    m_status->setItem({QStringLiteral("vault"), QStringLiteral("lock"), tr("No vault yet")});
    m_status->setItem({QStringLiteral("network"), QStringLiteral("wifi-off"), tr("No network use")});
    m_status->setEndText(QStringLiteral("AICMS " AICMS_VERSION));
    all->addWidget(m_status);

    connect(create, &QPushButton::clicked, this, &WelcomePage::newVaultWanted);
    connect(restore, &QPushButton::clicked, this, &WelcomePage::restoreWanted);
    connect(open, &QPushButton::clicked, this, [this, choosers] {
        const QString start = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
        const QString folder = choosers.folder(this, tr("Choose the vault folder"), start);
        if (folder.isEmpty())
            return;
        const bool isVault = workspace::isVaultFolder(folder);
        showProblem(isVault ? QString() : wording::sentence({base::ErrorKind::NotAVault}));
        if (isVault)
            Q_EMIT vaultChosen(folder);
    });
}

void WelcomePage::setKnown(const QStringList& folders)
{
    m_folders = folders;
    while (QLayoutItem* item = m_known->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const QString& folder : folders) {
        auto* open = new ActionButton(
            QFileInfo(folder).completeBaseName(), ActionButton::Role::Outlined, QStringLiteral("lock"), m_knownCard);
        open->setObjectName(QStringLiteral("knownVault"));
        open->setToolTip(QDir::toNativeSeparators(folder));
        m_known->addWidget(open, 0, Qt::AlignLeading);
        connect(open, &QPushButton::clicked, this, [this, folder] { Q_EMIT vaultChosen(folder); });
    }
    m_knownCard->setVisible(!folders.isEmpty());
    m_status->setItem({QStringLiteral("vault"), QStringLiteral("lock"),
        folders.isEmpty() ? tr("No vault yet") : tr("No vault open")});
    // They were made after what stands below them.
    QWidget* before = nullptr;
    for (int index = 0; index < m_known->count(); ++index) {
        QWidget* open = m_known->itemAt(index)->widget();
        if (before)
            setTabOrder(before, open);
        before = open;
    }
    if (before)
        setTabOrder(before, m_create);
    setTabOrder(m_create, m_choose);
    setTabOrder(m_choose, m_restore);
}

void WelcomePage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && !m_folders.isEmpty())
        Q_EMIT vaultChosen(m_folders.front());
    else
        QWidget::keyPressEvent(event);
}

void WelcomePage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    QWidget* first = m_folders.isEmpty() ? m_create : m_known->itemAt(0)->widget();
    first->setFocus(Qt::OtherFocusReason);
}

void WelcomePage::showProblem(const QString& sentence)
{
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
}

} // namespace aicms::shell
