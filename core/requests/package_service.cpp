// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/requests/package_service.h"

#include "core/audit/audit.h"
#include "core/base/refusal.h"
#include "core/customers/customer_writer.h"
#include "core/exchange/vcard/vcard_writer.h"
#include "core/requests/request_store.h"
#include "core/vault/passphrase.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace aicms::requests {

using access::Operation;
using base::ErrorKind;
using base::refused;

namespace {

tl::unexpected<base::Error> invalidPackage(const char* what, qint64 number = 0)
{
    return base::fail(ErrorKind::Invalid, QStringLiteral("request.") + QLatin1String(what), number);
}

/// A copy answers both where both were asked for: it holds everything that the portable file does.
std::optional<PackageKind> kindOf(const Request& request)
{
    const auto asks
        = [&](Kind kind) { return std::ranges::find(request.items, kind, &Item::kind) != request.items.end(); };
    if (asks(Kind::Access))
        return PackageKind::Access;
    return asks(Kind::Portability) ? std::optional(PackageKind::Portability) : std::nullopt;
}

base::Result<Request> readyRequest(storage::ReadTransaction& tx, RequestId id)
{
    auto request = store::read(tx, id);
    if (!request)
        return base::fail(ErrorKind::NotFound, QStringLiteral("request"), id.value);
    if (request->standing.end != End::Open)
        return invalidPackage("ended");
    if (!request->customer.isValid())
        return invalidPackage("person_missing");
    if (!request->standing.isIdentified)
        return invalidPackage("not_identified");
    return kindOf(*request) ? base::Result<Request>(*std::move(request)) : invalidPackage("no_package");
}

QByteArray card(storage::ReadTransaction& tx, base::CustomerId customer)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    exchange::VCardWriter writer(buffer, exchange::VCardVersion::V4);
    // The card is for the person's own address book: what staff wrote of her does not belong there.
    customers::Customer person = customers::readCustomer(tx, customer);
    person.notes.clear();
    person.tags.clear();
    person.extraFields.clear();
    return writer.write(person) ? buffer.data() : QByteArray();
}

} // namespace

PackageService::PackageService(
    storage::Database& database, const access::Session& session, purposes::PurposesService& purposes, QString business)
    : m_database(database), m_session(session), m_purposes(purposes), m_business(std::move(business))
{
}

template <class T, class Job> PackageService::Future<T> PackageService::with(RequestId id, const char* action, Job job)
{
    if (const auto allowed = access::permit(m_session, Operation::ExportRequest); !allowed)
        return refused<T>(allowed.error());
    return m_database.write([id, action, job = std::move(job), session = m_session, catalogue = m_purposes.catalogue()](
                                storage::WriteTransaction& tx) -> base::Result<T> {
        const auto request = readyRequest(tx, id);
        if (!request)
            return base::fail(request.error());
        const PersonPackage package
            = requests::collect(tx, request->customer, *kindOf(*request), *catalogue, request->regimes);
        audit::append(tx, session,
            {QString::fromLatin1(action), audit::ObjectKind::Request, id.value, {}, packageKindCode(package.kind)});
        tx.publish(base::ChangeKind::Request, id.value);
        return job(tx, *request, package);
    });
}

PackageService::Future<PersonPackage> PackageService::collect(RequestId id)
{
    return with<PersonPackage>(id, "request.collect",
        [](storage::WriteTransaction&, const Request&, const PersonPackage& package) -> base::Result<PersonPackage> {
            return package;
        });
}

PackageService::Future<PackageService::Written> PackageService::exportTo(
    RequestId id, const QString& path, std::vector<PackageFile> extra)
{
    return with<Written>(id, "request.export",
        [path, extra = std::move(extra), business = m_business](storage::WriteTransaction& tx, const Request& request,
            const PersonPackage& package) -> base::Result<Written> {
            for (const AnswerLine& line : package.lines) {
                if (line.isEmpty)
                    return invalidPackage("line_empty", line.number);
            }
            std::vector<PackageFile> files = {{QStringLiteral("data.json"), package.json(request, business, tx.now())},
                {QStringLiteral("schema.json"), QJsonDocument(packageSchema()).toJson()},
                {QStringLiteral("contact.vcf"), card(tx, request.customer)}};
            for (PackageFile& table : tablesAsCsv(package.data))
                files.push_back(std::move(table));
            files.insert(files.end(), extra.begin(), extra.end());
            Written written {vault::generatePassphrase(), package.rows, package.blackedOut,
                static_cast<int>(package.unsure.size()), {}};
            for (auto table = package.data.begin(); table != package.data.end(); ++table)
                written.places.emplace_back(table.key(), static_cast<int>(table->toArray().size()));
            if (const auto packed = writeZip(path, files, written.passphrase); !packed)
                return base::fail(packed.error());
            return written;
        });
}

} // namespace aicms::requests
