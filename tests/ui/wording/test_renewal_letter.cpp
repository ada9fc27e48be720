// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/postal_lines.h"
#include "tests/support/test_program.h"
#include "ui/wording/renewal_letter.h"

#include <QTest>

using namespace aicms;
using wording::Letter;

namespace {

const base::UtcTime now = base::UtcTime::fromDateTime(QDateTime(QDate(2026, 11, 29), QTime(12, 0), Qt::UTC));
constexpr qint64 day = 86'400'000'000;

customers::Customer ben(const QString& language)
{
    customers::Customer customer;
    customer.givenName = QStringLiteral("Ben");
    customer.familyName = QStringLiteral("Adler");
    customer.number = QStringLiteral("K-17");
    customer.language = language;
    customer.emails.push_back({QStringLiteral("ben@example.org")});
    customer.addresses.push_back(
        {QStringLiteral("Hauptstr. 3"), QStringLiteral("79098"), QStringLiteral("Freiburg"), {}, QStringLiteral("DE")});
    return customer;
}

purposes::Purpose newsletter()
{
    purposes::Purpose purpose = *purposes::findPurpose(QStringLiteral("marketing_email"));
    purpose.channels = {purposes::Channel::Email, purposes::Channel::Sms};
    return purpose;
}

wording::RenewalFacts facts(bool isMail)
{
    wording::RenewalFacts facts;
    consent::StateRow yes;
    yes.state = consent::State::Given;
    yes.since = base::UtcTime {now.microseconds - 700 * day};
    yes.validUntil = base::UtcTime {now.microseconds + 30 * day};
    facts.states = {yes, yes, yes};
    facts.states[1].channel = purposes::Channel::Email;
    facts.states[2].channel = purposes::Channel::Sms;
    facts.wording = {QStringLiteral("Unser Versprechen"), QStringLiteral("Ein Brief im Monat."), {}};
    facts.now = now;
    facts.business = QStringLiteral("Lindenhof Räder");
    facts.controller = {QStringLiteral("Lindenweg 5\n79100 Freiburg"), QStringLiteral("laden@example.org"),
        QStringLiteral("0761 1234"), {}, QStringLiteral("www.example.org/datenschutz")};
    facts.country = QStringLiteral("DE");
    facts.zone = QTimeZone("Europe/Berlin");
    facts.isMail = isMail;
    return facts;
}

QString allOf(const Letter& letter)
{
    QStringList text {letter.subject};
    for (const Letter::Part& part : letter.parts)
        text << part.heading << part.text;
    return text.join(u'\n');
}

} // namespace

class TestRenewalLetter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Everything that a letter needs to be sent and answered.
    void aLetterIsFitToSend()
    {
        const Letter letter = renewalLetter(ben(QStringLiteral("de")), newsletter(), facts(false));
        QCOMPARE(letter.recipient, QStringLiteral("Ben Adler\nHauptstr. 3\n79098 Freiburg"));
        QCOMPARE(letter.sender,
            QStringList(
                {QStringLiteral("Lindenhof Räder"), QStringLiteral("Lindenweg 5"), QStringLiteral("79100 Freiburg")}));
        QCOMPARE(letter.placeAndDay, QStringLiteral("Freiburg, den 29. November 2026"));
        const QString text = allOf(letter);
        for (const char* words : {"Ein Brief im Monat.", "per E-Mail: eingewilligt", "heißt das Nein",
                 "29. Dezember 2026", "widerrufen", "www.example.org/datenschutz", "Abschnitt am Ende"})
            QVERIFY2(text.contains(QString::fromUtf8(words)), qPrintable(text));
        QCOMPARE(letter.slip.choices, QStringList({QStringLiteral("per E-Mail"), QStringLiteral("per SMS")}));
        QVERIFY(letter.slip.lines.front().contains(QLatin1String("Lindenweg 5")));
        QVERIFY(letter.slip.lines.at(1).contains(QLatin1String("K-17")));
    }

    void anEmailSaysHowToReply()
    {
        const Letter letter = renewalLetter(ben(QStringLiteral("de")), newsletter(), facts(true));
        QVERIFY(letter.slip.choices.isEmpty());
        const QString text = letterText(letter);
        QVERIFY2(text.startsWith(QLatin1String("An: ben@example.org\nBetreff: ")), qPrintable(text));
        for (const char* words : {"Antworten Sie auf diese E-Mail", "Ja / Nein", "Lindenweg 5", "0761 1234"})
            QVERIFY2(text.contains(QString::fromUtf8(words)), qPrintable(text));
    }

    /// "May we go on?" stood over a consent that had ended; and only German goes on small after its comma.
    void aConsentThatEndedIsNotAskedToGoOn()
    {
        wording::RenewalFacts ended = facts(false);
        for (consent::StateRow& row : ended.states) {
            row.state = consent::State::Expired;
            row.since = base::UtcTime {now.microseconds - 30 * day};
        }
        const auto letter = [&ended](const char* language) {
            return renewalLetter(ben(QString::fromLatin1(language)), newsletter(), ended);
        };
        QVERIFY(letter("en").subject.startsWith(QLatin1String("May we begin again?")));
        QVERIFY(letter("de").subject.startsWith(QStringLiteral("Dürfen wir wieder damit beginnen?")));
        for (const char* language : {"en", "fr", "es"})
            QVERIFY2(letter(language).parts.at(1).text.front().isUpper(), language);
        QVERIFY(letter("de").parts.at(1).text.startsWith(QLatin1String("Sie hatten")));
        QVERIFY(renewalLetter(ben(QStringLiteral("en")), newsletter(), facts(false))
                .subject.startsWith(QLatin1String("May we go on?")));
    }

    /// Days are written as the person's country writes them, else as the business's.
    void daysFollowTheLanguage()
    {
        const auto dayOf = [](const char* language) {
            return renewalLetter(ben(QString::fromLatin1(language)), newsletter(), facts(false)).placeAndDay;
        };
        QCOMPARE(dayOf("en"), QStringLiteral("Freiburg, 29 November 2026"));
        QCOMPARE(dayOf("en-US"), QStringLiteral("Freiburg, November 29, 2026"));
        QCOMPARE(dayOf("fr"), QStringLiteral("Freiburg, le 29 novembre 2026"));
        QCOMPARE(dayOf("es"), QStringLiteral("Freiburg, 29 de noviembre de 2026"));
    }

    void addressesAreWrittenAsTheirCountryWritesThem()
    {
        const auto lines = [](const char* country) {
            return wording::addressLines(
                {QStringLiteral("1 Long Lane"), QStringLiteral("62701"), QStringLiteral("Springfield"),
                    QStringLiteral("IL"), QString::fromLatin1(country)},
                QStringLiteral("DE"));
        };
        QCOMPARE(lines("US").at(1), QStringLiteral("Springfield, IL 62701"));
        QCOMPARE(lines("DE").at(1), QStringLiteral("62701 Springfield"));
        QCOMPARE(lines("US").back(), QStringLiteral("UNITED STATES"));
    }

    void thePlaceIsReadOffTheAddress()
    {
        QCOMPARE(customers::townOf({QStringLiteral("Lindenweg 5"), QStringLiteral("79100 Freiburg")}),
            QStringLiteral("Freiburg"));
        QCOMPARE(customers::townOf({QStringLiteral("1 Long Lane"), QStringLiteral("Springfield, IL 62701")}),
            QStringLiteral("Springfield"));
        QCOMPARE(
            customers::townOf({QStringLiteral("1 Long Lane"), QStringLiteral("London"), QStringLiteral("SW1A 1AA")}),
            QStringLiteral("London"));
        QCOMPARE(
            customers::townOf({QStringLiteral("12 Main Street"), QStringLiteral("Dublin")}), QStringLiteral("Dublin"));
    }
};

AICMS_TEST(TestRenewalLetter)
#include "test_renewal_letter.moc"
