// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/purposes/purpose_draft.h"

#include "core/purposes/purpose_content.h"

#include <type_traits>

namespace aicms::ui_purposes {

using purposes::LawfulBasis;
using purposes::Purpose;

namespace {

const QString lists = QStringLiteral("lists");

/// The one list for both ways. It names every member there is: with one more it does not compile until somebody has
/// decided whether it is kept. `channels`, `fields`, `recipients`, `minimumAges` and `weighing` are in contentText;
/// what is left besides is the store's own.
template <class P, class Visit> void eachKept(P& purpose, const Visit& visit)
{
    [[maybe_unused]] auto& [id, code, version, basis, usesAi, isMarketing, needsProof, allowsSoftOptIn, channels,
        fields, recipients, renewal, retentionRule, minimumAges, weighing, texts, asksAgain, consentsFrom, createdAt,
        by, isOn, reviewOn, retiredAt]
        = purpose;
    visit("code", code);
    visit("version", version);
    visit("basis", basis);
    visit("ai", usesAi);
    visit("marketing", isMarketing);
    visit("needs_proof", needsProof);
    visit("soft_opt_in", allowsSoftOptIn);
    visit("renewal", renewal);
    visit("retention", retentionRule);
    visit("texts", texts);
    visit("asks_again", asksAgain);
    visit("review", reviewOn);
}

using Texts = QMap<QString, purposes::PurposeText>;

template <class T> QJsonValue toJson(const T& value)
{
    if constexpr (std::is_same_v<T, LawfulBasis>) {
        return static_cast<int>(value);
    } else if constexpr (std::is_same_v<T, QDate>) {
        return value.toString(Qt::ISODate);
    } else if constexpr (std::is_same_v<T, Texts>) {
        QJsonObject texts;
        for (auto text = value.begin(); text != value.end(); ++text)
            texts.insert(
                text.key(), QJsonObject {{QStringLiteral("name"), text->name}, {QStringLiteral("text"), text->text}});
        return texts;
    } else {
        return value;
    }
}

template <class T> T fromJson(const QJsonValue& value)
{
    if constexpr (std::is_same_v<T, LawfulBasis>) {
        return static_cast<LawfulBasis>(value.toInt());
    } else if constexpr (std::is_same_v<T, QDate>) {
        return QDate::fromString(value.toString(), Qt::ISODate);
    } else if constexpr (std::is_same_v<T, Texts>) {
        Texts texts;
        const QJsonObject object = value.toObject();
        for (auto text = object.begin(); text != object.end(); ++text)
            texts.insert(text.key(),
                {text->toObject().value(QLatin1String("name")).toString(),
                    text->toObject().value(QLatin1String("text")).toString()});
        return texts;
    } else {
        return value.toVariant().value<T>();
    }
}

} // namespace

QJsonObject purposeDraft(const Purpose& purpose)
{
    QJsonObject draft {{lists, purposes::contentText(purpose)}};
    eachKept(
        purpose, [&draft](const char* name, const auto& value) { draft.insert(QLatin1String(name), toJson(value)); });
    return draft;
}

Purpose purposeFromDraft(const QJsonObject& draft, Purpose stored)
{
    eachKept(stored,
        [&draft]<class T>(const char* name, T& value) { value = fromJson<T>(draft.value(QLatin1String(name))); });
    stored.channels.clear();
    stored.minimumAges.clear();
    stored.weighing.reset();
    purposes::readContent(draft.value(lists).toString(), stored);
    return stored;
}

} // namespace aicms::ui_purposes
