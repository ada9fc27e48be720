// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/calendar_date.h"
#include "core/customers/customer.h"
#include "core/customers/own_field.h"

#include <QDate>

#include <vector>

namespace aicms::purposes {
struct Purpose;
}

namespace aicms::customers {

namespace limits {
constexpr int ownFieldName = 60;
constexpr int choice = 100;
constexpr int choices = 200;
constexpr int ownFields = 200;
} // namespace limits

/// What is wrong with a definition.
enum class OwnFieldProblem {
    NoName,
    NameTooLong,
    NameTaken, ///< by another definition
    NoPurpose, ///< none chosen, or one that is not in the catalogue
    AiPurpose, ///< sensitive data are never an input to a model (privacy-rules K7, M8)
    NoChoices,
    TooManyChoices,
    ChoiceTwice,
    ChoiceTooLong,
    NoGround, ///< a special category without a case of GDPR Art. 9(2)
    GroundUnfit, ///< explicit consent for a purpose that asks for none, or advertising without it
    TooManyFields,
};
/// "own_field.no_name", "own_field.name_taken", ...: the subject of an Invalid error.
QString ownFieldProblemCode(OwnFieldProblem problem);
std::optional<OwnFieldProblem> ownFieldProblemFromCode(const QString& code);

/// Trims, drops empty choices and those of other kinds, and the ground where none is asked for.
void normalise(OwnField& field);
/// `others`: the definitions in use; the one of the same id is passed over. `purpose`: what field.purpose names in the
/// catalogue; null when there is none.
std::vector<OwnFieldProblem> checkOwnField(
    const OwnField& field, const std::vector<OwnField>& others, const purposes::Purpose* purpose);

/// The definition that bears this name, whatever the case and accents; null when there is none.
const OwnField* findOwnField(const std::vector<OwnField>& fields, const QString& name);
const OwnField* findOwnField(const std::vector<OwnField>& fields, base::OwnFieldId id);

/// How typed values are to be understood.
struct ReadingHabits {
    QString region = {}; ///< ISO 3166-1 alpha-2: decimal point or comma
    base::DateOrder dateOrder = base::DateOrder::DayMonthYear;
    QDate today = {};
};
ReadingHabits habitsOf(const QString& region, QDate today);

/// What the value says: a number as "-1234.5", a date as in CalendarDate::toIso, a choice as it was defined, "yes" or
/// "no". Empty when it cannot be read; and of a text, which says what it says.
QString readOwnValue(const OwnField& field, const QString& typed, const ReadingHabits& habits);
/// False for what is kept as typed although its field is of another kind.
bool isReadable(OwnFieldKind kind, const ExtraField& value);

/// Not shown with the record: only to some, and with a reason.
bool isSensitive(const ExtraField& value);
/// Puts what is hidden in `edited` back as it is stored: hidden values themselves and, where the editor does not see
/// sensitive values at all, all of them, whatever was given for them.
void keepHidden(const Customer& stored, Customer& edited, bool seesSensitive);

/// Gives each extra field that bears the name or id of a definition its id, spelling and purpose, and reads it. What
/// stands as it did in `before` keeps its reading; null: nothing stood before.
void linkOwnFields(Customer& customer, const std::vector<OwnField>& fields, const ReadingHabits& habits,
    const Customer* before = nullptr);

} // namespace aicms::customers
