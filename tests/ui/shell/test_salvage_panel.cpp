// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/temporary_folder.h"
#include "tests/support/test_program.h"
#include "tests/ui/shell/shop.h"
#include "ui/kit/message_bar.h"
#include "ui/shell/unlock/unlock_page.h"

#include <QAbstractButton>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

using namespace aicms;
using namespace test;

namespace {

constexpr int salvagePatience = 60'000;
constexpr qint64 pageSize = 4096;

} // namespace

/// A damaged vault on the unlock page: what is offered, and what comes of it.
class TestSalvagePanel : public QObject {
    Q_OBJECT

    TemporaryFolder m_folder;
    base::SystemClock m_clock;
    QString m_vault;
    std::unique_ptr<shell::UnlockPage> m_page;
    std::shared_ptr<workspace::Workspace> m_opened;

    void damage(qint64 page)
    {
        QFile file(m_vault + QStringLiteral("/vault.db"));
        QVERIFY(file.open(QIODevice::ReadWrite) && file.seek((page - 1) * pageSize + 200));
        QCOMPARE(file.write(QByteArray(32, '#')), qint64(32));
    }
    void tryToOpen()
    {
        auto* passphrase = find<QLineEdit>(m_page.get(), "passphrase");
        QTest::keyClicks(passphrase, ownerPassphrase);
        QTest::keyClick(passphrase, Qt::Key_Return);
    }
    bool isShown(const char* name) { return find<QWidget>(m_page.get(), name)->isVisible(); }
    QAbstractButton* offer()
    {
        const auto buttons = find<kit::MessageBar>(m_page.get(), "unlockProblem")->findChildren<QAbstractButton*>();
        for (QAbstractButton* button : buttons) {
            if (button->isVisible() && button->text().startsWith(QStringLiteral("Save what")))
                return button;
        }
        return nullptr;
    }

private Q_SLOTS:
    void initTestCase() { theme::theme().install(); }
    void init()
    {
        static int number = 0;
        m_vault = m_folder.path(QStringLiteral("shop%1.aicms").arg(++number));
        makeVault(m_vault, m_clock);
        {
            auto vault = openVault(m_vault, m_clock).value();
            sample::FillRequest request;
            request.customers = 200;
            QVERIFY(vault->sample().fill(request).result());
        }
        m_page = std::make_unique<shell::UnlockPage>(m_clock, Answers().choosers());
        m_page->resize(1000, 800);
        m_page->show();
        connect(m_page.get(), &shell::UnlockPage::opened, this,
            [this](const std::shared_ptr<workspace::Workspace>& workspace) { m_opened = workspace; });
    }
    void cleanup()
    {
        m_opened.reset();
        m_page.reset();
    }

    void aSoundVaultOffersNothing()
    {
        m_page->showVault(m_vault);
        QTest::keyClicks(find<QLineEdit>(m_page.get(), "passphrase"), QStringLiteral("wrong"));
        QTest::keyClick(find<QLineEdit>(m_page.get(), "passphrase"), Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(isShown("unlockProblem"), salvagePatience);
        QVERIFY(!offer());
    }

    void aHopelessFileIsSaidToBeSo()
    {
        damage(1);
        m_page->showVault(m_vault);
        tryToOpen();
        QTRY_VERIFY_WITH_TIMEOUT(offer() != nullptr, salvagePatience);
        offer()->click();
        QVERIFY(isShown("salvage"));
        QVERIFY(!isShown("openVault"));
        QVERIFY(visibleText(m_page.get()).contains(QStringLiteral("nothing is removed")));
        find<QAbstractButton>(m_page.get(), "salvageStart")->click();
        QTRY_VERIFY_WITH_TIMEOUT(isShown("salvageProblem"), salvagePatience);
        QVERIFY(QDir(m_vault).exists());
        find<QAbstractButton>(m_page.get(), "salvageBack")->click();
        QVERIFY(!isShown("salvage") && isShown("openVault"));
    }

    void whatCanBeReadOpensAgain()
    {
        // Any page that opening reads, but that others do not hang on.
        QFile file(m_vault + QStringLiteral("/vault.db"));
        const qint64 pages = file.size() / pageSize;
        QVERIFY(QFile::copy(file.fileName(), file.fileName() + QStringLiteral(".sound")));
        for (qint64 page = 2; page < pages && m_page; ++page) {
            QFile::remove(file.fileName());
            QFile::copy(file.fileName() + QStringLiteral(".sound"), file.fileName());
            damage(page);
            m_page->showVault(m_vault);
            tryToOpen();
            QTRY_VERIFY_WITH_TIMEOUT(offer() != nullptr || m_opened, salvagePatience);
            m_opened.reset();
            if (!offer())
                continue;
            offer()->click();
            find<QAbstractButton>(m_page.get(), "salvageStart")->click();
            QTRY_VERIFY_WITH_TIMEOUT(isShown("salvageProblem") || isShown("salvageResult"), salvagePatience);
            if (isShown("salvageResult"))
                break;
            find<QAbstractButton>(m_page.get(), "salvageBack")->click();
        }
        QVERIFY(isShown("salvageResult"));
        QVERIFY(find<QLabel>(m_page.get(), "salvageResult")->text().contains(QStringLiteral("Customers")));
        find<QAbstractButton>(m_page.get(), "salvageStart")->click();
        QVERIFY(m_page->folder().endsWith(QStringLiteral(" saved.aicms")));
        tryToOpen();
        QTRY_VERIFY_WITH_TIMEOUT(m_opened != nullptr, salvagePatience);
        QVERIFY(m_opened->customers().count({}).result().value() >= 190);
    }
};

AICMS_WINDOW_TEST(TestSalvagePanel)
#include "test_salvage_panel.moc"
