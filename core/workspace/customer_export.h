// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/export/export_format.h"
#include "core/sharing/disclosure.h"
#include "core/workspace/sale_limit.h"

#include <QMetaType>

#include <functional>

namespace aicms::workspace {

/// What of a record goes into a file beside names, numbers and the ways to reach somebody. The less, the less can leak.
struct ExportContent {
    bool notes = true;
    bool tags = true;
    bool birthday = true;
    bool extraFields = true;
    bool photo = true; ///< where the format can hold one
    friend bool operator==(const ExportContent&, const ExportContent&) = default;
};

/// Who outside the business gets a list (GDPR Art. 15(1)(c), privacy-rules X2).
struct ExportRecipient {
    sharing::RecipientId id = {};
    /// Although no agreement with it holds today; the request gives the reason.
    bool despiteAgreement = false;
};

struct ExportRequest {
    customers::ListQuery query = {};
    std::vector<base::CustomerId> only = {}; ///< not empty: these, in this order, instead of the query's
    QString path = {};
    exchange::ExportFormat format = exchange::ExportFormat::Csv;
    ExportContent content = {};
    QString reason = {}; ///< why; stands in the log
    std::optional<ExportUse> use = {};
    std::optional<ExportRecipient> recipient = {}; ///< empty: it stays in the business
};

/// Whom a list shows and who is ticked in it: what it hands to whoever exports.
struct ExportOffer {
    customers::ListQuery shown = {};
    std::vector<base::CustomerId> ticked = {};
};

/// What no file holds of anybody, because it is sensitive: whoever exports is told.
struct LeftOutFields {
    bool birthday = false; ///< the role may not see it
    QStringList ownFields = {}; ///< names of those that are shown with a reason only, in their order
    bool isEmpty() const { return !birthday && ownFields.isEmpty(); }
    friend bool operator==(const LeftOutFields&, const LeftOutFields&) = default;
};
/// For the vault as it is and whoever opened it. NotAllowed as exportCustomers. Blocks for one query.
base::Result<LeftOutFields> leftOutOfExports(Workspace& workspace);

/// What stays here of somebody whom the gate lets through.
struct WithheldAddress {
    base::CustomerId customer = {};
    QString name = {};
    QStringList addresses = {}; ///< somebody with that address objected
    /// Cannot be read as an address or number: whether somebody objected with it cannot be told.
    QStringList unreadable = {};
    QStringList notPassedOn = {}; ///< somebody with that address said no to being passed on (SaleLimit)
    QStringList notFromSale = {}; ///< an own customer (K9) is written to at the address that came with the sale only
    bool isWhole = false; ///< nothing else reaches the person: she is not in the file
};
struct ExportedList {
    qint64 count = 0; ///< customers in the file
    qint64 restricted = 0; ///< left out, because their data is locked, whatever else would keep them out
    qint64 notAllowed = 0; ///< left out, because the gate does not let the use's purpose use them; of those chosen
    NotForSale notForSale = {};
    std::vector<WithheldAddress> withheld = {}; ///< in the list's order; with a use only
    sharing::DisclosureId disclosure = {}; ///< its entry in the log of disclosures; with a recipient only
};

/// What is known of a list before it is written.
struct ExportForecast {
    qint64 count = 0; ///< customers; those whom nothing reaches stay out of the file as well
    qint64 restricted = 0; ///< as in ExportedList
    qint64 notAllowed = 0; ///< as in ExportedList
    NotForSale notForSale = {};
};
/// Errors of exportCustomers(), but for those of writing. Blocks.
base::Result<ExportForecast> forecastExport(
    Workspace& workspace, const ExportRequest& request, const storage::CancelToken& token);

/// Writes customers (formula cells of tables defused, leftOutOfExports() left out) and answers what it wrote. The log
/// says so before the file exists; the file appears whole or not at all. NotAllowed, ReadOnly, DiskFull, InputOutput,
/// TooLarge "rows", Cancelled, NotFound when one of `only` is not there any more. With a use: only those whom the gate
/// lets through at this moment, only the fields of that purpose, no address that stands on the suppression list or
/// cannot be read, of an own customer (K9) no other than the one that came with the sale, and nobody whom the channel
/// does not reach. NotFound "purpose".
/// With a recipient: Invalid "export_purpose" without a use; NotFound "recipient"; Conflict with a code of sharing::Bar
/// where nothing may go to it for that purpose, or "recipient_sale_off" (SaleLimit); Invalid "export_reason" where that
/// is overridden without a reason; Invalid "disclosure_people" where nobody is left in the list. Whose data it was,
/// which kinds of it and for what goes into the log of disclosures in the transaction that notes the export: should the
/// file then fail to appear, the log has an entry too many, never one too few. Blocks; reads the records one by one,
/// for tables twice. May be called on any thread while the workspace is open.
base::Result<ExportedList> exportCustomers(Workspace& workspace, const ExportRequest& request,
    const std::function<void(qint64 done, qint64 total)>& progress, const storage::CancelToken& token);

} // namespace aicms::workspace

Q_DECLARE_METATYPE(aicms::workspace::ExportOffer)
