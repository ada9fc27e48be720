// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/purposes/purposes.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace aicms::purposes {

namespace {

const QString contractPerformance = QStringLiteral("contract_performance");
const QString customerCare = QStringLiteral("customer_care");

constexpr std::array<QLatin1String, lawfulBasisCount> basisCodes = {QLatin1String("consent"), QLatin1String("contract"),
    QLatin1String("legal_obligation"), QLatin1String("vital_interests"), QLatin1String("public_task"),
    QLatin1String("legitimate_interests"), QLatin1String("recognised_legitimate_interests")};
constexpr std::array<QLatin1String, channelCount> channelCodes = {
    QLatin1String("all"), QLatin1String("email"), QLatin1String("phone"), QLatin1String("post"), QLatin1String("sms")};

} // namespace

QString lawfulBasisCode(LawfulBasis basis)
{
    return QString(basisCodes.at(static_cast<std::size_t>(basis)));
}

std::optional<LawfulBasis> lawfulBasisFromCode(const QString& code)
{
    const auto found = std::find(basisCodes.begin(), basisCodes.end(), code);
    if (found == basisCodes.end())
        return std::nullopt;
    return static_cast<LawfulBasis>(found - basisCodes.begin());
}

QString lawfulBasisArticle(LawfulBasis basis)
{
    if (basis == LawfulBasis::RecognisedLegitimateInterests)
        return QStringLiteral("UK GDPR Art. 6(1)(ea)");
    // The enumeration follows the order of the letters.
    return QStringLiteral("GDPR Art. 6(1)(%1)").arg(QLatin1Char(static_cast<char>('a' + static_cast<int>(basis))));
}

QString channelCode(Channel channel)
{
    return QString(channelCodes.at(static_cast<std::size_t>(channel)));
}

std::optional<Channel> channelFromCode(const QString& code)
{
    const auto found = std::find(channelCodes.begin(), channelCodes.end(), code);
    if (found == channelCodes.end())
        return std::nullopt;
    return static_cast<Channel>(found - channelCodes.begin());
}

namespace {

/// Three words at least: a letter or two weigh nothing. Some scripts put no blanks between words.
bool isSaid(const QString& text)
{
    static const QRegularExpression word(QStringLiteral("[\\p{L}\\p{M}]{2,}"));
    static const QRegularExpression together(
        QStringLiteral("[\\p{Han}\\p{Hiragana}\\p{Katakana}\\p{Thai}\\p{Lao}\\p{Khmer}]{6,}"));
    int words = 0;
    for (auto found = word.globalMatch(text); found.hasNext(); found.next())
        ++words;
    return words >= 3 || together.match(text).hasMatch();
}

} // namespace

bool WeighingTest::isComplete() const
{
    return isSaid(purpose) && isSaid(need) && isSaid(balance) && isSaid(result);
}

bool Purpose::hasChannel(Channel channel) const
{
    return std::ranges::find(channels, channel) != channels.end();
}

PurposeText Purpose::textFor(const QString& language) const
{
    for (const QString& wanted : {language, language.section(u'-', 0, 0), QStringLiteral("en")}) {
        if (texts.contains(wanted))
            return texts.value(wanted);
    }
    return texts.isEmpty() ? PurposeText {} : texts.first();
}

const Purpose* findPurpose(const QString& code)
{
    const auto catalogue = defaultCatalogue();
    const auto found = std::ranges::find(catalogue, code, &Purpose::code);
    return found == catalogue.end() ? nullptr : &*found;
}

QString defaultPurpose(const QString& field)
{
    // Names of the record's fields and of the import's, which splits names and addresses.
    static const QHash<QString, QString> purposes {
        {QStringLiteral("number"), contractPerformance},
        {QStringLiteral("kind"), contractPerformance},
        {QStringLiteral("name"), contractPerformance},
        {QStringLiteral("given_name"), contractPerformance},
        {QStringLiteral("family_name"), contractPerformance},
        {QStringLiteral("organisation"), contractPerformance},
        {QStringLiteral("email"), contractPerformance},
        {QStringLiteral("phone"), contractPerformance},
        {QStringLiteral("address"), contractPerformance},
        {QStringLiteral("street"), contractPerformance},
        {QStringLiteral("postcode"), contractPerformance},
        {QStringLiteral("city"), contractPerformance},
        {QStringLiteral("region"), contractPerformance},
        {QStringLiteral("country"), contractPerformance},
        {QStringLiteral("language"), contractPerformance},
        {QStringLiteral("link"), customerCare},
        {QStringLiteral("tag"), customerCare},
        {QStringLiteral("note"), customerCare},
        {QStringLiteral("interaction"), customerCare},
        {QStringLiteral("file"), customerCare},
        {QStringLiteral("order"), contractPerformance},
        {QStringLiteral("product"), contractPerformance},
        {QStringLiteral("stock"), contractPerformance},
        {QStringLiteral("event"), customerCare},
    };
    return purposes.value(field);
}

} // namespace aicms::purposes
