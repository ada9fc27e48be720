// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/export_check.h"

#include <QCryptographicHash>

namespace aicms::consent {

namespace {

const QString numberColumn = QStringLiteral("file_row");
const QString digestColumn = QStringLiteral("row_sha256");
const QString lastWord = QStringLiteral(" end");

/// Over every cell but the digest, each with its name and its length. Spaces and line ends are what programs change
/// that save a file again, and say nothing.
QString digestOf(const QStringList& header, const QStringList& cells)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto add = [&hash](const QString& text) {
        const QByteArray bytes = text.simplified().toUtf8();
        hash.addData(QByteArray::number(bytes.size()) + ':' + bytes);
    };
    for (qsizetype place = 0; place + 1 < header.size(); ++place) {
        add(header.at(place));
        add(cells.value(place));
    }
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace

QStringList checkHeader(QStringList header)
{
    return header << numberColumn << digestColumn;
}

QStringList checkedRow(const QStringList& header, QStringList cells, qint64 number, bool isLast)
{
    cells << QString::number(number) + (isLast ? lastWord : QString());
    return cells << digestOf(header, cells);
}

ExportCheck::ExportCheck(const QStringList& header) : m_header(header)
{
    const qsizetype columns = header.size();
    const bool isThere
        = columns > 2 && header.at(columns - 1) == digestColumn && header.at(columns - 2) == numberColumn;
    m_digestAt = isThere ? static_cast<int>(columns) - 1 : 0;
}

void ExportCheck::take(const exchange::TableRow& row)
{
    if (!canCheck())
        return;
    if (row.fault == exchange::RowFault::RepeatedHeader) { // another file was put behind this one
        finish(row.number);
        m_number = 0;
        return;
    }
    if (row.cells.value(m_digestAt).trimmed() != digestOf(m_header, row.cells))
        m_altered.insert(row.number);
    const QString number = row.cells.value(m_digestAt - 1).simplified();
    const bool isNext = !(m_number > 0 && m_isEnded) && number.section(u' ', 0, 0).toLongLong() == m_number + 1;
    if (!isNext && m_firstGap == 0)
        m_firstGap = row.number;
    ++m_number;
    m_isEnded = number.endsWith(lastWord.trimmed());
}

void ExportCheck::finish(qint64 lastRow)
{
    if (canCheck() && !m_isEnded && m_firstGap == 0)
        m_firstGap = lastRow;
}

} // namespace aicms::consent
