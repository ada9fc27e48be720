// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/retention/backup.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <algorithm>
#include <iterator>

using namespace aicms;
using namespace aicms::retention;

/// Which of many backups of one vault go.
class TestExpiredBackups : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oldBackupsMakeRoom()
    {
        const QDateTime now(QDate(2026, 11, 28), QTime(20, 0), Qt::UTC);
        std::vector<StoredBackup> stored;
        for (int i = 0; i < 400; ++i) { // two a day, the newest first
            StoredBackup each {now.addSecs(-i * 12LL * 3600).toString(QStringLiteral("yyyyMMdd HHmm"))};
            each.manifest.createdAt = base::UtcTime::fromDateTime(now.addSecs(-i * 12LL * 3600));
            each.manifest.auditSequence = 1000 - i;
            stored.push_back(each);
        }
        const auto keptOf = [&now](const std::vector<StoredBackup>& all) {
            const QStringList expired = expiredBackups(all, base::UtcTime::fromDateTime(now));
            std::vector<StoredBackup> kept;
            std::ranges::copy_if(all, std::back_inserter(kept),
                [&expired](const StoredBackup& each) { return !expired.contains(each.name); });
            return kept;
        };
        const std::vector<StoredBackup> kept = keptOf(stored);
        QCOMPARE(kept.front().name, stored.front().name);
        QVERIFY(kept.size() >= 7 + 2 + 5 && kept.size() <= 7 + 4 + 6);
        for (int day = 0; day < 7; ++day) {
            const QString stamp = now.addDays(-day).toString(QStringLiteral("yyyyMMdd"));
            QCOMPARE(
                std::ranges::count_if(kept, [&](const StoredBackup& each) { return each.name.startsWith(stamp); }), 1);
        }
        QVERIFY(kept.back().name.startsWith(QStringLiteral("202606")));
        QVERIFY(expiredBackups(kept, base::UtcTime::fromDateTime(now)).isEmpty());
    }

    /// The newest is known by the log: by a clock that went ahead, or fell back, the others bear later days.
    void aWrongClockDoesNotMakeTheNewestOld()
    {
        const QDateTime now(QDate(2026, 11, 28), QTime(20, 0), Qt::UTC);
        std::vector<StoredBackup> stored;
        for (int i = 0; i < 30; ++i) {
            StoredBackup each {QString::number(i)};
            each.manifest.createdAt = base::UtcTime::fromDateTime(now.addDays(i + 1));
            each.manifest.auditSequence = i;
            stored.push_back(each);
        }
        StoredBackup newest {QStringLiteral("newest")};
        newest.manifest.createdAt = base::UtcTime::fromDateTime(now.addDays(-400));
        newest.manifest.auditSequence = 30;
        stored.insert(stored.begin() + 11, newest);
        for (const auto& at : {std::optional<base::UtcTime> {}, std::optional(newest.manifest.createdAt),
                 std::optional(base::UtcTime::fromDateTime(now.addDays(9000)))})
            QVERIFY(!expiredBackups(stored, at).contains(QStringLiteral("newest")));
    }

    /// Privacy-rules E5: what certificates say of backups from before holds, however seldom one is made.
    void noBackupOutlivesItsGreatestAge()
    {
        const QDateTime now(QDate(2026, 11, 28), QTime(20, 0), Qt::UTC);
        std::vector<StoredBackup> stored;
        for (const int days : {500, 300, 201, 199, 120, 0}) {
            StoredBackup each {QString::number(days)};
            each.manifest.createdAt = base::UtcTime::fromDateTime(now.addDays(-days));
            each.manifest.auditSequence = 1000 - days;
            stored.push_back(each);
        }
        QCOMPARE(expiredBackups(stored, base::UtcTime::fromDateTime(now)),
            QStringList({QStringLiteral("201"), QStringLiteral("300"), QStringLiteral("500")}));
        QVERIFY(expiredBackups(stored, {}).isEmpty()); // by a clock that may be wrong
    }
};

AICMS_TEST(TestExpiredBackups)
#include "test_expired_backups.moc"
