// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/exchange_wording.h"

#include "ui/wording/names.h"

#include <QCoreApplication>
#include <QLocale>

namespace aicms::wording {

namespace {

struct Import {
    Q_DECLARE_TR_FUNCTIONS(aicms::wording::Import)
public:
    static QString ofRow(exchange::RejectReason reason);
    static QString ofContact(exchange::Field field);
    static QString ofAddress(exchange::Field field);
    static QString ofPerson(exchange::Field field);
};

QString Import::ofRow(exchange::RejectReason reason)
{
    using enum exchange::RejectReason;
    switch (reason) {
    case NothingToIdentify: return tr("No name, e-mail, phone or customer number in this row");
    case TooManyCells:
        return tr("More cells than columns. In a spreadsheet, clear what stands beside the table; in a CSV file, put a "
                  "value with a comma, semicolon or tab in it in quotation marks");
    case InvalidBytes: return tr("Characters that do not belong to the file's character set: save the file as UTF-8");
    case CellTooLong: return tr("A cell is longer than a million characters: look for a quote that is never closed");
    case UnterminatedQuote: return tr("The file ends inside a cell: it was cut off, export it again");
    case ValueTooLong: return tr("A value is longer than its field takes: shorten it");
    case ControlCharacter: return tr("An invisible control character: delete it in the file, or export it again");
    case DateInFuture: return tr("A birthday that is still to come: check the year");
    case InvalidValue: return tr("A value breaks a rule of its field: correct it in the file");
    case NumberTaken: return tr("Another customer has this customer number: change it, or choose to update");
    case SeveralMatches:
        return tr("Several customers fit this row: write the customer number of the right one into it, or change that "
                  "record by hand");
    case EntryCutOff: return tr("The file ends inside this entry: it was cut off, export it again");
    case TooManyValues:
        return tr("More values than one customer may have: split the entry, or delete what is not needed");
    case EntryUnreadable: return tr("This entry is not written as its format demands: correct it in the file");
    case ValueUnreadable: return tr("A number, time, currency or formula in this row is missing or cannot be read");
    case CustomerUnknown: return tr("This customer is not in the vault");
    case OrderContradicts: return tr("Another customer or currency than in the first row of the same order");
    case ValueMissing: return tr("Nothing stands there, and such a row needs it");
    case QuantityZero: return tr("The quantity is 0, so nothing was sold: correct it in the file");
    case RepeatedHeader: return tr("The names of the columns once more: there is nobody in this row");
    }
    return {};
}

QString Import::ofPerson(exchange::Field field)
{
    using enum exchange::Field;
    switch (field) {
    case LeaveOut: return tr("Leave out");
    case Number: return tr("Customer number");
    case Kind: return tr("Person or organisation");
    case Name: return tr("Full name");
    case GivenName: return tr("First name");
    case AdditionalName: return tr("Middle name");
    case FamilyName: return tr("Last name");
    case Organisation: return tr("Organisation");
    case Role: return tr("Job title");
    case Language: return tr("Language");
    case Birthday: return tr("Birthday");
    case BirthYear: return tr("Birthday: year");
    case BirthMonth: return tr("Birthday: month");
    case BirthDay: return tr("Birthday: day");
    case Tag: return tr("Tag");
    case Note: return tr("Note");
    case Own: return tr("Extra field");
    case Photo: return tr("Photo");
    default: return {};
    }
}

QString Import::ofContact(exchange::Field field)
{
    using enum exchange::Field;
    switch (field) {
    case Email: return tr("E-mail");
    case EmailLabel: return tr("E-mail: label");
    case Phone: return tr("Phone");
    case PhoneLabel: return tr("Phone: label");
    case Link: return tr("Link");
    case LinkLabel: return tr("Link: label");
    default: return {};
    }
}

QString Import::ofAddress(exchange::Field field)
{
    using enum exchange::Field;
    switch (field) {
    case Street: return tr("Street");
    case HouseNumber: return tr("House number");
    case City: return tr("Town");
    case Region: return tr("Region");
    case Postcode: return tr("Postcode");
    case PostcodeCity: return tr("Postcode and town");
    case Country: return tr("Country");
    case AddressLabel: return tr("Address: label");
    default: return {};
    }
}

} // namespace

QString rejectReasonSentence(exchange::RejectReason reason, int limit)
{
    if (reason == exchange::RejectReason::ValueTooLong && limit > 0)
        return Import::tr("Longer than the %1 letters that the field takes: shorten it").arg(QLocale().toString(limit));
    return Import::ofRow(reason);
}

QString peopleAndOrganisations(qint64 people, qint64 organisations)
{
    const QString first = Import::tr("%Ln person(s)", nullptr, static_cast<int>(people));
    if (organisations == 0)
        return first;
    const QString second = Import::tr("%Ln organisation(s)", nullptr, static_cast<int>(organisations));
    return people == 0 ? second : Import::tr("%1 and %2", "people, organisations").arg(first, second);
}

QString skipReasonSentence(const exchange::SkippedRow& row)
{
    using enum exchange::SkipReason;
    if (row.reason == Erased)
        return Import::tr("Set aside: this person was erased from here, and no import brings them back. If they are a "
                          "customer again, enter them by hand under Customers");
    if (row.reason == SetAside && !row.address.isEmpty())
        return Import::tr("Set aside: whoever has %1 does not want to be written to. If they are a customer "
                          "nevertheless, enter them by hand under Customers")
            .arg(row.address);
    if (row.reason == SetAside)
        return Import::tr("Set aside: this person does not want to be written to. If they are a customer nevertheless, "
                          "enter them by hand under Customers");
    if (row.reason == Sums)
        return Import::tr("Looks like a line of sums, not like a customer");
    if (row.reason == OrderThere)
        return Import::tr("An order with this number is here already");
    if (row.reason == ProductThere)
        return Import::tr("This product is here already and stays as it is");
    if (row.reason == EventThere)
        return Import::tr("The same event is here already");
    // After a resume nobody knows the names of the rows before it any more.
    const QString& named = row.customerName;
    QString whom;
    if (row.earlierRow == 0 && !row.otherNumber.isEmpty())
        whom = named.isEmpty()
            ? Import::tr("a customer who was here before, with another customer number: %1").arg(row.otherNumber)
            : Import::tr("%1, who was here before with another customer number: %2").arg(named, row.otherNumber);
    else if (row.earlierRow > 0)
        whom = named.isEmpty() ? Import::tr("row %1 of this file").arg(row.earlierRow)
                               : Import::tr("%1 in row %2 of this file").arg(named).arg(row.earlierRow);
    else
        whom = named.isEmpty() ? Import::tr("a customer who was here before")
                               : Import::tr("%1, who was here before").arg(named);
    switch (row.reason) {
    case SameNumber: return Import::tr("Same customer number as %1").arg(whom);
    case SameRecord: return Import::tr("The same record, exported from here: %1").arg(whom);
    case SameEmail: return Import::tr("Same e-mail as %1").arg(whom);
    case Locked: return Import::tr("Locked, since the data are restricted; nothing is changed of %1").arg(whom);
    case Held:
        return Import::tr("A legal hold keeps what the row would write over; nothing is changed of %1").arg(whom);
    case SameName: return Import::tr("Same name as %1; left out as you chose").arg(whom);
    case SameOrganisation: return Import::tr("Same organisation, by name and address, as %1").arg(whom);
    case NothingNew: return Import::tr("Nothing new: it says no more than %1").arg(whom);
    default: return Import::tr("Same phone number as %1").arg(whom);
    }
}

QString changedFieldName(const exchange::ValueChange& change)
{
    return change.name.isEmpty() ? fieldName(change.field) : change.name;
}

QString valueBefore(const exchange::ValueChange& change)
{
    if (change.isHidden)
        return Import::tr("not shown here");
    if (change.isOneMore)
        return Import::tr("others, which stay");
    if (change.before.isEmpty())
        return change.after.isEmpty() ? Import::tr("the same words") : Import::tr("nothing yet");
    return change.before;
}

QString valueAfter(const exchange::ValueChange& change)
{
    return change.after.isEmpty() ? Import::tr("the same words, read anew") : change.after;
}

QString valueChangeSentence(const exchange::ValueChange& change)
{
    return Import::tr("%1: %2 → %3", "field, what stands there, what will")
        .arg(changedFieldName(change), valueBefore(change), valueAfter(change));
}

QString keptNumberSentence(const exchange::UpdatedRow& row)
{
    return row.otherNumber.isEmpty() ? QString()
                                     : Import::tr("stays as it is; %1 in the file is not taken").arg(row.otherNumber);
}

QString rowWarningSentence(exchange::RowWarning warning)
{
    using enum exchange::RowWarning;
    switch (warning) {
    case EmailUnreadable: return Import::tr("An e-mail that nothing can be sent to is kept as typed");
    case PhoneUnreadable: return Import::tr("A phone number that cannot be dialled is kept as typed");
    case DateUnreadable: return Import::tr("A date that cannot be read is kept as typed");
    case FieldUnreadable: return Import::tr("A value of an own field that cannot be read is kept as typed");
    case LinkUnreadable: return Import::tr("A link that cannot be opened is kept as typed");
    case KindUnknown: return Import::tr("Neither person nor organisation: taken as a person");
    case ValueNotKept: return Import::tr("A picture, sound or key that is too large was left out");
    case BreaksTaken: return Import::tr("This field has one line: line breaks and tabs become blanks");
    case FormulaFailed: return Import::tr("A formula that failed in the spreadsheet is no value and is left out");
    case OutsideEntries: return Import::tr("This line stands outside every card of the file and is left out");
    case LineUnreadable: return Import::tr("This line of the file cannot be read and is left out");
    case NameTurned: return Import::tr("The name was turned round: what stands behind the comma comes first");
    }
    return {};
}

QString propertyTitle(const exchange::Column& property)
{
    using exchange::Field;
    const Field known = property.field == Field::LeaveOut ? property.recognisedAs : property.field;
    // Names that stand there already in words are not said twice.
    if (known == Field::LeaveOut || known == Field::Own || property.header.contains(QLatin1Char(' ')))
        return property.header;
    return Import::tr("%1 (%2)", "what it is, the file's name for it").arg(importFieldName(known), property.header);
}

QString leftOutSentence(exchange::LeftOut reason)
{
    using enum exchange::LeftOut;
    switch (reason) {
    case No: return {};
    case NotRecognised: return Import::tr("There is no field for it");
    case Technical: return Import::tr("What the other program noted about its own entry, nothing of the person");
    case NoPurpose: return Import::tr("No purpose needs this, so it is better not kept");
    case ConsentLike: return Import::tr("A tick without time and proof is no consent");
    case SpecialCategory: return Import::tr("Health, religion, origin and the like are not imported");
    case FieldTaken: return Import::tr("Another column goes into this own field already, and it holds one value");
    case Chosen: return Import::tr("Left out by choice");
    }
    return {};
}

QString importFieldName(exchange::SalesField field)
{
    using enum exchange::SalesField;
    switch (field) {
    case LeaveOut: return Import::tr("Leave out");
    case Number: return Import::tr("Order number");
    case Time: return Import::tr("Date or time");
    case Customer: return Import::tr("Customer");
    case Sku: return Import::tr("Product code");
    case Description: return Import::tr("Description");
    case Quantity: return Import::tr("Quantity");
    case UnitPrice: return Import::tr("Price of one");
    case Currency: return Import::tr("Currency");
    case Country: return Import::tr("Country");
    case Name: return Import::tr("Product name");
    case Category: return Import::tr("Category");
    case Active: return Import::tr("On sale, yes or no");
    case Stock: return Import::tr("How many are in stock");
    case Kind: return Import::tr("What happened");
    case Value: return Import::tr("Page or value");
    case Source: return Import::tr("Source");
    }
    return {};
}

QString importFieldName(exchange::Field field)
{
    const QString person = Import::ofPerson(field);
    if (!person.isEmpty())
        return person;
    const QString contact = Import::ofContact(field);
    return contact.isEmpty() ? Import::ofAddress(field) : contact;
}

} // namespace aicms::wording
