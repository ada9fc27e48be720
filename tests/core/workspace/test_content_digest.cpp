// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/customers_service.h"
#include "core/workspace/content_digest.h"
#include "core/workspace/customer_export.h"
#include "core/workspace/vault_check.h"
#include "tests/support/temporary_folder.h"
#include "tests/support/test_program.h"

#include <QTest>

using namespace aicms;
using workspace::Workspace;

class TestContentDigest : public QObject {
    Q_OBJECT

    test::TemporaryFolder m_folder;
    base::SystemClock m_clock;
    std::unique_ptr<Workspace> m_vault;

    QByteArray digest()
    {
        return m_vault->database()
            .read([](storage::ReadTransaction& tx) -> base::Result<QByteArray> { return workspace::contentDigest(tx); })
            .result()
            .value();
    }
    customers::Customer reload(base::CustomerId id) { return m_vault->customers().reload(id).result().value(); }

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

    /// A table that a later migration adds must be digested or left out on purpose.
    void everyTableIsThoughtOf()
    {
        const auto tables = m_vault->database()
                                .read([](storage::ReadTransaction& tx) -> base::Result<QStringList> {
                                    QStringList names;
                                    auto rows
                                        = tx.query("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name");
                                    while (rows.next())
                                        names << rows.text(0);
                                    return names;
                                })
                                .result();
        QVERIFY(tables);
        QStringList known = workspace::digestedTables() + workspace::undigestedTables();
        for (const QString& table : *tables) {
            if (!table.startsWith(QLatin1String("sqlite_")) && !table.startsWith(QLatin1String("search_words_"))
                && !table.startsWith(QLatin1String("search_parts_"))
                && !table.startsWith(QLatin1String("search_texts_")))
                QVERIFY2(known.removeAll(table) == 1, qPrintable(table));
        }
        QCOMPARE(known, QStringList());
    }

    void changesWithEachValueAndComesBack()
    {
        auto& service = m_vault->customers();
        customers::Customer ayla;
        ayla.givenName = QStringLiteral("Ayla");
        ayla.familyName = QStringLiteral("Demir");
        ayla.emails.push_back({QStringLiteral("ayla@example.com"), QStringLiteral("work")});
        const base::CustomerId id = service.add(ayla).result().value();
        QSet<QByteArray> seen {digest()};
        QCOMPARE(digest().size(), 32);

        using Change = std::function<void(customers::Customer&)>;
        const std::vector<Change> changes = {
            [](auto& c) { c.familyName = QStringLiteral("Kaya"); },
            [](auto& c) { c.number = QStringLiteral("K-1"); },
            [](auto& c) { c.emails.front().label = QStringLiteral("home"); },
            [](auto& c) { c.phones.push_back({QStringLiteral("0171 3920001")}); },
            [](auto& c) { c.addresses.push_back({QStringLiteral("Lindenweg 4")}); },
            [](auto& c) { c.links.push_back({QStringLiteral("https://www.example.com")}); },
            [](auto& c) { c.tags.push_back({QStringLiteral("regular")}); },
            [](auto& c) { c.notes.push_back({{}, QStringLiteral("Calls at noon.")}); },
            [](auto& c) { c.extraFields.push_back({QStringLiteral("Shoe size"), QStringLiteral("38")}); },
            [](auto& c) { c.memberships.push_back({{}, QStringLiteral("Weber GmbH"), QStringLiteral("Buyer")}); },
            [](auto& c) { c.birthdayTyped = QStringLiteral("14.02.1991"); },
            [](auto& c) { c.language = QStringLiteral("tr"); },
        };
        for (size_t i = 0; i < changes.size(); ++i) {
            customers::Customer next = reload(id);
            changes[i](next);
            const auto before = service.edit(next).result();
            QVERIFY2(before, qPrintable(QString::number(i)));
            const QByteArray changed = digest();
            QVERIFY2(!seen.contains(changed), qPrintable(QString::number(i)));
            seen.insert(changed);
        }
        customers::Interaction call;
        call.customer = id;
        call.subject = QStringLiteral("Asked about the repair");
        QVERIFY(service.logInteraction(call).result());
        QVERIFY(!seen.contains(digest()));
    }

    void equalAfterUndoAndBin()
    {
        auto& service = m_vault->customers();
        customers::Customer person;
        person.givenName = QStringLiteral("Jonas");
        person.tags.push_back({QStringLiteral("club")});
        const base::CustomerId id = service.add(person).result().value();
        const QByteArray start = digest();
        customers::Customer next = reload(id);
        next.givenName = QStringLiteral("Johannes");
        next.tags.clear();
        customers::Customer before = service.edit(next).result().value();
        QVERIFY(digest() != start);
        before.revision = reload(id).revision;
        QVERIFY(service.edit(before).result());
        QCOMPARE(digest(), start);
        QVERIFY(service.remove({id}).result());
        QVERIFY(digest() != start);
        QVERIFY(service.restore({id}).result());
        QCOMPARE(digest(), start);
    }

    void equalAfterARotation()
    {
        const QByteArray start = digest();
        QVERIFY(m_vault->users().rotateKey());
        QCOMPARE(digest(), start);
    }

    void checked()
    {
        const QByteArray start = digest();
        const auto report = workspace::checkVault(*m_vault, true);
        QVERIFY(report);
        QCOMPARE(report->damage, QStringList());
        QCOMPARE(report->contentDigest, start);
    }

    void exportStopsWithoutAFile()
    {
        storage::CancelToken token;
        token.cancel();
        const QString path = m_folder.path(QStringLiteral("out.csv"));
        const auto stopped = workspace::exportCustomers(*m_vault, {.path = path}, {}, token);
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().kind, base::ErrorKind::Cancelled);
        QVERIFY(!QFile::exists(path));
        for (const exchange::ExportFormat format : exchange::allExportFormats()) {
            const QString whole = m_folder.path(QStringLiteral("out.") + exchange::exportFormatCode(format));
            QVERIFY(workspace::exportCustomers(*m_vault, {.path = whole, .format = format}, {}, {}));
            QVERIFY(QFile::exists(whole));
        }
    }
};

AICMS_TEST(TestContentDigest)
#include "test_content_digest.moc"
