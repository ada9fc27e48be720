// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/format_words.h"

#include <QCoreApplication>

namespace aicms::ui_exchange {

namespace {

struct FormatWords {
    Q_DECLARE_TR_FUNCTIONS(aicms::ui_exchange::FormatWords)
};

} // namespace

QString contactFileFilter()
{
    return FormatWords::tr(
        "Files to import (*.csv *.tsv *.txt *.xlsx *.vcf *.vcard *.ldif *.json);;All files (*)", "only the words");
}

QString separatorName(char16_t separator)
{
    switch (separator) {
    case u',': return FormatWords::tr("comma");
    case u';': return FormatWords::tr("semicolon");
    case u'\t': return FormatWords::tr("tab");
    default: return FormatWords::tr("vertical bar");
    }
}

QString encodingName(exchange::TextEncoding encoding)
{
    using enum exchange::TextEncoding;
    switch (encoding) {
    case Utf8: return QStringLiteral("UTF-8");
    case Utf16Le: return QStringLiteral("UTF-16 LE");
    case Utf16Be: return QStringLiteral("UTF-16 BE");
    case Windows1252: return FormatWords::tr("Windows-1252 (Western)");
    case Windows1250: return FormatWords::tr("Windows-1250 (Central European)");
    case Windows1251: return FormatWords::tr("Windows-1251 (Cyrillic)");
    case Windows1253: return FormatWords::tr("Windows-1253 (Greek)");
    case Windows1254: return FormatWords::tr("Windows-1254 (Turkish)");
    case Koi8R: return FormatWords::tr("KOI8-R (Russian)");
    case MacRoman: return FormatWords::tr("Mac Roman (Western)");
    case Ibm850: return FormatWords::tr("DOS 850 (Western)");
    case ShiftJis: return FormatWords::tr("Shift_JIS (Japanese)");
    case EucJp: return FormatWords::tr("EUC-JP (Japanese)");
    case Gb18030: return FormatWords::tr("GBK, GB18030 (Chinese, simplified)");
    case Big5: return FormatWords::tr("Big5 (Chinese, traditional)");
    case EucKr: return FormatWords::tr("EUC-KR (Korean)");
    }
    return {};
}

QString fileFormatName(exchange::FileFormat format)
{
    using enum exchange::FileFormat;
    switch (format) {
    case Csv: return QStringLiteral("CSV");
    case VCard: return QStringLiteral("vCard");
    case Ldif: return QStringLiteral("LDIF");
    case Xlsx: return FormatWords::tr("Excel workbook");
    case Json: return QStringLiteral("AICMS JSON");
    }
    return {};
}

QString dateOrderName(base::DateOrder order)
{
    switch (order) {
    case base::DateOrder::DayMonthYear: return FormatWords::tr("day first (14.02.1991)");
    case base::DateOrder::MonthDayYear: return FormatWords::tr("month first (02/14/1991)");
    case base::DateOrder::YearMonthDay: return FormatWords::tr("year first (1991-02-14)");
    }
    return {};
}

} // namespace aicms::ui_exchange
