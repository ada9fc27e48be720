// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/access.h"
#include "tests/support/test_program.h"

#include <QSet>
#include <QTest>

using namespace aicms::access;
using aicms::base::ErrorKind;

namespace {

Session sessionOf(const Role& role)
{
    return {{1}, QStringLiteral("Someone"), role};
}

Role preset(const char* name)
{
    for (const Role& role : presetRoles()) {
        if (role.name == QLatin1String(name))
            return role;
    }
    return {};
}

} // namespace

class TestAccess : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyOperationStandsOnceInTheTable()
    {
        QSet<int> seen;
        QSet<QString> codes;
        for (const OperationRow& row : operationTable()) {
            seen.insert(int(row.operation));
            codes.insert(QString::fromLatin1(row.code));
        }
        QCOMPARE(seen.size(), int(operationTable().size()));
        QCOMPARE(codes.size(), int(operationTable().size()));
        // ChangeSettings is the last enumerator: all before it must be there.
        QCOMPARE(seen.size(), int(Operation::ChangeSettings) + 1);
    }

    void matrixOfOperationsAndRights()
    {
        for (const OperationRow& row : operationTable()) {
            for (const Right right : allRights()) {
                const Session session = sessionOf({QStringLiteral("own"), right});
                const auto answer = permit(session, row.operation);
                QCOMPARE(answer.has_value(), right == row.right);
                if (!answer) {
                    QCOMPARE(answer.error().kind, ErrorKind::NotAllowed);
                    QCOMPARE(answer.error().subject, QString::fromLatin1(row.code));
                }
            }
        }
    }

    void nobodyMayDoAnything()
    {
        Session nobody = sessionOf(preset("owner"));
        nobody.user = {};
        Session noRights = sessionOf({QStringLiteral("owner"), {}});
        for (const OperationRow& row : operationTable()) {
            QVERIFY(!permit(nobody, row.operation));
            QVERIFY(!permit(noRights, row.operation));
        }
        QVERIFY(!permit(sessionOf(preset("owner")), Operation(9999)));
    }

    void presets()
    {
        QCOMPARE(presetRoles().size(), std::size_t(4));
        for (const OperationRow& row : operationTable())
            QVERIFY(permit(sessionOf(preset("owner")), row.operation));
        QVERIFY(!permit(sessionOf(preset("manager")), Operation::AddUser));
        QVERIFY(!permit(sessionOf(preset("manager")), Operation::ExportKey));
        QVERIFY(permit(sessionOf(preset("manager")), Operation::ImportCustomers));
        QVERIFY(permit(sessionOf(preset("staff")), Operation::EditCustomer));
        QVERIFY(!permit(sessionOf(preset("staff")), Operation::ExportCustomers));
        QVERIFY(!permit(sessionOf(preset("staff")), Operation::DeleteCustomer));
        QVERIFY(!permit(sessionOf(preset("staff")), Operation::ShowSensitive));
        QVERIFY(permit(sessionOf(preset("auditor")), Operation::ListAudit));
        QVERIFY(!permit(sessionOf(preset("auditor")), Operation::EditCustomer));
    }

    void rightsAsCodes()
    {
        for (const Role& role : presetRoles())
            QCOMPARE(rightsFromCodes(rightCodes(role.rights)), role.rights);
        QCOMPARE(rightsFromCodes({QStringLiteral("see_customers"), QStringLiteral("no_such_right")}),
            Rights(Right::SeeCustomers));
    }
};

AICMS_TEST(TestAccess)
#include "test_access.moc"
