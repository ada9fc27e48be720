// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consent/ledger_export.h"
#include "core/consent/ledger_store.h"
#include "core/exchange/csv/csv_writer.h"
#include "core/sharing/recipient.h"

#include <QIODevice>
#include <QSet>

namespace aicms::consent {

/// A receipt as JSON for programs that know no vocabulary, flat as a row of a sheet.
QJsonObject plainReceipt(const Receipt& receipt);

/// Writes entries one by one as CSV, JSON ({"items":[...]}) or JSON-LD ({"@context":...,"@graph":[...]}; a single entry
/// stands alone). Holds one entry at a time.
class ReceiptWriter {
public:
    ReceiptWriter(storage::ReadTransaction& tx, const LedgerExport& what, QIODevice& device);

    void begin();
    void add(const Event& event);
    void end();
    bool isGood() const { return m_isGood; } ///< the device took everything so far
    Receipt receiptOf(const Event& event); ///< what is written of an entry
    qint64 count() const { return m_count; }

private:
    QStringList cells(const Receipt& receipt) const;
    void write(const QByteArray& bytes);
    void writeHeld(bool isLast);
    bool isAlone() const { return m_what.entry != 0; }

    storage::ReadTransaction& m_tx;
    const LedgerExport& m_what;
    QIODevice& m_device;
    exchange::CsvWriter m_csv;
    NameReader m_names;
    QSet<QString> m_special; ///< the business's own fields of special categories (GDPR Art. 9), by name
    std::vector<sharing::Recipient> m_recipients; ///< everybody who was ever entered
    QHash<QPair<qint64, int>, purposes::Purpose> m_purposes;
    QHash<QPair<qint64, QString>, purposes::NoticeText> m_notices;
    QStringList m_header; ///< of a file as CSV
    QStringList m_held; ///< its row that is not written yet: it may be the last
    qint64 m_count = 0;
    bool m_isGood = true;
};

} // namespace aicms::consent
