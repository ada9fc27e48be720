// SPDX-License-Identifier: GPL-3.0-or-later
// A customer as plain text.
#include "app/cli/customer_json.h"
#include "app/cli/text.h"
#include "core/customers/customer_problem.h"
#include "ui/wording/names.h"

#include <algorithm>

namespace aicms::cli {

using customers::Customer;

namespace {

std::vector<customers::Problem> warningsOf(const Customer& customer, QDate today)
{
    auto problems = customers::checkCustomer(customer, today);
    std::erase_if(problems, [](const customers::Problem& problem) { return problem.blocks; });
    return problems;
}

QString reasonText(const QString& field, const customers::Provenance& held, const Uses& uses)
{
    QStringList names;
    for (const QString& code : uses.codes(field, held.purpose))
        names << wording::purposeName(*uses.catalogue, code);
    const QString purpose = names.isEmpty() ? Text::tr("No purpose stated") : names.join(QStringLiteral(", "));
    QString source = wording::sourceName(held.source);
    if (held.source == customers::SourceKind::Import)
        source = Text::tr("%1, import number %2").arg(source).arg(held.sourceId);
    return Text::tr("%1; %2; %3, %4", "purpose, origin, source, date")
        .arg(purpose, wording::originName(held.origin), source, held.at.toIso().left(10));
}

class Lines {
public:
    Lines(const Customer& customer, QDate today, const Uses* uses)
        : m_problems(warningsOf(customer, today)), m_uses(uses)
    {
    }

    /// `field` as problems name it: "email.0".
    void add(const QString& field, const QString& value, const customers::Provenance& held)
    {
        if (!value.isEmpty())
            addNamed(wording::fieldName(field), value, held, field);
    }
    void addNamed(
        const QString& name, const QString& value, const customers::Provenance& held, const QString& field = {})
    {
        QString line = QStringLiteral("  %1: %2").arg(name, value);
        const auto problem = std::ranges::find(m_problems, field, &customers::Problem::field);
        if (problem != m_problems.end())
            line += QStringLiteral("  ")
                + Text::tr("(%1; kept as typed)", "what is wrong").arg(wording::problemSentence(problem->kind));
        m_lines << line;
        if (m_uses)
            m_lines << QStringLiteral("      ")
                    + reasonText(field.isEmpty() ? name : field.section(u'.', 0, 0), held, *m_uses);
    }
    /// Whether there is a value or not: the role may not know.
    void addHidden(const QString& field)
    {
        m_lines << QStringLiteral("  %1: %2").arg(wording::fieldName(field), Text::tr("(hidden)"));
    }
    QStringList take() { return m_lines; }

private:
    std::vector<customers::Problem> m_problems;
    const Uses* m_uses; ///< null: why is not told
    QStringList m_lines;
};

QString labelled(const QString& value, const QString& label)
{
    return label.isEmpty() ? value : QStringLiteral("%1 (%2)").arg(value, wording::labelName(label));
}

QString addressLine(const customers::Address& address)
{
    QStringList parts {
        address.street, (address.postcode + u' ' + address.city).trimmed(), address.region, address.country};
    parts.removeAll(QString());
    return labelled(parts.join(QStringLiteral(", ")), address.label);
}

/// Calls add(place of the value, "email.0", ...) for each of a list.
template <class Value, class TextOf>
void addEach(Lines& lines, const char* field, const std::vector<Value>& values, TextOf textOf)
{
    for (std::size_t i = 0; i < values.size(); ++i)
        lines.add(QStringLiteral("%1.%2").arg(QLatin1String(field)).arg(i), textOf(values[i]), values[i].provenance);
}

} // namespace

QStringList customerLines(const Customer& customer, const std::vector<customers::Interaction>& interactions,
    QDate today, const Uses* uses, bool seesSensitive)
{
    Lines lines(customer, today, uses);
    lines.add(QStringLiteral("kind"), wording::kindName(customer.kind), customer.nameProvenance);
    lines.add(QStringLiteral("number"), customer.number, customer.numberProvenance);
    addEach(lines, "organisation", customer.memberships, [](const customers::Membership& membership) {
        return membership.role.isEmpty() ? membership.organisationName
                                         : membership.organisationName + QStringLiteral(", ") + membership.role;
    });
    addEach(lines, "email", customer.emails, [](const auto& email) { return labelled(email.address, email.label); });
    addEach(lines, "phone", customer.phones, [](const auto& phone) { return labelled(phone.typed, phone.label); });
    addEach(lines, "address", customer.addresses, addressLine);
    addEach(lines, "link", customer.links, [](const auto& link) { return labelled(link.url, link.label); });
    lines.add(QStringLiteral("language"), customer.language, customer.languageProvenance);
    const QString birthday = customer.birthday ? customer.birthday->toIso() : customer.birthdayTyped;
    if (seesSensitive)
        lines.add(QStringLiteral("birthday"), birthday, customer.birthdayProvenance);
    else if (customer.kind == customers::Kind::Person)
        lines.addHidden(QStringLiteral("birthday"));
    addEach(lines, "tag", customer.tags, [](const auto& tag) { return tag.name; });
    for (const auto& field : customer.extraFields)
        lines.addNamed(field.name, field.isHidden ? Text::tr("(hidden)") : field.value, field.provenance);
    addEach(lines, "note", customer.notes, [](const auto& note) { return note.text; });
    QStringList all {QStringLiteral("%1  %2").arg(customer.id.value).arg(customer.displayName())};
    all += lines.take();
    for (const auto& each : interactions)
        all << QStringLiteral("  %1  %2: %3")
                   .arg(each.at.toDateTime().toString(Qt::ISODate), wording::interactionName(each.kind), each.subject);
    return all;
}

QStringList warningLines(const Customer& customer, QDate today)
{
    QStringList lines;
    for (const customers::Problem& problem : warningsOf(customer, today))
        lines << Text::tr("%1: %2. It is kept as typed.", "field, what is wrong")
                     .arg(wording::fieldName(problem.field), wording::problemSentence(problem.kind));
    return lines;
}

} // namespace aicms::cli
