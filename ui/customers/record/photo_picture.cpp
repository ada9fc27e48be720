// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/record/photo_picture.h"

#include "core/base/picture_header.h"
#include "core/customers/customer_rules.h"

#include <QBuffer>
#include <QImageReader>
#include <QPromise>
#include <QThreadPool>

#include <memory>

namespace aicms::customers_ui {

QImage decodedPhoto(const QByteArray& bytes, int side)
{
    const auto header = base::readPictureHeader(bytes);
    if (!header || header->pixels() <= 0 || header->pixels() > customers::limits::photoPixels)
        return {};
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    // The kind is named, so that no other decoder has a try at the bytes.
    QImageReader reader(&buffer, header->mediaType.section(u'/', 1).toLatin1());
    reader.setAutoDetectImageFormat(false);
    reader.setAutoTransform(true); // telephones write how they were held
    const QSize size = reader.size();
    const bool isHonest = size.isValid() && qint64(size.width()) * size.height() <= customers::limits::photoPixels;
    if (!isHonest)
        return {};
    if (size.width() > side || size.height() > side)
        reader.setScaledSize(size.scaled(side, side, Qt::KeepAspectRatio).expandedTo({1, 1}));
    return reader.read();
}

QFuture<QImage> decodePhoto(const QByteArray& bytes, int side)
{
    const auto promise = std::make_shared<QPromise<QImage>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise, bytes, side] {
        promise->addResult(decodedPhoto(bytes, side));
        promise->finish();
    });
    return promise->future();
}

} // namespace aicms::customers_ui
