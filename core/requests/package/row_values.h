// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/customers/person_table.h"
#include "core/purposes/catalogue.h"
#include "core/requests/package/third_persons.h"

#include <QHash>
#include <QJsonObject>

#include <optional>

namespace aicms::requests {

/// Turns rows of the store into what the person reads.
class RowValues {
public:
    /// `isPortable`: only what the person provided or was seen doing, and what rests on consent or contract (P1, P2).
    RowValues(storage::ReadTransaction& tx, const purposes::Catalogue& catalogue, ThirdPersons& others, bool isPortable)
        : m_tx(tx), m_catalogue(catalogue), m_others(others), m_isPortable(isPortable)
    {
    }
    /// Empty where nothing of the row may go out.
    std::optional<QJsonObject> row(const customers::PersonTable& table, const storage::Rows& rows);
    /// Codes of the purposes, and of the sources, that were met so far.
    const QHash<QString, QString>& purposes() const { return m_purposes; }
    const QStringList& sources() const { return m_sources; }

private:
    struct Reason {
        QString purpose;
        int origin = 0;
        QJsonObject json;
    };
    const Reason& reason(qint64 provenance);
    bool mayGo(const customers::PersonTable& table, const Reason* reason) const;
    QJsonValue value(customers::PersonValue kind, const storage::Rows& rows, int column);

    storage::ReadTransaction& m_tx;
    const purposes::Catalogue& m_catalogue;
    ThirdPersons& m_others;
    bool m_isPortable;
    QHash<qint64, Reason> m_reasons;
    QHash<QString, QString> m_purposes; ///< code -> lawful basis, empty where the purpose is not known
    QStringList m_sources;
};

} // namespace aicms::requests
