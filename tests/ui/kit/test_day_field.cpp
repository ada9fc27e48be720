// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_program.h"
#include "ui/kit/day_field.h"
#include "ui/kit/day_slider.h"
#include "ui/theme/theme.h"

#include <QCalendarWidget>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace aicms::kit;

class DayFieldTest : public QObject {
    Q_OBJECT

    const QDate m_today {2026, 11, 29};
    DayRange past() const { return {QDate(2020, 1, 1), m_today, m_today}; }

private Q_SLOTS:
    void initTestCase() { aicms::theme::theme().install(); }

    void aDayIsReadAsPeopleWriteIt_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QDate>("day");
        const auto row = [](const char* text, const char* locale, const QDate& day) {
            QTest::addRow("%s %s", text, locale) << QString::fromUtf8(text) << QString::fromLatin1(locale) << day;
        };
        row("2024-05-03", "en_GB", {2024, 5, 3});
        row("3.5.2024", "en_US", {2024, 5, 3});
        row("03/05/2024", "en_GB", {2024, 5, 3});
        row("03/05/2024", "en_US", {2024, 3, 5});
        row("3 May 2024", "de_DE", {2024, 5, 3});
        row("3. Mai 2024", "de_DE", {2024, 5, 3});
        row("3.5.", "de_DE", {2026, 5, 3});
        row("3.12.", "de_DE", {2025, 12, 3}); // of this year it is still to come
        row("5/3", "en_US", {2026, 5, 3});
        row("29.2.", "de_DE", {2026, 2, 29}); // there is none
        row("3 May", "en_GB", {2026, 5, 3});
        row("3/5/2024", "fr_FR", {2024, 5, 3});
        row("3 févr. 2024", "fr_FR", {2024, 2, 3});
        row("1 août 2024", "fr_FR", {2024, 8, 1});
        row("3 de mayo de 2024", "es_ES", {2024, 5, 3});
        row("3 mayo 2024", "es_ES", {2024, 5, 3});
        row("May 3", "en_US", {2026, 5, 3});
        row("today", "en_GB", m_today);
        row(" Yesterday", "en_GB", m_today.addDays(-1));
        row("31.4.2024", "de_DE", {});
        row("3.5.24", "de_DE", {2024, 5, 3});
        row("20.4.26", "en_GB", {2026, 4, 20});
        row("4/20/26", "en_US", {2026, 4, 20});
        row("3.5.85", "de_DE", {2085, 5, 3}); // of this century: the field tells that it is still to come
        row("31.4.26", "de_DE", {});
        row("20-4-26", "de_DE", {}); // the year may stand in front
        row("soon", "en_GB", {});
        row("", "en_GB", {});
    }
    void aDayIsReadAsPeopleWriteIt()
    {
        QFETCH(QString, text);
        QFETCH(QString, locale);
        QFETCH(QDate, day);
        const QDate read = dayFromText(text, past(), QLocale(locale));
        QCOMPARE(read.isValid(), day.isValid());
        if (day.isValid())
            QCOMPARE(read, day);
    }

    /// A day to come is meant where only days to come are asked for.
    void theYearThatIsMissingIsTheOneOfTheRange()
    {
        const DayRange future {m_today, m_today.addYears(2), m_today};
        QCOMPARE(dayFromText(QStringLiteral("3.5."), future), QDate(2027, 5, 3));
        QCOMPARE(dayFromText(QStringLiteral("3.12."), future), QDate(2026, 12, 3));
    }

    void aMomentIsReadInOneGo_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isOne");
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QTime>("time");
        const QDate third(2024, 5, 3);
        const auto row = [](const char* text, const QDate& day, const QTime& time) {
            QTest::addRow("%s", text) << QString::fromUtf8(text) << day.isValid() << day << time;
        };
        row("3.5.2024 14:30", third, {14, 30});
        row("3.5.2024, 14.30 Uhr", third, {14, 30});
        row("2024-05-03T14:30", third, {14, 30});
        row("3 May 2024, 14:30", third, {14, 30});
        row("3 May 2024 2:30 pm", third, {14, 30});
        row("3 May 2024 12:05 a.m.", third, {0, 5});
        row("20.4.26 9:05", {2026, 4, 20}, {9, 5});
        row("3.5. 9:05", {2026, 5, 3}, {9, 5});
        row("today 9:05", m_today, {9, 5});
        row("3/5/2024 14h30", third, {14, 30});
        row("3 May 2024 9 h 05", third, {9, 5});
        row("14h30", m_today, {14, 30});
        row("20. 4. 26", {2026, 4, 20}, {}); // no time of day
        row("14:30", m_today, {14, 30});
        row("3.5.2024", third, {});
        row("3. 5. 2024", third, {});
        row("3.5.2024 25:10", {}, {});
        row("3.5.2024 14:3", {}, {});
        row("14.30", {}, {});
        row("later", {}, {});
    }
    void aMomentIsReadInOneGo()
    {
        QFETCH(QString, text);
        QFETCH(bool, isOne);
        QFETCH(QDate, day);
        QFETCH(QTime, time);
        const auto read = momentFromText(text, past(), QLocale(QStringLiteral("en_GB")));
        QCOMPARE(read.has_value(), isOne);
        if (!read)
            return;
        QCOMPARE(read->day, day);
        QCOMPARE(read->time.has_value(), time.isValid());
        QCOMPARE(read->time.value_or(QTime()), time);
    }

    /// What cannot be read is kept and marked, and nothing is taken in its place.
    void aMomentThatIsNoneStaysToBeMended()
    {
        QWidget window;
        auto* all = new QVBoxLayout(&window);
        auto* field = new MomentField;
        all->addWidget(field);
        all->addWidget(new QLineEdit);
        field->setToday(m_today);
        field->setDateRange({2020, 1, 1}, m_today);
        field->setMoment({m_today, QTime(10, 0)});
        QVERIFY(field->isUntouched());
        field->setText(QStringLiteral("3.5.2024 14:30"));
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(field->text(), QStringLiteral("3 May 2024, 14:30")); // what was understood
        QVERIFY(!field->property("invalid").toBool());
        field->setText(QStringLiteral("1.12.2026")); // still to come
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(field->text(), QStringLiteral("1.12.2026"));
        QVERIFY(field->property("invalid").toBool());
        QVERIFY(!field->moment());
        field->setText(QStringLiteral("3.5.85"));
        QCOMPARE(field->fault(), DayFault::TooLate);
        field->setText(QStringLiteral("31.4.26"));
        QCOMPARE(field->fault(), DayFault::NoSuchDay);
        field->setText(QStringLiteral("now"));
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(field->isUntouched());
        QVERIFY(!field->property("invalid").toBool());
    }

    void aDayIsTakenAtOnceAndMayBeLeftOut()
    {
        DayField field;
        field.setToday(m_today);
        field.setDateRange(m_today, m_today.addYears(5));
        field.setOptional(QStringLiteral("Not set"));
        field.setDate({});
        QVERIFY(field.text().isEmpty());
        QDate last;
        int refusals = 0;
        field.chosen = [&last](const QDate& day) { last = day; };
        field.refused = [&refusals](const QString&) { ++refusals; };
        field.setText(QStringLiteral("3.5.2027"));
        QCOMPARE(field.typed(), QDate(2027, 5, 3)); // before the field is left: a form can be saved from within it
        QTest::keyClick(&field, Qt::Key_Return);
        QCOMPARE(last, QDate(2027, 5, 3));
        field.setText(QStringLiteral("3.5.2025")); // gone by
        QTest::keyClick(&field, Qt::Key_Return);
        QCOMPARE(refusals, 1);
        QCOMPARE(field.date(), QDate(2027, 5, 3));
        field.clear();
        QTest::keyClick(&field, Qt::Key_Return);
        QVERIFY(!field.date().isValid());
        QVERIFY(!last.isValid());
        QCOMPARE(refusals, 1);
    }

    void theCalendarOpensByKeyboardAndGivesItsDay()
    {
        QWidget window;
        auto* all = new QVBoxLayout(&window);
        auto* field = new DayField;
        all->addWidget(field);
        field->setToday(m_today);
        field->setDateRange({2020, 1, 1}, m_today);
        field->setDate(QDate(2024, 5, 3));
        window.show();
        QTest::keyClick(field, Qt::Key_Down, Qt::AltModifier);
        auto* calendar = field->findChild<QCalendarWidget*>(QStringLiteral("dayCalendar"));
        QVERIFY(calendar && calendar->isVisible());
        QCOMPARE(calendar->maximumDate(), m_today);
        Q_EMIT calendar->activated(QDate(2024, 5, 10));
        QCOMPARE(field->date(), QDate(2024, 5, 10));
    }

    void theSliderStepsFromMarkToMark()
    {
        DaySlider slider;
        slider.resize(800, 60);
        const std::vector<QDate> marks {{2021, 3, 14}, {2024, 10, 8}, {2025, 12, 9}};
        slider.setSpan(marks, m_today, QStringLiteral("Today"));
        slider.setDay(m_today);
        QSignalSpy chosen(&slider, &DaySlider::dayChosen);
        for (const QDate& mark : {marks[2], marks[1], marks[0]}) {
            QTest::keyClick(&slider, Qt::Key_Left);
            QCOMPARE(slider.day(), mark);
        }
        QCOMPARE(chosen.count(), 3);
        QTest::keyClick(&slider, Qt::Key_Left); // nothing lies before the first
        QCOMPARE(chosen.count(), 3);
        QTest::keyClick(&slider, Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(slider.day(), marks[0].addDays(1));
        QTest::keyClick(&slider, Qt::Key_PageUp);
        QCOMPARE(slider.day(), marks[0].addDays(1).addYears(1));
        QTest::keyClick(&slider, Qt::Key_End);
        QCOMPARE(slider.day(), m_today);
        QTest::keyClick(&slider, Qt::Key_Home);
        QCOMPARE(slider.day(), marks[0]);
        slider.setLayoutDirection(Qt::RightToLeft); // time runs to the left there
        QTest::keyClick(&slider, Qt::Key_Left);
        QCOMPARE(slider.day(), marks[1]);
    }

    /// A scale by years, or by months of a short time, in which no word touches another.
    void theSliderHasAScale()
    {
        DaySlider slider;
        const auto texts = [&slider] {
            QStringList found;
            for (const DaySlider::Label& label : slider.labels())
                found << label.text;
            return found;
        };
        slider.resize(800, 60);
        slider.setSpan({{2021, 3, 14}}, m_today, QStringLiteral("Today"));
        QCOMPARE(texts(), QStringLiteral("2021,2022,2023,2024,2025,2026,Today").split(u','));
        slider.resize(200, 60);
        QVERIFY(texts().size() < 7);
        QCOMPARE(texts().first(), QStringLiteral("2021"));
        QCOMPARE(texts().last(), QStringLiteral("Today"));
        slider.resize(800, 60);
        slider.setSpan({{2026, 9, 1}}, m_today, QStringLiteral("Today"));
        QCOMPARE(texts(), QStringLiteral("Sep 2026,Oct 2026,Nov 2026,Today").split(u','));
        // A person who was never asked has a line to look along as well.
        slider.setSpan({}, m_today, QStringLiteral("Today"));
        QVERIFY(slider.maximum() > 27);
        int end = 0;
        for (const DaySlider::Label& label : slider.labels()) {
            QVERIFY(label.left >= end);
            end = label.left + slider.fontMetrics().horizontalAdvance(label.text) / 2;
        }
    }

    void theMouseChoosesAnyDayAndMarksDraw()
    {
        DaySlider slider;
        slider.resize(1'000, 60);
        const std::vector<QDate> marks {{2024, 11, 29}, {2025, 11, 29}};
        slider.setSpan(marks, m_today, QStringLiteral("Today"));
        slider.setDay(m_today);
        QTest::mouseClick(&slider, Qt::LeftButton, {}, {503, 12}); // three pixels beside the mark
        QCOMPARE(slider.day(), marks[1]);
        QTest::mouseClick(&slider, Qt::LeftButton, {}, {250, 12});
        QVERIFY(slider.day() > marks[0] && slider.day() < marks[1]);
    }
};

AICMS_WINDOW_TEST(DayFieldTest)
#include "test_day_field.moc"
