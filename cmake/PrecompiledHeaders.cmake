# SPDX-License-Identifier: GPL-3.0-or-later
# Reading Qt's headers costs more than compiling our own code. They are precompiled twice, without and with windows, and
# every target reuses one of the two: a precompiled header for each library took 200 MB and half a minute apiece.
file(CONFIGURE OUTPUT "${CMAKE_BINARY_DIR}/precompiled/empty.cpp" CONTENT "" @ONLY)

function(aicms_precompile name)
    cmake_parse_arguments(ARG "" "" "QT;HEADERS" ${ARGN})
    add_library(${name} STATIC "${CMAKE_BINARY_DIR}/precompiled/empty.cpp")
    list(TRANSFORM ARG_QT PREPEND Qt6::)
    target_link_libraries(${name} PRIVATE aicms_options ${ARG_QT})
    target_precompile_headers(${name} PRIVATE ${ARG_HEADERS})
    set_target_properties(${name} PROPERTIES AUTOMOC OFF)
endfunction()

aicms_precompile(aicms_core_headers QT Core HEADERS <QtCore> <functional> <memory> <optional> <vector>)
if(AICMS_GUI)
    aicms_precompile(aicms_window_headers QT Core Gui Widgets HEADERS <QtWidgets> <functional> <memory> <optional> <vector>)
endif()

# aicms_reuse_headers(TARGET QT Core Widgets): with Widgets in the list the window's headers, else the core's.
function(aicms_reuse_headers target)
    cmake_parse_arguments(ARG "" "" "QT" ${ARGN})
    if("Widgets" IN_LIST ARG_QT)
        target_precompile_headers(${target} REUSE_FROM aicms_window_headers)
    else()
        target_precompile_headers(${target} REUSE_FROM aicms_core_headers)
    endif()
endfunction()
