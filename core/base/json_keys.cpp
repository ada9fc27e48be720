// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json_keys.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QString>

#include <vector>

namespace aicms::base {

namespace {

/// An object or list that is open at the place that is read.
struct Level {
    bool isObject = false;
    bool isKeyNext = false;
    QSet<QString> keys = {};
};

/// The place behind the quote that ends the string beginning at `start`; the text's end when none does.
qsizetype endOfString(const QByteArray& json, qsizetype start)
{
    for (qsizetype i = start + 1; i < json.size(); ++i) {
        if (json[i] == '\\')
            ++i;
        else if (json[i] == '"')
            return i + 1;
    }
    return json.size();
}

QString resolved(const QByteArray& quoted)
{
    return QJsonDocument::fromJson('[' + quoted + ']').array().first().toString();
}

} // namespace

bool hasDoubledKey(const QByteArray& json)
{
    std::vector<Level> open;
    for (qsizetype i = 0; i < json.size(); ++i) {
        switch (json[i]) {
        case '{': open.push_back({true, true}); break;
        case '[': open.push_back({}); break;
        case '}':
        case ']':
            if (!open.empty())
                open.pop_back();
            break;
        case ',':
            if (!open.empty())
                open.back().isKeyNext = open.back().isObject;
            break;
        case '"': {
            const qsizetype end = endOfString(json, i);
            if (!open.empty() && open.back().isKeyNext) {
                const QString key = resolved(json.mid(i, end - i));
                if (open.back().keys.contains(key))
                    return true;
                open.back().keys.insert(key);
                open.back().isKeyNext = false;
            }
            i = end - 1;
            break;
        }
        default: break;
        }
    }
    return false;
}

} // namespace aicms::base
