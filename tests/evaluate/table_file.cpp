// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/evaluate/table_file.h"

#include <zlib.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>
#include <memory>
#include <stdexcept>
#include <utility>

namespace aicms::evaluate {

namespace {

/// One line's fields; moves `at` behind the line.
void readLine(const std::string& text, size_t& at, std::vector<std::string>& fields)
{
    std::string field;
    bool isQuoted = false;
    for (; at < text.size(); ++at) {
        const char c = text[at];
        if (isQuoted && c == '"' && at + 1 < text.size() && text[at + 1] == '"')
            field += text[++at];
        else if (c == '"')
            isQuoted = !isQuoted;
        else if (c == ',' && !isQuoted)
            fields.push_back(std::exchange(field, {}));
        else if (c == '\n' && !isQuoted)
            break;
        else if (c != '\r' || isQuoted)
            field += c;
    }
    ++at;
    fields.push_back(std::move(field));
}

int digits(std::string_view text, const std::string_view& whole)
{
    int value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size())
        throw std::runtime_error("not a day: " + std::string(whole));
    return value;
}

} // namespace

std::string readText(const std::string& path)
{
    const std::unique_ptr<gzFile_s, int (*)(gzFile)> file(gzopen(path.c_str(), "rb"), gzclose);
    if (!file)
        throw std::runtime_error("cannot open " + path);
    std::string text;
    std::array<char, 65'536> block;
    for (int count = 0; (count = gzread(file.get(), block.data(), unsigned(block.size()))) != 0;) {
        if (count < 0)
            throw std::runtime_error("cannot read " + path);
        text.append(block.data(), size_t(count));
    }
    return text;
}

TableFile::TableFile(const std::string& path) : m_path(path)
{
    const std::string text = readText(path);
    size_t at = 0;
    readLine(text, at, m_header);
    while (at < text.size()) {
        const size_t before = m_fields.size();
        readLine(text, at, m_fields);
        if (m_fields.size() - before != m_header.size())
            throw std::runtime_error(path + ": row " + std::to_string(before / m_header.size() + 2)
                + " has not as many fields as the header");
    }
}

std::optional<size_t> TableFile::find(std::string_view name) const
{
    const auto found = std::ranges::find(m_header, name);
    return found == m_header.end() ? std::nullopt : std::optional(size_t(found - m_header.begin()));
}

size_t TableFile::column(std::string_view name) const
{
    if (const auto found = find(name))
        return *found;
    throw std::runtime_error(m_path + " has no column " + std::string(name));
}

std::optional<double> TableFile::number(size_t row, size_t column) const
{
    const std::string& field = text(row, column);
    double value = 0;
    const auto [end, error] = std::from_chars(field.data(), field.data() + field.size(), value);
    return error == std::errc() && end == field.data() + field.size() ? std::optional(value) : std::nullopt;
}

int dayOf(std::string_view text)
{
    const bool hasDashes = text.size() >= 10 && text[4] == '-';
    if (text.size() < 8)
        throw std::runtime_error("not a day: " + std::string(text));
    const int year = digits(text.substr(0, 4), text);
    const int month = digits(text.substr(hasDashes ? 5 : 4, 2), text);
    const int day = digits(text.substr(hasDashes ? 8 : 6, 2), text);
    const std::chrono::year_month_day date {
        std::chrono::year(year), std::chrono::month(unsigned(month)), std::chrono::day(unsigned(day))};
    if (!date.ok())
        throw std::runtime_error("not a day: " + std::string(text));
    return std::chrono::sys_days(date).time_since_epoch().count();
}

} // namespace aicms::evaluate
