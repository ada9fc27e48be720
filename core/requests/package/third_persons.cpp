// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/requests/package/third_persons.h"

#include "core/base/text_fold.h"
#include "core/requests/package/kin_words.h"

#include <QRegularExpression>

#include <algorithm>

namespace aicms::requests {

namespace {

QStringList column(storage::Rows rows)
{
    QStringList list;
    while (rows.next())
        list << rows.text(0);
    return list;
}

bool overlap(qsizetype aStart, qsizetype aLength, qsizetype bStart, qsizetype bLength)
{
    return aStart < bStart + bLength && bStart < aStart + aLength;
}

/// Not the full name, and yet it may be hers: by an initial, or spelled in another way.
bool mayBeOwn(MentionRule rule)
{
    return rule == MentionRule::InitialAndName || rule == MentionRule::NearlyFullName;
}

std::vector<TextPlace> apart(std::vector<TextPlace> places)
{
    std::ranges::sort(places, {}, &TextPlace::start);
    std::vector<TextPlace> merged;
    for (const TextPlace& place : places) {
        if (merged.empty() || place.start >= merged.back().start + merged.back().length)
            merged.push_back(place);
        else
            merged.back().length = std::max(merged.back().length, place.start + place.length - merged.back().start);
    }
    return merged;
}

} // namespace

KnownPerson knownPerson(storage::ReadTransaction& tx, base::CustomerId customer)
{
    KnownPerson person;
    auto rows = tx.query("SELECT given_name, family_name, number, name FROM customer WHERE id = ?1", customer);
    if (!rows.next())
        return person;
    person.givenNames = {rows.text(0)};
    person.familyNames = {rows.text(1)};
    person.number = rows.text(2);
    if (rows.text(0).isEmpty() && rows.text(1).isEmpty()) { // known by one name only
        const QString name = rows.text(3);
        person.givenNames = {name.section(u' ', 0, -2)};
        person.familyNames = {name.section(u' ', -1)};
    }
    person.emails = column(tx.query("SELECT address FROM email WHERE customer_id = ?1", customer));
    person.phones = column(tx.query("SELECT typed FROM phone WHERE customer_id = ?1", customer));
    return person;
}

ThirdPersons::ThirdPersons(storage::ReadTransaction& tx, base::CustomerId person)
    : m_tx(tx), m_person(person), m_known(knownPerson(tx, person)), m_own(m_known)
{
    static const QRegularExpression between(
        QStringLiteral("[^\\p{L}\\p{M}]+"), QRegularExpression::UseUnicodePropertiesOption);
    for (const QString& name : m_known.givenNames + m_known.familyNames)
        m_ownNames += base::foldText(name).split(between, Qt::SkipEmptyParts);
}

bool ThirdPersons::isSomebodyElse(const QString& first, const QString& second)
{
    const QString key = first + u' ' + second;
    const auto known = m_lookedUp.constFind(key);
    if (known != m_lookedUp.cend())
        return *known;
    const bool isOne = looksUp(first, second);
    m_lookedUp.insert(key, isOne);
    return isOne;
}

bool ThirdPersons::looksUp(const QString& first, const QString& second)
{
    const QString whole = first + u' ' + second;
    auto named = m_tx.query("SELECT 1 FROM customer WHERE deleted_at IS NULL AND folded_name = ?1 AND id <> ?2 LIMIT 1",
        whole, m_person.value);
    if (named.next())
        return true;
    if (first.size() != 1)
        return false;
    // "H. Okafor": names are sorted as "okafor hannah".
    const QString from = second + u' ' + first;
    auto initial = m_tx.query("SELECT 1 FROM customer WHERE deleted_at IS NULL AND sort_key >= ?1 AND sort_key < ?2"
                              " AND id <> ?3 LIMIT 1",
        from, from + QChar(0xffff), m_person.value);
    return initial.next();
}

bool ThirdPersons::isOthersContact(const QString& text)
{
    if (text.contains(u'@')) {
        auto rows = m_tx.query("SELECT 1 FROM email WHERE folded = ?1 AND customer_id <> ?2 LIMIT 1",
            base::foldText(text), m_person.value);
        return rows.next();
    }
    QString digits = base::digitsOnly(text);
    auto international = m_tx.query(
        "SELECT 1 FROM phone WHERE e164 = ?1 AND customer_id <> ?2 LIMIT 1", QString(u'+' + digits), m_person.value);
    if (international.next())
        return true;
    while (digits.startsWith(u'0'))
        digits.remove(0, 1);
    auto national = m_tx.query(
        "SELECT 1 FROM phone WHERE national_digits = ?1 AND customer_id <> ?2 LIMIT 1", digits, m_person.value);
    return national.next();
}

OthersNamed ThirdPersons::places(const QString& text, base::CustomerId owner)
{
    static const QRegularExpression contact(
        QStringLiteral("[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+|\\+?\\d[\\d /().-]{4,}\\d"),
        QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression word(
        QStringLiteral("[\\p{L}\\p{M}]+"), QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression separator(QStringLiteral("^[ \\t,.]{1,3}$"));
    std::vector<TextPlace> found;
    if (owner.isValid() && owner != m_person) {
        for (const Mention& mention : MentionFinder(knownPerson(m_tx, owner)).find(text))
            found.push_back({mention.start, mention.length});
    }
    for (auto hits = contact.globalMatch(text); hits.hasNext();) {
        const auto hit = hits.next();
        if (isOthersContact(hit.captured()))
            found.push_back({hit.capturedStart(), hit.capturedLength()});
    }
    std::vector<QRegularExpressionMatch> words;
    for (auto hits = word.globalMatch(text); hits.hasNext();)
        words.push_back(hits.next());
    for (size_t i = 0; i + 1 < words.size(); ++i) {
        const QString a = base::foldText(words[i].captured());
        const QString b = base::foldText(words[i + 1].captured());
        const qsizetype start = words[i].capturedStart();
        const QString between = text.mid(words[i].capturedEnd(), words[i + 1].capturedStart() - words[i].capturedEnd());
        if (!separator.match(between).hasMatch())
            continue;
        if (isSomebodyElse(a, b) || isSomebodyElse(b, a))
            found.push_back({start, words[i + 1].capturedEnd() - start});
    }
    const auto kin = KinWords::builtIn().namesIn(text, [this](const QString& each) {
        return std::ranges::any_of(each.split(u'-'), [this](const QString& name) { return m_ownNames.contains(name); });
    });
    found.insert(found.end(), kin.begin(), kin.end());
    // What means the person herself stays, even where somebody else is called the same.
    const auto own = m_own.find(text);
    const auto isMine = [&own](const TextPlace& place, bool (*byRule)(MentionRule)) {
        return std::ranges::any_of(own, [&](const Mention& mine) {
            return byRule(mine.rule) && overlap(place.start, place.length, mine.start, mine.length);
        });
    };
    std::erase_if(found, [&](const TextPlace& place) { return isMine(place, isSure); });
    OthersNamed named;
    for (const TextPlace& place : found)
        (isMine(place, mayBeOwn) ? named.doubtful : named.others).push_back(place);
    named.others = apart(std::move(named.others));
    named.doubtful = apart(std::move(named.doubtful));
    std::erase_if(named.doubtful, [&named](const TextPlace& place) { // a longer name of somebody else
        return std::ranges::any_of(named.others,
            [&place](const TextPlace& other) { return overlap(place.start, place.length, other.start, other.length); });
    });
    return named;
}

QString withoutPlaces(const QString& text, const std::vector<TextPlace>& places)
{
    QString shown;
    qsizetype at = 0;
    for (const TextPlace& place : places) {
        shown += text.mid(at, place.start - at) + blackedOut;
        at = place.start + place.length;
    }
    return shown + text.mid(at);
}

} // namespace aicms::requests
