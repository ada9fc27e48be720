// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/calendar_date.h"
#include "core/base/error.h"
#include "core/customers/own_field.h"
#include "core/exchange/csv/csv_format.h"
#include "core/exchange/mapping/import_field.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace aicms::exchange {

/// Why a column is left out.
enum class LeftOut {
    No, ///< it is not
    NotRecognised, ///< nothing says what it holds
    Technical, ///< what the other program noted about its own entry: its number there, when it was changed
    NoPurpose, ///< known, but no purpose of the catalogue needs it (GDPR Art. 5(1)(c))
    ConsentLike, ///< "newsletter", "opt-in": a tick without time and proof is no consent
    SpecialCategory, ///< GDPR Art. 9(1): blocked, cannot be mapped
    FieldTaken, ///< another column goes into the own field already that `ownName` says
    Chosen, ///< a person chose so
};
/// "not_recognised", "technical", "no_purpose", "consent_like", "special_category", "field_taken", "chosen"; "" for No.
QString leftOutCode(LeftOut reason);

/// Whether UnmappedPolicy::Keep makes an extra field of what is left out for that reason. What is blocked and what a
/// person chose to leave out stays out.
bool canBeKept(LeftOut reason);

/// Where one column goes.
struct Column {
    QString header;
    Field field = Field::LeaveOut;
    QString ownName = {}; ///< for Field::Own
    QString label = {}; ///< "work", "home", "mobile", "other" or free text
    QString group = {}; ///< cells of one group make one address, or belong to one label; empty: the label
    QString purpose = {}; ///< empty: the field's default
    LeftOut leftOut = LeftOut::No; ///< set when field is LeaveOut
    Field recognisedAs = Field::LeaveOut; ///< what it would be if a purpose needed it (LeftOut::NoPurpose)
    friend bool operator==(const Column&, const Column&) = default;
};

/// A value that every row gets where its own columns give none, e.g. a tag or the country.
struct Constant {
    Field field = Field::LeaveOut;
    QString ownName = {};
    QString value = {};
    friend bool operator==(const Constant&, const Constant&) = default;
};

struct ColumnMapping {
    CsvFormatChoice format = {}; ///< what the mapping file fixes; empty: detected
    std::optional<base::DateOrder> dateOrder = {}; ///< empty: guessed from the values
    std::vector<Column> columns = {}; ///< one for each column of the file, in its order, once bound to it
    std::vector<Constant> constants = {};
};

/// A mapping that somebody gave a name, for the next file of that kind.
struct SavedMatching {
    QString name;
    ColumnMapping mapping;
    bool isNear = false; ///< it was saved for other columns, of which most are here; it names those that are
};

/// Guesses by the header alone, for the dialects of Google, Outlook, Thunderbird, Yahoo, LinkedIn, EspoCRM, SuiteCRM,
/// HubSpot, Zoho, Twenty, Atomic CRM and by common English, German, French and Spanish words. One Column each.
ColumnMapping guessMapping(const QStringList& header);

/// Before the header of a column that holds a special category, in the error of bindMapping.
inline const QString specialColumnError = QStringLiteral("special_column:");

/// Lays a mapping (a file's or a person's) over a header: the columns come out in the file's order, those that the
/// mapping does not name are left out as their guess says. Invalid names a header that is not in the file; behind
/// specialColumnError one that holds a special category and goes into no own field that was defined for one.
base::Result<ColumnMapping> bindMapping(
    const ColumnMapping& mapping, const QStringList& header, const std::vector<customers::OwnField>& ownFields = {});

/// For a value that somebody wants although no purpose of the catalogue asks for it.
const QString& fallbackPurpose();

/// The columns that stand in front of a file of rejected rows: they say why, and are never imported.
QStringList rejectionHeader();

/// True when the header names something of GDPR Art. 9(1): religion, health, ethnic origin, politics, union, sex life,
/// genetic or biometric data, in English, German, French or Spanish.
bool isSpecialCategory(const QString& header);
/// True for columns such as "newsletter", "opt-in", "has_newsletter", "Einwilligung".
bool isConsentLike(const QString& header);

/// True for "UID", "ETag", "Last changed" and the like.
bool isTechnical(const QString& header);
/// True for "gender", "marital status", "nationality" and the like: known, and no purpose of the catalogue needs them.
bool lacksPurpose(const QString& header);

/// Which order the dates of a column follow, judged by values over 12; empty when nothing tells.
std::optional<base::DateOrder> guessDateOrder(const QStringList& values);

/// The mapping file: {"separator":",","encoding":"utf-8","date":"dd.MM.yyyy","columns":[{"header":"E-mail 1",
/// "field":"email","label":"work","purpose":"service_messages"}],"constants":{}}; a column may also have "group", and
/// "sheet" names one of a workbook.
/// Invalid names the first key, field, purpose or value that is not known; "json" when it is no JSON at all.
base::Result<ColumnMapping> mappingFromJson(const QByteArray& json);
QByteArray mappingToJson(const ColumnMapping& mapping);

} // namespace aicms::exchange
