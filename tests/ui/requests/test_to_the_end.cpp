// SPDX-License-Identifier: GPL-3.0-or-later
// Requests besides copies and deletions, from what is carried out in the pane to the closed file, and what is said of
// them meanwhile in the queue and on the page Home.
#include "core/requests/flows/flow.h"
#include "tests/ui/requests/register_window.h"
#include "ui/requests/export/copy_paper.h"
#include "ui/requests/request_cells.h"
#include "ui/requests/requests_today.h"
#include "ui/shell/notices.h"
#include "ui/shell/today.h"
#include "ui/wording/copy_tables.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QScrollArea>
#include <QTextDocument>

using namespace aicms;
using requests::Kind;
using requests::Move;
using requests::Outcome;

namespace {

constexpr int endPatience = test::registerPatience;

class SilentNotices : public shell::Notices {
public:
    void toast(const QString&) override { }
    void toastWithUndo(const QString&) override { }
    void error(const base::Error&) override { }
    void warning(const QString&) override { }
    void offer(const QString&, const QString&, const QString&, const std::function<void()>&) override { }
    void job(const QString&, const QString&, int) override { }
};

} // namespace

class TestToTheEnd : public test::RegisterWindow {
    Q_OBJECT

    SilentNotices m_silent;

    /// Of a person of its own, so that nothing of one request reaches another.
    requests::RequestId ask(Kind kind, int daysAgo = 0, std::vector<requests::Regime> laws = {})
    {
        const QString number = QString::number(++m_people);
        m_person = add(QStringLiteral("Hannah"), QStringLiteral("Number ") + number,
            QStringLiteral("hannah%1@example.org").arg(number));
        requests::RequestDraft draft;
        draft.customer = m_person;
        draft.kinds = {kind};
        draft.received = m_today.addDays(-daysAgo);
        draft.regimes = std::move(laws);
        if (!draft.regimes.empty())
            draft.lawsReason = QStringLiteral("lives there");
        const auto id = m_vault->requests().open(draft).result().value().id;
        if (!m_vault->requests().move(id, {Move::ShowIdentity, {}, {}, 0, QStringLiteral("known")}).result())
            qFatal("not identified");
        return id;
    }
    requests::Request request(requests::RequestId id) { return m_vault->requests().show(id).result()->request; }
    Outcome outcome(requests::RequestId id) { return request(id).items.front().outcome; }
    void type(const char* name, const QString& words)
    {
        find<QLineEdit>(name)->clear();
        QTest::keyClicks(find<QLineEdit>(name), words);
    }
    void press(const char* name) { find<QPushButton>(name)->click(); }
    /// The person is told on the telephone, and the file is closed.
    void tellAndClose(requests::RequestId id)
    {
        QTRY_VERIFY_WITH_TIMEOUT(isShown("moveAnswerLetter"), endPatience);
        begin("moveToldOtherwise");
        find<QLineEdit>("requestReason")->setText(QStringLiteral("on the telephone"));
        doIt();
        QTRY_COMPARE_WITH_TIMEOUT(standing(id).end, requests::End::Answered, endPatience);
    }
    QString pill(requests::RequestId id)
    {
        auto* rows = find<kit::DataTable>("requestTable")->rows();
        const int row = rows->rowOf(id.value);
        if (row < 0 || !QTest::qWaitFor([&] { return rows->isLoaded(row); }, endPatience))
            return {};
        return rows->index(row, rows->columnOf(ui_requests::dueColumn)).data().toString();
    }
    /// What Home is told of it; empty: no line.
    QString homeLine(requests::RequestId id)
    {
        shell::TodayPart last;
        bool isTold = false;
        const shell::Context context {*m_vault, m_commands, m_silent, m_undo};
        ui_requests::tellRequests(context, [&](const base::Result<shell::TodayPart>& part) {
            isTold = part.has_value();
            if (part)
                last = *part;
        });
        if (!QTest::qWaitFor([&] { return isTold; }, endPatience))
            return {};
        for (const shell::TodayLine& line : last.lines) {
            if (line.more.startsWith(wording::requestNumber(id)))
                return line.text + u'\n' + line.more;
        }
        return {};
    }

    base::CustomerId m_person;
    int m_people = 0;

private Q_SLOTS:
    void initTestCase() { openRegister(); }
    void cleanupTestCase() { closeRegister(); }

    void theOnlyRequestIsChosenByItself()
    {
        const auto id = ask(Kind::Rectification);
        m_commands.run(QStringLiteral("go.requests"));
        QTRY_COMPARE_WITH_TIMEOUT(paneNumber(), id.value, endPatience);
        find("requestTitle");
        QTest::keyClick(find("requestTable"), Qt::Key_Escape);
        QTRY_VERIFY_WITH_TIMEOUT(!isShown("requestTitle"), endPatience);
        QVERIFY(m_vault->requests().move(id, {Move::Acknowledge}).result()); // the list is read anew
        QTest::qWait(300);
        QVERIFY(!isShown("requestTitle"));
    }

    /// A list that wanted much room with large letters does not want it for good.
    void theFormFitsAfterLargeText()
    {
        m_frame->resize(1280, 800);
        m_commands.run(QStringLiteral("go.requests"));
        find<QPushButton>("newRequest")->click();
        auto* form = find("requestForm");
        theme::theme().setTextScale(200);
        QTest::qWait(100);
        theme::theme().setTextScale(100);
        QTest::qWait(100);
        const QScrollArea* page = nullptr;
        for (QWidget* each = form->parentWidget(); each && !page; each = each->parentWidget())
            page = qobject_cast<QScrollArea*>(each);
        QVERIFY(page);
        QTRY_COMPARE_WITH_TIMEOUT(page->horizontalScrollBar()->maximum(), 0, endPatience);
        find<QPushButton>("requestFormClose")->click();
        m_frame->resize(1440, 900);
        QTRY_VERIFY_WITH_TIMEOUT(!isShown("requestForm"), endPatience);
    }

    /// R8: once receipt is confirmed no law names a day, and the outcome is owed all the same: in the queue and on Home
    /// it stays in sight until it is told.
    void aComplaintStaysInSightUntilItIsAnswered()
    {
        const auto id = ask(Kind::ComplaintController, 1, {requests::Regime::UkGdpr});
        QVERIFY(m_vault->requests().move(id, {Move::Acknowledge}).result());
        QVERIFY(!request(id).dueOn.isValid());
        choose(id);
        QTRY_COMPARE_WITH_TIMEOUT(pill(id), QStringLiteral("Outcome still owed"), endPatience);
        QVERIFY2(homeLine(id).contains(QLatin1String("Hannah Number")), qPrintable(homeLine(id)));
        find<QPlainTextEdit>("flowFound")->setPlainText(QStringLiteral("It was our mistake."));
        press("flowSettle");
        QTRY_COMPARE_WITH_TIMEOUT(outcome(id), Outcome::Granted, endPatience);
        QTRY_COMPARE_WITH_TIMEOUT(pill(id), QStringLiteral("Outcome still owed"), endPatience); // not told yet
        QVERIFY(!homeLine(id).isEmpty());
        tellAndClose(id);
        QVERIFY(homeLine(id).isEmpty());
    }

    void aRestrictionIsLiftedAfterTheEnd()
    {
        const auto id = ask(Kind::Restriction);
        choose(id);
        press("flowRestrict");
        QTRY_COMPARE_WITH_TIMEOUT(outcome(id), Outcome::Granted, endPatience);
        tellAndClose(id);
        // The wish was granted; what it led to ends when the person was told, months later.
        const auto reason = [this] {
            return m_vault->gate().may(QStringLiteral("customer_care"), m_person, m_clock.now()).result()->reason;
        };
        QCOMPARE(reason(), consent::GateReason::Restricted);
        find("flowLift");
        type("flowTold", QStringLiteral("today"));
        type("flowWhy", QStringLiteral("the claim is settled"));
        press("flowLift");
        QTRY_VERIFY_WITH_TIMEOUT(reason() != consent::GateReason::Restricted, endPatience);
        QTRY_VERIFY_WITH_TIMEOUT(!isShown("flowLift"), endPatience);
        QCOMPARE(lastEvent(id).code, requests::flowLifted);
        QCOMPARE(standing(id).end, requests::End::Answered);
    }

    void aCorrectionIsToldAndClosed()
    {
        const auto id = ask(Kind::Rectification);
        choose(id);
        press("flowCorrectBegin");
        auto* field = find<QComboBox>("flowField");
        const QString before = m_vault->customers().reload(m_person).result()->emails.front().address;
        QTRY_VERIFY_WITH_TIMEOUT(field->findText(QStringLiteral("E-mail: ") + before) >= 0, endPatience);
        field->setCurrentIndex(field->findText(QStringLiteral("E-mail: ") + before));
        type("flowAfter", QStringLiteral("hannah@okafor.example"));
        type("flowSource", QStringLiteral("her letter"));
        press("flowCorrect");
        QTRY_COMPARE_WITH_TIMEOUT(outcome(id), Outcome::Granted, endPatience);
        tellAndClose(id);
        QCOMPARE(m_vault->customers().reload(m_person).result()->emails.front().address,
            QStringLiteral("hannah@okafor.example"));
    }

    void aReviewIsToldAndClosed()
    {
        const auto id = ask(Kind::AdmReview);
        choose(id);
        type("flowBefore", QStringLiteral("no credit"));
        find<QComboBox>("flowVerdict")->setCurrentIndex(1);
        type("flowReason", QStringLiteral("pays on time"));
        press("flowReview");
        QTRY_COMPARE_WITH_TIMEOUT(outcome(id), Outcome::Granted, endPatience);
        tellAndClose(id);
        auto* steps = find<kit::StepList>("requestSteps");
        QCOMPARE(steps->current(), steps->count() - 1);
    }

    /// R7: from two weeks before the last day on, Home has a line of it, and the queue a mark.
    void remindersComeBeforeTheLastDay()
    {
        const auto far = ask(Kind::LimitSensitive, 0, {requests::Regime::Ccpa});
        const auto near = ask(Kind::Portability, 33, {requests::Regime::Ccpa});
        QVERIFY(m_vault->requests().move(near, {Move::Acknowledge}).result());
        QCOMPARE(m_today.daysTo(request(near).dueOn), qint64(12));
        QVERIFY(m_today.daysTo(request(far).dueOn) > 14);
        QVERIFY(homeLine(far).isEmpty());
        QVERIFY2(homeLine(near).endsWith(QLatin1String("Reminder 1 of 4.")), qPrintable(homeLine(near)));
        const auto look = [this](int days) { return ui_requests::duePillOf(m_today.addDays(days), {}, m_today); };
        QCOMPARE(look(15).tone, theme::Tone::Neutral);
        QCOMPARE(look(14).tone, theme::Tone::Warning);
        QCOMPARE(look(14).icon, QStringLiteral("bell"));
        QCOMPARE(look(10).icon, QStringLiteral("hourglass")); // picture 08
        QCOMPARE(look(3).tone, theme::Tone::Danger);
        choose(near);
        const auto says
            = [this] { return test::visibleText(find("requestPane")).contains(QLatin1String("Reminder 1")); };
        QTRY_VERIFY_WITH_TIMEOUT(says(), endPatience);
    }

    /// Data to take along is no copy of everything, and its receipt does not say so.
    void theReceiptSaysWhatWentOut()
    {
        ui_requests::CopyReceipt receipt;
        receipt.person = QStringLiteral("Hannah");
        QVERIFY(ui_requests::receiptPaper(receipt)->toPlainText().contains(QLatin1String("Receipt of a copy of data")));
        receipt.isPortable = true;
        const QString portable = ui_requests::receiptPaper(receipt)->toPlainText();
        QVERIFY2(portable.contains(QLatin1String("Receipt of data to take along")), qPrintable(portable));
        QVERIFY(!portable.contains(QLatin1String("copy of data")));
    }

    void theCopyCallsTheLawByItsName()
    {
        const wording::SheetWords german(QStringLiteral("de"), QTimeZone::utc());
        const auto catalogue = m_vault->purposes().catalogue();
        QJsonArray laws;
        for (int law = 0; law < requests::regimeCount; ++law)
            laws.append(QJsonObject {{QStringLiteral("regime"), law}});
        QStringList cells;
        const auto sections = wording::CopyTables(german, *catalogue)
                                  .sections(requests::Place::Requests, {{QStringLiteral("request_law"), laws}});
        for (const wording::SheetSection& section : sections) {
            for (const QStringList& row : section.rows)
                cells += row;
        }
        QCOMPARE(cells,
            QStringList(
                {QStringLiteral("DSGVO"), QStringLiteral("UK-DSGVO"), QStringLiteral("CCPA"), QStringLiteral("LGPD")}));
    }

    /// What was closed before it was done is not shown as done.
    void whatNobodyDidHasNoTick()
    {
        const auto id = open(Kind::Erasure, 0);
        requests::MoveDraft mistake;
        mistake.move = Move::CloseMistaken;
        mistake.text = QStringLiteral("it was an order");
        QVERIFY(m_vault->requests().move(id, mistake).result());
        m_commands.run(QStringLiteral("go.requests"));
        find<kit::ViewTabs>("requestTabs")->setCurrentView(QStringLiteral("closed"));
        choose(id);
        auto* steps = find<kit::StepList>("requestSteps");
        QTRY_COMPARE_WITH_TIMEOUT(steps->count(), 4, endPatience);
        QStringList said;
        for (QWidget* each : steps->findChildren<QWidget*>()) {
            if (each->accessibleName().startsWith(QLatin1String("Step ")))
                said << each->accessibleName().section(QStringLiteral(", "), -1);
        }
        QCOMPARE(said,
            QStringList({QStringLiteral("done"), QStringLiteral("not done"), QStringLiteral("not done"),
                QStringLiteral("done")}));
        QCOMPARE(steps->step(3).title, QStringLiteral("Taken in by mistake"));
    }
};

AICMS_WINDOW_TEST(TestToTheEnd)
#include "test_to_the_end.moc"
