// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/connection.h"
#include "core/vault/key_derivation.h"
#include "core/vault/vault_folder.h"
#include "core/workspace/salvage.h"
#include "core/workspace/vault_check.h"
#include "tests/support/error_of.h"
#include "tests/support/temporary_folder.h"
#include "tests/support/test_program.h"

#include <QDir>
#include <QTest>

#include <algorithm>

using namespace aicms;
using workspace::Workspace;

/// What a salvage makes of purposes and notices whose rows are gone, while others still refer to them, and of lost
/// answers that the ledger says.
class TestLostWordings : public QObject {
    Q_OBJECT

    static inline const QString passphrase = QStringLiteral("velvet tundra opaque lantern");
    static inline const QString purpose = QStringLiteral("marketing_email");
    static inline const QString readOn = QStringLiteral("newsletter"); ///< the notice that was shown

    test::TemporaryFolder m_folder;
    base::SystemClock m_clock;
    QString m_vault;
    base::CustomerId m_ada;
    base::CustomerId m_ben; ///< agreed, and withdrew
    int m_turn = 0;
    bool m_wasWhole = false; ///< as far as the last salvage could tell

    static workspace::Credentials owner()
    {
        workspace::Credentials who;
        who.secret.password = passphrase;
        return who;
    }
    static qint64 publish(Workspace& vault, const QString& code, const QString& words)
    {
        purposes::Publication publication {code, {{QStringLiteral("en"), {QStringLiteral("News"), words}}}};
        publication.kind = purposes::NoticeKind::Consent;
        return vault.notices().publish(publication).result()->version.id;
    }
    /// The vault without what these statements take, whatever refers to it.
    QString damaged(const QByteArrayList& statements)
    {
        const QString folder = m_folder.path(QStringLiteral("turn%1.aicms").arg(++m_turn));
        QDir().mkpath(folder);
        for (const QFileInfo& file : QDir(m_vault).entryInfoList(QDir::Files | QDir::Hidden))
            QFile::copy(file.filePath(), folder + u'/' + file.fileName());
        auto slotFile = vault::Vault::open(folder, m_clock);
        const auto unlocked = slotFile->unlock(
            QStringLiteral("Mara Ellis"), owner().secret, [](const vault::SecretBytes&) { return true; });
        storage::Connection connection(slotFile->databasePath(), unlocked->databaseKey, storage::Access::Write, 4);
        connection.run("PRAGMA foreign_keys=OFF");
        for (const QByteArray& statement : statements)
            connection.run(statement);
        connection.checkpoint();
        return folder;
    }
    std::unique_ptr<Workspace> saved(const QByteArrayList& statements)
    {
        const QString folder = damaged(statements);
        const QString target = folder + QStringLiteral(".saved");
        const auto result = workspace::salvageVault(folder, target, owner(), m_clock);
        if (!result)
            qFatal("nothing was saved");
        m_wasWhole = result->isWhole();
        auto opened = Workspace::open(target, owner(), m_clock, {});
        return opened ? std::move(*opened) : nullptr;
    }
    static QString damageOf(Workspace& vault)
    {
        const auto report = workspace::checkVault(vault, true);
        return report ? report->damage.join(u' ') : base::errorCode(report.error().kind);
    }
    consent::EventNames namesOf(Workspace& vault) const
    {
        return vault.consent().history(m_ada).result()->front().names;
    }
    static const purposes::NoticeVersion& versionOf(const std::vector<purposes::Notice>& notices, qint64 id)
    {
        for (const purposes::Notice& notice : notices) {
            const auto found = std::ranges::find(notice.versions, id, &purposes::NoticeVersion::id);
            if (found != notice.versions.end())
                return *found;
        }
        qFatal("there is no such version");
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_vault = m_folder.path(QStringLiteral("shop.aicms"));
        vault::Vault::NewVault options;
        options.business = QStringLiteral("Lindenhof Cycles");
        options.country = QStringLiteral("DE");
        options.ownerName = QStringLiteral("Mara Ellis");
        options.secret.password = passphrase;
        options.kdf = vault::KdfParameters::floor();
        auto created = Workspace::create(m_vault, std::move(options), m_clock);
        QVERIFY(created);
        Workspace& vault = *created->workspace;
        customers::Customer ada;
        ada.givenName = QStringLiteral("Ada");
        m_ada = vault.customers().add(ada).result().value();
        publish(vault, QStringLiteral("other"), QStringLiteral("Something else."));
        publish(vault, readOn, QStringLiteral("We write once a month."));
        const qint64 shown = publish(vault, readOn, QStringLiteral("We write twice a month."));
        QCOMPARE(shown, 3);
        consent::EventDraft draft;
        draft.customer = m_ada;
        draft.purpose = purpose;
        draft.state = consent::State::Given;
        draft.how = consent::How::Counter;
        draft.notice = shown;
        draft.language = QStringLiteral("en");
        draft.proof = {consent::ProofKind::Text, QStringLiteral("Signed at the counter"), {}};
        const auto recorded = vault.consent().record(draft).result();
        QVERIFY2(recorded, qPrintable(recorded ? QString() : recorded.error().subject));
        QVERIFY(vault.notices().noteHandOver({shown, {m_ada}}).result());
        customers::Customer ben;
        ben.givenName = QStringLiteral("Ben");
        m_ben = vault.customers().add(ben).result().value();
        for (const consent::State state : {consent::State::Given, consent::State::Withdrawn}) {
            consent::EventDraft said;
            said.customer = m_ben;
            said.purpose = purpose;
            said.state = state;
            said.proof = draft.proof;
            QVERIFY(vault.consent().record(said).result());
        }
        QCOMPARE(damageOf(vault), QString());
        QVERIFY(vault.close());
    }

    /// The log says to which notice a version belonged, which one it was, and when it was published by whom.
    void aVersionComesBackFromTheLog()
    {
        const auto vault = saved({"DROP TRIGGER notice_version_no_delete", "DELETE FROM notice_version"});
        QVERIFY(vault && !m_wasWhole);
        QCOMPARE(damageOf(*vault), QString());
        QCOMPARE(namesOf(*vault).noticeCode, readOn);
        QCOMPARE(namesOf(*vault).noticeVersion, 2);
        QCOMPARE(vault->consent().checkPerson(m_ada).result()->changedEntry, 0);
        const auto notices = vault->notices().list().result().value();
        const purposes::NoticeVersion& version = versionOf(notices, 3);
        QCOMPARE(version.version, 2);
        QVERIFY(version.publishedAt.microseconds > 0);
        QCOMPARE(version.texts.value(QStringLiteral("en")).text, QStringLiteral("We write twice a month."));
        QCOMPARE(vault->notices().seen(m_ada).result()->size(), std::size_t(2)); // the answer noted one too
    }

    /// The words are gone; that she read version 2 of it is not.
    void aLostWordingIsStillNamed()
    {
        const auto vault = saved({"DROP TRIGGER notice_text_no_delete", "DELETE FROM notice_text"});
        QVERIFY(vault && !m_wasWhole);
        QCOMPARE(damageOf(*vault), QString());
        const consent::EventNames names = namesOf(*vault);
        QCOMPARE(names.noticeCode, readOn);
        QCOMPARE(names.noticeVersion, 2);
        QVERIFY(names.noticeDigest.isEmpty());
        QCOMPARE(vault->consent().checkPerson(m_ada).result()->changedEntry, 0);
        const auto seen = vault->notices().seen(m_ada).result().value();
        QCOMPARE(seen.size(), std::size_t(2));
        QCOMPARE(seen.front().number, 2);
    }

    void versionAndWordingAreLost()
    {
        const auto vault = saved({"DROP TRIGGER notice_version_no_delete", "DELETE FROM notice_version",
            "DROP TRIGGER notice_text_no_delete", "DELETE FROM notice_text"});
        QVERIFY(vault && !m_wasWhole);
        QCOMPARE(damageOf(*vault), QString());
        QCOMPARE(namesOf(*vault).noticeVersion, 2);
        QCOMPARE(vault->notices().seen(m_ada).result()->front().code, readOn);
    }

    void aLostNoticeKeepsItsVersions()
    {
        const auto vault = saved({"DELETE FROM notice WHERE code = 'newsletter'"});
        QVERIFY(vault && !m_wasWhole);
        QCOMPARE(damageOf(*vault), QString());
        QCOMPARE(namesOf(*vault).noticeCode, QStringLiteral("lost_2"));
        QCOMPARE(namesOf(*vault).noticeVersion, 2);
    }

    /// Where the log has a gap nobody knows which publishing was whose.
    void withoutTheLogAVersionStandsAlone()
    {
        const auto vault = saved({"DROP TRIGGER notice_version_no_delete", "DELETE FROM notice_version WHERE id = 3",
            "DROP TRIGGER audit_entry_no_delete",
            "DELETE FROM audit_entry WHERE action = 'notice.publish' AND object_id = 1"});
        QVERIFY(vault && !m_wasWhole);
        const QString damage = damageOf(*vault);
        QVERIFY2(damage.startsWith(QLatin1String("audit ")) && damage.count(u' ') == 1, qPrintable(damage));
        QCOMPARE(namesOf(*vault).noticeCode, QStringLiteral("lost_version_3"));
        const auto notices = vault->notices().list().result().value();
        QCOMPARE(
            versionOf(notices, 3).texts.value(QStringLiteral("en")).text, QStringLiteral("We write twice a month."));
        QCOMPARE(versionOf(notices, 2).version, 1);
    }

    /// Its number is not missing: other purposes have a version of that number.
    void aLostVersionOfAPurposeIsFound()
    {
        const auto vault = saved({"DROP TRIGGER purpose_version_no_delete",
            "DELETE FROM purpose_version WHERE purpose_id = (SELECT id FROM purpose WHERE code = 'marketing_email')"});
        QVERIFY(vault && !m_wasWhole);
        QCOMPARE(damageOf(*vault), QString());
        const auto catalogue = vault->purposes().catalogue();
        QVERIFY(!catalogue->find(purpose)->isOn);
        const auto isOn = [](const purposes::Purpose& each) { return each.isOn; };
        QVERIFY2(std::ranges::count_if(catalogue->purposes(), isOn) > 1, "no other one is switched off");
    }

    /// Rows that went with their page leave no trace that a salvage could see: the ledger says what they were.
    void storedAnswersComeBackFromTheLedger()
    {
        for (const char* change : {"DELETE FROM consent_current", "DELETE FROM consent_span",
                 "DELETE FROM consent_current WHERE customer_id = 1", "UPDATE consent_current SET state = 4"}) {
            const auto vault = saved({change});
            QVERIFY(vault);
            QCOMPARE(damageOf(*vault), QString());
            const auto named = vault->gate().who(purpose, m_clock.now()).result();
            QVERIFY2(named, qPrintable(base::errorCode(test::errorOf(named).kind)));
            QCOMPARE(*named, std::vector {m_ada});
        }
    }

    /// A ledger that may have lost its end does not outvote a no that is still stored.
    void aLostNoIsNotForgotten()
    {
        const auto vault = saved({"DROP TRIGGER consent_event_no_delete", "DELETE FROM consent_event WHERE seq = 3",
            "DROP TRIGGER consent_payload_no_delete", "DELETE FROM consent_payload WHERE seq = 3",
            "DROP TRIGGER audit_entry_no_delete",
            "DELETE FROM audit_entry WHERE action = 'consent.ledger' AND object_id = 3"});
        QVERIFY(vault);
        QVERIFY(vault->consent().checkPerson(m_ben).result()->isContradicted);
        QVERIFY(!vault->consent().checkPerson(m_ada).result()->isContradicted);
        const auto named = vault->gate().who(purpose, m_clock.now()).result();
        QVERIFY(!named || !std::ranges::binary_search(*named, m_ben));
    }

    void aLostPurposeKeepsItsAnswers()
    {
        const auto vault
            = saved({"DELETE FROM purpose WHERE code = 'marketing_email'", "DROP TRIGGER purpose_version_no_delete",
                "DELETE FROM purpose_version WHERE purpose_id NOT IN (SELECT id FROM purpose)",
                "DROP TRIGGER purpose_text_no_delete",
                "DELETE FROM purpose_text WHERE purpose_id NOT IN (SELECT id FROM purpose)"});
        QVERIFY(vault && !m_wasWhole);
        QCOMPARE(damageOf(*vault), QString());
        QVERIFY(namesOf(*vault).purposeCode.startsWith(QLatin1String("lost_")));
    }
};

AICMS_TEST(TestLostWordings)
#include "test_lost_wordings.moc"
