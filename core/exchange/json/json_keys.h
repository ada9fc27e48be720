// SPDX-License-Identifier: GPL-3.0-or-later
// The words of our own JSON; README.md in this folder says what they mean.
#pragma once

#include <QLatin1String>

namespace aicms::exchange::keys {

constexpr QLatin1String format("format");
constexpr QLatin1String version("version");
constexpr QLatin1String customers("customers");
constexpr QLatin1String uuid("uuid");
constexpr QLatin1String kind("kind");
constexpr QLatin1String number("number");
constexpr QLatin1String name("name");
constexpr QLatin1String givenName("given_name");
constexpr QLatin1String familyName("family_name");
constexpr QLatin1String language("language");
constexpr QLatin1String birthday("birthday");
constexpr QLatin1String birthdayTyped("birthday_typed");
constexpr QLatin1String emails("emails");
constexpr QLatin1String phones("phones");
constexpr QLatin1String addresses("addresses");
constexpr QLatin1String links("links");
constexpr QLatin1String tags("tags");
constexpr QLatin1String notes("notes");
constexpr QLatin1String fields("fields");
constexpr QLatin1String organisations("organisations");
constexpr QLatin1String value("value");
constexpr QLatin1String label("label");
constexpr QLatin1String street("street");
constexpr QLatin1String postcode("postcode");
constexpr QLatin1String city("city");
constexpr QLatin1String region("region");
constexpr QLatin1String country("country");
constexpr QLatin1String text("text");
constexpr QLatin1String at("at");
constexpr QLatin1String role("role");
constexpr QLatin1String photo("photo");
constexpr QLatin1String mediaType("type");
constexpr QLatin1String data("data"); ///< base64
constexpr QLatin1String held("held");
constexpr QLatin1String purpose("purpose");
constexpr QLatin1String rejected("rejected"); ///< why an import did not take it: for people, passed over on reading

constexpr QLatin1String formatName("aicms-customers");
constexpr int formatVersion = 1;

} // namespace aicms::exchange::keys
