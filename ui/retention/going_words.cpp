// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/retention/going_words.h"

#include "ui/retention/retention_words.h"
#include "ui/wording/retention_wording.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace aicms::ui_retention {

using retention::Action;
using retention::DataClass;
using retention::GoingWith;
using retention::Keeper;
using retention::PurgeItem;

namespace {

struct Going {
    Q_DECLARE_TR_FUNCTIONS(aicms::ui_retention::Going)
};

int asCount(qint64 count)
{
    return static_cast<int>(std::min<qint64>(count, std::numeric_limits<int>::max()));
}

/// For what a law needs her, and until when.
QString neededText(const GoingWith& with)
{
    const QString day = dayText(with.neededUntil);
    if (with.neededFor == Keeper::Letter)
        return Going::tr("name and address, for a letter until %1").arg(day);
    return with.newestOrder.isEmpty()
        ? Going::tr("name and address, for an invoice until %1").arg(day)
        : Going::tr("name and address, for invoice %1 until %2").arg(with.newestOrder, day);
}

} // namespace

bool hasParts(DataClass dataClass)
{
    return dataClass == DataClass::Person || dataClass == DataClass::ContactPoints;
}

QString goesText(const PurgeItem& item, bool isGoing, const GoingWith& with)
{
    if (!isGoing)
        return Going::tr("nothing");
    QStringList parts;
    const auto add = [&parts](qint64 count, const QString& words) {
        if (count > 0)
            parts << words;
    };
    const bool isWhole = item.dataClass == DataClass::Person && item.action == Action::Delete;
    const bool keepsAddress = with.neededFor != Keeper::Nothing;
    if (isWhole) {
        add(with.contacts, Going::tr("%Ln contact(s)", nullptr, asCount(with.contacts)));
        add(with.events, Going::tr("%Ln event(s)", nullptr, asCount(with.events)));
        add(with.files, Going::tr("%Ln file(s)", nullptr, asCount(with.files)));
    }
    if (item.dataClass == DataClass::Person) {
        add(with.notes, Going::tr("%Ln note(s)", nullptr, asCount(with.notes)));
        add(with.ownFields, Going::tr("%Ln own field(s)", nullptr, asCount(with.ownFields)));
    }
    const qint64 addresses
        = isWhole || (item.dataClass == DataClass::ContactPoints && !keepsAddress) ? with.addresses : 0;
    add(with.ways, Going::tr("%Ln e-mail or number(s)", nullptr, asCount(with.ways)));
    add(addresses, Going::tr("%Ln address(es)", nullptr, asCount(addresses)));
    if (parts.isEmpty())
        return isWhole ? Going::tr("the name alone") : Going::tr("what else is stored");
    return parts.join(Going::tr(", ", "between the items of a list"));
}

QString staysText(const PurgeItem& item, bool isGoing, const GoingWith& with)
{
    const bool isNeeded = with.neededFor != Keeper::Nothing;
    if (!isGoing)
        return item.verdict == retention::Verdict::NeededByLaw && isNeeded ? neededText(with) : Going::tr("all of it");
    if (item.dataClass == DataClass::ContactPoints)
        return isNeeded && with.addresses > 0 ? neededText(with) : Going::tr("the rest of the record");
    if (item.action == Action::Reduce)
        return isNeeded ? neededText(with) : Going::tr("name and address");
    if (item.action == Action::Restrict)
        return Going::tr("all of it, locked");
    return with.orders > 0 ? Going::tr("%Ln order(s) without the name", nullptr, asCount(with.orders))
                           : Going::tr("nothing");
}

QString howText(Action action, qint64 goes, qint64 reduced)
{
    if (reduced == 0)
        return wording::actionName(action);
    return reduced >= goes
        ? wording::actionName(Action::Reduce)
        : Going::tr("%1, %Ln reduced", "what becomes of most, how many keep name and address", asCount(reduced))
              .arg(wording::actionName(Action::Delete));
}

} // namespace aicms::ui_retention
