// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/purposes/purposes_service.h"

#include "core/audit/audit.h"
#include "core/base/refusal.h"
#include "core/purposes/named_versions.h"
#include "core/purposes/purposes_store.h"

namespace aicms::purposes {

using access::Operation;
using base::ErrorKind;
using base::refused;

namespace {

void logPurpose(storage::WriteTransaction& tx, const access::Session& session, const char* action,
    const Purpose& purpose, const QString& details = {})
{
    audit::append(
        tx, session, {QString::fromLatin1(action), audit::ObjectKind::Purpose, purpose.id.value, {}, details});
}

std::shared_ptr<const Catalogue> readCatalogue(storage::ReadTransaction& tx, const QString& country)
{
    return std::make_shared<const Catalogue>(readPurposes(tx), country);
}

Purpose demand(const Catalogue& catalogue, const QString& code)
{
    const Purpose* found = catalogue.find(code);
    if (!found)
        throw base::Failure(ErrorKind::NotFound, QStringLiteral("purpose"));
    return *found;
}

} // namespace

PurposesService::PurposesService(storage::Database& database, const access::Session& session, QString country)
    : m_database(database), m_session(session), m_country(std::move(country)),
      m_catalogue(std::make_shared<const Catalogue>())
{
}

void PurposesService::start(storage::WriteTransaction& tx)
{
    auto stored = readCatalogue(tx, m_country);
    if (stored->purposes().empty()) {
        for (Purpose& purpose : defaultPurposes(m_country)) {
            purpose.createdAt = tx.now();
            purpose.by = m_session.user;
            purpose.reviewOn = tx.now().toDateTime().date().addYears(1); // nobody sets a first day by herself
            insertPurpose(tx, purpose);
        }
        audit::append(tx, m_session,
            {QStringLiteral("purpose.defaults"), audit::ObjectKind::Purpose, 0, {},
                QStringLiteral("%1 %2").arg(m_country, versionNames(tx)).trimmed()});
        stored = readCatalogue(tx, m_country);
    }
    nameVersionsFirst(tx, m_session);
    take(std::move(stored));
    take(readController(tx));
}

void PurposesService::load(storage::ReadTransaction& tx)
{
    take(readCatalogue(tx, m_country));
    take(readController(tx));
}

std::shared_ptr<const Catalogue> PurposesService::catalogue() const
{
    const std::lock_guard guard(m_mutex);
    return m_catalogue;
}

void PurposesService::take(std::shared_ptr<const Catalogue> catalogue)
{
    const std::lock_guard guard(m_mutex);
    m_catalogue = std::move(catalogue);
}

void PurposesService::take(Controller controller)
{
    const std::lock_guard guard(m_mutex);
    m_controller = std::move(controller);
}

Controller PurposesService::controller() const
{
    const std::lock_guard guard(m_mutex);
    return m_controller;
}

PurposesService::Future<void> PurposesService::setController(const Controller& controller)
{
    if (const auto allowed = access::permit(m_session, Operation::ChangeSettings); !allowed)
        return refused<void>(allowed.error());
    const auto checked = checkController(controller);
    if (!checked)
        return refused<void>(checked.error());
    return m_database
        .write([controller = *checked, session = m_session](storage::WriteTransaction& tx) -> base::Result<void> {
            writeController(tx, controller);
            // What was typed may name somebody: the log keeps ids and codes alone.
            audit::append(tx, session, {QStringLiteral("vault.controller"), audit::ObjectKind::Vault, 0, {}, {}});
            return {};
        })
        .then(QtFuture::Launch::Sync, [this, controller = *checked](base::Result<void> answer) {
            if (answer)
                take(controller);
            return answer;
        });
}

/// The catalogue that `job` left is taken over once it is on disk, before the answer is given.
template <class T, class Job> PurposesService::Future<T> PurposesService::writeAndReload(Job job)
{
    if (const auto allowed = access::permit(m_session, Operation::EditPurposes); !allowed)
        return refused<T>(allowed.error());
    auto after = std::make_shared<std::shared_ptr<const Catalogue>>();
    return m_database
        .write([job = std::move(job), after, country = m_country](
                   storage::WriteTransaction& tx) mutable -> base::Result<T> {
            base::Result<T> answer = job(tx);
            if (answer)
                *after = readCatalogue(tx, country);
            return answer;
        })
        .then(QtFuture::Launch::Sync, [this, after](base::Result<T> answer) {
            if (answer)
                take(*after);
            return answer;
        });
}

PurposesService::Future<std::vector<Purpose>> PurposesService::list()
{
    using Answer = std::vector<Purpose>;
    if (const auto allowed = access::permit(m_session, Operation::ListPurposes); !allowed)
        return refused<Answer>(allowed.error());
    Answer purposes;
    std::ranges::copy_if(catalogue()->purposes(), std::back_inserter(purposes),
        [](const Purpose& purpose) { return !purpose.retiredAt; });
    return QtFuture::makeReadyFuture(base::Result<Answer>(std::move(purposes)));
}

std::function<base::Result<void>(storage::ReadTransaction&, const Purpose&, const QStringList&)>
PurposesService::checker() const
{
    return [country = m_country, reader = m_ownFields](
               storage::ReadTransaction& tx, const Purpose& purpose, const QStringList& stored) -> base::Result<void> {
        OwnFieldNames own = reader ? reader(tx) : OwnFieldNames {};
        own.ordinary += stored;
        const auto problems = checkPurpose(purpose, country, own);
        if (!problems.empty())
            return base::fail(ErrorKind::Invalid, purposeProblemCode(problems.front()));
        return {};
    };
}

PurposesService::Future<Purpose> PurposesService::add(Purpose purpose)
{
    return writeAndReload<Purpose>(
        [purpose = std::move(purpose), session = m_session, follower = m_follower, check = checker()](
            storage::WriteTransaction& tx) mutable -> base::Result<Purpose> {
            if (const auto checked = check(tx, purpose, {}); !checked)
                return base::fail(checked.error());
            purpose.version = 1;
            purpose.consentsFrom = 1;
            purpose.asksAgain = false;
            purpose.createdAt = tx.now();
            purpose.by = session.user;
            purpose.retiredAt.reset();
            purpose.id = insertPurpose(tx, purpose);
            logPurpose(tx, session, "purpose.add", purpose, versionName(tx, purpose.id, purpose.version));
            if (follower)
                follower->purposeChanged(tx, {}, purpose);
            return purpose;
        });
}

PurposesService::Future<PurposeChange> PurposesService::change(Purpose purpose)
{
    return writeAndReload<PurposeChange>(
        [purpose = std::move(purpose), session = m_session, follower = m_follower, check = checker()](
            storage::WriteTransaction& tx) mutable -> base::Result<PurposeChange> {
            const Purpose before = demand(Catalogue(readPurposes(tx)), purpose.code);
            if (const auto checked = check(tx, purpose, before.fields); !checked)
                return base::fail(checked.error());
            if (purpose.version != before.version)
                return base::fail(ErrorKind::Conflict, QStringLiteral("purpose"), before.version);
            const MeaningChange meaning = compareMeaning(before, purpose);
            purpose.id = before.id;
            purpose.retiredAt.reset();
            updatePurposeRow(tx, purpose);
            if (meaning.isAny()) {
                purpose.version = before.version + 1;
                purpose.asksAgain = purpose.asksAgain || meaning.isWidened;
                purpose.consentsFrom = purpose.asksAgain ? purpose.version : before.consentsFrom;
                purpose.createdAt = tx.now();
                purpose.by = session.user;
                insertPurposeVersion(tx, purpose);
            }
            if (follower)
                follower->purposeChanged(tx, before, purpose);
            QStringList words {meaning.changed.join(QLatin1Char(','))};
            if (meaning.isAny())
                words << versionName(tx, purpose.id, purpose.version);
            logPurpose(tx, session, "purpose.change", purpose, words.join(QLatin1Char(' ')));
            return PurposeChange {purpose, meaning};
        });
}

PurposesService::Future<Purpose> PurposesService::switchPurpose(
    const QString& code, const char* action, std::function<void(Purpose&, base::UtcTime)> step)
{
    return writeAndReload<Purpose>([code, action, step = std::move(step), session = m_session, follower = m_follower](
                                       storage::WriteTransaction& tx) -> base::Result<Purpose> {
        const Purpose before = demand(Catalogue(readPurposes(tx)), code);
        Purpose after = before;
        step(after, tx.now());
        updatePurposeRow(tx, after);
        if (follower)
            follower->purposeChanged(tx, before, after);
        logPurpose(tx, session, action, after);
        return after;
    });
}

PurposesService::Future<Purpose> PurposesService::setOn(const QString& code, bool isOn)
{
    return switchPurpose(code, isOn ? "purpose.switch_on" : "purpose.switch_off",
        [isOn](Purpose& purpose, base::UtcTime) { purpose.isOn = isOn; });
}

PurposesService::Future<Purpose> PurposesService::retire(const QString& code)
{
    return switchPurpose(code, "purpose.retire", [](Purpose& purpose, base::UtcTime now) { purpose.retiredAt = now; });
}

PurposesService::Future<Purpose> PurposesService::version(base::PurposeId id, int version)
{
    if (const auto allowed = access::permit(m_session, Operation::ListPurposes); !allowed)
        return refused<Purpose>(allowed.error());
    return m_database.read([id, version](storage::ReadTransaction& tx) -> base::Result<Purpose> {
        const auto found = readPurposeVersion(tx, id, version);
        if (!found)
            return base::fail(ErrorKind::NotFound, QStringLiteral("purpose"), id.value);
        return *found;
    });
}

} // namespace aicms::purposes
