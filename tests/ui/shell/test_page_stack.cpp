// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_program.h"
#include "ui/shell/frame/page_stack.h"
#include "ui/theme/theme.h"

#include <QScrollArea>
#include <QScrollBar>
#include <QTest>
#include <QVBoxLayout>

using namespace aicms;

namespace {

class WidePage : public shell::Screen {
public:
    WidePage(int width, int height) : m_inner(new QWidget(this))
    {
        auto* all = new QVBoxLayout(this);
        all->setContentsMargins(0, 0, 0, 0);
        m_inner->setMinimumSize(width, height);
        all->addWidget(m_inner);
    }
    QString title() const override { return QStringLiteral("Page"); }
    void enter(const QVariant&) override { }
    QWidget* m_inner;
};

QScrollArea* areaOf(const QWidget* screen)
{
    for (QWidget* at = screen->parentWidget(); at; at = at->parentWidget()) {
        if (auto* area = qobject_cast<QScrollArea*>(at))
            return area;
    }
    return nullptr;
}

} // namespace

class TestPageStack : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { theme::theme().install(); }

    /// Who had looked at a wide page once could not make the window smaller any more, whatever stood in it.
    void aWidePageScrollsAndPinsNothing()
    {
        shell::PageStack stack;
        auto* small = new WidePage(200, 100);
        auto* wide = new WidePage(2'000, 1'500);
        stack.addPage(small);
        stack.addPage(wide);
        stack.showPage(wide);
        stack.resize(800, 600);
        stack.show();
        QVERIFY(QTest::qWaitForWindowExposed(&stack));
        QCOMPARE(stack.size(), QSize(800, 600));
        QVERIFY(stack.minimumSizeHint().width() < 800);
        QVERIFY(wide->isVisible() && !small->isVisible());
        QCOMPARE(wide->width(), 2'000);
        QVERIFY(areaOf(wide)->horizontalScrollBar()->maximum() > 0);

        stack.showPage(small);
        QVERIFY(small->isVisible() && !wide->isVisible());
        QCOMPARE(small->size(), QSize(800, 600)); // and one that fits has all the room
        QCOMPARE(areaOf(small)->horizontalScrollBar()->maximum(), 0);
        small->m_inner->setMinimumSize(900, 100); // larger text
        QTRY_COMPARE(small->width(), 900);
        QCOMPARE(stack.width(), 800);
    }

    /// A wizard that was left in the middle is made behind the first page, before that is there, and asks for the keys.
    void beforeTheFirstPageNobodyGetsTheKeys()
    {
        shell::PageStack stack;
        stack.resize(800, 600);
        stack.show();
        stack.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&stack));
        auto* behind = new WidePage(200, 100);
        behind->setParent(&stack);
        behind->m_inner->setFocusPolicy(Qt::StrongFocus);
        behind->m_inner->setFocus();
        QVERIFY(!behind->m_inner->hasFocus());
        stack.addPage(behind);
        stack.showPage(behind);
        behind->m_inner->setFocus();
        QVERIFY(behind->m_inner->hasFocus());
    }
};

AICMS_WINDOW_TEST(TestPageStack)
#include "test_page_stack.moc"
