// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsx/zip_writer.h"

#include "core/exchange/export/device_writing.h"

#include <zip.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <memory>
#include <optional>

namespace aicms::exchange {

namespace {

/// Where the archive goes. libzip asks for each step through one function.
struct Sink {
    QIODevice* device;
    std::optional<base::Error> error;

    static zip_int64_t step(void* self, void* data, zip_uint64_t length, zip_source_cmd_t command)
    {
        return static_cast<Sink*>(self)->take(data, length, command);
    }
    zip_int64_t take(void* data, zip_uint64_t length, zip_source_cmd_t command)
    {
        switch (command) {
        case ZIP_SOURCE_SUPPORTS:
            return zip_source_make_command_bitmap(ZIP_SOURCE_STAT, ZIP_SOURCE_ERROR, ZIP_SOURCE_FREE,
                ZIP_SOURCE_BEGIN_WRITE, ZIP_SOURCE_WRITE, ZIP_SOURCE_SEEK_WRITE, ZIP_SOURCE_TELL_WRITE,
                ZIP_SOURCE_COMMIT_WRITE, ZIP_SOURCE_ROLLBACK_WRITE, ZIP_SOURCE_REMOVE, ZIP_SOURCE_OPEN, ZIP_SOURCE_READ,
                ZIP_SOURCE_CLOSE, ZIP_SOURCE_SEEK, ZIP_SOURCE_TELL, -1);
        case ZIP_SOURCE_STAT: { // there is nothing yet
            auto* stat = static_cast<zip_stat_t*>(data);
            zip_stat_init(stat);
            stat->size = 0;
            stat->valid = ZIP_STAT_SIZE;
            return sizeof(zip_stat_t);
        }
        case ZIP_SOURCE_WRITE: {
            const auto size = static_cast<qint64>(length);
            if (device->write(static_cast<const char*>(data), size) == size)
                return size;
            error = writeError(*device);
            return -1;
        }
        case ZIP_SOURCE_SEEK_WRITE: {
            const auto* args = static_cast<const zip_source_args_seek_t*>(data);
            const qint64 base = args->whence == SEEK_SET ? 0
                : args->whence == SEEK_CUR               ? device->pos()
                                                         : device->size();
            return device->seek(base + args->offset) ? 0 : -1;
        }
        case ZIP_SOURCE_TELL_WRITE: return device->pos();
        case ZIP_SOURCE_ERROR: {
            auto* codes = static_cast<int*>(data);
            codes[0] = ZIP_ER_WRITE;
            codes[1] = EIO;
            return 2 * sizeof(int);
        }
        default: return 0; // opening and reading finds it empty
        }
    }
};

/// Where one part comes from.
struct Part {
    ZipPart part;
    QByteArray piece;
    qsizetype at = 0;
    std::optional<base::Error> error;

    static zip_int64_t step(void* self, void* data, zip_uint64_t length, zip_source_cmd_t command)
    {
        return static_cast<Part*>(self)->give(data, length, command);
    }
    zip_int64_t give(void* data, zip_uint64_t length, zip_source_cmd_t command)
    {
        switch (command) {
        case ZIP_SOURCE_SUPPORTS:
            return zip_source_make_command_bitmap(ZIP_SOURCE_OPEN, ZIP_SOURCE_READ, ZIP_SOURCE_CLOSE, ZIP_SOURCE_STAT,
                ZIP_SOURCE_ERROR, ZIP_SOURCE_FREE, -1);
        case ZIP_SOURCE_STAT: zip_stat_init(static_cast<zip_stat_t*>(data)); return sizeof(zip_stat_t);
        case ZIP_SOURCE_READ: return read(static_cast<char*>(data), static_cast<qsizetype>(length));
        case ZIP_SOURCE_ERROR: {
            auto* codes = static_cast<int*>(data);
            codes[0] = ZIP_ER_READ;
            codes[1] = EIO;
            return 2 * sizeof(int);
        }
        default: return 0;
        }
    }
    zip_int64_t read(char* target, qsizetype room)
    {
        if (at >= piece.size()) {
            auto next = part.nextPiece();
            if (!next) {
                error = next.error();
                return -1;
            }
            piece = std::move(*next);
            at = 0;
        }
        const qsizetype count = std::min(room, piece.size() - at);
        std::memcpy(target, piece.constData() + at, static_cast<std::size_t>(count));
        at += count;
        return count;
    }
};

struct Discard {
    void operator()(zip_t* archive) const { zip_discard(archive); }
};

base::Error failure(const Sink& sink, const std::vector<std::unique_ptr<Part>>& parts)
{
    for (const auto& part : parts) {
        if (part->error)
            return *part->error;
    }
    return sink.error.value_or(base::Error {base::ErrorKind::InputOutput, QStringLiteral("zip")});
}

} // namespace

ZipPart wholePart(const QString& name, QByteArray bytes)
{
    return {name, [rest = std::move(bytes)]() mutable -> base::Result<QByteArray> { return std::exchange(rest, {}); }};
}

base::Result<void> writeZip(QIODevice& device, std::vector<ZipPart> zipParts)
{
    Sink sink {&device, {}};
    std::vector<std::unique_ptr<Part>> parts;
    zip_source_t* const target = zip_source_function_create(&Sink::step, &sink, nullptr);
    std::unique_ptr<zip_t, Discard> archive(
        target == nullptr ? nullptr : zip_open_from_source(target, ZIP_CREATE | ZIP_TRUNCATE, nullptr));
    if (!archive) {
        zip_source_free(target);
        return base::fail(failure(sink, parts));
    }
    for (ZipPart& part : zipParts) {
        parts.push_back(std::make_unique<Part>(Part {std::move(part), {}, 0, {}}));
        zip_source_t* const source = zip_source_function(archive.get(), &Part::step, parts.back().get());
        const QByteArray name = parts.back()->part.name.toUtf8();
        if (source == nullptr || zip_file_add(archive.get(), name.constData(), source, ZIP_FL_ENC_UTF_8) < 0)
            return base::fail(failure(sink, parts));
    }
    if (zip_close(archive.get()) != 0)
        return base::fail(failure(sink, parts));
    archive.release(); // closed
    return {};
}

} // namespace aicms::exchange
