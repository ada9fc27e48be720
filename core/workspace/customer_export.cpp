// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/customer_export.h"

#include "core/audit/audit.h"
#include "core/base/file_problem.h"
#include "core/consent/purpose_view.h"
#include "core/consent/restriction.h"
#include "core/customers/customer_writer.h"
#include "core/customers/customers_service.h"
#include "core/sharing/disclosures.h"
#include "core/workspace/list_doubt.h"

#include <QSaveFile>
#include <QSet>

#include <algorithm>
#include <cerrno>
#include <deque>
#include <utility>

namespace aicms::workspace {

using base::ErrorKind;

namespace {

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

/// What leaves of records for a purpose.
class UseFilter {
public:
    /// NotFound "purpose".
    static base::Result<std::unique_ptr<UseFilter>> of(
        Workspace& workspace, const std::optional<ExportUse>& use, const storage::CancelToken& token)
    {
        if (!use)
            return std::unique_ptr<UseFilter>();
        const purposes::Purpose* purpose = workspace.purposes().catalogue()->find(use->purpose);
        if (!purpose)
            return base::fail(ErrorKind::NotFound, QStringLiteral("purpose"));
        std::unique_ptr<UseFilter> filter(new UseFilter(workspace, *use, *purpose));
        if (const auto asked = filter->m_admission.ask(token); !asked)
            return base::fail(asked.error());
        return filter;
    }
    /// Takes out of the list whom the gate does not let through; answers how many.
    qint64 apply(std::vector<base::CustomerId>& ids) const
    {
        return static_cast<qint64>(
            std::erase_if(ids, [this](base::CustomerId id) { return !m_admission.letsThrough(id); }));
    }
    /// It goes to one who does with it what he likes: which addresses are not passed on.
    void keepBack(base::PurposeId notPassedOn) { m_notPassedOn = notPassedOn; }
    /// Before the records of a transaction.
    base::Result<void> prepare(const storage::CancelToken& token)
    {
        return m_admission.isTooOld() ? m_admission.ask(token) : base::Result<void>();
    }

    /// In one transaction.
    class Now {
    public:
        Now(UseFilter& filter, storage::ReadTransaction& tx)
            : m_of(filter), m_tx(tx), m_admission(filter.m_admission, tx), m_suppressed(tx, filter.m_admission.now())
        {
        }
        /// False: nothing leaves.
        bool apply(customers::Customer& customer)
        {
            const consent::GateAnswer said = m_admission.of(customer.id);
            if (!said.isAllowed)
                return false;
            WithheldAddress withheld {customer.id, customer.displayName()};
            consent::Carried carried = consent::carriedFor(m_tx, m_suppressed, m_of.m_purpose, m_of.m_use.channel,
                said.reason == consent::GateReason::SoftOptIn, std::move(customer));
            if (m_of.m_notPassedOn.isValid())
                carried.notPassedOn = consent::dropSuppressed(m_suppressed, m_of.m_notPassedOn, carried.customer);
            withheld.isWhole = !consent::goesOut(carried, m_of.m_purpose, m_of.m_use.channel);
            const bool isAny = carried.isAnyWithheld();
            customer = std::move(carried.customer);
            withheld.addresses = std::move(carried.suppressed);
            withheld.unreadable = std::move(carried.unreadable);
            withheld.notPassedOn = std::move(carried.notPassedOn);
            withheld.notFromSale = std::move(carried.notFromSale);
            const bool goesOut = !withheld.isWhole;
            if (isAny)
                m_of.m_withheld.push_back(std::move(withheld));
            return goesOut;
        }

    private:
        UseFilter& m_of;
        storage::ReadTransaction& m_tx;
        Admission::Now m_admission;
        consent::SuppressionList m_suppressed;
    };
    const QStringList& fields() const { return m_purpose.fields; }
    void rewind() { m_withheld.clear(); }
    std::vector<WithheldAddress> takeWithheld() { return std::move(m_withheld); }

private:
    UseFilter(Workspace& workspace, const ExportUse& use, const purposes::Purpose& purpose)
        : m_use(use), m_purpose(purpose), m_admission(workspace, use, m_purpose)
    {
    }

    ExportUse m_use;
    purposes::Purpose m_purpose;
    Admission m_admission;
    base::PurposeId m_notPassedOn = {};
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

/// Who is to be in a list, and what is asked of each once more while it is written.
struct Chosen {
    std::vector<base::CustomerId> ids = {};
    std::unique_ptr<UseFilter> filter = {}; ///< null: the list has no use
    std::unique_ptr<SaleLimit> sale = {}; ///< null: it goes to nobody who does with it what he likes
    qint64 restricted = 0; ///< left out, because their data is locked
    qint64 notAllowed = 0; ///< left out by the filter
};

/// The records of a list, read some at a time: each part, and what of it leaves, as of one moment.
class RecordFeed : public exchange::CustomerFeed {
public:
    RecordFeed(Workspace& workspace, Chosen chosen, int passes, const ExportContent& content, QStringList ownFieldNames,
        std::function<void(qint64, qint64)> progress, storage::CancelToken token)
        : m_workspace(workspace), m_ids(std::move(chosen.ids)), m_filter(std::move(chosen.filter)),
          m_sale(std::move(chosen.sale)), m_passes(passes), m_content(content),
          m_ownFieldNames(std::move(ownFieldNames)), m_progress(std::move(progress)), m_token(std::move(token))
    {
    }
    void rewind() override
    {
        m_next = 0;
        m_part.clear();
        if (m_filter)
            m_filter->rewind();
        if (m_sale)
            m_sale->rewind();
        m_written = {};
    }
    const WrittenPeople& written() const { return m_written; } ///< in this pass
    std::vector<WithheldAddress> takeWithheld()
    {
        return m_filter ? m_filter->takeWithheld() : std::vector<WithheldAddress> {};
    }
    NotForSale notForSale() const { return m_sale ? m_sale->leftOut() : NotForSale {}; }
    QStringList ownFieldNames() const override { return m_ownFieldNames; }
    std::optional<QStringList> kinds() const override
    {
        return m_filter ? std::optional(m_filter->fields()) : std::nullopt;
    }
    base::Result<bool> next(customers::Customer& customer) override
    {
        while (m_part.empty() && m_next < m_ids.size()) {
            if (const auto read = readPart(); !read)
                return base::fail(read.error());
        }
        if (m_part.empty())
            return false;
        customer = std::move(m_part.front());
        m_part.pop_front();
        m_written.ids.push_back(customer.id);
        addKinds(customer, m_written.kinds);
        return true;
    }

private:
    base::Result<void> readPart()
    {
        if (const auto allowed = access::permit(m_workspace.session(), access::Operation::OpenCustomer); !allowed)
            return base::fail(allowed.error());
        if (const auto prepared = m_filter ? m_filter->prepare(m_token) : base::Result<void>(); !prepared)
            return base::fail(prepared.error());
        if (const auto prepared = m_sale ? m_sale->prepare(m_token) : base::Result<void>(); !prepared)
            return base::fail(prepared.error());
        const auto read = m_workspace.database()
                              .read([this](storage::ReadTransaction& tx) { return readPart(tx); }, m_token)
                              .result();
        if (!read)
            return base::fail(read.error());
        m_read += static_cast<qint64>(*read - std::exchange(m_next, *read));
        if (m_progress)
            m_progress(m_read / m_passes, static_cast<qint64>(m_ids.size()));
        return {};
    }
    /// Up to which place it read.
    base::Result<std::size_t> readPart(storage::ReadTransaction& tx)
    {
        std::optional<UseFilter::Now> filter;
        if (m_filter)
            filter.emplace(*m_filter, tx);
        std::optional<SaleLimit::Now> sale;
        if (m_sale)
            sale.emplace(*m_sale, tx);
        std::size_t place = m_next;
        qsizetype bytes = 0; // of photos
        for (; place < m_ids.size() && place - m_next < mostTogether && bytes < mostBytes; ++place) {
            if (m_token.isCancelled())
                return base::fail(ErrorKind::Cancelled);
            auto record = customers::readVisible(tx, m_workspace.session(), m_ids[place]);
            if (!record)
                return base::fail(record.error());
            prepare(*record);
            if (sale && !sale->mayGo(record->id))
                continue;
            if (filter && !filter->apply(*record))
                continue;
            bytes += record->photo ? record->photo->bytes.size() : 0;
            m_part.push_back(std::move(*record));
        }
        return place;
    }
    void prepare(customers::Customer& customer) const
    {
        // What is shown with a reason only does not leave in a file either.
        std::erase_if(customer.extraFields, [](const customers::ExtraField& field) { return field.isHidden; });
        keep(m_content, customer);
        std::ranges::stable_sort(customer.extraFields, {}, [this](const customers::ExtraField& field) {
            const qsizetype index = m_ownFieldNames.indexOf(field.name);
            return index < 0 ? m_ownFieldNames.size() : index;
        });
    }

    static constexpr std::size_t mostTogether = 200;
    static constexpr qsizetype mostBytes = 8 << 20;

    Workspace& m_workspace;
    std::vector<base::CustomerId> m_ids;
    std::unique_ptr<UseFilter> m_filter;
    std::unique_ptr<SaleLimit> m_sale;
    int m_passes;
    ExportContent m_content;
    QStringList m_ownFieldNames;
    std::function<void(qint64, qint64)> m_progress;
    storage::CancelToken m_token;
    std::deque<customers::Customer> m_part; ///< read and not handed on yet
    std::size_t m_next = 0; ///< behind what was read
    qint64 m_read = 0; ///< in all passes
    WrittenPeople m_written;
};

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

/// Errors of exportCustomers().
base::Result<Chosen> choose(Workspace& workspace, const ExportRequest& request, const storage::CancelToken& token)
{
    Chosen chosen {request.only};
    if (chosen.ids.empty()) {
        auto found = workspace.customers().ids(request.query, token).result();
        if (!found)
            return base::fail(found.error());
        chosen.ids = std::move(*found);
    }
    auto filter = UseFilter::of(workspace, request.use, token);
    if (!filter)
        return base::fail(filter.error());
    chosen.filter = std::move(*filter);
    if (const auto may = workspace.database()
            .read([&](storage::ReadTransaction& tx) {
                chosen.restricted = consent::leaveOutRestricted(tx, chosen.ids);
                return mayGoTo(tx, workspace, request);
            })
            .result();
        !may)
        return base::fail(may.error());
    if (chosen.filter)
        chosen.notAllowed = chosen.filter->apply(chosen.ids);
    if (!request.recipient)
        return chosen;
    auto sale = SaleLimit::of(
        workspace, request.recipient->id, *workspace.purposes().catalogue()->find(request.use->purpose), token);
    if (!sale)
        return base::fail(sale.error());
    chosen.sale = std::move(*sale);
    if (chosen.sale && chosen.filter)
        chosen.filter->keepBack(chosen.sale->purpose());
    if (const auto applied = chosen.sale ? chosen.sale->apply(chosen.ids) : base::Result<void>(); !applied)
        return base::fail(applied.error());
    return chosen;
}

} // namespace

base::Result<ExportForecast> forecastExport(
    Workspace& workspace, const ExportRequest& request, const storage::CancelToken& token)
{
    if (const auto allowed = access::permit(workspace.session(), access::Operation::ExportCustomers); !allowed)
        return base::fail(allowed.error());
    const auto chosen = choose(workspace, request, token);
    if (!chosen)
        return base::fail(chosen.error());
    return ExportForecast {std::ssize(chosen->ids), chosen->restricted, chosen->notAllowed,
        chosen->sale ? chosen->sale->leftOut() : NotForSale {}};
}

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
    if (const auto doubt = doubtOfLists(workspace); !doubt || *doubt)
        return base::fail(doubt ? **doubt : doubt.error());
    auto chosen = choose(workspace, request, token);
    if (!chosen)
        return base::fail(chosen.error());
    const qint64 restricted = chosen->restricted;
    const qint64 notAllowed = chosen->notAllowed;
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
    const bool isTable
        = request.format == exchange::ExportFormat::Csv || request.format == exchange::ExportFormat::Xlsx;
    RecordFeed feed(workspace, std::move(*chosen), isTable ? 2 : 1, request.content, names, progress, token);
    const auto written = exchange::writeCustomers(request.format, file, feed);
    if (!written)
        return base::fail(written.error());
    const auto logged
        = workspace.database()
              .write([&](storage::WriteTransaction& tx) -> base::Result<sharing::DisclosureId> {
                  if (const auto may = mayGoTo(tx, workspace, request); !may) // the papers may have changed meanwhile
                      return base::fail(may.error());
                  audit::append(tx, workspace.session(),
                      {QStringLiteral("customer.export"), audit::ObjectKind::Export, 0, request.reason.simplified(),
                          exportDetails(*written, request)});
                  return logSharing(tx, workspace, request, feed.written());
              })
              .result();
    if (!logged)
        return base::fail(logged.error());
    errno = 0;
    if (!file.flush() || !file.commit()) // a full disk is told by the flush; after the commit only that it failed
        return base::fail(base::writeProblem(file, errno));
    return ExportedList {*written, restricted, notAllowed, feed.notForSale(), feed.takeWithheld(), *logged};
}

} // namespace aicms::workspace
