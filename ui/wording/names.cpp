// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/names.h"

#include "core/purposes/catalogue.h"
#include "ui/wording/place_names.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

namespace aicms::wording {

namespace {

/// One row of a table of names. QT_TRANSLATE_NOOP lets lupdate find the text; it is translated when it is asked for.
struct NameRow {
    const char* code;
    const char* text;
};

template <std::size_t count>
QString find(const NameRow (&rows)[count], const char* context, const QString& code, const QString& otherwise)
{
    for (const NameRow& row : rows) {
        if (code == QLatin1String(row.code))
            return QCoreApplication::translate(context, row.text);
    }
    return otherwise;
}

constexpr NameRow purposeNames[] = {
    {"contract_performance", QT_TRANSLATE_NOOP("purpose", "Contract with the customer")},
    {"legal_retention", QT_TRANSLATE_NOOP("purpose", "Keeping records the law asks for")},
    {"service_messages", QT_TRANSLATE_NOOP("purpose", "Messages about orders and repairs")},
    {"customer_care", QT_TRANSLATE_NOOP("purpose", "Customer care")},
    {"marketing_email", QT_TRANSLATE_NOOP("purpose", "Advertising by e-mail")},
    {"marketing_phone", QT_TRANSLATE_NOOP("purpose", "Advertising by phone")},
    {"marketing_post", QT_TRANSLATE_NOOP("purpose", "Advertising by post")},
    {"ai_recommendation", QT_TRANSLATE_NOOP("purpose", "Personal recommendations by a model")},
    {"ai_price_offer", QT_TRANSLATE_NOOP("purpose", "Personal price offers by a model")},
    {"ai_forecast_individual", QT_TRANSLATE_NOOP("purpose", "Personal forecasts by a model")},
    {"ai_chat_draft", QT_TRANSLATE_NOOP("purpose", "Drafts of answers by a model")},
    {"bias_audit", QT_TRANSLATE_NOOP("purpose", "Checking the models for unfairness")},
    {"third_party_sharing", QT_TRANSLATE_NOOP("purpose", "Passing on to others")},
};
constexpr NameRow purposeTexts[] = {
    {"contract_performance", QT_TRANSLATE_NOOP("purpose text", "What is needed to sell, repair, deliver and bill.")},
    {"legal_retention",
        QT_TRANSLATE_NOOP("purpose text", "Invoices and letters that tax and trade law make you keep.")},
    {"service_messages",
        QT_TRANSLATE_NOOP("purpose text", "Telling people that their order is ready or a part is missing.")},
    {"customer_care",
        QT_TRANSLATE_NOOP("purpose text", "Knowing people well enough to serve them: notes, calls, visits.")},
    {"marketing_email", QT_TRANSLATE_NOOP("purpose text", "News and offers by e-mail, only to those who agreed.")},
    {"marketing_phone", QT_TRANSLATE_NOOP("purpose text", "News and offers by phone, only to those who agreed.")},
    {"marketing_post", QT_TRANSLATE_NOOP("purpose text", "News and offers by letter, only to those who agreed.")},
    {"ai_recommendation", QT_TRANSLATE_NOOP("purpose text", "Suggesting what may fit, from what somebody bought.")},
    {"ai_price_offer", QT_TRANSLATE_NOOP("purpose text", "Suggesting a price for one person.")},
    {"ai_forecast_individual", QT_TRANSLATE_NOOP("purpose text", "Estimating what one person will buy and when.")},
    {"ai_chat_draft", QT_TRANSLATE_NOOP("purpose text", "Proposing words for an answer; people send it.")},
    {"bias_audit", QT_TRANSLATE_NOOP("purpose text", "Testing whether models treat groups of people alike.")},
    {"third_party_sharing",
        QT_TRANSLATE_NOOP("purpose text", "Giving data to another business, only to those it was agreed for.")},
};
constexpr NameRow fieldNames[] = {
    {"number", QT_TRANSLATE_NOOP("field", "Customer number")},
    {"order_number", QT_TRANSLATE_NOOP("field", "Order number")},
    {"kind", QT_TRANSLATE_NOOP("field", "Person or organisation")},
    {"name", QT_TRANSLATE_NOOP("field", "Name")},
    {"given_name", QT_TRANSLATE_NOOP("field", "First name")},
    {"family_name", QT_TRANSLATE_NOOP("field", "Last name")},
    {"organisation", QT_TRANSLATE_NOOP("field", "Organisation")},
    {"role", QT_TRANSLATE_NOOP("field", "Job title")},
    {"email", QT_TRANSLATE_NOOP("field", "E-mail")},
    {"phone", QT_TRANSLATE_NOOP("field", "Phone")},
    {"address", QT_TRANSLATE_NOOP("field", "Address")},
    {"street", QT_TRANSLATE_NOOP("field", "Street")},
    {"postcode", QT_TRANSLATE_NOOP("field", "Postcode")},
    {"city", QT_TRANSLATE_NOOP("field", "Town")},
    {"region", QT_TRANSLATE_NOOP("field", "Region")},
    {"country", QT_TRANSLATE_NOOP("field", "Country")},
    {"link", QT_TRANSLATE_NOOP("field", "Link")},
    {"language", QT_TRANSLATE_NOOP("field", "Language")},
    {"birthday", QT_TRANSLATE_NOOP("field", "Birthday")},
    {"tag", QT_TRANSLATE_NOOP("field", "Tag")},
    {"note", QT_TRANSLATE_NOOP("field", "Note")},
    {"photo", QT_TRANSLATE_NOOP("field", "Photo")},
    {"file", QT_TRANSLATE_NOOP("field", "Files")},
    {"field", QT_TRANSLATE_NOOP("field", "Extra field")},
    {"interaction", QT_TRANSLATE_NOOP("field", "Contact")},
    {"order", QT_TRANSLATE_NOOP("field", "Orders")},
    {"event", QT_TRANSLATE_NOOP("field", "Visits and events")},
    {"subject", QT_TRANSLATE_NOOP("field", "Subject")},
    {"text", QT_TRANSLATE_NOOP("field", "Text")},
};
constexpr NameRow labelNames[] = {
    {"work", QT_TRANSLATE_NOOP("label", "Work")},
    {"home", QT_TRANSLATE_NOOP("label", "Home")},
    {"mobile", QT_TRANSLATE_NOOP("label", "Mobile")},
    {"other", QT_TRANSLATE_NOOP("label", "Other")},
    {"website", QT_TRANSLATE_NOOP("label", "Website")},
    {"fax", QT_TRANSLATE_NOOP("label", "Fax")},
    {"pager", QT_TRANSLATE_NOOP("label", "Pager")},
    {"main", QT_TRANSLATE_NOOP("label", "Main number")},
    {"assistant", QT_TRANSLATE_NOOP("label", "Assistant")},
    {"car", QT_TRANSLATE_NOOP("label", "Car")},
};

} // namespace

QString purposeName(const QString& code)
{
    return find(purposeNames, "purpose", code, code);
}

QString purposeExplanation(const QString& code)
{
    return find(purposeTexts, "purpose text", code, {});
}

namespace {

/// What the business wrote itself. A purpose of the program's own list that nobody reworded is named by the program,
/// which has more languages.
purposes::PurposeText ownText(const purposes::Catalogue& catalogue, const QString& code)
{
    const purposes::Purpose* stored = catalogue.find(code);
    if (!stored)
        return {};
    const purposes::Purpose* known = purposes::findPurpose(code);
    if (known && known->texts == stored->texts)
        return {};
    return stored->textFor(QLocale().name().section(u'_', 0, 0));
}

} // namespace

QString purposeName(const purposes::Catalogue& catalogue, const QString& code)
{
    const QString own = ownText(catalogue, code).name;
    return own.isEmpty() ? purposeName(code) : own;
}

QString purposeExplanation(const purposes::Catalogue& catalogue, const QString& code)
{
    const QString own = ownText(catalogue, code).text;
    return own.isEmpty() ? purposeExplanation(code) : own;
}

QString lawfulBasisName(purposes::LawfulBasis basis)
{
    using purposes::LawfulBasis;
    switch (basis) {
    case LawfulBasis::Consent: return QCoreApplication::translate("lawful basis", "Consent");
    case LawfulBasis::Contract: return QCoreApplication::translate("lawful basis", "Contract");
    case LawfulBasis::LegalObligation: return QCoreApplication::translate("lawful basis", "Legal duty");
    case LawfulBasis::VitalInterests: return QCoreApplication::translate("lawful basis", "Protecting a life");
    case LawfulBasis::PublicTask: return QCoreApplication::translate("lawful basis", "Public task");
    case LawfulBasis::RecognisedLegitimateInterests:
        return QCoreApplication::translate("lawful basis", "Recognised legitimate interest");
    case LawfulBasis::LegitimateInterests: return QCoreApplication::translate("lawful basis", "Legitimate interest");
    }
    return {};
}

QString originName(customers::Origin origin)
{
    using customers::Origin;
    switch (origin) {
    case Origin::Provided: return QCoreApplication::translate("origin", "Given by the person");
    case Origin::Observed: return QCoreApplication::translate("origin", "Noticed by us");
    case Origin::Inferred: return QCoreApplication::translate("origin", "Our own note or conclusion");
    case Origin::ThirdParty: return QCoreApplication::translate("origin", "From somebody else");
    }
    return {};
}

QString sourceName(customers::SourceKind source)
{
    using customers::SourceKind;
    switch (source) {
    case SourceKind::Form: return QCoreApplication::translate("source", "Typed in");
    case SourceKind::Import: return QCoreApplication::translate("source", "Imported file");
    case SourceKind::Sample: return QCoreApplication::translate("source", "Sample data");
    case SourceKind::Person: return QCoreApplication::translate("source", "Another person");
    }
    return {};
}

QString kindName(customers::Kind kind)
{
    return kind == customers::Kind::Organisation ? QCoreApplication::translate("kind", "Organisation")
                                                 : QCoreApplication::translate("kind", "Person");
}

QString interactionName(customers::InteractionKind kind)
{
    using customers::InteractionKind;
    switch (kind) {
    case InteractionKind::Call: return QCoreApplication::translate("interaction", "Call");
    case InteractionKind::Meeting: return QCoreApplication::translate("interaction", "Meeting");
    case InteractionKind::Email: return QCoreApplication::translate("interaction", "E-mail");
    case InteractionKind::Visit: return QCoreApplication::translate("interaction", "Visit");
    case InteractionKind::Message: return QCoreApplication::translate("interaction", "Message");
    case InteractionKind::Task: return QCoreApplication::translate("interaction", "Task");
    }
    return {};
}

QString fieldName(const QString& code)
{
    return find(fieldNames, "field", code.section(u'.', 0, 0), code);
}

QString labelName(const QString& label)
{
    return find(labelNames, "label", label, label);
}

QString emailProblemSentence(base::EmailProblem problem)
{
    using base::EmailProblem;
    switch (problem) {
    case EmailProblem::None:
    case EmailProblem::Empty: return {};
    case EmailProblem::NoAt: return QCoreApplication::translate("problem", "There is no @ sign in it");
    case EmailProblem::SeveralAt: return QCoreApplication::translate("problem", "There are two @ signs in it");
    case EmailProblem::NoLocalPart: return QCoreApplication::translate("problem", "Nothing stands before the @ sign");
    case EmailProblem::NoDomain: return QCoreApplication::translate("problem", "Nothing stands behind the @ sign");
    case EmailProblem::DomainWithoutDot:
        return QCoreApplication::translate("problem", "The part behind the @ sign has no dot");
    case EmailProblem::BadCharacter:
        return QCoreApplication::translate("problem", "A character in it does not belong into an e-mail");
    case EmailProblem::TooLong: return QCoreApplication::translate("problem", "It is too long for an e-mail");
    }
    return {};
}

QString problemSentence(customers::ProblemKind problem, int limit)
{
    using customers::ProblemKind;
    switch (problem) {
    case ProblemKind::NothingToIdentify:
        return QCoreApplication::translate("problem", "Enter a name, an e-mail, a phone or a customer number");
    case ProblemKind::TooLong:
        if (limit > 0)
            return QCoreApplication::translate(
                "problem", "Too long, at most %1 letters: shorten it, or move part of it into a note")
                .arg(QLocale().toString(limit));
        return QCoreApplication::translate("problem", "Too long: shorten it, or move part of it into a note");
    case ProblemKind::EmailUnreadable:
        return QCoreApplication::translate("problem", "Nothing can be sent to this e-mail");
    case ProblemKind::PhoneUnreadable:
        return QCoreApplication::translate("problem", "This phone number cannot be dialled");
    case ProblemKind::DateUnreadable: return QCoreApplication::translate("problem", "This date cannot be read");
    case ProblemKind::DateInFuture:
        return QCoreApplication::translate("problem", "This day is still to come: check the year");
    case ProblemKind::BadLink: return QCoreApplication::translate("problem", "A link begins with https:// or http://");
    case ProblemKind::ControlCharacter:
        return QCoreApplication::translate(
            "problem", "There is an invisible character in it: delete the text and type it again");
    }
    return {};
}

QString languageName(const QString& code)
{
    const QLocale locale(code);
    return locale.language() == QLocale::C ? code : languageName(locale.language());
}

} // namespace aicms::wording
