// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/requests/package/hidden_words.h"
#include "core/requests/package/package_files.h"
#include "core/requests/package/person_package.h"
#include "core/requests/package/person_tables.h"
#include "core/requests/package/third_persons.h"
#include "core/requests/package_service.h"
#include "core/requests/requests_service.h"
#include "core/retention/kept_orders.h"
#include "core/sales/order_writer.h"
#include "tests/core/customers/opened_vault.h"
#include "tests/core/requests/planted_rows.h"
#include "tests/support/test_program.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

#include <zip.h>

using namespace aicms;
using namespace aicms::requests;
using customers::PersonTable;
using customers::PersonValue;
using test::OpenedVault;
using test::RowPlanter;
using test::operator""_s;

namespace {

constexpr qint64 numberOfA = 1001;
constexpr qint64 numberOfB = 2001;

/// What the tables of people refer to, before them.
const QStringList parents = {u"provenance"_s, u"tag"_s, u"event_type"_s, u"purpose"_s, u"purpose_version"_s,
    u"notice"_s, u"notice_version"_s, u"notice_text"_s, u"import_batch"_s, u"product"_s, u"consent_event"_s,
    u"own_field"_s, u"recipient"_s, u"recipient_agreement"_s, u"disclosure"_s};
/// Those that others refer to, first.
const QStringList first = {u"customer"_s, u"sales_order"_s, u"request"_s, u"audit_entry"_s};

void plantEverything(storage::WriteTransaction& tx, const QString& person, qint64 number)
{
    RowPlanter planter(tx, person, number);
    for (const QString& table : parents) {
        if (tx.query("SELECT 1 FROM sqlite_master WHERE name = ?1", table).next())
            planter.plant(table);
    }
    QStringList tables = first;
    for (const PersonTable* table : personTables()) {
        const QString name = QString::fromLatin1(table->name);
        if (!tables.contains(name))
            tables << name;
    }
    tables << u"notice_sight_struck"_s; // stands beside what it strikes out
    for (const QString& table : tables)
        planter.plant(table);
}

PersonPackage packageOf(OpenedVault& vault, base::CustomerId person, PackageKind kind = PackageKind::Access)
{
    return vault.read<PersonPackage>([=](storage::ReadTransaction& tx) {
        static const purposes::Catalogue catalogue(purposes::defaultPurposes(u"DE"_s));
        return collect(tx, {person, kind, {Regime::EuGdpr}, {}}, catalogue);
    });
}

QString textOf(const PersonPackage& package)
{
    return QString::fromUtf8(package.json({}, u"Lindenhof Cycles"_s, {}));
}

customers::Customer person(const QString& given, const QString& family)
{
    customers::Customer made;
    made.givenName = given;
    made.familyName = family;
    return made;
}

} // namespace

class TestPersonPackage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Art. 15(1)(d): of each kind of data until when it is kept, by what the purges go by; a hold is not named.
    void untilWhenIsByThePurges()
    {
        OpenedVault vault;
        customers::Customer ada = person(u"Ada"_s, u"Lind"_s);
        ada.emails.push_back({u"ada@example.org"_s});
        const base::CustomerId id = vault.add(ada);
        QVERIFY(vault.write([&](storage::WriteTransaction& tx) {
            retention::noteCountry(tx, u"DE"_s);
            sales::Order order;
            order.head.customer = id;
            order.head.at = vault.clock.now();
            order.head.currency = u"EUR"_s;
            order.lines.push_back({{}, {}, u"Repair"_s, *base::Decimal::of(1), *base::Decimal::of(40)});
            sales::OrderWriter(tx, vault.session).add(order);
        }));
        const int year = vault.clock.now().toDateTime().date().year();
        const auto keptIn = [](const PersonPackage& package, const QString& code) {
            const auto found = std::ranges::find(package.keptKinds, code, &KeptKind::code);
            return found == package.keptKinds.end() ? retention::Keeping {} : found->keeping;
        };
        PersonPackage package = packageOf(vault, id);
        QCOMPARE(keptIn(package, u"person"_s).lastKept, QDate(year + 8, 12, 31));
        QCOMPARE(keptIn(package, u"person"_s).keeper, retention::Keeper::Invoice);
        QCOMPARE(keptIn(package, u"ways"_s).lastKept, QDate(year + 3, 12, 31));
        QCOMPARE(keptIn(package, u"orders"_s).lastKept, QDate(year + 8, 12, 31));
        QCOMPARE(keptIn(package, u"others"_s).lastKept, QDate(year + 3, 12, 31)); // no invoice needs a birthday
        QCOMPARE(keptIn(package, u"others"_s).keeper, retention::Keeper::Period);
        QCOMPARE(package.keptKinds.size(), std::size_t(4));
        const auto storage = std::ranges::find(package.lines, u"storage"_s, &AnswerLine::code);
        const QJsonObject first {
            {u"kept"_s, u"person"_s}, {u"until"_s, u"%1-12-31"_s.arg(year + 8)}, {u"because"_s, u"invoice"_s}};
        QVERIFY(storage->content.toArray().contains(first));
        QVERIFY(packageOf(vault, id, PackageKind::Portability).keptKinds.empty());
        QVERIFY(vault.write([&](storage::WriteTransaction& tx) {
            const qint64 hold = tx.insert("INSERT INTO legal_hold (matter, reason, review_on, placed_at, placed_by)"
                                          " VALUES ('claim', 'letter', 1, 1, 1)");
            tx.execute("INSERT INTO legal_hold_scope (hold_id, customer_id) VALUES (?1, ?2)", hold, id);
        }));
        package = packageOf(vault, id);
        QVERIFY(keptIn(package, u"person"_s).isOpen);
        QCOMPARE(keptIn(package, u"person"_s).keeper, retention::Keeper::Nothing);
    }

    /// Art. 15(3): all of hers, and nobody else's. Planted by the schema, so that a new column is planted too.
    void everyPlantedValueAndNobodyElses()
    {
        OpenedVault vault;
        const auto planted = vault.write([](storage::WriteTransaction& tx) {
            plantEverything(tx, u"A"_s, numberOfA);
            plantEverything(tx, u"B"_s, numberOfB);
        });
        QVERIFY2(planted, planted ? "" : qPrintable(planted.error().subject));
        const PersonPackage package = packageOf(vault, {numberOfA});
        const QString text = textOf(package);
        QCOMPARE(package.files.size(), size_t(1));
        QCOMPARE(package.files.front().bytes, RowPlanter::text(u"A"_s, u"attachment_piece"_s, u"bytes"_s).toUtf8());
        int looked = 0;
        for (const PersonTable* table : personTables()) {
            const QString name = QString::fromLatin1(table->name);
            if (name == u"attachment_piece"_s)
                continue; // the file itself goes beside the data
            for (const auto& column : table->columns) {
                const QString owner = QString::fromLatin1(column.name).contains(u'.')
                    ? QString::fromLatin1(column.name).section(u'.', 0, 0)
                    : name;
                const QString value
                    = RowPlanter::text(u"A"_s, owner, QString::fromLatin1(column.name).section(u'.', -1));
                QString expected = value;
                if (column.value == PersonValue::Bytes)
                    expected = QString::fromLatin1(value.toUtf8().toBase64());
                else if (column.value == PersonValue::Uuid)
                    expected = RowPlanter::uuid(u"A"_s, owner).toString(QUuid::WithoutBraces);
                else if (column.value != PersonValue::Text && column.value != PersonValue::FreeText)
                    continue;
                ++looked;
                QVERIFY2(text.contains(u'"' + expected + u'"'), qPrintable(expected));
            }
            for (const char* column : table->leftOut) {
                const QString value = RowPlanter::text(u"A"_s, name, QString::fromLatin1(column));
                QVERIFY2(!text.contains(u'"' + value + u'"'), qPrintable(value));
            }
        }
        QVERIFY(looked > 60);
        QVERIFY(!text.contains(QLatin1String("B-")));
        QVERIFY(!text.contains(QString::number(numberOfB)));
    }

    /// P1, P2: provided and observed values under consent or contract; nothing that staff wrote or a model concluded.
    void portabilityGoesByOrigin()
    {
        OpenedVault vault;
        customers::Customer ayla = person(u"Ayla"_s, u"Demir"_s);
        const auto held = [](const char* purpose, customers::Origin origin) {
            customers::Provenance provenance;
            provenance.purpose = QString::fromLatin1(purpose);
            provenance.origin = origin;
            return provenance;
        };
        ayla.emails = {{u"provided@example.com"_s, {}, true, held("contract_performance", customers::Origin::Provided)},
            {u"observed@example.com"_s, {}, true, held("marketing_email", customers::Origin::Observed)},
            {u"inferred@example.com"_s, {}, true, held("contract_performance", customers::Origin::Inferred)},
            {u"third@example.com"_s, {}, true, held("contract_performance", customers::Origin::ThirdParty)},
            {u"legal@example.com"_s, {}, true, held("legal_retention", customers::Origin::Provided)}};
        ayla.notes = {{{}, u"Calls at noon."_s}};
        ayla.tags = {{u"regular"_s}};
        const base::CustomerId id = vault.add(ayla);
        const QString access = textOf(packageOf(vault, id));
        const QString portable = textOf(packageOf(vault, id, PackageKind::Portability));
        for (const char* word : {"provided@", "observed@", "inferred@", "third@", "legal@", "Calls at noon", "regular"})
            QVERIFY2(access.contains(QLatin1String(word)), word);
        for (const char* word : {"provided@", "observed@", "Ayla"})
            QVERIFY2(portable.contains(QLatin1String(word)), word);
        for (const char* word : {"inferred@", "third@", "legal@", "Calls at noon", "regular"})
            QVERIFY2(!portable.contains(QLatin1String(word)), word);
        QVERIFY(!portable.contains(QLatin1String("\"answer\"")));
    }

    void elevenLinesInOrder()
    {
        OpenedVault vault;
        const base::CustomerId id = vault.add(person(u"Ayla"_s, u"Demir"_s));
        const PersonPackage package = packageOf(vault, id);
        QStringList codes;
        for (const AnswerLine& line : package.lines) {
            codes << QString::number(line.number) + line.code;
            QVERIFY2(!line.isEmpty, qPrintable(line.code));
            QVERIFY2(!line.content.isNull() && !line.content.isUndefined(), qPrintable(line.code));
        }
        QCOMPARE(codes,
            QStringList({u"1confirmation"_s, u"2purposes"_s, u"3categories"_s, u"4recipients"_s, u"5storage"_s,
                u"6rights"_s, u"7complaint"_s, u"8sources"_s, u"9automated_decisions"_s, u"10transfer_safeguards"_s,
                u"11copy"_s}));
        // Something is held for a purpose that nobody can explain.
        QVERIFY(
            vault.write([](storage::WriteTransaction& tx) { tx.execute("UPDATE provenance SET purpose = 'odd'"); }));
        const PersonPackage odd = packageOf(vault, id);
        QVERIFY(odd.lines[1].isEmpty && odd.lines[4].isEmpty);
        QVERIFY(!odd.lines[5].isEmpty);
    }

    void otherPeopleAreTakenOut()
    {
        OpenedVault vault;
        customers::Customer ines = person(u"Inês"_s, u"Carvalho"_s);
        ines.notes = {{{},
            u"Came with HANNAH OKAFOR (hannah@example.org, 0171 3920002). H. Okafor pays. Inês Carvalho is nice."_s}};
        customers::Customer hannah = person(u"Hannah"_s, u"Okafor"_s);
        hannah.emails = {{u"hannah@example.org"_s}};
        hannah.phones = {{u"+49 171 3920002"_s}};
        hannah.notes = {{{}, u"Friend of Inês Carvalho, told Hannah about the shop."_s},
            {{}, u"Mrs. Carvalho recommended us."_s}, {{}, u"Nothing else."_s}};
        vault.add(hannah);
        const base::CustomerId id = vault.add(ines);
        const PersonPackage package = packageOf(vault, id);
        const QString text = textOf(package);
        for (const char* word : {"HANNAH", "Hannah", "Okafor", "hannah@", "3920002", "Nothing else"})
            QVERIFY2(!text.contains(QLatin1String(word)), word);
        QVERIFY(text.contains(u"Came with "_s + blackedOut + u" ("_s + blackedOut + u", "_s + blackedOut + u"). "_s));
        QVERIFY(text.contains(u"Inês Carvalho is nice"_s));
        QVERIFY(text.contains(u"Friend of Inês Carvalho, told "_s + blackedOut));
        QCOMPARE(package.blackedOut, 5);
        // A family name alone may be somebody else's: that text waits for a decision.
        QVERIFY(!text.contains(u"recommended"_s));
        QCOMPARE(package.unsure(), 1);
        QCOMPARE(package.undecided(), 3); // her own note, and two of Hannah's
    }

    /// Each text that names others goes out as somebody decided, and a decision holds for what was read.
    void decisionsAboutTexts()
    {
        OpenedVault vault;
        customers::Customer hannah = person(u"Hannah"_s, u"Okafor"_s);
        hannah.notes = {{{}, u"Mrs. Carvalho recommended us."_s}, {{}, u"Inês Carvalho is her aunt."_s}};
        vault.add(hannah);
        customers::Customer ines = person(u"Inês"_s, u"Carvalho"_s);
        ines.notes = {{{}, u"Came with Hannah Okafor."_s}, {{}, u"Hannah Okafor rang."_s}, {{}, u"Alone."_s}};
        PackageOrder order {vault.add(ines), PackageKind::Access, {Regime::EuGdpr}, {}};
        static const purposes::Catalogue catalogue(purposes::defaultPurposes(u"DE"_s));
        const auto collected = [&] {
            return vault.read<PersonPackage>(
                [&](storage::ReadTransaction& tx) { return collect(tx, order, catalogue); });
        };
        const PersonPackage before = collected();
        QCOMPARE(before.passages.size(), size_t(4));
        const auto keyOf = [&](const QString& text) {
            const auto found = std::ranges::find(before.passages, text, &Passage::text);
            return found == before.passages.end() ? QString() : found->key;
        };
        order.choices.texts[keyOf(u"Came with Hannah Okafor."_s)] = {TextFate::Include, {}};
        order.choices.texts[keyOf(u"Hannah Okafor rang."_s)]
            = {TextFate::LeaveOut, {u"rights_of_others"_s, u"a private matter"_s}};
        order.choices.texts[keyOf(u"Mrs. Carvalho recommended us."_s)] = {TextFate::BlackOut, {}};
        order.choices.texts[keyOf(u"Inês Carvalho is her aunt."_s)] = {TextFate::LeaveOut, {}};
        const PersonPackage after = collected();
        const QString text = textOf(after);
        QCOMPARE(after.undecided(), 0);
        QVERIFY(text.contains(u"Came with Hannah Okafor."_s));
        QVERIFY(!text.contains(u"rang"_s));
        QVERIFY(text.contains(u"Mrs. Carvalho recommended us."_s));
        QVERIFY(!text.contains(u"aunt"_s));
        QVERIFY(text.contains(u"a private matter"_s)); // F5: what is withheld is named with its reason
        QVERIFY(before.fingerprint() != after.fingerprint());
        QCOMPARE(after.fingerprint(), collected().fingerprint());
        // A whole kind of data can be left out for a reason.
        order.choices.leftOut[Place::Notes] = {u"legal_privilege"_s, u"advice of our lawyer"_s};
        const PersonPackage less = collected();
        QVERIFY(!textOf(less).contains(u"Alone"_s));
        const auto withheld = std::ranges::find(less.withheld, u"notes"_s, &Withheld::what);
        QVERIFY(withheld != less.withheld.end());
        QCOMPARE(withheld->items, 3);
    }

    /// Relatives are mostly stored nowhere: whoever is named after "daughter" or "Frau" waits for a decision.
    void relativesAreOthers_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shown");
        const auto row = [](const char* name, const QString& text, const QString& shown) {
            QTest::newRow(name) << text << QString(shown).replace(u'#', blackedOut);
        };
        row("en", u"Daughter Laura picks up."_s, u"Daughter # picks up."_s);
        row("en, comma", u"Her husband, Tom Weir, pays."_s, u"Her husband, #, pays."_s);
        row("en, called", u"the son is called Ben"_s, u"the son is called #"_s);
        row("de", u"Tochter heißt Laura-Marie, Frau Kowalski zahlt."_s, u"Tochter heißt #, Frau # zahlt."_s);
        row("fr", u"sa mère (Odile) rappelle, son fils s’appelle Luc"_s,
            u"sa mère (#) rappelle, son fils s’appelle #"_s);
        row("es", u"su hija: Lucía"_s, u"su hija: #"_s);
        row("title", u"Mrs. Lind rang."_s, u"Mrs. # rang."_s);
        row("herself", u"Mrs. Carvalho, mother Inês, Frau Inês Carvalho"_s, {});
        row("the next sentence", u"Spoke to his wife. Wants blue."_s, {});
        row("a day", u"Son on Friday, daughter Monday, the mother likes tea"_s, {});
    }
    void relativesAreOthers()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, shown);
        OpenedVault vault;
        customers::Customer ines = person(u"Inês"_s, u"Carvalho"_s);
        ines.notes = {{{}, text}};
        const PersonPackage package = packageOf(vault, vault.add(ines));
        const QString expected = shown.isEmpty() ? text : shown;
        QCOMPARE(package.data[u"note"_s].toArray().first()[u"text"_s].toString(), expected);
        QCOMPARE(package.undecided(), shown.isEmpty() ? 0 : 1);
    }

    /// What somebody marks is in nothing that goes out, wherever it stands.
    void markedWordsAreTakenOut()
    {
        OpenedVault vault;
        customers::Customer ines = person(u"Inês"_s, u"Carvalho"_s);
        ines.emails = {{u"zora.quill@example.org"_s, u"Zora Quill"_s}};
        ines.extraFields = {{u"Shoe"_s, u"39, as zora  quill says"_s}};
        ines.notes = {{{}, u"The quilling of Zora\nQuill."_s}, {{}, u"Alone."_s}};
        PackageOrder order {vault.add(ines), PackageKind::Know, {Regime::Ccpa}, {}};
        order.choices.hidden = hideableWords(u"\u201eZora Quill\u201c,\u2029 Nowhere. "_s);
        QCOMPARE(order.choices.hidden, QStringList({u"Zora Quill"_s, u"Nowhere"_s}));
        static const purposes::Catalogue catalogue(purposes::defaultPurposes(u"DE"_s));
        const PersonPackage package
            = vault.read<PersonPackage>([&](storage::ReadTransaction& tx) { return collect(tx, order, catalogue); });
        const QString text = textOf(package);
        static const QRegularExpression words(u"zora\\s+quill\\b"_s, QRegularExpression::CaseInsensitiveOption);
        QVERIFY2(!text.contains(words), qPrintable(text));
        QVERIFY(text.contains(u"The quilling of "_s + blackedOut + u'.') && text.contains(u"Alone."_s));
        QCOMPARE(package.hidden.size(), size_t(2));
        QVERIFY(package.hidden[0] >= 3);
        QCOMPARE(package.hidden[1], 0);
        QVERIFY(package.blackedOut >= 3);
        QCOMPARE(exportProgressOf(exportProgressText({2, {u"notes"_s}, true, {}, {}, order.choices})),
            (ExportProgress {2, {u"notes"_s}, true, {}, {}, order.choices}));
    }

    /// Access, portability and the CCPA's knowing are different packages.
    void eachLawHasItsPackage()
    {
        const auto kindFor = [](std::vector<Kind> kinds, std::vector<Regime> regimes) {
            Request request;
            for (const Kind kind : kinds)
                request.items.push_back({kind, Outcome::Open, {}, {}});
            request.regimes = std::move(regimes);
            return packageKindOf(request);
        };
        QCOMPARE(kindFor({Kind::Access}, {Regime::EuGdpr}), PackageKind::Access);
        QCOMPARE(kindFor({Kind::Access, Kind::Portability}, {Regime::UkGdpr}), PackageKind::Access);
        QCOMPARE(kindFor({Kind::Portability}, {Regime::EuGdpr}), PackageKind::Portability);
        QCOMPARE(kindFor({Kind::Access}, {Regime::Ccpa}), PackageKind::Know);
        QCOMPARE(kindFor({Kind::Access}, {Regime::Ccpa, Regime::EuGdpr}), PackageKind::Access);
        QVERIFY(!kindFor({Kind::Erasure}, {Regime::EuGdpr}));

        OpenedVault vault;
        customers::Customer ann = person(u"Ann"_s, u"Tran"_s);
        ann.extraFields = {{u"SSN"_s, u"123-45-6789"_s}, {u"Shoe"_s, u"39"_s}};
        ann.notes = {{{}, u"Card 4111 1111 1111 1111, likes blue."_s}};
        const base::CustomerId id = vault.add(ann);
        const PersonPackage package = packageOf(vault, id, PackageKind::Know);
        const QString text = textOf(package);
        QVERIFY(!text.contains(u"123-45-6789"_s) && !text.contains(u"4111"_s)); // I5: held, not shown
        QVERIFY(text.contains(u"SSN"_s) && text.contains(u"likes blue"_s) && text.contains(u"39"_s));
        QCOMPARE(package.lines.front().code, u"categories"_s);
        QVERIFY(textOf(packageOf(vault, id)).contains(u"123-45-6789"_s)); // Art. 15 knows no such exception
    }

    void packedAndSealed()
    {
        OpenedVault vault;
        purposes::PurposesService catalogue(*vault.database, vault.session, u"DE"_s);
        QVERIFY(vault.write([&](storage::WriteTransaction& tx) { catalogue.start(tx); }));
        RequestsService requests(*vault.database, vault.session, u"DE"_s, QTimeZone("Europe/Berlin"));
        PackageService packages(
            *vault.database, vault.session, catalogue, u"Lindenhof Cycles"_s, u"DE"_s, QTimeZone("Europe/Berlin"));
        customers::Customer ayla = person(u"Ayla"_s, u"Demirtas"_s);
        ayla.emails = {{u"=cmd@example.com"_s, {}, false}};
        ayla.links = {{u"https://example.org"_s}};
        ayla.addresses = {{u"c/o Zora Quill, Main Street"_s}};
        ayla.notes = {{{}, u"Zora Quill came along."_s}};
        RequestDraft draft;
        draft.customer = vault.add(ayla);
        draft.kinds = {Kind::Access};
        draft.received = {2026, 5, 20};
        const RequestId id = requests.open(draft).result()->id;
        const test::TemporaryFolder outside; // in the folder of a vault nothing may be saved
        const QString path = outside.path(u"ayla.zip"_s);
        const auto packing = [&path] {
            PackageService::Packing what;
            what.path = path;
            what.form = PackageForm::Archive;
            what.readable = {{u"consent.jsonld"_s, R"({"note":"told to Zora Quill"})"}};
            return what;
        };
        QCOMPARE(packages.pack(id, packing()).result().error().subject, u"request.not_identified"_s);
        QVERIFY(!QFile::exists(path));
        QVERIFY(requests.move(id, {Move::ShowIdentity, {}, {}, 0, u"known"_s}).result());
        ExportProgress progress;
        progress.choices.hidden = {u"Zora Quill"_s};
        QVERIFY(packages.save(id, progress).result());
        const auto written = packages.pack(id, packing()).result();
        QVERIFY2(written, written ? "" : qPrintable(written.error().subject));
        QCOMPARE(packages.pack(id, packing()).result().error().kind, base::ErrorKind::AlreadyExists);

        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("Demirtas"));
        int code = 0;
        zip_t* archive = zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, &code);
        QVERIFY(archive);
        zip_set_default_password(archive, written->passphrase.toUtf8().constData());
        QHash<QString, QByteArray> contents;
        for (zip_int64_t i = 0; i < zip_get_num_entries(archive, 0); ++i) {
            zip_stat_t entry;
            QCOMPARE(zip_stat_index(archive, static_cast<zip_uint64_t>(i), 0, &entry), 0);
            QCOMPARE(int(entry.encryption_method), int(ZIP_EM_AES_256));
            QByteArray bytes(static_cast<qsizetype>(entry.size), '\0');
            zip_file_t* opened = zip_fopen_index(archive, static_cast<zip_uint64_t>(i), 0);
            QVERIFY(opened);
            QCOMPARE(zip_fread(opened, bytes.data(), entry.size), static_cast<zip_int64_t>(entry.size));
            zip_fclose(opened);
            contents.insert(QString::fromUtf8(entry.name), bytes);
        }
        zip_discard(archive);
        for (auto each = contents.constBegin(); each != contents.constEnd(); ++each)
            QVERIFY2(!each->contains("Quill"), qPrintable(each.key()));
        QVERIFY(contents.value(u"consent.jsonld"_s).contains("told to"));
        QVERIFY(contents.value(u"csv/email.csv"_s).contains("'=cmd@example.com"));
        QVERIFY(contents.value(u"contact.vcf"_s).contains("Demirtas"));
        QVERIFY(contents.contains(u"consent.jsonld"_s));
        const QJsonDocument data = QJsonDocument::fromJson(contents.value(u"data.json"_s));
        QCOMPARE(data[u"format"_s].toString(), u"aicms-person/1"_s);
        QCOMPARE(data[u"data"_s][u"customer"_s][0][u"family_name"_s].toString(), u"Demirtas"_s);
        // Everything that was written stands in the schema that goes with it.
        const QJsonObject known
            = QJsonDocument::fromJson(contents.value(u"schema.json"_s))[u"properties"_s][u"data"_s][u"properties"_s]
                  .toObject();
        const QJsonObject tables = data[u"data"_s].toObject();
        for (auto table = tables.begin(); table != tables.end(); ++table) {
            QVERIFY2(known.contains(table.key()), qPrintable(table.key()));
            const QJsonObject properties = known[table.key()][u"items"_s][u"properties"_s].toObject();
            for (const QJsonValue& row : table->toArray()) {
                for (const QString& column : row.toObject().keys())
                    QVERIFY2(properties.contains(column), qPrintable(table.key() + u'.' + column));
            }
        }
        QVERIFY(vault.auditLines().join(u' ').contains(u"request.export"_s));
        // What was packed is known by its digest (privacy-rules A3).
        const auto digest = [](const QByteArray& bytes) {
            return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
        };
        QVERIFY(file.seek(0));
        QCOMPARE(written->digest, digest(file.readAll()));
        QCOMPARE(requests.show(id).result()->events.back().text, written->digest);
        const QJsonDocument manifest = QJsonDocument::fromJson(contents.value(u"manifest.json"_s));
        QCOMPARE(manifest[u"sha256"_s][u"data.json"_s].toString(), digest(contents.value(u"data.json"_s)));

        vault.become(u"staff"_s);
        QCOMPARE(packages.collect(id).result().error().kind, base::ErrorKind::NotAllowed);
    }
};

AICMS_TEST(TestPersonPackage)
#include "test_person_package.moc"
