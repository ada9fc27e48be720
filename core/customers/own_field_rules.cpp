// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/own_field_rules.h"

#include "core/base/text_fold.h"
#include "core/purposes/purposes.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <iterator>

namespace aicms::customers {

namespace {

template <class Value> struct Coded {
    Value value;
    const char* code;
};

constexpr std::array kinds {
    Coded {OwnFieldKind::Text, "text"},
    Coded {OwnFieldKind::Number, "number"},
    Coded {OwnFieldKind::Date, "date"},
    Coded {OwnFieldKind::Choice, "choice"},
    Coded {OwnFieldKind::YesNo, "yes_no"},
};
constexpr std::array sensitivities {
    Coded {Sensitivity::Ordinary, "ordinary"},
    Coded {Sensitivity::Sensitive, "sensitive"},
    Coded {Sensitivity::SpecialCategory, "special"},
};
constexpr std::array grounds {
    Coded {SpecialGround::None, ""},
    Coded {SpecialGround::ExplicitConsent, "explicit_consent"},
    Coded {SpecialGround::EmploymentLaw, "employment_law"},
    Coded {SpecialGround::VitalInterests, "vital_interests"},
    Coded {SpecialGround::OwnMembers, "own_members"},
    Coded {SpecialGround::MadePublic, "made_public"},
    Coded {SpecialGround::LegalClaims, "legal_claims"},
    Coded {SpecialGround::SubstantialPublicInterest, "substantial_public_interest"},
    Coded {SpecialGround::HealthCare, "health_care"},
    Coded {SpecialGround::PublicHealth, "public_health"},
    Coded {SpecialGround::Research, "research"},
};
constexpr std::array problems {
    Coded {OwnFieldProblem::NoName, "own_field.no_name"},
    Coded {OwnFieldProblem::NameTooLong, "own_field.name_too_long"},
    Coded {OwnFieldProblem::NameTaken, "own_field.name_taken"},
    Coded {OwnFieldProblem::NoPurpose, "own_field.no_purpose"},
    Coded {OwnFieldProblem::AiPurpose, "own_field.ai_purpose"},
    Coded {OwnFieldProblem::NoChoices, "own_field.no_choices"},
    Coded {OwnFieldProblem::TooManyChoices, "own_field.too_many_choices"},
    Coded {OwnFieldProblem::ChoiceTwice, "own_field.choice_twice"},
    Coded {OwnFieldProblem::ChoiceTooLong, "own_field.choice_too_long"},
    Coded {OwnFieldProblem::NoGround, "own_field.no_ground"},
    Coded {OwnFieldProblem::GroundUnfit, "own_field.ground_unfit"},
    Coded {OwnFieldProblem::TooManyFields, "own_field.too_many_fields"},
};

template <class Table, class Value> QString codeOf(const Table& table, Value value)
{
    for (const auto& row : table) {
        if (row.value == value)
            return QString::fromLatin1(row.code);
    }
    return {};
}

template <class Table> auto valueOf(const Table& table, const QString& code) -> std::optional<decltype(table[0].value)>
{
    for (const auto& row : table) {
        if (code == QLatin1String(row.code))
            return row.value;
    }
    return std::nullopt;
}

void checkChoices(const OwnField& field, std::vector<OwnFieldProblem>& found)
{
    if (field.kind != OwnFieldKind::Choice)
        return;
    if (field.choices.isEmpty())
        found.push_back(OwnFieldProblem::NoChoices);
    if (field.choices.size() > limits::choices)
        found.push_back(OwnFieldProblem::TooManyChoices);
    QSet<QString> seen;
    for (const QString& choice : field.choices)
        seen.insert(base::foldText(choice));
    if (seen.size() < field.choices.size())
        found.push_back(OwnFieldProblem::ChoiceTwice);
    if (std::ranges::any_of(field.choices, [](const QString& choice) { return choice.size() > limits::choice; }))
        found.push_back(OwnFieldProblem::ChoiceTooLong);
}

/// Explicit consent is given to a purpose, so that must be one that people are asked about; and nothing else allows
/// advertising by health, religion and the like.
bool fits(SpecialGround ground, const purposes::Purpose& purpose)
{
    const bool isAsked = purpose.basis == purposes::LawfulBasis::Consent;
    return ground == SpecialGround::ExplicitConsent ? isAsked : !isAsked && !purpose.isMarketing;
}

void checkPurpose(const OwnField& field, const purposes::Purpose* purpose, std::vector<OwnFieldProblem>& found)
{
    if (!purpose)
        found.push_back(OwnFieldProblem::NoPurpose);
    else if (purpose->usesAi && field.sensitivity != Sensitivity::Ordinary)
        found.push_back(OwnFieldProblem::AiPurpose);
    if (field.sensitivity == Sensitivity::SpecialCategory && field.ground == SpecialGround::None)
        found.push_back(OwnFieldProblem::NoGround);
    else if (purpose && field.sensitivity == Sensitivity::SpecialCategory && !fits(field.ground, *purpose))
        found.push_back(OwnFieldProblem::GroundUnfit);
}

} // namespace

QString ownFieldKindCode(OwnFieldKind kind)
{
    return codeOf(kinds, kind);
}
std::optional<OwnFieldKind> ownFieldKindFromCode(const QString& code)
{
    return valueOf(kinds, code);
}
std::span<const OwnFieldKind> allOwnFieldKinds()
{
    static constexpr std::array all {
        OwnFieldKind::Text, OwnFieldKind::Number, OwnFieldKind::Date, OwnFieldKind::Choice, OwnFieldKind::YesNo};
    return all;
}
QString sensitivityCode(Sensitivity sensitivity)
{
    return codeOf(sensitivities, sensitivity);
}
std::optional<Sensitivity> sensitivityFromCode(const QString& code)
{
    return valueOf(sensitivities, code);
}
QString specialGroundCode(SpecialGround ground)
{
    return codeOf(grounds, ground);
}
std::optional<SpecialGround> specialGroundFromCode(const QString& code)
{
    return valueOf(grounds, code);
}
std::span<const SpecialGround> allSpecialGrounds()
{
    static constexpr auto all = [] {
        std::array<SpecialGround, grounds.size() - 1> values {};
        for (std::size_t i = 0; i < values.size(); ++i)
            values[i] = grounds[i + 1].value;
        return values;
    }();
    return all;
}
QString ownFieldProblemCode(OwnFieldProblem problem)
{
    return codeOf(problems, problem);
}
std::optional<OwnFieldProblem> ownFieldProblemFromCode(const QString& code)
{
    return valueOf(problems, code);
}

void normalise(OwnField& field)
{
    field.name = field.name.normalized(QString::NormalizationForm_C).simplified();
    QStringList choices;
    for (const QString& choice : field.choices) {
        const QString trimmed = choice.normalized(QString::NormalizationForm_C).simplified();
        if (!trimmed.isEmpty() && field.kind == OwnFieldKind::Choice)
            choices.append(trimmed);
    }
    field.choices = choices;
    if (field.sensitivity != Sensitivity::SpecialCategory)
        field.ground = SpecialGround::None;
}

std::vector<OwnFieldProblem> checkOwnField(
    const OwnField& field, const std::vector<OwnField>& others, const purposes::Purpose* purpose)
{
    std::vector<OwnFieldProblem> found;
    if (base::foldText(field.name).isEmpty())
        found.push_back(OwnFieldProblem::NoName);
    if (field.name.size() > limits::ownFieldName)
        found.push_back(OwnFieldProblem::NameTooLong);
    const OwnField* same = findOwnField(others, field.name);
    if (same && same->id != field.id)
        found.push_back(OwnFieldProblem::NameTaken);
    if (!field.id.isValid() && others.size() >= limits::ownFields)
        found.push_back(OwnFieldProblem::TooManyFields);
    checkPurpose(field, purpose, found);
    checkChoices(field, found);
    return found;
}

const OwnField* findOwnField(const std::vector<OwnField>& fields, const QString& name)
{
    const QString folded = base::foldText(name);
    const auto found = std::ranges::find_if(
        fields, [&folded](const OwnField& field) { return base::foldText(field.name) == folded; });
    return found == fields.end() ? nullptr : &*found;
}

const OwnField* findOwnField(const std::vector<OwnField>& fields, base::OwnFieldId id)
{
    const auto found = std::ranges::find(fields, id, &OwnField::id);
    return found == fields.end() || !id.isValid() ? nullptr : &*found;
}

bool isReadable(OwnFieldKind kind, const ExtraField& value)
{
    return kind == OwnFieldKind::Text || !value.reading.isEmpty();
}

bool isSensitive(const ExtraField& value)
{
    return value.sensitivity != Sensitivity::Ordinary;
}

void keepHidden(const Customer& stored, Customer& edited, bool seesSensitive)
{
    std::vector<ExtraField> sensitive;
    std::ranges::copy_if(stored.extraFields, std::back_inserter(sensitive), isSensitive);
    if (!seesSensitive) {
        std::erase_if(edited.extraFields, [&](const ExtraField& given) {
            return std::ranges::any_of(sensitive, [&](const ExtraField& value) {
                return value.field == given.field || base::foldText(value.name) == base::foldText(given.name);
            });
        });
        // Each at its place again, from the front.
        for (std::size_t i = 0; i < stored.extraFields.size(); ++i) {
            if (isSensitive(stored.extraFields[i]))
                edited.extraFields.insert(
                    edited.extraFields.begin() + static_cast<std::ptrdiff_t>(std::min(i, edited.extraFields.size())),
                    stored.extraFields[i]);
        }
        return;
    }
    for (ExtraField& given : edited.extraFields) {
        if (!given.isHidden)
            continue;
        const auto found = std::ranges::find(sensitive, given.field, &ExtraField::field);
        if (found == sensitive.end())
            continue; // nothing stands behind it any more
        given = *found;
        sensitive.erase(found);
    }
    std::erase_if(edited.extraFields, [](const ExtraField& value) { return value.isHidden; });
}

void linkOwnFields(
    Customer& customer, const std::vector<OwnField>& fields, const ReadingHabits& habits, const Customer* before)
{
    for (ExtraField& value : customer.extraFields) {
        const OwnField* field = findOwnField(fields, value.field);
        if (!field)
            field = findOwnField(fields, value.name);
        value.field = field ? field->id : base::OwnFieldId {};
        value.reading.clear();
        value.sensitivity = field ? field->sensitivity : Sensitivity::Ordinary;
        if (!field)
            continue;
        value.name = field->name;
        if (value.provenance.purpose.isEmpty())
            value.provenance.purpose = field->purpose;
        const auto stood = [&](const ExtraField& old) { return old.field == value.field && old.value == value.value; };
        const ExtraField* old = nullptr;
        if (before) {
            const auto found = std::ranges::find_if(before->extraFields, stood);
            old = found == before->extraFields.end() ? nullptr : &*found;
        }
        value.reading = old ? old->reading : readOwnValue(*field, value.value, habits);
    }
}

} // namespace aicms::customers
