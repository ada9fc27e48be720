// SPDX-License-Identifier: GPL-3.0-or-later
// The page that decrypts itself: its policy, and that a real browser opens it without a network.
#include "core/requests/package/sealed_page.h"
#include "core/vault/browser_seal.h"
#include "tests/support/temporary_folder.h"
#include "tests/support/test_program.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>

using namespace aicms;
using namespace aicms::requests;

namespace {

const QString pagePassphrase = QStringLiteral("only a test of six words");

QByteArray samplePage()
{
    SealedPageWords words;
    words.title = QStringLiteral("Copy <of> your data");
    words.wrong = QStringLiteral("Wrong \"words\"");
    words.busy = QStringLiteral("Opening");
    return sealedPage({{QStringLiteral("report.html"), "<html><body><h1>For Ayla Demir</h1></body></html>"},
                          {QStringLiteral("data.json"), "{\"family_name\": \"Demir\"}"}},
        pagePassphrase, words);
}

QString captured(const QString& page, const char* pattern)
{
    const QRegularExpression expression(QLatin1String(pattern), QRegularExpression::DotMatchesEverythingOption);
    return expression.match(page).captured(1);
}

QString hashOf(const QString& text)
{
    return QString::fromLatin1(QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toBase64());
}

/// The page with a script that types the passphrase by itself and, where the browser has such a thing, writes to its
/// standard output what came of it.
QByteArray typingPage(QByteArray page, const QString& passphrase)
{
    const QByteArray script
        = QStringLiteral("document.getElementById('passphrase').value = '%1';"
                         "document.getElementById('form').requestSubmit();"
                         // The clock of a browser without a window may jump; the key takes real time.
                         "const wait = setInterval(() => { let n = 0; for (let i = 0; i < 5e7; ++i) n += i % 7;"
                         " const told = document.getElementById('message').textContent;"
                         " const isOpen = document.documentElement.dataset.state === 'open';"
                         " if (!isOpen && !told.startsWith('Wrong')) return; clearInterval(wait);"
                         " if (window.dump) dump('ended: ' + (isOpen ? document.getElementById('report').textContent"
                         " : told) + '\\n'); }, 100);")
              .arg(passphrase)
              .toUtf8();
    page.replace("; style-src",
        " 'sha256-" + QCryptographicHash::hash(script, QCryptographicHash::Sha256).toBase64() + "'; style-src");
    page.replace("</body>", "<script>" + script + "</script></body>");
    return page;
}

/// What a browser makes of the page, as HTML; empty where it cannot be run.
QString shownBy(const QString& browser, const QString& path, const QString& profile)
{
    QProcess process;
    process.setProgram(browser);
    process.setArguments({QStringLiteral("--headless"), QStringLiteral("--no-sandbox"), QStringLiteral("--disable-gpu"),
        QStringLiteral("--user-data-dir=") + profile, QStringLiteral("--virtual-time-budget=4000"),
        QStringLiteral("--dump-dom"), QStringLiteral("file://") + path});
    process.start();
    constexpr int patience = 120'000; // milliseconds
    if (!process.waitForFinished(patience)) {
        process.kill();
        process.waitForFinished();
        return {};
    }
    return QString::fromUtf8(process.readAllStandardOutput());
}

} // namespace

class TestSealedPage : public QObject {
    Q_OBJECT

    test::TemporaryFolder m_folder;

    QString write(const QString& name, const QByteArray& bytes)
    {
        QFile file(m_folder.path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write the page");
        return file.fileName();
    }

private Q_SLOTS:
    void nothingIsReadable()
    {
        const QByteArray page = samplePage();
        for (const char* word : {"Ayla", "Demir", "family_name", "report"})
            QVERIFY2(!page.contains(word) || QByteArray(word) == "report", word); // "report" is a word of the script
        QVERIFY(page.contains("Copy &lt;of&gt; your data"));
        QVERIFY(page.contains("Wrong &quot;words&quot;"));
        QVERIFY(!page.contains('@' + QByteArray("SEALED")));
    }

    /// Only its own script and style run, by their hashes; nothing may be loaded from anywhere, nor sent.
    void policyFitsWhatIsThere()
    {
        const QString page = QString::fromUtf8(samplePage());
        const QString policy = captured(page, "Content-Security-Policy\" content=\"([^\"]*)\"");
        const QString script = captured(page, "</script>\\s*<script>(.*)</script>");
        const QString style = captured(page, "<style>(.*)</style>");
        QVERIFY(policy.startsWith(QStringLiteral("default-src 'none';")));
        QVERIFY(policy.contains(QStringLiteral("script-src 'sha256-%1';").arg(hashOf(script))));
        QVERIFY(policy.contains(QStringLiteral("style-src 'sha256-%1';").arg(hashOf(style))));
        QVERIFY(!policy.contains(QStringLiteral("unsafe")) && !policy.contains(QStringLiteral("connect-src")));
        for (const char* word : {"http:", "https:", "fetch(", "XMLHttpRequest", "eval(", "innerHTML", "localStorage"})
            QVERIFY2(!page.contains(QLatin1String(word)), word);
    }

    void namesAndBytesAreJoined()
    {
        const QByteArray joined = joinedFiles({{QStringLiteral("a.pdf"), "12"}, {QStringLiteral("b"), "345"}});
        QVERIFY(joined.endsWith("\n12345"));
        QVERIFY(joined.contains("\"name\":\"a.pdf\",\"size\":2,\"type\":\"application/pdf\""));
    }

    /// In Debian's Chromium, from the disk. The page alone shows that its script runs under its own policy; a copy that
    /// types the passphrase by itself shows that it decrypts.
    void chromiumOpensIt()
    {
        const QString browser = QStandardPaths::findExecutable(QStringLiteral("chromium"));
        if (browser.isEmpty())
            QSKIP("chromium is not installed");
        const QByteArray page = samplePage();
        const QString profile = m_folder.path(QStringLiteral("profile"));
        const QString alone = shownBy(browser, write(QStringLiteral("alone.html"), page), profile);
        QVERIFY2(alone.contains(QStringLiteral("data-state=\"ready\"")), qPrintable(alone.left(400)));

        const QString opened
            = shownBy(browser, write(QStringLiteral("typed.html"), typingPage(page, pagePassphrase)), profile);
        QVERIFY2(opened.contains(QStringLiteral("For Ayla Demir")), qPrintable(opened.left(400)));
        QVERIFY(opened.contains(QStringLiteral("download=\"data.json\"")));
        const QString refused
            = shownBy(browser, write(QStringLiteral("wrong.html"), typingPage(page, QStringLiteral("other"))), profile);
        QVERIFY(!refused.contains(QStringLiteral("Ayla")));
        QVERIFY2(refused.contains(QStringLiteral("Wrong")), qPrintable(refused.left(400)));
    }

    void firefoxOpensIt()
    {
        const QString browser = QStandardPaths::findExecutable(QStringLiteral("firefox-esr"));
        if (browser.isEmpty())
            QSKIP("firefox-esr is not installed");
        const QString profile = m_folder.path(QStringLiteral("firefox"));
        QVERIFY(QDir().mkpath(profile));
        write(QStringLiteral("firefox/user.js"), "user_pref(\"browser.dom.window.dump.enabled\", true);\n");
        const auto endOf = [&](const QString& path) {
            QProcess process;
            QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
            environment.insert(QStringLiteral("HOME"), profile);
            process.setProcessEnvironment(environment);
            process.start(browser,
                {QStringLiteral("--headless"), QStringLiteral("--no-remote"), QStringLiteral("--profile"), profile,
                    QStringLiteral("file://") + path});
            QByteArray told;
            const auto hasEnded = [&] {
                told += process.readAllStandardOutput();
                return told.contains("ended: ");
            };
            constexpr int patience = 120'000; // milliseconds
            const bool isTold = QTest::qWaitFor(hasEnded, patience);
            process.terminate();
            if (!process.waitForFinished())
                process.kill();
            process.waitForFinished();
            return isTold ? QString::fromUtf8(told) : QString();
        };
        const QByteArray page = samplePage();
        const QString opened = endOf(write(QStringLiteral("typed-f.html"), typingPage(page, pagePassphrase)));
        QVERIFY2(opened.contains(QStringLiteral("ended: For Ayla Demir")), qPrintable(opened));
        const QString refused = endOf(write(QStringLiteral("wrong-f.html"), typingPage(page, QStringLiteral("no"))));
        QVERIFY2(refused.contains(QStringLiteral("ended: Wrong")), qPrintable(refused));
    }
};

AICMS_TEST(TestSealedPage)
#include "test_sealed_page.moc"
