// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/page_seal.h"

#include "core/vault/crypto.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace aicms::storage {

namespace {

constexpr qint64 pageSize = 4096;
constexpr qint64 reserved = 80; // 16 of the vector, 64 of HMAC-SHA512
constexpr qint64 pagesAtOnce = 256;
constexpr qsizetype saltSize = 16; // the file begins with it
constexpr qsizetype digestSize = 32;

} // namespace

QByteArray pageSeal(const QString& path)
{
    return pageSeal(path, QFileInfo(path).size());
}

QByteArray pageSeal(const QString& path, qint64 size)
{
    QFile file(path);
    if (QFileInfo(path + QStringLiteral("-wal")).size() > 0 || size > largestSealed
        || !file.open(QIODevice::ReadOnly | QIODevice::Unbuffered) || file.size() < size)
        return {};
    vault::Sha256 seal;
    seal.add(QByteArray::number(size));
    QByteArray salt;
    const auto next = [&file, size] { return file.read(std::min(pageSize * pagesAtOnce, size - file.pos())); };
    for (QByteArray block = next(); !block.isEmpty(); block = next()) {
        if (salt.isEmpty())
            salt = block.left(saltSize);
        for (qint64 page = 0; page + pageSize <= block.size(); page += pageSize)
            seal.add(QByteArrayView(block).sliced(page + pageSize - reserved, reserved));
    }
    return file.error() == QFileDevice::NoError ? salt + seal.finish() : QByteArray();
}

bool isOtherPages(const QByteArray& then, const QByteArray& now)
{
    if (then.isEmpty() || now.isEmpty())
        return false;
    if (then.size() == digestSize)
        return now.last(digestSize) != then;
    return then.left(saltSize) == now.left(saltSize) && then != now;
}

} // namespace aicms::storage
