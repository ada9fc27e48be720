// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/currency.h"

#include <QSet>

namespace aicms::base {

namespace {

const char currencies[]
    = "AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD "
      "CAD CDF CHF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP "
      "GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD "
      "KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN "
      "NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP "
      "SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VES VND "
      "VUV WST XAF XCD XCG XOF XPF YER ZAR ZMW ZWG";

const char formerCurrencies[]
    = "ATS BEF BGL CYP DEM EEK ESP FIM FRF GRD HRK IEP ITL LTL LUF LVL MTL NLG PTE SIT SKK ANG CUC SLL "
      "VEF ZWL BYR MRO STD ZMK";

} // namespace

bool isCurrencyCode(const QString& code)
{
    static const QSet<QString> known = [] {
        const QStringList codes
            = (QLatin1String(currencies) + QLatin1Char(' ') + QLatin1String(formerCurrencies)).split(QLatin1Char(' '));
        return QSet<QString>(codes.begin(), codes.end());
    }();
    return known.contains(code);
}

} // namespace aicms::base
