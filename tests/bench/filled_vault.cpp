// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/filled_vault.h"

#include "core/audit/audit_service.h"
#include "core/sample/sample_service.h"

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
    m_session.user = {1};
    m_session.role = access::presetRoles().front();
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
