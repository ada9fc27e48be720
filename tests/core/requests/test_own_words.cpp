// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/requests/package/own_words.h"
#include "tests/support/test_program.h"

#include <QTest>

using namespace aicms::requests;

namespace {

CasePerson carvalho()
{
    CasePerson person;
    person.name = QStringLiteral("Inês Carvalho");
    person.contact = QStringLiteral("ines.carvalho@example.com");
    person.address = QStringLiteral("Rua Nova 3, 10115 Berlin, DE");
    person.knownValues = {{QStringLiteral("phone"), QStringLiteral("+49 171 3920001")},
        {QStringLiteral("number"), QStringLiteral("K-1042")}};
    return person;
}

} // namespace

class TestOwnWords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// However it is written: that is the person's own, and a copy shows it.
    void ownDataIsFound_data()
    {
        QTest::addColumn<QString>("words");
        for (const char* words : {"Inês Carvalho", "carvalho", "INES", "Ines.Carvalho@example.com", "Rua Nova 3",
                 "10115 Berlin", "+49-171-3920001", "K-1042"})
            QTest::newRow(words) << QString::fromUtf8(words);
    }
    void ownDataIsFound()
    {
        QFETCH(QString, words);
        QCOMPARE(ownWords(carvalho(), {words}), QStringList {words});
    }

    /// A name that shares a word, a town in which many live, a number of somebody else.
    void whatIsOfOthersIsNot()
    {
        const QStringList others
            = {QStringLiteral("Anna Carvalho"), QStringLiteral("Berlin"), QStringLiteral("her son"),
                QStringLiteral("0171 3920002"), QStringLiteral("Hannah Okafor"), QStringLiteral("17")};
        QCOMPARE(ownWords(carvalho(), others), QStringList());
        QCOMPARE(ownWords({}, others), QStringList());
    }
};

AICMS_TEST(TestOwnWords)
#include "test_own_words.moc"
