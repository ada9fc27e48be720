// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/search_rules.h"

#include "core/base/phone_number.h"
#include "core/base/text_fold.h"

#include <QRegularExpression>

#include <algorithm>

namespace aicms::customers {

namespace {

constexpr int mostWords = 12; // a pasted letter is no search
constexpr int longestText = 300;
constexpr std::size_t mostRespelled = 3; // each doubles the searches

bool isPhoneText(const QString& text)
{
    const auto isAllowed
        = [](QChar c) { return c.digitValue() >= 0 || c.isSpace() || QStringView(u"+-()/.").contains(c); };
    return std::ranges::all_of(text, isAllowed) && base::digitsOnly(text).size() >= 2;
}

QString withoutLeadingZeros(const QString& digits)
{
    const auto first = std::ranges::find_if(digits, [](QChar c) { return c != QLatin1Char('0'); });
    return digits.mid(first - digits.begin());
}

void readPhone(SearchTerms& terms, const QString& typed, const QString& region)
{
    if (!isPhoneText(typed))
        return;
    // "+49 (0)40 ...": the bracketed zero is never dialled from abroad.
    QString digits = base::digitsOnly(QString(typed).remove(QLatin1String("(0)")));
    terms.national = withoutLeadingZeros(digits);
    if (const auto number = base::PhoneNumber::parse(typed, region))
        terms.international.append(number->e164());
    // "49 40" may be typed without its sign as well.
    if (digits.startsWith(QLatin1String("00")))
        terms.international.append(QLatin1Char('+') + digits.mid(2));
    else if (!digits.startsWith(QLatin1Char('0')))
        terms.international.append(QLatin1Char('+') + digits);
    terms.international.removeDuplicates();
}

bool isPartOfWord(char32_t c)
{
    return QChar::isLetterOrNumber(c) || QChar::category(c) == QChar::Other_PrivateUse;
}

/// From the first letter or digit to the last.
QString trimmedSigns(const QString& text)
{
    qsizetype from = -1;
    qsizetype end = 0;
    forEachWord(text, [&](qsizetype start, qsizetype length) {
        from = from < 0 ? start : from;
        end = start + length;
    });
    return from < 0 ? QString() : text.mid(from, end - from);
}

void readPieces(SearchTerms& terms)
{
    for (const QString& typed : terms.folded.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        // "@example" and "anna@" are parts of addresses; the sign is what tells so.
        const bool isAddress = typed.contains(QLatin1Char('@')) && typed.size() > 1;
        SearchTerms::Piece piece {isAddress ? typed : trimmedSigns(typed), {}};
        if (!isAddress)
            piece.words = splitWords(piece.text).mid(0, mostWords - terms.words.size());
        if (piece.text.isEmpty() || (piece.words.isEmpty() && !isAddress))
            continue;
        terms.words += piece.words;
        terms.pieces.push_back(std::move(piece));
        if (terms.pieces.size() == mostWords)
            return;
    }
}

bool beginsWord(const QString& word, const QStringList& of)
{
    return std::ranges::any_of(of, [&word](const QString& candidate) { return candidate.startsWith(word); });
}

QString quoted(const QString& text)
{
    return QLatin1Char('"') + QString(text).replace(QLatin1Char('"'), QLatin1String("\"\"")) + QLatin1Char('"');
}

QString prefixes(const QStringList& words, QLatin1String operation)
{
    QStringList all;
    for (const QString& word : words)
        all.append(quoted(word) + QLatin1String(" *"));
    return all.join(operation);
}

/// The long words of a piece, each to be found somewhere; null when there is none.
QString longWords(const QStringList& words)
{
    QStringList all;
    for (const QString& word : words) {
        if (fillsTriple(word))
            all.append(quoted(word));
    }
    return all.join(QLatin1String(" AND "));
}

} // namespace

bool SearchTerms::hasAddress() const
{
    return std::ranges::any_of(pieces, [](const Piece& piece) { return piece.words.isEmpty(); });
}

SearchTerms searchTerms(const QString& typed, const QString& region)
{
    SearchTerms terms;
    terms.plain = typed.trimmed().left(longestText);
    terms.folded = base::foldText(terms.plain);
    readPieces(terms);
    readPhone(terms, terms.plain, region);
    return terms;
}

QStringList respellings(const QString& typed)
{
    // Not behind another vowel or a q ("sauer", "neue", "que"), and not at the end, where more may be typed ("zoe").
    static const QRegularExpression digraph(QStringLiteral("(?<![aeouq])([aou])e(?=\\p{L})"));
    const QString text = typed.trimmed().left(longestText).toLower();
    const QStringList words = text.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    std::vector<qsizetype> places;
    for (qsizetype i = 0; i < words.size() && places.size() < mostRespelled; ++i) {
        if (words[i].contains(digraph) && !words[i].contains(QLatin1Char('@')))
            places.push_back(i);
    }
    QStringList all;
    // Each bit tells whether one of the words is read the other way; all of them first, which is meant most often.
    for (unsigned choice = (1U << places.size()) - 1; choice > 0; --choice) {
        QStringList respelled = words;
        for (std::size_t bit = 0; bit < places.size(); ++bit) {
            if (choice & (1U << bit))
                respelled[places[bit]].replace(digraph, QStringLiteral("\\1"));
        }
        all.append(respelled.join(QLatin1Char(' ')));
    }
    return all;
}

void forEachWord(const QString& text, const std::function<void(qsizetype start, qsizetype length)>& visit)
{
    qsizetype start = -1;
    for (qsizetype i = 0; i <= text.size();) {
        const bool isPair = i + 1 < text.size() && text[i].isHighSurrogate() && text[i + 1].isLowSurrogate();
        const char32_t c = isPair ? QChar::surrogateToUcs4(text[i], text[i + 1])
            : i < text.size()     ? text[i].unicode()
                                  : 0;
        const bool isPart = i < text.size() && isPartOfWord(c);
        if (isPart && start < 0)
            start = i;
        if (!isPart && start >= 0) {
            visit(start, i - start);
            start = -1;
        }
        i += isPair ? 2 : 1;
    }
}

QStringList splitWords(const QString& folded)
{
    QStringList words;
    forEachWord(folded, [&](qsizetype start, qsizetype length) { words.append(folded.mid(start, length)); });
    return words;
}

bool fillsTriple(const QString& text)
{
    const auto pairs = std::ranges::count_if(text, [](QChar c) { return c.isLowSurrogate(); });
    return text.size() - pairs >= 3;
}

bool beginsEachWord(const QStringList& words, const QString& folded)
{
    const QStringList candidates = splitWords(folded);
    return std::ranges::all_of(words, [&candidates](const QString& word) { return beginsWord(word, candidates); });
}

QString wordExpression(const QStringList& words)
{
    return QStringLiteral("{name number email phone city street organisation tag} : (%1)")
        .arg(prefixes(words, QLatin1String(" AND ")));
}

QString anywhereExpression(const QStringList& words, bool withSensitive)
{
    const QString all = prefixes(words, QLatin1String(" AND "));
    return withSensitive ? all : QStringLiteral("- sensitive : (%1)").arg(all);
}

QString guessExpression(const QStringList& guesses, const QStringList& others, bool withSensitive)
{
    const QString one
        = QStringLiteral("{name email city street organisation tag note field%1} : (%2)")
              .arg(withSensitive ? QStringLiteral(" sensitive") : QString(), prefixes(guesses, QLatin1String(" OR ")));
    return others.isEmpty() ? one : QStringLiteral("(%1) AND (%2)").arg(one, anywhereExpression(others, withSensitive));
}

QString inTexts(const QString& expression, bool withSensitive)
{
    return QStringLiteral("{note field%1} : (%2)")
        .arg(withSensitive ? QStringLiteral(" sensitive") : QString(), expression);
}

QString partExpression(const SearchTerms& terms, bool& isExact)
{
    QStringList all;
    isExact = true;
    for (const SearchTerms::Piece& piece : terms.pieces) {
        if (!fillsTriple(piece.text)) {
            isExact = false; // too short to be asked for here
            continue;
        }
        const QString words = longWords(piece.words);
        const bool isOneWord = piece.words.size() == 1 && piece.words.front() == piece.text;
        if (isOneWord || words.isEmpty()) {
            all.append(quoted(piece.text));
            continue;
        }
        all.append(QStringLiteral("(%1 OR (%2))").arg(quoted(piece.text), words));
        isExact = isExact && std::ranges::all_of(piece.words, fillsTriple);
    }
    return all.isEmpty() ? QString() : all.join(QLatin1String(" AND "));
}

} // namespace aicms::customers
