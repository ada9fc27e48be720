// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/customers/customer.h"
#include "core/customers/person_table.h"
#include "core/purposes/catalogue.h"
#include "core/requests/package/shown_texts.h"

#include <QHash>
#include <QJsonObject>

#include <optional>

namespace aicms::requests {

/// Turns rows of the store into what the person reads.
class RowValues {
public:
    enum class Rule {
        Everything,
        Portable, ///< only what the person provided or was seen doing, and what rests on consent or contract (P1, P2)
        Ccpa, ///< numbers and passwords that such an answer never shows are named only (I5)
    };
    RowValues(storage::ReadTransaction& tx, const purposes::Catalogue& catalogue, ShownTexts& texts, Rule rule)
        : m_tx(tx), m_catalogue(catalogue), m_texts(texts), m_rule(rule)
    {
    }
    /// Empty where nothing of the row may go out.
    std::optional<QJsonObject> row(const customers::PersonTable& table, const storage::Rows& rows);
    /// Whether a single value that is held so may go out.
    bool mayGo(const customers::Provenance& provenance) const;
    const std::vector<Withheld>& withheld() const { return m_withheld; } ///< values that are never shown
    /// What is held for no purpose that is known: "customer.birthday", or the name of a field of the business's own.
    const QStringList& unexplained() const { return m_unexplained; }
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
    bool isPortable(int origin, const QString& purpose) const;
    QJsonValue value(const customers::PersonTable& table, const storage::Rows& rows, int column);
    QJsonValue freeText(const customers::PersonTable& table, const storage::Rows& rows, int column);
    void hide(const customers::PersonTable& table, QJsonObject& values);
    void noteUnexplained(const customers::PersonTable& table, const QJsonObject& values, const QJsonArray& held);

    storage::ReadTransaction& m_tx;
    const purposes::Catalogue& m_catalogue;
    ShownTexts& m_texts;
    Rule m_rule;
    std::vector<Withheld> m_withheld;
    QHash<qint64, Reason> m_reasons;
    QHash<QString, QString> m_purposes; ///< code -> lawful basis, empty where the purpose is not known
    QStringList m_sources;
    QStringList m_unexplained;
};

} // namespace aicms::requests
