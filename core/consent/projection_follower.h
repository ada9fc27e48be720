// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/access.h"
#include "core/purposes/purposes_service.h"

#include <QTimeZone>

namespace aicms::consent {

/// At the opening of a vault, after startSuppression: the stored answers of an earlier program, by the rules of this
/// one.
void followRules(storage::WriteTransaction& tx, const purposes::Catalogue& catalogue);

/// After a salvage: stored answers that were lost are folded anew from the ledger.
void followSalvage(storage::WriteTransaction& tx, bool isLogWhole);

/// What follows for the ledger from a purpose that begins or changes, in the same transaction. When it comes to rest on
/// another ground or asks by other channels, the stored answers mean something else and are computed anew. When it
/// begins as advertising, whoever objects to advertising objects to it (advertising_objections).
class ProjectionFollower : public purposes::PurposeFollower {
public:
    /// `session` must outlive this. `country`, `zone`: of the business.
    ProjectionFollower(const access::Session& session, QString country, QTimeZone zone);
    void purposeChanged(
        storage::WriteTransaction& tx, const purposes::Purpose& before, const purposes::Purpose& after) override;

private:
    const access::Session& m_session;
    QString m_country;
    QTimeZone m_zone;
};

} // namespace aicms::consent
