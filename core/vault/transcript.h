// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>
#include <QUuid>
#include <QtEndian>

namespace aicms::vault {

/// Fields in one unambiguous run of bytes, for hashing and signing: each with its length before it, numbers as 8 bytes
/// big endian, texts in UTF-8. Two different lists of fields never give the same bytes, and no JSON writer's habits
/// matter.
class Transcript {
public:
    explicit Transcript(QByteArrayView purpose) { add(purpose); }
    Transcript& add(QByteArrayView bytes)
    {
        appendNumber(bytes.size());
        m_bytes += bytes;
        return *this;
    }
    Transcript& add(const QString& text) { return add(QByteArrayView(text.toUtf8())); }
    Transcript& add(const QUuid& id) { return add(QByteArrayView(id.toRfc4122())); }
    Transcript& add(qint64 number)
    {
        appendNumber(8);
        appendNumber(number);
        return *this;
    }
    const QByteArray& bytes() const { return m_bytes; }

private:
    void appendNumber(qint64 number)
    {
        const qint64 bigEndian = qToBigEndian(number);
        m_bytes.append(reinterpret_cast<const char*>(&bigEndian), sizeof bigEndian);
    }
    QByteArray m_bytes;
};

} // namespace aicms::vault
