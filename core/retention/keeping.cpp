// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/retention/keeping.h"

#include "core/purposes/stored_fields.h"

#include <array>
#include <tuple>

namespace aicms::retention {

namespace {

constexpr std::array keeperCodes = {"period", "invoice", "letter", "decision", "hold", "restriction", "request",
    "exception", "review", "task", "nothing"};
static_assert(keeperCodes.size() == static_cast<std::size_t>(Keeper::Nothing) + 1);

} // namespace

QString keeperCode(Keeper keeper)
{
    return QString::fromLatin1(keeperCodes.at(static_cast<std::size_t>(keeper)));
}

const Keeping& PersonKeeping::of(DataClass dataClass, qint64 id) const
{
    const auto found = things.find({dataClass, id});
    return found == things.end() ? person : found->second;
}

const Keeping& PersonKeeping::ofField(const QString& field) const
{
    static const QStringList needed {QStringLiteral("name"), QStringLiteral("number"), QStringLiteral("kind")};
    static const QStringList ways {QStringLiteral("email"), QStringLiteral("phone"), QStringLiteral("link")};
    if (field == QLatin1String("address"))
        return addresses;
    if (needed.contains(field))
        return person;
    if (ways.contains(field))
        return contactPoints;
    return purposes::storedFields().contains(field) ? others : ownFields;
}

const Keeping& PersonKeeping::last(DataClass dataClass) const
{
    // Of entries of the ledger those that count have no period of their own.
    const Keeping* last = dataClass == DataClass::ConsentProof ? &person : nullptr;
    for (const auto& [thing, keeping] : things) {
        if (thing.first != dataClass)
            continue;
        if (!last || std::tie(last->isOpen, last->lastKept) < std::tie(keeping.isOpen, keeping.lastKept))
            last = &keeping;
    }
    return last ? *last : person;
}

void PersonKeeping::hide(const std::set<Keeper>& keepers)
{
    const auto hideIn = [&keepers](Keeping& keeping) {
        if (keepers.contains(keeping.keeper))
            keeping.keeper = Keeper::Nothing;
    };
    for (Keeping* part : {&person, &others, &contactPoints, &addresses, &ownFields})
        hideIn(*part);
    for (auto& [thing, keeping] : things)
        hideIn(keeping);
}

} // namespace aicms::retention
