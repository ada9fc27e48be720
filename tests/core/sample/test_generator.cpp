// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/email_address.h"
#include "core/base/phone_number.h"
#include "core/sample/sample_generator.h"
#include "tests/support/test_program.h"

#include <QRegularExpression>
#include <QTest>

#include <set>

using namespace aicms;
using namespace aicms::sample;

namespace {

const base::UtcTime now = base::UtcTime::fromDateTime(QDateTime(QDate(2026, 11, 23), QTime(15, 0), Qt::UTC));

SampleGenerator generator(const char* locale, quint64 seed = 7)
{
    return {seed, SampleLocale::parse(QString::fromLatin1(locale)).value(), now};
}

bool isReserved(const QString& address)
{
    static const QRegularExpression domain(QStringLiteral("@(example\\.(com|org|net)|[a-z]+\\.(example|test))$"));
    return domain.match(address).hasMatch();
}

bool isFictional(const QString& e164)
{
    static const QRegularExpression range(
        QStringLiteral("^\\+(49(3023125|6990009|4066969|2214710|8999998)\\d{3}|4917139200\\d{2}|442079460\\d{3}|"
                       "447700900\\d{3}|1\\d{3}55501\\d{2}|33(19900|63998)\\d{4})$"));
    return range.match(e164).hasMatch();
}

} // namespace

class TestGenerator : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sameSeedSamePeopleInAnyOrder()
    {
        const SampleGenerator first = generator("de_DE");
        const SampleGenerator again = generator("de_DE");
        const SampleGenerator other = generator("de_DE", 8);
        int different = 0;
        for (const qint64 index : {999, 3, 0, 500, 12, 77}) {
            const SampleItem a = first.item(index);
            const SampleItem b = again.item(index);
            QVERIFY(a.customer == b.customer);
            QVERIFY(a.interactions == b.interactions);
            different += a.customer == other.item(index).customer ? 0 : 1;
        }
        QCOMPARE(different, 6);
    }

    /// Fixed for all platforms and for ever: a change here changes everybody's sample data.
    void knownPeople()
    {
        const SampleItem item = generator("de_DE").item(5);
        QCOMPARE(item.customer.number, QStringLiteral("10006"));
        QCOMPARE(item.customer.givenName + u' ' + item.customer.familyName, QStringLiteral("Uwe Dietrich"));
    }

    void onlyReservedDomainsAndFictionalPhones_data()
    {
        QTest::addColumn<QByteArray>("locale");
        for (const char* locale : {"de_DE", "en_US", "fr_FR", "ja_JP", "pt_BR"})
            QTest::newRow(locale) << QByteArray(locale);
    }
    void onlyReservedDomainsAndFictionalPhones()
    {
        QFETCH(QByteArray, locale);
        const SampleGenerator people = generator(locale.constData());
        int wrongEmails = 0;
        int phones = 0;
        for (qint64 index = 0; index < 3000; ++index) {
            const SampleItem item = people.item(index);
            for (const auto& email : item.customer.emails) {
                QVERIFY2(isReserved(email.address), qPrintable(email.address));
                QCOMPARE(base::EmailAddress::parse(email.address).has_value(), email.valid);
                wrongEmails += email.valid ? 0 : 1;
            }
            for (const auto& phone : item.customer.phones) {
                QVERIFY2(isFictional(phone.e164), qPrintable(phone.e164));
                const QString country
                    = item.customer.addresses.empty() ? QString() : item.customer.addresses.front().country;
                if (!country.isEmpty() || phone.typed.startsWith(u'+')) {
                    const auto read = base::PhoneNumber::parse(phone.typed, country);
                    QVERIFY2(read, qPrintable(phone.typed));
                    QCOMPARE(read->e164(), phone.e164);
                }
                ++phones;
            }
        }
        QVERIFY(wrongEmails > 0 && wrongEmails < 60);
        QVERIFY(phones > 2000);
    }

    void timesAreInOrder()
    {
        const SampleGenerator people = generator("en_GB");
        int interactions = 0;
        int future = 0;
        int lastYear = 0;
        for (qint64 index = 0; index < 4000; ++index) {
            const SampleItem item = people.item(index);
            QVERIFY(item.customer.createdAt <= now);
            QVERIFY(item.customer.createdAt.toDateTime().date() >= QDate(2020, 11, 20));
            if (item.customer.birthday && item.customer.birthday->hasYear())
                QVERIFY(item.customer.birthday->year() <= 2010);
            for (const auto& each : item.interactions) {
                QVERIFY(each.at >= item.customer.createdAt && each.at <= now);
                const QTime time = each.at.toDateTime().time();
                QVERIFY(time >= QTime(9, 0) && time <= QTime(18, 45));
                QVERIFY(each.at.toDateTime().date().dayOfWeek() != Qt::Sunday);
                QCOMPARE(each.dueAt.has_value(), each.kind == customers::InteractionKind::Task);
                if (each.doneAt)
                    QVERIFY(*each.doneAt >= each.at && *each.doneAt <= now);
                future += each.dueAt && *each.dueAt > now ? 1 : 0;
                lastYear += each.at.toDateTime().date() > QDate(2025, 11, 23) ? 1 : 0;
                ++interactions;
            }
            for (const auto& note : item.customer.notes)
                QVERIFY(note.at >= item.customer.createdAt && note.at <= now);
        }
        QVERIFY(interactions > 8000);
        QVERIFY(future > 0);
        QVERIFY2(lastYear * 100 / interactions > 30, "the last of six years has most of them");
    }

    void everythingIsMarkedAsSample()
    {
        const SampleGenerator people = generator("es_ES");
        for (qint64 index = 0; index < 500; ++index) {
            const SampleItem item = people.item(index);
            QCOMPARE(item.customer.nameProvenance.source, customers::SourceKind::Sample);
            for (const auto& email : item.customer.emails)
                QVERIFY(
                    email.provenance.source == customers::SourceKind::Sample && !email.provenance.purpose.isEmpty());
            for (const auto& note : item.customer.notes)
                QCOMPARE(note.provenance.source, customers::SourceKind::Sample);
            for (const auto& each : item.interactions)
                QCOMPARE(each.provenance.source, customers::SourceKind::Sample);
        }
    }

    void peopleOfSeveralCountriesMostlyFromHome()
    {
        const SampleGenerator people = generator("de_DE");
        QHash<QString, int> countries;
        QSet<QString> names;
        int duplicates = 0;
        int members = 0;
        for (qint64 index = 0; index < 10000; ++index) {
            const SampleItem item = people.item(index);
            if (!item.customer.addresses.empty())
                ++countries[item.customer.addresses.front().country];
            names.insert(item.customer.givenName + u' ' + item.customer.familyName);
            members += item.organisation ? 1 : 0;
            if (item.duplicateOf) {
                ++duplicates;
                QVERIFY(*item.duplicateOf < index);
                QVERIFY(!people.item(*item.duplicateOf).duplicateOf);
                QVERIFY(item.customer.number != people.item(*item.duplicateOf).customer.number);
            }
            if (item.organisation)
                QCOMPARE(
                    people.item(*item.organisation).customer.name, item.customer.memberships.front().organisationName);
        }
        QVERIFY2(countries.size() >= 12, "people of all countries");
        QVERIFY2(countries.value(QStringLiteral("DE")) > 6500, "most are at home");
        QVERIFY2(names.size() > 4000, qPrintable(QString::number(names.size())));
        QVERIFY2(duplicates > 50 && duplicates < 150, qPrintable(QString::number(duplicates)));
        QVERIFY(members > 1500);
    }

    void scripts()
    {
        bool kanji = false;
        bool arabic = false;
        const SampleGenerator people = generator("ja_JP");
        const SampleGenerator egypt = generator("ar_EG");
        for (qint64 index = 1; index < 60; ++index) {
            const QString family = people.item(index).customer.familyName;
            kanji = kanji || (!family.isEmpty() && family.front().script() == QChar::Script_Han);
            const QString other = egypt.item(index).customer.familyName;
            arabic = arabic || (!other.isEmpty() && other.front().script() == QChar::Script_Arabic);
        }
        QVERIFY(kanji);
        QVERIFY(arabic);
    }

    void notesAreFilledIn()
    {
        for (const char* locale : {"de_DE", "en_GB", "fr_FR", "es_ES"}) {
            const SampleGenerator people = generator(locale);
            int notes = 0;
            for (qint64 index = 0; index < 1000; ++index) {
                const SampleItem item = people.item(index);
                for (const auto& note : item.customer.notes) {
                    QVERIFY2(!note.text.contains(u'{'), qPrintable(note.text));
                    ++notes;
                }
                for (const auto& each : item.interactions)
                    QVERIFY2(!each.subject.isEmpty() && !(each.subject + each.text).contains(u'{'),
                        qPrintable(each.subject));
                for (const auto& address : item.customer.addresses)
                    QVERIFY2(!address.street.contains(u'{') && !address.postcode.contains(u'#')
                            && !address.postcode.contains(u'@'),
                        qPrintable(address.street));
            }
            QVERIFY(notes > 150);
        }
    }

    void badLocales()
    {
        for (const char* text : {"", "d", "de_", "de_DEU", "german", "de DE", "../x"})
            QVERIFY2(!SampleLocale::parse(QString::fromLatin1(text)), text);
        QVERIFY(SampleLocale::parse(QStringLiteral("pt_BR")));
        QVERIFY(SampleLocale::parse(QStringLiteral("en-uk")).value().home());
    }
};

AICMS_BARE_TEST(TestGenerator)
#include "test_generator.moc"
