// SPDX-License-Identifier: GPL-3.0-or-later
// The mark outside the vault, by which an older copy is noticed, cannot be written.
#include "tests/support/temporary_folder.h"
#include "tests/support/test_program.h"
#include "tests/ui/shell/shop.h"
#include "ui/kit/message_bar.h"
#include "ui/shell/frame/vault_frame.h"
#include "ui/shell/main_window.h"

#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>

using namespace aicms;
using shell::MainWindow;
using test::find;

namespace {

constexpr int unguardedPatience = 60'000; // milliseconds; the machine may be busy

class EmptyScreen : public shell::Screen {
public:
    using Screen::Screen;
    QString title() const override { return QStringLiteral("Nothing"); }
    void enter(const QVariant&) override { }
};

} // namespace

class TestUnguarded : public QObject {
    Q_OBJECT

    test::TemporaryFolder m_folder;
    base::SystemClock m_clock;
    QString m_vault;
    std::unique_ptr<MainWindow> m_window;

    static QString anchors()
    {
        return QDir(QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation))
            .filePath(QStringLiteral("anchors"));
    }
    /// As a folder that cannot be written, for root as well: what is to be made inside cannot be made.
    static void spoilSettings()
    {
        QVERIFY(QDir(anchors()).removeRecursively());
        QFile file(anchors());
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
    static void mendSettings()
    {
        QFile::remove(anchors());
        QVERIFY(QDir().mkpath(anchors()));
    }
    void unlock()
    {
        auto* passphrase = find<QLineEdit>(m_window.get(), "passphrase");
        QTest::keyClicks(passphrase, test::ownerPassphrase);
        QTest::keyClick(passphrase, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(m_window->frame() != nullptr, unguardedPatience);
    }
    QString shown() { return test::visibleText(m_window.get()); }

private Q_SLOTS:
    void initTestCase()
    {
        theme::theme().install();
        m_vault = m_folder.path(QStringLiteral("shop.aicms"));
        test::makeVault(m_vault, m_clock);
    }
    void init()
    {
        mendSettings();
        MainWindow::Options options;
        shell::ScreenEntry entry;
        entry.id = QStringLiteral("nothing");
        entry.railText = QStringLiteral("Nothing");
        entry.make = [](const shell::Context&, QWidget* parent) { return new EmptyScreen(parent); };
        options.screens = {entry};
        m_window = std::make_unique<MainWindow>(m_clock, std::move(options));
        m_window->resize(1440, 900);
        m_window->show();
        m_window->start(m_vault);
        unlock();
    }
    void cleanup()
    {
        mendSettings();
        m_window.reset();
    }

    void theStatusBarSaysItAndTakesItBack()
    {
        const QString words = QStringLiteral("Not guarded against an older copy");
        auto& audit = m_window->frame()->workspace().audit();
        QTest::qWait(2500);
        QVERIFY(!shown().contains(words));
        spoilSettings();
        QVERIFY(!audit.writeAnchor());
        QTRY_VERIFY_WITH_TIMEOUT(shown().contains(words), unguardedPatience);
        QVERIFY(shown().contains(QLatin1String("Your data is safe")));
        mendSettings();
        QVERIFY(audit.writeAnchor());
        QTRY_VERIFY_WITH_TIMEOUT(!shown().contains(words), unguardedPatience);
    }

    void whoLeavesIsToldOnceAndThenGoes()
    {
        spoilSettings();
        QVERIFY(!m_window->close());
        QVERIFY(m_window->isVisible());
        QVERIFY2(!m_window->isOpen(), "the vault is still open");
        auto* warning = find<kit::MessageBar>(m_window.get(), "unlockWarning");
        QVERIFY(warning->isVisible());
        QVERIFY2(warning->text().contains(QLatin1String("older copy")), qPrintable(warning->text()));
        QVERIFY(test::openVault(m_vault, m_clock).has_value());
        QVERIFY(m_window->close());
    }

    void whoLocksIsTold()
    {
        spoilSettings();
        m_window->lock(shell::LockReason::Asked);
        QTRY_VERIFY_WITH_TIMEOUT(!m_window->isOpen(), unguardedPatience);
        auto* warning = find<kit::MessageBar>(m_window.get(), "unlockWarning");
        QVERIFY2(warning->text().contains(QLatin1String("older copy")), qPrintable(warning->text()));
    }

    void whereNoWindowIsLeftTheErrorStreamSaysIt()
    {
        spoilSettings();
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("^The vault is closed.*older copy")));
        m_window.reset();
    }
};

AICMS_WINDOW_TEST(TestUnguarded)
#include "test_unguarded.moc"
