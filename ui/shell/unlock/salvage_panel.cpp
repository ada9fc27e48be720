// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/unlock/salvage_panel.h"

#include "ui/kit/action_button.h"
#include "ui/kit/label.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/progress_panel.h"
#include "ui/kit/text.h"
#include "ui/kit/when_done.h"
#include "ui/shell/spacing.h"
#include "ui/wording/error_sentence.h"
#include "ui/wording/salvage_wording.h"

#include <QDir>
#include <QFileInfo>
#include <QFutureWatcher>
#include <QVBoxLayout>

namespace aicms::shell {

using kit::ActionButton;
using kit::Label;
using theme::Color;
using theme::Type;

SalvagePanel::SalvagePanel(const base::Clock& clock, QWidget* parent)
    : QWidget(parent), m_clock(clock), m_explanation((new Label({}, Type::Body, Color::TextPrimary, this))->wrapped()),
      m_backup(new kit::MessageBar(kit::MessageBar::Kind::Info, {}, this)),
      m_problem(new kit::MessageBar(kit::MessageBar::Kind::Danger, {}, this)),
      m_progress(new kit::ProgressPanel(tr("Saving what can be read"), this)),
      m_result((new Label({}, Type::Body, Color::TextPrimary, this))->wrapped()),
      m_start(new ActionButton({}, ActionButton::Role::Primary, QStringLiteral("save"), this)),
      m_back(new ActionButton(tr("Back"), ActionButton::Role::Quiet, {}, this))
{
    setObjectName(QStringLiteral("salvage"));
    m_backup->setObjectName(QStringLiteral("salvageBackup"));
    m_problem->setObjectName(QStringLiteral("salvageProblem"));
    m_result->setObjectName(QStringLiteral("salvageResult"));
    m_start->setObjectName(QStringLiteral("salvageStart"));
    m_back->setObjectName(QStringLiteral("salvageBack"));
    m_progress->setStopText({});
    m_backup->setAction(tr("Restore it…"));
    connect(m_backup, &kit::MessageBar::actionTriggered, this, [this] { Q_EMIT restoreWanted(m_backupFile); });
    auto* column = new QVBoxLayout(this);
    setSpacing(column, 0, 0, 0, 0, 12);
    column->addWidget(new Label(tr("Save what can be read"), Type::Section, Color::TextPrimary, this));
    for (QWidget* each : {static_cast<QWidget*>(m_backup), static_cast<QWidget*>(m_explanation),
             static_cast<QWidget*>(m_problem), static_cast<QWidget*>(m_progress), static_cast<QWidget*>(m_result)})
        column->addWidget(each);
    auto* row = new QHBoxLayout;
    setSpacing(row, 0, 0, 0, 0, 8);
    row->addWidget(m_start);
    row->addWidget(m_back);
    row->addStretch(1);
    column->addLayout(row);
    m_ticks.setInterval(std::chrono::milliseconds(200));
    connect(&m_ticks, &QTimer::timeout, this, &SalvagePanel::showProgress);
    connect(m_back, &QPushButton::clicked, this, &SalvagePanel::left);
    connect(m_start, &QPushButton::clicked, this, [this] {
        if (m_isDone)
            Q_EMIT openWanted(m_newFolder);
        else
            start();
    });
}

QString SalvagePanel::freeFolderBeside(const QString& folder)
{
    const QFileInfo damaged(QDir::cleanPath(folder));
    for (int number = 1;; ++number) {
        const QString name = number == 1
            ? tr("%1 saved", "name of a folder").arg(damaged.completeBaseName())
            : tr("%1 saved %2", "name of a folder").arg(damaged.completeBaseName()).arg(number);
        const QString path = damaged.path() + QLatin1Char('/') + name + QStringLiteral(".aicms");
        if (!QFileInfo::exists(path) && !QFileInfo::exists(path + QStringLiteral(".damaged")))
            return path;
    }
}

void SalvagePanel::offer(const QString& folder, workspace::Credentials credentials)
{
    m_folder = folder;
    m_credentials = std::move(credentials);
    m_newFolder = freeFolderBeside(folder);
    m_isDone = false;
    m_explanation->setText(tr(
        "First the whole vault is copied aside. Then every customer, note and entry that can still be read goes into "
        "a new vault with the same people and passphrases: %1. You are told what could not be read. The damaged vault "
        "stays as it is; nothing is removed.")
            .arg(kit::isolated(QFileInfo(m_newFolder).fileName())));
    m_backup->hide();
    kit::whenDone(
        this, workspace::newestCheckedBackup(folder, m_clock), [this, folder](const base::Result<QString>& backup) {
            if (!backup || backup->isEmpty() || folder != m_folder || m_isWorking || m_isDone)
                return;
            m_backupFile = *backup;
            m_backup->setText(
                tr("There is a backup that was read through and found whole: %1. Restore it first; it loses less.")
                    .arg(kit::isolated(QFileInfo(m_backupFile).fileName())));
            m_backup->show();
        });
    m_explanation->show();
    for (QWidget* each :
        {static_cast<QWidget*>(m_problem), static_cast<QWidget*>(m_progress), static_cast<QWidget*>(m_result)})
        each->hide();
    m_start->setText(tr("Save what can be read"));
    m_start->setEnabled(true);
    m_back->show();
    m_start->setFocus(Qt::OtherFocusReason);
}

void SalvagePanel::start()
{
    m_isWorking = true;
    m_problem->hide();
    m_start->setEnabled(false);
    m_back->setEnabled(false);
    m_rows = std::make_shared<std::atomic<qint64>>(0);
    showProgress();
    m_progress->show();
    m_ticks.start();
    using R = base::Result<std::shared_ptr<workspace::SalvageResult>>;
    auto* watcher = new QFutureWatcher<R>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        watcher->deleteLater();
        m_isWorking = false;
        m_ticks.stop();
        m_progress->hide();
        m_back->setEnabled(true);
        const R result = watcher->result();
        if (result) {
            show(**result);
            return;
        }
        m_start->setEnabled(true);
        m_problem->setText(wording::sentence(result.error()));
        m_problem->show();
    });
    workspace::Credentials again {
        m_credentials.user, {m_credentials.secret.password.clone(), m_credentials.secret.keyFile.clone()}};
    watcher->setFuture(workspace::salvageInBackground(m_folder, m_newFolder, std::move(again), m_clock,
        [rows = m_rows, table = QString(), done = qint64(0)](const QString& now, qint64 count) mutable {
            // The count begins anew with each table.
            if (now != table) {
                table = now;
                done = rows->load();
            }
            *rows = done + count;
        }));
}

void SalvagePanel::showProgress()
{
    m_progress->setProgress(*m_rows, 0);
}

void SalvagePanel::show(const workspace::SalvageResult& result)
{
    m_isDone = true;
    m_credentials = {};
    m_explanation->hide();
    m_backup->hide();
    m_back->hide();
    const QString head = result.isWhole() ? tr("Everything could be read. Nothing is lost.")
                                          : tr("What could be read is saved. This could not, or only in part:");
    m_result->setText((QStringList {head + QLatin1Char('\n')} + wording::salvageLines(result)).join(QLatin1Char('\n')));
    m_result->show();
    m_start->setText(tr("Open the saved vault"));
    m_start->setEnabled(true);
    m_start->setFocus(Qt::OtherFocusReason);
}

} // namespace aicms::shell
