// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/requests/package_service.h"

#include "core/audit/audit.h"
#include "core/base/file_problem.h"
#include "core/base/local_day.h"
#include "core/base/refusal.h"
#include "core/customers/customer_writer.h"
#include "core/exchange/vcard/vcard_writer.h"
#include "core/requests/package/hidden_words.h"
#include "core/requests/request_desk.h"
#include "core/requests/request_store.h"
#include "core/vault/crypto.h"
#include "core/vault/passphrase.h"

#include <QBuffer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <cerrno>

namespace aicms::requests {

using access::Operation;
using base::ErrorKind;
using base::refused;

namespace {

tl::unexpected<base::Error> invalidPackage(const char* what, qint64 number = 0)
{
    return base::fail(ErrorKind::Invalid, QStringLiteral("request.") + QLatin1String(what), number);
}

base::Result<Request> requestForCopy(storage::ReadTransaction& tx, RequestId id)
{
    auto request = store::read(tx, id);
    if (!request)
        return base::fail(ErrorKind::NotFound, QStringLiteral("request"), id.value);
    return packageKindOf(*request) ? base::Result<Request>(*std::move(request)) : invalidPackage("no_package");
}

/// One whose answer may be put together.
base::Result<Request> readyRequest(storage::ReadTransaction& tx, RequestId id)
{
    auto request = requestForCopy(tx, id);
    if (!request)
        return request;
    const Refusal refusal = checkReady(*request);
    return refusal == Refusal::Ok ? std::move(request) : base::fail(ErrorKind::Invalid, refusalCode(refusal));
}

QByteArray card(storage::ReadTransaction& tx, base::CustomerId customer, const QStringList& hidden)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    exchange::VCardWriter writer(buffer, exchange::VCardVersion::V4);
    // The card is for the person's own address book: what staff wrote of her does not belong there.
    customers::Customer person = customers::readCustomer(tx, customer);
    person.notes.clear();
    person.tags.clear();
    person.extraFields.clear();
    return writer.write(person) ? HiddenWords(hidden).withoutIn(buffer.data()) : QByteArray();
}

QString hexDigest(const QByteArray& bytes)
{
    return QString::fromLatin1(vault::sha256(bytes).toHex());
}

/// Which versions of the purposes the answer was made of, and a digest of each file (privacy-rules A3).
PackageFile manifest(const PersonPackage& package, const std::vector<PackageFile>& files)
{
    QJsonObject digests;
    for (const PackageFile& file : files)
        digests.insert(file.name, hexDigest(file.bytes));
    QJsonObject versions;
    for (const AnswerLine& line : package.lines) {
        if (line.code != QLatin1String("purposes"))
            continue;
        for (const QJsonValue& purpose : line.content.toArray())
            versions.insert(purpose[QLatin1String("code")].toString(), purpose[QLatin1String("version")]);
    }
    QJsonArray notices;
    for (const QJsonValue& sight : package.data[QLatin1String("notice_sight")].toArray())
        notices.append(sight[QLatin1String("version_id")]);
    return {QStringLiteral("manifest.json"),
        QJsonDocument(QJsonObject {{QStringLiteral("sha256"), digests}, {QStringLiteral("purpose_versions"), versions},
                          {QStringLiteral("notice_versions_shown"), notices}})
            .toJson()};
}

std::vector<PackageFile> filesOf(storage::WriteTransaction& tx, const Request& request, const PersonPackage& package,
    const QString& business, const purposes::Catalogue& catalogue)
{
    std::vector<PackageFile> files = {{QStringLiteral("data.json"), package.json(request, business, tx.now())},
        {QStringLiteral("schema.json"), QJsonDocument(packageSchema()).toJson()}};
    const PackageChoices choices = store::readExport(tx, request.id).value_or(ExportProgress()).choices;
    if (wantsPortableFile(request)) {
        const PackageOrder order {request.customer, PackageKind::Portability, request.regimes, choices};
        files.push_back(
            {QStringLiteral("portable.json"), collect(tx, order, catalogue).json(request, business, tx.now())});
    }
    if (const QByteArray vcard = card(tx, request.customer, choices.hidden);
        !vcard.isEmpty() && package.kind != PackageKind::Portability)
        files.push_back({QStringLiteral("contact.vcf"), vcard});
    for (PackageFile& table : tablesAsCsv(package.data))
        files.push_back(std::move(table));
    for (const HeldFile& file : package.files) {
        if (!file.bytes.isEmpty())
            files.push_back({file.path(), file.bytes});
        else if (file.decision.fate == FileFate::Note)
            files.push_back({file.path() + QStringLiteral(".txt"), file.decision.text.toUtf8()});
    }
    return files;
}

PersonPackage packageOf(storage::ReadTransaction& tx, const Request& request, const purposes::Catalogue& catalogue,
    QDate today, const QTimeZone& zone)
{
    PackageOrder order {request.customer, *packageKindOf(request), request.regimes, {}, today, zone};
    if (const auto progress = store::readExport(tx, request.id))
        order.choices = progress->choices;
    return collect(tx, order, catalogue);
}

base::Result<void> mayBePacked(const PersonPackage& package, const PackageService::Packing& packing)
{
    if (const AnswerLine* empty = package.emptyLine())
        return invalidPackage("line_empty", empty->number);
    if (!packing.takesUndecided && package.undecided() > 0)
        return base::fail(ErrorKind::Conflict, QStringLiteral("request.texts_undecided"), package.undecided());
    if (!packing.fingerprint.isEmpty() && packing.fingerprint != package.fingerprint())
        return base::fail(ErrorKind::Conflict, QStringLiteral("request.package_changed"));
    return {};
}

/// The consents come from another folder, which knows of no words that somebody marked.
void hideMarked(std::vector<PackageFile>& files, const QStringList& marked)
{
    HiddenWords hidden(marked);
    for (PackageFile& file : files) {
        if (hidden.isEmpty() || !file.name.endsWith(QLatin1String(".jsonld")))
            continue;
        const QJsonDocument whole = QJsonDocument::fromJson(file.bytes);
        const QJsonValue shown
            = hidden.without(whole.isArray() ? QJsonValue(whole.array()) : QJsonValue(whole.object()));
        const QJsonDocument made = shown.isArray() ? QJsonDocument(shown.toArray()) : QJsonDocument(shown.toObject());
        if (made != whole)
            file.bytes = made.toJson();
    }
}

PackageService::Written countsOf(const PersonPackage& package)
{
    PackageService::Written written;
    written.rows = package.rows;
    written.blackedOut = package.blackedOut;
    written.undecided = package.undecided();
    written.unsure = package.unsure();
    written.withheld = package.withheld;
    for (auto table = package.data.begin(); table != package.data.end(); ++table)
        written.places.emplace_back(table.key(), static_cast<int>(table->toArray().size()));
    return written;
}

/// By its digest it is known later which file it was.
base::Result<void> notePacked(storage::WriteTransaction& tx, const RequestDesk& desk, RequestId id, const QString& path,
    PackageService::Written& written)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return base::fail(base::writeProblem(file, errno));
    vault::Sha256 hash;
    constexpr qint64 block = 1 << 20;
    while (!file.atEnd()) {
        const QByteArray bytes = file.read(block);
        if (bytes.isEmpty())
            return base::fail(ErrorKind::InputOutput, file.errorString());
        hash.add(bytes);
    }
    written.bytes = file.size();
    written.digest = QString::fromLatin1(hash.finish().toHex());
    MoveDraft note;
    note.code = exportPacked;
    note.text = written.digest;
    return desk.move(tx, id, note);
}

base::Result<void> writePage(const QString& path, const QByteArray& page)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner))
        return QFile::exists(path) ? base::fail(ErrorKind::AlreadyExists, QStringLiteral("file"))
                                   : base::fail(base::writeProblem(file, errno));
    if (file.write(page) == page.size() && file.flush())
        return {};
    const base::Error error = base::writeProblem(file, errno);
    file.remove();
    return base::fail(error);
}

} // namespace

QStringList exportWays()
{
    return {QStringLiteral("email"), QStringLiteral("post"), QStringLiteral("handed_over"), QStringLiteral("phone"),
        QStringLiteral("message")};
}

PackageService::PackageService(storage::Database& database, const access::Session& session,
    purposes::PurposesService& purposes, QString business, QString country, QTimeZone zone)
    : m_database(database), m_session(session), m_purposes(purposes), m_business(std::move(business)),
      m_country(std::move(country)), m_zone(std::move(zone))
{
}

PackageService::Future<ExportCase> PackageService::open(RequestId id)
{
    if (const auto allowed = access::permit(m_session, Operation::ExportRequest); !allowed)
        return refused<ExportCase>(allowed.error());
    return m_database.read([desk = RequestDesk(m_session, m_country, m_zone), zone = m_zone, session = m_session, id](
                               storage::ReadTransaction& tx) -> base::Result<ExportCase> {
        const auto request = requestForCopy(tx, id);
        if (!request)
            return base::fail(request.error());
        auto view = desk.view(tx, id);
        if (!view)
            return base::fail(view.error());
        ExportCase opened;
        opened.view = *std::move(view);
        if (request->customer.isValid())
            opened.person = casePerson(tx, session, request->customer, zone);
        opened.kind = *packageKindOf(*request);
        opened.hasPortableFile = wantsPortableFile(*request);
        opened.progress = store::readExport(tx, id).value_or(ExportProgress());
        return opened;
    });
}

PackageService::Future<void> PackageService::save(RequestId id, ExportProgress progress)
{
    if (const auto allowed = access::permit(m_session, Operation::ExportRequest); !allowed)
        return refused<void>(allowed.error());
    return m_database.write([id, progress = std::move(progress)](storage::WriteTransaction& tx) -> base::Result<void> {
        const auto request = requestForCopy(tx, id);
        if (!request)
            return base::fail(request.error());
        if (request->standing.end != End::Open)
            return invalidPackage("ended");
        store::writeExport(tx, id, progress);
        return {};
    });
}

PackageService::Future<PersonPackage> PackageService::collect(RequestId id)
{
    if (const auto allowed = access::permit(m_session, Operation::ExportRequest); !allowed)
        return refused<PersonPackage>(allowed.error());
    const auto look = [id, catalogue = m_purposes.catalogue(), today = base::localDay(m_database.clock(), m_zone),
                          zone = m_zone](storage::ReadTransaction& tx) -> base::Result<PersonPackage> {
        const auto request = readyRequest(tx, id);
        return request ? base::Result<PersonPackage>(packageOf(tx, *request, *catalogue, today, zone))
                       : base::fail(request.error());
    };
    if (const std::lock_guard guard(m_guard); m_logged.contains(id.value))
        return m_database.read(look);
    return m_database.write(
        [this, look, session = m_session, id](storage::WriteTransaction& tx) -> base::Result<PersonPackage> {
            auto package = look(tx);
            if (!package)
                return package; // nothing was shown, and the next call shows it first
            if (const std::lock_guard guard(m_guard); m_logged.insert(id.value).second)
                audit::append(tx, session,
                    {QStringLiteral("request.collect"), audit::ObjectKind::Request, id.value, {},
                        packageKindCode(package->kind)});
            return package;
        });
}

PackageService::Future<PackageService::Written> PackageService::pack(RequestId id, Packing packing)
{
    if (const auto allowed = access::permit(m_session, Operation::ExportRequest); !allowed)
        return refused<Written>(allowed.error());
    return m_database.write([id, packing = std::move(packing), business = m_business, session = m_session,
                                desk = RequestDesk(m_session, m_country, m_zone), catalogue = m_purposes.catalogue(),
                                today = base::localDay(m_database.clock(), m_zone),
                                zone = m_zone](storage::WriteTransaction& tx) -> base::Result<Written> {
        const auto request = readyRequest(tx, id);
        if (!request)
            return base::fail(request.error());
        const PersonPackage package = packageOf(tx, *request, *catalogue, today, zone);
        if (const auto ready = mayBePacked(package, packing); !ready)
            return base::fail(ready.error());
        if (const auto placed = base::requirePlaceForOutput(packing.path); !placed)
            return base::fail(placed.error());
        std::vector<PackageFile> files = packing.readable;
        hideMarked(files, store::readExport(tx, id).value_or(ExportProgress()).choices.hidden);
        for (PackageFile& file : filesOf(tx, *request, package, business, *catalogue))
            files.push_back(std::move(file));
        files.push_back(manifest(package, files));
        Written written = countsOf(package);
        const bool isInEnglish = packing.words.language.startsWith(QLatin1String("en"));
        written.passphrase = isInEnglish ? vault::generatePassphrase() : vault::generateNumberPassphrase();
        audit::append(tx, session,
            {QStringLiteral("request.export"), audit::ObjectKind::Request, id.value, {},
                packageKindCode(package.kind)});
        const auto packed = packing.form == PackageForm::Page
            ? writePage(packing.path, sealedPage(files, written.passphrase, packing.words))
            : writeZip(packing.path, files, written.passphrase);
        if (!packed)
            return base::fail(packed.error());
        const auto noted = notePacked(tx, desk, id, packing.path, written);
        if (!noted) { // what the register does not know of does not leave
            QFile::remove(packing.path);
            return base::fail(noted.error());
        }
        return written;
    });
}

} // namespace aicms::requests
