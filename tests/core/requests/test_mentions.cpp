// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/requests/package/mention_sieve.h"
#include "tests/support/test_program.h"

#include <QRandomGenerator>
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
        MentionSieve sieve {MentionFinder(ines())};
        if (!hits.isEmpty())
            QVERIFY(sieve.mayMention(text.toUtf8()));
    }

    /// Of a million texts most are passed over by their bytes; none of them may mean the person.
    void nothingFallsThroughTheSieve()
    {
        KnownPerson person = ines();
        person.givenNames << QString::fromUtf8("Søren-Åke");
        person.familyNames << QString::fromUtf8("Straße") << QString::fromUtf8("Иванов");
        person.phones << QStringLiteral("040 123-456");
        const MentionFinder finder(person);
        MentionSieve sieve(finder);
        const QStringList pieces {QString::fromUtf8("Inês"), QString::fromUtf8("Ine\u0302s"),
            QStringLiteral("CARVALHO"), QStringLiteral("carvahlo"), QString::fromUtf8("ﬁne"),
            QString::fromUtf8("STRAẞE"), QString::fromUtf8("soren"), QString::fromUtf8("Åke"),
            QString::fromUtf8("Carva\u00ADlho"), QString::fromUtf8("Ｉｎｅｓ"), QString::fromUtf8("иванов"),
            QString::fromUtf8("\U0001D408\U0001D427\U0001D41E\U0001D42C"), QString::fromUtf8("\U0001F44D"),
            QStringLiteral("0171"), QStringLiteral("392"), QStringLiteral("0001"), QStringLiteral("+49"),
            QStringLiteral("171"), QStringLiteral("39 20"), QStringLiteral("001"), QString::fromUtf8("٣٩٢"),
            QStringLiteral("040123456"), QStringLiteral("ines.carvalho@example.com"), QStringLiteral("K-1042"),
            QStringLiteral("k"), QStringLiteral("1042"), QStringLiteral("the"), QStringLiteral("wheel"),
            QStringLiteral("Okafor"), QString::fromUtf8("für"), QStringLiteral("17.05.2026")};
        const QStringList between {QStringLiteral(" "), QStringLiteral("-"), QStringLiteral(", "), QStringLiteral("/"),
            QStringLiteral("\n"), QString(), QString::fromUtf8("\u00A0"), QString::fromUtf8("\u2011"),
            QString::fromUtf8("¨"), QStringLiteral(". "), QString::fromUtf8("’"), QStringLiteral("\t("),
            QString::fromUtf8("\u200D")};
        QRandomGenerator dice(20261130);
        int passedOver = 0;
        for (int round = 0; round < 20'000; ++round) {
            QString text;
            for (int i = 1 + dice.bounded(6); i > 0; --i)
                text += pieces[dice.bounded(static_cast<int>(pieces.size()))]
                    + between[dice.bounded(static_cast<int>(between.size()))];
            if (sieve.mayMention(text.toUtf8()))
                continue;
            ++passedOver;
            QVERIFY2(finder.find(text).empty(), qPrintable(text));
        }
        QVERIFY2(passedOver > 2'000, qPrintable(QString::number(passedOver)));
        QVERIFY(!sieve.mayMention("The rear wheel of Mr. Okafor, für 12 € am 3. Mai \xF0\x9F\x91\x8D"));
        KnownPerson signs;
        signs.number = QStringLiteral("***");
        MentionSieve open {MentionFinder(signs)};
        QVERIFY(open.mayMention("see ***"));
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

    /// Typed without the letters of the name, as in e-mail; the customer search knows both as well.
    void umlautsSpelledOut()
    {
        KnownPerson person;
        person.givenNames = {QString::fromUtf8("Jürgen")};
        person.familyNames = {QString::fromUtf8("Weißmüller")};
        const QString spelled = QStringLiteral("Juergen Weissmueller");
        QCOMPARE(
            found(QStringLiteral("Friend of ") + spelled, person), QStringList(QStringLiteral("full_name:") + spelled));
        QVERIFY(MentionSieve(MentionFinder(person)).mayMention("seen by Weissmueller"));
        KnownPerson other;
        other.givenNames = {QStringLiteral("Juergen")};
        other.familyNames = {QStringLiteral("Weissmueller")};
        const QString marked = QString::fromUtf8("Jürgen Weißmüller");
        QCOMPARE(found(marked, other), QStringList(QStringLiteral("nearly_full_name:") + marked));
        QVERIFY(MentionSieve(MentionFinder(other)).mayMention(marked.toUtf8()));
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
