// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/proof_file.h"

#include "core/consent/ledger_store.h"
#include "core/customers/customer_lookup.h"

namespace aicms::consent {

QString proofPlaceCode(ProofFile::Place place)
{
    switch (place) {
    case ProofFile::Place::None: break;
    case ProofFile::Place::There: return QStringLiteral("there");
    case ProofFile::Place::Removed: return QStringLiteral("removed");
    case ProofFile::Place::Gone: return QStringLiteral("gone");
    }
    return {};
}

ProofFile proofFileOf(storage::ReadTransaction& tx, const Event& event)
{
    if (event.proof.kind != ProofKind::File)
        return {};
    const auto file = customers::fileWith(tx, event.customer, event.proof.digest);
    if (!file)
        return {ProofFile::Place::Gone};
    if (file->removedAt)
        return {ProofFile::Place::Removed, file->id, file->name, file->size, *file->removedAt};
    return {ProofFile::Place::There, file->id, file->name, file->size};
}

std::vector<qint64> entriesProvenBy(storage::ReadTransaction& tx, base::CustomerId customer, const QByteArray& digest)
{
    std::vector<qint64> entries;
    for (const Event& event : readEvents(tx, customer)) {
        if (event.proof.kind == ProofKind::File && event.proof.digest == digest)
            entries.push_back(event.seq);
    }
    return entries;
}

} // namespace aicms::consent
