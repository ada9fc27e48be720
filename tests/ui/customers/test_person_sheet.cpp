// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_program.h"
#include "tests/ui/customers/desk.h"
#include "ui/customers/record/sheet_screen.h"
#include "ui/wording/person_sheet.h"
#include "ui/wording/sheet_words.h"

#include <QComboBox>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTextBlock>
#include <QTextBrowser>

#include <deque>

using namespace aicms;
using namespace aicms::test;

namespace {

/// Columns of text that say something about a person and must stand on the sheet, as they are stored.
const QStringList shown {u"customer.number"_s, u"customer.given_name"_s, u"customer.family_name"_s, u"customer.name"_s,
    u"customer.language"_s, u"customer.birthday_typed"_s, u"email.address"_s, u"email.label"_s, u"phone.typed"_s,
    u"phone.label"_s, u"address.street"_s, u"address.postcode"_s, u"address.city"_s, u"address.region"_s,
    u"address.country"_s, u"address.label"_s, u"link.url"_s, u"link.label"_s, u"note.text"_s, u"extra_field.name"_s,
    u"extra_field.value"_s, u"membership.role"_s, u"interaction.subject"_s, u"interaction.text"_s,
    u"photo.media_type"_s, u"notice_sight.language"_s, u"consent_payload.giver_name"_s, u"consent_payload.proof_text"_s,
    u"consent_payload.reason"_s, u"restriction.reason"_s, u"restriction.lift_note"_s, u"sales_order.number"_s,
    u"sales_order.currency"_s, u"sales_order.country"_s, u"customer_event.value"_s, u"attachment.name"_s,
    u"request.text"_s, u"request.person_name"_s, u"request.person_contact"_s, u"request.laws_reason"_s};

/// Columns of text beside them, and why they do not.
const QStringList leftOut {// The same once more, in the form in which it is searched, sorted or dialled.
    u"customer.sort_key"_s, u"customer.folded_name"_s, u"email.folded"_s, u"phone.e164"_s, u"phone.national_digits"_s,
    u"address.folded_city"_s, u"extra_field.reading"_s,
    // The language in which a notice was read: on the sheet by the notice's own line.
    u"consent_payload.language"_s,
    // Values of an own field that was removed: put aside until they are forgotten, not used.
    u"put_aside_field.name"_s, u"put_aside_field.value"_s, u"put_aside_field.reading"_s,
    // The name of the rule behind a date by which a request is to be answered: worked out, not told by anybody.
    u"request.due_clock"_s,
    // Why somebody who had received the data could not be told of a change: about that recipient.
    u"recipient_notice.note"_s,
    // What a user had typed when the vault was locked: not stored with anybody yet.
    u"draft.screen"_s};

} // namespace

/// The plain sheet: everything that is stored about a person stands on it.
class TestPersonSheet : public QObject {
    Q_OBJECT

    std::unique_ptr<Desk> m_desk;
    base::CustomerId m_hannah;

    template <class T> static T must(const base::Result<T>& answer)
    {
        if (!answer)
            qFatal("%s %s", qPrintable(base::errorCode(answer.error().kind)), qPrintable(answer.error().subject));
        if constexpr (!std::is_void_v<T>)
            return *answer;
    }
    customers::Customer hannah()
    {
        customers::Customer customer;
        customer.number = u"K-4711"_s;
        customer.givenName = u"Hannah"_s;
        customer.familyName = u"Okafor"_s;
        customer.name = u"Dr. H. Okafor"_s;
        customer.language = u"en"_s;
        customer.birthdayTyped = u"1987-03-14"_s;
        customer.emails.push_back({u"hannah@example.org"_s, u"work"_s});
        customer.phones.push_back({u"+49 30 901820"_s, u"mobile"_s});
        customer.addresses.push_back({u"Lindenstr. 9"_s, u"10969"_s, u"Berlin"_s, u"Kreuzberg"_s, u"DE"_s, u"home"_s});
        customer.links.push_back({u"https://okafor.example.org"_s, u"Workshop page"_s});
        customer.tags.push_back({u"tandem rider"_s});
        customer.notes.push_back({{}, u"Knows the old owner"_s});
        customer.extraFields.push_back({u"Frame size"_s, u"56 cm"_s});
        customer.memberships.push_back({{}, u"Velo Club Sued"_s, u"Treasurer"_s});
        return customer;
    }
    void addHistory()
    {
        auto& workspace = *m_desk->workspace;
        customers::Interaction call;
        call.customer = m_hannah;
        call.subject = u"Asked about brakes"_s;
        call.text = u"Wants the quiet ones"_s;
        call.at = m_desk->clock.now();
        must(workspace.customers().logInteraction(call).result());
        sales::Order order;
        order.head.customer = m_hannah;
        order.head.number = u"R-2026-17"_s;
        order.head.currency = u"EUR"_s;
        order.head.country = u"Germany"_s;
        order.head.at = m_desk->clock.now();
        order.lines.push_back({{}, {}, u"Brake pads, quiet"_s, *base::Decimal::of(2), *base::Decimal::of(1999, 2)});
        must(workspace.orders().add(order, sales::OrdersService::Stock::Leave).result());
        const QString path = m_desk->folder.path(u"brakes.txt"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("quiet brakes\n") > 0);
        file.close();
        must(workspace.attachments().add(m_hannah, path).result());
        must(workspace.gate().restrict(m_hannah, consent::RestrictionGround::UnlawfulUse, u"no flyers"_s).result());
        must(workspace.gate().lift(m_hannah, m_desk->clock.now(), u"flyers ended"_s).result());
        must(workspace.gate()
                .restrict(m_hannah, consent::RestrictionGround::AccuracyContested, u"street is wrong"_s)
                .result());
    }
    void addAnswers()
    {
        auto& workspace = *m_desk->workspace;
        purposes::Publication notice;
        notice.code = u"privacy"_s;
        notice.texts.insert(u"en"_s, {u"Privacy at our shop"_s, u"We write to you when you agree."_s, {}});
        const auto published = must(workspace.notices().publish(notice).result());
        must(workspace.notices().noteHandOver({published.version.id, {m_hannah}}).result());
        consent::EventDraft yes;
        yes.customer = m_hannah;
        yes.purpose = u"marketing_email"_s;
        yes.giver = consent::Giver::Representative;
        yes.giverName = u"Obi Okafor"_s;
        yes.proof = {consent::ProofKind::Text, u"folder 3, page 12"_s, {}};
        yes.reason = u"found in the old book"_s;
        must(workspace.consent().record(yes).result());
    }
    void addRequest()
    {
        requests::RequestDraft draft;
        draft.customer = m_hannah;
        draft.kinds = {requests::Kind::Access};
        draft.received = m_desk->clock.now().toDateTime().date();
        draft.text = u"Wants to know what is kept"_s;
        must(m_desk->workspace->requests().open(draft).result());
        retention::Hold hold;
        hold.matter = u"Okafor against the shop"_s;
        hold.reason = u"lawsuit over a frame"_s;
        hold.reviewOn = m_desk->clock.now().toDateTime().date().addMonths(3);
        hold.people = {m_hannah};
        must(m_desk->workspace->holds().place(hold).result());
        must(m_desk->workspace->customers().showSensitive(m_hannah, u"she asked at the counter"_s).result());
    }
    QString pageText() { return pageText(m_hannah); }
    QString pageText(base::CustomerId id)
    {
        m_desk->go(u"go.customer.sheet"_s, id.value);
        auto* page = m_desk->find<QTextBrowser>(u"sheetPage"_s);
        if (!m_desk->waitFor([page] { return page->toPlainText().contains(u"What you can ask for"_s); }))
            qFatal("the sheet did not come");
        return page->toPlainText();
    }
    /// table.column of every column of text in a table that belongs to a person.
    QStringList columnsOfText()
    {
        return must(m_desk->workspace->database()
                .read([](storage::ReadTransaction& tx) -> base::Result<QStringList> {
                    QStringList columns;
                    auto rows
                        = tx.query("SELECT m.name || '.' || c.name FROM sqlite_schema m, pragma_table_info(m.name) c"
                                   " WHERE m.type = 'table' AND c.type = 'TEXT' AND (m.name = 'customer' OR EXISTS"
                                   " (SELECT 1 FROM pragma_table_info(m.name) k WHERE k.name = 'customer_id'))");
                    while (rows.next())
                        columns << rows.text(0);
                    return columns;
                })
                .result());
    }
    /// Days, countries and languages by their names, in the sheet's language.
    QString asWritten(const QString& column, const QString& value) const
    {
        const wording::SheetWords words(u"en"_s, QTimeZone::utc(), m_desk->workspace->country());
        return column.endsWith(u".country"_s)        ? words.country(value)
            : column.endsWith(u".language"_s)        ? words.languageName(value)
            : column == u"customer.birthday_typed"_s ? words.typedDay(value)
                                                     : value;
    }
    QStringList valuesOf(const QString& column)
    {
        const QString table = column.section(u'.', 0, 0);
        const QString key = table == u"customer"_s ? u"id"_s : u"customer_id"_s;
        // Statements are kept by the address of their text, so each text lives as long as the program.
        static std::deque<QByteArray> texts;
        texts.push_back(
            u"SELECT DISTINCT %1 FROM %2 WHERE %3 = ?1 AND %1 <> ''"_s.arg(column.section(u'.', 1), table, key)
                .toUtf8());
        const char* sql = texts.back().constData();
        return must(m_desk->workspace->database()
                .read([sql, id = m_hannah](storage::ReadTransaction& tx) -> base::Result<QStringList> {
                    QStringList values;
                    auto rows = tx.query(sql, id);
                    while (rows.next())
                        values << rows.text(0);
                    return values;
                })
                .result());
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_desk = std::make_unique<Desk>();
        m_hannah = m_desk->add(hannah());
        addHistory();
        addAnswers();
        addRequest();
    }
    void cleanupTestCase() { m_desk.reset(); }

    /// Whoever adds a column of text to a person's tables decides here whether it stands on the sheet.
    void everyColumnIsDecidedOn()
    {
        for (const QString& column : columnsOfText())
            QVERIFY2(shown.contains(column) != leftOut.contains(column), qPrintable(column));
    }

    /// A notice by the title that the person read, and no day with a time that nobody noted.
    void whatStandsThereIsReadable()
    {
        const QString text = pageText();
        QVERIFY2(text.contains(u"“Privacy at our shop”, version 1"_s), qPrintable(text));
        QVERIFY2(!text.contains(u"notice privacy"_s), qPrintable(text));
        QVERIFY2(!text.contains(QRegularExpression(u"\\d{1,2}/\\d{1,2}/\\d{2}"_s)), qPrintable(text));
        const wording::SheetWords words(u"en"_s, QTimeZone::utc());
        QCOMPARE(words.moment(base::UtcTime::fromDateTime(QDateTime(QDate(2023, 3, 12), QTime(0, 0), Qt::UTC))),
            words.day(QDate(2023, 3, 12)));
        QVERIFY(words.moment(base::UtcTime::fromDateTime(QDateTime(QDate(2023, 3, 12), QTime(14, 30), Qt::UTC)))
                .endsWith(u", 14:30"_s));
    }

    void everyStoredValueStandsOnIt()
    {
        const QString text = pageText();
        int checked = 0;
        for (const QString& column : shown) {
            for (const QString& value : valuesOf(column)) {
                QVERIFY2(text.contains(asWritten(column, value)), qPrintable(column + u": "_s + value));
                ++checked;
            }
        }
        QVERIFY2(checked > 25, qPrintable(QString::number(checked)));
        const wording::SheetWords words(u"en"_s, QTimeZone::utc(), m_desk->workspace->country());
        QString price = words.amount(*base::Decimal::of(1999, 2), u"EUR"_s);
        price.replace(QChar(0xa0), u' '); // as the page gives its text back
        QVERIFY2(price.contains(QRegularExpression(u"19[.,]99"_s)) && text.contains(price), qPrintable(price));
        for (const QString& other : {u"tandem rider"_s, u"Velo Club Sued"_s, u"Brake pads, quiet"_s,
                 u"street is wrong"_s, u"typed in by us on"_s, u"lawsuit over a frame"_s, u"Okafor against the shop"_s,
                 u"copy of the data: open"_s, u"she asked at the counter"_s, u"Wants to know what is kept"_s,
                 u"Contract with the customer"_s})
            QVERIFY2(text.contains(other), qPrintable(other));
        // Nobody noted that it was she who told it.
        QVERIFY2(!text.contains(u"given by you"_s), qPrintable(text));
        QVERIFY(!text.contains(u"not complete"_s));
    }

    /// Who does not see everything hands out a sheet that says so itself.
    void anIncompleteSheetSaysSo()
    {
        wording::PersonRecord record;
        record.customer.name = u"Sam"_s;
        record.catalogue = m_desk->workspace->purposes().catalogue();
        QVERIFY(!wording::sheetText(wording::personSheet(record, u"en"_s)).contains(u"not complete"_s));
        record.isComplete = false;
        QVERIFY(wording::sheetText(wording::personSheet(record, u"en"_s)).contains(u"not complete"_s));
        QVERIFY(wording::sheetText(wording::personSheet(record, u"de"_s)).contains(u"nicht vollständig"_s));
    }

    /// "Until when" is what the purges will do: a hold keeps everything, and an invoice is kept in any case.
    void untilWhenIsByThePurges()
    {
        const int year = m_desk->clock.now().toDateTime().date().year();
        const QString text = pageText();
        QVERIFY2(text.contains(u"as long as a dispute needs it, at least until 31 December %1"_s.arg(year + 8)),
            qPrintable(text));
    }

    /// A day that is past is told as past, and what was said stands in the order in which it was said.
    void whatIsPastIsToldSo()
    {
        wording::PersonRecord record;
        record.customer.name = u"Sam"_s;
        record.customer.birthdayTyped = u"1988-03-03"_s;
        record.customer.addresses.push_back({u"Lindenweg 3"_s, u"10115"_s, u"Berlin"_s, {}, u"DE"_s});
        record.customer.language = u"en"_s;
        record.keeping.person
            = {QDate(2026, 12, 31), false, retention::Keeper::Period, retention::Action::Delete, true};
        record.keeping.contactPoints = record.keeping.addresses = record.keeping.person;
        record.catalogue = m_desk->workspace->purposes().catalogue();
        record.country = u"GB"_s;
        record.today = QDate(2028, 6, 10);
        record.now = base::UtcTime::fromDateTime(record.today.startOfDay(Qt::UTC));
        const auto say = [&record](consent::State state, const QDate& day, consent::ProofKind proof) {
            consent::HistoryEntry entry;
            entry.event.state = state;
            entry.event.at = base::UtcTime::fromDateTime(day.startOfDay(Qt::UTC));
            entry.event.proof.kind = proof;
            record.answers.push_back(entry);
        };
        say(consent::State::Withdrawn, QDate(2026, 6, 10), consent::ProofKind::None);
        say(consent::State::Given, QDate(2025, 2, 1), consent::ProofKind::ImportedNone);
        // What was agreed to once, and does not hold any more.
        const purposes::Purpose* email = record.catalogue->find(u"marketing_email"_s);
        consent::ShownAnswer row;
        row.purpose = email->id;
        row.state = consent::State::Withdrawn;
        row.validUntil = base::UtcTime::fromDateTime(QDateTime(QDate(2027, 4, 20), QTime(0, 0), Qt::UTC));
        record.states.push_back(row);
        record.customer.emails.push_back({u"sam@example.org"_s, {}});
        record.customer.emails.back().provenance.purpose = email->code;
        const QString text = wording::sheetText(wording::personSheet(record, u"en"_s));
        QVERIFY2(!text.contains(u"later if the person does anything new"_s), qPrintable(text));
        QVERIFY2(text.contains(u"was to be kept until"_s), qPrintable(text));
        QVERIFY2(
            !text.contains(u"until 20 April 2027"_s) && !text.contains(u"until 19 April 2027"_s), qPrintable(text));
        QVERIFY2(text.indexOf(u"1 February 2025"_s) < text.indexOf(u"10 June 2026"_s), qPrintable(text));
        QVERIFY2(text.contains(u"taken over from a file, without proof"_s), qPrintable(text));
        for (const QString& part : {u"3 March 1988"_s, u"Berlin, Germany"_s, u"English"_s})
            QVERIFY2(text.contains(part), qPrintable(text));
        const QString german = wording::sheetText(wording::personSheet(record, u"de"_s));
        for (const QString& part : {u"3. März 1988"_s, u"Berlin, Deutschland"_s, u"Englisch"_s})
            QVERIFY2(german.contains(part), qPrintable(german));
    }

    void itSpeaksThePersonsLanguage()
    {
        pageText();
        auto* language = m_desk->find<QComboBox>(u"sheetLanguage"_s);
        QCOMPARE(language->currentData().toString(), u"en"_s);
        auto* page = m_desk->find<QTextBrowser>(u"sheetPage"_s);
        language->setCurrentIndex(language->findData(u"de"_s));
        QVERIFY(page->toPlainText().contains(u"Was wir über Sie gespeichert haben"_s));
        QVERIFY(page->toPlainText().contains(u"Vertrag mit dem Kunden"_s));
        QCOMPARE(wording::sheetLanguage(u"de-AT"_s), u"de"_s);
        QCOMPARE(wording::sheetLanguage(u"tlh"_s), u"en"_s);
    }

    /// On the screen it follows the size of the window's text; on paper it has its own.
    void itIsReadWithLargeText()
    {
        pageText();
        const auto* page = m_desk->find<QTextBrowser>(u"sheetPage"_s);
        const auto sizeOf = [page] {
            for (QTextBlock block = page->document()->begin(); block.isValid(); block = block.next()) {
                if (!block.text().isEmpty())
                    return block.begin().fragment().charFormat().fontPointSize();
            }
            return 0.0;
        };
        const double usual = sizeOf();
        QVERIFY(usual > 0);
        QVERIFY(!page->findChild<QWidget*>(u"qt_scrollarea_hcontainer"_s)->isVisible()); // no bar leads to the side
        theme::theme().setTextScale(200);
        const bool isLarger = m_desk->waitFor([&] { return qFuzzyCompare(sizeOf(), 2 * usual); });
        theme::theme().setTextScale(100);
        QVERIFY(isLarger);
        QVERIFY(m_desk->waitFor([&] { return qFuzzyCompare(sizeOf(), usual); }));
    }

    /// The language that was chosen is that of the sheet after a lock as well, of the same person.
    void theLanguageOutlivesALock()
    {
        pageText();
        auto* language = m_desk->find<QComboBox>(u"sheetLanguage"_s);
        auto* screen = m_desk->find<customers_ui::SheetScreen>(u"sheetScreen"_s);
        QVERIFY(screen->view().isEmpty());
        language->setCurrentIndex(language->findData(u"fr"_s));
        const QByteArray view = screen->view();
        QVERIFY(!view.isEmpty());
        screen->restoreView({});
        screen->enter(m_hannah.value);
        QVERIFY(m_desk->waitFor([language] { return language->currentData().toString() == u"en"_s; }));
        screen->restoreView(view);
        QCOMPARE(language->currentData().toString(), u"fr"_s);
        screen->enter(m_hannah.value);
        QVERIFY(m_desk->waitFor([screen] { return !screen->view().isEmpty(); }));
        QCOMPARE(language->currentData().toString(), u"fr"_s);
        screen->restoreView({});
    }

    /// A purpose is told as used where the gate lets it, and a no by its name; what is held for it says so too.
    void whatIsUsedIsWhatTheGateAllows()
    {
        auto& workspace = *m_desk->workspace;
        customers::Customer bea;
        bea.name = u"Bea Lindt"_s;
        bea.emails.push_back({u"bea@example.org"_s, {}});
        bea.emails.back().provenance.purpose = u"marketing_email"_s;
        const base::CustomerId id = m_desk->add(bea);
        const auto say = [&](const QString& purpose, consent::State state, qint64 daysAgo) {
            consent::EventDraft entry;
            entry.customer = id;
            entry.purpose = purpose;
            entry.state = state;
            entry.proof = {consent::ProofKind::Text, u"folder 4"_s, {}};
            entry.at = base::UtcTime::fromDateTime(m_desk->clock.now().toDateTime().addDays(-daysAgo));
            entry.reason = u"entered later"_s;
            must(workspace.consent().record(entry).result());
        };
        say(u"marketing_email"_s, consent::State::Given, 30);
        say(u"marketing_email"_s, consent::State::Withdrawn, 10);
        say(u"marketing_phone"_s, consent::State::Refused, 9);
        say(u"marketing_post"_s, consent::State::Given, 8);
        const auto nameOf
            = [&](const QString& code) { return workspace.purposes().catalogue()->find(code)->textFor(u"en"_s).name; };
        const QString text = pageText(id);
        const QString uses = text.section(u"What it is used for"_s, 1).section(u"What it is not used for"_s, 0, 0);
        QVERIFY2(uses.contains(nameOf(u"marketing_post"_s)), qPrintable(text));
        QVERIFY2(!uses.contains(nameOf(u"marketing_email"_s)) && !uses.contains(nameOf(u"marketing_phone"_s)),
            qPrintable(uses));
        const QString nos = text.section(u"What it is not used for"_s, 1).section(u"Who received it"_s, 0, 0);
        const auto day = [&](qint64 daysAgo) {
            return wording::SheetWords(u"en"_s, workspace.consent().zone(), workspace.country())
                .day(base::UtcTime::fromDateTime(m_desk->clock.now().toDateTime().addDays(-daysAgo)));
        };
        const QString withdrew = u"withdrew (%1)"_s.arg(day(10));
        QVERIFY2(nos.contains(nameOf(u"marketing_email"_s) + u": "_s + withdrew), qPrintable(nos));
        QVERIFY2(nos.contains(nameOf(u"marketing_phone"_s) + u": said no (%1)"_s.arg(day(9))), qPrintable(nos));
        QVERIFY2(!nos.contains(nameOf(u"marketing_post"_s)), qPrintable(nos));
        QVERIFY2(text.contains(nameOf(u"marketing_email"_s) + u"; not used: "_s + withdrew), qPrintable(text));
        // Then nothing may be used any more: only the law's own duties go on.
        must(workspace.gate().restrict(id, consent::RestrictionGround::UnlawfulUse, u"asked for it"_s).result());
        const QString held = pageText(id);
        const QString still = held.section(u"What it is used for"_s, 1).section(u"What it is not used for"_s, 0, 0);
        QVERIFY2(!still.contains(nameOf(u"marketing_post"_s)), qPrintable(held));
        QVERIFY2(held.section(u"What you agreed to and we do not use"_s, 1)
                     .contains(nameOf(u"marketing_post"_s) + u": it is held back at present"_s),
            qPrintable(held));
    }

    /// However much is held: the paper has every line that the text has.
    void theWholeSheetIsOnThePaper()
    {
        const QString reader = QStandardPaths::findExecutable(u"pdftotext"_s);
        if (reader.isEmpty())
            QSKIP("pdftotext is not installed");
        customers::Customer much;
        much.name = u"Carla Viel"_s;
        for (int note = 0; note < 4; ++note) {
            QString text;
            for (int word = 0; word < 700; ++word)
                text += u"n%1w%2. "_s.arg(note).arg(word);
            much.notes.push_back({{}, text.trimmed()});
        }
        const base::CustomerId id = m_desk->add(much);
        for (int i = 0; i < 300; ++i) {
            sales::Order order;
            order.head.customer = id;
            order.head.number = u"M-%1"_s.arg(i);
            order.head.currency = u"EUR"_s;
            order.head.at = m_desk->clock.now();
            order.lines.push_back({{}, {}, u"Thing.%1."_s.arg(i), *base::Decimal::of(1), *base::Decimal::of(999, 2)});
            must(m_desk->workspace->orders().add(order, sales::OrdersService::Stock::Leave).result());
        }
        pageText(id);
        const QString pdf = m_desk->folder.path(u"much.pdf"_s);
        m_desk->frame->findChild<customers_ui::SheetScreen*>()->saveTo(pdf);
        QVERIFY(m_desk->waitFor([&] { return m_desk->auditActions().contains(u"customer.print"_s); }));
        QString text;
        QVERIFY(m_desk->waitFor([&] {
            QProcess process;
            process.start(reader, {u"-enc"_s, u"UTF-8"_s, pdf, u"-"_s});
            process.waitForFinished();
            text = QString::fromUtf8(process.readAllStandardOutput()).simplified();
            return text.size() > 1'000;
        }));
        for (int note = 0; note < 4; ++note) {
            for (int word = 0; word < 700; ++word)
                QVERIFY2(text.contains(u"n%1w%2."_s.arg(note).arg(word)), qPrintable(u"n%1w%2"_s.arg(note).arg(word)));
        }
        for (int i = 0; i < 300; ++i)
            QVERIFY2(text.contains(u"Thing.%1."_s.arg(i)), qPrintable(QString::number(i)));
        QVERIFY2(
            text.contains(u"You can also complain to the data protection authority."_s), qPrintable(text.right(500)));
    }

    /// First the log, then the paper.
    void itLeavesAsTextAndPdf()
    {
        pageText();
        auto* screen = m_desk->frame->findChild<customers_ui::SheetScreen*>();
        const QString text = m_desk->folder.path(u"sheet.txt"_s);
        const QString pdf = m_desk->folder.path(u"sheet.pdf"_s);
        const auto before = m_desk->auditActions().count(u"customer.print"_s);
        screen->saveTo(text);
        QVERIFY(m_desk->waitFor([&] { return QFile::exists(text); }));
        QFile file(text);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(QString::fromUtf8(file.readAll()).contains(u"hannah@example.org"_s));
        screen->saveTo(pdf);
        QVERIFY(m_desk->waitFor([&] { return QFile(pdf).size() > 1'000; }));
        QFile paper(pdf);
        QVERIFY(paper.open(QIODevice::ReadOnly));
        QVERIFY(paper.read(5) == "%PDF-");
        QCOMPARE(m_desk->auditActions().count(u"customer.print"_s), before + 2);
    }
};

AICMS_WINDOW_TEST(TestPersonSheet)
#include "test_person_sheet.moc"
