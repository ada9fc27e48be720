// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/record_rules.h"
#include "tests/support/test_program.h"
#include "ui/wording/error_sentence.h"
#include "ui/wording/exchange_wording.h"
#include "ui/wording/names.h"
#include "ui/wording/passphrase_wording.h"
#include "ui/wording/request_wording.h"

#include <QSet>
#include <QTest>

using namespace aicms;
using base::Error;
using base::ErrorKind;

namespace {

/// Codes of all kinds, found by counting up until the code falls back: a new kind is tested without a change here.
QList<ErrorKind> allKinds()
{
    QList<ErrorKind> kinds;
    for (int i = 0; i <= int(ErrorKind::Internal); ++i)
        kinds << ErrorKind(i);
    return kinds;
}

} // namespace

class TestSentences : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyKindHasItsOwnSentence()
    {
        QSet<QString> seen;
        for (const ErrorKind kind : allKinds()) {
            const QString text = wording::sentence({kind, {}, 0});
            QVERIFY2(text.size() > 20 && text.endsWith(u'.'), qPrintable(base::errorCode(kind)));
            QVERIFY2(!seen.contains(text), qPrintable(text));
            QVERIFY2(!text.contains(u'%'), qPrintable(text));
            QVERIFY2(!text.contains(u'!'), "no exclamation marks");
            seen.insert(text);
        }
        QCOMPARE(seen.size(), int(ErrorKind::Internal) + 1);
    }

    /// What is held to compare a person with is told as people write it.
    void daysOfKnownValuesAreWritten()
    {
        QCOMPARE(wording::knownValueText(QStringLiteral("R-17, 2026-05-03")), QStringLiteral("R-17, 3 May 2026"));
        QCOMPARE(wording::knownValueText(QStringLiteral("+49 30 2026-05-99")), QStringLiteral("+49 30 2026-05-99"));
    }

    void sentencesSayWhatIsSafe()
    {
        const QStringList safe = {QStringLiteral("Nothing"), QStringLiteral("safe"), QStringLiteral("nothing"),
            QStringLiteral("not touched"), QStringLiteral("left as it is"), QStringLiteral("still there")};
        for (const ErrorKind kind : allKinds()) {
            const QString text = wording::sentence({kind, QStringLiteral("x"), 3});
            const bool says
                = std::any_of(safe.begin(), safe.end(), [&](const QString& word) { return text.contains(word); });
            QVERIFY2(says, qPrintable(text));
        }
    }

    /// Whatever the ledger refuses is said in its own words, with what is safe.
    void everyRefusedAnswerHasItsOwnSentence()
    {
        QSet<QString> seen;
        for (int i = 0; i <= int(consent::Refusal::ChannelUnknown); ++i) {
            const QString text = wording::sentence(consent::refusalError(consent::Refusal(i), 16));
            QVERIFY2(text.contains(QLatin1String("Nothing was recorded.")), qPrintable(text));
            QVERIFY2(!seen.contains(text), qPrintable(text));
            seen.insert(text);
        }
    }

    void subjectsMakeItExact()
    {
        const auto say = [](ErrorKind kind, const char* subject, qint64 number = 0) {
            return wording::sentence({kind, QString::fromLatin1(subject), number});
        };
        QVERIFY(say(ErrorKind::Invalid, "email.1").contains(QLatin1String("E-mail")));
        QVERIFY(say(ErrorKind::Invalid, "recovery_code", 4).contains(u'4'));
        QVERIFY(say(ErrorKind::Invalid, "last_owner").contains(QLatin1String("owner")));
        QVERIFY(say(ErrorKind::NotAllowed, "customers.export").contains(QLatin1String("export customers")));
        QVERIFY(say(ErrorKind::NotFound, "vault.db") != say(ErrorKind::NotFound, ""));
        QVERIFY(say(ErrorKind::InUse, "aicms").contains(QLatin1String("aicms")));
        QVERIFY(say(ErrorKind::TryLater, "", 125).contains(QLatin1String("2 min 5 s")));
        QVERIFY(say(ErrorKind::Unsupported, "network_folder").contains(QLatin1String("network")));
        QVERIFY(say(ErrorKind::Internal, "E-0011").contains(QLatin1String("E-0011")));
        QVERIFY(say(ErrorKind::TooLarge, "columns", 1000).contains(QLatin1String("columns")));
        QVERIFY(say(ErrorKind::AlreadyExists, "folder") != say(ErrorKind::AlreadyExists, "file"));
        QVERIFY(say(ErrorKind::AlreadyExists, "purpose").contains(QLatin1String("Choose another code")));
        QVERIFY(say(ErrorKind::Invalid, "at").contains(QLatin1String("2026-05-31T14:30")));
        QVERIFY(say(ErrorKind::InputOutput, "No such device", 19).contains(QLatin1String("No such device")));
        QVERIFY(!say(ErrorKind::InputOutput, "remove").contains(QLatin1String("remove")));
        for (const ErrorKind kind : {ErrorKind::DiskFull, ErrorKind::InputOutput}) {
            QVERIFY(say(kind, "users_in_slots").contains(QLatin1String("counts")));
            QVERIFY(say(kind, "users_key_due").contains(QLatin1String("is removed")));
        }
        // Headers of somebody's file are named whole.
        QVERIFY(say(ErrorKind::Invalid, "Shoe.size").contains(QLatin1String("Shoe.size")));
        // An unknown subject must not disappear.
        QVERIFY(say(ErrorKind::Invalid, "shoe_size").contains(QLatin1String("shoe_size")));
    }

    void durations()
    {
        QCOMPARE(wording::duration(0), QStringLiteral("0 s"));
        QCOMPARE(wording::duration(59), QStringLiteral("59 s"));
        QCOMPARE(wording::duration(60), QStringLiteral("1 min"));
        QCOMPARE(wording::duration(3600), QStringLiteral("1 h"));
        QCOMPARE(wording::duration(3900), QStringLiteral("1 h 5 min"));
    }

    void namesAreDifferentWithinTheirKind()
    {
        QSet<QString> purposeNames;
        for (const auto& purpose : purposes::defaultCatalogue()) {
            const QString name = wording::purposeName(purpose.code);
            QVERIFY2(name != purpose.code && !name.isEmpty(), qPrintable(purpose.code));
            QVERIFY2(!wording::purposeExplanation(purpose.code).isEmpty(), qPrintable(purpose.code));
            purposeNames.insert(name);
        }
        QCOMPARE(purposeNames.size(), int(purposes::defaultCatalogue().size()));

        for (const auto& row : access::operationTable())
            QVERIFY2(!wording::operationName(QString::fromLatin1(row.code)).isEmpty(), row.code);
        for (const access::Right right : access::allRights())
            QVERIFY(wording::rightName(access::rightCode(right)) != access::rightCode(right));
        for (const access::Role& role : access::presetRoles())
            QVERIFY(wording::roleName(role.name) != role.name);
        QCOMPARE(wording::roleName(QStringLiteral("Workshop")), QStringLiteral("Workshop"));
    }

    void importReasons()
    {
        QSet<QString> seen;
        const int last = int(exchange::RejectReason::EntryUnreadable);
        for (int i = 0; i <= last; ++i)
            seen.insert(wording::rejectReasonSentence(exchange::RejectReason(i)));
        QCOMPARE(seen.size(), last + 1);
        QVERIFY(!seen.contains(QString()));
        for (const exchange::Field field : exchange::allFields())
            QVERIFY2(!wording::importFieldName(field).isEmpty(), qPrintable(exchange::fieldCode(field)));
        QVERIFY(wording::leftOutSentence(exchange::LeftOut::No).isEmpty());
        QVERIFY(!wording::leftOutSentence(exchange::LeftOut::ConsentLike).isEmpty());
    }

    void passphraseReasons()
    {
        QSet<QString> seen;
        const int last = int(workspace::PassphraseReason::TooLong);
        for (int i = 0; i <= last; ++i)
            seen.insert(wording::passphraseReasonSentence(workspace::PassphraseReason(i)));
        QCOMPARE(seen.size(), last + 1);
    }
};

AICMS_BARE_TEST(TestSentences)
#include "test_sentences.moc"
