// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consent/record_rules.h"
#include "core/exchange/mapping/column_mapping.h"
#include "core/exchange/mapping/table_row.h"

#include <QHash>
#include <QStringList>

namespace aicms::consent {

/// What a column of a file with consents holds. Those from Seq on are written by our own export alone.
enum class ConsentField {
    Customer,
    Purpose,
    State,
    At,
    Channel,
    How,
    Notice,
    Language,
    Proof,
    Reason,
    Seq,
    Corrects,
    ValidUntil,
    Giver,
    GiverName,
    ProofKind,
    ProofDigest,
    Explicit,
    ReadAt ///< when a no counts, where that is later than it was said for
};
QString consentFieldCode(ConsentField field); ///< "customer", "purpose", ...
std::optional<ConsentField> consentFieldFromCode(const QString& code);

/// By what the customer of a row is found, in the order in which it is tried.
enum class CustomerMatch { Id, Number, Email, Phone, Uuid };

struct ConsentColumn {
    QString header;
    ConsentField field = ConsentField::Customer;
    std::vector<CustomerMatch> match = {}; ///< of a customer column
    QHash<QString, QString> values = {}; ///< words of the file and what they mean, e.g. "yes" -> "given"
};

/// The mapping file: {"separator":";","date":"dd.MM.yyyy","columns":[{"header":"E-mail","field":"customer",
/// "match":"email"},{"header":"Newsletter","field":"state","values":{"ja":"given","nein":"refused"}}],
/// "constants":{"purpose":"marketing_email"}}.
struct ConsentMapping {
    exchange::CsvFormatChoice format = {};
    base::DateOrder dateOrder = base::DateOrder::YearMonthDay;
    std::vector<ConsentColumn> columns = {};
    QHash<ConsentField, QString> constants = {};
};
/// Invalid names the first key, field or value that is not known, or the field that is missing (customer, purpose,
/// state, at); "json" when it is no JSON.
base::Result<ConsentMapping> consentMappingFromJson(const QByteArray& json);
/// For a file that our own export wrote. Customers are found by uuid.
ConsentMapping ownExportMapping();
/// Whether a file with this header is one: every column of that mapping is there.
bool isOwnExport(const QStringList& header);

/// One row as it was read, before its customer is looked up.
struct ConsentRow {
    qint64 number = 0; ///< as a spreadsheet counts
    /// Of a file whose quotes hide rows: the line from which it was read, as an editor counts; 0: it is a row.
    qint64 line = 0;
    bool isInnerText = false; ///< such a line that may be nothing but the text of a cell
    QString word = {}; ///< what stands for the answer where that is no answer's code, as it is written
    QString says = {}; ///< who, for what, which answer and when, in the words of the file
    QString customer = {};
    EventDraft draft = {};
    QString notice = {}; ///< id or CODE/VERSION
    qint64 seq = 0; ///< its number in the ledger that it comes from; 0: none
    qint64 corrects = 0; ///< the number there of the entry that it corrects
    int part = 0; ///< of several files that were put behind one another
    std::size_t cellsHash = 0; ///< of all that stands in it
    /// The field that cannot be read; empty: none. Of a no it is the person, the purpose or the answer itself. "row":
    /// the row as such; "state_yes", "state_neither": a word that is known, but is no answer without a mapping.
    QString fault = {};
    QStringList leftOut = {}; ///< of a no: the other fields that cannot be read, without which it is taken
    bool isAltered = false; ///< of our own export: it is not as it was written (ExportCheck)
    bool isAnswerOpen = false; ///< nobody knows what its answer says
    /// Whether what cannot be read may be a no, which no cell may keep out unseen.
    bool mayBeNo() const;
};

/// Lays a mapping over a header and reads rows.
class ConsentRows {
public:
    /// Invalid "consent.no_column": a header that is not in the file; in lines below it its name and what the file has.
    /// "consent.doubled_column": two that nobody tells apart by eye. "consent.unread_answer", in lines below it a
    /// column and the constant: every row would agree, whatever that column says of it.
    static base::Result<ConsentRows> bind(const ConsentMapping& mapping, const QStringList& header, QTimeZone zone);
    ConsentRow read(const exchange::TableRow& row) const;
    QString customerOf(const exchange::TableRow& row) const; ///< what names the person, as read() finds it
    const std::vector<CustomerMatch>& match() const { return m_match; }

private:
    QString value(ConsentField field, const QStringList& cells) const;
    static base::Result<void> checkUnread(const ConsentMapping& mapping, const QStringList& header);
    std::optional<QString> noElsewhere(const QStringList& cells) const;
    std::optional<State> readState(const QStringList& cells, ConsentRow& row) const;
    void readAnswer(const QStringList& cells, ConsentRow& row) const;
    QString wordsOf(const QStringList& cells) const;
    void readOrigin(const QStringList& cells, ConsentRow& row) const;
    void readEvidence(const QStringList& cells, ConsentRow& row) const;
    void readNumbers(const QStringList& cells, ConsentRow& row) const;
    bool readTime(const QString& text, EventDraft& draft) const;
    bool readEnd(const QString& text, EventDraft& draft) const;

    ConsentMapping m_mapping;
    QHash<ConsentField, int> m_positions; ///< of the column in the file
    QHash<ConsentField, QHash<QString, QString>> m_values;
    QString m_stateHeader;
    std::vector<std::pair<int, QString>> m_unread; ///< place and header of each column that no field is taken from
    std::vector<CustomerMatch> m_match;
    QTimeZone m_zone = QTimeZone::utc();
};

} // namespace aicms::consent
