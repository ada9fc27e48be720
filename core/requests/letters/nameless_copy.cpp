// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/requests/letters/nameless_copy.h"

#include "core/requests/deletion/deletion.h"
#include "core/requests/package/third_persons.h"

#include <QRegularExpression>

namespace aicms::requests {

void takeOutPerson(LetterText& text, const QString& email)
{
    static const QRegularExpression digit(QStringLiteral("[0-9]"));
    const QStringList lines = text.recipient.split(u'\n', Qt::SkipEmptyParts);
    bool isName = true; // up to the street; the town alone may be that of the authority
    for (const QString& line : lines) {
        isName = isName && (&line == &lines.front() || !line.contains(digit));
        KnownPerson known;
        if (isName) {
            known.givenNames = line.split(u' ', Qt::SkipEmptyParts);
            known.familyNames = {known.givenNames.takeLast()};
        }
        if (!email.isEmpty())
            known.emails << email;
        const MentionFinder finder(known);
        for (QString* part : {&text.subject, &text.body}) {
            if (isName || line.contains(digit))
                part->replace(line, blackedOut, Qt::CaseInsensitive);
            *part = withoutMentions(*part, finder);
        }
    }
    text.recipient.clear();
}

} // namespace aicms::requests
