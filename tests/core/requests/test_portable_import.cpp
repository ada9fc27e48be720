// SPDX-License-Identifier: GPL-3.0-or-later
// What a person takes along can be read where she goes.
#include "core/exchange/import_service.h"
#include "core/requests/package/person_package.h"
#include "tests/core/customers/opened_vault.h"
#include "tests/support/test_program.h"

#include <QFile>
#include <QTest>

using namespace aicms;
using test::OpenedVault;
using test::operator""_s;

namespace {

customers::Customer fullRecord()
{
    customers::Customer ayla;
    ayla.number = u"K-7"_s;
    ayla.givenName = u"Ayla"_s;
    ayla.familyName = u"Demir"_s;
    ayla.language = u"de"_s;
    ayla.birthdayTyped = u"14.2.1991"_s;
    ayla.emails = {{u"ayla@example.com"_s, u"work"_s}, {u"home@example.org"_s, u"home"_s}};
    ayla.phones = {{u"+49 176 04069019"_s, u"mobile"_s}};
    ayla.addresses = {{u"Deichstr. 5"_s, u"21073"_s, u"Hamburg"_s, {}, u"DE"_s, u"home"_s}};
    ayla.links = {{u"https://ayla.example.com"_s, u"blog"_s}};
    ayla.extraFields = {{u"Shoe"_s, u"39"_s}};
    ayla.memberships = {{{}, u"Demir Optik"_s, u"Owner"_s}};
    // What rests on another ground than consent or contract does not go along (privacy-rules P1).
    const auto byContract = [](customers::Provenance& why) { why.purpose = u"contract_performance"_s; };
    byContract(ayla.birthdayProvenance);
    byContract(ayla.links.front().provenance);
    byContract(ayla.extraFields.front().provenance);
    ayla.notes = {{{}, u"pays late"_s}};
    ayla.tags = {{u"vip"_s}};
    return ayla;
}

/// What can be compared of a record in another vault: no ids, no times, no reasons why it is held.
QStringList linesOf(const customers::Customer& who)
{
    QStringList lines = {who.number, who.givenName, who.familyName, who.displayName(), who.language, who.birthdayTyped,
        who.birthday ? who.birthday->toIso() : QString(), who.uuid};
    for (const auto& each : who.emails)
        lines << each.address + u'|' + each.label;
    for (const auto& each : who.phones)
        lines << each.typed + u'|' + each.label + u'|' + each.e164;
    for (const auto& each : who.addresses)
        lines << QStringList {each.street, each.postcode, each.city, each.region, each.country, each.label}.join(u'|');
    for (const auto& each : who.links)
        lines << each.url + u'|' + each.label;
    for (const auto& each : who.extraFields)
        lines << each.name + u'|' + each.value;
    for (const auto& each : who.memberships)
        lines << each.organisationName + u'|' + each.role;
    return lines;
}

} // namespace

class TestPortableImport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anEmptyVaultGivesBackAnEqualRecord()
    {
        OpenedVault here;
        const base::CustomerId id = here.add(fullRecord());
        static const purposes::Catalogue catalogue(purposes::defaultPurposes(u"DE"_s));
        const auto package = here.read<requests::PersonPackage>([&](storage::ReadTransaction& tx) {
            return requests::collect(
                tx, {id, requests::PackageKind::Portability, {requests::Regime::EuGdpr}, {}}, catalogue);
        });
        OpenedVault there;
        const QString path = there.folder.path(u"data.json"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(package.json({}, u"Lindenhof Cycles"_s, {}));
        file.close();
        exchange::ImportService imports(*there.database, there.session, u"DE"_s);
        exchange::ImportRequest request;
        request.path = path;
        const auto ran = imports.run(request).result();
        QVERIFY2(ran, ran ? "" : qPrintable(ran.error().subject));
        QCOMPARE(ran->created, 1);
        const customers::Customer after = there.get({there.number("SELECT id FROM customer WHERE kind = 0")});
        const customers::Customer before = here.get(id);
        QCOMPARE(linesOf(after).join(u'\n'), linesOf(before).join(u'\n'));
        QVERIFY(after.notes.empty() && after.tags.empty()); // what staff wrote of her stays where it was written
    }

    /// P2: a birthday that somebody else gave, or that was worked out, is not hers to take along.
    void aBirthdayThatIsNotHersStays()
    {
        static const purposes::Catalogue catalogue(purposes::defaultPurposes(u"DE"_s));
        for (const customers::Origin origin : {customers::Origin::Provided, customers::Origin::Inferred}) {
            OpenedVault here;
            customers::Customer record = fullRecord();
            record.birthdayProvenance.origin = origin;
            const base::CustomerId id = here.add(record);
            const auto package = here.read<requests::PersonPackage>([&](storage::ReadTransaction& tx) {
                return requests::collect(
                    tx, {id, requests::PackageKind::Portability, {requests::Regime::EuGdpr}, {}}, catalogue);
            });
            const QByteArray json = package.json({}, u"Lindenhof Cycles"_s, {});
            QCOMPARE(json.contains("14.2.1991") || json.contains("1991-02-14"), origin == customers::Origin::Provided);
        }
    }
};

AICMS_TEST(TestPortableImport)
#include "test_portable_import.moc"
