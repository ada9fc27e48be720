// SPDX-License-Identifier: GPL-3.0-or-later
// Names in texts that may be the person's own or somebody else's: nobody is blacked out of her own copy unasked.
#include "core/requests/package/person_package.h"
#include "tests/core/customers/opened_vault.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <algorithm>

using namespace aicms;
using namespace aicms::requests;
using test::OpenedVault;
using test::operator""_s;

namespace {

customers::Customer named(const QString& given, const QString& family, const QString& note = {})
{
    customers::Customer made;
    made.givenName = given;
    made.familyName = family;
    if (!note.isEmpty())
        made.notes = {{{}, note}};
    return made;
}

/// A shop with somebody, somebody else who is nearly called the same, and whoever spoke of one of them.
struct TwoOfNearlyOneName {
    OpenedVault vault;
    PackageOrder order;

    TwoOfNearlyOneName(const QString& ownNote, const QString& note)
    {
        vault.add(named(u"Kathrin"_s, u"Größmann"_s));
        vault.add(named(u"Bernd"_s, u"Zabel"_s, note));
        order = {vault.add(named(u"Käthe"_s, u"Größmann"_s, ownNote)), PackageKind::Access, {Regime::EuGdpr}, {}};
    }
    PersonPackage collected()
    {
        return vault.read<PersonPackage>([this](storage::ReadTransaction& tx) {
            static const purposes::Catalogue catalogue(purposes::defaultPurposes(u"DE"_s));
            return collect(tx, order, catalogue);
        });
    }
    Passage passage(const PersonPackage& package, bool isElsewhere)
    {
        const auto found = std::ranges::find(package.passages, isElsewhere, &Passage::isElsewhere);
        return found == package.passages.end() ? Passage() : *found;
    }
    QString shownAs(const Passage& passage, TextFate fate)
    {
        Passage decided = passage;
        decided.decision.fate = fate;
        return decided.shown().value_or(QString());
    }
};

} // namespace

class TestDoubtfulNames : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itIsAskedWhoseNameItIs()
    {
        TwoOfNearlyOneName shop(
            u"K. Größmann rang with Bernd Zabel."_s, u"Knows Käthe Größmann. K. Größmann pays, Bernd says."_s);
        const PersonPackage package = shop.collected();
        QCOMPARE(package.undecided(), 2);
        const Passage own = shop.passage(package, false);
        const Passage his = shop.passage(package, true);
        QVERIFY(own.asksWho() && his.asksWho());
        QCOMPARE(shop.shownAs(own, TextFate::BlackOut), u"K. Größmann rang with "_s + blackedOut + u'.');
        QCOMPARE(shop.shownAs(own, TextFate::BlackOutAll), blackedOut + u" rang with "_s + blackedOut + u'.');
        QCOMPARE(shop.shownAs(own, TextFate::Include), own.text);
        QCOMPARE(shop.shownAs(his, TextFate::BlackOut),
            u"Knows Käthe Größmann. K. Größmann pays, "_s + blackedOut + u" says."_s);
        QCOMPARE(shop.shownAs(his, TextFate::BlackOutAll),
            u"Knows Käthe Größmann. "_s + blackedOut + u" pays, "_s + blackedOut + u" says."_s);
        QCOMPARE(shop.shownAs(his, TextFate::Open), shop.shownAs(his, TextFate::BlackOutAll)); // until it is said
        // What was said is kept, and counts.
        shop.order.choices.texts[own.key] = {TextFate::BlackOutAll, {}};
        shop.order.choices.texts[his.key] = {TextFate::BlackOut, {}};
        QCOMPARE(exportProgressOf(exportProgressText({4, {}, false, {}, {}, shop.order.choices})).choices,
            shop.order.choices);
        const PersonPackage decided = shop.collected();
        QCOMPARE(decided.undecided(), 0);
        QCOMPARE(decided.blackedOut, 3);
    }

    /// Nobody is asked about a full name, or about somebody whose given name is another one.
    void whatIsClearIsNotAsked()
    {
        TwoOfNearlyOneName shop(u"Came with Kathrin Größmann."_s, u"Käthe Größmann pays."_s);
        const PersonPackage package = shop.collected();
        for (const Passage& passage : package.passages)
            QVERIFY(!passage.asksWho());
        QCOMPARE(shop.shownAs(shop.passage(package, false), TextFate::BlackOut), u"Came with "_s + blackedOut + u'.');
        QCOMPARE(shop.shownAs(shop.passage(package, true), TextFate::BlackOut), u"Käthe Größmann pays."_s);
    }
};

AICMS_TEST(TestDoubtfulNames)
#include "test_doubtful_names.moc"
