// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/photo_store.h"

namespace aicms::customers {

void readPhoto(storage::ReadTransaction& tx, ProvenanceReader& provenances, Customer& customer)
{
    auto rows = tx.query(
        "SELECT media_type, width, height, bytes, provenance_id FROM photo WHERE customer_id = ?1", customer.id);
    if (rows.next())
        customer.photo
            = Photo {rows.text(0), rows.integer(1), rows.integer(2), rows.blob(3), provenances.byId(rows.integer(4))};
}

void writePhoto(
    storage::WriteTransaction& tx, ProvenanceWriter& provenances, const Customer& before, const Customer& after)
{
    if (before.photo == after.photo)
        return;
    if (before.photo)
        tx.execute("DELETE FROM photo WHERE customer_id = ?1", after.id);
    if (after.photo)
        tx.execute("INSERT INTO photo (customer_id, media_type, width, height, bytes, provenance_id)"
                   " VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
            after.id, stored(after.photo->mediaType), after.photo->width, after.photo->height, after.photo->bytes,
            provenances.idOf(after.photo->provenance));
}

} // namespace aicms::customers
