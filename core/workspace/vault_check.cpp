// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/vault_check.h"

#include "core/audit/audit.h"
#include "core/retention/erased_list.h"
#include "core/workspace/content_digest.h"
#include "core/workspace/list_doubt.h"

namespace aicms::workspace {

namespace {

const QString behindPiece = QStringLiteral("behind_list");

base::Result<void> addDamage(Workspace& workspace, bool deep, QStringList& damage)
{
    const auto pages = workspace.database().check(deep).result();
    if (!pages)
        return base::fail(pages.error());
    damage += *pages;
    if (!deep)
        return {};
    const auto chain = workspace.audit().verify(false).result();
    if (!chain)
        return base::fail(chain.error());
    if (!chain->ok)
        damage << QStringLiteral("audit %1").arg(chain->firstBad);
    const auto ledger = workspace.consent().check().result();
    if (!ledger)
        return base::fail(ledger.error());
    if (ledger->ledger.firstBad != 0)
        damage << QStringLiteral("consent %1").arg(ledger->ledger.firstBad);
    if (ledger->firstWrong.isValid())
        damage << QStringLiteral("consent_state %1").arg(ledger->firstWrong.value);
    const consent::SuppressionCheck& list = ledger->suppression;
    if (list.unexplained != 0)
        damage << QStringLiteral("suppression %1").arg(list.unexplained);
    if (list.liftedByNoYes != 0)
        damage << QStringLiteral("suppression_lifted %1").arg(list.liftedByNoYes);
    if (list.missing.isValid())
        damage << QStringLiteral("suppression_missing %1").arg(list.missing.value);
    for (const base::Error& each : ledger->notAsLogged)
        damage << QStringLiteral("%1 %2").arg(each.subject).arg(each.number);
    if (ledger->changedNotice != 0)
        damage << QStringLiteral("notice %1").arg(ledger->changedNotice);
    return {};
}

} // namespace

base::Result<CheckReport> checkVault(Workspace& workspace, bool deep)
{
    if (const auto permitted = access::permit(workspace.session(), access::Operation::CheckVault); !permitted)
        return base::fail(permitted.error());
    CheckReport report;
    const audit::AnchorReport& anchor = workspace.report().anchor;
    report.isOlder = anchor.isBehind();
    report.lastOutside = anchor.lastOutside;
    report.lastInside = anchor.lastInside;
    if (report.isOlder)
        report.damage << QStringLiteral("older %1 %2").arg(report.lastOutside).arg(report.lastInside);
    if (workspace.report().anchor.pagesReplaced)
        report.damage << QStringLiteral("older pages");
    if (workspace.report().changedConsent != 0)
        report.damage << QStringLiteral("consent ledger %1").arg(workspace.report().changedConsent);
    if (workspace.report().changedAnswers.isValid() && !deep) // which finds it anew
        report.damage << QStringLiteral("consent_state %1").arg(workspace.report().changedAnswers.value);
    if (behindItsList(workspace))
        report.damage << behindPiece;
    const auto erased = workspace.database()
                            .read([](storage::ReadTransaction& tx) -> base::Result<std::optional<base::Error>> {
                                return retention::erasedListFinding(tx);
                            })
                            .result();
    if (erased && *erased)
        report.damage << QStringLiteral("erased_list %1").arg((*erased)->number);
    if (const auto checked = addDamage(workspace, deep, report.damage); !checked)
        return base::fail(checked.error());
    const auto digest
        = workspace.database()
              .read([](storage::ReadTransaction& tx) -> base::Result<QByteArray> { return contentDigest(tx); })
              .result();
    if (digest)
        report.contentDigest = *digest;
    else if (report.isSound())
        return base::fail(digest.error());
    const auto logged = workspace.database()
                            .write([&workspace, deep, &report](storage::WriteTransaction& tx) -> base::Result<void> {
                                const QString outcome = (deep ? QStringLiteral("deep ") : QStringLiteral("quick "))
                                    + (report.isSound()                                  ? QStringLiteral("sound")
                                            : report.isOlderOnly()                       ? QStringLiteral("older")
                                            : report.damage == QStringList {behindPiece} ? QStringLiteral("behind")
                                                                                         : QStringLiteral("damaged"));
                                audit::append(tx, workspace.session(),
                                    {QStringLiteral("vault.check"), audit::ObjectKind::Vault, 0, {}, outcome});
                                return {};
                            })
                            .result();
    // A vault that is damaged may also refuse to be written; the damage is the news.
    if (!logged && report.isSound())
        return base::fail(logged.error());
    return report;
}

} // namespace aicms::workspace
