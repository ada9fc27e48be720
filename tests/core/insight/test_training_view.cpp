// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/gate_service.h"
#include "core/insight/training_view.h"
#include "core/sales/orders_service.h"
#include "core/sales/products_service.h"
#include "tests/core/consent/consent_desk.h"
#include "tests/support/test_program.h"

#include <QRandomGenerator>
#include <QTest>

using namespace aicms;
using consent::State;
using insight::TrainingView;

namespace {

constexpr qint64 oneDay = test::ConsentDesk::day;
const QStringList modelPurposes {QStringLiteral("ai_recommendation"), QStringLiteral("ai_price_offer")};

/// What a view hands out, for comparing.
struct Handed {
    std::vector<qint64> people;
    std::vector<qint64> buyers;
    size_t histories = 0;
};

} // namespace

/// Rows reach a model through the training view alone: exactly those of the people who agreed.
class TestTrainingView : public QObject {
    Q_OBJECT

    std::unique_ptr<test::ConsentDesk> m_desk;
    std::unique_ptr<consent::GateService> m_gate;
    std::unique_ptr<sales::OrdersService> m_orders;

    void order(base::CustomerId customer, const char* price, qint64 daysAgo)
    {
        sales::Order made;
        made.head.customer = customer;
        made.head.currency = QStringLiteral("EUR");
        made.head.at = base::UtcTime {test::ConsentDesk::noon - daysAgo * oneDay};
        sales::OrderLine line;
        line.product = m_product;
        line.quantity = *base::Decimal::parse(QStringLiteral("2"));
        line.unitPrice = *base::Decimal::parse(QString::fromLatin1(price));
        made.lines = {line};
        if (const auto id = m_orders->add(made, sales::OrdersService::Stock::Leave).result(); !id)
            qFatal("order refused: %s", qPrintable(id.error().subject));
    }
    base::Result<Handed> handed(const QString& purpose)
    {
        return m_desk->database
            ->read([&, catalogue = m_desk->purposes.catalogue()](storage::ReadTransaction& tx) -> base::Result<Handed> {
                TrainingView view(tx, catalogue, QTimeZone("Europe/Berlin"), purpose, m_desk->clock.now());
                Handed out;
                for (const base::CustomerId person : view.people())
                    out.people.push_back(person.value);
                for (const models::Buyer& buyer : view.buyers())
                    out.buyers.push_back(buyer.id);
                out.histories = view.purchaseDays().size();
                return out;
            })
            .result();
    }
    base::ProductId m_product;

private Q_SLOTS:
    void init()
    {
        m_gate.reset();
        m_orders.reset();
        m_desk = std::make_unique<test::ConsentDesk>();
        m_gate = std::make_unique<consent::GateService>(
            *m_desk->database, m_desk->session, m_desk->purposes, QTimeZone("Europe/Berlin"));
        m_orders = std::make_unique<sales::OrdersService>(*m_desk->database, m_desk->session);
        sales::Product product;
        product.sku = QStringLiteral("T-1");
        product.name = QStringLiteral("Tube");
        m_product = *sales::ProductsService(*m_desk->database, m_desk->session).add(product).result();
    }
    void cleanupTestCase()
    {
        m_gate.reset();
        m_orders.reset();
        m_desk.reset();
    }

    void onlyPurposesForModelsOpenIt()
    {
        for (const char* code : {"marketing_email", "contract_performance", "customer_care"})
            QCOMPARE(handed(QString::fromLatin1(code)).error(),
                (base::Error {base::ErrorKind::Invalid, QStringLiteral("purpose.ai"), 0}));
        QCOMPARE(handed(QStringLiteral("nobody_knows")).error().kind, base::ErrorKind::NotFound);
        QVERIFY(handed(modelPurposes.at(0)).has_value());
    }

    void purchasesComeAsPlainNumbers()
    {
        QVERIFY(m_desk->record(m_desk->draft(modelPurposes.at(0), State::Given, 300)) != 0);
        order(m_desk->ada, "2.50", 9);
        order(m_desk->ada, "1", 9);
        order(m_desk->ada, "0", 3); // a gift is no purchase
        const auto buyers = m_desk->read<std::vector<models::Buyer>>([&](storage::ReadTransaction& tx) {
            return TrainingView(
                tx, m_desk->purposes.catalogue(), QTimeZone::utc(), modelPurposes.at(0), m_desk->clock.now())
                .buyers();
        });
        QCOMPARE(buyers.size(), size_t(1));
        QCOMPARE(buyers[0].purchases.size(), size_t(1));
        QCOMPARE(buyers[0].purchases[0].item, int(m_product.value));
        QCOMPARE(buyers[0].purchases[0].day, int(QDate(2026, 5, 19).toJulianDay()));
        const auto days = m_desk->read<std::vector<models::PurchaseDays>>([&](storage::ReadTransaction& tx) {
            return TrainingView(
                tx, m_desk->purposes.catalogue(), QTimeZone::utc(), modelPurposes.at(0), m_desk->clock.now())
                .purchaseDays();
        });
        QCOMPARE(days.size(), size_t(1));
        QCOMPARE(days[0].days.size(), size_t(1));
        QCOMPARE(days[0].money[0], 7.0);
    }

    /// 1,000 people, each with a history of her own: answers of every kind to both purposes at any time, some under
    /// age, restricted, in the bin. Whoever the gate lets through alone, and nobody else, reaches the model.
    void exactlyThoseWhoAgreedAreInIt()
    {
        QRandomGenerator random(30);
        std::vector<base::CustomerId> people;
        for (int i = 0; i < 1000; ++i) {
            customers::Customer person;
            person.givenName = QStringLiteral("Eve");
            if (random.bounded(8) == 0) {
                person.birthday = base::CalendarDate::of(random.bounded(1960, 2020), 5, random.bounded(1, 29));
                person.birthdayTyped = person.birthday->toIso();
            }
            people.push_back(m_desk->add(person));
            order(people.back(), "3", random.bounded(400));
            for (int count = random.bounded(4); count > 0; --count) {
                auto draft = m_desk->draft(modelPurposes.at(random.bounded(2)),
                    random.bounded(2) == 0 ? State::Given : State(random.bounded(1, consent::stateCount)),
                    random.bounded(1500));
                draft.customer = people.back();
                draft.giver = consent::Giver::Parent;
                draft.giverName = QStringLiteral("Dag");
                m_desk->record(draft);
            }
            if (random.bounded(20) == 0)
                QVERIFY(m_gate->restrict(people.back(), consent::RestrictionGround::UnlawfulUse, {}).result());
            else if (random.bounded(20) == 0)
                QVERIFY(m_desk->service.remove({people.back()}).result());
        }
        for (const QString& purpose : modelPurposes) {
            std::vector<qint64> allowed;
            for (const base::CustomerId person : people) {
                const auto answer = m_gate->may(purpose, person, m_desk->clock.now()).result();
                QVERIFY(answer.has_value());
                if (answer->isAllowed && answer->reason == consent::GateReason::ConsentGiven)
                    allowed.push_back(person.value);
            }
            const auto out = handed(purpose);
            QVERIFY(out.has_value());
            QVERIFY(allowed.size() > 50 && allowed.size() < 500);
            QCOMPARE(out->people, allowed);
            QCOMPARE(out->buyers, allowed);
            QCOMPARE(out->histories, allowed.size());
        }
    }

    void aWithdrawalClosesTheDoor()
    {
        QVERIFY(m_desk->record(m_desk->draft(modelPurposes.at(0), State::Given, 30)) != 0);
        order(m_desk->ada, "2", 9);
        QCOMPARE(handed(modelPurposes.at(0))->buyers, (std::vector<qint64> {m_desk->ada.value}));
        QVERIFY(handed(modelPurposes.at(1))->people.empty()); // another purpose is another question
        QVERIFY(m_desk->record(m_desk->draft(modelPurposes.at(0), State::Withdrawn, 0)) != 0);
        QVERIFY(handed(modelPurposes.at(0))->people.empty());
    }
};

AICMS_TEST(TestTrainingView)
#include "test_training_view.moc"
