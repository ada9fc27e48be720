# SPDX-License-Identifier: GPL-3.0-or-later
# Never run on a Mac.
set(CPACK_PACKAGE_FILE_NAME "aicms-${PROJECT_VERSION}-macos-${CMAKE_SYSTEM_PROCESSOR}")
set(CPACK_DMG_VOLUME_NAME "AICMS ${PROJECT_VERSION}")
set(CPACK_DMG_FORMAT UDZO)
set(CPACK_STRIP_FILES OFF) # would break what is signed before
