// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/first_run/recovery_sheet.h"

#include "core/base/file_problem.h"
#include "ui/theme/theme.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QLocale>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

namespace aicms::shell {

namespace {

struct Sheet {
    Q_DECLARE_TR_FUNCTIONS(aicms::shell::RecoverySheet)
};

constexpr double pointsPerInch = 72;

/// Writes paragraphs from top to bottom. Measures in points, so that paper and PDF look the same.
class Column {
public:
    Column(QPainter& painter, QRectF area) : m_painter(painter), m_area(area), m_y(area.top()) { }

    void paragraph(const QString& text, double points, QFont::Weight weight, double gapAfter)
    {
        QFont font(theme::theme().font(theme::Type::Body).family());
        font.setPointSizeF(points);
        font.setWeight(weight);
        m_painter.setFont(font);
        const QRectF room(m_area.left(), m_y, m_area.width(), m_area.height());
        QRectF used;
        m_painter.drawText(room, Qt::AlignLeading | Qt::AlignTop | Qt::TextWordWrap, text, &used);
        m_y += used.height() + scaled(gapAfter);
    }

    void line(double points, double gapAfter)
    {
        m_painter.fillRect(QRectF(m_area.left(), m_y, m_area.width(), scaled(points)), Qt::black);
        m_y += scaled(points + gapAfter);
    }

    /// Each group in a box of its own with its number above it.
    void groups(const QStringList& groups)
    {
        constexpr int perRow = 4;
        const double gap = scaled(10);
        const double width = (m_area.width() - gap * (perRow - 1)) / perRow;
        const double height = scaled(52);
        QFont number(theme::theme().font(theme::Type::Body).family());
        number.setPointSizeF(8);
        QFont code(QStringLiteral("monospace"));
        code.setStyleHint(QFont::Monospace);
        code.setPointSizeF(18);
        for (int index = 0; index < groups.size(); ++index) {
            const QRectF box(m_area.left() + (index % perRow) * (width + gap), m_y + (index / perRow) * (height + gap),
                width, height);
            m_painter.setPen(QPen(Qt::black, scaled(0.75)));
            m_painter.drawRect(box);
            m_painter.setFont(number);
            m_painter.drawText(
                box.adjusted(scaled(6), scaled(4), 0, 0), Qt::AlignLeft | Qt::AlignTop, QString::number(index + 1));
            m_painter.setFont(code);
            m_painter.drawText(box.adjusted(0, scaled(8), 0, 0), Qt::AlignCenter, groups[index]);
        }
        const auto rows = (groups.size() + perRow - 1) / perRow;
        m_y += static_cast<double>(rows) * (height + gap) + scaled(8);
    }

    double scaled(double points) const { return points * m_painter.device()->logicalDpiY() / pointsPerInch; }

private:
    QPainter& m_painter;
    QRectF m_area;
    double m_y;
};

void paintSheet(const RecoverySheet& sheet, QPainter& painter, const QRectF& area)
{
    const QLocale locale;
    Column column(painter, area);
    column.paragraph(sheet.business, 10, QFont::DemiBold, 3);
    column.line(2, 18);
    column.paragraph(Sheet::tr("Recovery sheet"), 20, QFont::DemiBold, 4);
    column.paragraph(
        Sheet::tr("Vault of %1, made %2").arg(sheet.ownerName, locale.toString(sheet.made, QLocale::LongFormat)), 10,
        QFont::Normal, 14);
    column.paragraph(
        Sheet::tr("This code opens the vault when the passphrase is forgotten. Whoever holds this sheet and the "
                  "vault can read all customer data. Keep it in a safe, not in the computer bag."),
        10, QFont::Normal, 16);
    column.groups(sheet.groups);
    column.paragraph(Sheet::tr("How to use it"), 12, QFont::DemiBold, 4);
    column.paragraph(Sheet::tr("1. Start AICMS and choose the vault."), 10, QFont::Normal, 2);
    column.paragraph(Sheet::tr("2. Choose “Use the recovery sheet” and type the seven groups."), 10, QFont::Normal, 2);
    column.paragraph(Sheet::tr("3. Choose a new passphrase. This sheet stays good until you make a new one."), 10,
        QFont::Normal, 14);
    column.paragraph(Sheet::tr("The letters I, L, O and U are never used. Capital or small letters do not matter."), 9,
        QFont::Normal, 14);
    column.paragraph(Sheet::tr("Vault folder: %1").arg(sheet.vaultFolder), 9, QFont::Normal, 0);
    QFont foot(theme::theme().font(theme::Type::Body).family());
    foot.setPointSizeF(8);
    painter.setFont(foot);
    painter.drawText(area, Qt::AlignHCenter | Qt::AlignBottom, Sheet::tr("Page 1 of 1"));
}

} // namespace

QPageSize paperFor(const QLocale& locale)
{
    return QPageSize(locale.measurementSystem() == QLocale::ImperialUSSystem ? QPageSize::Letter : QPageSize::A4);
}

bool printRecoverySheet(const RecoverySheet& sheet, QPagedPaintDevice& device)
{
    device.setPageSize(paperFor(QLocale()));
    device.setPageMargins(QMarginsF(20, 20, 20, 20), QPageLayout::Millimeter);
    QPainter painter;
    if (!painter.begin(&device))
        return false;
    painter.setPen(Qt::black);
    paintSheet(sheet, painter, QRectF(0, 0, device.width(), device.height()));
    return painter.end();
}

bool saveRecoverySheetAsPdf(const RecoverySheet& sheet, const QString& path)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setTitle(Sheet::tr("Recovery sheet"));
        if (!printRecoverySheet(sheet, writer))
            return false;
    }
    if (!base::requirePlaceForOutput(path))
        return false;
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        && file.write(bytes) == bytes.size() && file.flush() && file.commit();
}

} // namespace aicms::shell
