// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_program.h"
#include "ui/shell/lock_note.h"

#include <QTest>

using namespace aicms;
using shell::LockNote;
using shell::LockReason;

class TestLockNote : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyNoteIsReadBack()
    {
        for (const LockReason reason :
            {LockReason::Asked, LockReason::Idle, LockReason::Suspended, LockReason::ScreenLocked}) {
            for (const bool lost : {false, true}) {
                const LockNote plain {reason, lost, {}};
                QCOMPARE(LockNote::fromText(plain.toText()), std::optional(plain));
                for (int kind = 0; kind <= static_cast<int>(base::ErrorKind::Internal); ++kind) {
                    const LockNote note {reason, lost, static_cast<base::ErrorKind>(kind)};
                    QCOMPARE(LockNote::fromText(note.toText()), std::optional(note));
                }
                const LockNote kept {reason, lost, {}, true};
                QCOMPARE(LockNote::fromText(kept.toText()), std::optional(kept));
            }
        }
        QCOMPARE((LockNote {LockReason::Idle, true, base::ErrorKind::DiskFull}.toText()),
            QStringLiteral("idle,drafts_lost,disk_full"));
    }

    void anythingElseIsNoNote()
    {
        for (const char* text : {"", ",", "now", "idle,", "idle,lost", "disk_full", "idle,disk_full,disk_full", "IDLE"})
            QVERIFY2(!LockNote::fromText(QString::fromLatin1(text)), text);
    }
};

AICMS_TEST(TestLockNote)
#include "test_lock_note.moc"
