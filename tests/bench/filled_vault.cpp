// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/filled_vault.h"

#include "core/audit/audit_service.h"
#include "core/sample/sample_service.h"
#include "core/vault/vault.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>

#include <algorithm>
#include <cstdio>

namespace aicms::bench {

namespace {

template <class T> T demand(const base::Result<T>& result)
{
    if (!result)
        qFatal("%s %s", qPrintable(base::errorCode(result.error().kind)), qPrintable(result.error().subject));
    if constexpr (!std::is_void_v<T>)
        return *result;
}

vault::SecretBytes anyKey()
{
    vault::SecretBytes key(32);
    std::fill_n(key.data(), 32, static_cast<unsigned char>(9));
    return key;
}

} // namespace

FilledVault& FilledVault::instance()
{
    static FilledVault vault;
    return vault;
}

FilledVault::FilledVault()
{
    m_session.user = {1};
    m_session.role = access::presetRoles().front();
    const QString folder = qEnvironmentVariable("AICMS_BENCH_VAULT");
    if (folder.isEmpty())
        openOwn();
    else
        openVault(folder);
}

void FilledVault::openVault(const QString& folder)
{
    QFile password(qEnvironmentVariable("AICMS_BENCH_PASSWORD_FILE"));
    auto vault = vault::Vault::open(folder, m_clock);
    if (!vault || !password.open(QIODevice::ReadOnly))
        qFatal("no vault, or no password file");
    const QByteArray line = password.readLine().trimmed();
    vault::Secret secret;
    secret.password = vault::SecretText(QString::fromUtf8(line));
    const QString path = vault->databasePath();
    const auto unlocked = vault->unlock(
        {}, secret, [&path](const vault::SecretBytes& key) { return storage::Database::opensWith(path, key); });
    if (!unlocked)
        qFatal("%s", qPrintable(base::errorCode(unlocked.error().kind)));
    auto opened = storage::Database::open({path, &m_clock, false}, unlocked->databaseKey);
    if (!opened)
        qFatal("the database did not open");
    m_database = std::move(*opened);
    m_service = std::make_unique<customers::CustomersService>(*m_database, m_session, QStringLiteral("DE"));
    m_customers = demand(m_database
            ->read([](storage::ReadTransaction& tx) -> base::Result<qint64> {
                auto rows = tx.query("SELECT COALESCE(MAX(id), 0) FROM customer");
                return rows.next() ? rows.integer(0) : 0;
            })
            .result());
    const qint64 wanted = qEnvironmentVariableIntValue("AICMS_BENCH_CUSTOMERS");
    for (constexpr qint64 block = 50'000; m_customers < wanted;)
        addBarePeople(std::min(wanted, m_customers + block));
}

/// Up to the id `last`. One in twelve is an organisation; they came over six years, some are minors.
void FilledVault::addBarePeople(qint64 last)
{
    demand(m_database
            ->write([this, last](storage::WriteTransaction& tx) -> base::Result<void> {
                tx.execute("WITH RECURSIVE n (i) AS (SELECT ?1 UNION ALL SELECT i + 1 FROM n WHERE i < ?2)"
                           " INSERT INTO customer (id, uuid, revision, kind, number, given_name, family_name, name,"
                           " language, birthday_typed, birthday, sort_key, folded_name, created_at, updated_at)"
                           " SELECT i, randomblob(16), 1, i % 12 = 0, '', CASE i % 12 WHEN 0 THEN '' ELSE 'Person' END,"
                           " CASE i % 12 WHEN 0 THEN '' ELSE printf('No %07d', i) END,"
                           " CASE i % 12 WHEN 0 THEN printf('Firm %07d', i) ELSE '' END, '', '',"
                           " CASE WHEN i % 12 > 0 AND i % 5 < 2 THEN (1940 + i * 31 % 74) * 10000 + (1 + i % 12) * 100"
                           " + 1 + i % 28 END,"
                           " printf('no %07d', i), printf('person no %07d', i), t, t"
                           " FROM (SELECT i, ?3 - i * 104729 % 2190 * 86400000000 AS t FROM n)",
                    m_customers + 1, last, tx.now());
                return {};
            })
            .result());
    m_customers = last;
}

void FilledVault::openOwn()
{
    const qint64 wanted = qEnvironmentVariableIntValue("AICMS_BENCH_CUSTOMERS");
    m_customers = wanted > 0 ? wanted : 100'000;
    QString folder = qEnvironmentVariable("AICMS_BENCH_FOLDER", m_temporary.path());
    folder += QStringLiteral("/customers-%1").arg(m_customers);
    QDir().mkpath(folder);
    const QString path = folder + QStringLiteral("/vault.db");
    const QString done = folder + QStringLiteral("/filled");
    const bool isFilled = QFile::exists(done);
    if (!isFilled)
        QFile::remove(path);
    auto opened = storage::Database::open({path, &m_clock, !isFilled}, anyKey());
    if (!opened)
        qFatal("the database did not open");
    m_database = std::move(*opened);
    m_service = std::make_unique<customers::CustomersService>(*m_database, m_session, QStringLiteral("DE"));
    if (isFilled)
        return;
    fill();
    QFile mark(done);
    if (!mark.open(QIODevice::WriteOnly))
        qFatal("%s", qPrintable(done));
}

void FilledVault::fill()
{
    demand(m_database
            ->write([](storage::WriteTransaction& tx) -> base::Result<void> {
                audit::AuditService::initialise(tx, vault::SecretBytes::random(32));
                return {};
            })
            .result());
    QElapsedTimer timer;
    timer.start();
    sample::SampleService samples(*m_database, m_session, m_clock);
    sample::FillRequest request;
    request.customers = m_customers;
    request.locale = QStringLiteral("de_DE");
    demand(samples.fill(request).result());
    std::fprintf(stderr, "%lld customers invented in %lld s\n", static_cast<long long>(m_customers),
        static_cast<long long>(timer.elapsed() / 1000));
}

} // namespace aicms::bench
