// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/requests/package/hidden_words.h"

#include "core/requests/package/third_persons.h"

#include <QJsonArray>
#include <QJsonObject>

namespace aicms::requests {

namespace {

/// What the program reads by itself, and what is no text.
bool isForMachines(const QString& key)
{
    static const QStringList keys = {QStringLiteral("code"), QStringLiteral("language"), QStringLiteral("table"),
        QStringLiteral("held_because"), QStringLiteral("provenance"), QStringLiteral("bytes"), QStringLiteral("photo")};
    return keys.contains(key);
}

QString patternOf(const QString& words)
{
    static const QRegularExpression space(QStringLiteral("\\s+"));
    QStringList parts;
    for (const QString& word : words.split(space, Qt::SkipEmptyParts)) {
        QString part = QRegularExpression::escape(word);
        // A vCard writes them with a backslash before.
        for (const char* sign : {"\\,", "\\;"})
            part.replace(QLatin1String(sign), QStringLiteral("\\\\?") + QLatin1String(sign));
        parts << part;
    }
    return QStringLiteral("(?<![\\p{L}\\p{N}])") + parts.join(QStringLiteral("\\s+"))
        + QStringLiteral("(?![\\p{L}\\p{N}])");
}

} // namespace

HiddenWords::HiddenWords(const QStringList& words) : m_counts(static_cast<std::size_t>(words.size()))
{
    for (const QString& each : words)
        m_patterns.emplace_back(patternOf(each),
            QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
}

QString HiddenWords::without(QString text)
{
    for (std::size_t i = 0; i < m_patterns.size(); ++i) {
        std::vector<TextPlace> places;
        for (auto hits = m_patterns[i].globalMatch(text); hits.hasNext();) {
            const auto hit = hits.next();
            places.push_back({hit.capturedStart(), hit.capturedLength()});
        }
        if (places.empty())
            continue;
        m_counts[i] += static_cast<int>(places.size());
        text = withoutPlaces(text, places);
    }
    return text;
}

QJsonValue HiddenWords::without(const QJsonValue& value)
{
    if (isEmpty())
        return value;
    if (value.isString())
        return without(value.toString());
    if (value.isArray()) {
        QJsonArray shown;
        for (const QJsonValue& each : value.toArray())
            shown.append(without(each));
        return shown;
    }
    if (!value.isObject())
        return value;
    QJsonObject shown = value.toObject();
    for (auto each = shown.begin(); each != shown.end(); ++each) {
        if (!isForMachines(each.key()))
            *each = without(QJsonValue(*each));
    }
    return shown;
}

QByteArray HiddenWords::withoutIn(const QByteArray& vcard)
{
    if (isEmpty())
        return vcard;
    QString whole = QString::fromUtf8(vcard);
    whole.replace(QLatin1String("\r\n "), QString());
    QStringList lines = whole.split(QStringLiteral("\r\n"));
    for (QString& line : lines) {
        const qsizetype colon = line.indexOf(u':');
        if (colon > 0 && !line.startsWith(QLatin1String("PHOTO")))
            line = line.left(colon + 1) + without(line.mid(colon + 1));
    }
    return lines.join(QStringLiteral("\r\n")).toUtf8();
}

QStringList hideableWords(const QString& marked)
{
    // Ends of lines and cells, pictures, and what is blacked out already.
    static const QRegularExpression apart(
        QStringLiteral("[\\x{2028}\\x{2029}\\x{fdd0}\\x{fdd1}\\x{fffc}\\x{2588}\\n\\r\\t]+"));
    static const QRegularExpression around(
        QStringLiteral("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$"), QRegularExpression::UseUnicodePropertiesOption);
    QStringList words;
    for (QString line : marked.split(apart, Qt::SkipEmptyParts)) {
        line = line.remove(around).simplified();
        if (!line.isEmpty() && !words.contains(line, Qt::CaseInsensitive))
            words << line;
    }
    return words;
}

} // namespace aicms::requests
