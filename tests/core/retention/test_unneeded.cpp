// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/gate_service.h"
#include "core/purposes/stored_fields.h"
#include "tests/core/retention/purge_shop.h"
#include "tests/support/test_program.h"

#include <QTest>

using namespace aicms;
using namespace test;
using namespace retention;

/// What is held and nobody seems to need.
class TestUnneeded : public QObject {
    Q_OBJECT

    static std::vector<Unneeded> of(const UnneededReport& report, UnneededKind kind)
    {
        std::vector<Unneeded> found;
        for (const Unneeded& item : report.items) {
            if (item.kind == kind)
                found.push_back(item);
        }
        return found;
    }
    static void note(PurgeShop& shop, base::CustomerId id, const QString& text)
    {
        customers::Customer person = shop.get(id);
        customers::Note said;
        said.text = text;
        person.notes.push_back(said);
        QVERIFY(shop.service.edit(person).result());
    }

private Q_SLOTS:
    void wordsOfAllLanguagesAreFound()
    {
        QVERIFY(specialWordFile().checkedOn.isValid());
        QCOMPARE(specialWordFile().languages, (QStringList {u"de"_s, u"en"_s, u"fr"_s}));
        QCOMPARE(specialSubjects(u"Hat Diabetes und kennt uns"_s), (QStringList {u"health"_s}));
        QCOMPARE(specialSubjects(u"Sie ist schwanger; Mitglied der Gewerkschaft"_s),
            (QStringList {u"health"_s, u"union"_s}));
        QCOMPARE(specialSubjects(u"goes to the MOSQUE on Fridays"_s), QStringList {u"belief"_s});
        QCOMPARE(specialSubjects(u"enceinte de trois mois, d\u00E9pression"_s), QStringList {u"health"_s});
        QCOMPARE(specialSubjects(u"wants a bell and two tyres"_s), QStringList());
        QCOMPARE(specialSubjects(QString()), QStringList());
    }

    /// Where they stand in the text as it was typed, whole words.
    void wordsAreFoundInTheirPlace()
    {
        const QString text = u"Hélas, d\u00E9pression; straße. Hat Diabetes, seit 2019"_s;
        QStringList marked;
        for (const auto& [place, length] : specialWords(text))
            marked << text.mid(place, length);
        QCOMPARE(marked, (QStringList {u"d\u00E9pression"_s, u"Diabetes"_s}));
        QVERIFY(specialWords(u"wants a bell"_s).empty());
        QVERIFY(specialWords(QString()).empty());
        QCOMPARE(specialWords(u"diabetes"_s), (std::vector<std::pair<qsizetype, qsizetype>> {{0, 8}}));
    }

    /// Each is looked at: what is unticked stays, and is not among the number.
    void whatIsUntickedStays()
    {
        PurgeShop shop(21, 3);
        for (const base::CustomerId id : shop.ids)
            note(shop, id, u"told us that she has diabetes, "_s + shop.word());
        const auto report = shop.purges.unneeded(24).result();
        const auto notes = of(*report, UnneededKind::SensitiveNote);
        QCOMPARE(notes.size(), std::size_t(3));
        QVERIFY(notes.front().text.startsWith(u"told us"_s));
        const std::set<UnneededThing> left {thingOf(notes[1])};
        const auto wrong = shop.purges.removeUnneeded(24, {UnneededKind::SensitiveNote}, 3, left).result();
        QCOMPARE(wrong.error(), (base::Error {base::ErrorKind::Conflict, u"unneeded_count"_s, 2}));
        QVERIFY(shop.purges.removeUnneeded(24, {UnneededKind::SensitiveNote}, 2, left).result());
        QVERIFY(shop.get(shop.ids[0]).notes.empty() && shop.get(shop.ids[2]).notes.empty());
        QCOMPARE(shop.get(shop.ids[1]).notes.size(), std::size_t(1));
    }

    void whatNobodyNeedsIsFoundAndGoesWithProof()
    {
        PurgeShop shop(21, 3);
        const base::CustomerId held = shop.ids[0], free = shop.ids[1];
        for (const base::CustomerId id : shop.ids) {
            shop.addParts(id);
            shop.addNoteAndFiles(id);
            note(shop, id, u"told us that she has diabetes, "_s + shop.word());
        }
        QVERIFY(shop.holds.place(shop.holdOn({held})).result());
        QCOMPARE(shop.purges.unneeded(0).result().error().subject, u"unneeded_months"_s);
        shop.live(3 * PurgeShop::year);
        // Somebody opened the file of one of them.
        QVERIFY(shop.write([&](storage::WriteTransaction& tx) {
            auto rows = tx.query("SELECT id FROM attachment WHERE customer_id = ?1 AND removed_at IS NULL", free);
            QVERIFY(rows.next());
            audit::append(tx, shop.session,
                {u"file.open"_s, audit::ObjectKind::Customer, free.value, {}, u"file:%1"_s.arg(rows.integer(0))});
        }));
        const auto report = shop.purges.unneeded(24).result();
        QVERIFY(report);
        const auto fields = of(*report, UnneededKind::Field);
        const auto column = std::ranges::find(fields, u"Frame"_s, &Unneeded::name);
        QVERIFY(column == fields.end()); // the purpose that it was entered for is in use
        QCOMPARE(of(*report, UnneededKind::SensitiveNote).size(), std::size_t(3));
        QCOMPARE(of(*report, UnneededKind::SensitiveNote).front().name, u"health"_s);
        QCOMPARE(of(*report, UnneededKind::UnopenedFile).size(), std::size_t(2));
        const qint64 notes = shop.rows("SELECT COUNT(*) FROM note");
        const auto wrong = shop.purges.removeUnneeded(24, {UnneededKind::SensitiveNote}, 3).result();
        QCOMPARE(wrong.error(), (base::Error {base::ErrorKind::Conflict, u"unneeded_count"_s, 2}));
        const auto gone
            = shop.purges.removeUnneeded(24, {UnneededKind::SensitiveNote, UnneededKind::UnopenedFile}, 3).result();
        QVERIFY2(gone, qPrintable(gone ? QString() : gone.error().subject));
        QCOMPARE(gone->state, ErasureState::Complete);
        QCOMPARE(shop.rows("SELECT COUNT(*) FROM note"), notes - 2);
        QCOMPARE(shop.get(held).notes.size(), std::size_t(2));
        QCOMPARE(shop.get(free).notes.size(), std::size_t(1)); // the harmless one
        QCOMPARE(of(*shop.purges.unneeded(24).result(), UnneededKind::SensitiveNote).front().held, 1);
        QCOMPARE(shop.rows("SELECT COUNT(*) FROM attachment WHERE removed_at IS NULL"), 2);
        QVERIFY(shop.isIndexSound());
        QCOMPARE(shop.auditLines().filter(u"retention.unneeded"_s).size(), 1);
    }

    /// GDPR Art. 18: what somebody asked to keep is kept, whoever needs it.
    void whatIsRestrictedStays()
    {
        PurgeShop shop(21, 2);
        for (const base::CustomerId id : shop.ids) {
            shop.addNoteAndFiles(id);
            note(shop, id, u"told us that she has diabetes, "_s + shop.word());
        }
        shop.live(3 * PurgeShop::year);
        consent::GateService gate(*shop.database, shop.session, shop.purposes, shop.ledger.zone());
        QVERIFY(gate.restrict(shop.ids[0], consent::RestrictionGround::NeededForClaims, u"asked to"_s).result());
        const auto gone
            = shop.purges.removeUnneeded(24, {UnneededKind::SensitiveNote, UnneededKind::UnopenedFile}, 2).result();
        QVERIFY2(gone, qPrintable(gone ? QString() : gone.error().subject));
        QCOMPARE(shop.get(shop.ids[0]).notes.size(), std::size_t(2));
        QCOMPARE(shop.get(shop.ids[1]).notes.size(), std::size_t(1));
        QCOMPARE(shop.rows("SELECT COUNT(*) FROM attachment WHERE removed_at IS NULL"), 1);
    }

    void aFieldOfAPurposeThatEndedIsUnneeded()
    {
        PurgeShop shop(22, 3);
        for (const base::CustomerId id : shop.ids)
            shop.addParts(id);
        QVERIFY(shop.write([&](storage::WriteTransaction& tx) {
            tx.execute("UPDATE provenance SET purpose = 'former' WHERE id IN (SELECT provenance_id FROM extra_field)");
        }));
        QVERIFY(of(*shop.purges.unneeded(200).result(), UnneededKind::Field).empty());
        const auto report = shop.purges.unneeded(24).result();
        const auto fields = of(*report, UnneededKind::Field);
        QCOMPARE(fields.size(), std::size_t(1));
        QCOMPARE(fields.front().name, u"Frame"_s);
        QCOMPARE(fields.front().values, 3);
        const auto gone = shop.purges.removeUnneeded(24, {UnneededKind::Field}, 3).result();
        QVERIFY(gone);
        QCOMPARE(gone->state, ErasureState::Complete);
        QCOMPARE(shop.rows("SELECT COUNT(*) FROM extra_field"), 0);
        QVERIFY(shop.isIndexSound());
    }

    /// With the birthday of a child goes the day, not that she is one (K6).
    void aChildWhoseBirthdayIsUnneededStaysOne()
    {
        PurgeShop shop(23, 2);
        shop.live(3 * PurgeShop::year);
        const int year = shop.clock.now().toDateTime().date().year();
        for (std::size_t i = 0; i < 2; ++i) {
            customers::Customer person = shop.get(shop.ids[i]);
            person.birthdayTyped = u"%1-03-04"_s.arg(i == 0 ? year - 9 : year - 40);
            person.birthdayProvenance.at = shop.ago(3 * PurgeShop::year);
            person.birthdayProvenance.purpose = u"former"_s;
            QVERIFY(shop.service.edit(person).result());
        }
        for (const QString& code : purposes::purposesUsing(*shop.purposes.catalogue(), u"birthday"_s))
            QVERIFY(shop.purposes.retire(code).result());
        QVERIFY(shop.write([&](storage::WriteTransaction& tx) {
            tx.execute("UPDATE provenance SET purpose = 'former', at = ?1"
                       " WHERE id IN (SELECT birthday_provenance_id FROM customer)",
                shop.ago(3 * PurgeShop::year));
        }));
        const auto fields = of(*shop.purges.unneeded(24).result(), UnneededKind::Field);
        QCOMPARE(fields.size(), std::size_t(1));
        QCOMPARE(fields.front().key, u"birthday"_s);
        const auto gone = shop.purges.removeUnneeded(24, {UnneededKind::Field}, fields.front().values).result();
        QVERIFY2(gone, qPrintable(gone ? QString() : gone.error().subject));
        QCOMPARE(gone->state, ErasureState::Complete);
        QVERIFY(!shop.get(shop.ids[0]).birthday && !shop.get(shop.ids[1]).birthday);
        consent::GateService gate(*shop.database, shop.session, shop.purposes, shop.ledger.zone());
        QVERIFY(gate.limits(shop.ids[0]).result()->isMarkedMinor);
        QVERIFY(!gate.limits(shop.ids[1]).result()->isMarkedMinor);
    }
};

AICMS_TEST(TestUnneeded)
#include "test_unneeded.moc"
