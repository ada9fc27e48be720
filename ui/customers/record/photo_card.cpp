// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/record/photo_card.h"

#include "ui/customers/record/photo_picture.h"
#include "ui/kit/label.h"
#include "ui/kit/when_done.h"

#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <QVBoxLayout>

namespace aicms::customers_ui {

namespace {

constexpr int photoSide = 240; ///< design pixels; the column is hardly wider

/// The picture with round corners, as large as there is room.
class PhotoFrame : public kit::PaintedWidget {
public:
    void setPicture(const QImage& picture)
    {
        m_picture = picture;
        updateGeometry();
        update();
    }
    QSize sizeHint() const override
    {
        return m_picture.size().scaled(theme::px(photoSide), theme::px(photoSide), Qt::KeepAspectRatio);
    }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
        QPainterPath shape;
        shape.addRoundedRect(QRectF(rect()), theme::px(8), theme::px(8));
        painter.setClipPath(shape);
        painter.drawImage(rect(), m_picture);
    }

private:
    QImage m_picture;
};

} // namespace

PhotoCard::PhotoCard(QWidget* parent)
    : Card(tr("Photo"), parent), m_frame(new PhotoFrame),
      m_problem(new kit::Label({}, theme::Type::Caption, theme::Color::TextSecondary))
{
    setObjectName(QStringLiteral("photoCard"));
    m_frame->setObjectName(QStringLiteral("photo"));
    m_frame->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_frame->setAccessibleName(tr("Photo"));
    m_problem->setObjectName(QStringLiteral("photoProblem"));
    body()->addWidget(m_frame, 0, Qt::AlignHCenter);
    body()->addWidget(m_problem->wrapped());
    for (QWidget* part : std::initializer_list<QWidget*> {m_frame, m_problem, this})
        part->hide(); // until it is decoded
}

void PhotoCard::setData(const customers::Customer& customer)
{
    const QByteArray bytes = customer.photo ? customer.photo->bytes : QByteArray();
    setVisible(!bytes.isEmpty());
    if (bytes == m_bytes)
        return;
    m_bytes = bytes;
    const int turn = ++m_turn;
    if (bytes.isEmpty())
        return show({});
    setNote(customer.photo->width > 0
            ? tr("%1 × %2").arg(QLocale().toString(customer.photo->width), QLocale().toString(customer.photo->height))
            : QString());
    const int side = static_cast<int>(theme::px(photoSide) * devicePixelRatioF());
    kit::whenDone(this, decodePhoto(bytes, side), [this, turn](const QImage& picture) {
        if (turn == m_turn)
            show(picture);
    });
}

void PhotoCard::show(const QImage& picture)
{
    static_cast<PhotoFrame*>(m_frame)->setPicture(picture);
    m_frame->setVisible(!picture.isNull());
    m_problem->setVisible(picture.isNull());
    m_problem->setText(tr("This picture cannot be shown: it is damaged, or larger than 25 million pixels. It is kept "
                          "as it came."));
    Q_EMIT decoded(picture);
}

} // namespace aicms::customers_ui
