// SPDX-License-Identifier: GPL-3.0-or-later
// What any writer writes, our reader takes as it was: every field, odd characters, line breaks, every kind of label.
#include "core/customers/customer_rules.h"
#include "core/exchange/export/export_format.h"
#include "core/exchange/xlsx/zip_archive.h"
#include "tests/core/exchange/entry_fixtures.h"
#include "tests/core/exchange/import_bench.h"
#include "tests/support/test_program.h"

#include <QRandomGenerator>

using namespace aicms;
using customers::Customer;
using exchange::ExportFormat;

namespace {

class ListFeed : public exchange::CustomerFeed {
public:
    explicit ListFeed(std::vector<Customer> customers) : m_customers(std::move(customers)) { }
    void rewind() override { m_next = 0; }
    base::Result<bool> next(Customer& customer) override
    {
        if (m_next == m_customers.size())
            return false;
        customer = m_customers[m_next++];
        return true;
    }

private:
    std::vector<Customer> m_customers;
    std::size_t m_next = 0;
};

/// Random records of everything that a record can hold, in the form in which records are stored.
class Maker {
public:
    /// Tables take "Work" for "work", as their readers must with the labels of other programs.
    explicit Maker(quint32 seed, bool isTable = false) : m_random(seed), m_isTable(isTable) { }

    Customer customer(int number)
    {
        Customer c;
        c.uuid = QStringLiteral("00000000-0000-4000-8000-%1").arg(number, 12, 10, QLatin1Char('0'));
        const bool isOrganisation = chance(4);
        c.kind = isOrganisation ? customers::Kind::Organisation : customers::Kind::Person;
        if (isOrganisation) {
            c.name = QStringLiteral("O") + line(12);
        } else {
            c.givenName = QStringLiteral("G") + line(8);
            c.familyName = QStringLiteral("F") + line(8);
            if (chance(3))
                c.name = QStringLiteral("Dr ") + line(9);
        }
        if (chance(2))
            c.number = QStringLiteral("K%1").arg(number);
        if (chance(2))
            c.language = QStringLiteral("de");
        birthday(c);
        contacts(c);
        rest(c, isOrganisation);
        customers::normalise(c);
        customers::readValues(c, QStringLiteral("DE"), QDate(2026, 5, 12));
        return c;
    }

private:
    bool chance(int of) { return m_random.bounded(of) == 0; }
    QString pick(const QString& alphabet, int most)
    {
        QString text;
        for (int i = m_random.bounded(most + 1); i > 0; --i) {
            const auto at = m_random.bounded(static_cast<int>(alphabet.size()));
            if (alphabet[at].isSurrogate())
                text += QStringLiteral("😀");
            else
                text += alphabet[at];
        }
        return text;
    }
    QString line(int most) { return pick(QStringLiteral("ab1 ,;:\\'\"=+-@^|/_x äß€漢😀"), most); }
    QString block(int most) { return pick(QStringLiteral("ab1 ,;:\\'\"=+-@^|\n\t_x äß€漢😀"), most); }
    QString label()
    {
        static const QStringList labels {QString(), QStringLiteral("work"), QStringLiteral("home"),
            QStringLiteral("mobile"), QStringLiteral("fax"), QStringLiteral("home fax"), QStringLiteral("other"),
            QStringLiteral("Zweitwohnung; a,b:c"), QStringLiteral("Work")};
        return labels[m_random.bounded(static_cast<int>(labels.size()) - (m_isTable ? 1 : 0))];
    }
    void birthday(Customer& c)
    {
        static const QStringList days {QString(), QStringLiteral("1991-02-14"), QStringLiteral("--02-14"),
            QStringLiteral("14.02.1991"), QStringLiteral("about 1950, \"spring\"")};
        c.birthdayTyped = days[m_random.bounded(static_cast<int>(days.size()))];
    }
    void contacts(Customer& c)
    {
        for (int i = m_random.bounded(3); i > 0; --i)
            c.emails.push_back({QStringLiteral("e%1@example.com").arg(i), label()});
        if (chance(4))
            c.emails.push_back({QStringLiteral("no address ") + line(5), label(), false});
        for (int i = m_random.bounded(3); i > 0; --i)
            c.phones.push_back({QStringLiteral("+49 176 0406901%1").arg(i), label()});
        if (chance(4))
            c.phones.push_back({QStringLiteral("ask ") + line(6), label()});
        for (int i = m_random.bounded(3); i > 0; --i)
            c.addresses.push_back({QStringLiteral("S") + block(9), line(5), line(6), line(4), line(4), label()});
        for (int i = m_random.bounded(3); i > 0; --i)
            c.links.push_back({QStringLiteral("https://example.com/%1?a=1,2;b").arg(i), label()});
    }
    void rest(Customer& c, bool isOrganisation)
    {
        for (int i = m_random.bounded(3); i > 0; --i)
            c.tags.push_back({QStringLiteral("t%1 ").arg(i) + line(5)});
        for (int i = m_random.bounded(3); i > 0; --i)
            c.notes.push_back({{}, QStringLiteral("N") + block(30), {1'777'000'000'000'000 + i}});
        for (int i = m_random.bounded(4); i > 0; --i)
            c.extraFields.push_back(
                {QStringLiteral("X%1").arg(m_random.bounded(3)) + line(4), QStringLiteral("v") + block(12)});
        for (int i = m_random.bounded(3); i > 0 && !isOrganisation; --i)
            c.memberships.push_back(
                {{}, QStringLiteral("M%1").arg(i) + line(6), chance(2) ? QString() : QStringLiteral("R") + line(5)});
        if (chance(3))
            c.photo
                = customers::Photo {QStringLiteral("image/gif"), 3, 2, QByteArray("GIF89a\3\0\2\0\0\0\0\xFF\xD8", 15)};
    }
    QRandomGenerator m_random;
    bool m_isTable;
};

/// What the file can hold of a record: no ids, no provenance; tables have no photo, no uuid and no times of notes.
Customer bare(Customer c, bool isTable)
{
    const auto strip = [](auto& values) {
        for (auto& value : values)
            value.provenance = {};
    };
    strip(c.emails);
    strip(c.phones);
    strip(c.addresses);
    strip(c.links);
    strip(c.tags);
    strip(c.notes);
    strip(c.extraFields);
    strip(c.memberships);
    c.numberProvenance = c.nameProvenance = c.languageProvenance = c.birthdayProvenance = {};
    if (c.photo)
        c.photo->provenance = {};
    if (isTable) {
        c.photo.reset();
        c.uuid.clear();
        if (c.birthday) // one column, one way of writing
            c.birthdayTyped = c.birthday->toIso();
        for (customers::Note& note : c.notes)
            note.at = {};
        // Columns of one name stand together.
        std::ranges::stable_sort(c.extraFields, {}, &customers::ExtraField::name);
    }
    return c;
}

} // namespace

class TestExportRoundTrip : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyFormatReadsBackEqual_data()
    {
        QTest::addColumn<int>("format");
        for (const ExportFormat format : exchange::allExportFormats())
            QTest::newRow(qPrintable(exchange::exportFormatCode(format))) << int(format);
    }
    void everyFormatReadsBackEqual()
    {
        QFETCH(int, format);
        const auto code = static_cast<ExportFormat>(format);
        const bool isTable = code == ExportFormat::Csv || code == ExportFormat::Xlsx;
        for (quint32 round = 0; round < 12; ++round) {
            Maker maker(4711 + round, isTable);
            std::vector<Customer> originals;
            for (int i = 0; i < 25; ++i)
                originals.push_back(maker.customer(i));
            QTemporaryFile file;
            QVERIFY(file.open());
            ListFeed feed(originals);
            const auto written = exchange::writeCustomers(code, file, feed);
            QVERIFY2(written, qPrintable(written ? QString() : written.error().subject));
            QCOMPARE(*written, qint64(originals.size()));
            QVERIFY(file.flush());
            const test::EntryFile read = test::readEntriesOf(file.fileName());
            QVERIFY2(!read.failed, qPrintable(read.error.subject));
            QCOMPARE(read.rows.size(), originals.size());
            for (std::size_t i = 0; i < originals.size(); ++i) {
                QVERIFY2(!read.rows[i].rejected, qPrintable(read.rows[i].field));
                Customer back = read.customer(i);
                customers::normalise(back);
                const Customer expected = bare(originals[i], isTable);
                back = bare(back, isTable);
                if (!(back == expected))
                    test::compareLines(test::linesOf(back), test::linesOf(expected));
                QVERIFY2(back == expected, qPrintable(QStringLiteral("round %1, record %2").arg(round).arg(i)));
            }
        }
    }

    void tablesHaveOneWayOfWritingBirthdays()
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        std::vector<Customer> people;
        for (const char* day : {"1980-03-21", "03.01.1951", "14 Feb 1991", "in spring"}) {
            Customer c;
            c.name = QString::fromLatin1(day);
            c.birthdayTyped = c.name;
            customers::readValues(c, QStringLiteral("DE"), QDate(2026, 5, 12));
            people.push_back(c);
        }
        ListFeed feed(people);
        QVERIFY(exchange::writeCustomers(ExportFormat::Csv, buffer, feed));
        for (const char* written : {"1980-03-21,,,,1980-03-21,", "03.01.1951,,,,1951-01-03,",
                 "14 Feb 1991,,,,1991-02-14,", "in spring,,,,in spring,"})
            QVERIFY2(buffer.data().contains(written), buffer.data().constData());
    }

    /// What no purpose asks for is left out of another program's file, but not of what was kept here.
    void ownFilesBringBirthdaysBack_data() { everyFormatReadsBackEqual_data(); }
    void ownFilesBringBirthdaysBack()
    {
        QFETCH(int, format);
        test::ImportBench bench;
        Customer c;
        c.name = QStringLiteral("Ayla Demir");
        c.birthdayTyped = QStringLiteral("1991-02-14");
        c.birthdayProvenance.purpose = QStringLiteral("customer_care");
        QFile file(bench.vault.folder.path(QStringLiteral("own")));
        QVERIFY(file.open(QIODevice::ReadWrite));
        ListFeed feed({c});
        QVERIFY(exchange::writeCustomers(static_cast<ExportFormat>(format), file, feed));
        file.close();
        QVERIFY(bench.service.run({.path = file.fileName()}).result());
        QCOMPARE(bench.only().birthday, base::CalendarDate::of(1991, 2, 14));
        QVERIFY(!bench.only().birthdayProvenance.purpose.isEmpty());
        QVERIFY(bench.import("Name,Birthday\nBen Osei,1990-01-01\n"));
        QVERIFY(!bench.only("SELECT MAX(id) FROM customer").birthday);
    }

    void aWorkbookHasNoApostrophes()
    {
        QTemporaryFile file;
        QVERIFY(file.open());
        Customer c;
        c.name = QStringLiteral("=1+1");
        c.phones = {{QStringLiteral("+49 176 04069019")}};
        ListFeed feed({c});
        QVERIFY(exchange::writeCustomers(ExportFormat::Xlsx, file, feed));
        QVERIFY(file.flush());
        const auto archive = exchange::ZipArchive::open(file.fileName());
        QVERIFY(archive);
        const auto sheet = (*archive)->member(QStringLiteral("xl/worksheets/sheet1.xml"));
        QVERIFY(sheet);
        const QByteArray text = *(*sheet)->read(100'000);
        QVERIFY2(text.contains(">+49 176 04069019<") && text.contains(">=1+1<"), text.constData());
        QVERIFY2(!text.contains("<f"), "text, and no formula");
        QVERIFY(!text.contains('\''));
    }

    void linesOfCardsAreShort()
    {
        Maker maker(1);
        for (const ExportFormat format : {ExportFormat::VCard, ExportFormat::VCard3}) {
            QByteArray bytes;
            QBuffer buffer(&bytes);
            buffer.open(QIODevice::WriteOnly);
            ListFeed feed({maker.customer(1), maker.customer(2), maker.customer(3)});
            QVERIFY(exchange::writeCustomers(format, buffer, feed));
            for (const QByteArray& line : bytes.split('\n')) {
                QVERIFY2(line.size() <= 76, line); // with the CR
                QVERIFY(line.isEmpty() || line.endsWith('\r'));
                QVERIFY(QString::fromUtf8(line).toUtf8() == line); // no character is cut in two
            }
        }
    }

    void aFullDiskIsAnError()
    {
        for (const ExportFormat format : exchange::allExportFormats()) {
            QFile full(QStringLiteral("/dev/full"));
            if (!full.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
                QSKIP("no /dev/full here");
            Maker maker(1);
            ListFeed feed({maker.customer(1)});
            QVERIFY2(!exchange::writeCustomers(format, full, feed), qPrintable(exchange::exportFormatCode(format)));
        }
    }
};

AICMS_TEST(TestExportRoundTrip)
#include "test_export_round_trip.moc"
