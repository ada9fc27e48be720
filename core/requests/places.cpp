// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/requests/places.h"

#include <algorithm>
#include <array>
#include <span>

namespace aicms::requests {

namespace {

constexpr std::array placeCodes = {"profile", "orders", "contacts", "notes", "events", "consent", "files", "requests",
    "imports", "drafts", "log", "elsewhere"};
static_assert(placeCodes.size() == placeCount);

struct TablePlace {
    const char* table;
    Place place;
};
/// What is not named here is a copy of what is, or counted with it.
constexpr std::array tablePlaces = {TablePlace {"customer", Place::Profile}, TablePlace {"email", Place::Profile},
    TablePlace {"phone", Place::Profile}, TablePlace {"address", Place::Profile}, TablePlace {"link", Place::Profile},
    TablePlace {"customer_tag", Place::Profile}, TablePlace {"extra_field", Place::Profile},
    TablePlace {"put_aside_field", Place::Profile}, TablePlace {"membership", Place::Profile},
    TablePlace {"photo", Place::Profile}, TablePlace {"sales_order", Place::Orders},
    TablePlace {"interaction", Place::Contacts}, TablePlace {"note", Place::Notes},
    TablePlace {"customer_event", Place::Events}, TablePlace {"consent_payload", Place::Consent},
    TablePlace {"notice_sight", Place::Consent}, TablePlace {"restriction", Place::Consent},
    TablePlace {"minor_mark", Place::Consent}, TablePlace {"soft_opt_in", Place::Consent},
    TablePlace {"attachment", Place::Files}, TablePlace {"request", Place::Requests},
    TablePlace {"import_change", Place::Imports}, TablePlace {"draft", Place::Drafts},
    TablePlace {"audit_reason", Place::Log}};
/// Parts of an item that is counted in another table.
constexpr std::array partPlaces = {TablePlace {"order_line", Place::Orders},
    TablePlace {"soft_opt_in_address", Place::Consent}, TablePlace {"attachment_piece", Place::Files},
    TablePlace {"request_item", Place::Requests}, TablePlace {"request_law", Place::Requests},
    TablePlace {"request_event", Place::Requests}, TablePlace {"request_letter", Place::Requests},
    TablePlace {"audit_entry", Place::Log}, TablePlace {"disclosure_person", Place::Log},
    TablePlace {"recipient_notice", Place::Requests}, TablePlace {"mentioned_elsewhere", Place::Elsewhere}};

std::optional<Place> find(std::span<const TablePlace> places, const QString& table)
{
    const auto found
        = std::ranges::find_if(places, [&](const TablePlace& each) { return table == QLatin1String(each.table); });
    return found == places.end() ? std::nullopt : std::optional(found->place);
}

} // namespace

QString placeCode(Place place)
{
    return QString::fromLatin1(placeCodes.at(static_cast<std::size_t>(place)));
}

std::optional<Place> placeFromCode(const QString& code)
{
    const auto found = std::ranges::find_if(placeCodes, [&](const char* each) { return code == QLatin1String(each); });
    return found == placeCodes.end() ? std::nullopt : std::optional(static_cast<Place>(found - placeCodes.begin()));
}

std::optional<Place> placeOfTable(const QString& table)
{
    return find(tablePlaces, table);
}

std::optional<Place> placeOfRows(const QString& table)
{
    const auto place = placeOfTable(table);
    return place ? place : find(partPlaces, table);
}

} // namespace aicms::requests
