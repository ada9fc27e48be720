// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/retention/marked_people.h"

#include "core/audit/audit.h"
#include "core/drafts/drafts_service.h"
#include "core/sales/order_writer.h"
#include "core/sharing/sharing_service.h"
#include "core/storage/connection.h"

#include <QDirIterator>

namespace aicms::test {

namespace {

constexpr int wordLetters = 12;

/// Every run of 12 letters, looked up: a search for each mark would take minutes.
void findIn(QByteArrayView bytes, const QSet<QByteArray>& marks, QSet<QByteArray>& found)
{
    for (qsizetype from = 0; from + wordLetters <= bytes.size(); ++from) {
        if (bytes[from] < 'a' || bytes[from] > 'z')
            continue;
        const auto place = marks.constFind(QByteArray::fromRawData(bytes.data() + from, wordLetters));
        if (place != marks.constEnd())
            found.insert(*place);
    }
}

} // namespace

QString MarkedPeople::word()
{
    QString letters;
    for (int i = 0; i < wordLetters; ++i)
        letters += QChar(u'a' + static_cast<char16_t>(m_random.bounded(26)));
    return m_last = letters;
}

sharing::RecipientId MarkedPeople::mailingHouse()
{
    sharing::SharingService desk(*database, session, purposes, QTimeZone::utc());
    if (const auto known = desk.find(u"Pellorin"_s).result())
        return known->id;
    sharing::Recipient house;
    house.name = u"Pellorin"_s;
    house.countries = {u"DE"_s};
    const auto added = desk.add(house).result();
    if (!added)
        qFatal("the recipient could not be stored: %s", qPrintable(added.error().subject));
    return added->id;
}

MarkedPeople::Person MarkedPeople::addMarked()
{
    Person person;
    const auto mark = [&] {
        person.marks << word().toUtf8();
        return m_last;
    };
    customers::Customer customer;
    customer.givenName = mark();
    customer.familyName = mark();
    person.email = mark() + u"@"_s + mark() + u".example"_s;
    customer.emails.push_back({person.email, u"work"_s});
    customers::Phone phone;
    phone.typed = u"0171 %1"_s.arg(m_random.bounded(1'000'000, 9'999'999));
    customer.phones.push_back(phone);
    customers::Address address;
    address.street = mark();
    address.city = mark();
    address.country = u"DE"_s;
    customer.addresses.push_back(address);
    customers::Note note;
    note.text = mark() + u' ' + QString(m_random.bounded(20, 6000), u'n') + mark();
    customer.notes.push_back(note);
    customer.extraFields.push_back({mark(), mark()});
    customers::Link link;
    link.url = u"https://"_s + mark();
    customer.links.push_back(link);
    customer.tags.push_back({mark()});
    person.id = add(customer);
    person.uuid = get(person.id).uuid;
    const QByteArray reason = mark().toUtf8();
    const QByteArray draft = "{\"typed\":\"" + mark().toUtf8() + "\"}";
    const QString number = mark(), description = mark(), subject = mark(), value = mark(), told = mark();
    const sharing::RecipientId house = mailingHouse();
    const auto written = write([&](storage::WriteTransaction& tx) {
        customers::Interaction contact;
        contact.customer = person.id;
        contact.subject = subject;
        contact.at = tx.now();
        customers::insertInteraction(tx, session, contact);
        sales::Order order;
        order.head.number = number;
        order.head.customer = person.id;
        order.head.at = tx.now();
        order.head.currency = u"EUR"_s;
        order.lines.push_back({{}, {}, description, *base::Decimal::parse(u"2"_s), *base::Decimal::parse(u"9.50"_s)});
        sales::Event event;
        event.customer = person.id;
        event.at = tx.now();
        event.kind = u"visit"_s;
        event.source = u"shop"_s;
        event.value = value;
        sales::OrderWriter writer(tx, session);
        writer.add(order);
        writer.add(event);
        audit::append(tx, session,
            {u"customer.open"_s, audit::ObjectKind::Customer, person.id.value, QString::fromUtf8(reason), {}});
        sharing::DisclosureDraft passedOn;
        passedOn.recipient = house;
        passedOn.purpose = u"marketing_email"_s;
        passedOn.at = tx.now();
        passedOn.fields = {u"name"_s};
        passedOn.people = {person.id};
        passedOn.note = told;
        sharing::logDisclosure(tx, session, passedOn);
        tx.execute("INSERT INTO draft (user_id, screen, customer_id, is_shown, at, content) VALUES (?1, ?2, ?3, 0, ?4,"
                   " ?5)",
            person.id.value, u"customers"_s, person.id, tx.now(), draft);
        tx.execute("INSERT INTO import_batch (started_at, user_id, state, format, file_digest, settings)"
                   " VALUES (0, 7, 1, 'csv', x'00', '')");
        tx.execute("INSERT INTO import_change (batch_id, made, customer_id, before, revision)"
                   " SELECT MAX(id), 0, ?1, ?2, 1 FROM import_batch",
            person.id, customers::snapshot(tx, person.id));
    });
    if (!written)
        qFatal("a person could not be stored: %s", qPrintable(written.error().subject));
    auto agreed = this->draft(u"marketing_email"_s, consent::State::Given, 3);
    agreed.customer = person.id;
    agreed.proof.text = mark();
    record(agreed);
    return person;
}

std::vector<MarkedPeople::Person> MarkedPeople::addMany(int count)
{
    std::vector<Person> people;
    for (int i = 0; i < count; ++i)
        people.push_back(addMarked());
    return people;
}

void MarkedPeople::work(const std::vector<Person>& people)
{
    for (const Person& person : people) {
        if (m_random.bounded(4) != 0)
            continue;
        customers::Customer customer = get(person.id);
        customers::Note note;
        note.text = QString(m_random.bounded(200, 3000), u'm');
        customer.notes.push_back(note);
        if (!service.edit(customer).result())
            qFatal("a person could not be changed");
    }
}

void MarkedPeople::freeOrders()
{
    const auto freed = write([](storage::WriteTransaction& tx) {
        tx.execute("INSERT INTO retention_rule (id, data_class, trigger_kind, period, start, action, is_statutory,"
                   " priority, basis, source, jurisdiction, is_on)"
                   " VALUES ('own', 2, 2, 'P8Y', 1, 1, 0, 1, 'none', 'own', 'DE', 1)");
    });
    if (!freed)
        qFatal("the rules could not be changed: %s", qPrintable(freed.error().subject));
}

QSet<QByteArray> MarkedPeople::marksOf(const std::vector<Person>& people)
{
    QSet<QByteArray> all;
    for (const Person& person : people) {
        for (const QByteArray& mark : person.marks)
            all.insert(mark);
    }
    return all;
}

QSet<QByteArray> MarkedPeople::onPages(const std::vector<Person>& people) const
{
    return onPagesOf(folder.path(u"vault.db"_s), key(), people);
}

QSet<QByteArray> MarkedPeople::onPagesOf(
    const QString& path, const vault::SecretBytes& key, const std::vector<Person>& people)
{
    const QSet<QByteArray> marks = marksOf(people);
    QSet<QByteArray> found;
    storage::Connection connection(path, key, storage::Access::Read, 4);
    connection.inReadTransaction([&](storage::ReadTransaction& tx) {
        auto rows = tx.query("SELECT data FROM sqlite_dbpage('main')");
        while (rows.next()) {
            findIn(rows.bytes(0), marks, found);
        }
    });
    return found;
}

QSet<QByteArray> MarkedPeople::inFiles(const std::vector<Person>& people) const
{
    const QSet<QByteArray> marks = marksOf(people);
    QSet<QByteArray> found;
    QDirIterator files(folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            qFatal("a file cannot be read");
        findIn(file.readAll(), marks, found);
    }
    return found;
}

} // namespace aicms::test
