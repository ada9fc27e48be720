# SPDX-License-Identifier: GPL-3.0-or-later
# Packages made by CPack. Settings that look odd cost somebody an evening: each says why.
set(CPACK_PACKAGE_NAME aicms)
set(CPACK_PACKAGE_VENDOR "AICMS developers")
set(CPACK_PACKAGE_CONTACT "${AICMS_MAINTAINER}")
set(CPACK_PACKAGE_HOMEPAGE_URL "${AICMS_HOMEPAGE}")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "Manager of customers that keeps its promises about privacy")
set(CPACK_PACKAGE_DESCRIPTION
"Keeps the people a small business deals with in one place: names, addresses,
calls, orders, notes, and what each of them agreed to. Everything stands in
one encrypted folder; there is no server, no account and no connection to
any network.

It takes over what other programs exported, shows for each field why it is
held, and erases with proof. Vaults are never touched when the package is
upgraded or removed.")
set(CPACK_RESOURCE_FILE_LICENSE "${PROJECT_SOURCE_DIR}/LICENSE")
set(CPACK_STRIP_FILES ON)
set(CPACK_VERBATIM_VARIABLES ON)
set(CPACK_PACKAGE_DIRECTORY "${CMAKE_BINARY_DIR}/packages")
# Otherwise the umask of whoever packs decides, and two builds differ.
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)

if(WIN32)
    set(CPACK_GENERATOR NSIS ZIP)
    include("${CMAKE_CURRENT_LIST_DIR}/windows/cpack.cmake")
elseif(APPLE)
    set(CPACK_GENERATOR DragNDrop)
    include("${CMAKE_CURRENT_LIST_DIR}/macos/cpack.cmake")
else()
    set(CPACK_GENERATOR DEB RPM)
    include("${CMAKE_CURRENT_LIST_DIR}/linux/cpack.cmake")
endif()
include(CPack)
