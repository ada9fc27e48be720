// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/customer_problem.h"

#include "core/base/email_address.h"
#include "core/customers/customer_rules.h"

#include <algorithm>

namespace aicms::customers {

namespace {

bool isOverLimit(const QString& text, int limit)
{
    if (text.size() <= limit)
        return false;
    const auto pairs = std::ranges::count_if(text, [](QChar c) { return c.isLowSurrogate(); });
    return text.size() - pairs > limit;
}

bool hasControlCharacter(const QString& text, bool mayHaveLines)
{
    return std::ranges::any_of(text, [mayHaveLines](QChar c) {
        const bool isLayout = c == QLatin1Char('\n') || c == QLatin1Char('\t') || c == QLatin1Char('\r');
        return c.category() == QChar::Other_Control && !(mayHaveLines && isLayout);
    });
}

/// Gathers what is wrong; one problem of a kind for a field.
class Examination {
public:
    void add(const QString& field, ProblemKind kind, bool blocks = true, int limit = 0)
    {
        const bool isKnown
            = std::ranges::any_of(m_problems, [&](const Problem& p) { return p.field == field && p.kind == kind; });
        if (!isKnown)
            m_problems.push_back({field, kind, blocks, limit});
    }
    void text(const QString& field, const QString& value, int limit, bool mayHaveLines = false)
    {
        if (isOverLimit(value, limit))
            add(field, ProblemKind::TooLong, true, limit);
        if (hasControlCharacter(value, mayHaveLines))
            add(field, ProblemKind::ControlCharacter);
    }
    std::vector<Problem> take()
    {
        std::ranges::stable_partition(m_problems, &Problem::blocks);
        return std::move(m_problems);
    }

private:
    std::vector<Problem> m_problems;
};

template <class Value, class Check> void each(const char* field, const std::vector<Value>& values, Check check)
{
    for (std::size_t i = 0; i < values.size(); ++i)
        check(QStringLiteral("%1.%2").arg(QLatin1String(field)).arg(i), values[i]);
}

void checkContactPoints(Examination& examination, const Customer& customer)
{
    each("email", customer.emails, [&](const QString& field, const Email& email) {
        examination.text(field, email.address, limits::email);
        examination.text(field, email.label, limits::label);
        if (!base::EmailAddress::parse(email.address))
            examination.add(field, ProblemKind::EmailUnreadable, false);
    });
    each("phone", customer.phones, [&](const QString& field, const Phone& phone) {
        examination.text(field, phone.typed, limits::phone);
        examination.text(field, phone.label, limits::label);
        if (!phone.isValid())
            examination.add(field, ProblemKind::PhoneUnreadable, false);
    });
    each("address", customer.addresses, [&](const QString& field, const Address& address) {
        examination.text(field, address.street, limits::addressLine, true);
        for (const QString& line : {address.postcode, address.city, address.region, address.country})
            examination.text(field, line, limits::addressLine);
        examination.text(field, address.label, limits::label);
    });
    each("link", customer.links, [&](const QString& field, const Link& link) {
        examination.text(field, link.url, limits::url);
        examination.text(field, link.label, limits::label);
        if (!isAcceptableLink(link.url))
            examination.add(field, ProblemKind::BadLink);
    });
}

void checkRemarks(Examination& examination, const Customer& customer)
{
    each("tag", customer.tags,
        [&](const QString& field, const Tag& tag) { examination.text(field, tag.name, limits::tag); });
    each("note", customer.notes,
        [&](const QString& field, const Note& note) { examination.text(field, note.text, limits::note, true); });
    each("field", customer.extraFields, [&](const QString& field, const ExtraField& extra) {
        examination.text(field, extra.name, limits::name);
        examination.text(field, extra.value, limits::note, true);
    });
    each("organisation", customer.memberships, [&](const QString& field, const Membership& membership) {
        examination.text(field, membership.organisationName, limits::name);
        examination.text(field, membership.role, limits::name);
    });
}

void checkPhoto(Examination& examination, const Customer& customer)
{
    if (!customer.photo)
        return;
    const Photo& photo = *customer.photo;
    const bool isTooLarge = photo.bytes.size() > limits::photoBytes || photo.width * photo.height > limits::photoPixels;
    if (isTooLarge)
        examination.add(QStringLiteral("photo"), ProblemKind::TooLong);
}

void checkBirthday(Examination& examination, const Customer& customer, QDate today)
{
    const QString field = QStringLiteral("birthday");
    examination.text(field, customer.birthdayTyped, limits::name);
    if (!customer.birthdayTyped.isEmpty() && !customer.birthday)
        examination.add(field, ProblemKind::DateUnreadable, false);
    if (customer.birthday && customer.birthday->hasYear() && customer.birthday->toQDate() > today)
        examination.add(field, ProblemKind::DateInFuture);
}

} // namespace

std::vector<Problem> checkCustomer(const Customer& customer, QDate today)
{
    Examination examination;
    if (customer.displayName().trimmed().isEmpty())
        examination.add(QStringLiteral("name"), ProblemKind::NothingToIdentify);
    examination.text(QStringLiteral("name"), customer.name, limits::name);
    examination.text(QStringLiteral("given_name"), customer.givenName, limits::name);
    examination.text(QStringLiteral("family_name"), customer.familyName, limits::name);
    examination.text(QStringLiteral("number"), customer.number, limits::number);
    examination.text(QStringLiteral("language"), customer.language, limits::language);
    checkBirthday(examination, customer, today);
    checkContactPoints(examination, customer);
    checkRemarks(examination, customer);
    checkPhoto(examination, customer);
    return examination.take();
}

QString interactionFault(const Interaction& interaction)
{
    Examination examination;
    examination.text(QStringLiteral("subject"), interaction.subject, limits::name);
    examination.text(QStringLiteral("text"), interaction.text, limits::note, true);
    const auto problems = examination.take();
    return problems.empty() ? QString() : problems.front().field;
}

base::Error errorOf(const Problem& problem)
{
    // A limit is a number of characters and so never below zero; without one the kind itself is told.
    const qint64 number = problem.limit > 0 ? problem.limit : -1 - static_cast<int>(problem.kind);
    return {base::ErrorKind::Invalid, problem.field, number};
}

std::optional<Problem> problemOf(const base::Error& error)
{
    constexpr auto last = static_cast<qint64>(ProblemKind::ControlCharacter);
    if (error.kind != base::ErrorKind::Invalid || error.number == 0 || error.number < -1 - last)
        return std::nullopt;
    if (error.number > 0)
        return Problem {error.subject, ProblemKind::TooLong, true, static_cast<int>(error.number)};
    return Problem {error.subject, static_cast<ProblemKind>(-1 - error.number), true};
}

} // namespace aicms::customers
