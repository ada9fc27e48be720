// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_program.h"
#include "ui/shell/frame/page_stack.h"
#include "ui/theme/theme.h"

#include <QLineEdit>
#include <QPushButton>
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

    /// Qt hands the keys of a form that closes to whatever comes next: the search field above, where the page's own
    /// keys of one letter look for another customer.
    void theKeysGoBackToWhatOpenedTheForm()
    {
        QWidget window;
        auto* all = new QVBoxLayout(&window);
        auto* stack = new shell::PageStack;
        auto* search = new QLineEdit;
        all->addWidget(stack);
        all->addWidget(search);
        auto* page = new WidePage(200, 100);
        auto* open = new QPushButton(page);
        auto* form = new QWidget(page);
        auto* field = new QLineEdit(form);
        auto* gone = new QLineEdit(page);
        form->hide();
        stack->addPage(page);
        stack->showPage(page);
        window.resize(800, 600);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        const auto openForm = [&] {
            open->setFocus();
            form->show();
            field->setFocus();
            QVERIFY(field->hasFocus());
        };
        openForm();
        form->hide();
        QVERIFY(open->hasFocus());
        openForm();
        field->setEnabled(false);
        QVERIFY(!search->hasFocus());
        field->setEnabled(true);
        // Deleted with the keys, as a list that is read anew.
        open->setFocus();
        gone->setFocus();
        gone->deleteLater();
        QTRY_VERIFY(open->hasFocus());
        // Nothing there that had them before: the page's own keys are heard.
        openForm();
        open->hide();
        form->hide();
        QVERIFY(page->hasFocus());
        // Who goes to the search field himself is left there.
        open->show();
        openForm();
        search->setFocus();
        QVERIFY(search->hasFocus());
        form->hide();
        QVERIFY(search->hasFocus());
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
