// SPDX-License-Identifier: GPL-3.0-or-later
// The way out of a vault in doubt, in the window: above the page, asked once more, and only for whoever may take it.
#include "tests/support/temporary_folder.h"
#include "tests/support/test_program.h"
#include "tests/ui/shell/doubted_vault.h"
#include "tests/ui/shell/shop.h"
#include "ui/shell/commands.h"
#include "ui/shell/doubted_lists.h"
#include "ui/shell/notices.h"
#include "ui/shell/screen.h"
#include "ui/shell/undo_list.h"
#include "ui/shell/vault_name.h"
#include "ui/theme/theme.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace aicms;

namespace {

class HeardNotices : public shell::Notices {
public:
    QString toasted;
    QString text;
    QString action;
    std::function<void()> run;
    QStringList errors;
    void toast(const QString& said) override { toasted = said; }
    void toastWithUndo(const QString& said) override { toasted = said; }
    void error(const base::Error& error) override { errors << error.subject; }
    void warning(const QString& said) override { text = said; }
    void offer(const QString&, const QString& said, const QString& way, const std::function<void()>& then) override
    {
        text = said;
        action = way;
        run = then;
    }
    void job(const QString&, const QString&, int) override { }
};

void noteBehindList(workspace::Workspace& vault)
{
    const auto logged
        = vault.database()
              .write([&](storage::WriteTransaction& tx) -> base::Result<void> {
                  audit::append(tx, vault.session(), {QStringLiteral("vault.behind_list"), audit::ObjectKind::Vault});
                  return {};
              })
              .result();
    if (!logged)
        qFatal("nothing was logged");
}

} // namespace

class TestDoubtedLists : public QObject {
    Q_OBJECT

    test::TemporaryFolder m_folder;
    base::SystemClock m_clock;
    std::shared_ptr<workspace::Workspace> m_vault;
    shell::Commands m_commands;
    shell::UndoList m_undo;
    HeardNotices m_heard;

    shell::Context context() { return {*m_vault, m_commands, m_heard, m_undo}; }
    void press() { std::exchange(m_heard.run, {})(); }
    void open(const QString& name, const QString& passphrase)
    {
        m_vault.reset();
        auto opened = test::openVault(m_folder.path(QStringLiteral("shop.aicms")), m_clock, name, passphrase);
        QVERIFY(opened);
        m_vault = std::move(*opened);
    }

private Q_SLOTS:
    void initTestCase()
    {
        theme::theme().install();
        test::makeVault(m_folder.path(QStringLiteral("shop.aicms")), m_clock, true);
    }
    void init()
    {
        open(test::ownerName, test::ownerPassphrase);
        QVERIFY(shell::listsMayLeave(context()));
    }
    void cleanupTestCase() { m_vault.reset(); }

    void anOwnerVouchesForIt()
    {
        test::doubtLists(*m_vault);
        QVERIFY(!shell::listsMayLeave(context()));
        QVERIFY(m_heard.text.contains(QLatin1String("No list leaves it")));
        press();
        QVERIFY(!shell::listsMayLeave(context())); // it was asked only
        press();
        QVERIFY(m_heard.text.contains(QLatin1String("stays missing")));
        press();
        QVERIFY(m_heard.text.isEmpty() && m_heard.toasted.contains(QLatin1String("counts from now on")));
        QVERIFY(shell::listsMayLeave(context()));
        QVERIFY(m_heard.errors.isEmpty());
    }

    void anOwnerBringsItUpToTheList()
    {
        noteBehindList(*m_vault);
        shell::warnOfOlderVault(context());
        QVERIFY(m_heard.text.contains(QLatin1String("vault.tombstones")));
        press();
        QVERIFY(m_heard.text.contains(QLatin1String("cannot be undone")));
        QVERIFY(!shell::listsMayLeave(context()));
        press();
        press();
        QTRY_VERIFY_WITH_TIMEOUT(m_heard.toasted.contains(QLatin1String("Erased again: 0")), 15'000);
        QVERIFY(shell::listsMayLeave(context()));
        QVERIFY(m_heard.errors.isEmpty());
    }

    /// Two copies of one vault: whom the other one erased is told of at the opening, and erased here once that is
    /// asked.
    void whomAnotherCopyErasedIsErasedHereToo()
    {
        const QString here = m_folder.path(QStringLiteral("shop.aicms")),
                      other = m_folder.path(QStringLiteral("copy.aicms"));
        customers::Customer ada;
        ada.givenName = QStringLiteral("Ada");
        const auto id = m_vault->customers().add(ada).result();
        QVERIFY(id && m_vault->close());
        m_vault.reset();
        QVERIFY(QDir().mkpath(other));
        for (const QFileInfo& each : QDir(here).entryInfoList(QDir::Files | QDir::Hidden))
            QVERIFY(QFile::copy(each.filePath(), other + u'/' + each.fileName()));
        {
            const auto copy = test::openVault(other, m_clock, test::ownerName, test::ownerPassphrase);
            QVERIFY(copy);
            QVERIFY((*copy)->erasures().erase({*id}, retention::ErasureGround::ConsentWithdrawn).result());
            QVERIFY((*copy)->close());
        }
        open(test::ownerName, test::ownerPassphrase);
        // Both bear the business's name: which one is open is said by its folder.
        QCOMPARE(
            shell::vaultName(test::business, m_vault->vaultId(), here), test::business + QStringLiteral(" (shop)"));
        QCOMPARE(shell::vaultName(test::business, QUuid::createUuid(), here), test::business);
        shell::warnOfOlderVault(context());
        QVERIFY2(
            m_heard.text.contains(QLatin1String("1 person")) && m_heard.text.contains(other), qPrintable(m_heard.text));
        QCOMPARE(m_heard.action, QStringLiteral("Erase them here, too…"));
        press();
        QVERIFY(m_heard.text.contains(QLatin1String("cannot be undone")) && m_heard.text.contains(other));
        QVERIFY(m_vault->customers().reload(*id).result());
        press();
        QTRY_VERIFY_WITH_TIMEOUT(m_heard.toasted.contains(QLatin1String("Erased again: 1")), 15'000);
        QVERIFY(!m_vault->customers().reload(*id).result());
        QVERIFY(shell::listsMayLeave(context()));
    }

    void nobodyElseIsOfferedIt()
    {
        test::doubtLists(*m_vault);
        open(test::staffName, test::staffPassphrase);
        for (const bool isBehind : {false, true}) {
            if (isBehind)
                noteBehindList(*m_vault);
            QVERIFY(!shell::listsMayLeave(context()));
            QVERIFY(!m_heard.text.isEmpty() && m_heard.action.isEmpty());
        }
    }
};

AICMS_WINDOW_TEST(TestDoubtedLists)
#include "test_doubted_lists.moc"
