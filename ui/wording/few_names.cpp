// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/few_names.h"

#include <QCoreApplication>

namespace aicms::wording {

namespace {

struct Few {
    Q_DECLARE_TR_FUNCTIONS(aicms::wording::Few)
};

} // namespace

QString fewOf(const QStringList& names)
{
    constexpr qsizetype mostNamed = 10;
    const QString named = names.mid(0, mostNamed).join(Few::tr(", ", "between the items of a list"));
    if (names.size() <= mostNamed)
        return named;
    return Few::tr("%1 and %Ln more", "names, how many others", static_cast<int>(names.size() - mostNamed)).arg(named);
}

} // namespace aicms::wording
