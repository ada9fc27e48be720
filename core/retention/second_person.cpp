// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/retention/second_person.h"

#include "core/audit/audit.h"
#include "core/retention/purge_store.h"
#include "core/users/users_service.h"
#include "core/vault/crypto.h"

#include <QDataStream>

#include <algorithm>

namespace aicms::retention {

namespace {

const QString onValue = QStringLiteral("on");
const QString offAskedBy = QStringLiteral("off_asked_by ");

base::UserId askedOff(const QString& value)
{
    return value.startsWith(offAskedBy) ? base::UserId {value.sliced(offAskedBy.size()).toLongLong()} : base::UserId {};
}

bool mayAnother(storage::ReadTransaction& tx, base::UserId user)
{
    const auto all = users::UsersService::entitled(tx, access::Operation::RunPurge);
    return std::ranges::any_of(all, [user](base::UserId each) { return each != user; });
}

void log(storage::WriteTransaction& tx, const access::Session& session, const char* action)
{
    audit::append(tx, session, {QString::fromLatin1(action), audit::ObjectKind::RetentionRule});
    tx.publish(base::ChangeKind::Retention, 0);
}

} // namespace

TwoPeople twoPeople(storage::ReadTransaction& tx)
{
    const QString value = store::readTwoPeople(tx);
    if (value.isEmpty())
        return TwoPeople::Off;
    return askedOff(value).isValid() ? TwoPeople::OffAsked : TwoPeople::On;
}

base::Result<TwoPeople> setTwoPeople(storage::WriteTransaction& tx, const access::Session& session, bool isOn)
{
    const QString before = store::readTwoPeople(tx);
    const bool another = mayAnother(tx, session.user);
    if (isOn) {
        if (!another)
            return base::fail(base::ErrorKind::Conflict, QStringLiteral("second_person_none"));
        if (before != onValue) {
            store::setTwoPeople(tx, onValue);
            log(tx, session, "retention.two_people_on");
        }
        return TwoPeople::On;
    }
    if (before.isEmpty())
        return TwoPeople::Off;
    const base::UserId asked = askedOff(before);
    const bool isAgreed = asked.isValid() && asked != session.user && mayPurge(tx, asked);
    if (isAgreed || !another) {
        store::setTwoPeople(tx, {});
        log(tx, session, "retention.two_people_off");
        return TwoPeople::Off;
    }
    if (asked != session.user) {
        store::setTwoPeople(tx, offAskedBy + QString::number(session.user.value));
        log(tx, session, "retention.two_people_off_asked");
    }
    return TwoPeople::OffAsked;
}

bool mayPurge(storage::ReadTransaction& tx, base::UserId user)
{
    return std::ranges::count(users::UsersService::entitled(tx, access::Operation::RunPurge), user) > 0;
}

QByteArray listDigest(const PurgePlan& plan, const LeftOut& leftOut)
{
    std::vector<std::pair<qint64, qint64>> list;
    for (const PurgeItem& item : plan.items) {
        if (item.verdict == Verdict::Goes && !leftOut.contains({item.dataClass, item.id}))
            list.emplace_back(
                static_cast<qint64>(item.dataClass) * actionCount + static_cast<qint64>(item.action), item.id);
    }
    std::ranges::sort(list);
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    for (const auto& [kind, id] : list)
        stream << kind << id;
    return vault::blake2b(bytes);
}

std::optional<base::UserId> confirmedByAnother(
    storage::ReadTransaction& tx, const access::Session& session, const QByteArray& digest)
{
    const auto confirmed = store::confirmedRun(tx);
    if (!confirmed || confirmed->by == session.user || confirmed->listDigest != digest || !mayPurge(tx, confirmed->by))
        return std::nullopt;
    return confirmed->by;
}

} // namespace aicms::retention
