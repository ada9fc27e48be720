# SPDX-License-Identifier: GPL-3.0-or-later
# The bill of materials (CycloneDX 1.5) and Debian's copyright file, both written from parts.json, npm's lock and the
# versions that CMake found. Nothing random and no time of the build is in them: the same source gives the same bytes.

# base64 of an npm integrity hash -> hexadecimal digits, as CycloneDX wants them.
function(aicms_hex_of_base64 output text)
    set(letters "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
    set(hex "")
    string(REGEX REPLACE "=+$" "" text "${text}")
    string(LENGTH "${text}" length)
    set(bits 0)
    set(pending 0)
    math(EXPR last "${length} - 1")
    foreach(at RANGE ${last})
        string(SUBSTRING "${text}" ${at} 1 letter)
        string(FIND "${letters}" "${letter}" value)
        math(EXPR bits "(${bits} << 6) | ${value}")
        math(EXPR pending "${pending} + 6")
        if(pending GREATER_EQUAL 8)
            math(EXPR pending "${pending} - 8")
            math(EXPR byte "(${bits} >> ${pending}) + 256" OUTPUT_FORMAT HEXADECIMAL)
            math(EXPR bits "${bits} & ((1 << ${pending}) - 1)")
            string(SUBSTRING "${byte}" 3 2 digits)
            string(APPEND hex "${digits}")
        endif()
    endforeach()
    string(TOLOWER "${hex}" hex)
    set(${output} "${hex}" PARENT_SCOPE)
endfunction()

# Sets <prefix>_NAME, _VERSION, _LICENSE, _COPYRIGHT, _LINKAGE, _NPM, _USE and _TEXT of one part; empty where it has none.
macro(aicms_read_part prefix parts index)
    foreach(key name version versionFrom license copyright linkage npm use text)
        string(TOUPPER ${key} upper)
        string(JSON ${prefix}_${upper} ERROR_VARIABLE ${prefix}_MISSING GET "${parts}" ${index} ${key})
        if(${prefix}_MISSING)
            set(${prefix}_${upper} "")
        endif()
    endforeach()
    if(${prefix}_VERSIONFROM)
        set(${prefix}_VERSION "${${${prefix}_VERSIONFROM}}")
    endif()
endmacro()

function(aicms_escape_json output text)
    string(REPLACE "\\" "\\\\" text "${text}")
    string(REPLACE "\"" "\\\"" text "${text}")
    set(${output} "${text}" PARENT_SCOPE)
endfunction()

function(aicms_bill_of_materials output parts lock date)
    set(components "")
    set(refs "")
    string(JSON count LENGTH "${parts}")
    math(EXPR last "${count} - 1")
    foreach(index RANGE ${last})
        aicms_read_part(PART "${parts}" ${index})
        # Not in this build: Qt Charts may be missing.
        if(PART_VERSIONFROM AND NOT PART_VERSION)
            continue()
        endif()
        string(MAKE_C_IDENTIFIER "${PART_NAME}" ref)
        string(TOLOWER "${ref}" ref)
        if(PART_LINKAGE STREQUAL "data")
            set(type data)
        else()
            set(type library)
        endif()
        # Not every licence of ours stands in SPDX's list of the schema's time under its own id.
        if(PART_LICENSE MATCHES " AND | OR ")
            set(license "{\"expression\": \"${PART_LICENSE}\"}")
        elseif(PART_LICENSE STREQUAL "CC-BY-3.0-US")
            set(license "{\"license\": {\"name\": \"${PART_LICENSE}\"}}")
        else()
            set(license "{\"license\": {\"id\": \"${PART_LICENSE}\"}}")
        endif()
        aicms_escape_json(copyright "${PART_COPYRIGHT}")
        string(APPEND components
            "    {\n      \"type\": \"${type}\",\n      \"bom-ref\": \"${ref}\",\n      \"name\": \"${PART_NAME}\",\n"
            "      \"version\": \"${PART_VERSION}\",\n      \"description\": \"${PART_USE}\",\n"
            "      \"licenses\": [${license}],\n      \"copyright\": \"${copyright}\",\n")
        if(PART_NPM)
            string(JSON npm_version GET "${lock}" packages "node_modules/${PART_NPM}" version)
            string(JSON integrity GET "${lock}" packages "node_modules/${PART_NPM}" integrity)
            string(REGEX REPLACE "^sha512-" "" integrity "${integrity}")
            aicms_hex_of_base64(hash "${integrity}")
            string(REPLACE "@" "%40" npm_name "${PART_NPM}")
            string(APPEND components
                "      \"purl\": \"pkg:npm/${npm_name}@${npm_version}\",\n"
                "      \"hashes\": [{\"alg\": \"SHA-512\", \"content\": \"${hash}\"}],\n")
        endif()
        string(APPEND components
            "      \"properties\": [{\"name\": \"aicms:linkage\", \"value\": \"${PART_LINKAGE}\"}]\n    },\n")
        string(APPEND refs "\"${ref}\", ")
    endforeach()
    string(REGEX REPLACE ",\n$" "\n" components "${components}")
    string(REGEX REPLACE ", $" "" refs "${refs}")
    set(page "")
    if(AICMS_HOMEPAGE)
        set(page ",\n      \"externalReferences\": [{\"type\": \"website\", \"url\": \"${AICMS_HOMEPAGE}\"}]")
    endif()
    string(CONCAT bill
        "{\n  \"bomFormat\": \"CycloneDX\",\n  \"specVersion\": \"1.5\",\n  \"version\": 1,\n  \"metadata\": {\n"
        "    \"timestamp\": \"${date}T00:00:00Z\",\n    \"component\": {\n      \"type\": \"application\",\n"
        "      \"bom-ref\": \"aicms\",\n      \"name\": \"aicms\",\n      \"version\": \"${PROJECT_VERSION}\",\n"
        "      \"licenses\": [{\"license\": {\"id\": \"GPL-3.0-or-later\"}}]${page}\n    }\n  },\n"
        "  \"components\": [\n${components}  ],\n"
        "  \"dependencies\": [{\"ref\": \"aicms\", \"dependsOn\": [${refs}]}]\n}\n")
    string(JSON checked ERROR_VARIABLE broken GET "${bill}" bomFormat)
    if(broken)
        message(FATAL_ERROR "parts.json makes no valid bill of materials: ${broken}")
    endif()
    set(${output} "${bill}" PARENT_SCOPE)
endfunction()

# Debian's machine-readable copyright file (DEP-5) for what is compiled in; shared libraries bring their own.
function(aicms_debian_copyright output parts)
    string(CONCAT file
        "Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/\n"
        "Upstream-Name: AICMS\n"
        "Comment: What is compiled in besides our own. The shared libraries that it uses are packages of their own.\n\n"
        "Files: *\nCopyright: 2026 AICMS developers\nLicense: GPL-3.0-or-later\n\n")
    set(seen "")
    set(licenses "")
    string(JSON count LENGTH "${parts}")
    math(EXPR last "${count} - 1")
    foreach(index RANGE ${last})
        aicms_read_part(PART "${parts}" ${index})
        if(PART_LINKAGE STREQUAL "shared")
            continue()
        endif()
        # npm's packages may carry two parts (SQLite inside SQLCipher): the later one is told in a comment.
        if(PART_NPM AND PART_NPM IN_LIST seen)
            continue()
        endif()
        if(PART_NPM)
            set(place "packaging/thirdparty/node_modules/${PART_NPM}/*")
            list(APPEND seen "${PART_NPM}")
        else()
            string(MAKE_C_IDENTIFIER "${PART_NAME}" place)
        endif()
        string(REPLACE " AND " " and " short "${PART_LICENSE}")
        if(PART_LICENSE MATCHES " AND " OR PART_LICENSE STREQUAL "BSD-3-Clause")
            # These name their own holders, so the text is of this part only.
            string(MAKE_C_IDENTIFIER "${PART_NAME}" own)
            set(short "${own}-license")
        endif()
        string(REPLACE ", " "\n           " holders "${PART_COPYRIGHT}")
        string(APPEND file "Files: ${place}\nCopyright: ${holders}\nLicense: ${short}\n")
        if(PART_NAME STREQUAL "SQLCipher")
            string(APPEND file "Comment: holds SQLite, which its authors put into the public domain.\n")
        endif()
        string(APPEND file "\n")
        if(NOT short IN_LIST licenses)
            list(APPEND licenses "${short}")
            set(body " ${PART_LICENSE}, see https://spdx.org/licenses/${PART_LICENSE}.html\n")
            if(PART_LICENSE MATCHES "^(CC0-1\\.0|MPL-2\\.0)$")
                set(body " On Debian systems the text is in /usr/share/common-licenses/${PART_LICENSE}.\n")
            elseif(PART_TEXT)
                aicms_licence_file(text_file "${PART_TEXT}")
                file(READ "${text_file}" body)
                string(REPLACE "\r" "" body "${body}")
                string(STRIP "${body}" body)
                string(REGEX REPLACE "[ \t]+\n" "\n" body "${body}\n")
                string(REGEX REPLACE "\n\n+" "\n.\n" body "${body}")
                string(REPLACE "\n" "\n " body " ${body}")
                string(REGEX REPLACE "\n $" "\n" body "${body}")
            endif()
            string(APPEND texts "License: ${short}\n${body}\n")
        endif()
    endforeach()
    string(APPEND file "License: GPL-3.0-or-later\n"
        " This program is free software: you can redistribute it and/or modify it under the terms of the GNU General\n"
        " Public License as published by the Free Software Foundation, either version 3 of the License, or (at your\n"
        " option) any later version.\n .\n"
        " This program is distributed in the hope that it will be useful, but WITHOUT ANY WARRANTY; without even the\n"
        " implied warranty of MERCHANTABILITY or FITNESS FOR A PARTICULAR PURPOSE.\n .\n"
        " On Debian systems the text is in /usr/share/common-licenses/GPL-3.\n\n")
    string(APPEND file "${texts}")
    string(REGEX REPLACE "\n+$" "\n" file "${file}")
    set(${output} "${file}" PARENT_SCOPE)
endfunction()

# Where the licence text of a part is: beside parts.json, or in what npm fetched.
function(aicms_licence_file output text)
    if(text MATCHES "^node_modules/(.*)")
        set(${output} "${AICMS_NODE_MODULES}/${CMAKE_MATCH_1}" PARENT_SCOPE)
    else()
        set(${output} "${PROJECT_SOURCE_DIR}/packaging/common/${text}" PARENT_SCOPE)
    endif()
endfunction()
