// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/access.h"
#include "core/sales/event.h"
#include "core/sales/order.h"
#include "core/storage/database.h"

#include <QFuture>

#include <vector>

namespace aicms::sales {

/// Orders and events for windows and commands. Every call asks access::permit first, runs on the storage threads and
/// answers through a future. Every change is written to the audit log in the same transaction.
class OrdersService {
public:
    template <class T> using Future = QFuture<base::Result<T>>;
    /// All references must outlive this.
    OrdersService(storage::Database& database, const access::Session& session)
        : m_database(database), m_session(session)
    {
    }

    // Lists, newest first: the ids that a table scrolls over, and rows of those it shows.
    Future<std::vector<base::OrderId>> ids(const OrderQuery& query, storage::CancelToken token = {});
    Future<std::vector<OrderRow>> rows(const std::vector<base::OrderId>& ids, storage::CancelToken token = {});

    /// Of one customer whose record is open, newest first.
    Future<std::vector<OrderHead>> ofCustomer(base::CustomerId customer);
    Future<std::vector<OrderLine>> lines(base::OrderId id); ///< of an order of such a customer; NotFound
    Future<std::vector<Event>> events(base::CustomerId customer, int limit); ///< newest first
    Future<qint64> countEvents(base::CustomerId customer);

    /// Reads the whole order and logs that it was opened. NotFound.
    Future<Order> open(base::OrderId id);
    Future<base::OrderId> findByNumber(const QString& number); ///< NotFound

    /// What happens to the stock of the products in an order.
    enum class Stock {
        Leave,
        Move,
        AsSale, ///< of a credit: Move where the sale moved stock
    };

    /// A sale by hand. Invalid names the first field at fault; AlreadyExists "number" with the holder's id; NotFound
    /// "customer" or "product". Stock::Move books what was sold.
    Future<base::OrderId> add(Order order, Stock stock);
    /// Takes a sale back: `lines` (quantities above 0, at most what is left) or all that is left of it. Conflict
    /// "credited" when nothing is left; Invalid "kind" for a credit, "quantity" for too much. Stock::Move books what
    /// came back.
    struct Credit {
        base::OrderId sale;
        QString number = {};
        std::optional<std::vector<OrderLine>> lines = {};
        Stock stock = Stock::Leave;
    };
    Future<base::OrderId> credit(Credit credit);
    /// Takes an order out again that was entered by hand (undo), with its bookings of stock. NotFound; Conflict
    /// "credited", or "imported" when it came with an import.
    Future<void> withdraw(base::OrderId id);

private:
    storage::Database& m_database;
    const access::Session& m_session;
};

} // namespace aicms::sales
