// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_program.h"
#include "tests/ui/theme/control_sheet.h"
#include "ui/theme/contrast.h"
#include "ui/theme/theme.h"

#include <QtTest>
#include <QtWidgets>

using namespace aicms::theme;

namespace {

/// The colour in the middle of the left part of a widget's fill, free of words.
QColor fillOf(QWidget& widget)
{
    return widget.grab().toImage().pixelColor(px(4), widget.height() / 2);
}

int countPixels(const QImage& image, const QColor& wanted)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += image.pixelColor(x, y) == wanted ? 1 : 0;
    }
    return count;
}

QString sheetFolder()
{
    const QString folder = QCoreApplication::applicationDirPath() + QStringLiteral("/sheets");
    QDir().mkpath(folder);
    return folder;
}

} // namespace

class TestStyle : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { theme().install(); }
    void init()
    {
        theme().setScheme(Scheme::Light);
        theme().setTextScale(100);
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
        QCoreApplication::processEvents();
    }

    /// A wheel turned "Agreed" into "Withdrawn" in a ledger from which nothing is ever taken back.
    void theWheelScrollsThePageAndChangesNothing()
    {
        QScrollArea area;
        auto* page = new QWidget;
        auto* all = new QVBoxLayout(page);
        auto* choice = new QComboBox;
        choice->addItems({QStringLiteral("skip"), QStringLiteral("update"), QStringLiteral("add")});
        choice->setCurrentIndex(1);
        auto* typed = new QComboBox;
        typed->setEditable(true);
        typed->addItems({QStringLiteral("small"), QStringLiteral("large")});
        auto* number = new QSpinBox;
        number->setValue(5);
        auto* day = new QDateEdit(QDate(2025, 5, 3));
        auto* slider = new QSlider(Qt::Horizontal);
        slider->setValue(50);
        auto* tabs = new QTabBar;
        tabs->addTab(QStringLiteral("Everyone"));
        tabs->addTab(QStringLiteral("Person"));
        for (QWidget* widget : std::initializer_list<QWidget*> {choice, typed, number, day, slider, tabs})
            all->addWidget(widget);
        all->addSpacing(px(2'000));
        area.setWidget(page);
        area.resize(px(300), px(400));
        area.show();
        area.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&area));
        const QScrollBar* bar = area.verticalScrollBar();
        // As the application hands on what the system sends: whoever does not take it leaves it to what is around.
        const auto turn = [](QWidget* widget) {
            bool isTaken = false;
            for (QWidget* each = widget; each && !isTaken; each = each->parentWidget()) {
                const QPointF middle = each->rect().center();
                QWheelEvent event(middle, each->mapToGlobal(middle), {}, {0, -120}, Qt::NoButton, Qt::NoModifier,
                    Qt::NoScrollPhase, false);
                event.setAccepted(true);
                QCoreApplication::sendEvent(each, &event);
                isTaken = event.isAccepted();
            }
        };
        for (const bool hasFocus : {false, true}) {
            for (QWidget* widget :
                std::initializer_list<QWidget*> {choice, typed, typed->lineEdit(), number, day, slider, tabs}) {
                if (hasFocus)
                    widget->setFocus();
                area.verticalScrollBar()->setValue(0);
                turn(widget);
                QVERIFY2(bar->value() > 0, widget->metaObject()->className());
            }
        }
        QCOMPARE(choice->currentIndex(), 1);
        QCOMPARE(typed->currentIndex(), 0);
        QCOMPARE(number->value(), 5);
        QCOMPARE(day->date(), QDate(2025, 5, 3));
        QCOMPARE(slider->value(), 50);
        QCOMPARE(tabs->currentIndex(), 0);
        area.verticalScrollBar()->setValue(0);
        turn(area.verticalScrollBar());
        QVERIFY(bar->value() > 0);
    }

    void sheet_data()
    {
        QTest::addColumn<Scheme>("scheme");
        QTest::addColumn<int>("scale");
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("light") << Scheme::Light << 100 << Qt::LeftToRight;
        QTest::newRow("dark") << Scheme::Dark << 100 << Qt::LeftToRight;
        QTest::newRow("contrast") << Scheme::HighContrast << 100 << Qt::LeftToRight;
        QTest::newRow("mirrored") << Scheme::Light << 100 << Qt::RightToLeft;
        QTest::newRow("double") << Scheme::Dark << 200 << Qt::LeftToRight;
    }
    void sheet()
    {
        QFETCH(Scheme, scheme);
        QFETCH(int, scale);
        QFETCH(Qt::LayoutDirection, direction);
        theme().setScheme(scheme);
        theme().setTextScale(scale);
        QGuiApplication::setLayoutDirection(direction);
        const auto sheet = makeControlSheet();
        sheet->show();
        sheet->adjustSize();
        QVERIFY(QTest::qWaitForWindowActive(sheet.get()));
        const QString name = QLatin1String(QTest::currentDataTag());
        const auto save = [&name](QWidget& widget, const char* part) {
            const QString file = QStringLiteral("%1/%2%3.png").arg(sheetFolder(), name, QLatin1String(part));
            return widget.grab().save(file);
        };
        auto* table = sheet->findChild<QTableWidget*>();
        table->setFocus(Qt::TabFocusReason);
        QTest::mouseMove(table->viewport(), table->visualRect(table->model()->index(1, 1)).center());
        QVERIFY(save(*sheet, "-table"));
        auto* combo = sheet->findChild<QComboBox*>(QStringLiteral("combo"));
        combo->setFocus();
        combo->showPopup();
        QVERIFY(save(*combo->view()->window(), "-combo"));
        combo->hidePopup();
        const auto menu = makeMenu();
        menu->popup(QPoint(10, 10));
        menu->setActiveAction(menu->actions().constFirst());
        QVERIFY(save(*menu, "-menu"));
        menu->close();
        QMessageBox box(QMessageBox::Warning, QStringLiteral("Disk"),
            QStringLiteral("Disk is full. Nothing was lost. Free 200 MB and try again."));
        box.addButton(QStringLiteral("Try again"), QMessageBox::AcceptRole);
        box.addButton(QStringLiteral("Leave it"), QMessageBox::RejectRole);
        box.show();
        QVERIFY(save(box, "-message"));
        box.close();
        QToolTip::showText(QPoint(20, 20), QStringLiteral("Lock the vault (Ctrl+L)"));
        for (QWidget* top : QApplication::topLevelWidgets()) {
            if (top->inherits("QTipLabel"))
                QVERIFY(save(*top, "-tip"));
        }
        QFileDialog files;
        files.setOption(QFileDialog::DontUseNativeDialog);
        files.show();
        QVERIFY(save(files, "-files"));
        files.close();
        QVERIFY(save(*sheet, ""));
        auto* field = sheet->findChild<QLineEdit*>(QStringLiteral("plain"));
        field->setFocus(Qt::TabFocusReason);
        const QImage image = sheet->grab().toImage();
        QCOMPARE(image.pixelColor(1, 1), color(Color::WindowBackground));
        QVERIFY(countPixels(image, color(Color::Accent)) > 1000);
        QVERIFY(countPixels(image, color(Color::Focus)) > 200);
    }

    void rolesFillButtons()
    {
        QPushButton button(QStringLiteral("Save"));
        button.show();
        QCOMPARE(fillOf(button), color(Color::Surface));
        button.setProperty("role", QStringLiteral("primary"));
        QCOMPARE(fillOf(button), color(Color::Accent));
        button.setProperty("role", QStringLiteral("danger"));
        QCOMPARE(fillOf(button), color(Color::DangerSolid));
        button.setEnabled(false);
        QCOMPARE(fillOf(button), color(Color::Sunken));
        button.setEnabled(true);
        theme().setScheme(Scheme::Dark);
        QCOMPARE(fillOf(button), color(Color::DangerSolid));
        QVERIFY(contrastRatio(color(Color::DangerSolid).darker(110), color(Color::DangerOn)) >= minimumTextContrast);
    }

    void dialogButtonsTakeTheirRoleFromTheBox()
    {
        QDialogButtonBox box;
        QPushButton* save = box.addButton(QStringLiteral("Save it"), QDialogButtonBox::AcceptRole);
        QPushButton* back = box.addButton(QStringLiteral("Back"), QDialogButtonBox::RejectRole);
        box.show();
        QCOMPARE(fillOf(*save), color(Color::Accent));
        QCOMPARE(fillOf(*back), color(Color::Surface));
        QVERIFY(save->icon().isNull());
    }

    void controlsHaveTheDesignsHeights_data()
    {
        QTest::addColumn<int>("scale");
        QTest::newRow("100") << 100;
        QTest::newRow("200") << 200;
    }
    void controlsHaveTheDesignsHeights()
    {
        QFETCH(int, scale);
        theme().setTextScale(scale);
        QPushButton button(QStringLiteral("Save"));
        QLineEdit field;
        QComboBox combo;
        QSpinBox number;
        QDateEdit date;
        for (QWidget* control : std::initializer_list<QWidget*> {&button, &field, &combo, &number, &date})
            QCOMPARE(control->sizeHint().height(), 32 * scale / 100);
        QPushButton small(QStringLiteral("Save"));
        small.setProperty("small", true);
        QCOMPARE(small.sizeHint().height(), 28 * scale / 100);
        QLineEdit large;
        large.setProperty("large", true);
        QCOMPARE(large.sizeHint().height(), 40 * scale / 100);
        QVERIFY(QCheckBox(QStringLiteral("a")).sizeHint().height() >= 24 * scale / 100);
        QTableWidget table(1, 1);
        QCOMPARE(table.rowHeight(0), 36 * scale / 100);
        QCOMPARE(table.horizontalHeader()->sizeHint().height(), 32 * scale / 100);
        QCOMPARE(table.verticalScrollBar()->sizeHint().width(), 10 * scale / 100);
    }

    void ringIsShownForTheKeyboardOnly()
    {
        QWidget page;
        auto* first = new QPushButton(QStringLiteral("First"), &page);
        auto* second = new QPushButton(QStringLiteral("Second"), &page);
        first->move(20, 20);
        second->move(140, 20);
        page.resize(260, 80);
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        const auto ring = [&] { return countPixels(page.grab().toImage(), color(Color::Focus)); };

        QTest::mouseClick(second, Qt::LeftButton);
        QVERIFY(second->hasFocus());
        QCOMPARE(ring(), 0);
        QTest::keyClick(&page, Qt::Key_Backtab);
        QVERIFY(first->hasFocus());
        QVERIFY(ring() > 200);
        // 2 px away from the button and 2 px wide.
        const QImage image = page.grab().toImage();
        const int middle = first->geometry().center().y();
        QCOMPARE(image.pixelColor(first->x() - 1, middle), color(Color::WindowBackground));
        QCOMPARE(image.pixelColor(first->x() - 2, middle), color(Color::WindowBackground));
        QCOMPARE(image.pixelColor(first->x() - 3, middle), color(Color::Focus));
        QCOMPARE(image.pixelColor(first->x() - 4, middle), color(Color::Focus));
        QCOMPARE(image.pixelColor(first->x() - 5, middle), color(Color::WindowBackground));
        QTest::mouseClick(first, Qt::LeftButton);
        QCOMPARE(ring(), 0);
    }

    void ringSurvivesTheEndOfItsPage()
    {
        for (int round = 0; round < 2; ++round) {
            auto page = std::make_unique<QWidget>();
            auto* box = new QCheckBox(QStringLiteral("Tick"), page.get());
            box->move(20, 20);
            page->resize(200, 60);
            page->show();
            QVERIFY(QTest::qWaitForWindowActive(page.get()));
            box->clearFocus();
            box->setFocus(Qt::TabFocusReason);
            QVERIFY(countPixels(page->grab().toImage(), color(Color::Focus)) > 60);
        }
    }

    void ringStaysWhenTheTextGrows()
    {
        QWidget page;
        auto* button = new QPushButton(QStringLiteral("First"), &page);
        button->move(20, 20);
        page.resize(260, 120);
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        button->clearFocus();
        button->setFocus(Qt::TabFocusReason);
        theme().setTextScale(150);
        QCoreApplication::processEvents();
        QVERIFY(countPixels(page.grab().toImage(), color(Color::Focus)) > 200);
    }

    void wordsKeepTheirOrderInRightToLeft()
    {
        // "12 May" painted in a mirrored window must look as it does elsewhere, only at the other side.
        const auto words = [](Qt::LayoutDirection direction) {
            QGuiApplication::setLayoutDirection(direction);
            QPushButton button(QStringLiteral("12 May…"));
            button.setProperty("role", QStringLiteral("link"));
            button.resize(button.sizeHint());
            return button.grab().toImage();
        };
        const QImage usual = words(Qt::LeftToRight);
        QVERIFY(countPixels(usual, color(Color::AccentText)) > 20);
        QCOMPARE(words(Qt::RightToLeft), usual);
        // The words of check boxes and tabs go this way.
        const auto item = [](Qt::LayoutDirection direction) {
            QPixmap drawn(120, 24);
            drawn.fill(Qt::white);
            QPainter painter(&drawn);
            painter.setLayoutDirection(direction);
            QApplication::style()->drawItemText(&painter, drawn.rect(), Qt::AlignCenter, QApplication::palette(), true,
                QStringLiteral("12 May…"), QPalette::Text);
            return drawn.toImage();
        };
        QCOMPARE(item(Qt::RightToLeft), item(Qt::LeftToRight));
    }

    void fieldsShowFocusAndError()
    {
        QWidget page;
        auto* field = new QLineEdit(&page);
        auto* other = new QLineEdit(&page);
        field->setGeometry(10, 10, 200, 32);
        other->setGeometry(10, 60, 200, 32);
        page.resize(220, 110);
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        other->setFocus();
        const auto edge = [&](int inset) { return page.grab().toImage().pixelColor(10 + inset, 26); };
        QCOMPARE(edge(0), color(Color::BorderControl));
        QCOMPARE(edge(1), color(Color::Surface));
        field->setProperty("invalid", true);
        QCOMPARE(edge(0), color(Color::Danger));
        QCOMPARE(edge(1), color(Color::Danger));
        field->setFocus();
        QCOMPARE(edge(0), color(Color::Focus));
        QCOMPARE(edge(1), color(Color::Focus));
        QCOMPARE(edge(3), color(Color::Danger));
        field->setProperty("invalid", false);
        QCOMPARE(edge(3), color(Color::Surface));
        field->setEnabled(false);
        QCOMPARE(edge(0), color(Color::BorderSubtle));
        QCOMPARE(edge(1), color(Color::Sunken));
    }

    void selectedRowIsTintedAndItsTextKeepsItsColour()
    {
        QTableWidget table(3, 1);
        table.setSelectionBehavior(QAbstractItemView::SelectRows);
        table.setShowGrid(false);
        table.resize(300, 200);
        table.setCurrentCell(1, 0);
        table.show();
        const QRect row = table.visualRect(table.model()->index(1, 0));
        const QImage image = table.viewport()->grab().toImage();
        QCOMPARE(image.pixelColor(row.center()), color(Color::Selected));
        QCOMPARE(image.pixelColor(row.center().x(), row.bottom()), color(Color::BorderSubtle));
        QCOMPARE(image.pixelColor(row.center().x(), row.bottom() + 10), color(Color::Surface));
    }

    /// The pointer rests on a row while its list is taken down with the page.
    void aListGoesWithThePointerOnARow()
    {
        QWidget page;
        auto* table = new QTableWidget(3, 1, &page);
        table->setSelectionBehavior(QAbstractItemView::SelectRows);
        page.resize(px(300), px(200));
        table->resize(page.size());
        page.show();
        page.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        QWidget* rows = table->viewport();
        QHoverEvent moves(QEvent::HoverMove, QPointF(20, 10), QPointF(20, 10), QPointF(20, 11));
        QCoreApplication::sendEvent(rows, &moves);
        QCOMPARE(table->property("aicmsHoveredRow").toInt(), 0);
        // The last leave comes while the rows go, when the list itself is only a plain widget any more.
        connect(new QObject(rows), &QObject::destroyed, qApp, [rows] {
            QHoverEvent leaves(QEvent::HoverLeave, QPointF(-1, -1), QPointF(-1, -1), QPointF(20, 10));
            QCoreApplication::sendEvent(rows, &leaves);
        });
        delete table;
    }
    void mirroredComboHasItsArrowAtTheLeft()
    {
        QComboBox combo;
        combo.resize(200, 32);
        QStyleOptionComboBox option;
        option.initFrom(&combo);
        option.rect = combo.rect();
        option.direction = Qt::RightToLeft;
        const QRect arrow
            = combo.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxArrow, &combo);
        QCOMPARE(arrow.left(), 0);
        option.direction = Qt::LeftToRight;
        QCOMPARE(
            combo.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxArrow, &combo).right(), 199);
    }

    void longScrollBarsReachBothEnds()
    {
        QScrollBar bar(Qt::Vertical);
        bar.setRange(0, 2000000000);
        bar.setPageStep(20);
        bar.resize(10, 300);
        QStyleOptionSlider option;
        option.initFrom(&bar);
        option.orientation = Qt::Vertical;
        option.maximum = bar.maximum();
        option.pageStep = bar.pageStep();
        const auto handle = [&](int position) {
            option.sliderPosition = position;
            return bar.style()->subControlRect(QStyle::CC_ScrollBar, &option, QStyle::SC_ScrollBarSlider, &bar);
        };
        QCOMPARE(handle(0).top(), 0);
        QCOMPARE(handle(0).height(), 28);
        QCOMPARE(handle(bar.maximum()).bottom(), 299);
    }
};

AICMS_WINDOW_TEST(TestStyle)
#include "test_style.moc"
