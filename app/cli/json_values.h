// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <optional>

namespace aicms::cli {

inline QJsonValue jsonTime(const std::optional<base::UtcTime>& time)
{
    return time ? QJsonValue(time->toIso()) : QJsonValue();
}

/// {items:[...], total} as text, piece by piece: a QJsonArray of a million rows would take gigabytes.
class JsonList {
public:
    void add(const QJsonObject& item)
    {
        m_text += m_count++ == 0 ? "" : ",";
        m_text += QJsonDocument(item).toJson(QJsonDocument::Compact);
    }
    qint64 count() const { return m_count; }
    QByteArray text(qint64 total) const
    {
        return R"({"items":[)" + m_text + R"(],"total":)" + QByteArray::number(total) + '}';
    }

private:
    QByteArray m_text;
    qint64 m_count = 0;
};

} // namespace aicms::cli
