// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/frame/backup_status.h"

#include "core/base/local_day.h"
#include "core/workspace/workspace.h"
#include "ui/kit/status_bar.h"
#include "ui/kit/when_done.h"

#include <QLocale>

namespace aicms::shell {

namespace {

constexpr auto betweenLooks = std::chrono::minutes(10);

} // namespace

BackupStatus::BackupStatus(workspace::Workspace& workspace, kit::StatusBar& bar, QObject* parent)
    : QObject(parent), m_workspace(workspace), m_bar(bar)
{
    m_bar.setItem({QStringLiteral("backup"), QStringLiteral("database-backup"), {}}); // its place, before it is known
    m_timer.setInterval(betweenLooks);
    connect(&m_timer, &QTimer::timeout, this, &BackupStatus::look);
    m_timer.start();
    connect(&workspace, &workspace::Workspace::changed, this, [this](const base::Change& change) {
        if (change.kind == base::ChangeKind::Retention || change.kind == base::ChangeKind::Everything)
            look();
    });
    look();
}

void BackupStatus::look()
{
    kit::whenDone(this, m_workspace.backups().last(), [this](const base::Result<std::optional<base::UtcTime>>& last) {
        if (last)
            show(*last);
    });
}

void BackupStatus::show(const std::optional<base::UtcTime>& last)
{
    const auto tell = [this](const QString& text, const QString& toolTip, theme::Color color) {
        m_bar.setItem({QStringLiteral("backup"), QStringLiteral("database-backup"), text, toolTip, color});
    };
    if (!last) {
        tell(tr("No backup yet"),
            tr("If this computer breaks or is lost, everything in this vault is lost with it. Make a backup on another "
               "drive, under Backups."),
            theme::Color::Warning);
        return;
    }
    const QLocale locale;
    const QDateTime at = last->toDateTime().toTimeZone(m_workspace.zone());
    const QString time = locale.toString(at.time(), QLocale::ShortFormat);
    const qint64 days = at.date().daysTo(m_workspace.today());
    const QString whole = tr("Newest backup that was read back and checked: %1", "day and time")
                              .arg(locale.toString(at, QLocale::LongFormat));
    if (days <= 0)
        tell(tr("Backup today %1, checked", "time of day").arg(time), whole, theme::Color::TextMuted);
    else if (days == 1)
        tell(tr("Backup yesterday %1, checked", "time of day").arg(time), whole, theme::Color::TextMuted);
    else if (days <= oldAfterDays)
        tell(tr("Backup %n day(s) ago, checked", nullptr, static_cast<int>(days)), whole, theme::Color::TextMuted);
    else
        tell(tr("Backup is %n day(s) old", nullptr, static_cast<int>(days)),
            whole + QLatin1Char(' ') + tr("Whatever was entered since is lost if this computer breaks."),
            theme::Color::Warning);
}

} // namespace aicms::shell
