// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/retention/backup_timer.h"

#include "core/retention/backup_plan.h"
#include "core/workspace/workspace.h"
#include "ui/kit/when_done.h"
#include "ui/shell/commands.h"
#include "ui/shell/notices.h"
#include "ui/wording/error_sentence.h"

#include <QDir>

namespace aicms::ui_retention {

namespace {

constexpr auto betweenBackupLooks = std::chrono::minutes(1); // a drive that is plugged in is noticed soon
constexpr auto afterOpening = std::chrono::seconds(10); // the first screen comes first
const QString dailyJob = QStringLiteral("backup.daily");
const QString backupAway = QStringLiteral("backup.away");

} // namespace

BackupTimer::BackupTimer(const shell::Context& context, QObject* parent) : QObject(parent), m_context(context)
{
    m_timer.setInterval(betweenBackupLooks);
    connect(&m_timer, &QTimer::timeout, this, &BackupTimer::look);
    m_timer.start();
    QTimer::singleShot(afterOpening, this, &BackupTimer::look);
}

void BackupTimer::look()
{
    workspace::Workspace& vault = m_context.workspace;
    if (m_isRunning || vault.report().readOnly)
        return;
    if (!retention::readBackupPlan(vault.vaultId()).isOn) {
        m_context.notices.offer(backupAway, {});
        return;
    }
    kit::whenDone(this, vault.backups().last(), [this](const base::Result<std::optional<base::UtcTime>>& last) {
        if (last)
            makeIfDue(*last);
    });
}

void BackupTimer::makeIfDue(const std::optional<base::UtcTime>& last)
{
    workspace::Workspace& vault = m_context.workspace;
    const retention::BackupPlan plan = retention::readBackupPlan(vault.vaultId());
    const auto here = [&vault](base::UtcTime time) { return time.toDateTime().toTimeZone(vault.zone()); };
    if (m_isRunning
        || !retention::isBackupDue(plan, last ? std::optional(here(*last)) : std::nullopt, here(vault.clock().now()))) {
        m_context.notices.offer(backupAway, {});
        return;
    }
    if (retention::isFolderThere(plan)) {
        make(plan.folder);
        return;
    }
    m_context.notices.offer(backupAway,
        tr("A backup is due, and the drive that it goes to is not there: %1. Plug it in; the backup is made by itself "
           "as soon as it is back.")
            .arg(QDir::toNativeSeparators(plan.folder)),
        tr("Show backups"), [&commands = m_context.commands] { commands.run(QStringLiteral("go.backups")); });
}

void BackupTimer::make(const QString& folder)
{
    m_isRunning = true;
    m_context.notices.job(dailyJob, tr("Making today's backup"), -1);
    kit::whenDone(
        this, m_context.workspace.backups().create(folder), [this](const base::Result<retention::BackupDone>& done) {
            m_isRunning = false;
            m_context.notices.job(dailyJob, {}, 0);
            const QString problem = done
                ? QString()
                : tr("The backup that was due could not be made.") + QLatin1Char(' ') + wording::sentence(done.error());
            m_context.notices.offer(backupAway, problem, done ? QString() : tr("Show backups"),
                [&commands = m_context.commands] { commands.run(QStringLiteral("go.backups")); });
        });
}

} // namespace aicms::ui_retention
