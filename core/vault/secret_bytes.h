// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <cstddef>
#include <span>

namespace aicms::vault {

/// Bytes in guarded, locked memory (sodium_malloc) that are zeroed when freed. Movable, not copyable by accident.
class SecretBytes {
public:
    SecretBytes() = default;
    explicit SecretBytes(std::size_t size); ///< zeroed
    static SecretBytes random(std::size_t size);
    static SecretBytes copyOf(std::span<const unsigned char> bytes);
    /// Copies, then zeroes the source as far as it is not shared.
    static SecretBytes take(QByteArray& bytes);
    ~SecretBytes();
    SecretBytes(SecretBytes&& other) noexcept;
    SecretBytes& operator=(SecretBytes&& other) noexcept;
    SecretBytes(const SecretBytes&) = delete;
    SecretBytes& operator=(const SecretBytes&) = delete;

    SecretBytes clone() const;
    bool isEmpty() const { return m_size == 0; }
    std::size_t size() const { return m_size; }
    unsigned char* data() { return m_data; }
    const unsigned char* data() const { return m_data; }
    std::span<const unsigned char> span() const { return {m_data, m_size}; }
    /// Constant-time comparison.
    bool equals(const SecretBytes& other) const;

private:
    unsigned char* m_data = nullptr;
    std::size_t m_size = 0;
};

} // namespace aicms::vault
