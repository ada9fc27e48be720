// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/customer_export.h"

#include "core/audit/audit.h"
#include "core/base/file_problem.h"
#include "core/consent/gate.h"
#include "core/consent/purpose_view.h"
#include "core/customers/customer_writer.h"
#include "core/customers/customers_service.h"
#include "core/sharing/disclosures.h"

#include <QSaveFile>
#include <QSet>

#include <algorithm>
#include <cerrno>

namespace aicms::workspace {

using base::ErrorKind;

namespace {

constexpr qint64 rowsPerReport = 200;
constexpr qsizetype longestNote = 500; // of a disclosure

void keep(const ExportContent& content, customers::Customer& customer)
{
    if (!content.notes)
        customer.notes.clear();
    if (!content.tags)
        customer.tags.clear();
    if (!content.birthday) {
        customer.birthday.reset();
        customer.birthdayTyped.clear();
    }
    if (!content.extraFields)
        customer.extraFields.clear();
    if (!content.photo)
        customer.photo.reset();
}

/// "without notes,photo"; empty when all of a record goes in.
QString leftOut(const ExportContent& content)
{
    QStringList parts;
    for (const auto& [isIn, code] :
        {std::pair {content.notes, "notes"}, std::pair {content.tags, "tags"}, std::pair {content.birthday, "birthday"},
            std::pair {content.extraFields, "fields"}, std::pair {content.photo, "photo"}}) {
        if (!isIn)
            parts << QString::fromLatin1(code);
    }
    return parts.isEmpty() ? QString() : QStringLiteral(" without ") + parts.join(u',');
}

/// What leaves of a record for a purpose; false: nothing does.
class UseFilter {
public:
    UseFilter(Workspace& workspace, const std::optional<ExportUse>& use) : m_workspace(workspace), m_use(use)
    {
        if (use)
            m_purpose = *workspace.purposes().catalogue()->find(use->purpose);
    }
    base::Result<bool> apply(customers::Customer& customer)
    {
        if (!m_use)
            return true;
        WithheldAddress withheld {customer.id, customer.displayName()};
        return m_workspace.database()
            .read([&](storage::ReadTransaction& tx) -> base::Result<bool> {
                // By what holds in this transaction: since the list was made she may have said no or yes.
                const auto said = ownCustomerAnswer(tx, customer.id);
                if (said && !said->isAllowed)
                    return false;
                const bool isOwnCustomer = said && said->reason == consent::GateReason::SoftOptIn;
                consent::Carried carried = consent::carriedFor(
                    tx, consent::SuppressionList(tx), m_purpose, m_use->channel, isOwnCustomer, std::move(customer));
                customer = std::move(carried.customer);
                withheld.addresses = std::move(carried.suppressed);
                withheld.unreadable = std::move(carried.unreadable);
                withheld.notFromSale = std::move(carried.notFromSale);
                const bool isReached = consent::isReachable(customer, m_use->channel);
                withheld.isWhole = !isReached;
                if (!withheld.addresses.isEmpty() || !withheld.unreadable.isEmpty() || !withheld.notFromSale.isEmpty())
                    m_withheld.push_back(std::move(withheld));
                return isReached;
            })
            .result();
    }
    void rewind() { m_withheld.clear(); }
    std::vector<WithheldAddress> takeWithheld() { return std::move(m_withheld); }

private:
    /// What the gate says, where somebody may be an own customer; else empty.
    std::optional<consent::GateAnswer> ownCustomerAnswer(storage::ReadTransaction& tx, base::CustomerId id)
    {
        if (!m_purpose.allowsSoftOptIn)
            return std::nullopt;
        const base::UtcTime now = m_workspace.clock().now();
        return consent::Gate(tx, m_workspace.purposes().catalogue(), m_workspace.zone(), now)
            .may(m_use->purpose, id, now, m_use->channel);
    }

    Workspace& m_workspace;
    std::optional<ExportUse> m_use;
    purposes::Purpose m_purpose;
    std::vector<WithheldAddress> m_withheld; ///< of this pass
};

/// What of a record is in a file, by the kinds of data that purposes name.
void addKinds(const customers::Customer& customer, QSet<QString>& kinds)
{
    const auto add = [&kinds](const char* kind, bool isThere) {
        if (isThere)
            kinds.insert(QString::fromLatin1(kind));
    };
    add("number", !customer.number.isEmpty());
    add("name", !customer.displayName().isEmpty());
    add("email", !customer.emails.empty());
    add("phone", !customer.phones.empty());
    add("address", !customer.addresses.empty());
    add("link", !customer.links.empty());
    add("language", !customer.language.isEmpty());
    add("birthday", customer.birthday || !customer.birthdayTyped.isEmpty());
    add("photo", customer.photo.has_value());
    add("tag", !customer.tags.empty());
    add("note", !customer.notes.empty());
    for (const customers::Membership& each : customer.memberships) {
        add("organisation", true);
        add("role", !each.role.isEmpty());
    }
    for (const customers::ExtraField& field : customer.extraFields)
        kinds.insert(field.name);
}

/// Who went into a file, and what of them.
struct WrittenPeople {
    std::vector<base::CustomerId> ids;
    QSet<QString> kinds;
};

/// The records of a list, read one by one.
class RecordFeed : public exchange::CustomerFeed {
public:
    RecordFeed(Workspace& workspace, std::vector<base::CustomerId> ids, UseFilter filter, int passes,
        const ExportContent& content, QStringList ownFieldNames, std::function<void(qint64, qint64)> progress,
        storage::CancelToken token)
        : m_workspace(workspace), m_ids(std::move(ids)), m_filter(std::move(filter)), m_passes(passes),
          m_content(content), m_ownFieldNames(std::move(ownFieldNames)), m_progress(std::move(progress)),
          m_token(std::move(token))
    {
    }
    void rewind() override
    {
        m_next = 0;
        m_filter.rewind();
        m_written = {};
    }
    const WrittenPeople& written() const { return m_written; } ///< in this pass
    std::vector<WithheldAddress> takeWithheld() { return m_filter.takeWithheld(); }
    QStringList ownFieldNames() const override { return m_ownFieldNames; }
    base::Result<bool> next(customers::Customer& customer) override
    {
        while (m_next < m_ids.size()) {
            const auto isTaken = take(customer);
            if (!isTaken || *isTaken)
                return isTaken;
        }
        return false;
    }

private:
    /// The next record; false: it stays here.
    base::Result<bool> take(customers::Customer& customer)
    {
        if (m_token.isCancelled())
            return base::fail(ErrorKind::Cancelled);
        auto record = m_workspace.customers().reload(m_ids[m_next]).result();
        if (!record)
            return base::fail(record.error());
        customer = std::move(*record);
        // What is shown with a reason only does not leave in a file either.
        std::erase_if(customer.extraFields, [](const customers::ExtraField& field) { return field.isHidden; });
        keep(m_content, customer);
        std::ranges::stable_sort(customer.extraFields, {}, [this](const customers::ExtraField& field) {
            const qsizetype index = m_ownFieldNames.indexOf(field.name);
            return index < 0 ? m_ownFieldNames.size() : index;
        });
        ++m_next;
        if (m_progress && ++m_read % rowsPerReport == 0)
            m_progress(m_read / m_passes, static_cast<qint64>(m_ids.size()));
        const auto isTaken = m_filter.apply(customer);
        if (isTaken && *isTaken) {
            m_written.ids.push_back(customer.id);
            addKinds(customer, m_written.kinds);
        }
        return isTaken;
    }

    Workspace& m_workspace;
    std::vector<base::CustomerId> m_ids;
    UseFilter m_filter;
    int m_passes;
    ExportContent m_content;
    QStringList m_ownFieldNames;
    std::function<void(qint64, qint64)> m_progress;
    storage::CancelToken m_token;
    std::size_t m_next = 0;
    qint64 m_read = 0; ///< in all passes
    WrittenPeople m_written;
};

/// Those of the list whom the gate lets through now, in the list's order.
base::Result<std::vector<base::CustomerId>> admitted(
    Workspace& workspace, std::vector<base::CustomerId> ids, const ExportUse& use, const storage::CancelToken& token)
{
    if (!workspace.purposes().catalogue()->find(use.purpose))
        return base::fail(ErrorKind::NotFound, QStringLiteral("purpose"));
    const auto allowed = workspace.gate().who(use.purpose, workspace.clock().now(), use.channel, token).result();
    if (!allowed)
        return base::fail(allowed.error());
    std::erase_if(ids, [&](base::CustomerId id) { return !std::ranges::binary_search(*allowed, id); });
    return ids;
}

base::Result<std::vector<customers::OwnField>> ownFieldsOf(Workspace& workspace)
{
    using Fields = std::vector<customers::OwnField>;
    return workspace.database()
        .read([](storage::ReadTransaction& tx) -> base::Result<Fields> { return customers::readOwnFields(tx); })
        .result();
}

/// Whether a list may go to somebody outside for its use, as of the transaction.
base::Result<void> mayGoTo(storage::ReadTransaction& tx, Workspace& workspace, const ExportRequest& request)
{
    if (!request.recipient)
        return {};
    if (!request.use)
        return base::fail(ErrorKind::Invalid, QStringLiteral("export_purpose"));
    const purposes::Purpose* purpose = workspace.purposes().catalogue()->find(request.use->purpose);
    if (!purpose)
        return base::fail(ErrorKind::NotFound, QStringLiteral("purpose"));
    const sharing::Recipient recipient = sharing::demandRecipient(tx, request.recipient->id);
    const sharing::Bar bar
        = sharing::barAgainst(recipient, *purpose, workspace.purposes().country(), workspace.today());
    if (bar == sharing::Bar::None)
        return {};
    if (!sharing::mayBeOverridden(bar) || !request.recipient->despiteAgreement)
        return base::fail(ErrorKind::Conflict, sharing::barCode(bar), recipient.id.value);
    return request.reason.trimmed().isEmpty() ? base::fail(ErrorKind::Invalid, QStringLiteral("export_reason"))
                                              : base::Result<void>();
}

/// The entry in the log of disclosures; invalid where the list stays in the business.
sharing::DisclosureId logSharing(
    storage::WriteTransaction& tx, Workspace& workspace, const ExportRequest& request, const WrittenPeople& written)
{
    if (!request.recipient)
        return {};
    sharing::DisclosureDraft draft;
    draft.recipient = request.recipient->id;
    draft.purpose = request.use->purpose;
    draft.act = sharing::Act::Export;
    draft.at = tx.now();
    draft.fields = written.kinds.values();
    draft.people = written.ids;
    draft.note = request.reason.simplified().left(longestNote);
    return sharing::logDisclosure(tx, workspace.session(), draft);
}

/// What the log says of the file.
QString exportDetails(qint64 count, const ExportRequest& request)
{
    QString details = QStringLiteral("%1 %2").arg(count).arg(exchange::exportFormatCode(request.format));
    if (request.use)
        details += QStringLiteral(" %1/%2").arg(request.use->purpose, purposes::channelCode(request.use->channel));
    if (request.recipient)
        details += QStringLiteral(" recipient=%1%2")
                       .arg(request.recipient->id.value)
                       .arg(request.recipient->despiteAgreement ? QStringLiteral(" despite_agreement") : QString());
    return details + leftOut(request.content);
}

} // namespace

base::Result<LeftOutFields> leftOutOfExports(Workspace& workspace)
{
    if (const auto allowed = access::permit(workspace.session(), access::Operation::ExportCustomers); !allowed)
        return base::fail(allowed.error());
    LeftOutFields left;
    left.birthday = !access::permit(workspace.session(), access::Operation::ShowSensitive);
    const auto fields = ownFieldsOf(workspace);
    if (!fields)
        return base::fail(fields.error());
    for (const customers::OwnField& field : *fields) {
        if (field.sensitivity != customers::Sensitivity::Ordinary)
            left.ownFields << field.name;
    }
    return left;
}

base::Result<ExportedList> exportCustomers(Workspace& workspace, const ExportRequest& request,
    const std::function<void(qint64, qint64)>& progress, const storage::CancelToken& token)
{
    if (const auto allowed = access::permit(workspace.session(), access::Operation::ExportCustomers); !allowed)
        return base::fail(allowed.error());
    std::vector<base::CustomerId> ids = request.only;
    if (ids.empty()) {
        auto found = workspace.customers().ids(request.query, token).result();
        if (!found)
            return base::fail(found.error());
        ids = std::move(*found);
    }
    if (request.use) {
        auto allowed = admitted(workspace, std::move(ids), *request.use, token);
        if (!allowed)
            return base::fail(allowed.error());
        ids = std::move(*allowed);
    }
    if (const auto may = workspace.database()
            .read([&](storage::ReadTransaction& tx) { return mayGoTo(tx, workspace, request); })
            .result();
        !may)
        return base::fail(may.error());
    if (const auto place = base::requirePlaceForOutput(request.path); !place)
        return base::fail(place.error());
    QSaveFile file(request.path);
    errno = 0;
    if (!file.open(QIODevice::WriteOnly))
        return base::fail(base::writeProblem(file, errno));
    const auto fields = ownFieldsOf(workspace);
    if (!fields)
        return base::fail(fields.error());
    QStringList names;
    for (const customers::OwnField& field : *fields)
        names << field.name;
    const exchange::ExportFormat format = request.format;
    const bool isTable = format == exchange::ExportFormat::Csv || format == exchange::ExportFormat::Xlsx;
    RecordFeed feed(workspace, std::move(ids), UseFilter(workspace, request.use), isTable ? 2 : 1, request.content,
        names, progress, token);
    const auto written = exchange::writeCustomers(format, file, feed);
    if (!written)
        return base::fail(written.error());
    const qint64 count = *written;
    const auto logged
        = workspace.database()
              .write([&](storage::WriteTransaction& tx) -> base::Result<sharing::DisclosureId> {
                  if (const auto may = mayGoTo(tx, workspace, request); !may) // the papers may have changed meanwhile
                      return base::fail(may.error());
                  audit::append(tx, workspace.session(),
                      {QStringLiteral("customer.export"), audit::ObjectKind::Export, 0, request.reason.simplified(),
                          exportDetails(count, request)});
                  return logSharing(tx, workspace, request, feed.written());
              })
              .result();
    if (!logged)
        return base::fail(logged.error());
    errno = 0;
    if (!file.flush() || !file.commit()) // a full disk is told by the flush; after the commit only that it failed
        return base::fail(base::writeProblem(file, errno));
    return ExportedList {count, feed.takeWithheld(), *logged};
}

} // namespace aicms::workspace
