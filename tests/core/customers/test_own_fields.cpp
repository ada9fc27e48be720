// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/clock_leap.h"
#include "core/customers/own_fields_service.h"
#include "tests/core/customers/opened_vault.h"
#include "tests/support/test_program.h"

using namespace aicms;
using namespace aicms::customers;
using base::CustomerId;
using test::OpenedVault;

namespace {

const QString care = QStringLiteral("customer_care");

Customer withFields(const QString& family, std::vector<ExtraField> fields = {})
{
    Customer customer;
    customer.familyName = family;
    customer.extraFields = std::move(fields);
    return customer;
}

OwnField number(const QString& name)
{
    return {{}, name, OwnFieldKind::Number, {}, care};
}

OwnField allergies(Sensitivity sensitivity)
{
    OwnField field {{}, QStringLiteral("Allergies"), OwnFieldKind::Text, {}, care, sensitivity};
    if (sensitivity == Sensitivity::SpecialCategory)
        field.ground = SpecialGround::HealthCare;
    return field;
}

struct FieldVault : OpenedVault {
    using OpenedVault::OpenedVault;
    OwnFieldsService fields {*database, session, QStringLiteral("DE")};
    OwnField define(const OwnField& field)
    {
        const auto added = fields.add(field).result();
        if (!added)
            qFatal("define failed: %s", qPrintable(added.error().subject));
        return *added;
    }
    QStringList values(CustomerId id)
    {
        QStringList all;
        for (const ExtraField& value : get(id).extraFields)
            all << value.name + QLatin1Char('=') + value.value + QLatin1Char('/') + value.reading
                    + (value.field.isValid() ? QString() : QStringLiteral(" kept"));
        return all;
    }
};

} // namespace

class TestOwnFields : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void valuesAreReadAndKeptAsTyped();
    void keptColumnsBecomeValues();
    void renamingTouchesNoValue();
    void anotherKindReadsAnew();
    void previewsReadByTheDayOfTheChange();
    void removedValuesComeBack();
    void removedValuesMayStayAsColumns();
    void removedForGoodAfterAMonth();
    void heldValuesWaitForTheHold();
    void aClockThatLeaptForgetsNothing();
    void undoOfAnEditRestoresTheReading();
    void snapshotsOutliveADefinition();
    void searchedByTheirWords();
    void filteredByWhatTheySay();
    void sensitiveIsHiddenUntilShown();
    void sensitiveIsAbsentForOthers_data();
    void sensitiveIsAbsentForOthers();
    void editKeepsWhatIsHidden();
    void specialCategoriesAreInNoIndex();
    void everyChangeIsLogged();
};

void TestOwnFields::valuesAreReadAndKeptAsTyped()
{
    FieldVault vault;
    const OwnField size = vault.define(number(QStringLiteral("Shoe size")));
    const CustomerId id
        = vault.add(withFields(QStringLiteral("Berg"), {{QStringLiteral("SHOE SIZE"), QStringLiteral("38,5")}}));
    QCOMPARE(vault.values(id), QStringList {QStringLiteral("Shoe size=38,5/38.5")});
    QCOMPARE(vault.get(id).extraFields[0].provenance.purpose, care);
    const CustomerId wrong
        = vault.add(withFields(QStringLiteral("Kurz"), {{QStringLiteral("Shoe size"), QStringLiteral("like mine")}}));
    QCOMPARE(vault.values(wrong), QStringList {QStringLiteral("Shoe size=like mine/")});
    const auto uses = *vault.fields.uses().result();
    QCOMPARE(uses.size(), std::size_t(1));
    QCOMPARE(uses[0].field, size);
    QCOMPARE(uses[0].values, 2);
    QCOMPARE(uses[0].unreadable, 1);
}

void TestOwnFields::keptColumnsBecomeValues()
{
    FieldVault vault;
    const CustomerId first = vault.add(withFields(QStringLiteral("Berg"),
        {{QStringLiteral("shoe size"), QStringLiteral("41")}, {QStringLiteral("Door"), QStringLiteral("blue")}}));
    vault.add(withFields(QStringLiteral("Kurz"), {{QStringLiteral("Shoe Size"), QStringLiteral("small")}}));
    const qint64 revision = vault.get(first).revision;
    const OwnFieldEffect told = *vault.fields.previewAdd(number(QStringLiteral("Shoe size"))).result();
    QCOMPARE(told, (OwnFieldEffect {2, 2, 1, 0}));
    vault.define(number(QStringLiteral("Shoe size")));
    QCOMPARE(vault.values(first), (QStringList {QStringLiteral("Shoe size=41/41"), QStringLiteral("Door=blue/ kept")}));
    QVERIFY(vault.get(first).revision > revision); // an open form is told
}

void TestOwnFields::renamingTouchesNoValue()
{
    FieldVault vault;
    OwnField size = vault.define(number(QStringLiteral("Shoe size")));
    const CustomerId id
        = vault.add(withFields(QStringLiteral("Berg"), {{QStringLiteral("Shoe size"), QStringLiteral("41")}}));
    size.name = QStringLiteral("Boot size");
    QCOMPARE(*vault.fields.previewEdit(size).result(), (OwnFieldEffect {1, 1, 0, 0}));
    const auto before = vault.fields.edit(size).result();
    QCOMPARE(before->name, QStringLiteral("Shoe size"));
    QCOMPARE(vault.values(id), QStringList {QStringLiteral("Boot size=41/41")});
    QVERIFY(vault.fields.edit(*before).result()); // undo
    QCOMPARE(vault.values(id), QStringList {QStringLiteral("Shoe size=41/41")});
}

void TestOwnFields::anotherKindReadsAnew()
{
    FieldVault vault;
    OwnField field = vault.define({{}, QStringLiteral("Since"), OwnFieldKind::Text, {}, care});
    const CustomerId day
        = vault.add(withFields(QStringLiteral("Berg"), {{QStringLiteral("Since"), QStringLiteral("3.4.2019")}}));
    const CustomerId words
        = vault.add(withFields(QStringLiteral("Kurz"), {{QStringLiteral("Since"), QStringLiteral("spring")}}));
    field.kind = OwnFieldKind::Date;
    QCOMPARE(*vault.fields.previewEdit(field).result(), (OwnFieldEffect {2, 2, 1, 0}));
    QVERIFY(vault.fields.edit(field).result());
    QCOMPARE(vault.values(day), QStringList {QStringLiteral("Since=3.4.2019/2019-04-03")});
    QCOMPARE(vault.values(words), QStringList {QStringLiteral("Since=spring/")});
}

void TestOwnFields::removedValuesComeBack()
{
    FieldVault vault;
    const OwnField size = vault.define(number(QStringLiteral("Shoe size")));
    const CustomerId id = vault.add(withFields(QStringLiteral("Berg"),
        {{QStringLiteral("Door"), QStringLiteral("blue")}, {QStringLiteral("Shoe size"), QStringLiteral("41")},
            {QStringLiteral("Key"), QStringLiteral("7")}}));
    const QStringList before = vault.values(id);
    QCOMPARE(*vault.fields.previewRemove(size.id).result(), (OwnFieldEffect {1, 1, 0, 0}));
    QVERIFY(vault.fields.remove(size.id, RemovedValues::TakeOut).result());
    QCOMPARE(vault.values(id), (QStringList {QStringLiteral("Door=blue/ kept"), QStringLiteral("Key=7/ kept")}));
    QVERIFY(vault.foundNames(QStringLiteral("41x")).isEmpty());
    QCOMPARE(vault.fields.removed().result()->front().values, 1);
    QVERIFY(vault.fields.restore(size.id).result());
    QCOMPARE(vault.values(id), before);
    // The place is taken meanwhile: nothing is overwritten.
    QVERIFY(vault.fields.remove(size.id, RemovedValues::TakeOut).result());
    Customer edited = vault.get(id);
    edited.extraFields.push_back({QStringLiteral("Hat"), QStringLiteral("57")});
    QVERIFY(vault.service.edit(edited).result());
    QVERIFY(vault.fields.restore(size.id).result());
    QCOMPARE(vault.values(id).size(), 4);
    QVERIFY(vault.values(id).contains(QStringLiteral("Shoe size=41/41")));
    // A second definition of the name stands in the way.
    QVERIFY(vault.fields.remove(size.id, RemovedValues::TakeOut).result());
    vault.define(number(QStringLiteral("shoe size")));
    const auto refused = vault.fields.restore(size.id).result();
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, base::ErrorKind::AlreadyExists);
}

void TestOwnFields::removedValuesMayStayAsColumns()
{
    FieldVault vault;
    const OwnField size = vault.define(number(QStringLiteral("Shoe size")));
    const CustomerId id
        = vault.add(withFields(QStringLiteral("Berg"), {{QStringLiteral("Shoe size"), QStringLiteral("41")}}));
    QVERIFY(vault.fields.remove(size.id, RemovedValues::KeepAsColumns).result());
    QCOMPARE(vault.values(id), QStringList {QStringLiteral("Shoe size=41/ kept")});
    QVERIFY(vault.fields.restore(size.id).result());
    QCOMPARE(vault.values(id), QStringList {QStringLiteral("Shoe size=41/41")});
    // Not where that would show what only some may see.
    const OwnField secret = vault.define(allergies(Sensitivity::Sensitive));
    const auto refused = vault.fields.remove(secret.id, RemovedValues::KeepAsColumns).result();
    QVERIFY(!refused);
    QCOMPARE(refused.error().subject, QStringLiteral("sensitivity"));
}

void TestOwnFields::removedForGoodAfterAMonth()
{
    FieldVault vault;
    const OwnField size = vault.define(number(QStringLiteral("Shoe size")));
    vault.add(withFields(QStringLiteral("Berg"), {{QStringLiteral("Shoe size"), QStringLiteral("41")}}));
    QVERIFY(vault.fields.remove(size.id, RemovedValues::TakeOut).result());
    QCOMPARE(*vault.fields.forgetOld().result(), 0);
    vault.clock.set({OpenedVault::noon + 29 * OpenedVault::day});
    QCOMPARE(*vault.fields.forgetOld().result(), 0);
    vault.clock.set({OpenedVault::noon + 30 * OpenedVault::day});
    QCOMPARE(*vault.fields.forgetOld().result(), 1);
    QCOMPARE(vault.number("SELECT COUNT(*) FROM put_aside_field"), 0);
    QVERIFY(!vault.fields.restore(size.id).result());
}

/// What a legal hold reaches can come back for as long as it lasts; everybody else's is gone by then.
void TestOwnFields::heldValuesWaitForTheHold()
{
    FieldVault vault;
    const OwnField size = vault.define(number(QStringLiteral("Shoe size")));
    const CustomerId held
        = vault.add(withFields(QStringLiteral("Berg"), {{QStringLiteral("Shoe size"), QStringLiteral("41")}}));
    const CustomerId free
        = vault.add(withFields(QStringLiteral("Talmann"), {{QStringLiteral("Shoe size"), QStringLiteral("42")}}));
    QVERIFY(vault.fields.remove(size.id, RemovedValues::TakeOut).result());
    QVERIFY(vault.write([held](storage::WriteTransaction& tx) {
        const qint64 hold = tx.insert("INSERT INTO legal_hold (matter, reason, review_on, placed_at, placed_by)"
                                      " VALUES ('Claim', 'Letter', 0, 0, 1)");
        tx.execute("INSERT INTO legal_hold_scope (hold_id, customer_id) VALUES (?1, ?2)", hold, held);
    }));
    vault.clock.set({OpenedVault::noon + 31 * OpenedVault::day});
    QCOMPARE(*vault.fields.forgetOld().result(), 1);
    QCOMPARE(vault.number("SELECT COUNT(*) FROM put_aside_field"), 1);
    QCOMPARE(*vault.fields.forgetOld().result(), 0); // nothing more goes, and nothing more is logged
    QVERIFY(vault.fields.restore(size.id).result());
    QCOMPARE(vault.values(held), QStringList {QStringLiteral("Shoe size=41/41")});
    QVERIFY(vault.values(free).isEmpty());

    QVERIFY(vault.fields.remove(size.id, RemovedValues::TakeOut).result());
    QVERIFY(vault.write([](storage::WriteTransaction& tx) { tx.execute("UPDATE legal_hold SET lifted_at = 1"); }));
    vault.clock.advance(30 * OpenedVault::day);
    QCOMPARE(*vault.fields.forgetOld().result(), 1);
    QVERIFY(!vault.fields.restore(size.id).result());
}

/// By a clock that went ahead nothing ends by itself, until somebody says that it is right.
void TestOwnFields::aClockThatLeaptForgetsNothing()
{
    FieldVault vault;
    const OwnField size = vault.define(number(QStringLiteral("Shoe size")));
    vault.add(withFields(QStringLiteral("Berg"), {{QStringLiteral("Shoe size"), QStringLiteral("41")}}));
    QVERIFY(vault.fields.remove(size.id, RemovedValues::TakeOut).result());
    vault.clock.advance(3300 * OpenedVault::day);
    QCOMPARE(*vault.fields.forgetOld().result(), 0);
    QVERIFY(vault.write([&vault](storage::WriteTransaction& tx) { audit::confirmClock(tx, vault.session); }));
    QCOMPARE(*vault.fields.forgetOld().result(), 1);
}

void TestOwnFields::undoOfAnEditRestoresTheReading()
{
    FieldVault vault;
    vault.define(number(QStringLiteral("Shoe size")));
    const CustomerId id
        = vault.add(withFields(QStringLiteral("Berg"), {{QStringLiteral("Shoe size"), QStringLiteral("41")}}));
    Customer edited = vault.get(id);
    edited.extraFields[0].value = QStringLiteral("big");
    auto before = vault.service.edit(edited).result();
    QCOMPARE(vault.values(id), QStringList {QStringLiteral("Shoe size=big/")});
    before->revision = vault.get(id).revision;
    QVERIFY(vault.service.edit(*before).result());
    QCOMPARE(vault.values(id), QStringList {QStringLiteral("Shoe size=41/41")});
}

void TestOwnFields::snapshotsOutliveADefinition()
{
    FieldVault vault;
    const OwnField size = vault.define(number(QStringLiteral("Shoe size")));
    const CustomerId id
        = vault.add(withFields(QStringLiteral("Berg"), {{QStringLiteral("Shoe size"), QStringLiteral("41")}}));
    const auto blob = vault.read<QByteArray>([id](storage::ReadTransaction& tx) { return snapshot(tx, id); });
    QVERIFY(vault.write([id](storage::WriteTransaction& tx) { removeForGood(tx, id); }));
    QVERIFY(vault.write([&](storage::WriteTransaction& tx) { restoreSnapshot(tx, vault.session, blob); }));
    QCOMPARE(vault.values(id), QStringList {QStringLiteral("Shoe size=41/41")});
    QVERIFY(vault.write([id](storage::WriteTransaction& tx) { removeForGood(tx, id); }));
    QVERIFY(vault.fields.remove(size.id, RemovedValues::TakeOut).result());
    QVERIFY(vault.write([&](storage::WriteTransaction& tx) { restoreSnapshot(tx, vault.session, blob); }));
    QCOMPARE(vault.values(id), QStringList {QStringLiteral("Shoe size=41/ kept")});
}

void TestOwnFields::searchedByTheirWords()
{
    FieldVault vault;
    vault.define({{}, QStringLiteral("Favourite tea"), OwnFieldKind::Text, {}, care});
    vault.add(
        withFields(QStringLiteral("Berg"), {{QStringLiteral("Favourite tea"), QStringLiteral("Lapsang Souchong")}}));
    const auto hits = *vault.service.search(QStringLiteral("souch"), 10).result();
    QCOMPARE(hits.size(), std::size_t(1));
    QCOMPARE(hits[0].field, QStringLiteral("own:Favourite tea"));
    QCOMPARE(hits[0].snippet, QStringLiteral("Lapsang Souchong"));
    QCOMPARE(hits[0].snippetMarks, (std::vector<TextRange> {{8, 5}}));
    const auto inside = *vault.service.search(QStringLiteral("ouchong"), 10).result();
    QCOMPARE(inside.size(), std::size_t(1));
    QCOMPARE(inside[0].snippetMarks, (std::vector<TextRange> {{9, 7}}));
    const auto similar = *vault.service.search(QStringLiteral("suochong"), 10).result(); // one mistake
    QCOMPARE(similar.size(), std::size_t(1));
    QVERIFY(similar[0].isSimilar);
    QCOMPARE(similar[0].field, QStringLiteral("own:Favourite tea"));
    QVERIFY(vault.isIndexSound());
}

void TestOwnFields::filteredByWhatTheySay()
{
    FieldVault vault;
    const OwnField size = vault.define(number(QStringLiteral("Shoe size")));
    const CustomerId first
        = vault.add(withFields(QStringLiteral("Berg"), {{QStringLiteral("Shoe size"), QStringLiteral("41,0")}}));
    vault.add(withFields(QStringLiteral("Kurz"), {{QStringLiteral("Shoe size"), QStringLiteral("40")}}));
    ListQuery query;
    query.ownField = size.id;
    query.ownReading = QStringLiteral("41");
    QCOMPARE(*vault.service.ids(query).result(), std::vector<CustomerId> {first});
    const auto rows = *vault.service.rows({first}, {}, {size.id}).result();
    QCOMPARE(rows[0].ownValues.size(), std::size_t(1));
    QCOMPARE(rows[0].ownValues[0].second, QStringLiteral("41,0"));
}

void TestOwnFields::sensitiveIsHiddenUntilShown()
{
    FieldVault vault;
    vault.define(allergies(Sensitivity::Sensitive));
    const CustomerId id
        = vault.add(withFields(QStringLiteral("Berg"), {{QStringLiteral("Allergies"), QStringLiteral("hazelnut")}}));
    const Customer opened = *vault.service.open(id).result();
    QCOMPARE(opened.extraFields.size(), std::size_t(1));
    QVERIFY(opened.extraFields[0].isHidden);
    QVERIFY(opened.extraFields[0].value.isEmpty());
    const auto unreasoned = vault.service.showSensitive(id, QStringLiteral("  ")).result();
    QVERIFY(!unreasoned);
    QCOMPARE(unreasoned.error().subject, QStringLiteral("reason"));
    const auto shown = *vault.service.showSensitive(id, QStringLiteral("Baking for them")).result();
    QCOMPARE(shown.size(), std::size_t(1));
    QCOMPARE(shown[0].value, QStringLiteral("hazelnut"));
    QVERIFY(vault.auditLines().last().startsWith(QStringLiteral("customer.show_sensitive %1 own:").arg(id.value)));
    // Found, but what was found is not told.
    const auto hits = *vault.service.search(QStringLiteral("hazel"), 10).result();
    QCOMPARE(hits.size(), std::size_t(1));
    QCOMPARE(hits[0].field, QStringLiteral("own:Allergies"));
    QVERIFY(hits[0].snippet.isEmpty());
}

void TestOwnFields::sensitiveIsAbsentForOthers_data()
{
    QTest::addColumn<int>("sensitivity");
    QTest::newRow("sensitive") << static_cast<int>(Sensitivity::Sensitive);
    QTest::newRow("special") << static_cast<int>(Sensitivity::SpecialCategory);
}

void TestOwnFields::sensitiveIsAbsentForOthers()
{
    QFETCH(int, sensitivity);
    FieldVault vault;
    OwnField field = allergies(static_cast<Sensitivity>(sensitivity));
    field.kind = OwnFieldKind::Choice;
    field.choices = {QStringLiteral("hazelnut")};
    field = vault.define(field);
    const CustomerId id = vault.add(withFields(QStringLiteral("Berg"),
        {{QStringLiteral("Allergies"), QStringLiteral("hazelnut")}, {QStringLiteral("Door"), QStringLiteral("blue")}}));
    vault.become(QStringLiteral("staff"));
    QCOMPARE(vault.service.open(id).result()->extraFields.size(), std::size_t(1));
    const auto refused = vault.service.showSensitive(id, QStringLiteral("curious")).result();
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, base::ErrorKind::NotAllowed);
    // Not by a hit, not by a count, not by a filter, not in a row.
    QVERIFY(vault.foundNames(QStringLiteral("hazelnut")).isEmpty());
    ListQuery query;
    query.text = QStringLiteral("hazelnut");
    QCOMPARE(*vault.service.count(query).result(), 0);
    query.text.clear();
    query.ownField = field.id;
    query.ownReading = QStringLiteral("hazelnut");
    QCOMPARE(*vault.service.count(query).result(), 0);
    QVERIFY(vault.service.rows({id}, {}, {field.id}).result()->front().ownValues.empty());
}

void TestOwnFields::editKeepsWhatIsHidden()
{
    FieldVault vault;
    vault.define(allergies(Sensitivity::Sensitive));
    const CustomerId id = vault.add(withFields(QStringLiteral("Berg"),
        {{QStringLiteral("Door"), QStringLiteral("blue")}, {QStringLiteral("Allergies"), QStringLiteral("hazelnut")},
            {QStringLiteral("Key"), QStringLiteral("7")}}));
    const QStringList before = vault.values(id);
    const auto changeDoor = [&] {
        Customer opened = *vault.service.reload(id).result();
        opened.extraFields[0].value = QStringLiteral("red");
        QVERIFY(vault.service.edit(opened).result());
    };
    changeDoor(); // by the owner, to whom it is hidden
    QCOMPARE(vault.values(id)[1], before[1]);
    vault.become(QStringLiteral("staff"));
    changeDoor(); // by one to whom it is not there
    QCOMPARE(vault.values(id)[1], before[1]);
    Customer forged = *vault.service.reload(id).result();
    forged.extraFields.push_back({QStringLiteral("ALLERGIES"), QStringLiteral("none")});
    const auto refused = vault.service.edit(forged).result();
    QVERIFY2(!refused && refused.error().kind == base::ErrorKind::NotAllowed, "it would only seem to be stored");
    forged.extraFields.pop_back();
    forged.birthdayTyped = QStringLiteral("1999-01-01");
    QCOMPARE(vault.service.edit(forged).result().error().kind, base::ErrorKind::NotAllowed);
    QCOMPARE(
        vault.service.add(withFields(QStringLiteral("Neu"), {{QStringLiteral("allergies"), QStringLiteral("none")}}))
            .result()
            .error()
            .kind,
        base::ErrorKind::NotAllowed);
    QCOMPARE(vault.values(id).size(), 3);
    QCOMPARE(vault.values(id)[1], before[1]);
    // Whoever sees it may take it out, and undo that.
    vault.become(QStringLiteral("owner"));
    Customer opened = *vault.service.reload(id).result();
    opened.extraFields.erase(opened.extraFields.begin() + 1);
    auto old = vault.service.edit(opened).result();
    QCOMPARE(vault.values(id).size(), 2);
    old->revision = vault.get(id).revision;
    QVERIFY(vault.service.edit(*old).result());
    QCOMPARE(vault.values(id)[1], before[1]);
}

void TestOwnFields::specialCategoriesAreInNoIndex()
{
    FieldVault vault;
    OwnField field = vault.define(allergies(Sensitivity::SpecialCategory));
    vault.add(withFields(QStringLiteral("Berg"), {{QStringLiteral("Allergies"), QStringLiteral("hazelnut")}}));
    QVERIFY(vault.foundNames(QStringLiteral("hazelnut")).isEmpty()); // not even for the owner
    const char* inIndex = "SELECT COUNT(*) FROM search_words WHERE search_words MATCH 'hazelnut'";
    QCOMPARE(vault.number(inIndex), 0);
    field.sensitivity = Sensitivity::Ordinary;
    QVERIFY(vault.fields.edit(field).result());
    QCOMPARE(vault.number(inIndex), 1);
    field.sensitivity = Sensitivity::SpecialCategory;
    field.ground = SpecialGround::HealthCare;
    QVERIFY(vault.fields.edit(field).result());
    QCOMPARE(vault.number(inIndex), 0);
    QCOMPARE(vault.number("SELECT COUNT(*) FROM search_document WHERE field <> '' OR sensitive <> ''"), 0);
    QVERIFY(vault.isIndexSound());
}

void TestOwnFields::everyChangeIsLogged()
{
    FieldVault vault;
    OwnField size = vault.define(number(QStringLiteral("Shoe size")));
    vault.add(withFields(QStringLiteral("Berg"), {{QStringLiteral("Shoe size"), QStringLiteral("41")}}));
    size.name = QStringLiteral("Boot size");
    QVERIFY(vault.fields.edit(size).result());
    QVERIFY(vault.fields.remove(size.id, RemovedValues::TakeOut).result());
    QVERIFY(vault.fields.restore(size.id).result());
    const QString lines = vault.auditLines().join(QLatin1Char('\n'));
    for (const char* action : {"field.add 1 values=0,customers=0", "field.edit 1 values=1,customers=1",
             "field.remove 1 values=1,customers=1", "field.restore 1 values=1,customers=1"})
        QVERIFY2(lines.contains(QString::fromLatin1(action)), qPrintable(lines));
    vault.become(QStringLiteral("staff"));
    QVERIFY(vault.fields.fields().result());
    QCOMPARE(vault.fields.edit(size).result().error().kind, base::ErrorKind::NotAllowed);
    QCOMPARE(vault.fields.add(number(QStringLiteral("Hat"))).result().error().kind, base::ErrorKind::NotAllowed);
}

/// Of 29 February 2000 two digits are left: they mean 2000 from New Year of that year on, and 1900, which had no such
/// day, before.
void TestOwnFields::previewsReadByTheDayOfTheChange()
{
    FieldVault vault;
    vault.clock.set(base::UtcTime::fromDateTime(QDateTime(QDate(1999, 12, 31), QTime(20, 0), Qt::UTC)));
    OwnField since = vault.define({{}, QStringLiteral("Since"), OwnFieldKind::Text, {}, care});
    vault.add(withFields(QStringLiteral("Berg"), {{QStringLiteral("Since"), QStringLiteral("29.02.00")}}));
    vault.add(withFields(QStringLiteral("Roth"), {{QStringLiteral("Until"), QStringLiteral("29.02.00")}}));
    const OwnField until {{}, QStringLiteral("Until"), OwnFieldKind::Date, {}, care};
    since.kind = OwnFieldKind::Date;
    for (const auto& [zone, unreadable] : {std::pair {"America/Los_Angeles", 1}, std::pair {"Asia/Tokyo", 0}}) {
        OwnFieldsService fields(*vault.database, vault.session, QStringLiteral("DE"), {}, QTimeZone(zone));
        QCOMPARE(fields.previewEdit(since).result()->unreadable, unreadable);
        QCOMPARE(fields.previewAdd(until).result()->unreadable, unreadable);
        const OwnField before = fields.edit(since).result().value();
        const auto added = fields.add(until).result();
        QVERIFY(added);
        const auto uses = fields.uses().result();
        QCOMPARE(uses->size(), std::size_t(2));
        for (const OwnFieldUse& use : *uses)
            QCOMPARE(use.unreadable, unreadable);
        QVERIFY(fields.edit(before).result());
        QVERIFY(fields.remove(added->id, RemovedValues::KeepAsColumns).result());
    }
}

AICMS_TEST(TestOwnFields)
#include "test_own_fields.moc"
