// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/requests/package/package_choices.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <span>

namespace aicms::requests {

namespace {

constexpr std::array textFates = {"open", "black_out", "include", "leave_out", "black_out_all"};
constexpr std::array fileFates = {"include", "note", "leave_out"};
constexpr std::array forms = {"page", "archive"};

template <class E> QString codeOf(std::span<const char* const> codes, E value)
{
    return QString::fromLatin1(codes[static_cast<std::size_t>(value)]);
}

template <class E> E valueOf(std::span<const char* const> codes, const QString& code)
{
    const auto found = std::ranges::find_if(codes, [&](const char* each) { return code == QLatin1String(each); });
    return found == codes.end() ? E {} : static_cast<E>(found - codes.begin());
}

QJsonObject objectOf(const Withholding& why)
{
    return {{QStringLiteral("code"), why.code}, {QStringLiteral("text"), why.text}};
}

QStringList stringsOf(const QJsonValue& value)
{
    QStringList list;
    for (const QJsonValue& each : value.toArray())
        list << each.toString();
    return list;
}

Withholding whyOf(const QJsonValue& value)
{
    return {value[QLatin1String("code")].toString(), value[QLatin1String("text")].toString()};
}

} // namespace

bool isExportStep(const QString& code)
{
    return code == exportPacked || code == exportSent;
}

QStringList withholdingCodes()
{
    return {QStringLiteral("rights_of_others"), QStringLiteral("trade_secret"), QStringLiteral("legal_privilege"),
        QStringLiteral("national_exemption")};
}

QString exportProgressText(const ExportProgress& progress)
{
    QJsonObject leftOut;
    for (const auto& [place, why] : progress.choices.leftOut)
        leftOut.insert(placeCode(place), objectOf(why));
    QJsonObject texts;
    for (const auto& [key, decision] : progress.choices.texts)
        texts.insert(key,
            QJsonObject {{QStringLiteral("fate"), codeOf(textFates, decision.fate)},
                {QStringLiteral("why"), objectOf(decision.why)}});
    QJsonObject files;
    for (const auto& [id, decision] : progress.choices.files)
        files.insert(QString::number(id),
            QJsonObject {
                {QStringLiteral("fate"), codeOf(fileFates, decision.fate)}, {QStringLiteral("text"), decision.text}});
    const QJsonObject all {{QStringLiteral("step"), progress.step},
        {QStringLiteral("form"), codeOf(forms, progress.form)}, {QStringLiteral("language"), progress.language},
        {QStringLiteral("left_out"), leftOut}, {QStringLiteral("texts"), texts}, {QStringLiteral("files"), files},
        {QStringLiteral("hidden"), QJsonArray::fromStringList(progress.choices.hidden)},
        {QStringLiteral("seen"), QJsonArray::fromStringList(progress.seenParts)},
        {QStringLiteral("looked_through"), progress.isLookedThrough}};
    return QString::fromUtf8(QJsonDocument(all).toJson(QJsonDocument::Compact));
}

ExportProgress exportProgressOf(const QString& text)
{
    const QJsonObject all = QJsonDocument::fromJson(text.toUtf8()).object();
    ExportProgress progress;
    progress.step = all[QLatin1String("step")].toInt();
    progress.form = valueOf<PackageForm>(forms, all[QLatin1String("form")].toString());
    progress.language = all[QLatin1String("language")].toString();
    const QJsonObject leftOut = all[QLatin1String("left_out")].toObject();
    for (auto each = leftOut.begin(); each != leftOut.end(); ++each) {
        if (const auto place = placeFromCode(each.key()))
            progress.choices.leftOut[*place] = whyOf(*each);
    }
    const QJsonObject texts = all[QLatin1String("texts")].toObject();
    for (auto each = texts.begin(); each != texts.end(); ++each)
        progress.choices.texts[each.key()]
            = {valueOf<TextFate>(textFates, each.value()[QLatin1String("fate")].toString()),
                whyOf(each.value()[QLatin1String("why")])};
    const QJsonObject files = all[QLatin1String("files")].toObject();
    for (auto each = files.begin(); each != files.end(); ++each)
        progress.choices.files[each.key().toLongLong()]
            = {valueOf<FileFate>(fileFates, each.value()[QLatin1String("fate")].toString()),
                each.value()[QLatin1String("text")].toString()};
    progress.choices.hidden = stringsOf(all[QLatin1String("hidden")]);
    progress.seenParts = stringsOf(all[QLatin1String("seen")]);
    progress.isLookedThrough = all[QLatin1String("looked_through")].toBool();
    return progress;
}

} // namespace aicms::requests
