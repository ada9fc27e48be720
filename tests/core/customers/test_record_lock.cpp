// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/attachments_service.h"
#include "core/customers/private_files.h"
#include "tests/core/customers/opened_vault.h"
#include "tests/support/test_program.h"

#include <QTest>

using namespace aicms;
using namespace aicms::customers;
using test::operator""_s;

/// What another folder locks stays as it is: O2 for a restricted person.
class TestRecordLock : public QObject {
    Q_OBJECT

    std::unique_ptr<test::OpenedVault> m_vault;
    base::CustomerId m_ada;
    base::CustomerId m_ben;
    base::CustomerId m_locked; ///< none while nobody is

    template <class T> static base::Error errorOf(const QFuture<base::Result<T>>& answer)
    {
        const auto result = answer.result();
        return result ? base::Error {base::ErrorKind::Internal, u"done"_s, 0} : result.error();
    }
    base::Error refused() const { return {base::ErrorKind::Conflict, u"locked"_s, m_ada.value}; }
    Customer person(const QString& name) const
    {
        Customer customer;
        customer.givenName = name;
        return customer;
    }

private Q_SLOTS:
    void init()
    {
        m_vault = std::make_unique<test::OpenedVault>();
        m_locked = {};
        m_vault->service.setLock([this](storage::ReadTransaction&, base::CustomerId id) { return id == m_locked; });
        m_ada = m_vault->add(person(u"Ada"_s));
        m_ben = m_vault->add(person(u"Ben"_s));
    }

    void nothingOfItChanges()
    {
        QVERIFY(m_vault->service.addTag({m_ada}, u"old"_s).result());
        m_locked = m_ada;
        const auto before = m_vault->get(m_ada);
        const QStringList logged = m_vault->auditLines();
        Customer changed = before;
        changed.familyName = u"Lovelace"_s;
        QCOMPARE(errorOf(m_vault->service.edit(changed)), refused());
        QCOMPARE(errorOf(m_vault->service.remove({m_ada})), refused());
        QCOMPARE(errorOf(m_vault->service.addTag({m_ada}, u"new"_s)), refused());
        QCOMPARE(errorOf(m_vault->service.removeTag({m_ada}, u"old"_s)), refused());
        QCOMPARE(m_vault->get(m_ada), before);
        QCOMPARE(m_vault->auditLines(), logged);
        m_locked = {};
        QVERIFY(m_vault->service.edit(changed).result());
    }

    /// Of many at once all are done or none, so that nobody has to find out which.
    void oneOfManyStopsAll()
    {
        m_locked = m_ada;
        QCOMPARE(errorOf(m_vault->service.addTag({m_ben, m_ada}, u"new"_s)), refused());
        QVERIFY(m_vault->get(m_ben).tags.empty());
        QVERIFY(m_vault->service.addTag({m_ben}, u"new"_s).result());
    }

    /// Her own request corrects it.
    void theFaceForRequestsMay()
    {
        m_locked = m_ada;
        base::Result<bool> changed = false;
        QVERIFY(m_vault->write([&](storage::WriteTransaction& tx) {
            changed = m_vault->service.editWithin(tx, m_ada, [](Customer& person) { person.familyName = u"Byron"_s; });
        }));
        QVERIFY(changed && *changed);
        QCOMPARE(m_vault->get(m_ada).familyName, u"Byron"_s);
    }

    /// What happens goes on being stored; what was stored stays, and nothing new is planned with it.
    void whatHappensIsWrittenDown()
    {
        Interaction call;
        call.customer = m_ada;
        call.subject = u"asked for an offer"_s;
        Interaction task = call;
        task.kind = InteractionKind::Task;
        task.subject = u"send the parcel"_s;
        QVERIFY(m_vault->service.logInteraction(task).result());
        m_locked = m_ada;
        const auto called = m_vault->service.logInteraction(call).result();
        QVERIFY(called);
        QCOMPARE(errorOf(m_vault->service.logInteraction(task)), refused());
        auto all = m_vault->service.interactions(m_ada).result().value();
        QCOMPARE(all.size(), std::size_t(2));
        for (Interaction& each : all) {
            Interaction other = each;
            other.subject = u"something else"_s;
            QCOMPARE(errorOf(m_vault->service.editInteraction(other)), refused());
            QCOMPARE(errorOf(m_vault->service.removeInteraction(each.id)), refused());
            if (each.kind != InteractionKind::Task)
                continue;
            each.doneAt = m_vault->clock.now();
            QVERIFY(m_vault->service.editInteraction(each).result());
        }
        m_locked = {};
        QVERIFY(m_vault->service.removeInteraction(*called).result());
        m_locked = m_ada;
        QVERIFY(m_vault->service.restoreInteraction(*called).result());
    }

    void filesAreAddedAndNotRemoved()
    {
        test::TemporaryFolder folder;
        QFile file(folder.path(u"letter.txt"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("a letter") > 0);
        file.close();
        PrivateFiles copies(folder.path(u"runtime"_s));
        AttachmentsService files(*m_vault->database, m_vault->session, copies);
        files.setLock([this](storage::ReadTransaction&, base::CustomerId id) { return id == m_locked; });
        m_locked = m_ada;
        const auto added = files.add(m_ada, file.fileName()).result();
        QVERIFY2(added, qPrintable(added ? QString() : added.error().subject));
        QCOMPARE(errorOf(files.remove(added->id)), refused());
        QCOMPARE(files.list(m_ada).result()->size(), std::size_t(1));
        m_locked = {};
        QVERIFY(files.remove(added->id).result());
    }
};

AICMS_TEST(TestRecordLock)
#include "test_record_lock.moc"
