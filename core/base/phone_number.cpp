// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/phone_number.h"

#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wpedantic"
#pragma GCC diagnostic ignored "-Wshadow"
#include <phonenumbers/phonenumberutil.h>
#pragma GCC diagnostic pop

namespace aicms::base {

namespace {

using Util = i18n::phonenumbers::PhoneNumberUtil;
using Parsed = i18n::phonenumbers::PhoneNumber;

} // namespace

std::optional<PhoneNumber> PhoneNumber::parse(const QString& text, const QString& region)
{
    const std::string typed = text.trimmed().toStdString();
    if (typed.empty() || typed.size() > 250)
        return std::nullopt;
    const Util& util = *Util::GetInstance();
    Parsed parsed;
    const std::string country = region.isEmpty() ? std::string("ZZ") : region.toUpper().toStdString();
    if (util.ParseAndKeepRawInput(typed, country, &parsed) != Util::NO_PARSING_ERROR || !util.IsPossibleNumber(parsed))
        return std::nullopt;
    std::string e164;
    util.Format(parsed, Util::E164, &e164);
    // Short codes ("112", "12") are possible for the library; nobody is reached by them from elsewhere.
    if (e164.size() < 8)
        return std::nullopt;
    // What is kept must read back as itself: "+44 (0) 0646..." keeps a zero that another reading would drop.
    Parsed again;
    std::string e164Again;
    if (util.Parse(e164, "ZZ", &again) != Util::NO_PARSING_ERROR)
        return std::nullopt;
    util.Format(again, Util::E164, &e164Again);
    if (e164Again != e164)
        return std::nullopt;
    return PhoneNumber(QString::fromStdString(e164));
}

QString PhoneNumber::regionOf(const QString& e164)
{
    const Util& util = *Util::GetInstance();
    Parsed parsed;
    if (e164.isEmpty() || util.Parse(e164.toStdString(), "ZZ", &parsed) != Util::NO_PARSING_ERROR)
        return {};
    std::string region;
    util.GetRegionCodeForCountryCode(parsed.country_code(), &region);
    return QString::fromStdString(region);
}

QString PhoneNumber::international() const
{
    const Util& util = *Util::GetInstance();
    Parsed parsed;
    if (util.Parse(m_e164.toStdString(), "ZZ", &parsed) != Util::NO_PARSING_ERROR)
        return m_e164;
    std::string formatted;
    util.Format(parsed, Util::INTERNATIONAL, &formatted);
    return QString::fromStdString(formatted);
}

} // namespace aicms::base
