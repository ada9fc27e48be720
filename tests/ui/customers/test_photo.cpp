// SPDX-License-Identifier: GPL-3.0-or-later
// Photos on records: shown where they may be decoded, and never decoded where they may not.
#include "tests/support/test_program.h"
#include "tests/ui/customers/desk.h"
#include "ui/customers/record/photo_picture.h"

#include <QBuffer>
#include <QImage>
#include <QLabel>
#include <QtEndian>

using namespace aicms;
using namespace test;

namespace {

QByteArray picture(QSize size, const char* format)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(QColor(30, 120, 90));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return bytes;
}

/// A picture whose header says it is larger than it is.
QByteArray boasting(quint32 side)
{
    QByteArray png = picture({8, 8}, "PNG");
    qToBigEndian(side, png.data() + 16);
    qToBigEndian(side, png.data() + 20);
    return png;
}

} // namespace

class TestPhoto : public QObject {
    Q_OBJECT

    std::unique_ptr<Desk> m_desk;

    void openWith(const QByteArray& bytes, qint64 side)
    {
        m_desk = std::make_unique<Desk>(ownerName);
        customers::Customer customer;
        customer.givenName = u"Hannah"_s;
        customer.familyName = u"Okafor"_s;
        if (!bytes.isEmpty())
            customer.photo = customers::Photo {u"image/png"_s, side, side, bytes, {}};
        m_desk->openRecord(m_desk->add(customer));
    }

private Q_SLOTS:
    void cleanup() { m_desk.reset(); }

    void isScaledDown()
    {
        for (const char* format : {"PNG", "JPG", "BMP"}) {
            const QImage shown = customers_ui::decodedPhoto(picture({640, 320}, format), 240);
            QCOMPARE(shown.size(), QSize(240, 120));
            QVERIFY(qAbs(shown.pixelColor(10, 10).green() - 120) < 6);
        }
        QCOMPARE(customers_ui::decodedPhoto(picture({20, 10}, "PNG"), 240).size(), QSize(20, 10));
    }

    void isNotDecodedWhereItMayNotBe()
    {
        QVERIFY(customers_ui::decodedPhoto(boasting(10'000), 240).isNull()); // 100 megapixels
        QVERIFY(customers_ui::decodedPhoto(boasting(5'001), 240).isNull());
        QVERIFY(customers_ui::decodedPhoto("<svg xmlns='http://www.w3.org/2000/svg'/>", 240).isNull());
        QVERIFY(customers_ui::decodedPhoto({}, 240).isNull());
        QVERIFY(customers_ui::decodedPhoto(picture({64, 64}, "PNG").left(60), 240).isNull());
    }

    void standsOnTheRecord()
    {
        openWith(picture({64, 64}, "PNG"), 64);
        QTRY_VERIFY(m_desk->has(u"photo"_s));
        QVERIFY(!m_desk->has(u"photoProblem"_s));
    }

    void oneThatCannotBeShownSaysSo()
    {
        openWith(picture({64, 64}, "PNG").left(60), 64);
        QTRY_VERIFY(m_desk->has(u"photoProblem"_s));
        QVERIFY(!m_desk->has(u"photo"_s));
        QVERIFY(m_desk->find<QLabel>(u"photoProblem"_s)->text().contains(u"damaged"_s));
    }

    void aRecordWithoutOneHasNoSuchCard()
    {
        openWith({}, 0);
        QVERIFY(!m_desk->has(u"photoCard"_s));
    }
};

AICMS_WINDOW_TEST(TestPhoto)
#include "test_photo.moc"
