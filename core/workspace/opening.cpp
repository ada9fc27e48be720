// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the workspace that finds out, at an opening, how the vault fared since it was closed, and logs it.
#include "core/audit/audit.h"
#include "core/audit/clock_leap.h"
#include "core/consent/advertising_objections.h"
#include "core/consent/lowering.h"
#include "core/consent/named_ledger.h"
#include "core/consent/projection_follower.h"
#include "core/consent/suppression.h"
#include "core/requests/letters/letters_service.h"
#include "core/retention/behind_list.h"
#include "core/retention/erased_list.h"
#include "core/retention/kept_orders.h"
#include "core/retention/kept_proofs.h"
#include "core/workspace/creation.h"
#include "core/workspace/living_folders.h"
#include "core/workspace/workspace.h"
#include "core/workspace/zone_setting.h"

namespace aicms::workspace {

namespace {

QString stateCode(audit::AnchorFileState state)
{
    switch (state) {
    case audit::AnchorFileState::Good: return QStringLiteral("good");
    case audit::AnchorFileState::Missing: return QStringLiteral("missing");
    case audit::AnchorFileState::Bad: return QStringLiteral("bad");
    }
    return {};
}

} // namespace

bool Workspace::isUnwritable(const base::Error& error)
{
    return error.kind == base::ErrorKind::ReadOnly || error.kind == base::ErrorKind::DiskFull;
}

void Workspace::log(storage::WriteTransaction& tx, const char* action, const QString& details) const
{
    audit::append(tx, m_session, {QString::fromLatin1(action), audit::ObjectKind::Vault, 0, {}, details});
}

base::Result<void> Workspace::compareOutside()
{
    const auto anchor = m_audit->compareWithAnchor(m_pagesAtOpening);
    if (!anchor)
        return base::fail(anchor.error());
    // A vault that is being made, or whose making was cut off at its very end, has no marks yet.
    const bool isNew = anchor->isUnknown && creation::isUnfinished(m_folder, m_clock);
    m_report.anchor = isNew ? audit::AnchorReport {} : *anchor;
    return m_audit->prepareDeferred();
}

base::Result<void> Workspace::startReading()
{
    makeServices();
    if (const auto compared = compareOutside(); !compared)
        return compared;
    const auto slotFile = m_slots.info();
    if (!slotFile)
        return base::fail(slotFile.error());
    const auto noted = m_database
                           ->write([this, &slotFile](storage::WriteTransaction& tx) -> base::Result<void> {
                               if (const auto taken = takeRole(tx, *slotFile); !taken)
                                   return taken;
                               m_report.slotsAreOlder = users::UsersService::isOlder(tx, *slotFile);
                               m_report.logAheadOfClock = audit::AuditService::aheadOf(tx, tx.now());
                               audit::AuditService::keepFindings(tx, m_report.anchor);
                               retention::noteBehindList(tx, m_session, m_folder);
                               lookForChangedConsent(tx);
                               compareCopies(tx);
                               m_purposes->load(tx);
                               log(tx, "vault.open_reading");
                               return {};
                           })
                           .result();
    // Then it is not the vault but the place for its log that takes nothing.
    const bool isFiles = !noted
        && (isUnwritable(noted.error()) || noted.error().kind == base::ErrorKind::InputOutput
            || noted.error().kind == base::ErrorKind::NotFound);
    if (isFiles)
        return base::fail(m_report.readOnly->kind, QStringLiteral("deferred_log"));
    return noted;
}

base::Result<void> Workspace::settleUsers()
{
    const auto settled = m_users->settle();
    if (!settled)
        return base::fail(settled.error());
    m_report.rotationSettled |= settled->isKeyRenewed;
    m_report.rotationTakenBack &= !settled->isKeyRenewed;
    m_report.keyIsDue = settled->isKeyDue;
    return {};
}

base::Result<void> Workspace::takeRole(storage::WriteTransaction& tx, const vault::VaultInfo& slotFile)
{
    const auto role = users::UsersService::roleAtOpening(tx, m_unlocked, slotFile);
    if (!role)
        return base::fail(role.error());
    m_session.role = *role;
    return {};
}

base::Result<void> Workspace::noteStart(storage::WriteTransaction& tx, const vault::VaultInfo& slotFile)
{
    if (const auto taken = takeRole(tx, slotFile); !taken)
        return taken;
    m_report.logAheadOfClock = audit::AuditService::aheadOf(tx, tx.now());
    retention::noteBehindList(tx, m_session, m_folder);
    m_audit->enterDeferred(tx);
    drafts::DraftsService::dropStale(tx);
    users::UsersService::noteOpened(tx, m_session.user);
    m_purposes->start(tx);
    consent::startSuppression(tx);
    consent::nameFirst(tx, m_session); // before anything is recorded, which names it all
    retention::nameErasedFirst(tx, m_session);
    consent::followRules(tx, *m_purposes->catalogue());
    consent::listEarlierOptOuts(tx, m_session);
    consent::LedgerWriter ledger(tx, m_session, {m_purposes->catalogue(), m_country, m_zone, {}, true, true});
    if (const qint64 many = consent::carryEarlierObjections(tx, ledger, *m_purposes->catalogue()); many > 0)
        log(tx, "consent.carry_objections", QStringLiteral("count=%1").arg(many));
    ledger.finish();
    retention::noteCountry(tx, m_country);
    noteZone(tx, m_zone);
    // By a clock that may be wrong nothing ends by itself.
    if (!audit::clockLeap(tx, tx.now())) {
        retention::dropEndedProofs(tx, today());
        requests::LettersService::dropEndedAnswers(tx, today());
    }
    auto unfinished = exchange::ImportService::settleInterrupted(tx);
    if (access::permit(m_session, access::Operation::ListImports))
        m_report.unfinishedImports = std::move(unfinished);
    m_report.slotsAreOlder = !users::UsersService::noteSlots(tx, slotFile);
    logFindings(tx);
    compareCopies(tx);
    if (const qint64 many = retention::stillHere(tx, m_report.erasedElsewhere); many > 0)
        log(tx, "vault.erased_elsewhere", QStringLiteral("people=%1").arg(many));
    noteOpened(m_unlocked.vaultId, m_folder);
    log(tx, openedByRecoveryCode() ? "vault.open_by_recovery" : "vault.open");
    return {};
}

void Workspace::lookForChangedConsent(storage::ReadTransaction& tx)
{
    if (!m_report.anchor.pagesReplaced)
        return;
    m_report.changedConsent = consent::firstChangedEntry(tx);
    m_report.changedAnswers = consent::firstChangedAnswers(tx);
}

void Workspace::compareCopies(storage::ReadTransaction& tx)
{
    for (const QString& other : otherCopies(m_unlocked.vaultId, m_folder)) {
        if (auto found = retention::erasedElsewhere(tx, m_folder, other); !found.isNobody())
            m_report.erasedElsewhere.push_back(std::move(found));
    }
}

void Workspace::logFindings(storage::WriteTransaction& tx)
{
    const audit::AnchorReport& anchor = m_report.anchor;
    const bool areOlderPagesNew = anchor.pagesReplaced;
    if (anchor.isBehind())
        log(tx, "vault.older_than_anchor",
            QStringLiteral("outside=%1 inside=%2").arg(anchor.lastOutside).arg(anchor.lastInside));
    if (anchor.bytesAppended)
        log(tx, "vault.bytes_appended");
    if (anchor.wasTouched())
        log(tx, "vault.anchor_lost",
            QStringLiteral("folder=%1 settings=%2").arg(stateCode(anchor.inFolder), stateCode(anchor.inSettings)));
    if (m_report.slotsAreOlder)
        log(tx, "vault.older_keys");
    if (m_report.logAheadOfClock)
        log(tx, "vault.clock_behind", m_report.logAheadOfClock->toIso());
    // What is found once is logged once, but told until somebody vouches for the vault: what of it touches the ledger,
    // too.
    audit::AuditService::keepFindings(tx, m_report.anchor);
    lookForChangedConsent(tx);
    if (areOlderPagesNew)
        log(tx, "vault.older_pages",
            m_report.changedConsent != 0            ? QStringLiteral("entry=%1").arg(m_report.changedConsent)
                : m_report.changedAnswers.isValid() ? QStringLiteral("answers=%1").arg(m_report.changedAnswers.value)
                                                    : QString());
}

} // namespace aicms::workspace
