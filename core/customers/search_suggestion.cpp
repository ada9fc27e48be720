// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/search_suggestion.h"

#include "core/base/text_fold.h"
#include "core/customers/search_guess.h"
#include "core/customers/search_rules.h"

#include <map>

namespace aicms::customers {

namespace {

/// The word of the data that stands for a typed one; empty where none does.
QString wordMeant(const QString& typed, const SearchHit& hit)
{
    QString similar;
    for (const QString& text : {hit.snippet, hit.name}) {
        for (const QString& word : splitWords(text)) {
            const QString folded = base::foldText(word);
            if (folded.startsWith(typed))
                return word;
            if (similar.isEmpty() && mayBeMisspelled(typed) && similarBeginning(typed, folded) > 0)
                similar = word;
        }
    }
    return similar;
}

} // namespace

QString suggestedText(const QString& typed, const std::vector<SearchHit>& hits)
{
    const QStringList words = searchTerms(typed, {}).words;
    std::map<QString, int> counts;
    QString best;
    int most = 0;
    for (const SearchHit& hit : hits) {
        if (!hit.isSimilar)
            continue;
        QStringList meant;
        for (const QString& word : words) {
            const QString instead = wordMeant(word, hit);
            meant << (instead.isEmpty() ? word : instead);
        }
        const QString text = meant.join(QLatin1Char(' '));
        const QString folded = base::foldText(text);
        const int count = folded == words.join(QLatin1Char(' ')) ? 0 : ++counts[folded];
        if (count > most) {
            best = text;
            most = count;
        }
    }
    return best;
}

} // namespace aicms::customers
