// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/requests/package/shown_texts.h"

#include <QCryptographicHash>

#include <algorithm>

namespace aicms::requests {

namespace {

constexpr int digestLetters = 32;

QString keyOf(const QString& table, base::CustomerId owner, const QString& text)
{
    const QByteArray bytes = QByteArray::number(owner.value) + '\n' + text.toUtf8();
    return table + u':'
        + QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex().left(digestLetters));
}

} // namespace

std::vector<TextPlace> Passage::hidden() const
{
    if (decision.fate == TextFate::Include)
        return {};
    std::vector<TextPlace> places = others;
    if (decision.fate != TextFate::BlackOut)
        places.insert(places.end(), doubtful.begin(), doubtful.end());
    std::ranges::sort(places, {}, &TextPlace::start);
    return places;
}

std::optional<QString> Passage::shown() const
{
    const bool staysOut = decision.fate == TextFate::LeaveOut || (isOpen() && !isSure);
    return staysOut ? std::nullopt : std::optional(withoutPlaces(text, hidden()));
}

std::optional<QString> ShownTexts::take(Passage passage, const QString& table)
{
    if (const auto decided = m_choices.texts.find(passage.key); decided != m_choices.texts.end())
        passage.decision = decided->second;
    const auto shown = passage.shown();
    if (!shown && !passage.isElsewhere())
        m_withheld.push_back({table, 1, passage.decision.why});
    if (shown)
        m_blackedOut += static_cast<int>(passage.hidden().size());
    if (m_known.insert(passage.key).second)
        m_passages.push_back(std::move(passage));
    return shown;
}

std::optional<QString> ShownTexts::own(const QString& table, const QString& text, base::UtcTime at)
{
    Passage passage;
    OthersNamed named = m_others.places(text);
    if (named.others.empty() && named.doubtful.empty())
        return text;
    passage.others = std::move(named.others);
    passage.doubtful = std::move(named.doubtful);
    passage.key = keyOf(table, {}, text);
    passage.place = placeOfRows(table).value_or(Place::Notes);
    passage.at = at;
    passage.text = text;
    return take(std::move(passage), table);
}

std::optional<QString> ShownTexts::elsewhere(const FoundText& found)
{
    Passage passage;
    passage.key = keyOf(found.table, found.owner, found.text);
    passage.place = Place::Elsewhere;
    passage.ownerName = found.ownerName;
    passage.at = found.at;
    passage.text = found.text;
    OthersNamed named = m_others.places(found.text, found.owner);
    passage.others = std::move(named.others);
    passage.doubtful = std::move(named.doubtful);
    passage.own = found.mentions;
    passage.isSure = found.isSure();
    return take(std::move(passage), found.table);
}

std::vector<Withheld> ShownTexts::withheld() const
{
    std::vector<Withheld> together;
    for (const Withheld& each : m_withheld) {
        const auto same = std::ranges::find_if(
            together, [&](const Withheld& known) { return known.what == each.what && known.why == each.why; });
        if (same == together.end())
            together.push_back(each);
        else
            ++same->items;
    }
    return together;
}

} // namespace aicms::requests
