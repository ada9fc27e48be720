// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/calendar_date.h"
#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/customers/own_field.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>
#include <utility>
#include <vector>

namespace aicms::customers {

/// Where a value came from (privacy-rules P2): decides access and portability exports.
enum class Origin { Provided, Observed, Inferred, ThirdParty };

/// How it came in.
enum class SourceKind { Form, Import, Sample, Person };

/// Why one stored value is held; one row serves many values (table provenance).
struct Provenance {
    QString purpose; ///< code of the catalogue in core/purposes, e.g. "contract_performance"
    Origin origin = Origin::Provided;
    SourceKind source = SourceKind::Form;
    qint64 sourceId = 0; ///< import batch id, or the id of the person who gave it; 0 for a form
    base::UserId enteredBy = {};
    base::UtcTime at = {}; ///< when it was entered; kept to the day for forms
    friend bool operator==(const Provenance&, const Provenance&) = default;
};

enum class Kind { Person, Organisation };

struct Email {
    QString address; ///< as typed
    QString label = {}; ///< "work", "home", or free text
    bool valid = true; ///< false: kept as typed although it is no deliverable address
    Provenance provenance = {};
    friend bool operator==(const Email&, const Email&) = default;
};

struct Phone {
    QString typed;
    QString label = {};
    QString e164 = {}; ///< empty when it could not be read as a number
    Provenance provenance = {};
    bool isValid() const { return !e164.isEmpty(); }
    friend bool operator==(const Phone&, const Phone&) = default;
};

struct Address {
    QString street;
    QString postcode = {};
    QString city = {};
    QString region = {};
    QString country = {}; ///< as typed or ISO 3166-1 alpha-2
    QString label = {};
    Provenance provenance = {};
    bool isEmpty() const
    {
        return street.isEmpty() && postcode.isEmpty() && city.isEmpty() && region.isEmpty() && country.isEmpty();
    }
    friend bool operator==(const Address&, const Address&) = default;
};

struct Link {
    QString url;
    QString label = {};
    Provenance provenance = {};
    friend bool operator==(const Link&, const Link&) = default;
};

struct Tag {
    QString name;
    Provenance provenance = {};
    friend bool operator==(const Tag&, const Tag&) = default;
};

struct Note {
    base::NoteId id = {};
    QString text;
    base::UtcTime at = {};
    Provenance provenance = {};
    friend bool operator==(const Note&, const Note&) = default;
};

/// A value of one of the business's own fields, or a column of an import that has no field and was kept by request
/// (--unmapped keep).
struct ExtraField {
    QString name;
    QString value; ///< as typed
    Provenance provenance = {};
    base::OwnFieldId field = {}; ///< the definition that it is a value of; none: a kept column
    QString reading = {}; ///< what the value says (see readOwnValue); empty where it cannot be read, and for texts
    Sensitivity sensitivity = Sensitivity::Ordinary; ///< the definition's
    bool isHidden = false; ///< there is a value, but it is shown with a reason only: `value` is empty
    friend bool operator==(const ExtraField&, const ExtraField&) = default;
};

/// A person's place in an organisation.
struct Membership {
    base::CustomerId organisation = {};
    QString organisationName = {}; ///< on writing with no id: found by folded name or created
    QString role = {}; ///< job title
    Provenance provenance = {};
    friend bool operator==(const Membership&, const Membership&) = default;
};

/// A picture of a person, or the sign of an organisation: the file as it came, never decoded here.
struct Photo {
    QString mediaType; ///< "image/jpeg", ...
    qint64 width = 0; ///< pixels, as its header says
    qint64 height = 0;
    QByteArray bytes;
    Provenance provenance = {};
    friend bool operator==(const Photo&, const Photo&) = default;
};

/// One person or organisation with everything that is stored about it except interactions.
struct Customer {
    base::CustomerId id = {};
    QString uuid = {};
    qint64 revision = 0; ///< for optimistic locking: +1 at each change
    Kind kind = Kind::Person;
    QString number = {}; ///< the business's own customer number; unique where given
    Provenance numberProvenance = {};
    QString givenName = {};
    QString familyName = {};
    QString name = {}; ///< organisation's name, or a person's full name where it is not "given family"
    Provenance nameProvenance = {};
    QString language = {}; ///< BCP 47, e.g. "de"
    Provenance languageProvenance = {};
    QString birthdayTyped = {}; ///< what was typed; kept when it cannot be read
    std::optional<base::CalendarDate> birthday = {};
    Provenance birthdayProvenance = {};
    std::vector<Email> emails = {};
    std::vector<Phone> phones = {};
    std::vector<Address> addresses = {};
    std::vector<Link> links = {};
    std::vector<Tag> tags = {};
    std::vector<Note> notes = {};
    std::vector<ExtraField> extraFields = {};
    std::vector<Membership> memberships = {};
    std::optional<Photo> photo = {};
    base::UtcTime createdAt = {};
    base::UtcTime updatedAt = {};
    std::optional<base::UtcTime> deletedAt = {};

    /// `name` if there is one, else "given family", else the first e-mail or phone, else the number.
    QString displayName() const;
    friend bool operator==(const Customer&, const Customer&) = default;
};

enum class InteractionKind { Call, Meeting, Email, Visit, Message, Task };

struct Interaction {
    base::InteractionId id = {};
    base::CustomerId customer = {};
    InteractionKind kind = InteractionKind::Call;
    QString subject = {};
    QString text = {};
    base::UtcTime at = {};
    std::optional<base::UtcTime> dueAt = {}; ///< tasks only
    std::optional<base::UtcTime> doneAt = {}; ///< tasks only
    base::UserId by = {};
    Provenance provenance = {};
    qint64 revision = 0;
    friend bool operator==(const Interaction&, const Interaction&) = default;
};

/// One row of the list: what a table shows without opening the record.
struct CustomerRow {
    base::CustomerId id;
    Kind kind = Kind::Person;
    QString name;
    QString number;
    QString organisation;
    QString email;
    QString phone;
    QString city;
    QStringList tags;
    std::optional<base::UtcTime> lastContact;
    base::UtcTime createdAt;
    bool emailIsValid = true; ///< false: kept as typed
    bool phoneIsValid = true;
    std::vector<std::pair<base::OwnFieldId, QString>> ownValues = {}; ///< of the fields asked for, as typed
};

/// Name: as it is shown, the first name first. Match: the best hits of the text first as CustomersService::search has
/// them, by name within each, whatever `descending` says; as Name where nothing is looked for and in the bin.
enum class SortBy { Name, Created, LastContact, City, Match };

struct ListQuery {
    QString text = {}; ///< filter as typed; empty: all
    std::optional<Kind> kind = {};
    QString tag = {};
    base::OwnFieldId ownField = {}; ///< only those in which this field...
    QString ownReading = {}; ///< ...says this (see readOwnValue); fields of texts are searched instead
    bool deletedOnly = false; ///< the bin
    SortBy sortBy = SortBy::Name;
    bool descending = false;
    friend bool operator==(const ListQuery&, const ListQuery&) = default;
};

/// A part of a shown text, in UTF-16 units.
struct TextRange {
    qsizetype start = 0;
    qsizetype length = 0;
    friend bool operator==(const TextRange&, const TextRange&) = default;
};

struct SearchHit {
    base::CustomerId id;
    QString name;
    QString field; ///< "name", "email", "phone", "city", "organisation", "number", "tag", "note", or a source's
    QString snippet; ///< the text that matched
    std::vector<TextRange> nameMarks = {}; ///< what was hit in `name`: to be marked where it is shown
    std::vector<TextRange> snippetMarks = {}; ///< and in `snippet`
    bool isSimilar = false; ///< nothing is spelled as it was typed: this is one mistake away
};

QString interactionKindCode(InteractionKind kind); ///< "call", "meeting", "email", "visit", "message", "task"
QString originCode(Origin origin); ///< "provided", "observed", "inferred", "third_party"
QString sourceKindCode(SourceKind source); ///< "form", "import", "sample", "person"
QString kindCode(Kind kind); ///< "person", "organisation"

} // namespace aicms::customers
