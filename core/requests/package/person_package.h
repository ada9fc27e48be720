// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consent/silenced_addresses.h"
#include "core/purposes/catalogue.h"
#include "core/requests/package/package_choices.h"
#include "core/requests/package/shown_texts.h"
#include "core/requests/request.h"
#include "core/retention/keeping.h"
#include "core/storage/transaction.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTimeZone>

namespace aicms::requests {

/// What is put together: the answers to a request for access (GDPR Art. 15), for the portable file (Art. 20), and to
/// "know" (CCPA 1798.110) differ.
enum class PackageKind { Access, Portability, Know };
QString packageKindCode(PackageKind kind);
/// What answers the request; nothing where neither was asked for. A copy answers both access and portability: it holds
/// everything that the portable file does.
std::optional<PackageKind> packageKindOf(const Request& request);
/// A copy that goes with the portable file, as both were asked for.
bool wantsPortableFile(const Request& request);

/// Version of the files' form, for whoever reads them.
inline constexpr int packageFormat = 1;

/// What to collect.
struct PackageOrder {
    base::CustomerId customer = {};
    PackageKind kind = PackageKind::Access;
    std::vector<Regime> regimes = {};
    PackageChoices choices = {};
    QDate today = {}; ///< at the business's place: which decisions about other countries hold
    QTimeZone zone = QTimeZone::utc(); ///< of the business: on which day something happened
};

/// One line of the answer to a request for access (GDPR Art. 15, privacy-rules section 6), or to know (A4).
struct AnswerLine {
    int number = 0; ///< from 1, in the order of the law
    QString code; ///< "purposes"
    QJsonValue content;
    bool isEmpty = false; ///< then nothing may be sent
};

/// A file that was attached to the person's record.
struct HeldFile {
    qint64 id = 0;
    QString name = {};
    qint64 size = 0; ///< bytes
    QByteArray bytes = {}; ///< empty where it does not go out
    FileDecision decision = {};
    QString path() const; ///< in the archive: "files/12-scan.pdf"
};

/// Until when one kind of what is held is kept.
struct KeptKind {
    QString code; ///< "person", "ways", "addresses", "own_fields", "orders", ...
    retention::Keeping keeping; ///< of what is kept longest of it
};

struct PersonPackage {
    PackageKind kind = PackageKind::Access;
    QJsonObject data; ///< table -> rows
    QJsonArray customers; ///< the record as our own import reads it; where the file has to be portable
    std::vector<AnswerLine> lines; ///< none in a portable file
    std::vector<consent::SilencedAddress> silenced; ///< of hers, that somebody objected with; likewise
    std::vector<KeptKind> keptKinds; ///< of what there is; likewise
    std::vector<Passage> passages; ///< texts that somebody looks at
    std::vector<HeldFile> files;
    std::vector<Withheld> withheld;
    QStringList unexplained; ///< what is held for no purpose that is known, see RowValues
    std::vector<PlaceCount> places; ///< every one that this kind of package has, the empty and left-out ones too
    int rows = 0;
    int blackedOut = 0; ///< places where somebody else was taken out, or what was marked by hand
    std::vector<int> hidden; ///< how often each of PackageChoices::hidden was taken out

    int undecided() const; ///< texts about which nobody decided
    int unsure() const; ///< of those, the ones that stay out, as they may mean somebody else
    const AnswerLine* emptyLine() const; ///< the first that the law wants and nobody can fill in; null: none
    QByteArray json(const Request& request, const QString& business, base::UtcTime now) const;
    /// Of everything that goes out: equal as long as nothing changed.
    QByteArray fingerprint() const;
};

/// Everything that is stored about a person: what is linked, and what stands in other people's notes and contacts and
/// means her. Other people are taken out of it, unless somebody decided otherwise. Throws base::Failure.
PersonPackage collect(storage::ReadTransaction& tx, const PackageOrder& order, const purposes::Catalogue& catalogue);

/// The published schema: each table, each column with its kind and what its numbers mean. JSON Schema draft 2020-12.
QJsonObject packageSchema();

} // namespace aicms::requests
