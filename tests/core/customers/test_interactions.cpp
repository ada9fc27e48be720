// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/customers/opened_vault.h"
#include "tests/support/test_program.h"

using namespace aicms;
using namespace aicms::customers;
using base::CustomerId;
using base::ErrorKind;
using base::InteractionId;
using test::OpenedVault;

class TestInteractions : public QObject {
    Q_OBJECT

    std::unique_ptr<OpenedVault> m_vault;
    CustomerId m_ann;

    Interaction of(InteractionKind kind, qint64 at)
    {
        Interaction interaction;
        interaction.customer = m_ann;
        interaction.kind = kind;
        interaction.subject = QStringLiteral("Subject");
        interaction.text = QStringLiteral("What was said");
        interaction.at = {at};
        return interaction;
    }
    InteractionId log(const Interaction& interaction) { return *m_vault->service.logInteraction(interaction).result(); }
    std::optional<base::UtcTime> lastContact() { return m_vault->service.rows({m_ann}).result()->at(0).lastContact; }
    std::vector<Interaction> all() { return *m_vault->service.interactions(m_ann).result(); }

private Q_SLOTS:
    void init()
    {
        m_vault = std::make_unique<OpenedVault>();
        Customer ann;
        ann.name = QStringLiteral("Ann");
        m_ann = m_vault->add(ann);
    }
    void everyFieldComesBack();
    void openFieldsAreFilledIn();
    void newestFirst();
    void onlyTasksHaveDates();
    void lastContactIsKept();
    void editAnswersTheFormerOne();
    void editConflicts();
    void editChangesNeitherCustomerNorAuthor();
    void undoKeepsProvenance();
    void removalAndRestore();
    void badInputIsRefused();
    void eachChangeIsLogged();
};

void TestInteractions::everyFieldComesBack()
{
    Interaction task = of(InteractionKind::Task, 1'000'001);
    task.dueAt = base::UtcTime {2'000'002};
    task.doneAt = base::UtcTime {3'000'003};
    task.by = {12};
    task.provenance
        = {QStringLiteral("contract_performance"), Origin::Provided, SourceKind::Import, 4, {5}, {6'000'006}};
    task.id = log(task);
    task.revision = 1;
    QCOMPARE(all(), std::vector {task});
}

void TestInteractions::openFieldsAreFilledIn()
{
    Interaction call;
    call.customer = m_ann;
    log(call);
    const Interaction stored = all().at(0);
    QCOMPARE(stored.at.microseconds, OpenedVault::noon);
    QCOMPARE(stored.by.value, 7);
    QCOMPARE(stored.provenance.purpose, QStringLiteral("customer_care"));
    QCOMPARE(stored.provenance.origin, Origin::Observed);
}

void TestInteractions::newestFirst()
{
    const InteractionId middle = log(of(InteractionKind::Call, 20));
    const InteractionId newest = log(of(InteractionKind::Visit, 30));
    const InteractionId oldest = log(of(InteractionKind::Email, 10));
    const auto stored = all();
    QCOMPARE(stored.size(), std::size_t(3));
    QCOMPARE(stored[0].id, newest);
    QCOMPARE(stored[1].id, middle);
    QCOMPARE(stored[2].id, oldest);
    QVERIFY(m_vault->service.interactions({404}).result()->empty());
}

void TestInteractions::onlyTasksHaveDates()
{
    Interaction call = of(InteractionKind::Call, 10);
    call.dueAt = base::UtcTime {20};
    call.doneAt = base::UtcTime {30};
    log(call);
    QVERIFY(!all()[0].dueAt && !all()[0].doneAt);
    Interaction changed = all()[0];
    changed.kind = InteractionKind::Task;
    changed.dueAt = base::UtcTime {20};
    QVERIFY(m_vault->service.editInteraction(changed).result());
    QVERIFY(all()[0].dueAt == base::UtcTime {20});
}

void TestInteractions::lastContactIsKept()
{
    QVERIFY(!lastContact());
    log(of(InteractionKind::Task, 900));
    QVERIFY(!lastContact()); // a plan is no contact
    const InteractionId later = log(of(InteractionKind::Call, 500));
    log(of(InteractionKind::Call, 100));
    QCOMPARE(lastContact()->microseconds, 500);
    QVERIFY(m_vault->service.removeInteraction(later).result());
    QCOMPARE(lastContact()->microseconds, 100);
    QVERIFY(m_vault->service.restoreInteraction(later).result());
    QCOMPARE(lastContact()->microseconds, 500);
    Interaction moved = all()[1];
    QCOMPARE(moved.id, later);
    moved.at = {50};
    QVERIFY(m_vault->service.editInteraction(moved).result());
    QCOMPARE(lastContact()->microseconds, 100);
}

void TestInteractions::editAnswersTheFormerOne()
{
    log(of(InteractionKind::Call, 10));
    const Interaction before = all()[0];
    Interaction changed = before;
    changed.text = QStringLiteral("Something else");
    QCOMPARE(*m_vault->service.editInteraction(changed).result(), before);
    QCOMPARE(all()[0].text, QStringLiteral("Something else"));
    QCOMPARE(all()[0].revision, 2);
}

void TestInteractions::editConflicts()
{
    log(of(InteractionKind::Call, 10));
    Interaction first = all()[0];
    Interaction second = first;
    QVERIFY(m_vault->service.editInteraction(first).result());
    QCOMPARE(m_vault->service.editInteraction(second).result().error().kind, ErrorKind::Conflict);
    second.id = {404};
    QCOMPARE(m_vault->service.editInteraction(second).result().error().kind, ErrorKind::NotFound);
}

void TestInteractions::editChangesNeitherCustomerNorAuthor()
{
    log(of(InteractionKind::Call, 10));
    Interaction changed = all()[0];
    changed.customer = {404};
    changed.by = {99};
    QVERIFY(m_vault->service.editInteraction(changed).result());
    QCOMPARE(all()[0].customer, m_ann);
    QCOMPARE(all()[0].by.value, 7);
}

void TestInteractions::undoKeepsProvenance()
{
    Interaction imported = of(InteractionKind::Call, 10);
    imported.provenance = {QStringLiteral("customer_care"), Origin::ThirdParty, SourceKind::Import, 4, {5}, {6}};
    log(imported);
    const Interaction before = all()[0];
    Interaction changed = before;
    changed.text = QStringLiteral("rewritten");
    QVERIFY(m_vault->service.editInteraction(changed).result());
    QCOMPARE(all()[0].provenance.source, SourceKind::Form);
    Interaction undo = before;
    undo.revision = 2;
    QVERIFY(m_vault->service.editInteraction(undo).result());
    QCOMPARE(all()[0].provenance, before.provenance);
    QCOMPARE(all()[0].text, before.text);
}

void TestInteractions::removalAndRestore()
{
    const InteractionId id = log(of(InteractionKind::Call, 10));
    QVERIFY(m_vault->service.removeInteraction(id).result());
    QVERIFY(all().empty());
    QCOMPARE(m_vault->service.removeInteraction(id).result().error().kind, ErrorKind::NotFound);
    QVERIFY(m_vault->service.restoreInteraction(id).result());
    QCOMPARE(all().size(), std::size_t(1));
    QCOMPARE(m_vault->service.restoreInteraction(id).result().error().kind, ErrorKind::NotFound);
    QCOMPARE(m_vault->service.removeInteraction({404}).result().error().kind, ErrorKind::NotFound);
}

void TestInteractions::badInputIsRefused()
{
    Interaction call = of(InteractionKind::Call, 10);
    call.subject = QString(301, u'x');
    QCOMPARE(m_vault->service.logInteraction(call).result().error(),
        (base::Error {ErrorKind::Invalid, QStringLiteral("subject"), 0}));
    call = of(InteractionKind::Call, 10);
    call.customer = {404};
    QCOMPARE(m_vault->service.logInteraction(call).result().error().kind, ErrorKind::NotFound);
    log(of(InteractionKind::Call, 10));
    Interaction changed = all()[0];
    changed.text = QString(QChar(0));
    QCOMPARE(m_vault->service.editInteraction(changed).result().error(),
        (base::Error {ErrorKind::Invalid, QStringLiteral("text"), 0}));
    QCOMPARE(all().size(), std::size_t(1));
}

void TestInteractions::eachChangeIsLogged()
{
    const InteractionId id = log(of(InteractionKind::Call, 10));
    QVERIFY(m_vault->service.editInteraction(all()[0]).result());
    QVERIFY(m_vault->service.removeInteraction(id).result());
    QVERIFY(m_vault->service.restoreInteraction(id).result());
    QStringList expected;
    for (const char* action : {"add", "edit", "delete", "restore"})
        expected.append(QStringLiteral("interaction.%1 %2").arg(QLatin1String(action)).arg(id.value));
    QCOMPARE(m_vault->auditLines().mid(1), expected);
}

AICMS_TEST(TestInteractions)
#include "test_interactions.moc"
