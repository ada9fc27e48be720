// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/requests/letters/letter_reader.h"

#include "core/base/email_address.h"
#include "core/customers/customer_writer.h"
#include "core/customers/postal_lines.h"

namespace aicms::requests {

namespace {

void readCustomer(storage::ReadTransaction& tx, const access::Session& session, base::CustomerId id,
    const QString& country, const QTimeZone& zone, LetterFacts& facts, LetterReader& reader)
{
    const CasePerson person = casePerson(tx, session, id, zone);
    const customers::Customer customer = customers::readCustomer(tx, id);
    facts.person = person.name;
    facts.knownPoints = person.knownPoints;
    facts.number = customer.number;
    reader.language = person.language;
    if (!customer.addresses.empty()) {
        facts.address = customers::postalLines(customer.addresses.front(), country, customers::postalCountry);
        reader.country = customer.addresses.front().country;
    }
    if (!customer.emails.empty())
        reader.email = customer.emails.front().address;
}

/// The first that is an e-mail address.
QString emailIn(const QStringList& lines)
{
    for (const QString& line : lines) {
        if (base::EmailAddress::parse(line.trimmed()))
            return line.trimmed();
    }
    return {};
}

} // namespace

LetterReader readerOf(storage::ReadTransaction& tx, const access::Session& session, const Request& request,
    const QString& country, const QTimeZone& zone, LetterFacts& facts)
{
    LetterReader reader;
    if (request.customer.isValid()) {
        readCustomer(tx, session, request.customer, country, zone, facts, reader);
    } else {
        facts.person = request.personName;
        const QStringList contact = request.personContact.split(u'\n', Qt::SkipEmptyParts);
        reader.email = emailIn(contact);
        facts.address = postalOf(contact);
        reader.isNameless = request.personName.isEmpty() && request.personContact.isEmpty();
    }
    // Whoever asks for the person gets the answer: a child's own box is not where it goes.
    if (!agentOf(facts.events).isEmpty())
        reader.email = emailIn(agentAddress(facts.events));
    return reader;
}

} // namespace aicms::requests
