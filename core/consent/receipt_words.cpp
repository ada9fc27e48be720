// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/receipt_words.h"

#include <QHash>

namespace aicms::consent {

namespace {

struct Words {
    QString anyWay;
    QString storagePlace;
};

const Words& wordsIn(const QString& language)
{
    static const QString english = QStringLiteral("en");
    static const QHash<QString, Words> words {
        {english,
            {QStringLiteral("At any time, in any way, as easily as it was given, without a reason"),
                QStringLiteral("computer of the controller")}},
        {QStringLiteral("de"),
            {QStringLiteral("Jederzeit, auf jedem Weg, so einfach wie sie erteilt wurde, ohne Begründung"),
                QStringLiteral("Rechner des Verantwortlichen")}},
        {QStringLiteral("fr"),
            {QStringLiteral("À tout moment, par tout moyen, aussi simplement qu'il a été donné, sans motif"),
                QStringLiteral("ordinateur du responsable du traitement")}},
        {QStringLiteral("es"),
            {QStringLiteral("En cualquier momento, por cualquier medio, tan fácilmente como se dio, sin motivo"),
                QStringLiteral("ordenador del responsable del tratamiento")}},
    };
    const auto found = words.constFind(language.section(u'-', 0, 0).toLower());
    return found != words.constEnd() ? *found : *words.constFind(english);
}

} // namespace

QString anyWayWords(const QString& language)
{
    return wordsIn(language).anyWay;
}

QString storagePlaceWords(const QString& language)
{
    return wordsIn(language).storagePlace;
}

} // namespace aicms::consent
