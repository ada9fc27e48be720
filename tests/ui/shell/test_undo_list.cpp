// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_program.h"
#include "ui/shell/step_work.h"
#include "ui/shell/undo_list.h"

#include <QTest>

using aicms::shell::StepWork;
using aicms::shell::UndoList;

class TestUndoList : public QObject {
    Q_OBJECT
    QStringList m_done;

    UndoList::Entry entry(const QString& text, bool withRedo = true)
    {
        UndoList::Entry made {text, [this, text] { m_done << QStringLiteral("undo ") + text; }};
        if (withRedo)
            made.redo = [this, text] { m_done << QStringLiteral("redo ") + text; };
        return made;
    }

private Q_SLOTS:
    void init() { m_done.clear(); }

    void theNewestIsTakenBackFirst()
    {
        UndoList list;
        list.push(entry(QStringLiteral("a")));
        list.push(entry(QStringLiteral("b")));
        QCOMPARE(list.undoText(), QStringLiteral("b"));
        list.undo();
        list.undo();
        list.undo();
        list.redo();
        QCOMPARE(m_done, QStringList({QStringLiteral("undo b"), QStringLiteral("undo a"), QStringLiteral("redo a")}));
        QCOMPARE(list.redoText(), QStringLiteral("b"));
    }

    void somethingNewEndsRedo()
    {
        UndoList list;
        list.push(entry(QStringLiteral("a")));
        list.undo();
        QVERIFY(list.canRedo());
        list.push(entry(QStringLiteral("b")));
        QVERIFY(!list.canRedo());
    }

    void withoutRedoItIsGoneOnceTakenBack()
    {
        UndoList list;
        list.push(entry(QStringLiteral("a"), false));
        list.undo();
        QVERIFY(!list.canRedo());
        QVERIFY(!list.canUndo());
    }

    /// What opens a form undid nothing yet, and does not say that it did.
    void whatOpensAFormSaysNothing()
    {
        UndoList list;
        int said = 0;
        connect(&list, &UndoList::undone, this, [&said] { ++said; });
        UndoList::Entry opening = entry(QStringLiteral("a"), false);
        opening.opens = QStringLiteral("It was a mistake…");
        list.push(opening);
        QCOMPARE(list.undoOpens(), QStringLiteral("It was a mistake…"));
        list.undo();
        QCOMPARE(m_done, QStringList {QStringLiteral("undo a")});
        QCOMPARE(said, 0);
        QVERIFY(list.undoOpens().isEmpty());
        list.push(entry(QStringLiteral("b")));
        list.undo();
        QCOMPARE(said, 1);
    }

    /// It is called undone when its last answer came, and not at all when one of them was a refusal.
    void whatGoesOnIsCalledUndoneAtItsEnd()
    {
        UndoList list;
        QStringList said;
        connect(&list, &UndoList::undone, this,
            [&said](const QString& text, const QString& rest) { said << text + QLatin1Char('/') + rest; });
        std::shared_ptr<StepWork> goesOn;
        list.push({QStringLiteral("a"), [&goesOn] { goesOn = StepWork::current(); }, {}, QStringLiteral("as ever")});
        list.undo();
        QVERIFY(!StepWork::current());
        QVERIFY(goesOn && said.isEmpty());
        goesOn.reset();
        QCOMPARE(said, QStringList {QStringLiteral("a/as ever")});
        list.push({QStringLiteral("b"), [&goesOn] { goesOn = StepWork::current(); }});
        list.undo();
        goesOn->setRest(QStringLiteral("it left something"));
        goesOn.reset();
        QCOMPARE(said.back(), QStringLiteral("b/it left something"));
    }

    void whatFailedIsNeitherUndoneNorToBeDoneAgain()
    {
        UndoList list;
        int undone = 0, redone = 0;
        connect(&list, &UndoList::undone, this, [&undone] { ++undone; });
        connect(&list, &UndoList::redone, this, [&redone] { ++redone; });
        const auto fails = [] { StepWork::current()->fail(); };
        list.push({QStringLiteral("a"), fails, fails});
        list.undo();
        QCOMPARE(undone, 0);
        QVERIFY(!list.canRedo());
        list.push({QStringLiteral("b"), [] { }, fails});
        list.undo();
        QCOMPARE(undone, 1);
        list.redo();
        QCOMPARE(redone, 0);
        QVERIFY(!list.canUndo());
    }

    void itKeepsAHundred()
    {
        UndoList list;
        for (int index = 0; index < 150; ++index)
            list.push(entry(QString::number(index)));
        int count = 0;
        while (list.canUndo()) {
            list.undo();
            ++count;
        }
        QCOMPARE(count, static_cast<int>(UndoList::limit));
        QCOMPARE(m_done.last(), QStringLiteral("undo 50"));
        list.clear();
        QVERIFY(!list.canRedo());
    }
};

AICMS_BARE_TEST(TestUndoList)
#include "test_undo_list.moc"
