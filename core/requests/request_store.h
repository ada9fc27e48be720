// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/requests/package/package_choices.h"
#include "core/requests/request.h"
#include "core/storage/transaction.h"

namespace aicms::requests::store {

/// Which requests, in the order of the queue: what is due first, each whose outcome is owed by the day since when, then
/// what waits.
struct Filter {
    bool isClosed = false;
    base::UserId assignedTo = {}; ///< only those; none: everybody's
    base::CustomerId customer = {}; ///< only those of that person
};

RequestId insert(storage::WriteTransaction& tx, const Request& request);
void insertEvent(storage::WriteTransaction& tx, RequestId request, const Event& event);
/// What follows from the events, the items, the person and the laws; `revision` goes up by one.
void update(storage::WriteTransaction& tx, const Request& request);

/// What was taken in as well, after it was corrected.
void rewrite(storage::WriteTransaction& tx, const Request& request);

std::optional<Request> read(storage::ReadTransaction& tx, RequestId id);
std::vector<Event> readEvents(storage::ReadTransaction& tx, RequestId id);
std::vector<RequestId> ids(storage::ReadTransaction& tx, const Filter& filter);
std::optional<RequestRow> readRow(storage::ReadTransaction& tx, RequestId id);
/// Open requests of the same person, this one left out.
std::vector<RequestId> openOf(storage::ReadTransaction& tx, base::CustomerId customer, RequestId without);

/// Days from receipt to the end of each request that ended since that day; not of what nobody had asked.
struct Closed {
    QDate endedOn;
    int days = 0;
};
std::vector<Closed> closedSince(storage::ReadTransaction& tx, QDate day);
/// Open requests by the day on which they are due; an invalid day for those that wait, or whose outcome is owed.
struct OpenDue {
    QDate day;
    bool isWaiting = false;
};
std::vector<OpenDue> openDueDays(storage::ReadTransaction& tx);

struct Residence {
    QString country;
    QString region;
};
/// The first address of a customer; empty where there is none. Found: the customer exists and is not in the bin.
std::optional<Residence> placeOf(storage::ReadTransaction& tx, base::CustomerId customer);
bool isUser(storage::ReadTransaction& tx, base::UserId user);
struct LastOrder {
    QString number;
    base::UtcTime at;
};
std::optional<LastOrder> lastOrder(storage::ReadTransaction& tx, base::CustomerId customer);
/// Name of the setting for whose holidays move a date (RequestsService::region).
inline const QString regionSetting = QStringLiteral("law.region");
QString setting(storage::ReadTransaction& tx, const QString& name);
/// How far an answer by a copy has come (request_export).
std::optional<ExportProgress> readExport(storage::ReadTransaction& tx, RequestId id);
void writeExport(storage::WriteTransaction& tx, RequestId id, const ExportProgress& progress);
void forgetExport(storage::WriteTransaction& tx, RequestId id);
void setSetting(storage::WriteTransaction& tx, const QString& name, const QString& value);

} // namespace aicms::requests::store
