// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sales/event.h"

#include "core/base/text_fold.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace aicms::sales {

namespace {

/// Folded, as base::foldText() does.
bool hasAnyOf(const QStringList& words, const QStringList& known)
{
    return std::ranges::any_of(words, [&known](const QString& word) { return known.contains(word); });
}

} // namespace

bool isActOfPerson(const QString& kind)
{
    static const QRegularExpression separators(QStringLiteral("[^\\p{L}]+"));
    static const QStringList letters
        = QStringLiteral("mail mails email emails mailing newsletter newsletters campaign rundbrief kampagne courriel "
                         "infolettre campagne correo boletin campana")
              .split(u' ');
    static const QStringList done
        = QStringLiteral("open opens opened opening sent send delivered bounce bounced impression "
                         "geoffnet geoeffnet offnung oeffnung gesendet versendet versandt verschickt zugestellt "
                         "ouvert ouverte ouverture envoye envoyee envoi remis abierto abierta apertura enviado enviada "
                         "envio entregado rebotado")
              .split(u' ');
    static const QStringList always = QStringLiteral("pixel pixels zahlpixel").split(u' ');
    const QStringList words = base::foldText(kind).split(separators, Qt::SkipEmptyParts);
    // "Form sent" she did, "Newsletter sent" she did not; alone such a word stands in the files of mailing programs.
    const bool isOfLetter = words.size() == 1 || hasAnyOf(words, letters);
    return !hasAnyOf(words, always) && !(isOfLetter && hasAnyOf(words, done));
}

} // namespace aicms::sales
