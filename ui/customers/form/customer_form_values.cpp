// SPDX-License-Identifier: GPL-3.0-or-later
// Between the fields and the record, and what is wrong with the values.
#include "core/base/email_address.h"
#include "core/customers/customer_rules.h"
#include "ui/customers/form/contact_rows.h"
#include "ui/customers/form/customer_form.h"
#include "ui/customers/form/own_fields_card.h"
#include "ui/customers/form/tag_edit.h"
#include "ui/customers/shown_text.h"
#include "ui/kit/form_field.h"
#include "ui/wording/names.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>

#include <algorithm>

namespace aicms::customers_ui {

using customers::Customer;
using customers::Kind;
using customers::Problem;
using customers::ProblemKind;

namespace {

void fillLines(RowList* list, const std::vector<std::tuple<QString, QString, customers::Provenance>>& values)
{
    list->clear();
    for (const auto& [text, label, provenance] : values)
        static_cast<LineRow*>(list->addRow())->setValue(text, label, provenance);
}

/// As it stands in its field: what was typed once, else the date. An untouched field says the same again.
QString shownBirthday(const Customer& customer)
{
    return customer.birthdayTyped.isEmpty() && customer.birthday ? customer.birthday->toIso() : customer.birthdayTyped;
}

template <class Value, class Make> std::vector<Value> linesOf(const RowList* list, Make make)
{
    std::vector<Value> values;
    for (const FormRow* row : list->filledRows())
        values.push_back(make(*static_cast<const LineRow*>(row)));
    return values;
}

} // namespace

void CustomerForm::setCustomer(const Customer& customer, QDate today)
{
    m_isFilling = true;
    m_today = today;
    m_original = customer;
    (customer.kind == Kind::Person ? m_person : m_organisation)->setChecked(true);
    m_given->setText(customer.givenName);
    m_family->setText(customer.familyName);
    m_name->setText(customer.name);
    m_number->setText(customer.number);
    m_employer->setText(customer.memberships.empty() ? QString() : customer.memberships.front().organisationName);
    m_role->setText(customer.memberships.empty() ? QString() : customer.memberships.front().role);
    // What comes with a country, en-GB, is offered by the name that the record shows, and stays what it is.
    if (m_language->findData(customer.language) < 0 && languageText(customer.language) != customer.language)
        m_language->addItem(languageText(customer.language), customer.language);
    const int language = m_language->findData(customer.language);
    if (language >= 0)
        m_language->setCurrentIndex(language);
    else
        m_language->setEditText(customer.language);
    m_birthday->setText(shownBirthday(customer));
    m_birthdayField->setHint(
        tr("Only where it is needed, such as 14 Feb 1991. For: %1", "a purpose").arg(m_purposeName(birthdayPurpose)));
    std::vector<std::tuple<QString, QString, customers::Provenance>> lines;
    for (const auto& email : customer.emails)
        lines.emplace_back(email.address, email.label, email.provenance);
    fillLines(m_emails, lines);
    lines.clear();
    for (const auto& phone : customer.phones)
        lines.emplace_back(phone.typed, phone.label, phone.provenance);
    fillLines(m_phones, lines);
    lines.clear();
    for (const auto& link : customer.links)
        lines.emplace_back(link.url, link.label, link.provenance);
    fillLines(m_links, lines);
    m_addresses->clear();
    for (const auto& address : customer.addresses)
        static_cast<AddressRow*>(m_addresses->addRow())->setValue(address);
    // The two that nearly everybody has are ready to be typed into.
    for (RowList* list : {m_emails, m_phones}) {
        if (list->rows().empty())
            list->addRow();
    }
    QStringList tags;
    for (const auto& tag : customer.tags)
        tags.append(tag.name);
    m_tags->setTags(tags);
    m_own->setCustomer(customer);
    m_note->clear();
    showHeldNotes();
    showKind();
    m_isFilling = false;
    orderTabs();
    forgetProblems();
    showProblems(findProblems(), false);
    m_baseline = this->customer();
}

void CustomerForm::showOver(const Customer& typed, QDate today)
{
    const Customer baseline = m_baseline;
    Customer shown = typed;
    QString note;
    // A note that is not stored yet stands in its field.
    if (!shown.notes.empty() && !shown.notes.back().id.isValid()) {
        note = shown.notes.back().text;
        shown.notes.pop_back();
    }
    setCustomer(shown, today);
    m_note->setPlainText(note);
    m_baseline = baseline;
}

Customer CustomerForm::customer() const
{
    Customer c = m_original;
    const bool isPerson = m_person->isChecked();
    c.kind = isPerson ? Kind::Person : Kind::Organisation;
    c.givenName = isPerson ? m_given->text().simplified() : QString();
    c.familyName = isPerson ? m_family->text().simplified() : QString();
    c.name = m_nameField->isHidden() ? QString() : m_name->text().simplified();
    c.number = m_number->text().simplified();
    const QString employer = m_employer->text().simplified();
    if (!c.memberships.empty() && (employer.isEmpty() || !isPerson)) {
        c.memberships.erase(c.memberships.begin());
    } else if (!employer.isEmpty() && isPerson) {
        if (c.memberships.empty())
            c.memberships.emplace_back();
        customers::Membership& first = c.memberships.front();
        if (first.organisationName != employer)
            first = {{}, employer, {}, {}};
        first.role = m_role->text().simplified();
    }
    const QString language = m_language->currentText().simplified();
    const int known = m_language->findText(language, Qt::MatchFixedString);
    c.language = known >= 0 ? m_language->itemData(known).toString() : language;
    if (m_seesSensitive) {
        const QString birthday = isPerson ? m_birthday->text().simplified() : QString();
        if (birthday != shownBirthday(m_original)) {
            c.birthdayTyped = birthday;
            c.birthday.reset();
            // No purpose of the catalogue asks for it; who types it in by hand has one, and the hint says which.
            c.birthdayProvenance = {};
            if (!birthday.isEmpty())
                c.birthdayProvenance.purpose = birthdayPurpose;
        }
    }
    c.emails = linesOf<customers::Email>(m_emails,
        [](const LineRow& row) { return customers::Email {row.text(), row.label(), true, row.provenance()}; });
    c.phones = linesOf<customers::Phone>(
        m_phones, [](const LineRow& row) { return customers::Phone {row.text(), row.label(), {}, row.provenance()}; });
    c.links = linesOf<customers::Link>(
        m_links, [](const LineRow& row) { return customers::Link {row.text(), row.label(), row.provenance()}; });
    c.addresses.clear();
    for (const FormRow* row : m_addresses->filledRows())
        c.addresses.push_back(static_cast<const AddressRow*>(row)->value());
    std::vector<customers::Tag> tags;
    for (const QString& name : m_tags->tags()) {
        const auto held = std::ranges::find(m_original.tags, name, &customers::Tag::name);
        tags.push_back(held == m_original.tags.end() ? customers::Tag {name, {}} : *held);
    }
    c.tags = std::move(tags);
    m_own->apply(c);
    if (const QString note = m_note->toPlainText().trimmed(); !note.isEmpty()) {
        customers::Note fresh;
        fresh.text = note;
        c.notes.push_back(fresh);
    }
    customers::readValues(c, m_region, m_today);
    return c;
}

bool CustomerForm::isChanged() const
{
    return !(customer() == m_baseline);
}

std::vector<Problem> CustomerForm::findProblems() const
{
    return customers::checkCustomer(customer(), m_today);
}

bool CustomerForm::isBlocked() const
{
    return std::ranges::any_of(findProblems(), &Problem::blocks);
}

std::vector<Problem> CustomerForm::check()
{
    const auto problems = findProblems();
    showProblems(problems, true);
    return problems;
}

void CustomerForm::checkLeft()
{
    showProblems(findProblems(), false);
}

void CustomerForm::forgetProblems()
{
    for (const auto& [code, field] : allFields())
        field->forget();
    for (kit::FormField* field : emptyRowFields())
        field->forget();
}

std::vector<std::pair<QString, kit::FormField*>> CustomerForm::allFields() const
{
    std::vector<std::pair<QString, kit::FormField*>> fields {{QStringLiteral("given_name"), m_givenField},
        {QStringLiteral("family_name"), m_familyField}, {QStringLiteral("name"), m_nameField},
        {QStringLiteral("number"), m_numberField}, {QStringLiteral("organisation.0"), m_employerField},
        {QStringLiteral("language"), m_languageField}, {QStringLiteral("birthday"), m_birthdayField},
        {QStringLiteral("tag"), m_tagsField}, {QStringLiteral("note"), m_noteField}};
    const auto addRows = [&fields](const char* field, const RowList* list) {
        const auto rows = list->filledRows();
        for (std::size_t i = 0; i < rows.size(); ++i)
            fields.emplace_back(QStringLiteral("%1.%2").arg(QLatin1String(field)).arg(i), rows[i]->mainField());
    };
    addRows("email", m_emails);
    addRows("phone", m_phones);
    addRows("address", m_addresses);
    addRows("link", m_links);
    return fields;
}

std::vector<kit::FormField*> CustomerForm::emptyRowFields() const
{
    std::vector<kit::FormField*> fields;
    for (const RowList* list : {m_emails, m_phones, m_addresses, m_links}) {
        for (const FormRow* row : list->rows()) {
            if (row->isEmpty())
                fields.push_back(row->mainField());
        }
    }
    return fields;
}

kit::FormField* CustomerForm::fieldFor(const QString& code) const
{
    const auto fields = allFields();
    const auto found = std::ranges::find(fields, code, &std::pair<QString, kit::FormField*>::first);
    if (found != fields.end() && !found->second->isHidden())
        return found->second;
    if (code.startsWith(QLatin1String("tag")))
        return m_tagsField;
    if (code.startsWith(QLatin1String("note")))
        return m_noteField;
    return m_person->isChecked() ? m_givenField : m_nameField;
}

void CustomerForm::showProblems(const std::vector<Problem>& problems, bool all)
{
    std::vector<std::pair<kit::FormField*, Problem>> placed;
    for (const Problem& problem : problems)
        placed.emplace_back(fieldFor(problem.field), problem);
    const QWidget* focused = QApplication::focusWidget();
    for (const auto& [code, field] : allFields()) {
        const auto found = std::ranges::find(placed, field, &std::pair<kit::FormField*, Problem>::first);
        if (found == placed.end()) {
            field->setError({});
            continue;
        }
        // While somebody types for the first time, nothing is called wrong yet; and nobody must begin with the name.
        const bool isBeingTyped = focused && field->isAncestorOf(focused) && !field->wasWrong();
        const bool isMissing = found->second.kind == ProblemKind::NothingToIdentify && !field->wasWrong();
        if (!all && (isBeingTyped || isMissing))
            continue;
        if (found->second.blocks)
            field->setError(sentenceFor(found->second));
        else
            field->setWarning(sentenceFor(found->second));
    }
    for (kit::FormField* field : emptyRowFields())
        field->setError({});
    showBirthdayHint(customer());
}

QString CustomerForm::sentenceFor(const Problem& problem) const
{
    const QString sentence = wording::problemSentence(problem.kind, problem.limit);
    const auto fields = allFields();
    const auto field = std::ranges::find(fields, problem.field, &std::pair<QString, kit::FormField*>::first);
    const auto* line = field == fields.end() ? nullptr : qobject_cast<QLineEdit*>(field->second->editor());
    switch (problem.kind) {
    case ProblemKind::EmailUnreadable: {
        const QString why = line ? wording::emailProblemSentence(base::emailProblem(line->text())) : sentence;
        return tr("%1. Write it like name@example.com, or leave it as typed").arg(why.isEmpty() ? sentence : why);
    }
    case ProblemKind::PhoneUnreadable:
        return tr("%1. Write it like +49 40 66969142, or leave it as typed").arg(sentence);
    case ProblemKind::DateUnreadable: return tr("%1. Write it like 14 Feb 1991, or leave it as typed").arg(sentence);
    case ProblemKind::BadLink: return tr("%1, such as https://example.org").arg(sentence);
    default: return sentence;
    }
}

void CustomerForm::showBirthdayHint(const Customer& read)
{
    if (m_birthdayField->state() == kit::FormField::State::Error
        || m_birthdayField->state() == kit::FormField::State::Warning || read.birthdayTyped.isEmpty() || !read.birthday
        || m_birthday->hasFocus())
        return;
    m_birthdayField->setSuccess(tr("Read as %1").arg(birthdayText(read)));
}

void CustomerForm::focusField(const QString& code)
{
    fieldFor(code)->editor()->setFocus(Qt::OtherFocusReason);
}

} // namespace aicms::customers_ui
