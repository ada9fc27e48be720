// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/recovery_code.h"
#include "tests/support/test_program.h"

#include <QSet>
#include <QTest>

using namespace aicms;
using namespace aicms::vault;

class TestRecoveryCode : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void roundTrip();
    void typedCarelessly();
    void everySingleSlipIsFoundInItsGroup();
    void swapsAreFound();
    void wrongLength();
    void groupsForTypingBack();
    void codesDiffer();
};

namespace {

bool same(const RecoveryCode& first, const RecoveryCode& second)
{
    return first.secret().equals(second.secret());
}

} // namespace

void TestRecoveryCode::roundTrip()
{
    const RecoveryCode code = RecoveryCode::generate();
    QCOMPARE(code.groups().size(), 7);
    QCOMPARE(code.text().size(), 7 * 5 + 6);
    QCOMPARE(code.secret().size(), std::size_t(28));
    QVERIFY(same(*RecoveryCode::parse(code.text()), code));
}

void TestRecoveryCode::typedCarelessly()
{
    for (int i = 0; i < 50; ++i) {
        const RecoveryCode code = RecoveryCode::generate();
        QString text = code.text().toLower().replace(u'-', u' ');
        text.replace(u'0', u'o').replace(u'1', i % 2 == 0 ? u'l' : u'I');
        const auto parsed = RecoveryCode::parse(QStringLiteral("  ") + text + u'\n');
        QVERIFY(parsed);
        QVERIFY(same(*parsed, code));
        QVERIFY(same(*RecoveryCode::parse(code.groups().join(QStringLiteral(" \u2013 "))), code));
        QVERIFY(same(*RecoveryCode::parse(code.groups().join(QString())), code));
    }
}

void TestRecoveryCode::everySingleSlipIsFoundInItsGroup()
{
    const QString alphabet = QStringLiteral("0123456789ABCDEFGHJKMNPQRSTVWXYZU*");
    const QString text = RecoveryCode::generate().groups().join(QString());
    for (qsizetype place = 0; place < text.size(); ++place) {
        for (const QChar wrong : alphabet) {
            if (wrong == text.at(place))
                continue;
            QString typed = text;
            typed[place] = wrong;
            const auto parsed = RecoveryCode::parse(typed);
            QVERIFY2(!parsed, qPrintable(typed));
            QCOMPARE(parsed.error().number, place / 5 + 1);
        }
    }
}

void TestRecoveryCode::swapsAreFound()
{
    for (int round = 0; round < 20; ++round) {
        const RecoveryCode code = RecoveryCode::generate();
        const QString text = code.groups().join(QString());
        for (qsizetype first = 0; first < text.size(); ++first) {
            for (qsizetype second = first + 1; second < text.size(); ++second) {
                if (text.at(first) == text.at(second))
                    continue;
                QString typed = text;
                typed[first] = text.at(second);
                typed[second] = text.at(first);
                QVERIFY2(!RecoveryCode::parse(typed), qPrintable(text + u' ' + typed));
            }
        }
        QStringList groups = code.groups();
        for (int first = 0; first < 7; ++first) {
            for (int second = first + 1; second < 7; ++second) {
                QStringList swapped = groups;
                swapped.swapItemsAt(first, second);
                QVERIFY(!RecoveryCode::parse(swapped.join(u'-')));
            }
        }
    }
}

void TestRecoveryCode::wrongLength()
{
    const QString text = RecoveryCode::generate().text();
    for (const QString& typed :
        {QString(), text.chopped(1), text + u'0', QStringLiteral("-----"), QString(5000, u'0')}) {
        const auto parsed = RecoveryCode::parse(typed);
        QVERIFY(!parsed);
        QCOMPARE(parsed.error(), (base::Error {base::ErrorKind::Invalid, QStringLiteral("recovery_code"), 0}));
    }
}

void TestRecoveryCode::groupsForTypingBack()
{
    const RecoveryCode code = RecoveryCode::generate();
    const QStringList groups = code.groups();
    for (int group = 1; group <= 7; ++group) {
        QVERIFY(code.groupMatches(group, groups.at(group - 1).toLower()));
        QVERIFY(!code.groupMatches(group, groups.at(group % 7)));
        QVERIFY(!code.groupMatches(group, groups.at(group - 1).chopped(1)));
    }
    QVERIFY(!code.groupMatches(0, groups.first()));
    QVERIFY(!code.groupMatches(8, groups.first()));
}

void TestRecoveryCode::codesDiffer()
{
    QSet<QString> seen;
    for (int i = 0; i < 1000; ++i)
        seen.insert(RecoveryCode::generate().text());
    QCOMPARE(seen.size(), 1000);
}

AICMS_TEST(TestRecoveryCode)
#include "test_recovery_code.moc"
