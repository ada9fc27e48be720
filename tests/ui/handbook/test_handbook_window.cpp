// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_program.h"
#include "ui/handbook/handbook_window.h"
#include "ui/handbook/page_list.h"
#include "ui/handbook/page_view.h"
#include "ui/kit/label.h"
#include "ui/kit/search_box.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QScrollBar>
#include <QTest>

using namespace aicms;
using handbook::HandbookWindow;
using handbook::PageList;
using handbook::PageView;

class TestHandbookWindow : public QObject {
    Q_OBJECT

    std::unique_ptr<HandbookWindow> m_window;

    PageView& view() { return *m_window->findChild<PageView*>(); }
    PageList& list() { return *m_window->findChild<PageList*>(); }
    kit::SearchBox& search() { return *m_window->findChild<kit::SearchBox*>(); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    QPixmap pictureOf(const char* path)
    {
        return view().loadResource(QTextDocument::ImageResource, QUrl(name(path))).value<QPixmap>();
    }
    static QString name(const char* text) { return QString::fromLatin1(text); }

private Q_SLOTS:
    void initTestCase() { theme::theme().install(); }
    void init()
    {
        theme::theme().setTextScale(100);
        m_window = std::make_unique<HandbookWindow>(name("en"));
        m_window->open(name("customers"));
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    void cleanup()
    {
        m_window.reset();
        theme::theme().setScheme(theme::Scheme::System);
    }

    void aPageIsShownAndMarkedInTheList()
    {
        QCOMPARE(m_window->page(), name("customers"));
        QVERIFY(view().toPlainText().startsWith(name("Customers")));
        QVERIFY(!view().toPlainText().contains(name("**")));
        QVERIFY(view().hasFocus());
        QVERIFY(list().currentItem());
        QCOMPARE(list().currentItem()->data(Qt::UserRole).toString(), name("customers"));
        press(Qt::Key_F6); // search
        press(Qt::Key_F6); // list
        QVERIFY(list().hasFocus());
        press(Qt::Key_Down);
        QCOMPARE(m_window->page(), name("customer"));
        press(Qt::Key_Return);
        QVERIFY(view().hasFocus());
        press(Qt::Key_F6, Qt::ShiftModifier);
        QVERIFY(list().hasFocus());
    }

    void pagesInAnotherLanguageSaySo()
    {
        const auto note = [this] { return m_window->findChild<QLabel*>(name("handbookForeign")); };
        QVERIFY(!note());
        QVERIFY(m_window->isOf(name("en")));
        const QLocale before;
        QLocale::setDefault(QLocale(QLocale::French, QLocale::France));
        QVERIFY(!m_window->isOf(name("en"))); // its own words are English
        m_window = std::make_unique<HandbookWindow>(handbook::Book::languageNow());
        QLocale::setDefault(before);
        m_window->open(name("customers"));
        QVERIFY(note() && note()->isVisible());
    }

    void linksLeadOnAndBack()
    {
        view().setSource(QUrl(name("orders.md")));
        QCOMPARE(m_window->page(), name("orders"));
        press(Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(m_window->page(), name("customers"));
        // Dressed anew: a key is no longer in the letters of a typewriter.
        QTextCursor key = view().document()->find(name("Space"));
        QVERIFY(!key.charFormat().fontFixedPitch());
        QCOMPARE(key.charFormat().background().color(), theme::color(theme::Color::NeutralSoft));
        press(Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(m_window->page(), name("orders"));
    }

    void aLinkIsFollowedByKeys()
    {
        QVERIFY(view().hasFocus());
        press(Qt::Key_Tab);
        press(Qt::Key_Return);
        QCOMPARE(m_window->page(), name("customer"));
    }

    void nothingOutsideIsLoaded()
    {
        for (const char* outside : {"https://example.org/x.md", "file:///etc/hostname", "../../customers.md",
                 "pictures/../../de/pictures/start.png", "nowhere.md"}) {
            QVERIFY(pictureOf(outside).isNull());
            QCOMPARE(view().loadResource(QTextDocument::MarkdownResource, QUrl(name(outside))).toString(), QString());
            view().setSource(QUrl(name(outside)));
            QCOMPARE(m_window->page(), name("customers"));
        }
        QVERIFY(!view().openExternalLinks());
    }

    void aPictureIsAsWideAsTheLines()
    {
        m_window->open(name("start"));
        for (const int width : {700, 900}) {
            m_window->resize(width, 600);
            QTest::qWait(1);
            const int line = view().lineWrapColumnOrWidth();
            const QPixmap picture = pictureOf("pictures/start.png");
            QVERIFY2(
                picture.width() > line / 2 && picture.width() < line, qPrintable(QString::number(picture.width())));
            QCOMPARE(view().horizontalScrollBar()->maximum(), 0);
            QCOMPARE(m_window->page(), name("start"));
        }
        QCOMPARE(view().backwardHistoryCount(), 1); // drawn anew is not gone on
    }

    void aSearchListsAndMarks()
    {
        press(Qt::Key_F, Qt::ControlModifier);
        QVERIFY(search().hasFocus());
        QTest::keyClicks(&search(), name("recovery sheet"));
        auto* found = m_window->findChild<kit::Label*>(name("handbookFound"));
        QVERIFY(found->isVisible());
        QVERIFY(list().count() > 2 && list().count() < 20);
        press(Qt::Key_Return);
        QVERIFY(view().hasFocus());
        QVERIFY(view().extraSelections().size() > 1);
        QCOMPARE(view().extraSelections().constFirst().cursor.selectedText().toLower(), name("recovery"));
        // Of a page asked for by F1 nothing is marked any more.
        m_window->open(name("orders"));
        QVERIFY(search().text().isEmpty());
        QVERIFY(view().extraSelections().isEmpty());
        QVERIFY(!found->isVisible());
    }

    void whatIsNotFoundSaysSo()
    {
        press(Qt::Key_F, Qt::ControlModifier);
        QTest::keyClicks(&search(), name("xylophone"));
        QCOMPARE(list().count(), 0);
        QVERIFY(m_window->findChild<kit::Label*>(name("handbookFound"))->text().contains(name("No page")));
        press(Qt::Key_Return);
        QVERIFY(search().hasFocus());
        press(Qt::Key_Escape); // first the words
        QVERIFY(m_window->isVisible());
        QVERIFY(list().count() > 20);
        press(Qt::Key_Escape);
        QVERIFY(!m_window->isVisible());
    }

    void escClosesFromEachPart()
    {
        for (QWidget* part : std::initializer_list<QWidget*> {&view(), &list(), &search()}) {
            m_window->show();
            QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
            part->setFocus();
            QTest::keyClick(part, Qt::Key_Escape);
            QVERIFY2(!m_window->isVisible(), qPrintable(part->objectName()));
        }
    }

    void itFollowsTheTheme()
    {
        const auto ink = [this] { return QTextCursor(view().document()).charFormat().foreground().color(); };
        const auto size = [this] { return view().document()->find(name("narrow")).charFormat().font().pixelSize(); };
        theme::theme().setScheme(theme::Scheme::Light);
        const QColor light = ink();
        const int small = size();
        theme::theme().setScheme(theme::Scheme::Dark);
        QCOMPARE(ink(), theme::color(theme::Color::TextPrimary));
        QVERIFY(ink() != light);
        theme::theme().setTextScale(200);
        QVERIFY2(size() >= 2 * small - 1, qPrintable(QString::number(size())));
        QCOMPARE(m_window->page(), name("customers"));
        QCOMPARE(view().horizontalScrollBar()->maximum(), 0);
        m_window->open(name("customer")); // with a picture
        QTest::qWait(1);
        QCOMPARE(view().horizontalScrollBar()->maximum(), 0);
    }
};

AICMS_WINDOW_TEST(TestHandbookWindow)
#include "test_handbook_window.moc"
