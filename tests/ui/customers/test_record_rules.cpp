// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/purposes/catalogue.h"
#include "tests/support/test_program.h"
#include "ui/customers/form/record_merge.h"
#include "ui/customers/list_state.h"
#include "ui/customers/record/held_card.h"
#include "ui/customers/record/profile_rows.h"
#include "ui/customers/record/why_text.h"
#include "ui/customers/record_edit.h"
#include "ui/customers/shown_text.h"
#include "ui/kit/label.h"
#include "ui/wording/names.h"

#include <QTest>

#include <algorithm>

using namespace aicms;
using namespace aicms::customers_ui;
using customers::Customer;

namespace {

QString operator""_text(const char16_t* text, std::size_t size)
{
    return QString::fromUtf16(text, static_cast<qsizetype>(size));
}

Customer person()
{
    Customer c;
    c.id = {7};
    c.givenName = u"Hannah"_text;
    c.familyName = u"Okafor"_text;
    c.emails = {{u"a@example.com"_text, {}, true, {u"contract_performance"_text}},
        {u"b@example.com"_text, {}, true, {u"customer_care"_text}}};
    c.nameProvenance.purpose = u"contract_performance"_text;
    return c;
}

} // namespace

class TestRecordRules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aValueIsTakenOutByItsRow()
    {
        const Customer without = withoutValue(person(), u"email.0"_text);
        QCOMPARE(without.emails.size(), std::size_t(1));
        QCOMPARE(without.emails.front().address, u"b@example.com"_text);
        QCOMPARE(withoutValue(person(), u"email.9"_text).emails.size(), std::size_t(2));
        QVERIFY(withoutValue(person(), u"name"_text) == person());
        QVERIFY(!isRemovable(u"name"_text));
        QVERIFY(!isRemovable(u"member.4"_text));
        QVERIFY(isRemovable(u"birthday"_text));
    }

    void hiddenBirthdaysLeaveARowWithoutReason()
    {
        RecordData data;
        data.customer = person();
        data.today = QDate(2026, 5, 12);
        const auto rows = profileRows(data, false);
        const auto found = std::ranges::find(rows, u"birthday"_text, &ProfileRow::id);
        QVERIFY(found != rows.end());
        QVERIFY(found->isHidden);
        QVERIFY(!found->provenance);
        const auto seen = profileRows(data, true);
        QVERIFY(std::ranges::find(seen, u"birthday"_text, &ProfileRow::id) == seen.end());
    }

    void valuesAreCountedByPurpose()
    {
        RecordData data;
        data.customer = person();
        data.today = QDate(2026, 5, 12);
        data.interactions.emplace_back().provenance.purpose = u"customer_care"_text;
        const auto counts = valuesByPurpose(data);
        QCOMPARE(counts.value(u"contract_performance"_text), 2);
        QCOMPARE(counts.value(u"customer_care"_text), 2);
    }

    /// "Why do we hold this" reads what the business says today, not what the program came with.
    void whyReadsTheStoredPurposes()
    {
        std::vector<purposes::Purpose> stored = purposes::defaultPurposes(u"DE"_text);
        const auto contract = std::ranges::find(stored, u"contract_performance"_text, &purposes::Purpose::code);
        QVERIFY(contract != stored.end());
        const purposes::Catalogue asShipped(stored);
        QVERIFY(groundOf(asShipped, u"contract_performance"_text).contains(u"GDPR Art. 6(1)(b)"_text));
        QCOMPARE(groundOf(asShipped, u"no such purpose"_text), u"Not stated"_text);
        QCOMPARE(wording::purposeName(asShipped, u"contract_performance"_text), u"Contract with the customer"_text);
        contract->basis = purposes::LawfulBasis::LegalObligation;
        contract->texts = {{u"en"_text, {u"Workshop bookings"_text, u"What the workshop has to know."_text}}};
        purposes::Purpose club;
        club.code = u"bike_club"_text;
        club.texts = {{u"en"_text, {u"Bike club"_text, u"Rides on Sundays."_text}}};
        stored.push_back(club);
        const purposes::Catalogue reworded(stored);
        QVERIFY(groundOf(reworded, u"contract_performance"_text).contains(u"GDPR Art. 6(1)(c)"_text));
        QCOMPARE(wording::purposeName(reworded, u"contract_performance"_text), u"Workshop bookings"_text);
        QCOMPARE(wording::purposeName(reworded, u"bike_club"_text), u"Bike club"_text);
        QCOMPARE(wording::purposeExplanation(reworded, u"bike_club"_text), u"Rides on Sundays."_text);
    }

    /// Which thing of hers the end counts from is said where it counts from one.
    void theLastThingSheDidIsNamed()
    {
        RecordData data;
        data.customer = person();
        data.today = QDate(2026, 5, 12);
        data.catalogue = std::make_shared<const purposes::Catalogue>(purposes::defaultPurposes(u"DE"_text));
        data.keeping.emplace();
        data.keeping->person = {QDate(2027, 12, 31), false, retention::Keeper::Period};
        data.keeping->lastAct = {retention::LastAct::Kind::Contact,
            base::UtcTime::fromDateTime(QDateTime(QDate(2024, 5, 3), QTime(12, 0))), customers::InteractionKind::Call};
        HeldCard card;
        card.setData(data);
        QVERIFY(!card.findChild<QWidget*>(u"heldLastAct"_text));
        data.keeping->person.movesOn = true;
        card.setData(data);
        const auto* said = card.findChild<kit::Label*>(u"heldLastAct"_text);
        QVERIFY(said && said->text().startsWith(u"Call, "_text) && said->text().contains(u"2024"_text));
    }

    /// Why something is held is what it may be used for, and not what somebody chose when it was entered.
    void whyIsByTheFieldsOfThePurposesThatApply()
    {
        RecordData data;
        data.customer = person();
        data.catalogue = std::make_shared<purposes::Catalogue>([] {
            std::vector<purposes::Purpose> stored = purposes::defaultPurposes(u"DE"_text);
            for (std::size_t i = 0; i < stored.size(); ++i)
                stored[i].id = {qint64(i) + 1};
            return stored;
        }());
        const auto codes = [&data](const ProfileRow& row) {
            QStringList all;
            for (const purposes::Purpose* each : purposesOf(row, data))
                all << each->code;
            return all;
        };
        ProfileRow mail {u"email.0"_text, {}, {}, {}, customers::Provenance {u"contract_performance"_text}};
        ProfileRow birthday {u"birthday"_text, {}, {}, {}, customers::Provenance {u"customer_care"_text}};
        QCOMPARE(codes(mail), QStringList(u"contract_performance"_text)); // nothing is known of the gate yet
        const auto allow = [&data](const char16_t* code) {
            consent::ShownAnswer answer;
            answer.purpose = data.catalogue->find(QString::fromUtf16(code))->id;
            answer.isAllowed = true;
            data.uses->push_back(answer);
        };
        data.uses.emplace();
        QCOMPARE(codes(mail), QStringList());
        allow(u"contract_performance");
        allow(u"customer_care");
        QVERIFY(codes(mail).contains(u"contract_performance"_text));
        QVERIFY(!codes(mail).contains(u"marketing_email"_text));
        QCOMPARE(codes(birthday), QStringList()); // care does not name it
        allow(u"marketing_email");
        allow(u"bias_audit");
        QVERIFY(codes(mail).contains(u"marketing_email"_text));
        QCOMPARE(codes(birthday), QStringList(u"bias_audit"_text));
    }

    void mergingKeepsMineAndTakesTheirs()
    {
        const Customer original = person();
        Customer mine = original;
        mine.familyName = u"Weber"_text;
        mine.notes.push_back({{}, u"mine"_text, {}, {}});
        Customer theirs = original;
        theirs.revision = 5;
        theirs.familyName = u"Schmidt"_text;
        theirs.number = u"K-9"_text;
        theirs.notes.push_back({{3}, u"theirs"_text, {}, {}});
        const Merged merged = mergeRecords(original, mine, theirs);
        QCOMPARE(merged.record.revision, qint64(5));
        QCOMPARE(merged.record.familyName, u"Weber"_text);
        QCOMPARE(merged.record.number, u"K-9"_text);
        QCOMPARE(merged.record.notes.size(), std::size_t(2));
        QCOMPARE(merged.clashes.size(), std::size_t(1));
        QCOMPARE(merged.clashes.front().theirs, u"Schmidt"_text);
    }

    void thesameChangeIsNoClash()
    {
        Customer mine = person();
        mine.number = u"K-9"_text;
        QVERIFY(mergeRecords(person(), mine, mine).clashes.empty());
    }

    void statesAreComparedWithoutRevisions()
    {
        Customer later = person();
        later.revision = 9;
        later.updatedAt = {5};
        QVERIFY(isSameContent(person(), later));
        later.number = u"K-1"_text;
        QVERIFY(!isSameContent(person(), later));
    }

    void datesAndAddressesAreWrittenOut()
    {
        QCOMPARE(shortDate(QDate(2026, 4, 21), QDate(2026, 5, 12)), u"21 Apr"_text);
        QCOMPARE(shortDate(QDate(2021, 3, 14), QDate(2026, 5, 12)), u"14 Mar 2021"_text);
        Customer c;
        c.birthdayTyped = u"29.02."_text;
        c.birthday = base::CalendarDate::of(0, 2, 29);
        QCOMPARE(birthdayText(c), u"29 February"_text);
        QCOMPARE(addressText({u"Storgatan 1\nPort B"_text, u"111 22"_text, u"Malmö"_text, {}, u"SE"_text}),
            u"Storgatan 1, Port B, 111 22 Malmö, Sweden"_text);
        QCOMPARE(languageText(u"xx-unknown"_text), u"xx-unknown"_text);
    }

    void theListKnowsNeighbours()
    {
        ListState state;
        QCOMPARE(state.positionOf({3}), qint64(-1));
        state.setIds(std::make_shared<const std::vector<qint64>>(std::vector<qint64> {5, 3, 9}));
        QCOMPARE(state.positionOf({3}), qint64(1));
        QCOMPARE(state.at(2).value, qint64(9));
        QVERIFY(!state.at(3).isValid());
        QVERIFY(!state.at(-1).isValid());
        state.requestFilter(u"anna"_text);
        QCOMPARE(state.takeFilter(), u"anna"_text);
        QVERIFY(!state.takeFilter());
    }
};

AICMS_WINDOW_TEST(TestRecordRules)
#include "test_record_rules.moc"
