# SPDX-License-Identifier: GPL-3.0-or-later
# What a release is called: its day, who answers for it, its page; and the bill of materials that the program, its
# packages and its copyright file share.
include("${PROJECT_SOURCE_DIR}/packaging/common/bill_of_materials.cmake")

# Reverse domain name that stores and macOS ask for. Chosen; nobody has registered that domain.
set(AICMS_APP_ID "org.aicms.AICMS")
set(AICMS_MAINTAINER "AICMS developers <aicms@example.org>" CACHE STRING "Who answers for packages: NAME <ADDRESS>")
set(AICMS_HOMEPAGE "" CACHE STRING "Page of the releases, opened in the browser on a click; empty: no link is shown")

# Debian's own number of the package; it names the system, as libraries differ from one to the next.
set(revision 1)
if(EXISTS /etc/os-release)
    file(STRINGS /etc/os-release system REGEX "^(ID|VERSION_ID)=")
    if("ID=debian" IN_LIST system AND system MATCHES "VERSION_ID=\"?([0-9]+)")
        set(revision "1~deb${CMAKE_MATCH_1}")
    endif()
endif()
set(AICMS_DEBIAN_REVISION "${revision}" CACHE STRING "Debian's number of the package behind the version")

# Seconds from 1970 to the beginning (UTC) of a day that is written 2026-11-29. The year begins in March for the sum, so
# that the leap day is its last.
function(aicms_epoch output day)
    if(NOT day MATCHES "^([0-9]+)-0?([0-9]+)-0?([0-9]+)$")
        message(FATAL_ERROR "packaging/common/releases.json: \"${day}\" is no day")
    endif()
    set(year ${CMAKE_MATCH_1})
    set(month ${CMAKE_MATCH_2})
    set(date ${CMAKE_MATCH_3})
    if(month LESS 3)
        math(EXPR year "${year} - 1")
        math(EXPR month "${month} + 12")
    endif()
    math(EXPR ${output} "(${year} * 365 + ${year} / 4 - ${year} / 100 + ${year} / 400 + (153 * (${month} - 3) + 2) / 5 + ${date} - 1 - 719468) * 86400")
    set(${output} "${${output}}" PARENT_SCOPE)
endfunction()

# The same day as Debian's changelog ("Sun, 29 Nov 2026 00:00:00 +0000") or in another form of string(TIMESTAMP).
function(aicms_day_text output day form)
    aicms_epoch(epoch "${day}")
    set(before "$ENV{SOURCE_DATE_EPOCH}")
    set(ENV{SOURCE_DATE_EPOCH} "${epoch}")
    string(TIMESTAMP text "${form}" UTC)
    if(before STREQUAL "")
        unset(ENV{SOURCE_DATE_EPOCH})
    else()
        set(ENV{SOURCE_DATE_EPOCH} "${before}")
    endif()
    set(${output} "${text}" PARENT_SCOPE)
endfunction()

set(release_inputs parts.json releases.json)
list(TRANSFORM release_inputs PREPEND "${PROJECT_SOURCE_DIR}/packaging/common/")
list(APPEND release_inputs "${PROJECT_SOURCE_DIR}/packaging/thirdparty/package-lock.json")
set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${release_inputs})
list(POP_FRONT release_inputs parts_file releases_file lock_file)
file(READ "${parts_file}" AICMS_PARTS)
file(READ "${releases_file}" AICMS_RELEASES)
file(READ "${lock_file}" lock)

string(JSON AICMS_RELEASE_DATE GET "${AICMS_RELEASES}" 0 date)
string(JSON newest GET "${AICMS_RELEASES}" 0 version)
if(NOT newest STREQUAL PROJECT_VERSION)
    message(FATAL_ERROR "packaging/common/releases.json tells of ${newest} first; this is ${PROJECT_VERSION}")
endif()

aicms_bill_of_materials(bill "${AICMS_PARTS}" "${lock}" "${AICMS_RELEASE_DATE}")
set(AICMS_BILL_OF_MATERIALS "${CMAKE_BINARY_DIR}/aicms.cdx.json")
file(CONFIGURE OUTPUT "${AICMS_BILL_OF_MATERIALS}" CONTENT "${bill}" @ONLY)
aicms_debian_copyright(AICMS_COPYRIGHT_TEXT "${AICMS_PARTS}")
