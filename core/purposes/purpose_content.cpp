// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/purposes/purpose_content.h"

#include "core/base/json_strings.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace aicms::purposes {

namespace {

const QString channels = QStringLiteral("channels");
const QString fields = QStringLiteral("fields");
const QString recipients = QStringLiteral("recipients");
const QString minimumAges = QStringLiteral("minimum_ages");
const QString weighing = QStringLiteral("weighing");

} // namespace

QString contentText(const Purpose& purpose)
{
    QJsonArray ways;
    for (const Channel channel : purpose.channels)
        ways.append(channelCode(channel));
    QJsonObject ages;
    for (auto age = purpose.minimumAges.begin(); age != purpose.minimumAges.end(); ++age)
        ages.insert(age.key(), *age);
    QJsonObject object {{channels, ways}, {fields, QJsonArray::fromStringList(purpose.fields)},
        {recipients, QJsonArray::fromStringList(purpose.recipients)}, {minimumAges, ages}};
    if (purpose.weighing)
        object.insert(weighing,
            QJsonObject {{QStringLiteral("purpose"), purpose.weighing->purpose},
                {QStringLiteral("need"), purpose.weighing->need},
                {QStringLiteral("balance"), purpose.weighing->balance},
                {QStringLiteral("result"), purpose.weighing->result}});
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

void readContent(const QString& text, Purpose& purpose)
{
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    for (const QString& code : base::stringsOf(object.value(channels))) {
        if (const auto channel = channelFromCode(code))
            purpose.channels.push_back(*channel);
    }
    purpose.fields = base::stringsOf(object.value(fields));
    purpose.recipients = base::stringsOf(object.value(recipients));
    const QJsonObject ages = object.value(minimumAges).toObject();
    for (auto age = ages.begin(); age != ages.end(); ++age)
        purpose.minimumAges.insert(age.key(), age->toInt());
    if (object.contains(weighing)) {
        const QJsonObject test = object.value(weighing).toObject();
        const auto part = [&test](const char* name) { return test.value(QLatin1String(name)).toString(); };
        purpose.weighing = WeighingTest {part("purpose"), part("need"), part("balance"), part("result")};
    }
}

} // namespace aicms::purposes
