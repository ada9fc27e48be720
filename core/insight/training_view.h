// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/recommend/purchase.h"
#include "core/models/value/value_model.h"
#include "core/purposes/catalogue.h"
#include "core/storage/transaction.h"

#include <QTimeZone>

#include <memory>

namespace aicms::insight {

/// The only door through which data of people reach a model: purchases of those whose consent for exactly this purpose
/// is given and lasts at `now`, who are not restricted, objecting, under age, in the bin or erased. Lives as long as
/// the transaction; so a withdrawal that came before it counts, and one that comes after begins a new view.
class TrainingView {
public:
    /// `zone`: of the business, for days and ages. Throws base::Failure: NotFound "purpose"; Invalid "purpose.ai" for a
    /// purpose that is not for models or does not rest on consent alone.
    TrainingView(storage::ReadTransaction& tx, const std::shared_ptr<const purposes::Catalogue>& catalogue,
        QTimeZone zone, const QString& purpose, base::UtcTime now);

    const std::vector<base::CustomerId>& people() const { return m_people; } ///< by id

    /// Products bought; people without a purchase are left out. A product's number is its id: see
    /// models::itemsWorthCounting. Days are those of QDate::toJulianDay.
    std::vector<models::Buyer> buyers();
    /// Of people(), in that order; without a purchase: no days. Money is what the sales of a day came to.
    std::vector<models::PurchaseDays> purchaseDays();

private:
    int dayOf(base::UtcTime time) const;

    storage::ReadTransaction& m_tx;
    QTimeZone m_zone;
    std::vector<base::CustomerId> m_people;
};

} // namespace aicms::insight
