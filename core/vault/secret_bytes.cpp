// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/secret_bytes.h"

#include "core/base/error.h"
#include "core/vault/sodium_ready.h"

#include <cerrno>
#include <cstring>
#include <utility>

namespace aicms::vault {

SecretBytes::SecretBytes(std::size_t size)
{
    if (size == 0)
        return;
    requireSodium();
    m_data = static_cast<unsigned char*>(sodium_malloc(size));
    if (m_data == nullptr)
        throw base::Failure(base::fileError(ENOMEM));
    sodium_memzero(m_data, size);
    m_size = size;
}

SecretBytes SecretBytes::random(std::size_t size)
{
    SecretBytes result(size);
    if (size > 0)
        randombytes_buf(result.m_data, size);
    return result;
}

SecretBytes SecretBytes::copyOf(std::span<const unsigned char> bytes)
{
    SecretBytes result(bytes.size());
    if (!bytes.empty())
        std::memcpy(result.m_data, bytes.data(), bytes.size());
    return result;
}

SecretBytes SecretBytes::take(QByteArray& bytes)
{
    SecretBytes result = copyOf({reinterpret_cast<const unsigned char*>(bytes.constData()), std::size_t(bytes.size())});
    if (bytes.isDetached())
        sodium_memzero(bytes.data(), std::size_t(bytes.size()));
    bytes.clear();
    return result;
}

SecretBytes::~SecretBytes()
{
    sodium_free(m_data);
}

SecretBytes::SecretBytes(SecretBytes&& other) noexcept
    : m_data(std::exchange(other.m_data, nullptr)), m_size(std::exchange(other.m_size, 0))
{
}

SecretBytes& SecretBytes::operator=(SecretBytes&& other) noexcept
{
    std::swap(m_data, other.m_data);
    std::swap(m_size, other.m_size);
    return *this;
}

SecretBytes SecretBytes::clone() const
{
    return copyOf(span());
}

bool SecretBytes::equals(const SecretBytes& other) const
{
    return m_size == other.m_size && (m_size == 0 || sodium_memcmp(m_data, other.m_data, m_size) == 0);
}

} // namespace aicms::vault
