// SPDX-License-Identifier: GPL-3.0-or-later
// One person among some thousands: every value of hers is in the packed file, in all forms, and nobody else's.
#include "core/requests/package/person_tables.h"
#include "core/requests/package_service.h"
#include "core/vault/browser_seal.h"
#include "tests/core/customers/opened_vault.h"
#include "tests/core/requests/planted_rows.h"
#include "tests/support/test_program.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace aicms;
using namespace aicms::requests;
using customers::PersonTable;
using test::OpenedVault;
using test::RowPlanter;
using test::operator""_s;

namespace {

constexpr int others = 3000;
constexpr int naming = 10; ///< every so many-th of them is named together with her
const QString markOfOthers = u"bystander"_s;

/// Letters that make a name of a number, so that each name is another and none is part of hers.
QString nameOf(int number)
{
    QString name;
    for (int rest = number; name.size() < 4; rest /= 20)
        name += QChar(u'a' + rest % 20);
    return u"Zz"_s + name;
}

customers::Customer bystander(int number)
{
    customers::Customer made;
    made.givenName = nameOf(number);
    made.familyName = u"Q"_s + nameOf(others - number).toLower();
    made.number = u"%1-%2"_s.arg(markOfOthers).arg(number);
    made.emails = {{u"%1.%2@example.net"_s.arg(markOfOthers).arg(number)}};
    made.phones = {{u"+49 30 %1"_s.arg(70'000'000 + number)}};
    made.notes = {{{}, u"%1 text %2"_s.arg(markOfOthers).arg(number)}};
    if (number % naming == 0)
        made.notes.push_back({{}, u"Rode home with Mira Lundgaard, route %1."_s.arg(number)});
    return made;
}

struct OpenedCopy {
    QHash<QString, QByteArray> files;
    QByteArray all;
};

/// What the person's browser gets out of the page.
OpenedCopy openCopy(const QString& path, const QString& passphrase)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no page");
    static const QRegularExpression sealed(u"type=\"text/plain\">(\\{.*?\\})</script>"_s);
    const QJsonDocument json
        = QJsonDocument::fromJson(sealed.match(QString::fromUtf8(file.readAll())).captured(1).toUtf8());
    const auto bytes
        = [&](const char* key) { return QByteArray::fromBase64(json[QLatin1String(key)].toString().toLatin1()); };
    const vault::BrowserSeal seal {bytes("salt"), bytes("nonce"), json[u"iterations"_s].toInt(), bytes("cipher")};
    OpenedCopy opened {{}, vault::openBrowserSeal(seal, passphrase, sealedPageFormat)};
    qsizetype at = opened.all.indexOf('\n') + 1;
    for (const QJsonValue& each : QJsonDocument::fromJson(opened.all.left(at)).array()) {
        const qsizetype size = each[u"size"_s].toInteger();
        opened.files.insert(each[u"name"_s].toString(), opened.all.mid(at, size));
        at += size;
    }
    return opened;
}

} // namespace

class TestPlantedPackage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyValueOfHersAndNobodyElses()
    {
        OpenedVault vault;
        purposes::PurposesService catalogue(*vault.database, vault.session, u"DE"_s);
        QVERIFY(vault.write([&](storage::WriteTransaction& tx) { catalogue.start(tx); }));
        QVERIFY(vault.write([&](storage::WriteTransaction& tx) {
            for (int number = 1; number <= others; ++number)
                customers::insertCustomer(tx, vault.session, bystander(number));
        }));
        customers::Customer mira;
        mira.givenName = u"Mira"_s;
        mira.familyName = u"Lundgaard"_s;
        mira.emails = {{u"mira@example.com"_s}};
        mira.notes = {{{}, u"Brought %1 %2 along."_s.arg(bystander(77).givenName, bystander(77).familyName)}};
        const base::CustomerId id = vault.add(mira);
        // A row in every table that a person can stand in, as the schema has it.
        QVERIFY(vault.write([&](storage::WriteTransaction& tx) {
            RowPlanter planter(tx, u"A"_s, id.value);
            for (const char* parent : {"provenance", "event_type", "own_field", "product", "sales_order"})
                planter.plant(QString::fromLatin1(parent));
            // For a purpose that there is: else nothing may be sent.
            tx.execute("UPDATE provenance SET purpose = 'contract_performance', origin = 0, source_kind = 0"
                       " WHERE id = ?1",
                id);
            for (const char* table : {"link", "extra_field", "interaction", "order_line", "attachment",
                     "attachment_piece", "customer_event", "draft"})
                planter.plant(QString::fromLatin1(table));
        }));

        RequestsService requests(*vault.database, vault.session, u"DE"_s, QTimeZone("Europe/Berlin"));
        PackageService packages(
            *vault.database, vault.session, catalogue, u"Lindenhof Cycles"_s, u"DE"_s, QTimeZone("Europe/Berlin"));
        RequestDraft draft;
        draft.customer = id;
        draft.kinds = {Kind::Access, Kind::Portability};
        draft.received = {2026, 5, 20};
        const RequestId request = requests.open(draft).result()->id;
        QVERIFY(requests.move(request, {Move::ShowIdentity, {}, {}, 0, u"known"_s}).result());
        const auto looked = packages.collect(request).result();
        QVERIFY2(looked, looked ? "" : qPrintable(looked.error().subject));
        QCOMPARE(looked->unsure(), 0);
        QCOMPARE(looked->undecided(), others / naming + 1);

        const test::TemporaryFolder outside; // in the folder of a vault nothing may be saved
        PackageService::Packing packing;
        packing.path = outside.path(u"mira.html"_s);
        QCOMPARE(packages.pack(request, packing).result().error().subject, u"request.texts_undecided"_s);
        QVERIFY(!QFile::exists(packing.path));
        PackageService::Packing inside;
        inside.path = vault.folder.path(u"mira.html"_s);
        inside.takesUndecided = true;
        QCOMPARE(packages.pack(request, inside).result().error().subject, u"program_folder"_s);
        packing.takesUndecided = true;
        packing.fingerprint = "of something else";
        QCOMPARE(packages.pack(request, packing).result().error().subject, u"request.package_changed"_s);
        packing.fingerprint = looked->fingerprint();
        const auto written = packages.pack(request, packing).result();
        QVERIFY2(written, written ? "" : qPrintable(written.error().subject));

        const OpenedCopy opened = openCopy(packing.path, written->passphrase);
        const QByteArray data = opened.files.value(u"data.json"_s);
        for (const PersonTable* table : personTables()) {
            const QString name = QString::fromLatin1(table->name);
            for (const auto& column : table->columns) {
                const QString value = RowPlanter::text(u"A"_s, name, QString::fromLatin1(column.name));
                const bool isPlanted = !vault
                                            .read<QStringList>([&](storage::ReadTransaction& tx) {
                                                QStringList found;
                                                if (column.value != customers::PersonValue::Text
                                                    && column.value != customers::PersonValue::FreeText)
                                                    return found;
                                                auto rows = tx.query(table->select, id);
                                                while (rows.next()) {
                                                    for (int i = 0; i < static_cast<int>(table->columns.size()); ++i) {
                                                        if (rows.text(i) == value)
                                                            found << value;
                                                    }
                                                }
                                                return found;
                                            })
                                            .isEmpty();
                if (isPlanted)
                    QVERIFY2(data.contains(value.toUtf8()), qPrintable(value));
            }
        }
        // The file itself, the tables, the contact, and what others wrote of her.
        QCOMPARE(opened.files.value(opened.files.keys().filter(u"files/"_s).value(0)),
            RowPlanter::text(u"A"_s, u"attachment_piece"_s, u"bytes"_s).toUtf8());
        QVERIFY(opened.files.value(u"csv/email.csv"_s).contains("mira@example.com"));
        QVERIFY(opened.files.value(u"contact.vcf"_s).contains("Lundgaard"));
        QVERIFY(opened.files.value(u"portable.json"_s).contains("mira@example.com"));
        QCOMPARE(opened.all.count("Rode home with Mira Lundgaard, route "), 2 * (others / naming)); // JSON and CSV
        QVERIFY(data.contains("Brought \u2588\u2588\u2588\u2588\u2588 along."));
        // Nobody else: no number, address, phone, text or name of any of the three thousand.
        QVERIFY(!opened.all.contains(markOfOthers.toUtf8()));
        QVERIFY(!opened.all.contains("+49 30 7"));
        for (int number = 1; number <= others; ++number) {
            const customers::Customer other = bystander(number);
            QVERIFY2(!opened.all.contains(other.givenName.toUtf8()), qPrintable(other.givenName));
        }
    }
};

AICMS_TEST(TestPlantedPackage)
#include "test_planted_package.moc"
