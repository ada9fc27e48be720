// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_program.h"
#include "ui/kit/action_button.h"
#include "ui/kit/flow_layout.h"
#include "ui/kit/key_value_list.h"
#include "ui/kit/label.h"
#include "ui/kit/page_header.h"
#include "ui/kit/paint.h"
#include "ui/kit/pill.h"
#include "ui/kit/rail.h"
#include "ui/kit/rail_item.h"
#include "ui/kit/status_bar.h"
#include "ui/kit/timeline.h"
#include "ui/kit/view_tabs.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace aicms::kit;
using aicms::theme::px;

namespace {

void fillRail(Rail& rail)
{
    rail.setHead(QStringLiteral("Lindenhof Cycles"), QStringLiteral("AICMS"));
    rail.addGroup();
    rail.addEntry({QStringLiteral("home"), QStringLiteral("Home"), QStringLiteral("house")});
    rail.addEntry({QStringLiteral("customers"), QStringLiteral("Customers"), QStringLiteral("users"), 4218});
    rail.addGroup(QStringLiteral("Oversight"));
    rail.addFootEntry({QStringLiteral("help"), QStringLiteral("Help"), QStringLiteral("circle-question-mark")});
    rail.addEntry({QStringLiteral("audit"), QStringLiteral("Audit log"), QStringLiteral("scroll-text")});
    rail.resize(rail.width(), 600);
}

RailItem* entryOf(const Rail& rail, const QString& id)
{
    for (auto* item : rail.findChildren<RailItem*>()) {
        if (item->entry().id == id)
            return item;
    }
    return nullptr;
}

} // namespace

class NavigationTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { aicms::theme::theme().install(); }

    void railMovesByKeys()
    {
        Rail rail;
        fillRail(rail);
        rail.setCurrent(QStringLiteral("home"));
        QCOMPARE(rail.entries(),
            (QStringList {
                QStringLiteral("home"), QStringLiteral("customers"), QStringLiteral("audit"), QStringLiteral("help")}));
        rail.show();
        rail.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&rail));
        QSignalSpy activated(&rail, &Rail::activated);
        RailItem* home = entryOf(rail, QStringLiteral("home"));
        home->setFocus();
        QTest::keyClick(home, Qt::Key_Down);
        QVERIFY(entryOf(rail, QStringLiteral("customers"))->hasFocus());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(activated.value(0).value(0).toString(), QStringLiteral("customers"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_End);
        QVERIFY(entryOf(rail, QStringLiteral("help"))->hasFocus());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down); // nothing below
        QVERIFY(entryOf(rail, QStringLiteral("help"))->hasFocus());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Home);
        QVERIFY(home->hasFocus());
        QTest::keyClick(home, Qt::Key_Space);
        QCOMPARE(activated.count(), 2);
    }

    void railSaysNameAndCount()
    {
        Rail rail;
        fillRail(rail);
        rail.setCurrent(QStringLiteral("customers"));
        rail.setCount(QStringLiteral("customers"), 7, true);
        RailItem* customers = entryOf(rail, QStringLiteral("customers"));
        QAccessibleInterface* face = QAccessible::queryAccessibleInterface(customers);
        QCOMPARE(face->role(), QAccessible::Button);
        QCOMPARE(face->text(QAccessible::Name), QStringLiteral("Customers"));
        QVERIFY(face->text(QAccessible::Description).contains(QStringLiteral("shown now")));
        QVERIFY(face->text(QAccessible::Description).contains(u'7'));
        QCOMPARE(QAccessible::queryAccessibleInterface(&rail)->role(), QAccessible::List);
        rail.setCurrent(QStringLiteral("nowhere"));
        QVERIFY(!customers->isCurrent());
        rail.setCount(QStringLiteral("nowhere"), 3); // no such entry
    }

    void railFolds()
    {
        Rail rail;
        fillRail(rail);
        QCOMPARE(rail.width(), px(212));
        QSignalSpy folded(&rail, &Rail::foldedChanged);
        rail.setFolded(true);
        rail.setFolded(true);
        QCOMPARE(folded.count(), 1);
        QCOMPARE(rail.width(), px(56));
        QVERIFY(entryOf(rail, QStringLiteral("customers"))->toolTip().startsWith(QStringLiteral("Customers")));
        rail.clear();
        QVERIFY(rail.entries().isEmpty());
    }

    void railMirrors()
    {
        Rail rail;
        fillRail(rail);
        rail.setCurrent(QStringLiteral("home"));
        rail.show();
        RailItem* home = entryOf(rail, QStringLiteral("home"));
        QTRY_VERIFY(home->y() == 0 && rail.markRect().left() == 0);
        QCOMPARE(rail.markRect().width(), px(3));
        QVERIFY(rail.markRect().top() > home->mapTo(&rail, QPoint()).y());
        rail.setLayoutDirection(Qt::RightToLeft);
        QTRY_COMPARE(rail.markRect().right(), rail.width() - 1);
        // The painted mark, not only the rectangle: the accent stands at the outer edge.
        const QImage image = rail.grab().toImage();
        const int middle = rail.markRect().center().y();
        const QColor accent = aicms::theme::color(aicms::theme::Color::Accent);
        QCOMPARE(image.pixelColor(image.width() - 2, middle), accent);
        QVERIFY(image.pixelColor(1, middle) != accent);
        rail.setCurrent(QStringLiteral("nowhere"));
        QVERIFY(rail.markRect().isNull());
    }

    void timelineKeysAndMirror()
    {
        Timeline list;
        list.setItems({{QStringLiteral("a"), QStringLiteral("hand"), aicms::theme::Tone::Warning,
                           QStringLiteral("Withdrew"), QStringLiteral("By phone"), QStringLiteral("9 Dec")},
            {QStringLiteral("b"), QStringLiteral("phone"), aicms::theme::Tone::Neutral, QStringLiteral("Called"),
                QStringLiteral("Mara"), QStringLiteral("8 Dec")}});
        list.resize(400, 300);
        list.show();
        QVERIFY(QTest::qWaitForWindowExposed(&list));
        QSignalSpy opened(&list, &Timeline::opened);
        QTest::keyClick(&list, Qt::Key_Down);
        QTest::keyClick(&list, Qt::Key_Return);
        QCOMPARE(opened.value(0).value(0).toString(), QStringLiteral("b"));
        QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, list.iconRect(0).center());
        QCOMPARE(opened.value(1).value(0).toString(), QStringLiteral("a"));
        QVERIFY(list.iconRect(0).left() < 40);
        QCOMPARE(list.iconRect(0).size(), QSize(px(28), px(28)));
        list.setLayoutDirection(Qt::RightToLeft);
        QTRY_VERIFY(list.iconRect(0).right() > list.viewport()->width() - 40);
        QAccessibleInterface* face = QAccessible::queryAccessibleInterface(&list);
        QVERIFY(face->childCount() >= 2);
        QVERIFY(face->child(0)->text(QAccessible::Name).contains(QStringLiteral("By phone")));
    }

    void emptyTimeline()
    {
        Timeline list;
        list.setItems({});
        QSignalSpy opened(&list, &Timeline::opened);
        QTest::keyClick(&list, Qt::Key_Return);
        QCOMPARE(opened.count(), 0);
        QCOMPARE(list.count(), 0);
    }

    void tabsSayTheirCount()
    {
        ViewTabs tabs;
        tabs.addView(QStringLiteral("all"), QStringLiteral("All"));
        tabs.addView(QStringLiteral("open"), QStringLiteral("Open requests"), 7);
        tabs.show();
        QSignalSpy changed(&tabs, &ViewTabs::viewChanged);
        QCOMPARE(tabs.currentView(), QStringLiteral("all"));
        QTest::keyClick(&tabs, Qt::Key_Right);
        QCOMPARE(changed.value(0).value(0).toString(), QStringLiteral("open"));
        QCOMPARE(tabs.accessibleTabName(1), QStringLiteral("Open requests, 7"));
        const int before = tabs.tabRect(1).width();
        tabs.setCount(QStringLiteral("open"), 12'345);
        QTRY_VERIFY(tabs.tabRect(1).width() > before);
        tabs.setCurrentView(QStringLiteral("no such view"));
        QCOMPARE(tabs.currentView(), QStringLiteral("open"));
        QAccessibleInterface* face = QAccessible::queryAccessibleInterface(&tabs);
        QCOMPARE(face->role(), QAccessible::PageTabList);
    }

    void profileRowsByKeys()
    {
        KeyValueList list;
        const QString icon = QStringLiteral("circle-question-mark");
        list.setRows({{QStringLiteral("mail"), QStringLiteral("Email"), QStringLiteral("a@example.com"), icon,
                          QStringLiteral("Why do we hold this?")},
            {QStringLiteral("note"), QStringLiteral("Note"), QStringLiteral("none")},
            {QStringLiteral("phone"), QStringLiteral("Phone"), QStringLiteral("1"), icon,
                QStringLiteral("Why do we hold this?")}});
        list.show();
        list.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&list));
        QSignalSpy asked(&list, &KeyValueList::actionTriggered);
        QWidget* mail = list.buttonOf(QStringLiteral("mail"));
        QVERIFY(!list.buttonOf(QStringLiteral("note")));
        mail->setFocus();
        QTest::keyClick(mail, Qt::Key_Down);
        QVERIFY(list.buttonOf(QStringLiteral("phone"))->hasFocus());
        QTest::keyClick(list.buttonOf(QStringLiteral("phone")), Qt::Key_F1);
        QCOMPARE(asked.value(0).value(0).toString(), QStringLiteral("phone"));
        QCOMPARE(QAccessible::queryAccessibleInterface(mail)->text(QAccessible::Name),
            QStringLiteral("Email: Why do we hold this?"));
        list.setValue(QStringLiteral("mail"), QStringLiteral("b@example.com"));
        QCOMPARE(mail->parentWidget()->accessibleName(), QStringLiteral("Email: b@example.com"));
    }

    void theStatusBarCutsNothing()
    {
        QWidget window; // a window of its own would not become smaller than what is in it
        StatusBar bar(&window);
        window.resize(px(1000), px(100));
        bar.setItem({QStringLiteral("vault"), QStringLiteral("lock"), QStringLiteral("Vault encrypted and open")});
        bar.setItem({QStringLiteral("network"), QStringLiteral("wifi-off"), QStringLiteral("No network use")});
        bar.setEndText(QStringLiteral("Tuesday 12 May 2026"));
        bar.setGeometry(0, 0, px(900), px(28));
        window.show();
        const auto seen = [&bar] {
            QStringList texts;
            for (const auto* label : bar.findChildren<Label*>()) {
                if (!label->isVisible())
                    continue;
                texts << label->text();
                if (label->width() < label->sizeHint().width())
                    texts << QStringLiteral("cut");
            }
            return texts;
        };
        QTRY_COMPARE(seen().size(), 3);
        bar.setGeometry(0, 0, px(420), px(28));
        QTRY_COMPARE(seen().size(), 2);
        QVERIFY(!seen().contains(QStringLiteral("cut")));
        bar.setGeometry(0, 0, px(240), px(28));
        QTRY_COMPARE(seen(), QStringList {QStringLiteral("No network use")});
        bool isTold = false;
        for (const auto* widget : bar.findChildren<QWidget*>())
            isTold = isTold || (widget->isVisible() && widget->toolTip() == QLatin1String("Vault encrypted and open"));
        QVERIFY2(isTold, "the words stay as the icon's tool tip");
    }

    void theTitleIsNeverPushedOut()
    {
        QWidget window;
        auto* column = new QVBoxLayout(&window);
        auto* header = new PageHeader(QStringLiteral("Maximiliane Unterwaldner-Hohenstein"));
        header->setBackVisible(true);
        for (int i = 0; i < 3; ++i)
            header->addAction(new ActionButton(QStringLiteral("Log contact")));
        header->addBeside(new Pill(
            aicms::theme::Tone::Warning, QStringLiteral("triangle-alert"), QStringLiteral("3 values kept as typed")));
        column->addWidget(header);
        column->addStretch(1);
        window.resize(px(1100), px(400));
        window.show();
        QTRY_VERIFY2(header->height() < px(70), "all of it fits into one line");
        window.resize(px(460), px(400));
        QTRY_COMPARE(window.width(), px(460));
        Label* title = nullptr;
        for (auto* label : header->findChildren<Label*>()) {
            if (label->text().startsWith(QLatin1String("Maxi")))
                title = label;
        }
        QVERIFY(title);
        QTRY_VERIFY2(title->width() >= px(200), qPrintable(QString::number(title->width())));
        for (const auto* button : header->findChildren<ActionButton*>())
            QVERIFY(!button->isVisible() || header->rect().contains(button->mapTo(header, button->rect().center())));
    }

    void whatFitsIntoOneLineStaysThere()
    {
        QWidget holder;
        auto* flow = new FlowLayout(&holder);
        flow->setContentsMargins(0, 0, 0, 0);
        flow->setSpacing(8);
        for (const int width : {0, 50, 60}) { // the first one has nothing to say, as a label without text
            auto* part = new QWidget;
            part->setFixedSize(width, 20);
            flow->addWidget(part);
        }
        QCOMPARE(flow->heightForWidth(flow->sizeHint().width()), 20);
    }

    void pillsHaveRoomForTheirLetters()
    {
        QFont font = aicms::theme::theme().font(aicms::theme::Type::Caption);
        font.setWeight(QFont::Medium);
        for (const char* word : {"Stammkunde", "influencer", "development", "Kleinunternehmerinnen"}) {
            const QString text = QString::fromLatin1(word);
            const int room = pillSize({aicms::theme::Tone::Neutral, {}, text}).width() - px(9) - px(8);
            QCOMPARE(QFontMetrics(font).elidedText(text, Qt::ElideRight, room), text);
        }
    }

    void aPageHeaderComesToRest()
    {
        struct Counter : PageHeader {
            using PageHeader::PageHeader;
            bool event(QEvent* event) override
            {
                requests += event->type() == QEvent::LayoutRequest ? 1 : 0;
                return PageHeader::event(event);
            }
            int requests = 0;
        };
        QWidget window;
        auto* column = new QVBoxLayout(&window);
        auto* header = new Counter(QStringLiteral("Customers"));
        header->addAction(new ActionButton(QStringLiteral("New customer")));
        column->addWidget(header);
        for (const int width : {900, 240}) {
            window.resize(px(width), px(300));
            window.show();
            QTest::qWait(50);
            header->requests = 0;
            QTest::qWait(100);
            QVERIFY2(header->requests < 5, qPrintable(QStringLiteral("%1 layouts").arg(header->requests)));
        }
    }
};

AICMS_WINDOW_TEST(NavigationTest)
#include "test_navigation.moc"
