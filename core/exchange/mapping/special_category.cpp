// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/mapping/column_mapping.h"
#include "core/exchange/mapping/header_words.h"

#include <algorithm>
#include <array>

namespace aicms::exchange {

namespace {

/// Beginnings of words, so that inflections and German compounds are met ("Religionszugehörigkeit", "politique").
/// Ordered as GDPR Art. 9(1) lists the categories, with
/// convictions and offences (Art. 10) behind them.
constexpr auto stems = std::to_array<QStringView>({// racial or ethnic origin
    u"ethni", u"etnic", u"etnia", u"racial", u"rassisch", u"hautfarb",
    // political opinions
    u"politi", u"partei", u"wahlverhalten",
    // religious or philosophical beliefs
    u"religi", u"konfession", u"tauf", u"bapt", u"weltanschau", u"kirch", u"croyance", u"creencia", u"philosophical",
    u"belief",
    // trade union membership
    u"gewerkschaft", u"syndica", u"syndicat", u"sindica",
    // genetic and biometric data
    u"geneti", u"genom", u"biometri", u"fingerprint", u"fingerabdr", u"dactil",
    // health
    u"gesundheit", u"krank", u"behinder", u"schwerbehind", u"disab", u"handicap", u"discapac", u"invalidi", u"illness",
    u"disease", u"maladie", u"enferm", u"diagnos", u"diagnost", u"allerg", u"alerg", u"medizin", u"medical", u"medicat",
    u"medicin", u"medicament", u"medico", u"medikament", u"pregnan", u"schwanger", u"grossesse", u"embaraz", u"vaccin",
    u"vacuna", u"impfung", u"impfstat", u"blutgrupp", u"sanguin", u"psychi", u"symptom", u"suchterkrank",
    // sex life or orientation
    u"sexual", u"sexuel", u"geschlechtsidentit",
    // criminal convictions and offences (Art. 10)
    u"strafregist", u"vorstraf", u"haftstraf", u"straftat", u"fuhrungszeugn", u"criminal", u"convict"});

/// Whole words.
constexpr auto words = std::to_array<QStringView>({u"race", u"rasse", u"raza", u"caste", u"faith", u"glaube", u"credo",
    u"health", u"sante", u"salud", u"dna", u"adn", u"hiv", u"sexleben", u"gdb"});

/// Words in a row, and headers of these words alone.
constexpr auto phrases = std::to_array<QStringView>({u"trade union", u"labor union", u"labour union", u"union member",
    u"union membership", u"member of union", u"blood type", u"blood group", u"sex life", u"party membership",
    u"party affiliation", u"vie sexuelle", u"gender identity", u"gd b", u"identite de genre", u"identidad de genero",
    u"casier judiciaire", u"antecedentes penales", u"grad der behinderung"});

constexpr auto eastAsian = std::to_array<QStringView>(
    {u"宗教", u"病歴", u"持病", u"人種", u"信条", u"労働組合", u"病史", u"疾病", u"健康", u"种族", u"種族", u"民族",
        u"血型", u"工会", u"工會", u"종교", u"병력", u"질병", u"건강", u"인종", u"장애", u"혈액형", u"노동조합"});

constexpr auto consentStems
    = std::to_array<QStringView>({u"newsletter", u"optin", u"optout", u"consent", u"einwillig", u"zustimm", u"werbung",
        u"werbeerlaub", u"werbeeinwill", u"subscrib", u"unsubscrib", u"subscription", u"abonne", u"boletin", u"suscri",
        u"marketing", u"gdpr", u"dsgvo", u"rgpd", u"permission", u"accepts", u"autoriza", u"opted", u"infolettre"});
constexpr auto consentPhrases = std::to_array<QStringView>(
    {u"opt in", u"opt out", u"do not call", u"do not email", u"do not contact", u"do not mail", u"mailing list"});

template <std::size_t N> bool hasStem(const QStringList& header, const std::array<QStringView, N>& table)
{
    for (const QString& word : header) {
        for (const QStringView stem : table) {
            if (word.startsWith(stem))
                return true;
        }
    }
    return false;
}

/// The words with a blank around each.
QString spaced(const QStringList& header)
{
    return QLatin1Char(' ') + header.join(QLatin1Char(' ')) + QLatin1Char(' ');
}

template <std::size_t N> bool hasPhrase(const QString& spaced, const std::array<QStringView, N>& table)
{
    for (const QStringView phrase : table) {
        for (qsizetype at = spaced.indexOf(phrase); at > 0; at = spaced.indexOf(phrase, at + 1)) {
            if (spaced[at - 1] == u' ' && spaced[at + phrase.size()] == u' ')
                return true;
        }
    }
    return false;
}

constexpr auto technicalHeaders = std::to_array<QStringView>({u"uid", u"uuid", u"guid", u"etag", u"revision",
    u"last changed", u"last modified", u"last modified date", u"modified", u"modified at", u"modified on",
    u"date modified", u"updated", u"updated at", u"changed at", u"created", u"created at", u"created on",
    u"date created", u"created by", u"modified by", u"last modified by", u"create date", u"record id", u"id",
    u"source id", u"owner id", u"list id", u"tag ids", u"id there", u"written by", u"mail program", u"sort as",
    u"geandert am", u"erstellt am", u"zuletzt geandert", u"angelegt am"});
constexpr auto purposeless = std::to_array<QStringView>({u"gender", u"sex", u"geschlecht", u"sexe", u"sexo", u"genero",
    u"marital status", u"familienstand", u"etat civil", u"estado civil", u"nationality", u"nationalitat",
    u"staatsangehorigkeit", u"nationalite", u"nacionalidad", u"spouse", u"children", u"kinder", u"ehepartner"});

/// The header is one of these, word for word.
template <std::size_t N> bool isOneOf(const QString& header, const std::array<QStringView, N>& table)
{
    const QString joined = headerWords(header).join(QLatin1Char(' '));
    return std::ranges::find(table, QStringView(joined)) != table.end();
}

} // namespace

bool isTechnical(const QString& header)
{
    return isOneOf(header, technicalHeaders);
}

bool lacksPurpose(const QString& header)
{
    return isOneOf(header, purposeless);
}

bool isSpecialCategory(const QString& header)
{
    const QStringList parts = headerWords(header);
    const QString joined = spaced(parts);
    if (hasStem(parts, stems) || hasPhrase(joined, words) || hasPhrase(joined, phrases))
        return true;
    if (parts.size() == 1 && parts.first() == u"union")
        return true;
    for (const QStringView word : eastAsian) {
        if (header.contains(word))
            return true;
    }
    return false;
}

bool isConsentLike(const QString& header)
{
    const QStringList parts = headerWords(header);
    return hasStem(parts, consentStems) || hasPhrase(spaced(parts), consentPhrases);
}

} // namespace aicms::exchange
