// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/access.h"
#include "core/purposes/purposes_service.h"
#include "core/requests/case_person.h"
#include "core/requests/package/person_package.h"
#include "core/requests/package/sealed_page.h"
#include "core/requests/requests_service.h"
#include "core/storage/database.h"

#include <QFuture>

#include <mutex>
#include <set>

namespace aicms::requests {

/// How the file reached the person, and how its passphrase: "email", "post", "handed_over", "phone", "message".
QStringList exportWays();

/// A request for a copy and how far its answer has come.
struct ExportCase {
    RequestView view;
    CasePerson person;
    PackageKind kind = PackageKind::Access;
    bool hasPortableFile = false; ///< beside the copy, as both were asked for
    ExportProgress progress;
};

/// What a person is sent: looked through first, then packed and sealed. Each call checks the session's rights first.
class PackageService {
public:
    template <class T> using Future = QFuture<base::Result<T>>;

    /// `country` and `zone` are the business's. All references must outlive this.
    PackageService(storage::Database& database, const access::Session& session, purposes::PurposesService& purposes,
        QString business, QString country, QTimeZone zone);

    /// Whose name stands in what is packed from now on. On the thread that calls pack().
    void setBusiness(const QString& business) { m_business = business; }

    /// NotFound "request"; Invalid "request.no_package" (nothing that was asked for is answered by a copy).
    Future<ExportCase> open(RequestId id);
    /// Keeps how far somebody came, and what was decided. Errors of open(); Invalid "request.ended".
    Future<void> save(RequestId id, ExportProgress progress);

    /// What would go out by what was decided so far. It shows everything that is held, so it is logged, once for each
    /// request until the vault is closed. Errors of open();
    /// Invalid "request.ended", "request.not_identified", "request.person_missing".
    Future<PersonPackage> collect(RequestId id);

    struct Packing {
        QString path = {}; ///< of a file that is not there yet
        PackageForm form = PackageForm::Page;
        std::vector<PackageFile> readable = {}; ///< made of what collect() answered: "report.html" and more
        QByteArray fingerprint = {}; ///< of that; empty: whatever is held by now
        SealedPageWords words = {}; ///< of a page; by their language the passphrase is of words or of numbers
        bool takesUndecided = false; ///< texts that nobody decided about: without others, or left out
    };
    struct Written {
        QString passphrase; ///< told once, to go another way than the file
        QString digest; ///< SHA-256 of the file, in hex
        qint64 bytes = 0; ///< of the file
        int rows = 0;
        int blackedOut = 0;
        int undecided = 0;
        int unsure = 0; ///< texts that were left out because nobody decided about them
        std::vector<Withheld> withheld;
        std::vector<std::pair<QString, int>> places; ///< rows of each table
    };
    /// Packs it into an encrypted file. Errors of collect() and of writing (AlreadyExists, DiskFull, InputOutput);
    /// Invalid "request.line_empty" with the number of the line that the law wants and nobody can fill in; Conflict
    /// "request.texts_undecided" with the number of texts; Conflict "request.package_changed": collect() again.
    Future<Written> pack(RequestId id, Packing packing);

private:
    storage::Database& m_database;
    const access::Session& m_session;
    purposes::PurposesService& m_purposes;
    QString m_business;
    QString m_country;
    QTimeZone m_zone;
    std::mutex m_guard; ///< of what follows: transactions have threads of their own
    std::set<qint64> m_logged; ///< requests whose person was looked at
};

} // namespace aicms::requests
