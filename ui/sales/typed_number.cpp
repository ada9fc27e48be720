// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sales/typed_number.h"

#include "ui/wording/amount_text.h"

namespace aicms::sales_ui {

std::optional<base::Decimal> typedNumber(const QString& text, const QString& currency)
{
    QString letters;
    for (const QChar c : text) {
        if (c.isLetter())
            letters += c;
    }
    if (!letters.isEmpty() && letters.compare(currency, Qt::CaseInsensitive) != 0)
        return std::nullopt;
    return wording::numberFrom(text);
}

} // namespace aicms::sales_ui
