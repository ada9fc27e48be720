// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sales/orders_service.h"
#include "core/sales/products_service.h"
#include "tests/core/exchange/import_bench.h"
#include "tests/support/test_program.h"

#include <map>
#include <set>

using namespace aicms;
using exchange::SalesImportRequest;
using exchange::SalesSubject;
using exchange::UndoResult;
using test::ImportBench;
using test::operator""_s;

namespace {

constexpr int imports = 3;
constexpr int hand = 0; ///< where an import's number stands elsewhere

/// What a customer says: name, language, and the firms in order. What a product says: name and price.
using Value = QStringList;

/// One customer or product, told apart from the program by what happened to it and nothing else.
struct Story {
    bool wasThere = false;
    bool wasEdited = false; ///< by hand: all that came before is part of that
    bool wasUsed = false; ///< by hand: an order, a count
    int maker = 0; ///< none, or it is taken back
    Value base = {};
    std::vector<std::pair<int, Value>> layers = {}; ///< import, and the whole record as it left it
    std::set<int> users = {};

    Value value() const { return layers.empty() ? base : layers.back().second; }
    bool isByHand() const { return wasThere || wasEdited || wasUsed; }
    bool lives() const { return isByHand() || maker != 0 || !layers.empty() || !users.empty(); }
    bool knows(int import) const
    {
        return maker == import || users.contains(import)
            || std::ranges::any_of(layers, [import](const auto& layer) { return layer.first == import; });
    }
    void layOver(int import, const Value& next)
    {
        if (next != value())
            layers.emplace_back(import, next);
    }
    void edit(const Value& next)
    {
        if (next == value())
            return;
        base = next;
        layers.clear();
        maker = 0;
        wasEdited = true;
    }
    void undo(int import)
    {
        std::erase_if(layers, [import](const auto& layer) { return layer.first == import; });
        users.erase(import);
        if (maker == import)
            maker = 0;
    }
};

struct Firm {
    int maker = 0;
};

/// A shop told twice: once by the program, once by its stories.
class Shop {
public:
    explicit Shop(quint32 seed) : m_random(seed)
    {
        for (int i = 0; i < 2; ++i) {
            customers::Customer customer;
            customer.number = key(i);
            customer.givenName = u"Ada"_s;
            customer.familyName = key(i);
            customer.language = u"de"_s;
            m_bench.vault.add(customer);
            m_customers[key(i)] = {.wasThere = true, .base = {nameOf(key(i)), u"de"_s}};
            sales::Product product;
            product.sku = sku(i);
            product.name = u"Old "_s + sku(i);
            QVERIFY(m_products.add(product).result());
            m_stories[sku(i)] = {.wasThere = true, .base = {product.name, QString()}};
        }
    }

    void importOne(int number)
    {
        switch (m_random.bounded(3)) {
        case 0: return importCustomers(number);
        case 1: return importOrders(number);
        default: return importProducts(number);
        }
    }

    void doByHand()
    {
        const auto anyOf = [this](const auto& stories) {
            return std::next(stories.begin(), m_random.bounded(int(stories.size())))->first;
        };
        const QString who = anyOf(m_customers);
        const QString what = anyOf(m_stories);
        switch (m_random.bounded(4)) {
        case 0: {
            customers::Customer edited = m_bench.vault.get(customerId(who));
            edited.language = u"it"_s;
            QVERIFY(m_bench.vault.service.edit(edited).result());
            Value next = m_customers[who].value();
            next[1] = u"it"_s;
            m_customers[who].edit(next);
            break;
        }
        case 1: {
            sales::Order order;
            order.head.number = u"H-%1"_s.arg(++m_orders);
            order.head.customer = customerId(who);
            order.head.currency = u"EUR"_s;
            order.head.at = base::UtcTime {test::OpenedVault::noon};
            sales::OrderLine line;
            line.product = productId(what);
            line.quantity = *base::Decimal::parse(u"1");
            line.unitPrice = *base::Decimal::parse(u"2.50");
            order.lines.push_back(line);
            QVERIFY(m_sales.add(order, sales::OrdersService::Stock::Leave).result());
            m_customers[who].wasUsed = true;
            m_stories[what].wasUsed = true;
            break;
        }
        case 2: {
            sales::Product edited = m_products.row(productId(what)).result()->product;
            edited.name = u"By hand"_s;
            QVERIFY(m_products.edit(edited).result());
            Value next = m_stories[what].value();
            next[0] = edited.name;
            m_stories[what].edit(next);
            break;
        }
        default: {
            const QString counted = QString::number(50 + m_random.bounded(9));
            QVERIFY(m_products.count(productId(what), *base::Decimal::parse(counted)).result());
            m_counts[what].emplace_back(hand, counted);
            m_stories[what].wasUsed = true;
        }
        }
    }

    /// Compares what the program answers with the stories, then both go on.
    void undo(int number)
    {
        const base::BatchId batch = m_batches[number];
        std::map<qint64, QString> names;
        for (const auto& [who, story] : m_customers)
            names[customerId(who).value] = who;
        for (const auto& [firm, story] : m_firms)
            names[firmId(firm).value] = firm;
        std::map<qint64, QString> skus;
        for (const auto& [what, story] : m_stories)
            skus[productId(what).value] = what;
        const auto forecast = m_bench.service.undoForecast(batch).result();
        const auto undone = m_bench.service.undo(batch).result();
        QVERIFY(forecast && undone);
        QCOMPARE(forecast->kept, std::ssize(undone->conflicts) + std::ssize(undone->keptProducts));
        QCOMPARE(forecast->handedOn, std::ssize(undone->handedOn) + std::ssize(undone->handedProducts));
        QCOMPARE(forecast->people + forecast->organisations, undone->removed);
        QCOMPARE(forecast->restored, undone->restored + undone->restoredProducts);
        for (const auto& [id, import] : undone->handedOn) {
            QVERIFY2(forecast->later.end() != std::ranges::find(forecast->later, import), "the question names it");
            if (m_customers.contains(names[id.value]))
                QVERIFY2(m_customers[names[id.value]].knows(importOf(import)), qPrintable(names[id.value]));
        }
        for (const base::CustomerId id : undone->conflicts) {
            const bool isHanded
                = std::ranges::find(undone->handedOn, id, [](const auto& h) { return h.id; }) != undone->handedOn.end();
            if (!isHanded && m_customers.contains(names[id.value]))
                QVERIFY2(m_customers[names[id.value]].isByHand(), qPrintable(names[id.value]));
            if (!isHanded && m_firms.contains(names[id.value]))
                QVERIFY2(hasMemberByHand(names[id.value]), qPrintable(names[id.value]));
        }
        for (const auto& [id, import] : undone->handedProducts)
            QVERIFY2(m_stories[skus[id.value]].knows(importOf(import)), qPrintable(skus[id.value]));
        for (const base::ProductId id : undone->keptProducts) {
            const bool isHanded = std::ranges::find(undone->handedProducts, id, [](const auto& h) { return h.id; })
                != undone->handedProducts.end();
            if (!isHanded)
                QVERIFY2(m_stories[skus[id.value]].isByHand(), qPrintable(skus[id.value]));
        }
        tell([number](Story& story) { story.undo(number); });
        for (auto& [what, counts] : m_counts)
            std::erase_if(counts, [number](const auto& count) { return count.first == number; });
        for (auto& [name, firm] : m_firms)
            firm.maker = firm.maker == number ? 0 : firm.maker;
        std::erase_if(
            m_firms, [this](const auto& firm) { return firm.second.maker == 0 && membersOf(firm.first).isEmpty(); });
        m_batches.erase(number);
        compare();
    }

    void compare()
    {
        QStringList told;
        for (const auto& [who, story] : m_customers)
            told << who + u": "_s + story.value().join(u'|');
        for (const auto& [firm, story] : m_firms)
            told << firm;
        for (const auto& [what, story] : m_stories) {
            const auto& counts = m_counts[what];
            told << what + u": "_s + story.value().join(u'|') + u" / "_s
                    + (counts.empty() ? u"-"_s : counts.back().second);
        }
        QStringList stored;
        for (const base::CustomerId id : ids<base::CustomerId>("SELECT id FROM customer ORDER BY kind, number, name")) {
            const customers::Customer customer = m_bench.vault.get(id);
            if (customer.kind == customers::Kind::Organisation) {
                stored << customer.name;
                continue;
            }
            QStringList firms;
            for (const customers::Membership& membership : customer.memberships)
                firms << membership.organisationName;
            firms.sort();
            // Whom an order made is called by her number until a file names her.
            const QString name = customer.givenName.isEmpty() ? QString() : customer.displayName();
            stored << customer.number + u": "_s + (Value {name, customer.language} + firms).join(u'|');
        }
        for (const base::ProductId id : ids<base::ProductId>("SELECT id FROM product ORDER BY sku")) {
            const sales::ProductRow row = *m_products.row(id).result();
            const QString price = row.product.price ? row.product.price->toDecimal() : QString();
            stored << row.product.sku + u": "_s + row.product.name + u'|' + price + u" / "_s
                    + (row.isCounted ? row.stock.toString() : u"-"_s);
        }
        QCOMPARE(stored.join(u'\n'), told.join(u'\n'));
    }

    QString content()
    {
        QString all = m_bench.content();
        for (const base::ProductId id : ids<base::ProductId>("SELECT id FROM product ORDER BY sku")) {
            const sales::Product product = m_products.row(id).result()->product;
            all += product.sku + product.name + (product.price ? product.price->toDecimal() : QString())
                + QString::number(product.provenance.sourceId);
        }
        return all + QString::number(m_bench.vault.number("SELECT COUNT(*) FROM sales_order"));
    }
    ImportBench& bench() { return m_bench; }

private:
    static QString key(int i) { return u"K-%1"_s.arg(i); }
    static QString sku(int i) { return u"P-%1"_s.arg(i); }
    static QString nameOf(const QString& who) { return u"Ada "_s + who; }
    template <class Id> std::vector<Id> ids(const char* sql)
    {
        return m_bench.vault.read<std::vector<Id>>([sql](storage::ReadTransaction& tx) {
            std::vector<Id> found;
            auto rows = tx.query(sql);
            while (rows.next())
                found.push_back(rows.id<Id>(0));
            return found;
        });
    }
    base::CustomerId customerId(const QString& who) { return *m_bench.vault.service.findByNumber(who).result(); }
    base::ProductId productId(const QString& what) { return *m_products.findBySku(what).result(); }
    base::CustomerId firmId(const QString& firm)
    {
        return {m_bench.vault.number(qPrintable(u"SELECT id FROM customer WHERE name = '%1'"_s.arg(firm)))};
    }
    int importOf(base::BatchId batch) const
    {
        const auto found = std::ranges::find(m_batches, batch, [](const auto& entry) { return entry.second; });
        return found == m_batches.end() ? -1 : found->first;
    }
    QStringList membersOf(const QString& firm) const
    {
        QStringList members;
        for (const auto& [who, story] : m_customers) {
            if (story.value().mid(2).contains(firm))
                members << who;
        }
        return members;
    }
    bool hasMemberByHand(const QString& firm)
    {
        return std::ranges::any_of(membersOf(firm), [this](const QString& who) { return m_customers[who].isByHand(); });
    }
    void tell(const std::function<void(Story&)>& what)
    {
        for (auto* stories : {&m_customers, &m_stories}) {
            for (auto& [name, story] : *stories)
                what(story);
            std::erase_if(*stories, [](const auto& entry) { return !entry.second.lives(); });
        }
    }

    void importCustomers(int number)
    {
        QString csv = u"number,given_name,family_name,language,organisation\n"_s;
        for (int i = 0; i < 6; ++i) {
            if (m_random.bounded(2) == 0)
                continue;
            const QString language
                = m_random.bounded(3) == 0 ? QString() : u"en fr es"_s.split(u' ')[m_random.bounded(3)];
            const QString firm = m_random.bounded(2) == 0 ? QString() : u"Firm %1"_s.arg(m_random.bounded(3));
            csv += QStringList {key(i), u"Ada"_s, key(i), language, firm}.join(u',') + u'\n';
            if (!firm.isEmpty() && !m_firms.contains(firm))
                m_firms[firm] = {number};
            const bool isNew = !m_customers.contains(key(i));
            Story& story = m_customers[key(i)];
            Value next = isNew ? Value {QString(), QString()} : story.value();
            next[0] = nameOf(key(i));
            if (!language.isEmpty())
                next[1] = language;
            QStringList firms = next.mid(2);
            if (!firm.isEmpty() && !firms.contains(firm))
                firms << firm;
            firms.sort();
            next = next.first(2) + firms;
            if (isNew)
                story = {.maker = number, .base = next};
            else
                story.layOver(number, next);
        }
        const auto result = m_bench.import(csv.toUtf8(), exchange::DuplicatePolicy::Update);
        QVERIFY(result && result->rejectedCount == 0);
        m_batches[number] = result->batch;
    }

    void importOrders(int number)
    {
        QString csv = u"number,time,customer,sku,description,quantity,unit_price\n"_s;
        for (int i = 0; i < 4; ++i) {
            const QString who = key(m_random.bounded(6));
            const QString what = sku(m_random.bounded(4));
            csv += QStringList {u"O-%1-%2"_s.arg(number).arg(i), u"2026-01-05"_s, who, what, u"Sold "_s + what, u"1"_s,
                       u"4.50"_s}
                       .join(u',')
                + u'\n';
            if (!m_customers.contains(who))
                m_customers[who] = {.maker = number, .base = {QString(), QString()}};
            if (!m_stories.contains(what))
                m_stories[what] = {.maker = number, .base = {u"Sold "_s + what, u"4.50"_s}};
            m_customers[who].users.insert(number);
            m_stories[what].users.insert(number);
        }
        importSales(number, SalesSubject::Orders, csv);
    }

    void importProducts(int number)
    {
        QString csv = u"sku,name,price,stock\n"_s;
        for (int i = 0; i < 4; ++i) {
            if (m_random.bounded(3) == 0)
                continue;
            const QString what = sku(i);
            const QString name = m_random.bounded(2) == 0 ? u"Thing %1"_s.arg(m_random.bounded(3)) : QString();
            const QString price
                = m_random.bounded(2) == 0 ? QString::number(1 + m_random.bounded(9)) + u".25"_s : QString();
            const QString stock = m_random.bounded(2) == 0 ? QString::number(1 + m_random.bounded(4)) : QString();
            csv += QStringList {what, name, price, stock}.join(u',') + u'\n';
            const bool isNew = !m_stories.contains(what);
            Story& story = m_stories[what];
            Value next = isNew ? Value {QString(), QString()} : story.value();
            next[0] = name.isEmpty() ? next[0] : name;
            next[1] = price.isEmpty() ? next[1] : price;
            if (isNew)
                story = {.maker = number, .base = next};
            else
                story.layOver(number, next);
            auto& counts = m_counts[what];
            if (!stock.isEmpty() && (counts.empty() || counts.back().second != stock)) {
                counts.emplace_back(number, stock);
                story.users.insert(number);
            }
        }
        importSales(number, SalesSubject::Products, csv);
    }

    void importSales(int number, SalesSubject subject, const QString& csv)
    {
        SalesImportRequest request;
        request.subject = subject;
        request.path = m_bench.file(csv.toUtf8());
        request.currency = u"EUR"_s;
        request.createMissing = subject == SalesSubject::Orders;
        const auto result = m_bench.service.runSales(request).result();
        QVERIFY(result && result->counts.rejectedCount == 0);
        m_batches[number] = result->counts.batch;
    }

    QRandomGenerator m_random;
    ImportBench m_bench;
    sales::OrdersService m_sales {*m_bench.vault.database, m_bench.vault.session};
    sales::ProductsService m_products {*m_bench.vault.database, m_bench.vault.session};
    std::map<QString, Story> m_customers;
    std::map<QString, Firm> m_firms;
    std::map<QString, Story> m_stories; ///< of products
    std::map<QString, std::vector<std::pair<int, QString>>> m_counts;
    std::map<int, base::BatchId> m_batches; ///< not undone yet
    int m_orders = 0;
};

} // namespace

/// Imports are undone in any order: what is left is always what the others and somebody's hand made of it.
class TestUndoOrder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anyOrderEndsWhereItBegan_data()
    {
        QTest::addColumn<quint32>("seed");
        QTest::addColumn<QList<int>>("order");
        for (quint32 seed = 1; seed <= 24; ++seed) {
            std::vector<int> order {1, 2, 3};
            do
                QTest::addRow("%u: %d%d%d", seed, order[0], order[1], order[2])
                    << seed << QList<int>(order.begin(), order.end());
            while (std::ranges::next_permutation(order).found);
        }
    }

    void anyOrderEndsWhereItBegan()
    {
        QFETCH(quint32, seed);
        QFETCH(QList<int>, order);
        const bool isEdited = seed % 3 != 0;
        Shop shop(seed);
        const QString before = shop.content();
        for (int number = 1; number <= imports; ++number) {
            shop.importOne(number);
            if (isEdited && seed % 3 == 1)
                shop.doByHand();
        }
        shop.compare();
        for (const int number : order) {
            if (isEdited)
                shop.doByHand();
            if (QTest::currentTestFailed())
                return;
            shop.undo(number);
            if (QTest::currentTestFailed())
                return;
        }
        if (!isEdited)
            QCOMPARE(shop.content(), before);
        QVERIFY(shop.bench().vault.isIndexSound());
        QCOMPARE(shop.bench().vault.number("SELECT COUNT(*) FROM import_change"), 0);
        QCOMPARE(shop.bench().vault.number("SELECT COUNT(*) FROM import_product"), 0);
    }
};

AICMS_TEST(TestUndoOrder)
#include "test_undo_order.moc"
