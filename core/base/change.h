// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QtGlobal>

namespace aicms::base {

/// What kind of thing a committed transaction touched.
enum class ChangeKind {
    Customer,
    Interaction,
    ImportBatch,
    User,
    Purpose,
    Consent,
    Notice,
    Settings,
    Product,
    Order,
    Event,
    Retention, ///< rules, legal holds, erasures
    Request,
    Recipient, ///< recipients, agreements, disclosures, who has to be told
    Everything
};

/// Published after COMMIT only. `id` 0 means "many: read again".
struct Change {
    ChangeKind kind = ChangeKind::Everything;
    qint64 id = 0;
    qint64 revision = 0; ///< the vault's commit counter after the commit
};

} // namespace aicms::base

Q_DECLARE_METATYPE(aicms::base::Change)
