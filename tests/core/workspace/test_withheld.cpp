// SPDX-License-Identifier: GPL-3.0-or-later
// What of a list stays here: whose data is locked, which columns its purpose does not use, and which addresses must not
// be passed on.
#include "core/workspace/customer_export.h"
#include "tests/support/temporary_folder.h"
#include "tests/support/test_program.h"

#include <QFile>
#include <QTest>

using namespace aicms;
using workspace::Workspace;

namespace {

constexpr qint64 noonOfMay = 1'779'969'600'000'000; // 2026-05-28T12:00Z
const QString newsletter = QStringLiteral("marketing_email");

} // namespace

class TestWithheld : public QObject {
    Q_OBJECT

    test::TemporaryFolder m_folder;
    base::FixedClock m_clock {base::UtcTime {noonOfMay}};
    std::unique_ptr<Workspace> m_vault;
    int m_files = 0;

    /// A list that stays in the business, for the newsletter.
    workspace::ExportRequest requestOf(const std::vector<base::CustomerId>& people, exchange::ExportFormat format)
    {
        workspace::ExportRequest request;
        request.path
            = m_folder.path(QStringLiteral("list%1.%2").arg(++m_files).arg(exchange::exportFormatCode(format)));
        request.format = format;
        request.reason = QStringLiteral("test");
        request.use = workspace::ExportUse {newsletter, purposes::Channel::Email};
        request.only = people;
        return request;
    }
    base::Result<workspace::ExportedList> write(const workspace::ExportRequest& request)
    {
        return workspace::exportCustomers(*m_vault, request, {}, {});
    }
    void answer(base::CustomerId who, const QString& purpose, consent::State state)
    {
        consent::EventDraft draft;
        draft.customer = who;
        draft.purpose = purpose;
        draft.state = state;
        m_clock.advance(1'000'000);
        const auto recorded = m_vault->consent().record(draft).result();
        QVERIFY2(recorded, recorded ? "" : qPrintable(recorded.error().subject));
    }

private Q_SLOTS:
    void initTestCase()
    {
        vault::Vault::NewVault options;
        options.business = QStringLiteral("Lindenhof Cycles");
        options.country = QStringLiteral("DE");
        options.ownerName = QStringLiteral("Mara Ellis");
        options.secret.password = QStringLiteral("velvet tundra opaque lantern");
        options.kdf = vault::KdfParameters::floor();
        auto created = Workspace::create(m_folder.path(QStringLiteral("shop.aicms")), std::move(options), m_clock);
        QVERIFY(created);
        m_vault = std::move(created->workspace);
    }

    /// Of a list for a purpose too, from which the gate would have kept them.
    void whoseDataIsLockedIsCounted()
    {
        std::vector<base::CustomerId> people;
        for (const char* name : {"Lara", "Levi"}) {
            customers::Customer customer;
            customer.givenName = QString::fromLatin1(name);
            customer.emails.push_back({customer.givenName + QStringLiteral("@example.org")});
            people.push_back(m_vault->customers().add(customer).result().value());
            answer(people.back(), newsletter, consent::State::Given);
        }
        QVERIFY(m_vault->gate()
                .restrict(people.back(), consent::RestrictionGround::NeededForClaims, QStringLiteral("a case"))
                .result());
        const auto written = write(requestOf(people, exchange::ExportFormat::Json));
        QVERIFY(written);
        QCOMPARE(written->count, qint64(1));
        QCOMPARE(written->restricted, qint64(1));
    }

    /// GDPR Art. 5(1)(c): not even an empty column tells what else is held.
    void aTableHasNoColumnsButThoseOfItsPurpose()
    {
        customers::Customer customer;
        customer.number = QStringLiteral("K-77");
        customer.givenName = QStringLiteral("Column");
        customer.emails.push_back({QStringLiteral("column@example.org")});
        customer.tags.push_back({QStringLiteral("regular")});
        const auto who = m_vault->customers().add(customer).result().value();
        answer(who, newsletter, consent::State::Given);
        const auto firstLine = [&](bool hasUse) {
            auto request = requestOf({who}, exchange::ExportFormat::Csv);
            if (!hasUse)
                request.use.reset();
            QFile file(request.path);
            return write(request) && file.open(QIODevice::ReadOnly) ? file.readLine() : QByteArray();
        };
        const QByteArray all = firstLine(false);
        const QByteArray used = firstLine(true);
        for (const char* column : {"Customer number", "Birthday", "Tags"}) {
            QVERIFY2(all.contains(column), all.constData());
            QVERIFY2(!used.contains(column), used.constData());
        }
        QVERIFY2(used.contains("Given name") && used.contains("E-mail 1 - Value"), used.constData());
    }
};

AICMS_TEST(TestWithheld)
#include "test_withheld.moc"
