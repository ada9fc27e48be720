// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/vault_today.h"

#include "core/workspace/workspace.h"
#include "ui/shell/today_answer.h"

#include <QCoreApplication>
#include <QLocale>

namespace aicms::settings {

using shell::forToday;
using shell::TodayCheck;
using shell::TodayPart;
using workspace::Workspace;

struct ReadLog {
    QUuid vault;
    QDate on;
    std::optional<audit::Verification> found;
};

namespace {

struct VaultToday {
    Q_DECLARE_TR_FUNCTIONS(aicms::settings::VaultToday)
};

using Entries = std::vector<audit::LoggedEntry>;

constexpr qint64 longestLog = 200'000; ///< entries; to read a longer one would hold up whoever locks meanwhile

QDate dayOf(const audit::LoggedEntry& entry, const Workspace& vault)
{
    return entry.at.toDateTime().toTimeZone(vault.zone()).date();
}

/// A change that failed has an entry as well, of a longer name.
Entries justOf(Entries entries, const char* action)
{
    std::erase_if(
        entries, [action](const audit::LoggedEntry& each) { return each.entry.action != QLatin1String(action); });
    return entries;
}

/// That the vault is encrypted is so as long as it can be opened at all.
TodayCheck recoveryCheck(const Entries& renewed, const Entries& made, const Workspace& vault)
{
    TodayCheck check;
    check.text = VaultToday::tr("Vault encrypted, recovery code made");
    const Entries& newest = renewed.empty() ? made : renewed;
    if (!newest.empty())
        check.day = shell::todayText(dayOf(newest.front(), vault), vault.today());
    return check;
}

TodayCheck logCheck(const ReadLog& log, QDate today)
{
    TodayCheck check;
    check.isWell = log.found->ok;
    check.text = check.isWell
        ? VaultToday::tr("Audit log unbroken, %Ln entries", nullptr, static_cast<int>(log.found->entries))
        : VaultToday::tr("The audit log does not hold from entry %1 on").arg(QLocale().toString(log.found->firstBad));
    check.day = shell::todayText(log.on, today);
    return check;
}

/// None where it was never checked: that is done from the command line alone.
void addVaultCheck(const Entries& checks, const Workspace& vault, TodayPart& part)
{
    if (checks.empty())
        return;
    TodayCheck check;
    check.isWell = !checks.front().entry.details.endsWith(QLatin1String(" damaged"));
    check.text = check.isWell ? VaultToday::tr("File of the vault checked, sound")
                              : VaultToday::tr("The last check found damage in the vault's file");
    check.day = shell::todayText(dayOf(checks.front(), vault), vault.today());
    part.checks.push_back(check);
}

void tellLog(Workspace& vault, const std::shared_ptr<ReadLog>& log, TodayPart part, const shell::ShowToday& show)
{
    if (log->vault != vault.vaultId())
        *log = {vault.vaultId(), {}, {}};
    const auto tell = [&vault, log, show](TodayPart all) {
        if (log->found)
            all.checks.push_back(logCheck(*log, vault.today()));
        show(all);
    };
    if (log->found) {
        tell(part);
        return;
    }
    show(part); // it need not wait for the log
    forToday(vault, vault.audit().count({}), show, [&vault, log, show, part, tell](qint64 entries) {
        if (entries > longestLog)
            return;
        forToday(vault, vault.audit().verify(false), show, [&vault, log, part, tell](const audit::Verification& found) {
            log->on = vault.today();
            log->found = found;
            tell(part);
        });
    });
}

} // namespace

std::shared_ptr<ReadLog> newReadLog()
{
    return std::make_shared<ReadLog>();
}

void tellVault(const shell::Context& context, const std::shared_ptr<ReadLog>& log, const shell::ShowToday& show)
{
    Workspace& vault = context.workspace;
    const auto entries = [&vault](const char* action) {
        audit::ListFilter filter;
        filter.action = QString::fromLatin1(action);
        return vault.audit().list(filter);
    };
    forToday(vault, entries("user.recovery"), show, [&vault, entries, log, show](const Entries& renewed) {
        forToday(vault, entries("vault.create"), show, [&vault, entries, log, show, renewed](const Entries& made) {
            forToday(vault, entries("vault.check"), show, [&vault, log, show, renewed, made](const Entries& checks) {
                TodayPart part;
                part.checks.push_back(recoveryCheck(justOf(renewed, "user.recovery"), made, vault));
                addVaultCheck(checks, vault, part);
                tellLog(vault, log, std::move(part), show);
            });
        });
    });
}

} // namespace aicms::settings
