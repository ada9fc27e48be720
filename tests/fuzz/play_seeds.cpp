// SPDX-License-Identifier: GPL-3.0-or-later
// Stands in for libFuzzer where there is none: gives a fuzzer each file of a folder, and each of them cut short.
#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <vector>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size);

int main(int argc, char** argv)
{
    if (argc != 2 || !std::filesystem::is_directory(argv[1])) {
        std::fprintf(stderr, "there is no folder of seeds\n");
        return 2;
    }
    int played = 0;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(argv[1])) {
        if (!entry.is_regular_file())
            continue;
        std::ifstream file(entry.path(), std::ios::binary);
        const std::vector<char> bytes {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
        std::printf("%s\n", entry.path().filename().c_str());
        std::fflush(stdout);
        // A vector of its own each time, so that reading past the end is seen by the address sanitizer.
        const size_t step = std::max<size_t>(1, bytes.size() / 16);
        for (size_t cut = 0; cut <= bytes.size(); cut += step) {
            const std::vector<uint8_t> input(bytes.begin(), bytes.end() - std::ptrdiff_t(cut));
            LLVMFuzzerTestOneInput(input.data(), input.size());
        }
        ++played;
    }
    std::printf("%d seeds played\n", played);
    return played > 0 ? 0 : 1;
}
