// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/sale_limit.h"

#include "core/base/refusal.h"
#include "core/consent/own_word.h"
#include "core/sharing/disclosures.h"

#include <algorithm>
#include <iterator>

namespace aicms::workspace {

using base::ErrorKind;
using Limit = std::unique_ptr<SaleLimit>;

namespace {

enum class Reach { Nobody, WhoOptedOut, WhomTheGateStops };

Reach reachOf(sharing::Role role, const purposes::Purpose& purpose)
{
    if (sharing::isBuyer(role))
        return Reach::WhomTheGateStops;
    const bool mayObject = purpose.basis != purposes::LawfulBasis::Consent && consent::mayObjectTo(purpose);
    return sharing::isThirdParty(role) && mayObject ? Reach::WhoOptedOut : Reach::Nobody;
}

} // namespace

base::Result<Limit> SaleLimit::of(Workspace& workspace, sharing::RecipientId recipient,
    const purposes::Purpose& purpose, const storage::CancelToken& token)
{
    if (!recipient.isValid())
        return Limit();
    const auto role = workspace.database()
                          .read([recipient](storage::ReadTransaction& tx) -> base::Result<sharing::Role> {
                              return sharing::demandRecipient(tx, recipient).role;
                          })
                          .result();
    if (!role)
        return base::fail(role.error());
    const Reach reach = reachOf(*role, purpose);
    if (reach == Reach::Nobody)
        return Limit();
    const purposes::Purpose* sale = workspace.purposes().catalogue()->find(consent::sharingPurpose);
    const bool isSold = reach == Reach::WhomTheGateStops;
    if (!sale || (isSold && !sale->isUsable()))
        return base::fail(ErrorKind::Conflict, QStringLiteral("recipient_sale_off"), recipient.value);
    Limit limit(new SaleLimit(workspace, *sale, isSold));
    if (limit->m_gate) {
        if (const auto asked = limit->m_gate->ask(token); !asked)
            return base::fail(asked.error());
    }
    return limit;
}

SaleLimit::SaleLimit(Workspace& workspace, const purposes::Purpose& sale, bool isSold)
    : m_workspace(workspace), m_sale(sale)
{
    if (isSold)
        m_gate.emplace(workspace, ExportUse {sale.code}, sale);
}

base::Result<void> SaleLimit::apply(std::vector<base::CustomerId>& ids)
{
    return m_workspace.database()
        .read([&](storage::ReadTransaction& tx) -> base::Result<void> {
            std::erase_if(ids, [&](base::CustomerId id) {
                const bool staysOut = m_gate ? !m_gate->letsThrough(id) : hasOptedOut(tx, id);
                if (staysOut)
                    m_leftOutBefore += whyNot(tx, id);
                return staysOut;
            });
            return {};
        })
        .result();
}

base::Result<void> SaleLimit::prepare(const storage::CancelToken& token)
{
    return m_gate && m_gate->isTooOld() ? m_gate->ask(token) : base::Result<void>();
}

bool SaleLimit::hasOptedOut(storage::ReadTransaction& tx, base::CustomerId customer) const
{
    return consent::hasOptedOut(tx, m_sale, customer, m_workspace.clock().now());
}

NotForSale SaleLimit::whyNot(storage::ReadTransaction& tx, base::CustomerId customer) const
{
    return !m_gate || hasOptedOut(tx, customer) ? NotForSale {1, 0} : NotForSale {0, 1};
}

NotForSale SaleLimit::leftOut() const
{
    NotForSale all = m_leftOutBefore;
    return all += m_leftOutHere;
}

NotForSale& NotForSale::operator+=(const NotForSale& other)
{
    saidNo += other.saidNo;
    withoutYes += other.withoutYes;
    return *this;
}

SaleLimit::Now::Now(SaleLimit& limit, storage::ReadTransaction& tx) : m_of(limit), m_tx(tx)
{
    if (limit.m_gate)
        m_gate.emplace(*limit.m_gate, tx);
}

bool SaleLimit::Now::mayGo(base::CustomerId customer)
{
    const bool mayGo = m_gate ? m_gate->of(customer).isAllowed : !m_of.hasOptedOut(m_tx, customer);
    if (!mayGo)
        m_of.m_leftOutHere += m_of.whyNot(m_tx, customer);
    return mayGo;
}

QFuture<base::Result<std::vector<base::CustomerId>>> whoHadSaidNo(Workspace& workspace, sharing::RecipientId recipient,
    const QString& code, std::vector<base::CustomerId> people, base::UtcTime then)
{
    if (const auto allowed = access::permit(workspace.session(), access::Operation::ListConsent); !allowed)
        return base::refused<std::vector<base::CustomerId>>(allowed.error());
    return workspace.database().read(
        [recipient, code, then, people = std::move(people), catalogue = workspace.purposes().catalogue()](
            storage::ReadTransaction& tx) -> base::Result<std::vector<base::CustomerId>> {
            const purposes::Purpose* purpose = catalogue->find(code);
            const purposes::Purpose* sale = catalogue->find(consent::sharingPurpose);
            std::vector<base::CustomerId> said;
            if (!purpose || !sale || reachOf(sharing::demandRecipient(tx, recipient).role, *purpose) == Reach::Nobody)
                return said;
            std::ranges::copy_if(people, std::back_inserter(said),
                [&](base::CustomerId each) { return consent::hadOptedOut(tx, *sale, each, then); });
            return said;
        });
}

} // namespace aicms::workspace
