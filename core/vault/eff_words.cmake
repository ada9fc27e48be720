# SPDX-License-Identifier: GPL-3.0-or-later
# Turns the JSON array of INPUT into the C++ array of OUTPUT; anything but 7,776 plain words stops the build.
file(READ "${INPUT}" json)
string(REGEX MATCHALL "\"[a-z-]+\"" words "${json}")
list(LENGTH words count)
if(NOT count EQUAL 7776)
    message(FATAL_ERROR "The word list has ${count} words instead of 7,776: ${INPUT}")
endif()
list(JOIN words ",\n    " body)
file(WRITE "${OUTPUT}" "// Made by eff_words.cmake; do not edit.
#include \"core/vault/eff_words.h\"

namespace aicms::vault {

const std::array<const char*, effWordCount> effWords {
    ${body}
};

} // namespace aicms::vault
")
