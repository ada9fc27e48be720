// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text_fold.h"
#include "core/customers/customer_rules.h"
#include "tests/core/customers/opened_vault.h"
#include "tests/support/test_program.h"

#include <random>

using namespace aicms;
using namespace aicms::customers;
using base::CustomerId;
using test::OpenedVault;

namespace {

/// What the list should be sorted by, kept beside the database.
struct Known {
    CustomerId id;
    QByteArray name;
    QByteArray city;
    qint64 created = 0;
    qint64 contact = 0; ///< 0: never
    Kind kind = Kind::Person;
    bool isTagged = false;
    bool isInBin = false;
};

std::vector<CustomerId> expectedOrder(std::vector<Known> known, const ListQuery& query)
{
    std::erase_if(known, [&](const Known& k) {
        return k.isInBin != query.deletedOnly || (query.kind && k.kind != *query.kind)
            || (!query.tag.isEmpty() && !k.isTagged);
    });
    const auto byName = [](const Known& a, const Known& b) { return std::tie(a.name, a.id) < std::tie(b.name, b.id); };
    std::ranges::sort(known, byName);
    // Records whose key is not known stand last, in name order, whichever way the list is turned.
    const auto split = std::ranges::stable_partition(known, [&](const Known& k) {
        return query.sortBy == SortBy::City ? !k.city.isEmpty() : query.sortBy != SortBy::LastContact || k.contact != 0;
    });
    const auto last = split.begin();
    switch (query.sortBy) {
    case SortBy::Name:
    case SortBy::Match: break;
    case SortBy::Created:
        std::sort(known.begin(), last,
            [](const Known& a, const Known& b) { return std::tie(a.created, a.id) < std::tie(b.created, b.id); });
        break;
    case SortBy::LastContact:
        std::sort(known.begin(), last,
            [](const Known& a, const Known& b) { return std::tie(a.contact, a.id) < std::tie(b.contact, b.id); });
        break;
    case SortBy::City:
        std::stable_sort(known.begin(), last,
            [&](const Known& a, const Known& b) { return query.descending ? b.city < a.city : a.city < b.city; });
        break;
    }
    if (query.descending && query.sortBy != SortBy::City)
        std::reverse(known.begin(), last);
    std::vector<CustomerId> ids;
    for (const Known& k : known)
        ids.push_back(k.id);
    return ids;
}

} // namespace

class TestLists : public QObject {
    Q_OBJECT

    static constexpr int count = 10'000;
    std::unique_ptr<OpenedVault> m_vault;
    std::vector<Known> m_known;

private Q_SLOTS:
    void initTestCase();
    void sorted_data();
    void sorted();
    void rowsFollowTheIds();
    void binIsSearchedByName();
    void cancelledListEnds();
};

void TestLists::initTestCase()
{
    m_vault = std::make_unique<OpenedVault>();
    std::mt19937 random(4711);
    const auto pick = [&random](int n) { return static_cast<int>(random() % static_cast<unsigned>(n)); };
    const QStringList families {QStringLiteral("Müller"), QStringLiteral("Mueller"), QStringLiteral("Ångström"),
        QStringLiteral("Zhang"), QStringLiteral("O'Brien"), QStringLiteral("Øster"), QStringLiteral("van Dijk"),
        QStringLiteral("Łuczak"), QStringLiteral("田中"), QStringLiteral("SSch"), QString::fromUcs4(U"\U00020000", 1),
        QStringLiteral("ﬃ")};
    const QStringList cities {QString(), QStringLiteral("Köln"), QStringLiteral("Koln"), QStringLiteral("Århus"),
        QStringLiteral("Berlin"), QStringLiteral("Zürich")};
    QVERIFY(m_vault->write([&](storage::WriteTransaction& tx) {
        for (int i = 0; i < count; ++i) {
            Customer c;
            c.kind = pick(10) == 0 ? Kind::Organisation : Kind::Person;
            c.givenName = QStringLiteral("Given %1").arg(pick(300));
            c.familyName = families[pick(static_cast<int>(families.size()))] + QString::number(pick(50));
            if (c.kind == Kind::Organisation)
                c.name = families[pick(static_cast<int>(families.size()))];
            const QString city = cities[pick(static_cast<int>(cities.size()))];
            if (!city.isEmpty())
                c.addresses = {{{}, {}, city}};
            if (pick(3) == 0)
                c.tags = {{QStringLiteral("Often")}};
            c.createdAt = {1'000'000 + pick(5000)};
            Known known {insertCustomer(tx, m_vault->session, c), foldedNameOf(c).toUtf8(),
                base::foldText(city).toUtf8(), c.createdAt.microseconds, 0, c.kind, !c.tags.empty(), false};
            if (pick(2) == 0) {
                Interaction call;
                call.customer = known.id;
                call.at = {1 + pick(3000)};
                insertInteraction(tx, m_vault->session, call);
                known.contact = call.at.microseconds;
            }
            m_known.push_back(known);
        }
    }));
    std::vector<CustomerId> binned;
    for (Known& known : m_known) {
        if (pick(50) == 0) {
            known.isInBin = true;
            binned.push_back(known.id);
        }
    }
    QVERIFY(m_vault->service.remove(binned).result());
    QVERIFY(m_vault->isIndexSound());
}

void TestLists::sorted_data()
{
    QTest::addColumn<int>("sortBy");
    QTest::addColumn<bool>("descending");
    QTest::addColumn<int>("filter");
    for (int sortBy = 0; sortBy < 4; ++sortBy) {
        for (const bool descending : {false, true}) {
            for (int filter = 0; filter < 8; ++filter)
                QTest::addRow("sort %d %s filter %d", sortBy, descending ? "down" : "up", filter)
                    << sortBy << descending << filter;
        }
    }
}

void TestLists::sorted()
{
    QFETCH(int, sortBy);
    QFETCH(bool, descending);
    QFETCH(int, filter);
    ListQuery query;
    query.sortBy = static_cast<SortBy>(sortBy);
    query.descending = descending;
    query.deletedOnly = filter == 5 || filter == 6;
    if (filter == 1 || filter == 3 || filter == 6)
        query.tag = QStringLiteral("often");
    if (filter == 2 || filter == 3)
        query.kind = Kind::Organisation;
    if (filter == 4 || filter == 7)
        query.kind = Kind::Person;
    if (filter == 7)
        query.tag = QStringLiteral("OFTEN");
    const auto ids = *m_vault->service.ids(query).result();
    const auto expected = expectedOrder(m_known, query);
    QVERIFY(!expected.empty());
    QCOMPARE(ids.size(), expected.size());
    QVERIFY(ids == expected);
    QCOMPARE(*m_vault->service.count(query).result(), static_cast<qint64>(expected.size()));
}

void TestLists::rowsFollowTheIds()
{
    const auto ids = *m_vault->service.ids({}).result();
    const std::vector<CustomerId> block(ids.rbegin(), ids.rbegin() + 64);
    const auto rows = *m_vault->service.rows(block).result();
    QCOMPARE(rows.size(), block.size());
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const Customer customer = m_vault->get(block[i]);
        QCOMPARE(rows[i].id, block[i]);
        QCOMPARE(rows[i].name, customer.displayName());
        QCOMPARE(rows[i].kind, customer.kind);
        QCOMPARE(rows[i].city, customer.addresses.empty() ? QString() : customer.addresses[0].city);
        QCOMPARE(rows[i].tags.size(), static_cast<qsizetype>(customer.tags.size()));
        QCOMPARE(rows[i].createdAt, customer.createdAt);
    }
}

void TestLists::binIsSearchedByName()
{
    OpenedVault vault;
    Customer customer;
    customer.name = QStringLiteral("Gone Müller");
    customer.number = QStringLiteral("KD-9");
    const CustomerId id = vault.add(customer);
    QVERIFY(vault.service.remove({id}).result());
    ListQuery bin;
    bin.deletedOnly = true;
    for (const char16_t* text : {u"mull", u"gone mül", u"kd-9"}) {
        bin.text = QString::fromUtf16(text);
        QCOMPARE(*vault.service.ids(bin).result(), std::vector {id});
    }
    bin.text = QStringLiteral("other");
    QVERIFY(vault.service.ids(bin).result()->empty());
    bin.text.clear();
    bin.kind = Kind::Organisation;
    QVERIFY(vault.service.ids(bin).result()->empty());
}

void TestLists::cancelledListEnds()
{
    storage::CancelToken token;
    token.cancel();
    QCOMPARE(m_vault->service.ids({}, token).result().error().kind, base::ErrorKind::Cancelled);
    QCOMPARE(m_vault->service.rows({}, token).result().error().kind, base::ErrorKind::Cancelled);
}

AICMS_TEST(TestLists)
#include "test_lists.moc"
