# SPDX-License-Identifier: GPL-3.0-or-later
# Desktop entry, store entry, icons, MIME type, manual pages and completion of a Linux system.
set(linux "${CMAKE_CURRENT_SOURCE_DIR}/linux")
set(share "${CMAKE_INSTALL_DATAROOTDIR}")

foreach(size IN LISTS sizes)
    if(size LESS_EQUAL 512)
        install(FILES "${made}/icons/${size}.png" DESTINATION "${share}/icons/hicolor/${size}x${size}/apps" RENAME aicms.png)
    endif()
endforeach()
install(FILES "${icon}" DESTINATION "${share}/icons/hicolor/scalable/apps")
install(FILES "${linux}/aicms.desktop" DESTINATION "${share}/applications")
install(FILES "${linux}/aicms-mime.xml" DESTINATION "${share}/mime/packages" RENAME aicms.xml)

# releases.json tells what came with each version, once for the store entry and Debian's changelog.
set(AICMS_METAINFO_RELEASES "")
set(changelog "")
set(rpm_changelog "")
string(JSON count LENGTH "${AICMS_RELEASES}")
math(EXPR last "${count} - 1")
foreach(index RANGE ${last})
    string(JSON version GET "${AICMS_RELEASES}" ${index} version)
    string(JSON day GET "${AICMS_RELEASES}" ${index} date)
    string(JSON changes LENGTH "${AICMS_RELEASES}" ${index} changes)
    math(EXPR last_change "${changes} - 1")
    set(paragraphs "")
    set(items "")
    foreach(change RANGE ${last_change})
        string(JSON text GET "${AICMS_RELEASES}" ${index} changes ${change})
        string(APPEND paragraphs "        <p>${text}</p>\n")
        string(REGEX REPLACE "(.................................................................[^ ]*) " "\\1\n    " text "${text}")
        string(APPEND items "  * ${text}\n")
    endforeach()
    string(APPEND AICMS_METAINFO_RELEASES
        "    <release version=\"${version}\" date=\"${day}\">\n      <description>\n${paragraphs}      </description>\n    </release>\n")
    aicms_day_text(mail_date "${day}" "%a, %d %b %Y 00:00:00 +0000")
    aicms_day_text(rpm_date "${day}" "%a %b %d %Y")
    string(APPEND changelog
        "aicms (${version}-${AICMS_DEBIAN_REVISION}) unstable; urgency=medium\n\n${items}\n -- ${AICMS_MAINTAINER}  ${mail_date}\n\n")
    string(REPLACE "  * " "- " items "${items}")
    string(REPLACE "\n    " "\n  " items "${items}")
    string(APPEND rpm_changelog "* ${rpm_date} ${AICMS_MAINTAINER} - ${version}-1\n${items}\n")
endforeach()
file(CONFIGURE OUTPUT "${made}/changelog.rpm" CONTENT "${rpm_changelog}" @ONLY)
string(REGEX REPLACE "\n\n$" "\n" changelog "${changelog}")
set(AICMS_METAINFO_PAGE "")
if(AICMS_HOMEPAGE)
    string(CONCAT AICMS_METAINFO_PAGE "  <url type=\"homepage\">${AICMS_HOMEPAGE}</url>\n"
        "  <screenshots>\n    <screenshot type=\"default\"><image>${AICMS_HOMEPAGE}/docs/screenshot.png</image></screenshot>\n"
        "  </screenshots>\n")
endif()
configure_file("${linux}/metainfo.xml.in" "${made}/${AICMS_APP_ID}.metainfo.xml" @ONLY)
install(FILES "${made}/${AICMS_APP_ID}.metainfo.xml" DESTINATION "${share}/metainfo")

# Both programs are asked for their own help, so that page and completion never tell of another version.
if(CMAKE_CROSSCOMPILING)
    return()
endif()
find_program(AICMS_AWK NAMES awk REQUIRED)
find_program(AICMS_GZIP gzip REQUIRED)
set(pages "")
function(aicms_manual_page program title)
    set(help "${made}/${program}.help")
    set(page "${made}/${program}.1.gz")
    add_custom_command(OUTPUT "${help}"
        COMMAND "${CMAKE_COMMAND}" -E env QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8 LANGUAGE= COLUMNS=80
            $<TARGET_FILE:${program}> --help > "${help}"
        DEPENDS ${program} VERBATIM)
    add_custom_command(OUTPUT "${page}"
        COMMAND ${AICMS_AWK} -v name=${program} -v "title=${title}" -v version=${PROJECT_VERSION} -v date=${AICMS_RELEASE_DATE}
            -v "about=${linux}/${program}.about" -f "${linux}/man.awk" "${help}" > "${made}/${program}.1"
        COMMAND ${AICMS_GZIP} -9nf -c "${made}/${program}.1" > "${page}"
        DEPENDS "${help}" "${linux}/man.awk" "${linux}/${program}.about" COMMENT "Manual page of ${program}" VERBATIM)
    install(FILES "${page}" DESTINATION "${CMAKE_INSTALL_MANDIR}/man1")
    set(pages "${pages};${page}" PARENT_SCOPE)
endfunction()
aicms_manual_page(aicms "manager of customers that keeps its promises about privacy")
aicms_manual_page(aicms-cli "the customers of a vault, for scripts")

set(completion "${made}/aicms.bash")
add_custom_command(OUTPUT "${completion}"
    COMMAND ${AICMS_AWK} -f "${linux}/completion.awk" "${made}/aicms-cli.help" "${made}/aicms.help" > "${completion}"
    DEPENDS "${made}/aicms-cli.help" "${made}/aicms.help" "${linux}/completion.awk" COMMENT "Completion for bash" VERBATIM)
# bash looks for a file by the name of the program.
file(CREATE_LINK aicms-cli "${made}/completion-link" SYMBOLIC)
install(FILES "${completion}" DESTINATION "${share}/bash-completion/completions" RENAME aicms-cli)
install(FILES "${made}/completion-link" DESTINATION "${share}/bash-completion/completions" RENAME aicms)

file(CONFIGURE OUTPUT "${made}/changelog.Debian" CONTENT "${changelog}" @ONLY)
add_custom_command(OUTPUT "${made}/changelog.Debian.gz"
    COMMAND ${AICMS_GZIP} -9nf -c "${made}/changelog.Debian" > "${made}/changelog.Debian.gz"
    DEPENDS "${made}/changelog.Debian" VERBATIM)
install(FILES "${made}/changelog.Debian.gz" DESTINATION "${doc}")
add_custom_target(package_files ALL DEPENDS ${pages} "${completion}" "${made}/changelog.Debian.gz")
