// SPDX-License-Identifier: GPL-3.0-or-later
// One person among ten thousand: every value of hers is in the packed file, in all forms, and nobody else's; after her
// deletion none is anywhere, but for what the certificate says was kept.
#include "core/consent/suppression.h"
#include "core/requests/deletion_service.h"
#include "core/requests/letters/letters_service.h"
#include "core/requests/package/person_tables.h"
#include "core/requests/package_service.h"
#include "core/sales/order_writer.h"
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

#include <deque>

using namespace aicms;
using namespace aicms::requests;
using customers::PersonTable;
using test::OpenedVault;
using test::RowPlanter;
using test::operator""_s;

namespace {

constexpr int others = 9999;
constexpr int naming = 10; ///< every so many-th of them is named together with her
const QString markOfOthers = u"bystander"_s;
const QString keptNumber = u"Z-4711"_s;
const QString keptText = u"Saddle with initials"_s;

/// What hangs on her, beside what it refers to.
const QStringList planted = {u"link"_s, u"extra_field"_s, u"interaction"_s, u"order_line"_s, u"attachment"_s,
    u"attachment_piece"_s, u"customer_event"_s, u"draft"_s};

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

    OpenedVault m_vault;
    purposes::PurposesService m_purposes {*m_vault.database, m_vault.session, u"DE"_s};
    base::CustomerId m_mira;

    QStringList textColumns(const QString& table)
    {
        return m_vault.read<QStringList>([&](storage::ReadTransaction& tx) {
            QStringList columns;
            auto rows = tx.query("SELECT name FROM pragma_table_info(?1) WHERE type IN ('TEXT', 'BLOB')", table);
            while (rows.next())
                columns << rows.text(0);
            return columns;
        });
    }
    /// Every cell of every table in which a text stands, as "table.column".
    QStringList cellsWith(const QByteArray& text)
    {
        return m_vault.read<QStringList>([&](storage::ReadTransaction& tx) {
            static std::deque<QByteArray> kept; // the cache of statements knows them by their address
            QStringList found;
            std::vector<std::pair<QString, QString>> columns;
            {
                auto rows = tx.query("SELECT m.name, c.name FROM sqlite_master m, pragma_table_info(m.name) c"
                                     " WHERE m.type = 'table' AND m.sql NOT LIKE 'CREATE VIRTUAL%'");
                while (rows.next())
                    columns.emplace_back(rows.text(0), rows.text(1));
            }
            for (const auto& [table, column] : columns) {
                kept.push_back("SELECT 1 FROM \"" + table.toUtf8() + "\" WHERE instr(CAST(\"" + column.toUtf8()
                    + "\" AS BLOB), ?1) > 0 LIMIT 1");
                if (tx.query(kept.back().constData(), text).next())
                    found << table + u'.' + column;
            }
            return found;
        });
    }

private Q_SLOTS:
    void initTestCase()
    {
        OpenedVault& vault = m_vault;
        QVERIFY(vault.write([&](storage::WriteTransaction& tx) { m_purposes.start(tx); }));
        QVERIFY(vault.write([&](storage::WriteTransaction& tx) {
            consent::startSuppression(tx);
            retention::noteCountry(tx, u"DE"_s);
            for (int number = 1; number <= others; ++number)
                customers::insertCustomer(tx, vault.session, bystander(number));
        }));
        customers::Customer mira;
        mira.givenName = u"Mira"_s;
        mira.familyName = u"Lundgaard"_s;
        mira.emails = {{u"mira@example.com"_s}};
        mira.addresses = {{u"Quendelgasse 7"_s, u"91522"_s, u"Ansbach"_s, {}, u"DE"_s}};
        mira.notes = {{{}, u"Brought %1 %2 along."_s.arg(bystander(77).givenName, bystander(77).familyName)}};
        m_mira = vault.add(mira);
        // A row in every table that a person can stand in, as the schema has it.
        QVERIFY(vault.write([&](storage::WriteTransaction& tx) {
            RowPlanter planter(tx, u"A"_s, m_mira.value);
            for (const char* parent : {"provenance", "event_type", "own_field", "product", "sales_order"})
                planter.plant(QString::fromLatin1(parent));
            // For a purpose that there is: else nothing may be sent.
            tx.execute("UPDATE provenance SET purpose = 'contract_performance', origin = 0, source_kind = 0"
                       " WHERE id = ?1",
                m_mira);
            for (const QString& table : planted)
                planter.plant(table);
            // One that a law wants for years to come.
            sales::Order order;
            order.head.number = keptNumber;
            order.head.customer = m_mira;
            order.head.at = tx.now();
            order.head.currency = u"EUR"_s;
            order.lines.push_back({{}, {}, keptText, *base::Decimal::parse(u"1"_s), *base::Decimal::parse(u"90"_s)});
            sales::OrderWriter(tx, vault.session).add(order);
        }));
    }

    void everyValueOfHersAndNobodyElses()
    {
        OpenedVault& vault = m_vault;
        purposes::PurposesService& catalogue = m_purposes;
        const base::CustomerId id = m_mira;
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
        // Whoever reads German need not know English words.
        const QRegularExpression numbers(u"^[0-9]{4}( [0-9]{4}){5}$"_s);
        QVERIFY(!numbers.match(written->passphrase).hasMatch());
        PackageService::Packing german;
        german.path = outside.path(u"mira-de.html"_s);
        german.takesUndecided = true;
        german.words.language = u"de"_s;
        const auto inGerman = packages.pack(request, german).result();
        QVERIFY2(inGerman, inGerman ? "" : qPrintable(inGerman.error().subject));
        QVERIFY2(numbers.match(inGerman->passphrase).hasMatch(), qPrintable(inGerman->passphrase));

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
        // Nobody else: no number, address, phone, text or name of any of the ten thousand.
        QVERIFY(!opened.all.contains(markOfOthers.toUtf8()));
        QVERIFY(!opened.all.contains("+49 30 7"));
        for (int number = 1; number <= others; ++number) {
            const customers::Customer other = bystander(number);
            QVERIFY2(!opened.all.contains(other.givenName.toUtf8()), qPrintable(other.givenName));
        }
    }

    void nothingOfHersIsLeftButWhatTheCertificateSays()
    {
        OpenedVault& vault = m_vault;
        const QTimeZone zone("Europe/Berlin");
        retention::ErasureService erasures(*vault.database, vault.session);
        RequestsService requests(*vault.database, vault.session, u"DE"_s, zone);
        LettersService letters(*vault.database, vault.session, vault.clock, u"Lindenhof Cycles"_s, u"DE"_s, zone);
        DeletionService deletions(
            *vault.database, vault.session, erasures, vault.clock, u"Lindenhof Cycles"_s, u"DE"_s, zone);
        RequestDraft draft;
        draft.customer = m_mira;
        draft.kinds = {Kind::Erasure};
        draft.received = {2026, 5, 21};
        draft.text = u"Please delete me, Mira Lundgaard."_s;
        const RequestId request = requests.open(draft).result()->id;
        QVERIFY(requests.move(request, {Move::ShowIdentity, {}, {}, 0, u"known"_s}).result());
        QByteArrayList hers {"Lundgaard", "Quendelgasse 7", "mira@example.com"};
        for (const QString& table : planted) {
            for (const QString& column : textColumns(table)) {
                // The lines of an order too old for any law stay without her.
                if (table != u"order_line"_s)
                    hers << RowPlanter::text(u"A"_s, table, column).toUtf8();
            }
        }
        hers.removeIf([&](const QByteArray& value) { return cellsWith(value).isEmpty(); });
        QVERIFY2(hers.size() > 15, qPrintable(QString::number(hers.size())));
        const auto done
            = deletions.erase(request, u"Mira Lundgaard"_s, DeletionService::Undecided::BlackOutSure).result();
        QVERIFY2(done, done ? "" : qPrintable(done.error().subject));
        QCOMPARE(done->foundAgain, qint64(0));
        QCOMPARE(done->leftUndecided, qint64(0));
        QCOMPARE(done->certificate.state, retention::ErasureState::Complete);
        // The certificate: one order, for a law; the answer waits with her name until it is sent.
        QCOMPARE(done->locked.size(), std::size_t(1));
        QCOMPARE(done->locked.front().orders, qint64(1));
        QCOMPARE(done->locked.front().until, QDate(2034, 12, 31));
        Letter answer = letters.read(done->answers.front().id).result().value();
        for (const QString& place : answer.open) {
            for (QString* part : {&answer.text.sender, &answer.text.body})
                part->replace(place, u"Marktplatz 1"_s);
        }
        QVERIFY(letters.save(answer.head.id, answer.text, {}).result());
        QVERIFY(letters.keep(answer.head.id, {u"post"_s, {}, {}}).result());
        // Of her name and street what stands on that order, and nowhere else; of the rest nothing at all.
        const auto onlyInKept = [&](const QByteArray& text) {
            const QStringList cells = cellsWith(text);
            return !cells.isEmpty()
                && std::ranges::all_of(cells, [](const QString& cell) { return cell.startsWith(u"kept_order."_s); });
        };
        QVERIFY2(onlyInKept("Lundgaard"), qPrintable(cellsWith("Lundgaard").join(u' ')));
        QVERIFY2(onlyInKept("Quendelgasse 7"), qPrintable(cellsWith("Quendelgasse 7").join(u' ')));
        QCOMPARE(cellsWith(keptNumber.toUtf8()), QStringList {u"sales_order.number"_s});
        for (const QByteArray& value : hers.mid(2))
            QVERIFY2(cellsWith(value).isEmpty(),
                qPrintable(QString::fromUtf8(value) + u": "_s + cellsWith(value).join(u' ')));
        QCOMPARE(vault.number("SELECT COUNT(*) FROM customer"), qint64(others));
        QCOMPARE(
            vault.number("SELECT COUNT(*) FROM note WHERE text LIKE 'Rode home with █%'"), qint64(others / naming));
    }
};

AICMS_TEST(TestPlantedPackage)
#include "test_planted_package.moc"
