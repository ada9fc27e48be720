// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/retention/mention_book.h"

#include "core/base/text_fold.h"
#include "core/consent/phone_form.h"
#include "core/customers/customer_rules.h"

#include <algorithm>

namespace aicms::retention {

namespace {

constexpr qsizetype leastLetters = 5; ///< of a full name: shorter ones stand in texts by chance
constexpr qsizetype leastDigits = 7;
constexpr qsizetype digitsThatTell = 9;
constexpr qsizetype mostPrefixDigits = 5; ///< "0049" and a zero in brackets
constexpr qsizetype mostBetween = 3; ///< signs between two words of a name: a comma, a blank
constexpr unsigned glanceBits = 64;

const QString betweenDigits = QStringLiteral(" -/().");
const QString betweenNames = QStringLiteral(".;:!?@");

QStringList wordsIn(const QString& folded)
{
    QStringList words;
    QString word;
    for (const QChar c : folded + u' ') {
        if (base::isWordSign(c.unicode())) {
            word += c;
        } else if (!word.isEmpty()) {
            words << word;
            word.clear();
        }
    }
    return words;
}

/// With the letters that German and Danish write for those with a mark.
QString withTwoLetters(const QString& name)
{
    QString spelled = name.normalized(QString::NormalizationForm_C).toLower();
    spelled.replace(u'\u00e4', QStringLiteral("ae"));
    spelled.replace(u'\u00f6', QStringLiteral("oe"));
    spelled.replace(u'\u00fc', QStringLiteral("ue"));
    spelled.replace(u'\u00f8', QStringLiteral("oe"));
    spelled.replace(u'\u00e5', QStringLiteral("aa"));
    return spelled;
}

std::vector<QStringList> spellings(const QString& name)
{
    std::vector<QStringList> all;
    for (const QString& spelling : {name, withTwoLetters(name)}) {
        const QStringList words = wordsIn(base::foldText(spelling));
        if (!words.isEmpty() && std::ranges::find(all, words) == all.end())
            all.push_back(words);
    }
    return all;
}

/// Signs that the part of an address before the @ is made of in all but a few.
bool isLocalSign(QChar c)
{
    return base::isWordSign(c.unicode()) || QStringLiteral("._%+-").contains(c);
}
bool isDomainSign(QChar c)
{
    return base::isWordSign(c.unicode()) || c == u'.' || c == u'-';
}

/// "anna@example.org.pdf" is the name of a file.
bool isFileEnding(const QString& label)
{
    static const QSet<QString> endings {QStringLiteral("pdf"), QStringLiteral("csv"), QStringLiteral("txt"),
        QStringLiteral("doc"), QStringLiteral("docx"), QStringLiteral("xls"), QStringLiteral("xlsx"),
        QStringLiteral("eml"), QStringLiteral("msg"), QStringLiteral("vcf"), QStringLiteral("jpg"),
        QStringLiteral("jpeg"), QStringLiteral("png"), QStringLiteral("zip")};
    return endings.contains(label);
}

bool isUsualEmail(const QString& email)
{
    const qsizetype at = email.indexOf(u'@');
    return at > 0 && base::isWordSign(email[at - 1].unicode()) && base::isWordSign(email.front().unicode())
        && base::isWordSign(email.back().unicode()) && !isFileEnding(email.section(u'.', -1))
        && std::ranges::all_of(email.left(at), isLocalSign) && std::ranges::all_of(email.mid(at + 1), isDomainSign);
}

unsigned glanceOf(QStringView word)
{
    const unsigned mixed
        = word.front().unicode() * 31U + word.back().unicode() * 7U + static_cast<unsigned>(word.size());
    return mixed % (glanceBits * glanceBits);
}

} // namespace

NamedPerson namedPerson(const customers::Customer& customer)
{
    NamedPerson person;
    const auto addName = [&person](const QStringList& words) {
        const QString name = words.join(u' ');
        if (words.size() >= 2 && name.size() - (words.size() - 1) >= leastLetters && !person.names.contains(name))
            person.names << name;
    };
    for (const QStringList& given : spellings(customer.givenName)) {
        for (const QStringList& family : spellings(customer.familyName)) {
            addName(given + family);
            addName(family + given);
            addName(given.mid(0, 1) + family);
            addName(family + given.mid(0, 1));
        }
    }
    for (const QStringList& name : spellings(customer.name))
        addName(name);
    for (const customers::Email& email : customer.emails) {
        const QString folded = base::foldText(email.address);
        if (folded.contains(u'@') && !person.emails.contains(folded))
            person.emails << folded;
    }
    for (const customers::Phone& phone : customer.phones) {
        NamedPerson::Phone known;
        known.numbers = consent::phoneForm(phone).numbers;
        known.national = customers::nationalDigits(phone.e164, phone.typed);
        QStringList digits {base::digitsOnly(phone.typed)};
        for (const QString& number : std::as_const(known.numbers))
            digits << base::digitsOnly(number);
        QStringList ends;
        for (const QString& each : std::as_const(digits)) {
            known.end = each.right(digitsThatTell);
            if (each.size() < leastDigits || ends.contains(known.end))
                continue;
            ends << known.end;
            person.phones.push_back(known);
        }
    }
    return person;
}

MentionBook::MentionBook(const std::vector<NamedPerson>& people)
{
    for (const NamedPerson& person : people) {
        for (const QString& name : person.names) {
            QList<int>& named = m_names[name.section(u' ', 0, 0)];
            const bool isKnown = std::ranges::any_of(named, [&](int index) { return key(index).text == name; });
            if (!isKnown)
                named << add(Kind::Name, name);
        }
        for (const QString& email : person.emails) {
            if (m_emails.contains(email))
                continue;
            const int index = add(Kind::Email, email);
            m_emails.insert(email, index);
            if (!isUsualEmail(email))
                m_oddEmails << index;
        }
        for (const NamedPerson::Phone& phone : person.phones) {
            auto known = m_ends.find(phone.end);
            if (known == m_ends.end())
                known = m_ends.insert(phone.end, add(Kind::Phone, phone.end));
            m_keys[static_cast<std::size_t>(*known)].phones.push_back(phone);
            if (std::ranges::find(m_endLengths, phone.end.size()) == m_endLengths.end())
                m_endLengths.push_back(phone.end.size());
        }
    }
    for (auto name = m_names.cbegin(); name != m_names.cend(); ++name)
        m_words << name.key();
    const qsizetype names = m_words.size();
    for (auto email = m_emails.cbegin(); email != m_emails.cend(); ++email) {
        const QStringList parts = wordsIn(email.key().section(u'@', 0, 0));
        m_words << parts.value(parts.size() - 1);
    }
    for (qsizetype i = 0; i < m_words.size(); ++i) {
        const QStringView word = m_words.at(i);
        if (word.isEmpty())
            continue;
        if (i >= names) {
            m_beforeAt.insert(word);
            continue;
        }
        m_firstWords.insert(word);
        const unsigned glance = glanceOf(word);
        m_glances[glance / glanceBits] |= quint64(1) << (glance % glanceBits);
    }
}

int MentionBook::add(Kind kind, const QString& text)
{
    m_keys.push_back({kind, text, {}});
    return static_cast<int>(m_keys.size()) - 1;
}

bool MentionBook::isFirstWord(QStringView word) const
{
    const unsigned glance = glanceOf(word);
    return ((m_glances[glance / glanceBits] >> (glance % glanceBits)) & 1U) != 0 && m_firstWords.contains(word);
}

bool MentionBook::isBeforeAt(QStringView word) const
{
    return m_beforeAt.contains(word);
}

int MentionBook::endOf(QStringView digits) const
{
    for (const qsizetype length : m_endLengths) {
        if (digits.size() < length)
            continue;
        const auto found = m_ends.constFind(digits.right(length).toString());
        if (found != m_ends.cend())
            return *found;
    }
    return -1;
}

bool MentionBook::mayMention(QByteArrayView utf8)
{
    if (utf8.size() < leastLetters || m_keys.empty())
        return false;
    if (!m_fold.fold(utf8))
        return true;
    const QStringView folded = m_fold.text();
    qsizetype wordFrom = -1;
    qsizetype digits = 0; // of a number that may have signs between
    for (qsizetype i = 0; i <= folded.size(); ++i) {
        const char16_t c = i < folded.size() ? folded[i].unicode() : u' ';
        if (c >= u'0' && c <= u'9') {
            ++digits;
        } else if (c >= 128 && !m_ends.isEmpty() && QChar(c).digitValue() >= 0) {
            return true; // of another script
        } else if (digits > 0 && !betweenDigits.contains(QChar(c))) {
            if (digits >= leastDigits && !m_ends.isEmpty())
                return true;
            digits = 0;
        }
        if (base::isWordSign(c)) {
            wordFrom = wordFrom < 0 ? i : wordFrom;
            continue;
        }
        if (wordFrom >= 0) {
            const QStringView word = folded.mid(wordFrom, i - wordFrom);
            if (isFirstWord(word) || (c == u'@' && isBeforeAt(word)))
                return true;
            wordFrom = -1;
        }
        if (c == u'@' && !m_oddEmails.isEmpty())
            return true;
    }
    return digits >= leastDigits && !m_ends.isEmpty();
}

/// One text.
class MentionBook::Search {
public:
    Search(const MentionBook& book, const QString& text) : m_book(book), m_folded(base::foldWithPlaces(text)) { }
    std::vector<Place> run()
    {
        findEmails();
        findPhones();
        findNames();
        std::ranges::sort(m_found, {}, &Place::start);
        return std::move(m_found);
    }

private:
    struct Word {
        QString text;
        qsizetype from = 0;
        qsizetype to = 0;
    };

    void add(qsizetype from, qsizetype to, int key)
    {
        const qsizetype start = m_folded.starts[static_cast<std::size_t>(from)];
        const qsizetype end = m_folded.ends[static_cast<std::size_t>(to - 1)];
        const bool isInside = std::ranges::any_of(
            m_found, [&](const Place& each) { return start < each.start + each.length && each.start < end; });
        if (!isInside)
            m_found.push_back({start, end - start, key});
    }

    void findEmails()
    {
        const QString& text = m_folded.text;
        for (qsizetype at = text.indexOf(u'@'); at >= 0; at = text.indexOf(u'@', at + 1)) {
            qsizetype from = at;
            while (from > 0 && isLocalSign(text[from - 1]))
                --from;
            while (from < at && !base::isWordSign(text[from].unicode()))
                ++from;
            qsizetype to = at + 1;
            while (to < text.size() && isDomainSign(text[to]))
                ++to;
            while (to > at + 1 && !base::isWordSign(text[to - 1].unicode()))
                --to;
            if (const qsizetype dot = text.lastIndexOf(u'.', to - 1);
                dot > at && isFileEnding(text.mid(dot + 1, to - dot - 1)))
                to = dot;
            const auto known = m_book.m_emails.constFind(text.mid(from, to - from));
            if (known != m_book.m_emails.cend())
                add(from, to, *known);
        }
        for (const int index : m_book.m_oddEmails) {
            const QString& email = m_book.key(index).text;
            for (qsizetype at = text.indexOf(email); at >= 0; at = text.indexOf(email, at + 1))
                add(at, at + email.size(), index);
        }
    }

    /// Digits with what people write between them.
    void findPhones()
    {
        const QString& text = m_folded.text;
        QString digits;
        std::vector<qsizetype> places;
        for (qsizetype i = 0; i < text.size(); ++i) {
            if (text[i].digitValue() < 0) {
                if (!betweenDigits.contains(text[i])) {
                    digits.clear();
                    places.clear();
                }
                continue;
            }
            digits += QChar(u'0' + static_cast<char16_t>(text[i].digitValue()));
            places.push_back(i);
            const bool isEnd = i + 1 == text.size() || text[i + 1].digitValue() < 0;
            const int found = isEnd ? m_book.endOf(digits) : -1;
            if (found < 0)
                continue;
            // What stands before the part that tells: a code of the country or town, or something else.
            auto first = places.size() - static_cast<std::size_t>(m_book.key(found).text.size());
            if (first <= mostPrefixDigits)
                first = 0;
            while (first > 0 && places[first - 1] + 1 == places[first])
                --first;
            const qsizetype from = places[first];
            add(from > 0 && text[from - 1] == u'+' ? from - 1 : from, i + 1, found);
            digits.clear();
            places.clear();
        }
    }

    void findNames()
    {
        const QString& text = m_folded.text;
        std::vector<Word> words;
        for (qsizetype i = 0; i < text.size(); ++i) {
            const qsizetype from = i;
            while (i < text.size() && base::isWordSign(text[i].unicode()))
                ++i;
            if (i > from)
                words.push_back({text.mid(from, i - from), from, i});
        }
        for (std::size_t i = 0; i < words.size(); ++i) {
            const auto named = m_book.m_names.constFind(words[i].text);
            if (named == m_book.m_names.cend())
                continue;
            int longest = -1;
            std::size_t length = 0;
            for (const int index : *named) {
                const QStringList name = m_book.key(index).text.split(u' ');
                const auto size = static_cast<std::size_t>(name.size());
                if (size > length && stands(words, i, name)) {
                    longest = index;
                    length = size;
                }
            }
            if (longest >= 0)
                add(words[i].from, words[i + length - 1].to, longest);
        }
    }

    bool stands(const std::vector<Word>& words, std::size_t at, const QStringList& name) const
    {
        if (at + static_cast<std::size_t>(name.size()) > words.size())
            return false;
        for (qsizetype i = 0; i < name.size(); ++i) {
            const std::size_t here = at + static_cast<std::size_t>(i);
            if (words[here].text != name[i])
                return false;
            if (i == 0)
                continue;
            const QStringView between
                = QStringView(m_folded.text).mid(words[here - 1].to, words[here].from - words[here - 1].to);
            const bool isOneName = between.size() <= mostBetween
                && std::ranges::none_of(between, [](QChar c) { return betweenNames.contains(c); });
            if (!isOneName)
                return false;
        }
        return true;
    }

    const MentionBook& m_book;
    base::FoldedText m_folded;
    std::vector<Place> m_found;
};

std::vector<MentionBook::Place> MentionBook::find(const QString& text) const
{
    return Search(*this, text).run();
}

} // namespace aicms::retention
