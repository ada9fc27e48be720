# SPDX-License-Identifier: GPL-3.0-or-later
# The bundle. Written from Apple's and CMake's documentation and never run on a Mac.
set_target_properties(aicms PROPERTIES
    MACOSX_BUNDLE ON
    MACOSX_BUNDLE_INFO_PLIST "${CMAKE_CURRENT_SOURCE_DIR}/macos/Info.plist.in")
# iconutil takes a folder of pictures under names of its own.
set(iconset "${made}/aicms.iconset")
set(icns "${made}/aicms.icns")
set(copies "")
foreach(size 16 32 128 256 512)
    math(EXPR double "${size} * 2")
    list(APPEND copies
        COMMAND "${CMAKE_COMMAND}" -E copy "${made}/icons/${size}.png" "${iconset}/icon_${size}x${size}.png"
        COMMAND "${CMAKE_COMMAND}" -E copy "${made}/icons/${double}.png" "${iconset}/icon_${size}x${size}@2x.png")
endforeach()
add_custom_command(OUTPUT "${icns}"
    COMMAND "${CMAKE_COMMAND}" -E make_directory "${iconset}" ${copies}
    COMMAND iconutil --convert icns --output "${icns}" "${iconset}"
    DEPENDS ${pictures} VERBATIM)
add_custom_target(package_files ALL DEPENDS "${icns}")
install(FILES "${icns}" DESTINATION "aicms.app/Contents/Resources")
