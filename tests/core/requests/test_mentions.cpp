// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/requests/package/mentions.h"
#include "tests/support/test_program.h"

#include <QTest>

using namespace aicms::requests;

namespace {

KnownPerson ines()
{
    KnownPerson person;
    person.givenNames = {QStringLiteral("Inês")};
    person.familyNames = {QStringLiteral("Carvalho")};
    person.emails = {QStringLiteral("ines.carvalho@example.com")};
    person.phones = {QStringLiteral("+49 171 3920001")};
    person.number = QStringLiteral("K-1042");
    return person;
}

/// "rule:text" of each hit.
QStringList found(const QString& text, const KnownPerson& person = ines())
{
    QStringList list;
    for (const Mention& mention : findMentions(text, person))
        list << mentionRuleCode(mention.rule) + u':' + text.mid(mention.start, mention.length);
    return list;
}

} // namespace

class TestMentions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void finds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("hits");
        const auto row = [](const char* name, const char* text, const char* hits) {
            const QString list = QString::fromUtf8(hits);
            QTest::newRow(name) << QString::fromUtf8(text)
                                << (list.isEmpty() ? QStringList() : list.split(QLatin1Char('|')));
        };
        row("full name", "Spoke to Inês Carvalho today.", "full_name:Inês Carvalho");
        row("folded", "INES CARVALHO rang", "full_name:INES CARVALHO");
        row("other order", "Carvalho, Inês: wants a refund", "full_name:Carvalho, Inês");
        row("initial", "asked by I. Carvalho", "initial_and_name:I. Carvalho");
        row("initial behind", "Carvalho I. paid", "initial_and_name:Carvalho I");
        row("typo", "Ines Carvahlo and her bike", "nearly_full_name:Ines Carvahlo");
        row("missing letter", "Inês Carvalo", "nearly_full_name:Inês Carvalo");
        row("too far", "Inês Cravlho", "given_name:Inês");
        row("family name alone", "Mrs. Carvalho came", "family_name:Carvalho");
        row("given name alone", "Told Inês that it is ready", "given_name:Inês");
        row("e-mail", "write to Ines.Carvalho@Example.com!", "email:Ines.Carvalho@Example.com");
        row("longer e-mail", "write to xines.karvalho@example.community", "");
        row("phone", "call 0171/392 00 01 after six", "phone:0171/392 00 01");
        row("phone abroad", "call +49 171 3920001.", "phone:+49 171 3920001");
        row("other phone", "call 0171 3920002", "");
        row("number", "order of k-1042, see there", "number:k-1042");
        row("longer number", "order of K-10421", "");
        row("somebody else", "Hannah Okafor and Jonas Weber", "");
        row("inside a word", "Carvalhos house, finest inesse", "");
        row("two sentences", "It was for Inês. Carvalho Bikes is a shop.", "given_name:Inês|family_name:Carvalho");
        row("several", "Inês Carvalho (K-1042), mail ines.carvalho@example.com",
            "full_name:Inês Carvalho|number:K-1042|email:ines.carvalho@example.com");
    }
    void finds()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, hits);
        QCOMPARE(found(text), hits);
    }

    void marksComeBackInTheOriginal()
    {
        // Combining marks and letters that fold into two: places are those of the original text.
        KnownPerson person;
        person.givenNames = {QString::fromUtf8("Søren")};
        person.familyNames = {QString::fromUtf8("Großmann")};
        const QString text = QString::fromUtf8("vor Søren Grossmann, nach");
        QCOMPARE(found(text, person), QStringList(QString::fromUtf8("full_name:Søren Grossmann")));
        const QString decomposed = QString::fromUtf8("Ine\u0302s Carvalho");
        QCOMPARE(findMentions(decomposed, ines()), (std::vector<Mention> {{0, 14, MentionRule::FullName}}));
    }

    void doubleNames()
    {
        KnownPerson person;
        person.givenNames = {QStringLiteral("Anne-Marie")};
        person.familyNames = {QStringLiteral("van der Berg")};
        QVERIFY(!found(QStringLiteral("Marie van der Berg"), person).isEmpty());
        QVERIFY(!found(QStringLiteral("A. Berg"), person).isEmpty());
    }

    void oneEdit()
    {
        const auto within = [](const char* a, const char* b) {
            const QString first = QString::fromLatin1(a);
            const QString second = QString::fromLatin1(b);
            return isWithinOneEdit(first, second) && isWithinOneEdit(second, first);
        };
        for (const char* other : {"meier", "mezer", "eier", "meer", "meierr", "ameier", "emier", "meire"})
            QVERIFY2(within("meier", other), other);
        for (const char* other : {"mayr", "eirem", "meiersx", "ei", "iemer"})
            QVERIFY2(!within("meier", other), other);
        QVERIFY(within("", ""));
        QVERIFY(within("", "a"));
    }
};

AICMS_TEST(TestMentions)
#include "test_mentions.moc"
