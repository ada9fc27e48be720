// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/retention/page_cells.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace aicms::retention {

namespace {

constexpr qsizetype fileHeader = 100; // bytes at the beginning of the first page
enum PageType { InteriorIndex = 2, InteriorTable = 5, LeafIndex = 10, LeafTable = 13 };

bool isInterior(int type)
{
    return type == InteriorIndex || type == InteriorTable;
}

qsizetype sizeOf(quint64 serialType)
{
    constexpr quint64 firstText = 12; // and BLOB
    constexpr std::array<qsizetype, firstText> fixed {0, 1, 2, 3, 4, 6, 8, 8, 0, 0, 0, 0};
    if (serialType < firstText)
        return fixed[serialType];
    return static_cast<qsizetype>(std::min<quint64>((serialType - firstText) / 2, 1U << 31));
}

} // namespace

PageCells::PageCells(QByteArrayView page, bool isFirst, int reserved)
    : m_page(page.first(std::clamp<qsizetype>(page.size() - reserved, 0, page.size())))
{
    const qsizetype header = isFirst ? fileHeader : 0;
    constexpr qsizetype leafHeader = 8, interiorHeader = 12;
    if (m_page.size() < header + interiorHeader)
        return;
    m_type = byte(header);
    if (!isInterior(m_type) && m_type != LeafIndex && m_type != LeafTable)
        return;
    const qsizetype count = twoBytes(header + 3);
    const qsizetype pointers = header + (isInterior(m_type) ? interiorHeader : leafHeader);
    for (qsizetype i = 0; i < count && pointers + 2 * i + 1 < m_page.size(); ++i)
        readCell(twoBytes(pointers + 2 * i));
    std::ranges::sort(m_cells, {}, &Stretch::from);
    std::ranges::sort(m_values, {}, &Stretch::from);
}

void PageCells::readCell(qsizetype at)
{
    constexpr qsizetype childPage = 4;
    const qsizetype cell = at;
    const qsizetype end = m_page.size();
    if (isInterior(m_type))
        at += childPage;
    if (at >= end)
        return;
    if (m_type == InteriorTable) {
        varint(at, end);
        m_cells.push_back({cell, at});
        return;
    }
    const quint64 payload = varint(at, end);
    if (m_type == LeafTable)
        varint(at, end);
    readPayload(cell, at, payload);
}

void PageCells::readPayload(qsizetype cell, qsizetype at, quint64 size)
{
    constexpr qsizetype overflowPage = 4;
    const qsizetype local = localSize(size);
    const qsizetype end = std::min(at + local, m_page.size());
    const bool overflows = static_cast<quint64>(local) < size;
    m_cells.push_back({cell, std::min(end + (overflows ? overflowPage : 0), m_page.size())});
    readRecord(at, end);
}

qsizetype PageCells::localSize(quint64 payload) const
{
    const auto usable = static_cast<quint64>(m_page.size());
    const quint64 most = m_type == LeafTable ? usable - 35 : (usable - 12) * 64 / 255 - 23;
    if (payload <= most)
        return static_cast<qsizetype>(payload);
    const quint64 least = (usable - 12) * 32 / 255 - 23;
    const quint64 size = least + (payload - least) % (usable - 4);
    return static_cast<qsizetype>(size <= most ? size : least);
}

void PageCells::readRecord(qsizetype at, qsizetype end)
{
    if (at >= end)
        return;
    const qsizetype begin = at;
    const quint64 header = varint(at, end);
    qsizetype value = begin + static_cast<qsizetype>(std::min<quint64>(header, static_cast<quint64>(end - begin)));
    const qsizetype headerEnd = value;
    while (at < headerEnd) {
        const qsizetype size = sizeOf(varint(at, headerEnd));
        if (value >= end)
            return;
        if (size > 0)
            m_values.push_back({value, std::min(value + size, end)});
        value += size;
    }
}

quint64 PageCells::varint(qsizetype& at, qsizetype end) const
{
    constexpr int mostBytes = 9;
    quint64 number = 0;
    for (int i = 1; i <= mostBytes && at < end; ++i) {
        const quint8 next = byte(at++);
        if (i == mostBytes)
            return number << 8 | next;
        number = number << 7 | (next & 0x7F);
        if (next < 0x80)
            break;
    }
    return number;
}

bool PageCells::isAcrossValues(qsizetype from, qsizetype length) const
{
    const qsizetype end = from + length;
    const auto covering = [](const std::vector<Stretch>& stretches, qsizetype at) {
        auto next = std::ranges::upper_bound(stretches, at, {}, &Stretch::from);
        return next == stretches.begin() || std::prev(next)->to <= at ? nullptr : &*std::prev(next);
    };
    for (qsizetype at = from; at < end;) {
        const Stretch* cell = covering(m_cells, at);
        if (!cell)
            return false;
        at = cell->to;
    }
    const Stretch* value = covering(m_values, from);
    return !value || value->to < end;
}

} // namespace aicms::retention
