// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/requests/deletion/second_look.h"

#include "core/requests/request_store.h"
#include "core/retention/second_person.h"

#include <QCryptographicHash>

#include <algorithm>

namespace aicms::requests {

using base::ErrorKind;

QString lookedOverText(const Found& found)
{
    QStringList lines;
    for (const PlaceCount& count : found.places) {
        // What the program itself notes while two people look is no other thing than before.
        if (count.place != Place::Drafts && count.place != Place::Log)
            lines << placeCode(count.place) + u' ' + QString::number(count.items);
    }
    for (const TextHit& hit : found.hits)
        lines << hit.key() + u' ' + hit.digest() + u' ' + hitFateCode(hit.fate);
    for (const retention::KeptGroup& group : found.locked)
        lines << QString::number(group.orders) + u' ' + group.basis + u' ' + group.until.toString(Qt::ISODate);
    if (found.proofs)
        lines << QString::number(found.proofs->orders);
    const QByteArray digest = QCryptographicHash::hash(lines.join(u'\n').toUtf8(), QCryptographicHash::Sha256);
    return QString::number(found.items()) + u' ' + QString::fromLatin1(digest.toHex());
}

const Event* lookedOver(const std::vector<Event>& events, const Found& found, base::UserId deleter)
{
    const QString digest = lookedOverText(found).section(u' ', 1);
    const auto last = std::find_if(events.rbegin(), events.rend(), [&](const Event& event) {
        return event.move == Move::Note && event.code == deletionLookedOver && event.by != deleter
            && event.text.section(u' ', 1) == digest;
    });
    return last == events.rend() ? nullptr : &*last;
}

base::Result<MoveDraft> secondLook(storage::ReadTransaction& tx, base::CustomerId person, const Found& found)
{
    if (retention::twoPeople(tx) == retention::TwoPeople::Off)
        return base::fail(ErrorKind::Invalid, QStringLiteral("request.one_is_enough"));
    if (!found.holds.empty())
        return base::fail(ErrorKind::Conflict, QStringLiteral("legal_hold"), person.value);
    if (const int open = found.undecided(); open > 0)
        return base::fail(ErrorKind::Conflict, QStringLiteral("request.texts_undecided"), open);
    return MoveDraft {Move::Note, {}, {}, 0, deletionLookedOver, lookedOverText(found)};
}

base::Result<void> checkSecondLook(
    storage::ReadTransaction& tx, const access::Session& session, RequestId id, const Found& found)
{
    if (retention::twoPeople(tx) == retention::TwoPeople::Off)
        return {};
    const std::vector<Event> events = store::readEvents(tx, id);
    const Event* first = lookedOver(events, found, session.user);
    return first && retention::mayPurge(tx, first->by)
        ? base::Result<void>()
        : base::fail(ErrorKind::Conflict, QStringLiteral("request.second_person"));
}

} // namespace aicms::requests
