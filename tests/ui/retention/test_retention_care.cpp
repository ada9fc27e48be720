// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/workspace.h"
#include "tests/support/temporary_folder.h"
#include "tests/support/test_program.h"
#include "tests/ui/kit/click.h"
#include "tests/ui/shell/shop.h"
#include "ui/kit/confirm_box.h"
#include "ui/kit/data_table.h"
#include "ui/kit/hit_text.h"
#include "ui/kit/message_bar.h"
#include "ui/retention/retention_screen.h"
#include "ui/shell/commands.h"
#include "ui/shell/frame/vault_frame.h"
#include "ui/shell/undo_list.h"
#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QtTest>

using namespace aicms;

namespace {

constexpr int carePatience = 20'000; // milliseconds

} // namespace

/// What a person decides about things past their time, and what nobody needs.
class TestRetentionCare : public QObject {
    Q_OBJECT

    test::TemporaryFolder m_folder;
    base::FixedClock m_clock {base::UtcTime::fromDateTime(QDateTime(QDate(2018, 3, 5), QTime(12, 0), Qt::UTC))};
    test::Answers m_answers;
    std::shared_ptr<workspace::Workspace> m_vault;
    shell::Commands m_commands;
    shell::UndoList m_undo;
    std::unique_ptr<shell::VaultFrame> m_frame;
    base::CustomerId m_person;

    template <class T = QWidget> T* find(const char* name)
    {
        T* found = nullptr;
        const auto look = [&] {
            found = nullptr;
            for (T* widget : m_frame->findChildren<T*>(QString::fromLatin1(name))) {
                if (widget->isVisible())
                    found = widget;
            }
            return found != nullptr;
        };
        if (!QTest::qWaitFor(look, carePatience))
            qFatal("no widget named %s", name);
        return found;
    }
    void click(const char* name) { test::clickOn(find<QPushButton>(name)); }
    static QString cell(kit::DataTable* table, int row, const char* column)
    {
        const auto* rows = table->rows();
        return rows->index(row, rows->columnOf(QString::fromLatin1(column))).data().toString();
    }
    void shot(const char* name)
    {
        if (const QString folder = qEnvironmentVariable("AICMS_SHOTS"); !folder.isEmpty()) {
            QTest::qWait(500);
            QVERIFY(m_frame->grab().save(folder + QLatin1Char('/') + QString::fromLatin1(name)));
        }
    }

private Q_SLOTS:
    void initTestCase()
    {
        theme::theme().install();
        const QString path = m_folder.path(QStringLiteral("shop.aicms"));
        test::makeVault(path, m_clock);
        m_vault = test::openVault(path, m_clock).value();
        customers::Customer person;
        person.givenName = QStringLiteral("Greta");
        person.familyName = QStringLiteral("Holm");
        person.notes.push_back({{}, QStringLiteral("told us about her diabetes")});
        m_person = m_vault->customers().add(person).result().value();
        customers::Interaction call;
        call.customer = m_person;
        call.subject = QStringLiteral("about a bicycle");
        call.at = m_clock.now();
        QVERIFY(m_vault->customers().logInteraction(call).result());
        auto rules = m_vault->purges().rules().result().value();
        for (retention::Rule& rule : rules) {
            rule.isOn = rule.dataClass == retention::DataClass::Interactions;
            if (rule.isOn)
                rule.action = retention::Action::Review;
        }
        QVERIFY(m_vault->purges().setRules(rules).result());
        m_clock.advance(qint64(8) * 366 * 86'400'000'000);
        QVERIFY(m_vault->purges().confirmClock().result());
        m_frame = std::make_unique<shell::VaultFrame>(
            m_vault, std::vector {ui_retention::retentionEntry(m_answers.choosers())}, m_commands, m_undo);
        m_frame->resize(1440, 1000);
        m_frame->QWidget::show();
        m_frame->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_frame.get()));
    }
    void cleanupTestCase()
    {
        m_undo.clear();
        m_frame.reset();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        m_vault.reset();
    }

    void aDecisionIsMadeAndKept()
    {
        m_commands.run(QStringLiteral("go.retention"), QStringLiteral("review"));
        auto* table = find<kit::DataTable>("reviewTable");
        QTRY_COMPARE_WITH_TIMEOUT(table->rows()->rowCount(), 1, carePatience);
        QTRY_COMPARE_WITH_TIMEOUT(cell(table, 0, "name"), QStringLiteral("Greta Holm"), carePatience);
        QCOMPARE(cell(table, 0, "state"), QStringLiteral("You decide"));
        QVERIFY(!find<QPushButton>("reviewKeep")->isEnabled());
        table->rows()->setChecked(1, true);
        QVERIFY(find<QPushButton>("reviewKeep")->isEnabled());
        click("reviewKeep"); // without saying why
        QCOMPARE(m_vault->purges().preview().result()->items.front().verdict, retention::Verdict::Review);
        find<QLineEdit>("reviewReason")->setText(QStringLiteral("she still asks for the wheel"));
        shot("review.png");
        click("reviewKeep");
        QTRY_VERIFY_WITH_TIMEOUT(cell(table, 0, "state").startsWith(QLatin1String("Kept until")), carePatience);
        table->rows()->setChecked(1, true);
        find<QLineEdit>("reviewReason")->setText(QStringLiteral("she has it now"));
        click("reviewRemove");
        QTRY_COMPARE_WITH_TIMEOUT(cell(table, 0, "state"), QStringLiteral("Goes with the next run"), carePatience);
        const auto plan = m_vault->purges().preview().result();
        QCOMPARE(plan->total(), 1);
        QVERIFY(m_vault->purges().run(1, {}).result());
        QVERIFY(m_vault->customers().interactions(m_person).result()->empty());
    }

    void whatNobodyNeedsGoesInOneStep()
    {
        m_commands.run(QStringLiteral("go.retention"), QStringLiteral("unneeded"));
        auto* kinds = find<kit::DataTable>("unneededKinds");
        QTRY_COMPARE_WITH_TIMEOUT(kinds->rows()->rowCount(), retention::unneededKindCount, carePatience);
        QTRY_COMPARE_WITH_TIMEOUT(cell(kinds, 1, "go"), QStringLiteral("1"), carePatience);
        kinds->setCurrentId(2);
        QTRY_COMPARE_WITH_TIMEOUT(cell(find<kit::DataTable>("unneededItems"), 0, "what"),
            QStringLiteral("Note with words about: health"), carePatience);
        QCOMPARE(cell(find<kit::DataTable>("unneededItems"), 0, "whose"), QStringLiteral("Greta Holm"));
        // What it says is there to be looked at, with the word marked, and a tick takes it out.
        auto* notes = find<kit::DataTable>("unneededItems");
        const auto* cells = notes->rows();
        const QModelIndex place = cells->index(0, cells->columnOf(QStringLiteral("text")));
        const auto said = place.data(kit::PagedTableModel::CellRole).value<kit::HitText>();
        QCOMPARE(said.text, QStringLiteral("told us about her diabetes"));
        QCOMPARE(said.marks.size(), 1);
        QCOMPARE(said.text.mid(said.marks.front().start, said.marks.front().length), QStringLiteral("diabetes"));
        kinds->rows()->setChecked(2, true);
        QVERIFY(find<QPushButton>("removeUnneeded")->isVisible());
        notes->rows()->setChecked(notes->rows()->idAt(0), false);
        QCOMPARE(cell(kinds, 1, "go"), QStringLiteral("0"));
        QVERIFY(m_frame->findChild<QPushButton*>(QStringLiteral("removeUnneeded"))->isHidden());
        notes->rows()->setChecked(notes->rows()->idAt(0), true);
        QCOMPARE(cell(kinds, 1, "go"), QStringLiteral("1"));
        click("removeUnneeded");
        auto* box = find<kit::ConfirmBox>("unneededQuestion");
        shot("unneeded.png");
        for (QCheckBox* duty : box->findChildren<QCheckBox*>())
            duty->setChecked(true);
        auto* confirm = box->findChildren<QPushButton*>().last();
        QVERIFY(!confirm->isEnabled());
        box->findChild<QLineEdit*>()->setText(QStringLiteral("1"));
        QTest::mouseClick(confirm, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(
            find<kit::MessageBar>("unneededMessage")->text().contains(QLatin1String("nothing of them is left")),
            carePatience);
        QVERIFY(m_vault->customers().open(m_person).result()->notes.empty());
        QTRY_COMPARE_WITH_TIMEOUT(cell(kinds, 1, "go"), QStringLiteral("0"), carePatience);
    }

    /// A vault whose rules were made before the program knew a kind of data: it is said, and only a person adds the
    /// rule.
    void aRuleThatIsMissingIsOffered()
    {
        m_commands.run(QStringLiteral("go.retention"), QStringLiteral("due"));
        QVERIFY(!m_frame->findChild<kit::MessageBar*>(QStringLiteral("rulesMissing"))->isVisible());
        auto rules = m_vault->purges().rules().result().value();
        std::erase_if(
            rules, [](const retention::Rule& rule) { return rule.dataClass == retention::DataClass::RequestLetters; });
        rules.front().basis = QStringLiteral("as we said in spring");
        QVERIFY(m_vault->purges().setRules(rules).result());
        auto* bar = find<kit::MessageBar>("rulesMissing");
        QVERIFY2(bar->text().contains(QLatin1String("Letters about requests")), qPrintable(bar->text()));
        QVERIFY2(bar->text().contains(QLatin1String("3 year")), qPrintable(bar->text()));
        QCOMPARE(m_vault->purges().rules().result()->size(), rules.size());
        shot("missing.png");
        Q_EMIT bar->actionTriggered();
        QTRY_VERIFY_WITH_TIMEOUT(!bar->isVisible(), carePatience);
        const auto after = m_vault->purges().rules().result().value();
        QCOMPARE(after.size(), rules.size() + 1);
        for (const retention::Rule& rule : rules) // the others stay as they were
            QVERIFY(std::ranges::find(after, rule) != after.end());
        QVERIFY(m_vault->purges().rulesMissing().result()->empty());
    }

    /// What a rule leaves alone, and which kind of contact it is about, is kept as it was typed.
    void exceptionsAreTyped()
    {
        m_commands.run(QStringLiteral("go.retention"), QStringLiteral("rules"));
        click("newRule");
        find<QComboBox>("ruleClass")->setCurrentIndex(static_cast<int>(retention::DataClass::Interactions));
        auto* kind = find<QComboBox>("ruleContactKind");
        kind->setCurrentIndex(kind->findData(static_cast<int>(customers::InteractionKind::Email)));
        find<QLineEdit>("ruleTags")->setText(QStringLiteral("VIP, press"));
        find<QCheckBox>("ruleOpenRequest")->setChecked(true);
        find<QLineEdit>("ruleBasis")->setText(QStringLiteral("We decided so"));
        const QString sentence = find<QLabel>("ruleSentence")->text();
        QVERIFY2(sentence.contains(QLatin1String("only: E-mail")), qPrintable(sentence));
        QVERIFY2(
            sentence.contains(QLatin1String("tagged VIP or press, whoever has an open request")), qPrintable(sentence));
        shot("rule.png");
        click("saveRule");
        const auto own = [this] {
            const auto rules = m_vault->purges().rules().result().value();
            const auto found = std::ranges::find(rules, QStringLiteral("own.1"), &retention::Rule::id);
            return found == rules.end() ? retention::Rule() : *found;
        };
        QTRY_COMPARE_WITH_TIMEOUT(own().id, QStringLiteral("own.1"), carePatience);
        QCOMPARE(own().contactKind, std::optional(customers::InteractionKind::Email));
        QCOMPARE(own().exceptions.tags, (QStringList {QStringLiteral("VIP"), QStringLiteral("press")}));
        QVERIFY(own().exceptions.hasOpenRequest);
        QVERIFY(!own().exceptions.kind);
    }
};

AICMS_WINDOW_TEST(TestRetentionCare)
#include "test_retention_care.moc"
