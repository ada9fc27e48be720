# SPDX-License-Identifier: GPL-3.0-or-later
# Icon and version resource. Untried on Windows.
configure_file("${CMAKE_CURRENT_SOURCE_DIR}/windows/aicms.rc.in" "${made}/aicms.rc" @ONLY)
find_program(AICMS_MAGICK NAMES magick icotool)
if(AICMS_MAGICK)
    list(GET pictures 0 2 3 4 7 ico_pictures) # 16, 24, 32, 48, 256
    if(AICMS_MAGICK MATCHES icotool)
        add_custom_command(OUTPUT "${made}/aicms.ico"
            COMMAND "${AICMS_MAGICK}" -c -o "${made}/aicms.ico" ${ico_pictures} DEPENDS ${pictures} VERBATIM)
    else()
        add_custom_command(OUTPUT "${made}/aicms.ico"
            COMMAND "${AICMS_MAGICK}" ${ico_pictures} "${made}/aicms.ico" DEPENDS ${pictures} VERBATIM)
    endif()
    add_custom_target(package_files ALL DEPENDS "${made}/aicms.ico")
    add_dependencies(aicms package_files)
    target_sources(aicms PRIVATE "${made}/aicms.rc")
endif()
set_target_properties(aicms PROPERTIES WIN32_EXECUTABLE ON)
