// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/record/profile_rows.h"

#include "ui/customers/shown_text.h"
#include "ui/wording/names.h"
#include "ui/wording/standing_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace aicms::customers_ui {

using customers::Customer;
using customers::ProblemKind;

namespace {

struct Profile {
    Q_DECLARE_TR_FUNCTIONS(aicms::customers_ui::Profile)
};

/// "E-mail, Work"
QString labelled(const char* field, const QString& label)
{
    const QString name = wording::fieldName(QString::fromLatin1(field));
    return label.isEmpty() ? name : Profile::tr("%1, %2", "field, label").arg(name, wording::labelName(label));
}

template <class Value, class Make>
void addEach(std::vector<ProfileRow>& rows, const char* field, const std::vector<Value>& values, Make make)
{
    for (std::size_t i = 0; i < values.size(); ++i) {
        ProfileRow row = make(values[i]);
        row.id = QStringLiteral("%1.%2").arg(QLatin1String(field)).arg(i);
        if (!row.provenance && !row.isHidden)
            row.provenance = values[i].provenance;
        rows.push_back(std::move(row));
    }
}

void addContactPoints(std::vector<ProfileRow>& rows, const Customer& customer)
{
    addEach(rows, "email", customer.emails, [](const customers::Email& email) {
        ProfileRow row {{}, labelled("email", email.label), email.address};
        if (!email.valid)
            row.problem = ProblemKind::EmailUnreadable;
        return row;
    });
    addEach(rows, "phone", customer.phones, [](const customers::Phone& phone) {
        ProfileRow row {{}, labelled("phone", phone.label), phone.typed};
        if (!phone.isValid())
            row.problem = ProblemKind::PhoneUnreadable;
        return row;
    });
    addEach(rows, "address", customer.addresses, [](const customers::Address& address) {
        return ProfileRow {{}, labelled("address", address.label), addressText(address)};
    });
    addEach(rows, "link", customer.links,
        [](const customers::Link& link) { return ProfileRow {{}, labelled("link", link.label), link.url}; });
}

void addBirthday(std::vector<ProfileRow>& rows, const Customer& customer, bool seesSensitive)
{
    const QString id = QStringLiteral("birthday");
    if (!seesSensitive) {
        ProfileRow row {id, wording::fieldName(id), Profile::tr("Only with the right to see it")};
        row.isHidden = true;
        rows.push_back(std::move(row));
        return;
    }
    const QString text = birthdayText(customer);
    if (text.isEmpty())
        return;
    ProfileRow row {id, wording::fieldName(id), text, {}, customer.birthdayProvenance};
    if (!customer.birthday)
        row.problem = ProblemKind::DateUnreadable;
    rows.push_back(std::move(row));
}

void addOrganisations(std::vector<ProfileRow>& rows, const RecordData& data)
{
    addEach(rows, "organisation", data.customer.memberships, [](const customers::Membership& membership) {
        const QString value = membership.role.isEmpty()
            ? membership.organisationName
            : Profile::tr("%1, %2", "organisation, job title").arg(membership.organisationName, membership.role);
        ProfileRow row {{}, wording::fieldName(QStringLiteral("organisation")), value};
        row.link = membership.organisation;
        return row;
    });
    for (const customers::CustomerRow& member : data.members) {
        ProfileRow row {QStringLiteral("member.%1").arg(member.id.value), Profile::tr("Member"), member.name};
        row.link = member.id;
        rows.push_back(std::move(row));
    }
}

/// Whoever is about to write there must see that somebody said no with it, long after it was typed.
void noteObjections(std::vector<ProfileRow>& rows, const RecordData& data)
{
    for (ProfileRow& row : rows) {
        const bool isWay = row.id.startsWith(QLatin1String("email.")) || row.id.startsWith(QLatin1String("phone."));
        const auto found = std::ranges::find(data.silenced, row.value, &consent::SilencedAddress::address);
        if (isWay && found != data.silenced.end())
            row.notice = wording::silencedSentence(*found, *data.catalogue);
    }
}

} // namespace

std::vector<ProfileRow> profileRows(const RecordData& data, bool seesSensitive)
{
    const Customer& customer = data.customer;
    std::vector<ProfileRow> rows;
    const auto addField = [&rows](const char* field, const QString& value, const customers::Provenance& provenance) {
        const QString id = QString::fromLatin1(field);
        if (!value.isEmpty())
            rows.push_back({id, wording::fieldName(id), value, {}, provenance});
    };
    const QString full = (customer.givenName + u' ' + customer.familyName).trimmed();
    addField("name", customer.name.isEmpty() ? full : customer.name, customer.nameProvenance);
    addContactPoints(rows, customer);
    addOrganisations(rows, data);
    addBirthday(rows, customer, seesSensitive);
    addField("language", customer.language.isEmpty() ? QString() : languageText(customer.language),
        customer.languageProvenance);
    addField("number", customer.number, customer.numberProvenance);
    addEach(rows, "tag", customer.tags,
        [](const customers::Tag& tag) { return ProfileRow {{}, wording::fieldName(QStringLiteral("tag")), tag.name}; });
    auto shown = data.shownOnce.begin();
    addEach(rows, "field", customer.extraFields, [&](const customers::ExtraField& field) {
        ProfileRow row {{}, field.name, field.value};
        if (field.isHidden && shown != data.shownOnce.end()) {
            row.value = (shown++)->value;
        } else if (field.isHidden) {
            row.value = Profile::tr("Hidden until you say why you look");
            row.isHidden = true;
            row.canShow = true;
        }
        return row;
    });
    noteObjections(rows, data);
    return rows;
}

bool isRemovable(const QString& rowId)
{
    return rowId != QLatin1String("name") && !rowId.startsWith(QLatin1String("member."));
}

Customer withoutValue(Customer customer, const QString& rowId)
{
    const QString field = rowId.section(u'.', 0, 0);
    const auto place = static_cast<std::size_t>(std::max(0, rowId.section(u'.', 1).toInt()));
    const auto take = [&](const char* name, auto& values) {
        if (field == QLatin1String(name) && place < values.size())
            values.erase(values.begin() + static_cast<std::ptrdiff_t>(place));
    };
    take("email", customer.emails);
    take("phone", customer.phones);
    take("address", customer.addresses);
    take("link", customer.links);
    take("tag", customer.tags);
    take("field", customer.extraFields);
    take("organisation", customer.memberships);
    if (field == QLatin1String("number"))
        customer.number.clear();
    if (field == QLatin1String("language"))
        customer.language.clear();
    if (field == QLatin1String("birthday")) {
        customer.birthday.reset();
        customer.birthdayTyped.clear();
    }
    return customer;
}

Customer withPurpose(Customer customer, const QString& rowId, const QString& purpose)
{
    const QString field = rowId.section(u'.', 0, 0);
    const auto place = static_cast<std::size_t>(std::max(0, rowId.section(u'.', 1).toInt()));
    const auto setAt = [&](const char* name, auto& values) {
        if (field == QLatin1String(name) && place < values.size())
            values[place].provenance.purpose = purpose;
    };
    setAt("email", customer.emails);
    setAt("phone", customer.phones);
    setAt("address", customer.addresses);
    setAt("link", customer.links);
    setAt("tag", customer.tags);
    setAt("field", customer.extraFields);
    setAt("organisation", customer.memberships);
    if (field == QLatin1String("name"))
        customer.nameProvenance.purpose = purpose;
    if (field == QLatin1String("number"))
        customer.numberProvenance.purpose = purpose;
    if (field == QLatin1String("language"))
        customer.languageProvenance.purpose = purpose;
    if (field == QLatin1String("birthday"))
        customer.birthdayProvenance.purpose = purpose;
    return customer;
}

} // namespace aicms::customers_ui
