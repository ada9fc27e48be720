// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/screens.h"
#include "core/workspace/workspace.h"
#include "tests/support/temporary_folder.h"
#include "tests/support/test_program.h"
#include "tests/ui/shell/shop.h"
#include "ui/home/tile_card.h"
#include "ui/kit/action_button.h"
#include "ui/kit/charts/chart_panel.h"
#include "ui/kit/data_table.h"
#include "ui/kit/paged_table_model.h"
#include "ui/kit/rail_item.h"
#include "ui/shell/commands.h"
#include "ui/shell/frame/vault_frame.h"
#include "ui/shell/undo_list.h"
#include "ui/theme/theme.h"
#include "ui/wording/text_locale.h"

#include <QLabel>
#include <QtTest>

using namespace aicms;
using namespace Qt::Literals::StringLiterals;

/// What the program's own screens tell of a small vault.
class TestHomeTellers : public QObject {
    Q_OBJECT

    static constexpr int patience = 20'000; // milliseconds

    wording::Texts m_texts;
    test::TemporaryFolder m_folder;
    base::FixedClock m_clock {base::UtcTime::fromDateTime(QDateTime(QDate(2026, 5, 12), QTime(10, 0), Qt::UTC))};
    std::shared_ptr<workspace::Workspace> m_vault;
    shell::Commands m_commands;
    shell::UndoList m_undo;
    std::unique_ptr<shell::VaultFrame> m_frame;

    QString vaultPath() const { return m_folder.path(QStringLiteral("shop.aicms")); }
    void close()
    {
        m_undo.clear();
        m_frame.reset();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        m_vault.reset();
    }
    void open(const QString& user, const QString& passphrase)
    {
        close();
        m_vault = test::openVault(vaultPath(), m_clock, user, passphrase).value();
    }
    void show()
    {
        m_frame = std::make_unique<shell::VaultFrame>(m_vault, window::allScreens(), m_commands, m_undo);
        m_frame->resize(1440, 900);
        m_frame->QWidget::show();
        m_frame->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_frame.get()));
        QVERIFY(m_frame->show(m_frame->railScreens().front()));
    }
    base::CustomerId person(const char* given, const char* family)
    {
        customers::Customer customer;
        customer.givenName = QString::fromLatin1(given);
        customer.familyName = QString::fromLatin1(family);
        return m_vault->customers().add(customer).result().value();
    }
    void ask(base::CustomerId who, requests::Kind kind, QDate received)
    {
        requests::RequestDraft draft;
        draft.customer = who;
        draft.kinds = {kind};
        draft.received = received;
        QVERIFY(m_vault->requests().open(draft).result().has_value());
    }
    QStringList tiles() const
    {
        QStringList names;
        for (const auto* tile : m_frame->findChildren<home::TileCard*>()) {
            if (tile->isVisible())
                names << tile->accessibleName();
        }
        return names;
    }
    QStringList actions() const
    {
        QStringList names;
        for (const auto* button : m_frame->findChildren<kit::ActionButton*>(QStringLiteral("needsAction"))) {
            if (button->isVisible())
                names << button->accessibleName();
        }
        return names;
    }
    bool says(const QString& text) const
    {
        return QTest::qWaitFor(
            [this, &text] {
                return std::ranges::any_of(m_frame->current()->findChildren<QLabel*>(),
                    [&text](const QLabel* label) { return label->isVisible() && label->text().contains(text); });
            },
            patience);
    }

private Q_SLOTS:
    void initTestCase()
    {
        theme::theme().install();
        m_texts.use(QStringLiteral("en"), QLocale(QStringLiteral("en_GB")));
        test::makeVault(vaultPath(), m_clock, true);
        m_vault = test::openVault(vaultPath(), m_clock).value();
    }
    void cleanupTestCase() { close(); }

    /// An empty vault has nothing to do but to be backed up.
    void anEmptyVault()
    {
        show();
        QCOMPARE(m_frame->place().screen, QStringLiteral("home"));
        QVERIFY(says(QStringLiteral("All done for today")));
        QTRY_COMPARE_WITH_TIMEOUT(tiles(),
            QStringList({u"Open requests: 0. nobody waits for an answer"_s, u"Consents expiring: 0. within 30 days"_s,
                u"Past retention: 0. records can be removed"_s}),
            patience);
        QVERIFY(says(QStringLiteral("There is no backup yet")));
        QVERIFY(says(QStringLiteral("Audit log unbroken, ")));
        QVERIFY(says(QStringLiteral("Vault encrypted, recovery code made")));
        QVERIFY(!test::visibleText(m_frame->current()).contains(QStringLiteral("Records removed in the last")));
    }

    /// Requests by their deadline, with the person's name, and the button leads to the one.
    void requestsAreToldAsTheyComeIn()
    {
        const base::CustomerId lena = person("Lena", "Hartwig");
        const base::CustomerId tomas = person("Tomas", "Lindqvist");
        ask(tomas, requests::Kind::Erasure, QDate(2026, 4, 14));
        ask(lena, requests::Kind::Access, QDate(2026, 4, 10));
        ask(lena, requests::Kind::Rectification, QDate(2026, 5, 11));
        QTRY_COMPARE_WITH_TIMEOUT(actions(),
            QStringList({u"Continue: Send Lena Hartwig a copy of their data"_s,
                u"Continue: Delete the data of Tomas Lindqvist"_s}),
            patience);
        QCOMPARE(tiles().front(), QStringLiteral("Open requests: 3. 1 late, 1 due in 10 days"));
        QVERIFY(says(QStringLiteral("R-002, received on 10 Apr 2026.")));
        // One is late: the rail says so, too.
        const auto isAlarm = [this] {
            return std::ranges::any_of(m_frame->findChildren<kit::RailItem*>(), [](const kit::RailItem* item) {
                return item->text() == QLatin1String("Requests")
                    && item->accessibleDescription().contains(QLatin1String("3, with something late"));
            });
        };
        QTRY_VERIFY_WITH_TIMEOUT(isAlarm(), patience);
        m_frame->findChildren<kit::ActionButton*>(QStringLiteral("needsAction")).at(1)->click();
        QCOMPARE(m_frame->place().screen, QStringLiteral("requests"));
        QVERIFY(says(QStringLiteral("R-001")));
        QVERIFY(m_frame->goBack());
        QCOMPARE(m_frame->place().screen, QStringLiteral("home"));
    }

    void theLetterBeginsARequest()
    {
        QVERIFY(says(QStringLiteral("Needs you")));
        QTest::keyClick(m_frame->current(), Qt::Key_N);
        QCOMPARE(m_frame->place().screen, QStringLiteral("requests"));
        QVERIFY(says(QStringLiteral("How it came")));
        QVERIFY(m_frame->goBack());
    }

    /// Who went because somebody asked for it is told apart from what went by a rule.
    void whatWentOnRequestIsDrawnOnTheRest()
    {
        const base::CustomerId gone = person("Ines", "Vogt");
        QVERIFY(m_vault->erasures().erase({gone}, retention::ErasureGround::Objection).result());
        QVERIFY(says(QStringLiteral("Records removed in the last 12 months")));
        auto* panel = m_frame->current()->findChild<kit::ChartPanel*>();
        QVERIFY(panel);
        const auto* rows = panel->findChild<kit::DataTable*>()->rows();
        QTRY_COMPARE_WITH_TIMEOUT(rows->rowCount(), 12, patience);
        QCOMPARE(rows->index(0, 1).data().toInt(), 0);
        QTRY_VERIFY_WITH_TIMEOUT(rows->index(0, 2).data().toInt() > 0, patience);
        QCOMPARE(rows->headerData(2, Qt::Horizontal).toString(), QStringLiteral("Removed on request"));
    }

    /// What a role may not see is not on its page either.
    void staffSeesRequestsAndNoRetention()
    {
        open(test::staffName, test::staffPassphrase);
        show();
        QTRY_COMPARE_WITH_TIMEOUT(tiles(),
            QStringList({u"Open requests: 3. 1 late, 1 due in 10 days"_s, u"Consents expiring: 0. within 30 days"_s}),
            patience);
        QVERIFY(says(QStringLiteral("2 things need you. Everything else is on track.")));
        QVERIFY(!test::visibleText(m_frame->current()).contains(QStringLiteral("backup")));
    }
};

AICMS_WINDOW_TEST(TestHomeTellers)
#include "test_home_tellers.moc"
