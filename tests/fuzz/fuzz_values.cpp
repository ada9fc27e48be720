// SPDX-License-Identifier: GPL-3.0-or-later
// The checked values meet whatever stands in somebody's CSV. What they accept must read back as the same value.
#include "core/base/calendar_date.h"
#include "core/base/email_address.h"
#include "core/base/money.h"
#include "core/base/phone_number.h"
#include "core/base/text_fold.h"

#include <QDate>

#include <cstdint>
#include <cstdio>
#include <cstdlib>

using namespace aicms::base;

namespace {

void expect(bool holds, const char* what)
{
    if (holds)
        return;
    std::fprintf(stderr, "broken: %s\n", what);
    std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    if (size < 1)
        return 0;
    const uint8_t choice = data[0];
    const QString text = QString::fromUtf8(reinterpret_cast<const char*>(data) + 1, qsizetype(size - 1));
    const QDate today(2026, 1, 31);

    if (const auto email = EmailAddress::parse(text)) {
        expect(EmailAddress::parse(email->value()) == email, "an address reads back");
        expect(emailProblem(text) == EmailProblem::None, "a good address has no problem");
    } else {
        expect(emailProblem(text) != EmailProblem::None, "a refused address has a problem");
    }

    const QString regions[] {QString(), QStringLiteral("DE"), QStringLiteral("US"), QStringLiteral("JP")};
    if (const auto phone = PhoneNumber::parse(text, regions[choice % 4])) {
        expect(phone->e164().startsWith(u'+'), "E.164 begins with +");
        expect(PhoneNumber::parse(phone->e164(), QString()) == phone, "a number reads back");
        expect(!phone->international().isEmpty(), "a number can be shown");
    }

    const DateOrder orders[] {DateOrder::DayMonthYear, DateOrder::MonthDayYear, DateOrder::YearMonthDay};
    if (const auto date = CalendarDate::parse(text, orders[choice % 3], today))
        expect(CalendarDate::parse(date->toIso(), orders[choice % 3], today) == date, "a date reads back");

    const QString currencies[] {QStringLiteral("EUR"), QStringLiteral("JPY"), QStringLiteral("KWD")};
    if (const auto money = Money::parse(text, currencies[choice % 3])) {
        expect(Money::ofMinor(money->minor(), money->currency()) == money, "an amount can be made of its parts");
        // Three decimals are always decimals for KWD, but a lone separator before three digits is grouping elsewhere.
        if (Money::decimals(money->currency()) != 3)
            expect(Money::parse(money->toDecimal(), money->currency()) == money, "an amount reads back");
    }

    const QString folded = foldText(text);
    expect(foldText(folded) == folded, "folding twice is folding once");
    expect(sortKey(text, text).size() <= 120, "sort keys are short");
    for (const QChar digit : digitsOnly(text))
        expect(digit >= u'0' && digit <= u'9', "only ASCII digits are left");
    return 0;
}
