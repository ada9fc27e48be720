// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/file_problem.h"

#include "ui/wording/error_sentence.h"

#include <QCoreApplication>
#include <QLocale>

namespace aicms::ui_exchange {

namespace {

struct FileProblem {
    Q_DECLARE_TR_FUNCTIONS(aicms::ui_exchange::FileProblem)
public:
    static QString tooLarge(const base::Error& error);
};

QString FileProblem::tooLarge(const base::Error& error)
{
    const QLocale locale;
    if (error.subject == QLatin1String("columns"))
        return tr("The file has more than %1 columns, so it is no list of customers, or its separator is another one. "
                  "Nothing was stored. Choose the separator below, or export only the columns you need.")
            .arg(locale.toString(error.number));
    if (error.subject == QLatin1String("rows"))
        return tr("The file has more than %1 rows. Nothing was stored. Split it into smaller files and import them one "
                  "after the other.")
            .arg(locale.toString(error.number));
    if (error.subject == QLatin1String("bytes"))
        return tr("The file is larger than %1. Nothing was stored. Split it into smaller files and import them one "
                  "after the other.")
            .arg(locale.formattedDataSize(error.number));
    return wording::sentence(error);
}

} // namespace

QString fileProblem(const base::Error& error)
{
    if (error.kind == base::ErrorKind::TooLarge)
        return FileProblem::tooLarge(error);
    if (error.kind == base::ErrorKind::InputOutput)
        return FileProblem::tr(
            "The file cannot be read. Nothing was stored. Check that you may open it, that no other program "
            "holds it and that the disk is connected, then choose it again. (The system says: %1)")
            .arg(error.subject);
    return wording::sentence(error);
}

} // namespace aicms::ui_exchange
