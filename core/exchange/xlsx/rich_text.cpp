// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsx/rich_text.h"

#include "core/exchange/xlsx/cell_format.h"

namespace aicms::exchange {

base::Result<QString> readRichText(XmlPull& xml, QLatin1String element)
{
    QString text;
    bool isInText = false;
    bool isInPhonetic = false;
    while (true) {
        const auto found = xml.next();
        if (!found)
            return base::fail(found.error());
        if (!*found)
            return base::fail(base::ErrorKind::Unsupported, QStringLiteral("xml"));
        if (xml.isEnd(element))
            return decodeCellEscapes(text);
        if (xml.isStart(QLatin1String("rPh")))
            isInPhonetic = true;
        else if (xml.isEnd(QLatin1String("rPh")))
            isInPhonetic = false;
        else if (xml.isStart(QLatin1String("t")))
            isInText = true;
        else if (xml.isEnd(QLatin1String("t")))
            isInText = false;
        else if (xml.isText() && isInText && !isInPhonetic && text.size() <= mostCellCharacters)
            text += xml.text().left(mostCellCharacters + 1 - text.size());
    }
}

} // namespace aicms::exchange
