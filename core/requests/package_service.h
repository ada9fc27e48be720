// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/access.h"
#include "core/purposes/purposes_service.h"
#include "core/requests/package/package_files.h"
#include "core/requests/package/person_package.h"
#include "core/storage/database.h"

#include <QFuture>

namespace aicms::requests {

/// What a person is sent: looked through first, then packed and sealed.
class PackageService {
public:
    template <class T> using Future = QFuture<base::Result<T>>;

    /// All references must outlive this.
    PackageService(storage::Database& database, const access::Session& session, purposes::PurposesService& purposes,
        QString business);

    /// Whose name stands in what is packed from now on. On the thread that calls exportTo().
    void setBusiness(const QString& business) { m_business = business; }

    /// What would go out. Logged: it shows everything that is held. NotFound "request"; Invalid "request.ended",
    /// "request.not_identified", "request.person_missing", "request.no_package" (nothing that was asked for is answered
    /// by one).
    Future<PersonPackage> collect(RequestId id);

    struct Written {
        QString passphrase; ///< told once, to go another way than the file
        int rows = 0;
        int blackedOut = 0;
        int unsure = 0; ///< texts that were left out because nobody decided about them
        std::vector<std::pair<QString, int>> places; ///< rows of each table
    };
    /// Packs it into an encrypted file ("x.zip"). Errors of collect() and writeZip(); Invalid "request.line_empty" with
    /// the number of the line that the law wants and nobody can fill in. `extra` goes in besides.
    Future<Written> exportTo(RequestId id, const QString& path, std::vector<PackageFile> extra = {});

private:
    template <class T, class Job> Future<T> with(RequestId id, const char* action, Job job);
    storage::Database& m_database;
    const access::Session& m_session;
    purposes::PurposesService& m_purposes;
    QString m_business;
};

} // namespace aicms::requests
