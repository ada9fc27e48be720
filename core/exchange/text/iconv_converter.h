// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <iconv.h>

#include <initializer_list>

namespace aicms::exchange {

/// POSIX iconv. Needed because Qt Core converts Shift_JIS and the like only where it was built with ICU.
class IconvConverter {
public:
    /// From the first of the encodings that this system knows, by iconv's names.
    explicit IconvConverter(std::initializer_list<const char*> names);
    ~IconvConverter();
    IconvConverter(const IconvConverter&) = delete;
    IconvConverter& operator=(const IconvConverter&) = delete;

    bool isValid() const { return m_handle != reinterpret_cast<iconv_t>(-1); }
    /// Appends to `text`, with `mark` for each byte that is no character. Returns how many bytes were used up; less
    /// than `size` when the last character is unfinished and `isLast` is false.
    qsizetype convert(const char* bytes, qsizetype size, bool isLast, char16_t mark, QString& text);

private:
    iconv_t m_handle;
};

} // namespace aicms::exchange
