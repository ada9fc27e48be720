// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_program.h"
#include "ui/wording/notice_change.h"
#include "ui/wording/notice_letter.h"

#include <QTest>

using namespace aicms;

namespace {

base::UtcTime noonOf(const QDate& day)
{
    return base::UtcTime::fromDateTime(QDateTime(day, QTime(12, 0), Qt::UTC));
}

purposes::NoticeVersion version(int number, const QString& words, const QDate& day)
{
    purposes::NoticeVersion version;
    version.id = number;
    version.version = number;
    version.publishedAt = noonOf(day);
    version.texts.insert(QStringLiteral("de"), {QStringLiteral("Datenschutz"), words, {}});
    return version;
}

wording::NoticeLetterFacts changed(const QString& before, const QString& now)
{
    wording::NoticeLetterFacts facts;
    facts.business = QStringLiteral("Lindenhof Räder");
    facts.controller = {QStringLiteral("Lindenweg 5\n79100 Freiburg"), QStringLiteral("laden@example.org"), {}, {}, {}};
    facts.country = QStringLiteral("DE");
    facts.zone = QTimeZone("Europe/Berlin");
    facts.now = noonOf({2026, 11, 30});
    facts.version = version(2, now, {2026, 11, 2});
    facts.known = version(1, before, {2026, 1, 5});
    facts.knownSince = noonOf({2026, 2, 3});
    return facts;
}

QString noticeLetterText(const wording::Letter& letter)
{
    QStringList text {letter.subject};
    for (const wording::Letter::Part& part : letter.parts)
        text << part.heading << part.text;
    return text.join(u'\n');
}

customers::Customer austrian()
{
    customers::Customer customer;
    customer.givenName = QStringLiteral("Ben");
    customer.language = QStringLiteral("de-AT");
    return customer;
}

} // namespace

class TestNoticeLetter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theLetterSaysWhyItComesAndWhatIsNew()
    {
        const auto letter = wording::noticeLetter(austrian(),
            changed(QStringLiteral("## Werbung\nWir schreiben einmal im Monat. Der Anruf bleibt."),
                QStringLiteral("## Werbung\nWir schreiben zweimal im Monat. Der Anruf bleibt.")));
        QCOMPARE(letter.subject, QStringLiteral("Wir haben „Datenschutz“ geändert"));
        const QString text = noticeLetterText(letter);
        for (const char* part : {"am 3. Februar 2026 eine frühere Version", "gilt seit dem 2. November 2026",
                 "Was neu ist\n• Wir schreiben zweimal im Monat.\n",
                 "Was nicht mehr gilt\n• Wir schreiben einmal im Monat.\n", "Sie müssen nichts tun.",
                 "laden@example.org", "Datenschutz (Version 2, seit 2. November 2026)"})
            QVERIFY2(text.contains(QString::fromUtf8(part)), part);
        // The whole wording comes last, under its own headings.
        QCOMPARE(letter.parts.back().heading, QStringLiteral("Werbung"));
        QVERIFY(letter.parts.back().text.contains(QStringLiteral("Der Anruf bleibt.")));
    }

    /// Whose earlier wording is lost, or was shown in another language, is told what can be told.
    void withoutTheEarlierWordingNothingIsCompared()
    {
        auto known = changed(QString(), QStringLiteral("Wir schreiben."));
        QVERIFY(!noticeLetterText(wording::noticeLetter(austrian(), known)).contains(QStringLiteral("Was neu ist")));
        known.known = {};
        QVERIFY(noticeLetterText(wording::noticeLetter(austrian(), known))
                .contains(QStringLiteral("eine frühere Version von")));
    }

    /// A title in her language that the version she was given never had is not said to be its title.
    void whatWasGivenGoesByItsOwnTitle()
    {
        auto facts = changed(QStringLiteral("Wir schreiben."), QStringLiteral("Wir schreiben nicht."));
        facts.known.texts.clear();
        facts.known.texts.insert(
            QStringLiteral("en"), {QStringLiteral("Privacy at our shop"), QStringLiteral("We write."), {}});
        facts.knownLanguage = QStringLiteral("en");
        const auto letter = wording::noticeLetter(austrian(), facts);
        QCOMPARE(letter.subject, QStringLiteral("Wir haben „Privacy at our shop“ geändert"));
        const QString text = noticeLetterText(letter);
        QVERIFY2(!text.contains(QStringLiteral("von „Datenschutz“")), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("\nDatenschutz (")), qPrintable(text)); // the new wording's own
    }

    void muchThatIsNewIsNotListed()
    {
        QStringList sentences;
        for (int i = 0; i < 20; ++i)
            sentences << QStringLiteral("Satz Nummer %1 ist neu.").arg(i);
        const QString text = noticeLetterText(
            wording::noticeLetter(austrian(), changed(QStringLiteral("Es war einmal etwas."), sentences.join(u' '))));
        QVERIFY(text.contains(QStringLiteral("Vieles davon ist neu geschrieben.")));
        QCOMPARE(text.count(QStringLiteral("Satz Nummer 3 ")), 1);
    }

    void sentencesAreWholeAndOrderDoesNotMatter()
    {
        const auto change
            = wording::noticeChange(QStringLiteral("# A\nNach Art. 6 DSGVO. Zwei z. B. Sätze.\n- Drei bleibt."),
                QStringLiteral("# B\n- Drei bleibt.\n\nNach Art. 6 DSGVO, Abs. 1 Buchst. a. Zwei z. B. Sätze."));
        QCOMPARE(change.added, QStringList {QStringLiteral("Nach Art. 6 DSGVO, Abs. 1 Buchst. a. Zwei z. B. Sätze.")});
        QCOMPARE(
            change.gone, (QStringList {QStringLiteral("Nach Art. 6 DSGVO."), QStringLiteral("Zwei z. B. Sätze.")}));
    }
};

AICMS_TEST(TestNoticeLetter)
#include "test_notice_letter.moc"
