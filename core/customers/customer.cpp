// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/customer.h"

#include <array>

namespace aicms::customers {

namespace {

constexpr std::array interactionKinds {"call", "meeting", "email", "visit", "message", "task"};

} // namespace

QString Customer::displayName() const
{
    if (!name.isEmpty())
        return name;
    if (!givenName.isEmpty() && !familyName.isEmpty())
        return givenName + QLatin1Char(' ') + familyName;
    if (!givenName.isEmpty() || !familyName.isEmpty())
        return givenName + familyName;
    if (!emails.empty())
        return emails.front().address;
    if (!phones.empty())
        return phones.front().typed;
    return number;
}

QString interactionKindCode(InteractionKind kind)
{
    return QString::fromLatin1(interactionKinds.at(static_cast<std::size_t>(kind)));
}

QString originCode(Origin origin)
{
    switch (origin) {
    case Origin::Provided: return QStringLiteral("provided");
    case Origin::Observed: return QStringLiteral("observed");
    case Origin::Inferred: return QStringLiteral("inferred");
    case Origin::ThirdParty: return QStringLiteral("third_party");
    }
    return {};
}

QString sourceKindCode(SourceKind source)
{
    switch (source) {
    case SourceKind::Form: return QStringLiteral("form");
    case SourceKind::Import: return QStringLiteral("import");
    case SourceKind::Sample: return QStringLiteral("sample");
    case SourceKind::Person: return QStringLiteral("person");
    }
    return {};
}

QString kindCode(Kind kind)
{
    return kind == Kind::Organisation ? QStringLiteral("organisation") : QStringLiteral("person");
}

} // namespace aicms::customers
