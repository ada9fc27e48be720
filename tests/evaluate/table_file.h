// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace aicms::evaluate {

/// A file of the public data: UTF-8 text, gzip or not.
/// Throws std::runtime_error with the path when it cannot be read.
std::string readText(const std::string& path);

/// A table with a header line; fields between commas, quotes as in RFC 4180. Each row has as many fields as the header.
class TableFile {
public:
    explicit TableFile(const std::string& path);

    size_t rows() const { return m_header.empty() ? 0 : m_fields.size() / m_header.size(); }
    const std::vector<std::string>& header() const { return m_header; }
    std::optional<size_t> find(std::string_view name) const;
    /// Throws std::runtime_error naming the column when there is none.
    size_t column(std::string_view name) const;
    const std::string& text(size_t row, size_t column) const { return m_fields[row * m_header.size() + column]; }
    /// Empty and what is no number: nothing.
    std::optional<double> number(size_t row, size_t column) const;

private:
    std::string m_path;
    std::vector<std::string> m_header;
    std::vector<std::string> m_fields;
};

/// Days since 1970-01-01 of a text that begins with "2011-06-01" or "20110601"; throws std::runtime_error.
int dayOf(std::string_view text);

} // namespace aicms::evaluate
