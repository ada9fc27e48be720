// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QDate>
#include <QHash>
#include <QStringList>

#include <vector>

namespace aicms::sharing {

/// What the law of the business wants where data goes to another country (GDPR Art. 44 to 49, privacy-rules X3).
enum class TransferNeed {
    Nothing, ///< it stays in the area of that law
    Decision, ///< a decision holds the country to be safe
    PartlyDecision, ///< one does so for some recipients; somebody has to have looked whether this is one of them
    Safeguard,
    Unknown, ///< no law of transfers of the business's country is known here
};

struct TransferAnswer {
    TransferNeed need = TransferNeed::Unknown;
    QString source = {}; ///< of the rule: decision, article
    QDate until = {}; ///< the last day on which the decision holds; null: no end is known
};

/// What can cover a transfer.
struct SafeguardKind {
    QString code = {}; ///< "scc"
    QStringList laws = {}; ///< "EU", "UK"
    QString source = {};
    QDate from = {}; ///< since when it can be had; null: always
    bool isDerogation = false; ///< for single cases only (Art. 49)
    bool needsDecision = false; ///< holds only where there is a decision for some recipients
};

/// The dated table of resources/law/transfers.json. Never changes once it is read.
class TransferTable {
public:
    /// Invalid "law.transfers": not such a file, or something in it is not known.
    static base::Result<TransferTable> read(const QByteArray& json);
    static const TransferTable& builtIn();

    const QString& version() const { return m_version; }
    /// `from`, `to`: ISO 3166-1 alpha-2; `from` is where the business is.
    TransferAnswer between(const QString& from, const QString& to, QDate day) const;
    /// Those of the law of a business there, in the order of the file.
    std::vector<SafeguardKind> safeguardsFor(const QString& from) const;
    const SafeguardKind* find(const QString& code) const; ///< null: no such safeguard

private:
    struct Decision {
        QString law;
        QString place; ///< a country, or the law of an area
        QDate from;
        QDate until;
        QString source;
        bool isPartly = false;
        bool holdsOn(QDate day) const { return from <= day && (!until.isValid() || day <= until); }
    };
    QString lawOf(const QString& country) const;

    QString m_version;
    QHash<QString, QString> m_laws; ///< country -> law
    QHash<QString, QString> m_areaSources; ///< law -> source
    std::vector<Decision> m_decisions;
    std::vector<Decision> m_areaDecisions;
    std::vector<SafeguardKind> m_safeguards;
};

} // namespace aicms::sharing
