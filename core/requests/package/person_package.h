// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/purposes/catalogue.h"
#include "core/requests/package/mentions.h"
#include "core/requests/request.h"
#include "core/storage/transaction.h"

#include <QJsonObject>

namespace aicms::requests {

/// What is put together: the answers to a request for access, for the portable file, and to "know" (CCPA) differ.
enum class PackageKind { Access, Portability };
QString packageKindCode(PackageKind kind);

/// Version of the files' form, for whoever reads them.
inline constexpr int packageFormat = 1;

/// A text about somebody else, or of nobody, that may mention the person: somebody decides what becomes of it.
struct FreeTextHit {
    QString table; ///< "note" or "interaction"
    qint64 id = 0;
    base::CustomerId owner = {}; ///< whose record it stands in
    std::vector<Mention> mentions;
    bool isSure() const;
};

/// One line of the answer to a request for access (GDPR Art. 15, privacy-rules section 6).
struct AnswerLine {
    int number = 0; ///< 1 to 11, in the order of the law
    QString code; ///< "purposes"
    QJsonValue content;
    bool isEmpty = false; ///< then nothing may be sent
};

struct PersonPackage {
    PackageKind kind = PackageKind::Access;
    QJsonObject data; ///< table -> rows
    std::vector<AnswerLine> lines; ///< access only
    std::vector<FreeTextHit> unsure; ///< not in the package until somebody decides
    int rows = 0;
    int blackedOut = 0; ///< places where somebody else was taken out
    QByteArray json(const Request& request, const QString& business, base::UtcTime now) const;
};

/// Everything that is stored about a person: what is linked, and what stands in other people's notes and contacts and
/// means her without doubt. Other people are taken out of it.
PersonPackage collect(storage::ReadTransaction& tx, base::CustomerId customer, PackageKind kind,
    const purposes::Catalogue& catalogue, const std::vector<Regime>& regimes);

/// Notes and contacts of other records that may mention the person, in order of table and id.
std::vector<FreeTextHit> findElsewhere(storage::ReadTransaction& tx, base::CustomerId customer);

/// The published schema: each table, each column with its kind and what its numbers mean. JSON Schema draft 2020-12.
QJsonObject packageSchema();

} // namespace aicms::requests
