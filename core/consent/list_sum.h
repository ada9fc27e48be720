// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

#include <array>
#include <optional>

namespace aicms::consent {

/// How many rows a table has and a sum of the digests of all, by which the log knows the list of addresses that must
/// not be written to: rows are added and taken away without reading the others. Not for telling one list from another
/// that somebody makes up for the purpose, who could write the log as well.
struct ListSum {
    qint64 count = 0;
    std::array<quint64, 4> parts = {};

    void add(QByteArrayView row); ///< one row, in bytes of which no two rows share the same
    ListSum& operator+=(const ListSum& other);
    ListSum& operator-=(const ListSum& other);
    bool isNone() const { return *this == ListSum {}; }
    friend bool operator==(const ListSum&, const ListSum&) = default;

    QString toText() const; ///< "COUNT:" and 64 hex digits
    static std::optional<ListSum> fromText(const QString& text);
};

} // namespace aicms::consent
