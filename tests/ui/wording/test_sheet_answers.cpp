// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/purposes/catalogue.h"
#include "tests/support/test_program.h"
#include "ui/wording/copy_report.h"
#include "ui/wording/person_sheet.h"
#include "ui/wording/retention_wording.h"
#include "ui/wording/sheet_words.h"

#include <QTest>

#include <algorithm>
#include <map>

using namespace aicms;
using namespace Qt::StringLiterals;
using consent::State;

Q_DECLARE_METATYPE(aicms::retention::Keeping)

/// The plain sheet tells nobody that she said what she did not say, or when.
class TestSheetAnswers : public QObject {
    Q_OBJECT

    wording::PersonRecord m_record;
    const QTimeZone m_zone {"Europe/Berlin"};

    base::UtcTime at(const QDate& day, const QTime& time = {0, 0}) const
    {
        return base::UtcTime::fromDateTime(QDateTime(day, time, m_zone));
    }
    consent::Event& say(qint64 seq, State state, base::UtcTime when, std::optional<qint64> corrects = {})
    {
        consent::HistoryEntry entry;
        entry.event.seq = seq;
        entry.event.state = state;
        entry.event.at = when;
        entry.event.recordedAt = at(QDate(2026, 11, 20), QTime(9, 15));
        entry.event.how = consent::How::Counter;
        entry.event.purpose = m_record.catalogue->find(u"marketing_email"_s)->id;
        entry.event.corrects = corrects;
        m_record.answers.push_back(entry);
        return m_record.answers.back().event;
    }
    QString textIn(const QString& language) const
    {
        return wording::sheetText(wording::personSheet(m_record, language));
    }
    static QString lineWith(const QString& text, const QString& part)
    {
        return text.split(u'\n').filter(part).value(0);
    }

private Q_SLOTS:
    void init()
    {
        m_record = {};
        m_record.customer.name = u"Sam"_s;
        std::vector<purposes::Purpose> all(purposes::defaultCatalogue().begin(), purposes::defaultCatalogue().end());
        for (std::size_t i = 0; i < all.size(); ++i)
            all[i].id = {static_cast<qint64>(i) + 1};
        m_record.catalogue = std::make_shared<purposes::Catalogue>(std::move(all));
        m_record.country = u"DE"_s;
        m_record.business = u"Lindenhof"_s;
        m_record.today = QDate(2026, 11, 30);
        m_record.zone = m_zone;
    }

    /// Whoever reads what is kept can ask somebody: the shop's name alone is no address.
    void theSheetSaysWhereTheShopIsReached()
    {
        m_record.controller = {u"Lindenweg 5\n79098 Freiburg"_s, u"shop@example.org"_s, {}, u"Dr. Amt"_s, {}};
        const QString text = textIn(u"en"_s);
        QVERIFY2(
            text.contains(u"Who answers for this data\n- Lindenhof; Lindenweg 5; 79098 Freiburg; shop@example.org; "
                          "data protection officer: Dr. Amt\n"_s),
            qPrintable(text));
        m_record.controller = {};
        QVERIFY(textIn(u"en"_s).contains(u"Who answers for this data\n- Lindenhof\n"_s));
    }

    /// A notice that was shown is named in the column before: over the way stands no wording.
    void theColumnOfTheWayIsCalledSo()
    {
        m_record.sights.push_back({});
        m_record.sights.back().code = u"privacy"_s;
        const wording::Sheet sheet = wording::personSheet(m_record, u"en"_s);
        const auto told = std::ranges::find(sheet.sections, u"What you were shown"_s, &wording::SheetSection::heading);
        QVERIFY(told != sheet.sections.end());
        QCOMPARE(told->columns.value(2), u"How"_s);
    }

    /// Art. 15(1)(c): who received what, by name and day; without any it says that nobody did.
    void whoReceivedItIsNamed()
    {
        QVERIFY(!textIn(u"en"_s).contains(u"Pellorin"_s));
        sharing::Disclosure passedOn;
        passedOn.recipientName = u"Pellorin"_s;
        passedOn.purpose = u"marketing_email"_s;
        passedOn.at = at(QDate(2026, 5, 12), QTime(9, 10));
        passedOn.fields = {u"name"_s, u"order"_s};
        m_record.received = {passedOn};
        QVERIFY2(lineWith(textIn(u"en"_s), u"Pellorin"_s).contains(u"Pellorin on 12 May 2026: Name, orders; "_s),
            qPrintable(textIn(u"en"_s)));
        QVERIFY2(lineWith(textIn(u"de"_s), u"Pellorin"_s).contains(u"Pellorin am 12. Mai 2026: Name, Bestellungen; "_s),
            qPrintable(textIn(u"de"_s)));
    }

    void aMistakeDoesNotReadAsAnAnswer_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("agreed");
        QTest::addColumn<QString>("corrected");
        QTest::addColumn<QString>("corrects");
        QTest::addColumn<QString>("strikesOut");
        QTest::newRow("en") << u"en"_s << u"agreed, in any way"_s
                            << u"; corrected on 20 November 2026 by entry 9, does not count"_s << u"corrects entry 7"_s
                            << u"strikes out entry 8"_s;
        QTest::newRow("de") << u"de"_s << u"eingewilligt, auf jedem Weg"_s
                            << u"; am 20. November 2026 durch Eintrag 9 berichtigt, zählt nicht"_s
                            << u"berichtigt Eintrag 7"_s << u"streicht Eintrag 8"_s;
        QTest::newRow("fr") << u"fr"_s << u"accepté, par tout moyen"_s << u"par l'entrée 9, ne compte pas"_s
                            << u"corrige l'entrée 7"_s << u"annule l'entrée 8"_s;
        QTest::newRow("es") << u"es"_s << u"aceptado, por cualquier medio"_s << u"por la entrada 9, no cuenta"_s
                            << u"corrige la entrada 7"_s << u"anula la entrada 8"_s;
    }
    void aMistakeDoesNotReadAsAnAnswer()
    {
        QFETCH(QString, language);
        QFETCH(QString, agreed);
        QFETCH(QString, corrected);
        QFETCH(QString, corrects);
        QFETCH(QString, strikesOut);
        m_record.country.clear();
        say(6, State::Given, at(QDate(2026, 5, 1), QTime(10, 1)));
        say(7, State::Given, at(QDate(2026, 5, 2), QTime(10, 2)));
        say(8, State::Given, at(QDate(2026, 5, 3), QTime(10, 3)));
        say(9, State::Refused, at(QDate(2026, 5, 4), QTime(10, 4)), 7);
        say(10, State::Unknown, at(QDate(2026, 5, 5), QTime(10, 5)), 8);
        const QString text = textIn(language);
        QCOMPARE(text.count(agreed), 3);
        const QString plain = lineWith(text, u"10:01"_s);
        QVERIFY2(plain.contains(agreed) && !plain.contains(u"7"_s) && !plain.contains(u" 9"_s), qPrintable(plain));
        QVERIFY2(lineWith(text, u"10:02"_s).contains(corrected), qPrintable(text));
        QVERIFY2(lineWith(text, u"10:04"_s).contains(corrects), qPrintable(text));
        const QString struck = lineWith(text, u"10:05"_s);
        QVERIFY2(struck.contains(strikesOut), qPrintable(text));
        const QString unknown
            = wording::SheetWords(language, m_zone).numbered("state", static_cast<int>(State::Unknown));
        QVERIFY2(!struck.contains(unknown), qPrintable(struck)); // what is struck out is not "not known"
    }

    /// A yes of a day is stored as its beginning, a no as its end: nobody said a time.
    void aDayHasNoTime()
    {
        say(1, State::Given, at(QDate(2026, 6, 5)));
        say(2, State::Refused, {at(QDate(2026, 6, 7)).microseconds - 1});
        say(3, State::Given, at(QDate(2026, 6, 8), QTime(23, 59)));
        const QString text = textIn(u"en"_s);
        for (const QString& line : {u"- 5 June 2026 | "_s, u"- 6 June 2026 | "_s, u"- 8 June 2026, 23:59 | "_s})
            QVERIFY2(text.contains(line), qPrintable(text));
    }

    /// How long an answer is kept is told like that of everything else (GDPR Art. 15(1)(d)): by its own entry, else as
    /// long as the person.
    void untilWhenAnAnswerIsKept()
    {
        using namespace retention;
        say(1, State::Given, at(QDate(2026, 6, 5), QTime(10, 1)));
        say(2, State::Withdrawn, at(QDate(2026, 8, 7), QTime(10, 2)));
        const auto line = [this](const QString& time) { return lineWith(textIn(u"de"_s), time); };
        QVERIFY2(line(u"10:01"_s).contains(u"bis es dafür nicht mehr gebraucht wird"_s), qPrintable(line(u"10:01"_s)));
        m_record.keeping.person = {QDate(2034, 12, 31), false, Keeper::Invoice};
        m_record.keeping.things[{DataClass::ConsentProof, 1}] = {QDate(2031, 8, 7), false, Keeper::Period};
        QVERIFY2(line(u"10:01"_s).contains(u"bis 7. August 2031"_s), qPrintable(line(u"10:01"_s)));
        QVERIFY2(
            line(u"10:02"_s).contains(u"bis 31. Dezember 2034, mit dem Datensatz, als Beleg dafür, was gesagt wurde"_s),
            qPrintable(line(u"10:02"_s)));
        QVERIFY(textIn(u"de"_s).contains(u"Bis wann"_s));
    }

    void whatKeepsItIsNamed_data()
    {
        using namespace retention;
        const QDate day(2030, 3, 1), past(2025, 3, 1);
        QTest::addColumn<Keeping>("keeping");
        QTest::addColumn<QString>("said");
        const auto row
            = [](const char* name, Keeping keeping, const QString& said) { QTest::newRow(name) << keeping << said; };
        row("period", {day, false, Keeper::Period}, u"until 1 March 2030 "_s);
        row("activity", {day, false, Keeper::Period, Action::Delete, true},
            u"until 1 March 2030, later if the person"_s);
        row("invoice", {day, false, Keeper::Invoice, Action::Delete, true},
            u"until 1 March 2030; the law wants invoices"_s);
        row("letter", {day, false, Keeper::Letter}, u"until 1 March 2030; the law wants letters"_s);
        row("decision", {day, false, Keeper::Decision}, u"until 1 March 2030; it was decided"_s);
        row("restricting", {day, false, Keeper::Period, Action::Restrict},
            u"until 1 March 2030; after that it stays"_s);
        row("past", {past, false, Keeper::Invoice}, u"was to be kept until 1 March 2025"_s);
        row("hold", {day, true, Keeper::Hold}, u"as long as a dispute needs it, at least until 1 March 2030 "_s);
        row("hold, past", {past, true, Keeper::Hold}, u"as long as a dispute needs it "_s);
        row("restriction", {past, true, Keeper::Restriction}, u"as long as its use is restricted "_s);
        row("request", {past, true, Keeper::Request}, u"as long as a request of yours is open "_s);
        row("exception", {past, true, Keeper::Exception}, u"as long as an exception is made for you "_s);
        row("task", {{}, true, Keeper::Task}, u"as long as a task about you is not done "_s);
        row("review", {day, true, Keeper::Review}, u"looked through on 1 March 2030 "_s);
        row("review, past", {past, true, Keeper::Review}, u"until it is no longer needed for this "_s);
        row("nothing", {}, u"until it is no longer needed for this "_s);
    }
    /// What keeps something longer than its period stands beside the day; nothing is told to be past its time that
    /// something keeps.
    void whatKeepsItIsNamed()
    {
        QFETCH(const retention::Keeping, keeping);
        QFETCH(const QString, said);
        m_record.customer.birthdayTyped = u"1988-03-03"_s;
        m_record.keeping.others = keeping;
        const QString line = lineWith(textIn(u"en"_s), u"3 March 1988"_s) + u' ';
        QVERIFY2(line.contains(u"Until when: "_s + said), qPrintable(line));
        QVERIFY2(
            line.contains(u"clear up"_s) == (!keeping.isOpen && keeping.lastKept < m_record.today), qPrintable(line));
    }

    /// "Why do we hold this" says the same to whoever works with the record.
    void theWindowSaysWhatKeepsItToo()
    {
        using namespace retention;
        const QDate day(2030, 3, 1), past(2025, 3, 1);
        const auto said = [this](const Keeping& keeping) { return wording::keepingSentence(keeping, m_record.today); };
        QVERIFY(said({day, false, Keeper::Invoice})
                .endsWith(u": the law wants invoices kept so long, with the name and address on them."_s));
        QVERIFY(said({day, false, Keeper::Period, Action::Delete, true})
                .endsWith(u", later if the person does anything new."_s));
        QVERIFY(said({past, false, Keeper::Period}).startsWith(u"When it is next cleared up"_s));
        QVERIFY(said({day, false, Keeper::Period, Action::Restrict}).endsWith(u"but is used for nothing."_s));
        QCOMPARE(said({past, true, Keeper::Hold}), u"Not while a legal hold is on it."_s);
        QCOMPARE(said({past, true, Keeper::Review}), u"Its time is up, and somebody has to decide."_s);
        QVERIFY(said({day, true, Keeper::Review}).startsWith(u"Somebody is asked about it after"_s));
        QCOMPARE(said({}), QString());
    }

    /// Each thing by its own keeping: addresses outlast the other ways, own fields and files have theirs.
    void eachThingHasItsOwnDay()
    {
        using namespace retention;
        const auto until = [](int year) { return Keeping {QDate(year, 1, 2), false, Keeper::Period}; };
        m_record.keeping = {until(2031), until(2039), until(2032), until(2033), until(2034), {},
            {{{DataClass::Interactions, 7}, until(2035)}, {{DataClass::Orders, 7}, until(2036)},
                {{DataClass::Events, 7}, until(2037)}, {{DataClass::Files, 7}, until(2038)}}};
        auto& who = m_record.customer;
        who.birthdayTyped = u"1988-03-03"_s;
        who.emails.push_back({u"sam@example.org"_s, {}});
        who.phones.push_back({u"030 901820"_s, {}});
        who.links.push_back({u"sam.example.org/shop"_s, {}});
        who.addresses.push_back({u"Lindenweg 3"_s, u"80331"_s, u"München"_s, {}, u"DE"_s});
        who.extraFields.push_back({u"Frame size"_s, u"56 cm"_s});
        m_record.interactions.emplace_back().id = {7};
        m_record.interactions.back().subject = u"about brakes"_s;
        m_record.orders.emplace_back().id = {7};
        m_record.orders.back().number = u"R-17"_s;
        m_record.events.emplace_back().id = {7};
        m_record.events.back().value = u"repairs page"_s;
        m_record.files.emplace_back().id = {7};
        m_record.files.back().name = u"slip.txt"_s;
        const std::pair<QString, int> years[]
            = {{u" | Sam | "_s, 2031}, {u"3 March 1988"_s, 2039}, {u"sam@example.org"_s, 2032}, {u"030 901820"_s, 2032},
                {u"sam.example.org/shop"_s, 2032}, {u"Lindenweg 3"_s, 2033}, {u"Frame size"_s, 2034},
                {u"about brakes"_s, 2035}, {u"R-17"_s, 2036}, {u"repairs page"_s, 2037}, {u"slip.txt"_s, 2038}};
        for (const auto& [value, year] : years) {
            const QString line = lineWith(textIn(u"en"_s), value);
            QVERIFY2(line.contains(u"until 2 January %1"_s.arg(year)), qPrintable(line));
        }
    }

    /// The copy that answers a request says it in the same words, for each kind of data.
    void theCopySaysItLikeTheSheet()
    {
        requests::PersonPackage package;
        package.lines = {{5, u"storage"_s,
            QJsonArray {QJsonObject {{u"purpose"_s, u"marketing_email"_s}, {u"criterion"_s, u"until_withdrawn"_s}},
                QJsonObject {{u"kept"_s, u"orders"_s}, {u"until"_s, u"2034-12-31"_s}}},
            false}};
        package.keptKinds = {{u"person"_s, {QDate(2034, 12, 31), false, retention::Keeper::Invoice}}};
        package.places = {{requests::Place::Consent, 0}};
        package.silenced = {{u"sam@example.org"_s, {u"marketing_email"_s}}};
        const requests::Request request;
        const auto report
            = wording::copyReport({package, request, *m_record.catalogue, {}, u"de"_s, m_record.today, m_zone});
        const auto& sections = report.parts.front().sections;
        QCOMPARE(sections.size(), std::size_t(2));
        QCOMPARE(sections[0].rows.size(), std::size_t(1));
        QVERIFY(sections[1].rows.front()[1].startsWith(u"bis 31. Dezember 2034; so lange verlangt das Gesetz"_s));
        QVERIFY(report.parts.back().sections.back().sentences.value(0).startsWith(u"sam@example.org: Für "_s));
        for (const auto& code : {u"ways"_s, u"addresses"_s, u"own_fields"_s, u"interactions"_s, u"orders"_s,
                 u"events"_s, u"files"_s, u"consent_proof"_s})
            QVERIFY(wording::SheetWords(u"de"_s, m_zone).word(u"kept."_s + code) != u"kept."_s + code);
    }

    /// Whoever falls under the United Kingdom's law alone is told its articles, and where to complain there.
    void theCopyNamesTheLawThatApplies()
    {
        using requests::Regime;
        requests::PersonPackage package;
        package.lines = {{2, u"purposes"_s, QJsonArray {QJsonObject {{u"code"_s, u"contract_performance"_s}}}, false},
            {10, u"transfer_safeguards"_s,
                QJsonArray {QJsonObject {{u"name"_s, u"Post"_s}, {u"country"_s, u"US"_s}, {u"safeguard"_s, u"scc"_s}}},
                false}};
        const auto said = [&](const std::vector<Regime>& regimes, const QString& language) {
            requests::Request request;
            request.regimes = regimes;
            const auto report
                = wording::copyReport({package, request, *m_record.catalogue, {}, language, m_record.today, m_zone});
            const auto& sections = report.parts.front().sections;
            return QString(sections[0].rows.front()[2] + u' ' + sections[1].sentences.front());
        };
        const QString british = said({Regime::UkGdpr}, u"en"_s);
        QVERIFY2(british.contains(u"(UK GDPR Art. 6(1)(b))"_s) && british.contains(u"(UK GDPR Art. 46)"_s),
            qPrintable(british));
        QVERIFY(said({Regime::UkGdpr}, u"de"_s).contains(u"(Art. 6(1)(b) UK-DSGVO)"_s));
        QVERIFY(said({Regime::UkGdpr}, u"fr"_s).contains(u"(art. 46 RGPD britannique)"_s));
        for (const auto& regimes : {std::vector {Regime::EuGdpr}, {Regime::EuGdpr, Regime::UkGdpr}})
            QVERIFY(said(regimes, u"en"_s).contains(u"(GDPR Art. 6(1)(b))"_s));
    }

    /// A check sum is called one, and one place is not "1 places".
    void theCopySaysWhatAFigureIs()
    {
        requests::PersonPackage package;
        package.blackedOut = 1;
        package.places = {{requests::Place::Requests, 1}};
        const QString digest = QString(64, u'a');
        package.data.insert(u"request_event"_s,
            QJsonArray {QJsonObject {{u"on_day"_s, u"2026-05-28"_s}, {u"move"_s, 0}, {u"text"_s, digest}}});
        const requests::Request request;
        const QByteArray page = wording::reportHtml(
            wording::copyReport({package, request, *m_record.catalogue, {}, u"de"_s, m_record.today, m_zone}));
        QVERIFY(page.contains("An einer Stelle sind Worte unkenntlich"));
        QVERIFY2(page.contains("Prüfsumme des Briefes: " + digest.toUtf8()), page.constData());
    }

    void theLanguageOfASystemIsRead()
    {
        for (const QString& german : {u"de"_s, u"de-AT"_s, u"de_DE"_s})
            QCOMPARE(wording::sheetLanguage(german), u"de"_s);
        QCOMPARE(wording::sheetLanguage(u"ja_JP"_s), u"en"_s);
    }

    /// Whoever reads the copy is told what was done in her own language, and not by a code.
    void theCopySaysWhatWasDoneInWords()
    {
        requests::PersonPackage package;
        package.places = {{requests::Place::Log, 1}};
        package.data.insert(u"audit_entry"_s,
            QJsonArray {QJsonObject {{u"at"_s, u"2026-05-28T10:00:00Z"_s}, {u"action"_s, u"customer.add"_s}}});
        const requests::Request request;
        for (const auto& [language, words] :
            std::map<QString, QByteArray> {{u"de"_s, "Kunden hinzugefügt"}, {u"en"_s, "Added a customer"}}) {
            const QByteArray page = wording::reportHtml(
                wording::copyReport({package, request, *m_record.catalogue, {}, language, m_record.today, m_zone}));
            QVERIFY2(page.contains(words) && !page.contains("customer.add"), page.constData());
        }
    }

    void whatTheProgramGaveAsAReasonIsInWords()
    {
        consent::Event& imported = say(1, State::Given, at(QDate(2026, 6, 5)));
        imported.how = consent::How::Import;
        imported.reason = u"import"_s;
        say(2, State::Withdrawn, at(QDate(2026, 6, 6))).reason = u"restored backup"_s;
        say(3, State::Given, at(QDate(2026, 6, 7))).reason = u"sie kam vorbei"_s;
        const QString text = textIn(u"de"_s);
        QVERIFY2(!text.contains(u"import"_s, Qt::CaseInsensitive), qPrintable(text));
        QVERIFY2(lineWith(text, u"5. Juni"_s).contains(u"aus einer Datei"_s), qPrintable(text));
        QVERIFY2(text.contains(u"Grund: eine Sicherung wurde zurückgespielt"_s), qPrintable(text));
        QVERIFY2(text.contains(u"Grund: sie kam vorbei"_s), qPrintable(text));
        QVERIFY2(text.contains(u"am Tresen"_s), qPrintable(text));
    }

    /// Every purpose that uses the e-mail address stands beside it, and no comma parts postcode and town.
    void everyPurposeThatUsesAFieldIsNamed()
    {
        m_record.customer.emails.push_back({u"sam@example.org"_s, {}});
        m_record.customer.emails.back().provenance.purpose = u"contract_performance"_s;
        m_record.customer.addresses.push_back({u"Lindenweg 3"_s, u"80331"_s, u"München"_s, {}, u"DE"_s});
        const auto line = [this] { return lineWith(textIn(u"en"_s), u"sam@example.org"_s); };
        QVERIFY2(line().contains(u"Contract with the customer"_s), qPrintable(line()));
        QVERIFY2(!line().contains(u"Advertising by e-mail"_s), qPrintable(line()));
        consent::ShownAnswer yes;
        yes.purpose = m_record.catalogue->find(u"marketing_email"_s)->id;
        yes.channel = purposes::Channel::All;
        yes.state = State::Given;
        yes.isAllowed = true;
        yes.reason = consent::GateReason::ConsentGiven;
        m_record.states.push_back(yes);
        QVERIFY2(line().contains(u"Contract with the customer; Advertising by e-mail"_s), qPrintable(line()));
        const QString address = lineWith(textIn(u"de"_s), u"Lindenweg 3"_s);
        QVERIFY2(address.contains(u"Lindenweg 3, 80331 München, Deutschland"_s), qPrintable(address));
    }

    /// Whoever reads that something left is told what it was.
    void whatLeftIsNamed()
    {
        for (const auto& what : {u"sheet"_s, u"consent"_s, QString()}) {
            audit::LoggedEntry printed;
            printed.entry.action = u"customer.print"_s;
            printed.entry.details = what;
            printed.at = at(QDate(2026, 11, 3), QTime(10, 0));
            m_record.log.push_back(printed);
        }
        const QString text = textIn(u"en"_s);
        for (const auto& part : {u"3 November 2026: a sheet like this one, for you"_s,
                 u"3 November 2026: the record of your consents, for you"_s, u": your record, or a letter to you"_s})
            QVERIFY2(text.contains(part), qPrintable(text));
    }

    /// A birthday is the day that the shop read in it, not what somebody typed; English numbers have a point.
    void anEnglishSheetOfAGermanShopIsEnglish()
    {
        m_record.country = u"DE"_s;
        m_record.customer.birthdayTyped = u"03/09/1972"_s;
        m_record.customer.birthday = base::CalendarDate::of(1972, 9, 3);
        sales::OrderHead order;
        order.number = u"R-1"_s;
        order.currency = u"EUR"_s;
        order.total = *base::Decimal::of(12);
        m_record.orders = {order};
        m_record.lines = {{}};
        const QString text = textIn(u"en"_s);
        QVERIFY2(text.contains(u"3 September 1972"_s) && !text.contains(u"03/09"_s), qPrintable(text));
        QVERIFY2(text.contains(u"12.00\u00a0EUR"_s), qPrintable(text));
        QVERIFY(textIn(u"de"_s).contains(u"12,00\u00a0EUR"_s));
    }

    /// What no purpose uses is told the same on the sheet and beside the field, and so is until when it is kept.
    void whatNoPurposeUsesIsSaidSo()
    {
        m_record.customer.birthdayTyped = u"1972-09-03"_s;
        m_record.customer.birthdayProvenance.purpose = u"customer_care"_s;
        m_record.keeping.person = {QDate(2034, 12, 31), false, retention::Keeper::Invoice};
        m_record.keeping.others = {QDate(2029, 12, 31), false, retention::Keeper::Period};
        const QString line = lineWith(textIn(u"en"_s), u"3 September 1972"_s);
        QVERIFY2(line.contains(u"nothing at present; it was entered for: Customer care"_s), qPrintable(line));
        QVERIFY2(line.contains(u"until 31 December 2029"_s), qPrintable(line));
        QVERIFY(
            lineWith(textIn(u"en"_s), u" | Sam | "_s).contains(u"until 31 December 2034; the law wants invoices"_s));
    }

    void nothingStandsThereAsItIsStored_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QStringList>("parts");
        QTest::newRow("en") << u"en"_s
                            << QStringList {u"| 14 February |"_s, u"| Visit to the website; "_s,
                                   u"1.5 × Chain (38.90\u00a0EUR)"_s, u"1,106.90\u00a0EUR"_s};
        QTest::newRow("de") << u"de"_s
                            << QStringList {u"| 14. Februar |"_s, u"| Website-Besuch; "_s,
                                   u"1,5 × Chain (38,90\u00a0EUR)"_s, u"1.106,90\u00a0EUR"_s};
        QTest::newRow("fr") << u"fr"_s << QStringList {u"| 14 février |"_s, u"| Visite du site; "_s};
        QTest::newRow("es") << u"es"_s << QStringList {u"| 14 de febrero |"_s, u"| Visita a la web; "_s};
    }
    /// A birthday without its year, events, quantities and amounts stand there as people write them.
    void nothingStandsThereAsItIsStored()
    {
        QFETCH(const QString, language);
        QFETCH(const QStringList, parts);
        m_record.country = language == u"en"_s ? u"GB"_s : language.toUpper();
        m_record.customer.birthdayTyped = u"--02-14"_s;
        sales::Event visit;
        visit.kind = u"website_visit"_s;
        visit.value = u"repairs page"_s;
        visit.at = at(QDate(2026, 6, 5), QTime(9, 0));
        sales::Event own = visit;
        own.kind = u"Sommerfest"_s;
        m_record.events = {visit, own};
        sales::OrderHead order;
        order.number = u"R-1"_s;
        order.currency = u"EUR"_s;
        order.total = *base::Decimal::of(11069, 1);
        order.at = visit.at;
        m_record.orders = {order};
        m_record.lines = {{{{}, {}, u"Chain"_s, *base::Decimal::of(15, 1), *base::Decimal::of(389, 1)}}};
        const QString text = textIn(language);
        for (const QString& part : parts)
            QVERIFY2(text.contains(part), qPrintable(part + u'\n' + text));
        QVERIFY2(text.contains(u"| Sommerfest; "_s), qPrintable(text));
        for (const auto& raw : {u"--02"_s, u"website_visit"_s})
            QVERIFY2(!text.contains(raw), qPrintable(text));
    }
};

AICMS_TEST(TestSheetAnswers)
#include "test_sheet_answers.moc"
