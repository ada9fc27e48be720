// SPDX-License-Identifier: GPL-3.0-or-later
// A legal hold keeps what is stored of a person from being written over, by whatever way it is written.
#include "core/workspace/workspace.h"
#include "tests/support/temporary_folder.h"
#include "tests/support/test_program.h"

#include <QFile>
#include <QTest>

using namespace aicms;
using base::ErrorKind;
using customers::Customer;
using exchange::DuplicatePolicy;
using exchange::ImportRequest;
using workspace::Workspace;

class TestHeldPeople : public QObject {
    Q_OBJECT

    test::TemporaryFolder m_folder;
    base::FixedClock m_clock {base::UtcTime {1'779'969'600'000'000}}; // 2026-05-28T12:00Z
    std::unique_ptr<Workspace> m_vault;
    base::CustomerId m_ada;
    base::CustomerId m_ben;
    retention::HoldId m_hold;
    int m_vaults = 0;

    customers::CustomersService& people() { return m_vault->customers(); }
    Customer stored(base::CustomerId id) { return people().reload(id).result().value(); }
    base::CustomerId add(const QString& given, const QString& number)
    {
        Customer customer;
        customer.givenName = given;
        customer.number = number;
        customer.emails.push_back({given.toLower() + QStringLiteral("@example.org")});
        customer.addresses.push_back({QStringLiteral("Mill Lane 4")});
        customer.tags.push_back({QStringLiteral("regular"), {}});
        return people().add(customer).result().value();
    }
    template <class T> static base::Error refusalOf(const QFuture<base::Result<T>>& future)
    {
        const auto answer = future.result();
        return answer ? base::Error {ErrorKind::Internal, QStringLiteral("done"), 0} : answer.error();
    }
    base::Error held() const { return {ErrorKind::Conflict, QStringLiteral("held"), m_hold.value}; }
    base::Result<exchange::ImportResult> import(const QByteArray& rows)
    {
        QFile file(m_folder.path(QStringLiteral("rows.csv")));
        if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(rows) != rows.size())
            qFatal("cannot write the rows");
        file.close();
        ImportRequest request;
        request.path = file.fileName();
        request.duplicates = DuplicatePolicy::Update;
        return m_vault->imports().run(request).result();
    }

private Q_SLOTS:
    void init()
    {
        vault::Vault::NewVault options;
        options.business = QStringLiteral("Lindenhof Cycles");
        options.country = QStringLiteral("DE");
        options.ownerName = QStringLiteral("Mara Ellis");
        options.secret.password = QStringLiteral("velvet tundra opaque lantern");
        options.kdf = vault::KdfParameters::floor();
        auto created = Workspace::create(
            m_folder.path(QStringLiteral("shop%1.aicms").arg(++m_vaults)), std::move(options), m_clock);
        QVERIFY(created);
        m_vault = std::move(created->workspace);
        m_ada = add(QStringLiteral("Ada"), QStringLiteral("A-1"));
        m_ben = add(QStringLiteral("Ben"), QStringLiteral("B-1"));
        retention::Hold hold;
        hold.matter = QStringLiteral("Court case 4 C 112/26");
        hold.reason = QStringLiteral("the judge asked for it");
        hold.reviewOn = m_vault->today().addMonths(3);
        hold.people = {m_ada};
        m_hold = m_vault->holds().place(hold).result().value();
    }
    void cleanup() { m_vault.reset(); }

    void nothingIsTakenAwayOrWrittenOver()
    {
        const Customer before = stored(m_ada);
        const std::vector<std::function<void(Customer&)>> losses {
            [](Customer& ada) { ada.emails.clear(); },
            [](Customer& ada) { ada.emails.front().address = QStringLiteral("other@example.org"); },
            [](Customer& ada) { ada.addresses.front().street = QStringLiteral("Elsewhere 1"); },
            [](Customer& ada) { ada.number.clear(); },
            [](Customer& ada) { ada.givenName = QStringLiteral("Adele"); },
            [](Customer& ada) { ada.tags.clear(); },
        };
        const Customer benBefore = stored(m_ben);
        for (const auto& lose : losses) {
            Customer ada = before;
            lose(ada);
            QCOMPARE(refusalOf(people().edit(ada)), held());
            QCOMPARE(stored(m_ada), before);
            Customer ben = benBefore;
            ben.revision = stored(m_ben).revision;
            lose(ben);
            QVERIFY(people().edit(ben).result());
        }
        QCOMPARE(refusalOf(people().removeTag({m_ben, m_ada}, QStringLiteral("regular"))), held());
        QCOMPARE(stored(m_ada), before);
        QVERIFY(m_vault->holds().lift(m_hold, QStringLiteral("settled")).result());
        Customer ada = before;
        losses.front()(ada);
        QVERIFY(people().edit(ada).result());
    }

    void whatIsNewIsAdded()
    {
        Customer ada = stored(m_ada);
        ada.emails.push_back({QStringLiteral("ada.second@example.org")});
        ada.emails.front().label = QStringLiteral("old");
        ada.addresses.front().city = QStringLiteral("Millbrook");
        ada.familyName = QStringLiteral("Lovelace");
        ada.tags.push_back({QStringLiteral("claim"), {}});
        customers::Note note;
        note.text = QStringLiteral("moved, says her lawyer");
        ada.notes.push_back(note);
        QVERIFY(people().edit(ada).result());
        QCOMPARE(stored(m_ada).emails.size(), std::size_t(2));
        QVERIFY(people().addTag({m_ada}, QStringLiteral("later")).result());
        QCOMPARE(stored(m_ada).tags.size(), std::size_t(3));
    }

    void aContactKeepsItsWords()
    {
        customers::Interaction task;
        task.customer = m_ada;
        task.kind = customers::InteractionKind::Task;
        task.subject = QStringLiteral("call her back");
        task.at = m_clock.now();
        QVERIFY(people().logInteraction(task).result());
        customers::Interaction changed = people().interactions(m_ada).result()->front();
        changed.subject = QStringLiteral("nothing to do");
        QCOMPARE(refusalOf(people().editInteraction(changed)), held());
        changed.subject = task.subject;
        changed.doneAt = m_clock.now();
        QVERIFY(people().editInteraction(changed).result());
    }

    void rowsOfAnImportAddAndWriteNothingOver()
    {
        const Customer before = stored(m_ada);
        const auto moved = import("number,given_name,street\nA-1,Ada,Elsewhere 1\nB-1,Ben,Elsewhere 1\n");
        QVERIFY(moved);
        QCOMPARE(moved->updated, 1);
        QCOMPARE(moved->passedOver.at(0).reason, exchange::SkipReason::Held);
        QCOMPARE(stored(m_ada), before);
        const auto more = import("number,given_name,email\nA-1,Ada,ada.work@example.org\n");
        QVERIFY(more);
        QCOMPARE(more->updated, 1);
        QCOMPARE(stored(m_ada).emails.size(), std::size_t(2));
        // Taken back, it would take that address away again.
        const auto undone = m_vault->imports().undo(more->batch).result();
        QVERIFY(undone);
        QCOMPARE(undone->held, std::vector {m_ada});
        QVERIFY(undone->answered.empty());
        QCOMPARE(stored(m_ada).emails.size(), std::size_t(2));
        QVERIFY(m_vault->holds().lift(m_hold, QStringLiteral("settled")).result());
        QCOMPARE(m_vault->imports().undo(more->batch).result()->restored, 1);
        QCOMPARE(stored(m_ada).emails.size(), std::size_t(1));
    }

    /// What was put aside with a field and forgotten after a month stands in no search index either; what a hold
    /// reaches can still come back.
    void whatIsForgottenLeavesTheSearchIndexes()
    {
        const QString folder = m_folder.path(QStringLiteral("shop%1.aicms").arg(m_vaults));
        const auto open = [&] {
            workspace::Credentials owner;
            owner.secret.password = QStringLiteral("velvet tundra opaque lantern");
            auto opened = Workspace::open(folder, std::move(owner), m_clock, {});
            if (!opened)
                qFatal("the vault does not open");
            m_vault = std::move(*opened);
        };
        const auto standsInIndex = [&](const char* word) {
            return m_vault->database()
                .read([word](storage::ReadTransaction& tx) -> base::Result<bool> {
                    auto rows
                        = tx.query("SELECT count(*) FROM search_words_data WHERE instr(block, CAST(?1 AS BLOB)) > 0",
                            QString::fromLatin1(word));
                    return rows.next() && rows.integer(0) > 0;
                })
                .result()
                .value();
        };
        customers::OwnField field;
        field.name = QStringLiteral("Favourite");
        field.purpose = QStringLiteral("customer_care");
        const auto made = m_vault->ownFields().add(field).result();
        QVERIFY2(made, made ? "" : qPrintable(made.error().subject));
        const auto give = [&](base::CustomerId id, const QString& value) {
            Customer changed = stored(id);
            customers::ExtraField given;
            given.name = made->name;
            given.value = value;
            changed.extraFields.push_back(given);
            return people().edit(changed).result().has_value();
        };
        QVERIFY(give(m_ada, QStringLiteral("zvxheldword")));
        QVERIFY(give(m_ben, QStringLiteral("qjxfreeword")));
        QVERIFY(m_vault->ownFields().remove(made->id, customers::RemovedValues::TakeOut).result());
        QVERIFY(standsInIndex("jxfreeword"));
        QVERIFY(m_vault->close());
        m_vault.reset();
        m_clock.advance(31 * base::microsecondsPerDay);
        open();
        QVERIFY(m_vault->close()); // after what it does beside everything else
        m_vault.reset();
        open();
        QVERIFY(!standsInIndex("jxfreeword"));
        QVERIFY(m_vault->ownFields().restore(made->id).result());
        QCOMPARE(stored(m_ada).extraFields.front().value, QStringLiteral("zvxheldword"));
        QVERIFY(stored(m_ben).extraFields.empty());
    }
};

AICMS_TEST(TestHeldPeople)
#include "test_held_people.moc"
