// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text_fold.h"
#include "tests/core/customers/opened_vault.h"
#include "tests/support/test_program.h"

#include <QRegularExpression>

#include <map>
#include <random>

using namespace aicms;
using namespace aicms::customers;
using base::foldText;
using test::OpenedVault;

namespace {

/// Says by reading every record how good a hit it is for a text, and knows no index. Written from what the search
/// promises, without the program's rules.
class EveryRecordReader {
public:
    enum Tier { SortName, ShownName, Beginning, Inside, FreeText, Nothing };

    explicit EveryRecordReader(const Customer& c)
    {
        shown = foldText(c.displayName());
        sorted = c.familyName.isEmpty() ? shown : foldText(c.familyName + QLatin1Char(' ') + c.givenName);
        values << foldText(c.name) << foldText(c.givenName + QLatin1Char(' ') + c.familyName) << foldText(c.number);
        whole << foldText(c.number);
        for (const Email& email : c.emails)
            values << foldText(email.address), whole << foldText(email.address), addresses << foldText(email.address);
        for (const Address& address : c.addresses)
            values << foldText(address.city) << foldText(address.street + QLatin1Char(' ') + address.postcode),
                whole << foldText(address.city);
        for (const Tag& tag : c.tags)
            values << foldText(tag.name), whole << foldText(tag.name);
        for (const Membership& place : c.memberships)
            values << foldText(place.organisationName), whole << foldText(place.organisationName);
        for (const Phone& phone : c.phones)
            addPhone(phone);
        spelled = values;
        values += abroad + home;
        for (const Note& note : c.notes)
            notes << foldText(note.text);
    }

    Tier tierOf(const QString& typed) const
    {
        const QString text = foldText(typed);
        if (text.isEmpty())
            return Nothing;
        if (sorted.startsWith(text))
            return SortName;
        if (shown.startsWith(text))
            return ShownName;
        const QString digits = digitsOf(typed);
        const bool beginsHere = !significant(digits).isEmpty() && begins(home, QLatin1Char('0') + significant(digits));
        const bool beginsPhone = !digits.isEmpty() && (beginsHere || begins(abroad, international(digits)));
        if (text.size() < 3)
            return beginsPhone || begins(whole, text) ? Beginning : Nothing;
        const QStringList parts = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
        const bool isAddress = hasAddress(text);
        const QStringList words = wordsOf(text);
        const auto allBegin = [&](const QStringList& among) {
            return !words.isEmpty() && !isAddress
                && std::ranges::all_of(words, [&](const QString& word) { return begins(wordsOf(among), word); });
        };
        if (beginsPhone || allBegin(values) || (isAddress && begins(addresses, text)))
            return Beginning;
        const bool hasLong = std::ranges::any_of(parts, [](const QString& part) { return core(part).size() >= 3; });
        const bool inPhone = significant(digits).size() >= 3 && stands(abroad + home, significant(digits));
        if (inPhone || (hasLong && std::ranges::all_of(parts, [&](const QString& part) {
                return standsSomewhere(part, values);
            })))
            return Inside;
        const bool inNotes
            = hasLong && std::ranges::all_of(parts, [&](const QString& part) { return standsSomewhere(part, notes); });
        return allBegin(values + notes) || inNotes ? FreeText : Nothing;
    }

    /// One word of several may have one mistake.
    bool isSimilar(const QString& typed) const
    {
        const QStringList words = wordsOf(foldText(typed));
        if (words.size() > 4)
            return false;
        for (qsizetype wrong = 0; wrong < words.size(); ++wrong) {
            bool fits = words[wrong].size() >= 4
                && !words[wrong].contains(QRegularExpression(QStringLiteral("[^\\p{L}]")))
                && beginsAlmost(words[wrong]);
            for (qsizetype i = 0; i < words.size(); ++i)
                fits = fits && (i == wrong || begins(wordsOf(values + notes), words[i]));
            if (fits)
                return true;
        }
        return false;
    }

    static bool hasAddress(const QString& text)
    {
        const QStringList parts = text.split(QLatin1Char(' '));
        return std::ranges::any_of(
            parts, [](const QString& part) { return part.contains(QLatin1Char('@')) && part.size() > 1; });
    }

    QString shown, sorted;

private:
    void addPhone(const Phone& phone) // all are German
    {
        const QString digits = phone.e164.isEmpty() ? significant(base::digitsOnly(phone.typed)) : phone.e164.mid(3);
        home << QLatin1Char('0') + digits;
        if (!phone.e164.isEmpty())
            abroad << phone.e164.mid(1);
    }
    static QStringList wordsOf(const QString& text)
    {
        static const QRegularExpression signs(QStringLiteral("[^\\p{L}\\p{N}]+"));
        return text.split(signs, Qt::SkipEmptyParts);
    }
    static QStringList wordsOf(const QStringList& texts) { return wordsOf(texts.join(QLatin1Char(' '))); }
    static bool begins(const QStringList& among, const QString& beginning)
    {
        return !beginning.isEmpty()
            && std::ranges::any_of(among, [&](const QString& text) { return text.startsWith(beginning); });
    }
    static bool stands(const QStringList& among, const QString& sought)
    {
        return std::ranges::any_of(among, [&](const QString& text) { return text.contains(sought); });
    }
    static QString digitsOf(const QString& typed)
    {
        static const QRegularExpression phone(QStringLiteral("^[0-9 +()/.-]*$"));
        const QString digits = base::digitsOnly(QString(typed).remove(QStringLiteral("(0)")));
        return phone.match(typed).hasMatch() && digits.size() >= 2 ? digits : QString();
    }
    static QString significant(QString digits)
    {
        while (digits.startsWith(QLatin1Char('0')))
            digits.remove(0, 1);
        return digits;
    }
    static QString international(const QString& digits)
    {
        return digits.startsWith(QLatin1String("00")) ? digits.mid(2)
            : digits.startsWith(QLatin1Char('0'))     ? QString()
                                                      : digits;
    }
    /// Without the signs around it.
    static QString core(const QString& part)
    {
        static const QRegularExpression around(QStringLiteral("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$"));
        return part.contains(QLatin1Char('@')) && part.size() > 1 ? part : QString(part).remove(around);
    }
    bool standsSomewhere(const QString& part, const QStringList& among) const
    {
        const QString text = core(part);
        if (text.isEmpty() || (hasAddress(part) && part.size() < 3))
            return true; // signs alone say nothing
        const QStringList words = wordsOf(text);
        const auto short_ = [&](const QString& word) { return begins(wordsOf(among), word); };
        if (text.size() < 3)
            return std::ranges::all_of(words, short_);
        if (stands(among, text))
            return true;
        if (part.contains(QLatin1Char('@')))
            return false;
        return std::ranges::any_of(words, [](const QString& word) { return word.size() >= 3; })
            && std::ranges::all_of(
                words, [&](const QString& word) { return word.size() >= 3 ? stands(among, word) : short_(word); });
    }
    /// Optimal string alignment, by the textbook's table.
    static int distance(const QString& a, const QString& b)
    {
        const auto rows = static_cast<std::size_t>(a.size()) + 1;
        const auto columns = static_cast<std::size_t>(b.size()) + 1;
        std::vector<std::vector<int>> d(rows, std::vector<int>(columns));
        for (std::size_t i = 0; i < rows; ++i) {
            for (std::size_t j = 0; j < columns; ++j) {
                if (i == 0 || j == 0) {
                    d[i][j] = static_cast<int>(i + j);
                    continue;
                }
                const auto at = [](const QString& text, std::size_t k) { return text[static_cast<qsizetype>(k) - 1]; };
                const int same = at(a, i) == at(b, j) ? 0 : 1;
                d[i][j] = std::min({d[i - 1][j] + 1, d[i][j - 1] + 1, d[i - 1][j - 1] + same});
                if (i > 1 && j > 1 && at(a, i) == at(b, j - 1) && at(a, i - 1) == at(b, j))
                    d[i][j] = std::min(d[i][j], d[i - 2][j - 2] + 1);
            }
        }
        return d.back().back();
    }
    bool beginsAlmost(const QString& word) const
    {
        for (const QString& candidate : wordsOf(spelled + notes)) {
            for (qsizetype length = word.size() - 1; length <= word.size() + 1; ++length) {
                if (length <= candidate.size() && distance(candidate.left(length), word) <= 1)
                    return true;
            }
        }
        return false;
    }

    QStringList values, spelled, whole, addresses, notes, abroad, home;
};

} // namespace

/// What the indexes find, and in which order, against a reader of all records.
class TestSearchRandom : public QObject {
    Q_OBJECT

    std::mt19937 m_random {20'261'123};
    std::unique_ptr<OpenedVault> m_vault;
    std::map<base::CustomerId, EveryRecordReader> m_records;
    QStringList m_texts; ///< what stands in the records, to cut queries from

    int pick(int n) { return static_cast<int>(m_random() % static_cast<unsigned>(n)); }
    QString word()
    {
        static const QStringList words {QStringLiteral("Müller"), QStringLiteral("Mulan"), QStringLiteral("Möhring"),
            QStringLiteral("Anna"), QStringLiteral("Hanna"), QStringLiteral("O'Neil"), QStringLiteral("Straßer"),
            QStringLiteral("Smith-Jones"), QStringLiteral("Łukasz"), QStringLiteral("Νίκος"), QStringLiteral("Иван"),
            QStringLiteral("Gießen"), QStringLiteral("Berlin"), QStringLiteral("Lindenhof"), QStringLiteral("x"),
            QStringLiteral("de")};
        return words[pick(static_cast<int>(words.size()))];
    }
    QString phone() { return QStringLiteral("0%1 %2").arg(30 + pick(9)).arg(66'969'000 + pick(300)); }
    Customer record();
    QString query();
    QString mistaken(QString text);
    std::vector<base::CustomerId> expected(const QString& text, bool& isSimilar) const;
    void remember(base::CustomerId id);

private Q_SLOTS:
    void initTestCase();
    void indexesFindWhatReadingFinds();
    void limitTakesTheFirst();
    void staysSoThroughEdits();
};

Customer TestSearchRandom::record()
{
    Customer c;
    c.givenName = pick(4) == 0 ? QString() : word();
    c.familyName = word();
    if (pick(5) == 0)
        c.number = QStringLiteral("K-%1").arg(m_random() % 1'000'000);
    if (pick(2) == 0)
        c.emails = {{foldText(word()).remove(QLatin1Char(' ')) + QStringLiteral(".m@example.org")}};
    if (pick(2) == 0)
        c.phones = {{phone()}};
    if (pick(2) == 0)
        c.addresses = {{word() + QStringLiteral(" %1").arg(1 + pick(20)),
            QStringLiteral("%1").arg(21'111 + 1'111 * pick(7)), word()}};
    if (pick(4) == 0)
        c.tags = {{word() + QStringLiteral(" kunde")}};
    if (pick(4) == 0)
        c.memberships = {{{}, word() + QStringLiteral(" GmbH")}};
    if (pick(3) == 0)
        c.notes = {{{}, word() + QStringLiteral(" fragt nach ") + word()}};
    return c;
}

void TestSearchRandom::remember(base::CustomerId id)
{
    const Customer c = m_vault->get(id);
    m_records.insert_or_assign(id, EveryRecordReader(c));
    m_texts << c.displayName() << c.familyName + QLatin1Char(' ') + c.givenName << c.number;
    for (const Email& email : c.emails)
        m_texts << email.address;
    for (const Phone& number : c.phones)
        m_texts << number.typed << number.e164;
    for (const Address& address : c.addresses)
        m_texts << address.street << address.postcode;
    for (const Note& note : c.notes)
        m_texts << note.text;
    m_texts.removeAll(QString());
}

void TestSearchRandom::initTestCase()
{
    m_vault = std::make_unique<OpenedVault>();
    for (int i = 0; i < 120; ++i)
        m_vault->add(record());
    // Organisations that were made on the way are records as well.
    for (qint64 id = 1; id <= m_vault->number("SELECT MAX(id) FROM customer"); ++id)
        remember({id});
}

QString TestSearchRandom::mistaken(QString text)
{
    const int at = pick(static_cast<int>(text.size()));
    switch (pick(4)) {
    case 0: return text.remove(at, 1);
    case 1: return text.insert(at, QChar(u'a' + pick(26)));
    case 2: text[at] = QChar(u'a' + pick(26)); return text;
    default: break;
    }
    if (at + 1 < text.size()) {
        const QChar first = text[at];
        text[at] = text[at + 1];
        text[at + 1] = first;
    }
    return text;
}

QString TestSearchRandom::query()
{
    const QString& from = m_texts[pick(static_cast<int>(m_texts.size()))];
    QString text = from.mid(pick(2) == 0 ? 0 : pick(static_cast<int>(from.size()) + 1), 1 + pick(9));
    if (pick(3) == 0)
        text += QLatin1Char(' ') + m_texts[pick(static_cast<int>(m_texts.size()))].left(1 + pick(5));
    if (pick(6) == 0 && !text.isEmpty())
        text = mistaken(text);
    return text;
}

std::vector<base::CustomerId> TestSearchRandom::expected(const QString& text, bool& isSimilar) const
{
    using Key = std::tuple<int, QByteArray, qint64>;
    std::vector<Key> found;
    for (const auto& [id, record] : m_records) {
        const auto tier = record.tierOf(text);
        const QString& name = tier == EveryRecordReader::ShownName ? record.shown : record.sorted;
        if (tier != EveryRecordReader::Nothing)
            found.emplace_back(tier, name.toUtf8(), id.value);
    }
    isSimilar = found.empty() && foldText(text).size() >= 3 && !EveryRecordReader::hasAddress(foldText(text));
    if (isSimilar) {
        for (const auto& [id, record] : m_records) {
            if (record.isSimilar(text))
                found.emplace_back(0, record.sorted.toUtf8(), id.value);
        }
    }
    std::ranges::sort(found);
    std::vector<base::CustomerId> ids;
    for (const Key& key : found)
        ids.push_back({std::get<2>(key)});
    return ids;
}

void TestSearchRandom::indexesFindWhatReadingFinds()
{
    int similar = 0;
    int empty = 0;
    for (int round = 0; round < 600; ++round) {
        const QString text = query();
        bool isSimilar = false;
        const auto wanted = expected(text, isSimilar);
        const auto hits = m_vault->service.search(text, 1'000).result();
        QVERIFY(hits);
        std::vector<base::CustomerId> found;
        for (const SearchHit& hit : *hits) {
            found.push_back(hit.id);
            QCOMPARE(hit.isSimilar, isSimilar);
        }
        if (found != wanted) {
            QStringList names[2];
            for (const auto id : found)
                names[0] << m_vault->get(id).displayName();
            for (const auto id : wanted)
                names[1] << m_vault->get(id).displayName();
            qInfo().noquote() << "typed:" << text << "\nfound: " << names[0] << "\nwanted:" << names[1];
        }
        QVERIFY(found == wanted);
        ListQuery query;
        query.text = text;
        if (!text.trimmed().isEmpty())
            QCOMPARE(*m_vault->service.count(query).result(), isSimilar ? 0 : static_cast<qint64>(wanted.size()));
        similar += isSimilar && !found.empty() ? 1 : 0;
        empty += found.empty() ? 1 : 0;
    }
    // The queries try both sides: some are mistaken, most find something.
    QVERIFY(similar > 5);
    QVERIFY(empty > 5 && empty < 500);
}

void TestSearchRandom::limitTakesTheFirst()
{
    for (int round = 0; round < 100; ++round) {
        const QString text = query();
        const auto all = m_vault->service.search(text, 1'000).result();
        const auto some = m_vault->service.search(text, 7).result();
        QVERIFY(all && some);
        QCOMPARE(some->size(), std::min<std::size_t>(7, all->size()));
        for (std::size_t i = 0; i < some->size(); ++i)
            QCOMPARE((*some)[i].id, (*all)[i].id);
    }
}

void TestSearchRandom::staysSoThroughEdits()
{
    for (int round = 0; round < 40; ++round) {
        const auto at = std::next(m_records.begin(), pick(static_cast<int>(m_records.size())))->first;
        if (pick(4) == 0) {
            QVERIFY(m_vault->service.remove({at}).result());
            m_records.erase(at);
        } else {
            Customer changed = m_vault->get(at);
            const Customer other = record();
            changed.familyName = changed.kind == Kind::Organisation ? QString() : other.familyName;
            changed.name = changed.kind == Kind::Organisation ? other.familyName : QString();
            changed.phones = other.phones;
            changed.tags = other.tags;
            changed.notes = other.notes;
            QVERIFY(m_vault->service.edit(changed).result());
            for (auto& [id, reader] : m_records)
                reader = EveryRecordReader(m_vault->get(id));
        }
    }
    QVERIFY(m_vault->isIndexSound());
    indexesFindWhatReadingFinds();
}

AICMS_TEST(TestSearchRandom)
#include "test_search_random.moc"
