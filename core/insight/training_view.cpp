// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/training_view.h"

#include "core/base/error.h"
#include "core/base/local_day.h"
#include "core/consent/gate.h"
#include "core/insight/training_store.h"

namespace aicms::insight {

namespace {

/// The gate lets people through on other grounds as well; a model takes consent only.
void refuseWhatIsNotForModels(const purposes::Catalogue& catalogue, const QString& code)
{
    const purposes::Purpose* purpose = catalogue.find(code);
    if (!purpose)
        throw base::Failure(base::ErrorKind::NotFound, QStringLiteral("purpose"));
    if (!purpose->usesAi || purpose->basis != purposes::LawfulBasis::Consent || purpose->allowsSoftOptIn)
        throw base::Failure(base::ErrorKind::Invalid, QStringLiteral("purpose.ai"));
}

} // namespace

TrainingView::TrainingView(storage::ReadTransaction& tx, const std::shared_ptr<const purposes::Catalogue>& catalogue,
    QTimeZone zone, const QString& purpose, base::UtcTime now)
    : m_tx(tx), m_zone(std::move(zone))
{
    refuseWhatIsNotForModels(*catalogue, purpose);
    m_people = consent::Gate(tx, catalogue, m_zone, now).who(purpose, now);
}

int TrainingView::dayOf(base::UtcTime time) const
{
    return int(base::localDay(time, m_zone).toJulianDay());
}

std::vector<models::Buyer> TrainingView::buyers()
{
    std::vector<models::Buyer> all;
    for (const base::CustomerId person : m_people) {
        models::Buyer buyer {person.value, {}};
        for (const BoughtProduct& bought : readBoughtProducts(m_tx, person))
            buyer.purchases.push_back({int(bought.product.value), dayOf(bought.at)});
        if (buyer.purchases.empty())
            continue;
        models::putInOrder(buyer);
        all.push_back(std::move(buyer));
    }
    return all;
}

std::vector<models::PurchaseDays> TrainingView::purchaseDays()
{
    std::vector<models::PurchaseDays> all;
    for (const base::CustomerId person : m_people) {
        models::PurchaseDays& history = all.emplace_back();
        for (const Sale& sale : readSales(m_tx, person)) {
            const int day = dayOf(sale.at);
            if (history.days.empty() || history.days.back() != day) {
                history.days.push_back(day);
                history.money.push_back(0);
            }
            history.money.back() += sale.money;
        }
    }
    return all;
}

} // namespace aicms::insight
