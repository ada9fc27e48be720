// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/unlocking.h"

#include "core/vault/try_gate.h"

#include <QThread>
#include <QThreadPool>

namespace aicms::workspace {

namespace {

/// Runs `work` on a thread of the pool.
template <class R> QFuture<R> inBackground(std::function<R()> work)
{
    auto promise = std::make_shared<QPromise<R>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise, work = std::move(work)] {
        promise->addResult(work());
        promise->finish();
    });
    return promise->future();
}

using Opened = base::Result<std::shared_ptr<Workspace>>;

Opened handOver(base::Result<std::unique_ptr<Workspace>> opened, QThread* thread)
{
    if (!opened)
        return base::fail(opened.error());
    (*opened)->moveToThread(thread);
    return std::shared_ptr<Workspace>(std::move(*opened));
}

} // namespace

base::Result<VaultInfo> readVaultInfo(const QString& folder, const base::Clock& clock)
{
    return vault::Vault::open(folder, clock).and_then([](const vault::Vault& slotFile) { return slotFile.info(); });
}

qint64 secondsUntilNextTry(const QString& folder, const base::Clock& clock)
{
    return vault::TryGate(folder, clock).secondsToWait();
}

QFuture<base::Result<std::shared_ptr<Workspace::Created>>> createInBackground(
    const QString& folder, vault::Vault::NewVault options, const base::Clock& clock, QObject* owner)
{
    using R = base::Result<std::shared_ptr<Workspace::Created>>;
    // A secret cannot be copied into a std::function; it travels in a shared box.
    auto box = std::make_shared<vault::Vault::NewVault>(std::move(options));
    return inBackground<R>([folder, box, &clock, thread = owner->thread()]() -> R {
        auto created = Workspace::create(folder, std::move(*box), clock);
        if (!created)
            return base::fail(created.error());
        created->workspace->moveToThread(thread);
        return std::make_shared<Workspace::Created>(std::move(*created));
    });
}

QFuture<Opened> openInBackground(
    const QString& folder, Credentials credentials, const base::Clock& clock, QObject* owner)
{
    auto box = std::make_shared<Credentials>(std::move(credentials));
    return inBackground<Opened>([folder, box, &clock, thread = owner->thread()] {
        return handOver(Workspace::open(folder, *box, clock, {}), thread);
    });
}

QFuture<Opened> openByRecoveryCodeInBackground(
    const QString& folder, RecoveryCode code, const base::Clock& clock, QObject* owner)
{
    auto box = std::make_shared<RecoveryCode>(std::move(code));
    return inBackground<Opened>([folder, box, &clock, thread = owner->thread()] {
        return handOver(Workspace::openWithRecoveryCode(folder, *box, clock, {}), thread);
    });
}

QFuture<base::Result<void>> changePasswordInBackground(
    std::shared_ptr<Workspace> workspace, Secret current, Secret next)
{
    auto box = std::make_shared<std::pair<Secret, Secret>>(std::move(current), std::move(next));
    return inBackground<base::Result<void>>(
        [workspace, box] { return workspace->users().changePassword(box->first, box->second); });
}

QFuture<base::Result<void>> setRecoveryCodeInBackground(
    std::shared_ptr<Workspace> workspace, Secret current, std::shared_ptr<RecoveryCode> code)
{
    auto box = std::make_shared<Secret>(std::move(current));
    return inBackground<base::Result<void>>(
        [workspace, box, code] { return workspace->users().setRecoveryCode(*box, *code); });
}

QFuture<base::Result<base::UserId>> addUserInBackground(std::shared_ptr<Workspace> workspace, NewUser user)
{
    auto box = std::make_shared<NewUser>(std::move(user));
    return inBackground<base::Result<base::UserId>>([workspace, box] { return workspace->users().add(*box); });
}

QFuture<base::Result<void>> changeRoleInBackground(
    std::shared_ptr<Workspace> workspace, base::UserId user, const QString& role)
{
    return inBackground<base::Result<void>>(
        [workspace, user, role] { return workspace->users().changeRole(user, role); });
}

QFuture<base::Result<void>> setBusinessInBackground(
    std::shared_ptr<Workspace> workspace, const QString& business, const QString& country)
{
    return inBackground<base::Result<void>>(
        [workspace, business, country] { return workspace->setBusiness(business, country); });
}

QFuture<base::Result<void>> removeUserInBackground(std::shared_ptr<Workspace> workspace, base::UserId user)
{
    return inBackground<base::Result<void>>([workspace, user] { return workspace->users().remove(user); });
}

QFuture<base::Result<void>> closeInBackground(Workspace& workspace)
{
    auto promise = std::make_shared<QPromise<base::Result<void>>>();
    promise->start();
    // Not on the shared pool: it waits for that one.
    static QThreadPool closers;
    closers.start([promise, &workspace] {
        QThreadPool::globalInstance()->waitForDone();
        promise->addResult(workspace.close());
        promise->finish();
    });
    return promise->future();
}

} // namespace aicms::workspace
