// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/sample_generator.h"

#include "core/sample/consent_history.h"
#include "core/sample/item_builder.h"

namespace aicms::sample {

namespace {

constexpr qint64 organisationEvery = 12; // the first of each dozen is an organisation, the others may belong to it
constexpr int memberPerMille = 300;
constexpr int duplicatePerMille = 10;
constexpr qint64 duplicateReach = 5000;
constexpr quint64 roleAspect = 100;
constexpr quint64 consentAspect = 200;

} // namespace

SampleGenerator::SampleGenerator(quint64 seed, SampleLocale locale, base::UtcTime now)
    : m_seed(seed), m_locale(std::move(locale)), m_now(now)
{
}

bool SampleGenerator::isOrganisation(qint64 index) const
{
    return index % organisationEvery == 0;
}

bool SampleGenerator::isDuplicate(qint64 index) const
{
    return index > organisationEvery && !isOrganisation(index)
        && RandomStream(m_seed, static_cast<quint64>(index), roleAspect).chance(duplicatePerMille);
}

SampleItem SampleGenerator::original(qint64 index) const
{
    const ItemBuilder builder(m_seed, index, m_locale, m_now);
    if (isOrganisation(index))
        return builder.organisation();
    RandomStream random(m_seed, static_cast<quint64>(index), roleAspect + 1);
    if (!random.chance(memberPerMille))
        return builder.person({}, {});
    const qint64 organisation = index - index % organisationEvery;
    return builder.person(organisation, ItemBuilder(m_seed, organisation, m_locale, m_now).organisationName());
}

SampleItem SampleGenerator::item(qint64 index) const
{
    if (!isDuplicate(index))
        return original(index);
    RandomStream random(m_seed, static_cast<quint64>(index), roleAspect + 2);
    qint64 first = index - 1 - random.below(qMin(index - 1, duplicateReach));
    if (isOrganisation(first))
        ++first;
    if (first >= index || isDuplicate(first))
        return original(index); // nobody to repeat here: the share stays about 1 %
    return ItemBuilder(m_seed, index, m_locale, m_now).duplicateOf(original(first), first);
}

std::vector<consent::EventDraft> SampleGenerator::consents(qint64 index, const customers::Customer& customer) const
{
    const int offsetHours = m_locale.home() ? m_locale.home()->utcOffsetHours : 0;
    return consentHistory(
        customer, m_now, offsetHours, RandomStream(m_seed, static_cast<quint64>(index), consentAspect));
}

} // namespace aicms::sample
