# SPDX-License-Identifier: GPL-3.0-or-later
# NSIS settings. They were tried with a small program under wine; with AICMS itself they are untried.
set(CPACK_PACKAGE_FILE_NAME "aicms-${PROJECT_VERSION}-windows-x86_64") # not setup.exe: NSIS warns
set(CPACK_PACKAGE_INSTALL_DIRECTORY AICMS)
set(CPACK_PACKAGE_EXECUTABLES aicms AICMS) # the Start menu
set(CPACK_NSIS_DISPLAY_NAME AICMS)
set(CPACK_NSIS_PACKAGE_NAME AICMS)
set(CPACK_NSIS_INSTALLED_ICON_NAME "bin\\\\aicms.exe")
set(CPACK_NSIS_INSTALL_ROOT "$PROGRAMFILES64")
# Without Target the stub is of 32 bits, and a 64-bit wine ends with 0 and installs nothing. Without SetDateSave off the
# installer differs from build to build.
set(CPACK_NSIS_DEFINES "Target amd64-unicode\nSetDateSave off")
set(CPACK_NSIS_ENABLE_UNINSTALL_BEFORE_INSTALL ON)
set(CPACK_NSIS_MUI_FINISHPAGE_RUN aicms.exe)
# The uninstaller removes what was installed and nothing else: vaults stand in folders of their own.
