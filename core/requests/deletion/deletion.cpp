// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/requests/deletion/deletion.h"

#include "core/requests/package/third_persons.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace aicms::requests {

namespace {

constexpr std::array hitFateCodes = {"open", "black_out", "remove", "not_meant"};

bool staysNameless(Place place)
{
    return place == Place::Orders || place == Place::Requests; // 11 CCR 7101: that there was a request has to be kept
}

ItemFate fateOf(HitFate fate)
{
    switch (fate) {
    case HitFate::BlackOut: return ItemFate::BlackedOut;
    case HitFate::Remove: return ItemFate::Deleted;
    case HitFate::Open:
    case HitFate::NotMeant: break;
    }
    return ItemFate::Untouched;
}

} // namespace

QString hitFateCode(HitFate fate)
{
    return QString::fromLatin1(hitFateCodes.at(static_cast<std::size_t>(fate)));
}

std::optional<HitFate> hitFateFromCode(const QString& code)
{
    const auto found
        = std::ranges::find_if(hitFateCodes, [&](const char* each) { return code == QLatin1String(each); });
    return found == hitFateCodes.end() ? std::nullopt
                                       : std::optional(static_cast<HitFate>(found - hitFateCodes.begin()));
}

qint64 Found::items() const
{
    qint64 sum = 0;
    for (const PlaceCount& count : places)
        sum += count.items;
    return sum;
}

qint64 Found::itemsIn(Place place) const
{
    const auto found = std::ranges::find(places, place, &PlaceCount::place);
    return found == places.end() ? 0 : found->items;
}

qint64 Found::lockedOrders() const
{
    qint64 sum = 0;
    for (const retention::KeptGroup& group : locked)
        sum += group.orders;
    return sum;
}

qint64 Found::keptByLaw() const
{
    return lockedOrders() + (proofs ? proofs->orders : 0);
}

int Found::undecided() const
{
    return static_cast<int>(
        std::ranges::count_if(hits, [](const TextHit& hit) { return hit.fate == HitFate::Open && !hit.isHeld; }));
}

retention::SparedTexts Found::spared() const
{
    retention::SparedTexts texts;
    for (const TextHit& hit : hits) {
        if (hit.isHeld || hit.fate == HitFate::NotMeant || hit.fate == HitFate::Open)
            texts.emplace(hit.table, hit.id);
    }
    return texts;
}

qint64 Plan::items(ItemFate fate) const
{
    qint64 sum = 0;
    for (const PlanLine& line : lines)
        sum += line.fate == fate ? line.items : 0;
    return sum;
}

qint64 Plan::items() const
{
    qint64 sum = 0;
    for (const PlanLine& line : lines)
        sum += line.items;
    return sum;
}

Plan planOf(const Found& found)
{
    Plan plan;
    const auto add = [&plan](Place place, qint64 items, ItemFate fate, const QString& basis = {}, QDate until = {}) {
        if (items > 0)
            plan.lines.push_back({place, items, fate, basis, until});
    };
    for (const PlaceCount& count : found.places) {
        if (count.place == Place::Elsewhere)
            continue;
        const qint64 locked = count.place == Place::Orders ? found.lockedOrders() : 0;
        add(count.place, count.items - locked, staysNameless(count.place) ? ItemFate::Nameless : ItemFate::Deleted);
    }
    for (const ItemFate fate : {ItemFate::BlackedOut, ItemFate::Deleted, ItemFate::Untouched}) {
        const auto hits = std::ranges::count_if(found.hits,
            [fate](const TextHit& hit) { return (hit.isHeld ? ItemFate::Untouched : fateOf(hit.fate)) == fate; });
        add(Place::Elsewhere,
            hits + (fate == ItemFate::BlackedOut ? static_cast<qint64>(found.alsoLosing.size()) : qint64(0)), fate);
    }
    for (const retention::KeptGroup& group : found.locked)
        add(Place::Orders, group.orders, ItemFate::Locked, group.basis, group.until);
    return plan;
}

QString progressText(const DeletionProgress& progress)
{
    QJsonObject hits;
    for (const auto& [key, decision] : progress.decisions)
        hits.insert(key,
            QJsonObject {
                {QStringLiteral("fate"), hitFateCode(decision.fate)}, {QStringLiteral("digest"), decision.digest}});
    const QJsonObject all {{QStringLiteral("step"), progress.step},
        {QStringLiteral("ground"), retention::erasureGroundCode(progress.ground)},
        {QStringLiteral("chosen"), progress.isChosen}, {QStringLiteral("told"), progress.isToldToOthers},
        {QStringLiteral("hits"), hits}};
    return QString::fromUtf8(QJsonDocument(all).toJson(QJsonDocument::Compact));
}

DeletionProgress progressOf(const QString& text)
{
    const QJsonObject all = QJsonDocument::fromJson(text.toUtf8()).object();
    DeletionProgress progress;
    progress.step = all[QLatin1String("step")].toInt();
    progress.ground
        = retention::erasureGroundFromCode(all[QLatin1String("ground")].toString()).value_or(progress.ground);
    progress.isChosen = all[QLatin1String("chosen")].toBool();
    progress.isToldToOthers = all[QLatin1String("told")].toBool();
    const QJsonObject hits = all[QLatin1String("hits")].toObject();
    for (auto hit = hits.begin(); hit != hits.end(); ++hit) {
        const QJsonObject decision = hit.value().toObject();
        if (const auto fate = hitFateFromCode(decision[QLatin1String("fate")].toString()))
            progress.decisions[hit.key()] = {*fate, decision[QLatin1String("digest")].toString()};
    }
    return progress;
}

void applyDecisions(const DeletionProgress& progress, std::vector<TextHit>& hits)
{
    for (TextHit& hit : hits) {
        const auto decision = progress.decisions.find(hit.key());
        if (decision != progress.decisions.end() && decision->second.digest == hit.digest())
            hit.fate = decision->second.fate;
    }
}

QString withoutMentions(const QString& text, const MentionFinder& finder)
{
    QString shown;
    qsizetype at = 0;
    for (const Mention& mention : finder.find(text)) {
        shown += text.mid(at, mention.start - at) + blackedOut;
        at = mention.start + mention.length;
    }
    return shown + text.mid(at);
}

bool isDeletionStep(const QString& code)
{
    return code == deletionFound || code == deletionConfirmed || code == deletionLookedOver || code == deletionErased
        || code == deletionChecked;
}

retention::ErasureId erasureOf(const std::vector<Event>& events)
{
    for (auto event = events.rbegin(); event != events.rend(); ++event) {
        if (event->move == Move::Note && event->code == deletionErased)
            return {event->text.toLongLong()};
    }
    return {};
}

namespace {

std::vector<PlaceCount> byPlace(const retention::Certificate::Counts& rows)
{
    std::vector<PlaceCount> counts;
    for (int place = 0; place < placeCount; ++place)
        counts.push_back({static_cast<Place>(place), 0});
    for (const auto& [table, count] : rows) {
        const auto place = table == retention::textsElsewhere ? std::optional(Place::Elsewhere) : placeOfTable(table);
        if (place)
            counts[static_cast<std::size_t>(*place)].items += count;
    }
    std::erase_if(counts, [](const PlaceCount& count) { return count.items == 0; });
    return counts;
}

} // namespace

std::vector<PlaceCount> itemsOf(const retention::Certificate& certificate)
{
    return byPlace(certificate.erased);
}

std::vector<PlaceCount> namelessOf(const retention::Certificate& certificate)
{
    return byPlace(certificate.nameless);
}

bool waitsForCopy(const Request& request)
{
    return std::ranges::any_of(request.items, [](const Item& item) {
        return item.outcome == Outcome::Open && (item.kind == Kind::Access || item.kind == Kind::Portability);
    });
}

retention::ErasureGround groundOf(const Request& request)
{
    const bool isEuropean = std::ranges::any_of(
        request.regimes, [](Regime regime) { return regime == Regime::EuGdpr || regime == Regime::UkGdpr; });
    return isEuropean ? retention::ErasureGround::ConsentWithdrawn : retention::ErasureGround::OtherLaw;
}

Item decidedItem(const std::vector<retention::KeptGroup>& kept)
{
    QStringList bases;
    for (const retention::KeptGroup& group : kept)
        bases << group.basis;
    bases.removeDuplicates(); // one law keeps several years
    return {Kind::Erasure, kept.empty() ? Outcome::Granted : Outcome::Partly, {}, bases.join(QStringLiteral("; "))};
}

} // namespace aicms::requests
