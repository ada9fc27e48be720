// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFileInfo>
#include <QJsonObject>
#include <QTest>

#include <string>

namespace aicms::evaluate {

/// The file of the public data below AICMS_DATA; empty where it is not.
inline std::string dataFile(const char* name)
{
    const QString path = qEnvironmentVariable("AICMS_DATA") + QStringLiteral("/data/") + QString::fromLatin1(name);
    return QFileInfo::exists(path) ? path.toStdString() : std::string();
}

inline double figure(const QJsonObject& answer, const char* key)
{
    return answer.value(QLatin1String(key)).toDouble();
}

} // namespace aicms::evaluate

#define DATA_FILE(variable, name)                                                                                      \
    const std::string variable = aicms::evaluate::dataFile(name);                                                      \
    if (variable.empty())                                                                                              \
    QSKIP("the public data are not under AICMS_DATA")
