// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/retention/confirmed_list.h"

#include <QDataStream>

namespace aicms::retention {

namespace {

bool isConfirmed(const PurgeItem& item, const ConfirmedList& list)
{
    return list.contains({{item.dataClass, item.id}, item.action});
}

} // namespace

ConfirmedList confirmedList(const PurgePlan& plan, const LeftOut& leftOut)
{
    ConfirmedList list;
    for (const PurgeItem& item : plan.items) {
        if (item.verdict == Verdict::Goes && !leftOut.contains({item.dataClass, item.id}))
            list.insert({{item.dataClass, item.id}, item.action});
    }
    return list;
}

QByteArray packed(const ConfirmedList& list)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    Thing before {};
    for (const auto& [thing, action] : list) {
        // Steps instead of numbers: mostly small, so that little is left of them.
        const qint64 step = thing.first == before.first ? thing.second - before.second : thing.second;
        stream << static_cast<qint8>(thing.first) << static_cast<qint8>(action) << step;
        before = thing;
    }
    return qCompress(bytes);
}

ConfirmedList unpacked(const QByteArray& bytes)
{
    ConfirmedList list;
    const QByteArray plain = bytes.isEmpty() ? bytes : qUncompress(bytes);
    QDataStream stream(plain);
    Thing before {};
    while (!stream.atEnd()) {
        qint8 dataClass = 0, action = 0;
        qint64 step = 0;
        stream >> dataClass >> action >> step;
        if (stream.status() != QDataStream::Ok)
            return {};
        Thing thing(static_cast<DataClass>(dataClass), step);
        if (thing.first == before.first)
            thing.second += before.second;
        list.insert(list.end(), {thing, static_cast<Action>(action)});
        before = thing;
    }
    return list;
}

LeftOut beyond(const PurgePlan& plan, const ConfirmedList& list)
{
    LeftOut leftOut;
    for (const PurgeItem& item : plan.items) {
        if (item.verdict == Verdict::Goes && !isConfirmed(item, list))
            leftOut.emplace(item.dataClass, item.id);
    }
    return leftOut;
}

Difference differenceOf(const PurgePlan& plan, const ConfirmedList& list)
{
    Difference difference;
    for (const PurgeItem& item : plan.items) {
        if (item.verdict == Verdict::Goes)
            difference.unconfirmed += isConfirmed(item, list) ? 0 : 1;
        // Of whom only what the law wants is left, she went before.
        else if (!list.contains({{item.dataClass, item.id}, Action::Reduce}) && isConfirmed(item, list))
            ++(item.verdict == Verdict::Held ? difference.held : difference.kept);
    }
    return difference;
}

std::vector<base::CustomerId> peopleGoing(const PurgePlan& plan, const LeftOut& leftOut)
{
    std::vector<base::CustomerId> people;
    for (const PurgeItem& item : plan.items) {
        if (item.dataClass == DataClass::Person && item.verdict == Verdict::Goes && item.action != Action::Reduce
            && item.action != Action::Restrict && !leftOut.contains({item.dataClass, item.id}))
            people.push_back({item.id});
    }
    return people;
}

} // namespace aicms::retention
