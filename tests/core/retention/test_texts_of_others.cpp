// SPDX-License-Identifier: GPL-3.0-or-later
// What an erasure leaves in the texts of others: nothing that is surely of the person, and the rest is named.
#include "core/retention/class_removal.h"
#include "core/retention/erasure_replay.h"
#include "core/retention/erasure_service.h"
#include "core/retention/hold_service.h"
#include "core/retention/kept_orders.h"
#include "core/retention/mention_book.h"
#include "core/retention/person_erasure.h"
#include "core/retention/tombstone_log.h"
#include "tests/core/retention/named_texts.h"
#include "tests/support/test_program.h"

#include <QDir>
#include <QTest>

#include <algorithm>
#include <map>

using namespace aicms;
using namespace test;
using namespace retention;
using Named = NamedTexts::Named;

namespace {

void freeOrders(NamedTexts& vault)
{
    QVERIFY(vault.write([](storage::WriteTransaction& tx) {
        tx.execute("INSERT INTO retention_rule (id, data_class, trigger_kind, period, start, action, is_statutory,"
                   " priority, basis, source, jurisdiction, is_on)"
                   " VALUES ('own', 2, 2, 'P8Y', 1, 1, 0, 1, 'none', 'own', 'DE', 1)");
    }));
}

/// The columns of a table that a list names, "*" as every one.
using Columns = std::map<QString, QStringList>;
void take(Columns& columns, const QString& table, const char* names)
{
    columns[table] += QString::fromLatin1(names).split(u' ');
}

QString noteOf(NamedTexts& vault, base::CustomerId owner)
{
    return vault.get(owner).notes.front().text;
}

customers::Customer withNote(const QString& given, const QString& family, const QString& text)
{
    customers::Customer person;
    person.givenName = given;
    person.familyName = family;
    customers::Note note;
    note.text = text;
    person.notes.push_back(note);
    return person;
}

} // namespace

class TestTextsOfOthers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// A text or blob that a later migration adds must be entered in text_tables.cpp.
    void everyColumnOfTextIsLookedAtOrPassedOver()
    {
        OpenedVault vault;
        Columns listed;
        for (const TextTable& table : textTables())
            take(listed, QString::fromLatin1(table.table), table.columns);
        for (const PassedOver& table : passedOver())
            take(listed, QString::fromLatin1(table.table), table.columns);
        Columns stored = vault.read<Columns>([](storage::ReadTransaction& tx) {
            Columns all;
            auto rows = tx.query("SELECT m.name, c.name FROM pragma_table_list m JOIN pragma_table_info(m.name) c"
                                 " WHERE m.schema = 'main' AND m.type = 'table' AND m.name NOT LIKE 'sqlite_%'"
                                 " AND c.type IN ('TEXT', 'BLOB')");
            while (rows.next())
                all[rows.text(0)] << rows.text(1);
            return all;
        });
        QVERIFY(stored.size() > 50);
        for (auto& [table, columns] : stored) {
            QStringList& known = listed[table];
            if (known == QStringList {u"*"_s})
                known = columns;
            known.sort();
            columns.sort();
            QVERIFY2(known == columns, qPrintable(table + u": "_s + known.join(u' ') + u" / "_s + columns.join(u' ')));
        }
        for (const auto& [table, columns] : listed)
            QVERIFY2(stored.contains(table), qPrintable(table));
    }

    void nothingSureIsLeftAnywhere_data()
    {
        QTest::addColumn<QString>("way");
        QTest::addColumn<quint32>("seed");
        for (const QString& way : {u"erase"_s, u"purge"_s, u"run"_s}) {
            for (const quint32 seed : {1U, 2U})
                QTest::addRow("%s %u", qPrintable(way), seed) << way << seed;
        }
    }

    /// And of a backup from before, brought up to the list, neither.
    void nothingSureIsLeftAnywhere()
    {
        QFETCH(QString, way);
        QFETCH(quint32, seed);
        NamedTexts vault(seed);
        freeOrders(vault);
        std::vector<Named> owners, gone;
        QStringList traces;
        std::vector<base::CustomerId> ids;
        for (int i = 0; i < 3; ++i)
            owners.push_back(vault.addNamed());
        for (int i = 0; i < 4; ++i) {
            gone.push_back(vault.addNamed());
            traces += gone.back().traces();
            ids.push_back(gone.back().id);
        }
        // Another of the same name stays, and so do the texts that may mean him.
        const Named first = vault.addNamed(u"Zoltan"_s, u"Quastenflosser"_s);
        const Named second = vault.addNamed(u"Zoltán"_s, u"Quastenflosser"_s);
        ids.push_back(first.id);
        traces << first.traces().mid(2);
        const base::CustomerId neighbour
            = vault.add(withNote(u"Nele"_s, u"Nachbar"_s, u"Zoltan Quastenflosser rang, and "_s + first.email));
        // A matter that is settled says nothing of her any more, not even by the family name alone.
        QVERIFY(vault.write([&](storage::WriteTransaction& tx) {
            const qint64 hold = tx.insert("INSERT INTO legal_hold (matter, reason, review_on, placed_at, placed_by,"
                                          " lifted_at, lifted_by) VALUES (?1, ?1, 0, 0, 7, 1, 7)",
                QString(gone.front().family + u" against us"_s));
            tx.execute("INSERT INTO legal_hold_scope (hold_id, customer_id) VALUES (?1, ?2)", hold, gone.front().id);
        }));
        for (const Named& who : gone) {
            for (int form = 0; form < NamedTexts::ways; ++form)
                vault.plant(
                    owners[static_cast<std::size_t>(vault.random.bounded(3))].id, NamedTexts::naming(who, form));
        }
        QVERIFY(vault.holding(traces).size() > 30);

        const QString backup = vault.folder.path(u"drive/backup.db"_s);
        QVERIFY(QDir().mkpath(vault.folder.path(u"drive"_s)));
        QVERIFY(vault.database->copyTo(backup, vault.key()).result());
        TombstoneLog log(*vault.database, vault.folder.path());
        QVERIFY(log.follow(true));
        ErasureService erasures(*vault.database, vault.session);
        const auto before = erasures.textsNaming(ids).result();
        QVERIFY2(before, before ? "" : qPrintable(before.error().subject));
        QVERIFY(before->losing.size() > 300);

        ErasureId erasure;
        if (way == u"erase"_s) {
            const auto certificate = erasures.erase(ids, ErasureGround::Objection).result();
            QVERIFY2(certificate, certificate ? "" : qPrintable(certificate.error().subject));
            erasure = certificate->id;
        } else {
            // As a run does it, block by block; with what it read before the first.
            erasure = *erasures.begin(ErasureGround::PeriodEnded);
            TextRows known;
            if (way == u"run"_s)
                known = vault.read<TextRows>([&](storage::ReadTransaction& tx) { return textRowsNaming(tx, ids); });
            for (std::size_t from = 0; from < ids.size(); from += 2) {
                QVERIFY(vault.write([&](storage::WriteTransaction& tx) {
                    std::vector<qint64> block;
                    for (std::size_t i = from; i < std::min(from + 2, ids.size()); ++i)
                        block.push_back(ids[i].value);
                    removeThings(tx,
                        {vault.session, *vault.purposes.catalogue(), QTimeZone::utc(), erasure,
                            way == u"run"_s ? &known : nullptr},
                        DataClass::Person, Action::Delete, block);
                }));
                QCOMPARE(known.commit, way == u"run"_s ? vault.database->commitCounter() : -1);
            }
            QVERIFY(erasures.finishPending().result());
        }
        const Certificate certificate = *erasures.certificate(erasure).result();
        QCOMPARE(certificate.state, ErasureState::Complete);
        QCOMPARE(vault.holding(traces), QStringList());
        QCOMPARE(certificate.cleanedTexts(), static_cast<qint64>(before->losing.size()));
        QCOMPARE(certificate.left, before->left);
        const LeftText doubtful {
            u"note"_s, vault.get(neighbour).notes.front().id.value, neighbour, WhyLeft::MayBeOther};
        QVERIFY(std::ranges::find(certificate.left, doubtful) != certificate.left.end());
        QCOMPARE(noteOf(vault, neighbour), u"Zoltan Quastenflosser rang, and █████"_s);
        QCOMPARE(vault.get(second.id).givenName, u"Zoltán"_s);
        for (const Named& owner : owners)
            QCOMPARE(vault.get(owner.id).emails.front().address, owner.email);
        QVERIFY(vault.isIndexSound());

        QVERIFY(log.follow(true));
        auto restored = storage::Database::open({backup, &vault.clock, false}, vault.key());
        QVERIFY(restored);
        const auto list = vault.read<TombstoneLogContent>([&vault](storage::ReadTransaction& tx) {
            return readTombstoneLog(vault.folder.path(), *consent::lifetimeKey(tx)).value();
        });
        const auto counts = replay(**restored, vault.session, list,
            {vault.purposes.catalogue(), u"DE"_s, QTimeZone("Europe/Berlin"), {}, true});
        QVERIFY2(counts, counts ? "" : qPrintable(counts.error().subject));
        QCOMPARE(counts->people, static_cast<qint64>(ids.size()));
        QCOMPARE(counts->texts, static_cast<qint64>(before->losing.size()));
        QCOMPARE(counts->textsLeft, static_cast<qint64>(before->left.size()));
        const auto there = (*restored)
                               ->read([&traces](storage::ReadTransaction& tx) -> base::Result<QStringList> {
                                   return NamedTexts::holding(tx, traces);
                               })
                               .result();
        QCOMPARE(*there, QStringList());
        (*restored)->close();
    }

    /// Somebody else's matter is kept as it is, and the certificate says that it names her.
    void whatSomebodyElsesHoldKeepsIsNamed()
    {
        NamedTexts vault(5);
        const Named gone = vault.addNamed();
        const QString text = u"met "_s + NamedTexts::naming(gone, 0);
        const base::CustomerId held = vault.add(withNote(u"Hanna"_s, u"Held"_s, text));
        const base::CustomerId free = vault.add(withNote(u"Fritz"_s, u"Frei"_s, text));
        HoldService holds(*vault.database, vault.session, vault.clock, QTimeZone::utc());
        Hold hold;
        hold.matter = u"against "_s + NamedTexts::naming(gone, 1);
        hold.reason = u"claim"_s;
        hold.reviewOn = QDate(2027, 1, 1);
        hold.people = {held};
        const auto placed = holds.place(hold).result();
        QVERIFY2(placed, placed ? "" : qPrintable(placed.error().subject));
        ErasureService erasures(*vault.database, vault.session);
        const auto certificate = erasures.erase({gone.id}, ErasureGround::Objection).result();
        QVERIFY(certificate);
        QCOMPARE(certificate->state, ErasureState::Complete);
        QCOMPARE(certificate->cleanedTexts(), qint64(1));
        QCOMPARE(noteOf(vault, free), u"met █████"_s);
        QCOMPARE(noteOf(vault, held), text);
        const std::vector<LeftText> left {{u"legal_hold"_s, placed->value, held, WhyLeft::Hold},
            {u"note"_s, vault.get(held).notes.front().id.value, held, WhyLeft::Hold}};
        QCOMPARE(certificate->left, left);
        QVERIFY(certificate->proof.shared > 0);
    }

    /// An invoice is what was sent; the law wants it so.
    void whatALawWantsIsNamed()
    {
        NamedTexts vault(6);
        const Named gone = vault.addNamed();
        const Named buyer = vault.addNamed();
        QVERIFY(vault.write([](storage::WriteTransaction& tx) { noteCountry(tx, u"DE"_s); }));
        vault.plant(buyer.id, NamedTexts::naming(gone, 0));
        ErasureService erasures(*vault.database, vault.session);
        const auto certificate = erasures.erase({gone.id}, ErasureGround::Objection).result();
        QVERIFY(certificate);
        QStringList tables;
        for (const LeftText& text : certificate->left) {
            QCOMPARE(text.why, WhyLeft::Law);
            tables << text.table;
        }
        QCOMPARE(tables, QStringList {u"order_line"_s});
        QCOMPARE(vault.holding(gone.traces()), QStringList {u"order_line"_s});
    }

    /// The same address in another record is that one's as well; texts with it may mean either.
    void sharedAddressesAreNotBlackened()
    {
        NamedTexts vault(7);
        const Named gone = vault.addNamed();
        customers::Customer other = withNote(u"Olga"_s, u"Other"_s, u"write to "_s + gone.email);
        other.emails.push_back({gone.email});
        const base::CustomerId olga = vault.add(other);
        ErasureService erasures(*vault.database, vault.session);
        const auto certificate = erasures.erase({gone.id}, ErasureGround::Objection).result();
        QVERIFY(certificate);
        QCOMPARE(noteOf(vault, olga), u"write to "_s + gone.email);
        QCOMPARE(certificate->left.size(), std::size_t(2));
        QCOMPARE(certificate->left[0], (LeftText {u"email"_s, olga.value, olga, WhyLeft::OwnRecord}));
        QCOMPARE(certificate->left[1].why, WhyLeft::MayBeOther);
    }

    void textsThatSomebodyReadStay()
    {
        NamedTexts vault(8);
        const Named gone = vault.addNamed();
        const base::CustomerId other = vault.add(withNote(u"Olga"_s, u"Other"_s, NamedTexts::naming(gone, 0)));
        const qint64 note = vault.get(other).notes.front().id.value;
        Certificate part;
        QVERIFY(vault.write([&](storage::WriteTransaction& tx) {
            const ErasureId id = beginErasure(tx, vault.session, ErasureGround::Objection);
            part = erasePeople(tx, vault.session, QTimeZone::utc(), id, {gone.id}, 0, {{{u"note"_s, note}}});
        }));
        QCOMPARE(part.left, (std::vector<LeftText> {{u"note"_s, note, other, WhyLeft::NotMeant}}));
        QCOMPARE(noteOf(vault, other), NamedTexts::naming(gone, 0));
    }

    /// A text file is not changed: whoever owns it decides.
    void filesAreNamed()
    {
        NamedTexts vault(9);
        const Named gone = vault.addNamed();
        const Named other = vault.addNamed();
        QVERIFY(vault.write([&](storage::WriteTransaction& tx) {
            const qint64 file
                = tx.insert("INSERT INTO attachment (customer_id, name, kind, size, digest, provenance_id)"
                            " SELECT ?1, 'a.txt', 7, 3, x'00', MIN(id) FROM provenance",
                    other.id);
            tx.execute("INSERT INTO attachment_piece (attachment_id, position, bytes) VALUES (?1, 0, ?2)", file,
                QByteArray("Dear " + NamedTexts::naming(gone, 0).toUtf8() + "!"));
        }));
        ErasureService erasures(*vault.database, vault.session);
        const auto certificate = erasures.erase({gone.id}, ErasureGround::Objection).result();
        QVERIFY(certificate);
        QCOMPARE(certificate->left, (std::vector<LeftText> {{u"attachment_piece"_s, 1, other.id, WhyLeft::File}}));
    }

    void whatNamesSomebody_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("found");
        QTest::newRow("in order") << u"with Jörg Müller-Lüdenscheidt today"_s << u"Jörg Müller-Lüdenscheidt"_s;
        QTest::newRow("turned") << u"(MÜLLER-LÜDENSCHEIDT, JÖRG)"_s << u"MÜLLER-LÜDENSCHEIDT, JÖRG"_s;
        QTest::newRow("ue") << u"Joerg Mueller-Luedenscheidt"_s << u"Joerg Mueller-Luedenscheidt"_s;
        QTest::newRow("no accents") << u"Jorg Muller Ludenscheidt"_s << u"Jorg Muller Ludenscheidt"_s;
        QTest::newRow("all given names") << u"Jörg Karl Müller-Lüdenscheidt"_s << u"Jörg Karl Müller-Lüdenscheidt"_s;
        QTest::newRow("half a family name") << u"Jörg Müller"_s << QString();
        QTest::newRow("family name alone") << u"Herr Müller-Lüdenscheidt"_s << QString();
        QTest::newRow("two sentences") << u"Ask Jörg. Müller-Lüdenscheidt knows"_s << QString();
        QTest::newRow("mail") << u"<mailto:J.ML@Example.Org>."_s << u"J.ML@Example.Org"_s;
        QTest::newRow("a file") << u"j.ml@example.org.pdf"_s << u"j.ml@example.org"_s;
        QTest::newRow("other mail") << u"aj.ml@example.org, j.ml@example.org.uk"_s << QString();
        QTest::newRow("number") << u"on 030/555 01-06 or later"_s << u"030/555 01-06"_s;
        QTest::newRow("abroad") << u"on +49 (0)30 5550106"_s << u"+49 (0)30 5550106"_s;
        QTest::newRow("two numbers") << u"030 5550106 / 0171 1234567"_s << u"030 5550106"_s;
        QTest::newRow("longer number") << u"030 55501067"_s << QString();
    }

    void whatNamesSomebody()
    {
        QFETCH(QString, text);
        QFETCH(QString, found);
        customers::Customer person;
        person.givenName = u"Jörg Karl"_s;
        person.familyName = u"Müller-Lüdenscheidt"_s;
        person.emails.push_back({u"j.ml@example.org"_s});
        customers::Phone phone;
        phone.typed = u"030 5550106"_s;
        phone.e164 = u"+49305550106"_s;
        person.phones.push_back(phone);
        MentionBook book({namedPerson(person)});
        QStringList all;
        for (const MentionBook::Place& place : book.find(text))
            all << text.mid(place.start, place.length);
        QCOMPARE(all.join(u'|'), found);
        QVERIFY(found.isEmpty() || book.mayMention(text.toUtf8()));
    }

    /// The quick look may let a text through, never keep one back.
    void theQuickLookLetsEveryMentionThrough()
    {
        NamedTexts vault(10);
        std::vector<NamedPerson> people;
        std::vector<Named> named;
        for (int i = 0; i < 40; ++i) {
            named.push_back(vault.addNamed());
            people.push_back(namedPerson(vault.get(named.back().id)));
        }
        MentionBook book(people);
        const QString around = u"aé1 ,.-@+(\n😀ß"_s;
        int passed = 0;
        for (int i = 0; i < 3000; ++i) {
            const Named& who = named[static_cast<std::size_t>(vault.random.bounded(40))];
            QString text = NamedTexts::naming(who, vault.random.bounded(NamedTexts::ways));
            for (int sign = 0; sign < 6; ++sign)
                text.insert(vault.random.bounded(2) == 0 ? 0 : text.size(),
                    around[vault.random.bounded(static_cast<int>(around.size()))]);
            if (vault.random.bounded(4) == 0)
                text.remove(vault.random.bounded(static_cast<int>(text.size())), 1);
            text = QString::fromUtf8(text.toUtf8()); // no halves of letters
            const bool isNamed = !book.find(text).empty();
            passed += isNamed ? 1 : 0;
            QVERIFY2(!isNamed || book.mayMention(text.toUtf8()), qPrintable(text));
        }
        QVERIFY(passed > 500);
        QVERIFY(!book.mayMention("nobody is named in 12 words, not even one@example.net or 030 12"));
    }
};

AICMS_TEST(TestTextsOfOthers)
#include "test_texts_of_others.moc"
