// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/search_source.h"
#include "tests/core/customers/full_record.h"
#include "tests/core/customers/opened_vault.h"
#include "tests/support/test_program.h"

using namespace aicms;
using namespace aicms::customers;
using base::CustomerId;
using test::OpenedVault;

namespace {

Customer person(const QString& given, const QString& family, const QString& city = {})
{
    Customer customer;
    customer.givenName = given;
    customer.familyName = family;
    if (!city.isEmpty())
        customer.addresses = {{{}, {}, city}};
    return customer;
}

void fill(OpenedVault& vault)
{
    Customer jurgen = person(QStringLiteral("Jürgen"), QStringLiteral("Müller"), QStringLiteral("Gießen"));
    jurgen.number = QStringLiteral("KD-0815");
    jurgen.emails = {{QStringLiteral("j.mueller@example.org")}};
    jurgen.phones = {{QStringLiteral("040 66969142")}, {QStringLiteral("call 0171 ask")}};
    jurgen.notes = {{{}, QStringLiteral("Wants the catalogue of the Große Straße 5 delivered")}};
    vault.add(jurgen);
    vault.add(person(QStringLiteral("Anna"), QStringLiteral("Mulligan"), QStringLiteral("Cork")));
    vault.add(person(QStringLiteral("Mulan"), QStringLiteral("Zhang"), QStringLiteral("Mullheim")));
    Customer zoe = test::fullRecord();
    zoe.phones.clear();
    vault.add(zoe);
    Customer american = person(QStringLiteral("Joe"), QStringLiteral("O'Brien-Smith"));
    american.phones = {{QStringLiteral("+1 (212) 555-0100")}};
    american.tags = {{QStringLiteral("Kleinunternehmer")}};
    vault.add(american);
}

} // namespace

class TestSearch : public QObject {
    Q_OBJECT

    std::unique_ptr<OpenedVault> m_vault;

private Q_SLOTS:
    void initTestCase()
    {
        m_vault = std::make_unique<OpenedVault>();
        fill(*m_vault);
    }
    void finds_data();
    void finds();
    void listFilterAgreesWithSearch_data() { finds_data(); }
    void listFilterAgreesWithSearch();
    void hitsOfRowsAgreeWithSearch_data() { finds_data(); }
    void hitsOfRowsAgreeWithSearch();
    void bestMatchesStandFirst();
    void tellsFieldAndText_data();
    void tellsFieldAndText();
    void beginningsOfNamesComeFirst();
    void limitIsKept();
    void hostileInputFindsNothingAndBreaksNothing_data();
    void hostileInputFindsNothingAndBreaksNothing();
    void erasedWordIsGone();
    void manyAreForgottenWhole();
    void cancelledSearchEnds();
    void cancellingBetweenStatementsIsNotForgotten();
    void marksWhatWasHit_data();
    void marksWhatWasHit();
    void oneMistakeIsForgiven_data();
    void oneMistakeIsForgiven();
    void sourcesAreAskedOfWhomMaySee();
    void upgradedIndexAnswersAlike();
};

void TestSearch::finds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("names");
    const auto row = [](const char* text, const char* names) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(names);
    };
    row("Müller", "Jürgen Müller");
    row("Muller", "Jürgen Müller");
    row("mueller", "Jürgen Müller"); // by the e-mail
    row("jurgen", "Jürgen Müller");
    row("juergen mueller", "Jürgen Müller");
    row("muller juergen", "Jürgen Müller");
    row("zoe angstroem", "Dr. Zoë Ångström");
    row("joe o'brien", "Joe O'Brien-Smith");
    row("jü", "Jürgen Müller");
    row("müller jü", "Jürgen Müller");
    row("jürgen mü", "Jürgen Müller");
    row("Müller, Jürgen", "Jürgen Müller");
    row("strasse", "Jürgen Müller");
    row("Straße", "Jürgen Müller");
    row("GIESSEN", "Jürgen Müller");
    row("gi", "Jürgen Müller");
    row("catalog", "Jürgen Müller");
    row("atalogue", "Jürgen Müller"); // inside a word of a note
    row("osse str", "Jürgen Müller"); // "Große Straße"
    row("üller", "Jürgen Müller"); // inside a word
    row("ller ürg", "Jürgen Müller");
    row("urge mu", "Jürgen Müller");
    row("j.mueller@exam", "Jürgen Müller");
    row("mueller@exam", "Jürgen Müller");
    row("müller @example", "Jürgen Müller");
    row("r@exa", "Jürgen Müller");
    row("sse", "Jürgen Müller"); // "Gießen" is "giessen"
    row("nehmer", "Joe O'Brien-Smith");
    row("rien-smi", "Joe O'Brien-Smith");
    row("6969142", "Jürgen Müller"); // the last digits
    row("müller 040", "Jürgen Müller");
    row("müller 669", "Jürgen Müller");
    row("müller 212", "");
    row("KD-08", "Jürgen Müller");
    row("0815", "Jürgen Müller");
    row("j.mue", "Jürgen Müller");
    row("J.", "Jürgen Müller");
    row("040 66969142", "Jürgen Müller");
    row("040/669", "Jürgen Müller");
    row("+49 40 669", "Jürgen Müller");
    row("+494066969142", "Jürgen Müller");
    row("0049 40 66969142", "Jürgen Müller");
    row("+49 (0)40 66969142", "Jürgen Müller");
    row("0049(0)40669", "Jürgen Müller");
    row("49 40 66", "Jürgen Müller");
    row("4066969142", "Jürgen Müller");
    row("0171", "Jürgen Müller"); // not readable as a number, found all the same
    row("212 555", "Joe O'Brien-Smith");
    row("(212) 555-0100", "Joe O'Brien-Smith");
    row("+1212", "Joe O'Brien-Smith");
    row("o'brien", "Joe O'Brien-Smith");
    row("smith", "Joe O'Brien-Smith");
    row("klein", "Joe O'Brien-Smith");
    row("angstrom", "Dr. Zoë Ångström");
    row("stamm", "Dr. Zoë Ångström");
    row("malmo", "Dr. Zoë Ångström");
    row("mornings tea", "Dr. Zoë Ångström");
    row("zoë nordlicht", "Dr. Zoë Ångström");
    row("zz", "");
    row("zhang joe", "");
    row("", "");
    row("   ", "");
}

void TestSearch::finds()
{
    QFETCH(QString, text);
    QFETCH(QString, names);
    QCOMPARE(m_vault->foundNames(text).join(u'|'), names);
}

void TestSearch::listFilterAgreesWithSearch()
{
    QFETCH(QString, text);
    QFETCH(QString, names);
    ListQuery query;
    query.text = text;
    const auto ids = *m_vault->service.ids(query).result();
    if (text.trimmed().isEmpty()) {
        QCOMPARE(ids.size(), std::size_t(6));
        return;
    }
    QStringList listed;
    const auto rows = *m_vault->service.rows(ids).result();
    for (const CustomerRow& row : rows)
        listed.append(row.name);
    QCOMPARE(listed.join(u'|'), names);
    QCOMPARE(*m_vault->service.count(query).result(), static_cast<qint64>(ids.size()));
}

void TestSearch::tellsFieldAndText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("snippet");
    const auto row = [](const char* text, const char* field, const char* snippet) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromLatin1(field) << QString::fromUtf8(snippet);
    };
    row("jurgen", "name", "Jürgen Müller");
    row("müller jürgen", "name", "Jürgen Müller");
    row("j.mue", "email", "j.mueller@example.org");
    row("mueller", "email", "j.mueller@example.org");
    row("giess", "city", "Gießen");
    row("4066969142", "phone", "040 66969142");
    row("0815", "number", "KD-0815");
    row("klein", "tag", "Kleinunternehmer");
    row("mornings", "note", "prefers mornings and tea");
    row("orning", "note", "prefers mornings and tea");
    row("zoe nordlicht", "organisation", "Nordlicht AB");
}

void TestSearch::tellsFieldAndText()
{
    QFETCH(QString, text);
    const auto hits = *m_vault->service.search(text, 10).result();
    QCOMPARE(hits.size(), std::size_t(1));
    QTEST(hits[0].field, "field");
    QTEST(hits[0].snippet, "snippet");
}

void TestSearch::beginningsOfNamesComeFirst()
{
    // First those who are sorted by such a name, then those whose name is shown so; the town of Zhang is a weaker
    // reason.
    QCOMPARE(m_vault->foundNames(QStringLiteral("mul")).join(u'|'),
        QStringLiteral("Jürgen Müller|Anna Mulligan|Mulan Zhang"));
    OpenedVault vault;
    vault.add(person(QStringLiteral("Adam"), QStringLiteral("Berg"), QStringLiteral("Kiel")));
    vault.add(person(QStringLiteral("Zita"), QStringLiteral("Kieler")));
    vault.add(person(QStringLiteral("Kielke"), QStringLiteral("Abel")));
    vault.add(person(QStringLiteral("Udo"), QStringLiteral("Abel"), QStringLiteral("Kiel")));
    QCOMPARE(vault.foundNames(QStringLiteral("kiel")).join(u'|'),
        QStringLiteral("Zita Kieler|Kielke Abel|Udo Abel|Adam Berg"));
}

void TestSearch::limitIsKept()
{
    QCOMPARE(m_vault->foundNames(QStringLiteral("mul"), 2).size(), 2);
    QCOMPARE(m_vault->foundNames(QStringLiteral("mul"), 0).size(), 0);
    QCOMPARE(m_vault->foundNames(QStringLiteral("mul"), -1).size(), 0);
}

void TestSearch::hostileInputFindsNothingAndBreaksNothing_data()
{
    QTest::addColumn<QString>("text");
    const auto row = [](const char* name, const QString& text) { QTest::newRow(name) << text; };
    row("quote", QStringLiteral("\"\"\"xqx"));
    row("open quote", QStringLiteral("\"xqx"));
    row("star", QStringLiteral("***"));
    row("operator", QStringLiteral("AND OR NOT"));
    row("near", QStringLiteral("NEAR(xqx, 3)"));
    row("minus", QStringLiteral("-xqx -"));
    row("column", QStringLiteral("note:xqx {name} : ^xqx"));
    row("parentheses", QStringLiteral("((((xqx)"));
    row("sql", QStringLiteral("xqx'; DROP TABLE customer; --"));
    row("percent", QStringLiteral("%_%xqx"));
    row("nul", QStringLiteral("xqx") + QChar(0) + QStringLiteral("yyy"));
    row("long", QString(100'000, u'x'));
    row("many words", QStringLiteral("xqx ").repeated(10'000));
    row("surrogate", QString(QChar(0xD800)) + QStringLiteral("xqx"));
    row("last code point", QString::fromUcs4(U"\U0010FFFF\U0010FFFF\U0010FFFF", 3));
    row("emoji", QString::fromUcs4(U"\U0001F600\U0001F600\U0001F600", 3));
    row("digits", QString(5000, u'9'));
    row("plus", QStringLiteral("+++"));
}

void TestSearch::hostileInputFindsNothingAndBreaksNothing()
{
    QFETCH(QString, text);
    const auto hits = m_vault->service.search(text, 50).result();
    QVERIFY(hits);
    QVERIFY(hits->empty());
    ListQuery query;
    query.text = text;
    QVERIFY(m_vault->service.ids(query).result()->empty());
    query.tag = text;
    query.deletedOnly = true;
    QVERIFY(m_vault->service.ids(query).result()->empty());
    QCOMPARE(*m_vault->service.count({}).result(), 6);
}

void TestSearch::erasedWordIsGone()
{
    OpenedVault vault;
    Customer customer = person(QStringLiteral("Ann"), QStringLiteral("Quillfeather"));
    customer.notes = {{{}, QStringLiteral("allergic to hazelnuts")}};
    customer = vault.get(vault.add(customer));
    QCOMPARE(vault.foundNames(QStringLiteral("hazel")).size(), 1);
    customer.notes[0].text = QStringLiteral("nothing of note");
    QVERIFY(vault.service.edit(customer).result());
    QVERIFY(vault.foundNames(QStringLiteral("hazel")).isEmpty());
    QCOMPARE(vault.foundNames(QStringLiteral("nothing")).size(), 1);
    QVERIFY(vault.write([&](storage::WriteTransaction& tx) { removeForGood(tx, customer.id); }));
    QVERIFY(vault.foundNames(QStringLiteral("quill")).isEmpty());
    // Not in the full-text index either, asked directly.
    QCOMPARE(
        vault.number("SELECT COUNT(*) FROM search_words WHERE search_words MATCH '\"quillfeather\" OR \"hazelnuts\"'"),
        0);
    QVERIFY(vault.isIndexSound());
}

void TestSearch::manyAreForgottenWhole()
{
    OpenedVault vault;
    Customer customer = person(QStringLiteral("Ann"), QStringLiteral("Quillfeather"));
    customer.phones = {{QStringLiteral("040 66969142")}};
    const CustomerId first = vault.add(customer);
    const CustomerId second = vault.add(person(QStringLiteral("Bea"), QStringLiteral("Quillfeather")));
    const CustomerId left = vault.add(customer);
    QVERIFY(vault.write([&](storage::WriteTransaction& tx) { removeAllForGood(tx, {first, second}); }));
    QVERIFY(vault.isIndexSound());
    for (const char* text : {"quill", "feather", "66969142", "040 669"}) {
        const auto hits = *vault.service.search(QString::fromLatin1(text), 10).result();
        QCOMPARE(hits.size(), std::size_t(1));
        QCOMPARE(hits[0].id, left);
    }
}

void TestSearch::hitsOfRowsAgreeWithSearch()
{
    QFETCH(QString, text);
    auto expected = *m_vault->service.search(text, 100).result();
    std::erase_if(expected, [](const SearchHit& hit) { return hit.isSimilar; });
    const auto rows = *m_vault->service.ids({}).result();
    auto hits = *m_vault->service.hits(text, rows).result();
    const auto byId = [](const SearchHit& hit) { return hit.id.value; };
    std::ranges::sort(expected, {}, byId);
    std::ranges::sort(hits, {}, byId);
    QCOMPARE(hits.size(), expected.size());
    for (std::size_t i = 0; i < hits.size(); ++i) {
        QCOMPARE(hits[i].id, expected[i].id);
        QCOMPARE(hits[i].field, expected[i].field);
        QCOMPARE(hits[i].snippet, expected[i].snippet);
        QVERIFY(hits[i].nameMarks == expected[i].nameMarks);
        QVERIFY(hits[i].snippetMarks == expected[i].snippetMarks);
    }
}

void TestSearch::bestMatchesStandFirst()
{
    OpenedVault vault;
    Customer noted = person(QStringLiteral("Abel"), QStringLiteral("Carl"));
    noted.notes = {{{}, QStringLiteral("asks for Anna")}};
    vault.add(noted);
    vault.add(person(QStringLiteral("Aaron"), QStringLiteral("Hannah")));
    vault.add(person(QStringLiteral("Bea"), QStringLiteral("Berg"), QStringLiteral("Annaberg")));
    vault.add(person(QStringLiteral("Bo"), QStringLiteral("Annas")));
    vault.add(person(QStringLiteral("Anna"), QStringLiteral("Zwei")));
    const auto names = [&vault](const ListQuery& query) {
        QStringList all;
        const auto rows = *vault.service.rows(*vault.service.ids(query).result()).result();
        for (const CustomerRow& row : rows)
            all.append(row.name);
        return all.join(u'|');
    };
    QCOMPARE(names({.text = QStringLiteral("anna"), .sortBy = SortBy::Match}),
        QStringLiteral("Anna Zwei|Bo Annas|Bea Berg|Aaron Hannah|Abel Carl"));
    QCOMPARE(
        names({.text = QStringLiteral("anna")}), QStringLiteral("Aaron Hannah|Abel Carl|Anna Zwei|Bea Berg|Bo Annas"));
    QCOMPARE(names({.sortBy = SortBy::Match}), names({}));
}

void TestSearch::cancelledSearchEnds()
{
    storage::CancelToken token;
    token.cancel();
    const auto result = m_vault->service.search(QStringLiteral("mul"), 10, token).result();
    QVERIFY(!result);
    QCOMPARE(result.error().kind, base::ErrorKind::Cancelled);
}

void TestSearch::cancellingBetweenStatementsIsNotForgotten()
{
    storage::CancelToken token;
    const auto result = m_vault->database
                            ->read(
                                [token](storage::ReadTransaction& tx) mutable -> base::Result<bool> {
                                    tx.query("SELECT 1").next();
                                    token.cancel(); // no statement runs now
                                    return tx.query("SELECT 1").next();
                                },
                                token)
                            .result();
    QVERIFY(!result);
    QCOMPARE(result.error().kind, base::ErrorKind::Cancelled);
    QVERIFY(m_vault->service.search(QStringLiteral("mul"), 10).result()); // and troubles nobody afterwards
}

void TestSearch::marksWhatWasHit_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("snippet");
    const auto row = [](const char* text, const char* name, const char* snippet) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(name) << QString::fromUtf8(snippet);
    };
    row("jürgen mu", "[Jürgen] [Mü]ller", "[Jürgen] [Mü]ller");
    row("muller", "Jürgen [Müller]", "Jürgen [Müller]");
    row("lle", "Jürgen Mü[lle]r", "Jürgen Mü[lle]r");
    row("4066969", "Jürgen Müller", "0[40 66969]142");
    row("+49 40 669", "Jürgen Müller", "0[40 669]69142");
    row("040/669", "Jürgen Müller", "0[40 669]69142");
    row("giess", "Jürgen Müller", "[Gieß]en");
    row("gi", "Jürgen Müller", "[Gi]eßen");
    row("strasse", "Jürgen Müller", "…the catalogue of the Große [Straße] 5 delivered");
    row("r@exa", "Jürgen Müller", "j.muelle[r@exa]mple.org");
    row("kd-08", "Jürgen Müller", "[KD]-[08]15");
    row("unternehmer", "Joe O'Brien-Smith", "Klein[unternehmer]");
    row("o'brien", "Joe [O]'[Brien]-Smith", "Joe [O]'[Brien]-Smith");
}

void TestSearch::marksWhatWasHit()
{
    QFETCH(QString, text);
    const auto marked = [](QString shown, const std::vector<TextRange>& ranges) {
        for (std::size_t i = ranges.size(); i-- > 0;) {
            shown.insert(ranges[i].start + ranges[i].length, QLatin1Char(']'));
            shown.insert(ranges[i].start, QLatin1Char('['));
        }
        return shown;
    };
    const auto hits = *m_vault->service.search(text, 10).result();
    QCOMPARE(hits.size(), std::size_t(1));
    QTEST(marked(hits[0].name, hits[0].nameMarks), "name");
    QTEST(marked(hits[0].snippet, hits[0].snippetMarks), "snippet");
}

void TestSearch::oneMistakeIsForgiven_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("names");
    const auto row = [](const char* text, const char* names) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(names);
    };
    row("Mulller", "Jürgen Müller"); // one too many
    row("Jurgn", "Jürgen Müller"); // one too few
    row("Zhamg", "Mulan Zhang"); // another
    row("Mlligan", "Anna Mulligan");
    row("Jügren Müller", "Jürgen Müller"); // two changed over
    row("Jürgen Mulker", "Jürgen Müller");
    row("Jügren Mulker", ""); // two mistakes
    row("Kleinunternehmr", "Joe O'Brien-Smith");
    row("cataloque", "Jürgen Müller"); // in a note
    row("KD-0816", ""); // another number is no mistake
    row("zhg", ""); // too short to tell
}

void TestSearch::oneMistakeIsForgiven()
{
    QFETCH(QString, text);
    QFETCH(QString, names);
    const auto hits = *m_vault->service.search(text, 10).result();
    QStringList found;
    for (const SearchHit& hit : hits) {
        found.append(hit.name);
        QVERIFY(hit.isSimilar);
        QVERIFY(!hit.nameMarks.empty() || !hit.snippetMarks.empty());
    }
    QCOMPARE(found.join(u'|'), names);
}

namespace {

/// Order numbers of nobody's table.
class FixedSource : public SearchSource {
public:
    explicit FixedSource(CustomerId customer) : m_customer(customer) { }
    QString field() const override { return QStringLiteral("order"); }
    access::Operation operation() const override { return access::Operation::ExportCustomers; }
    std::vector<Hit> find(storage::ReadTransaction&, const SearchTerms& terms, qint64) const override
    {
        const QString number = QStringLiteral("2026-004711");
        return number.startsWith(terms.plain) ? std::vector<Hit> {{m_customer, number}} : std::vector<Hit> {};
    }

private:
    CustomerId m_customer;
};

} // namespace

void TestSearch::sourcesAreAskedOfWhomMaySee()
{
    OpenedVault vault;
    const CustomerId id = vault.add(person(QStringLiteral("Ann"), QStringLiteral("Quill")));
    vault.service.addSearchSource(std::make_shared<FixedSource>(id));
    const auto hits = *vault.service.search(QStringLiteral("2026-00"), 10).result();
    QCOMPARE(hits.size(), std::size_t(1));
    QCOMPARE(hits[0].field, QStringLiteral("order"));
    QCOMPARE(hits[0].snippet, QStringLiteral("2026-004711"));
    QVERIFY(!hits[0].snippetMarks.empty());
    ListQuery query;
    query.text = QStringLiteral("2026-00");
    QCOMPARE(*vault.service.count(query).result(), 1);
    vault.become(QStringLiteral("staff")); // may not see what this source shows
    QVERIFY(vault.service.search(QStringLiteral("2026-00"), 10).result()->empty());
    QCOMPARE(*vault.service.count(query).result(), 0);
}

void TestSearch::upgradedIndexAnswersAlike()
{
    // The upgrade computes the digits in SQL, the program in C++: both must say the same.
    const qint64 different = m_vault->number(
        "SELECT COUNT(*) FROM search_document d WHERE d.phone <> COALESCE((SELECT group_concat("
        " CASE WHEN e164 = '' THEN '' ELSE substr(e164, 2) || CASE WHEN national_digits = '' THEN '' ELSE '; ' END END"
        " || CASE WHEN national_digits = '' THEN '' ELSE '0' || national_digits END, '; ')"
        " FROM phone WHERE customer_id = d.id AND (e164 <> '' OR national_digits <> '')), '')");
    QCOMPARE(different, 0);
    QVERIFY(m_vault->number("SELECT COUNT(*) FROM search_document WHERE phone <> ''") > 1);
}

AICMS_TEST(TestSearch)
#include "test_search.moc"
