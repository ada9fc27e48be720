# SPDX-License-Identifier: GPL-3.0-or-later
# One static library a folder: aicms_<name> holds every source of the folder that calls this and of its subfolders.
#   aicms_library(customers DEPENDS audit purposes LIBRARIES PhoneNumber::PhoneNumber QT Core)
function(aicms_library name)
    cmake_parse_arguments(ARG "" "" "DEPENDS;LIBRARIES;QT" ${ARGN})
    file(GLOB sources CONFIGURE_DEPENDS "*.cpp" "*.h" "*/*.cpp" "*/*.h")
    set(target aicms_${name})
    add_library(${target} STATIC ${sources})
    if(NOT ARG_QT)
        set(ARG_QT Core)
    endif()
    list(TRANSFORM ARG_QT PREPEND Qt6:: OUTPUT_VARIABLE qt)
    list(TRANSFORM ARG_DEPENDS PREPEND aicms_)
    target_link_libraries(${target} PUBLIC aicms_options ${qt} ${ARG_DEPENDS} PRIVATE ${ARG_LIBRARIES})
    aicms_reuse_headers(${target} QT ${ARG_QT})
endfunction()

# One Qt Test program a file: tests/<folder>/test_<x>.cpp becomes the ctest <label>.<x>.
#   aicms_tests(customers LIBRARIES aicms_customers)
function(aicms_tests label)
    cmake_parse_arguments(ARG "" "" "LIBRARIES;QT" ${ARGN})
    file(GLOB files CONFIGURE_DEPENDS "test_*.cpp")
    foreach(file IN LISTS files)
        get_filename_component(stem ${file} NAME_WE)
        string(REGEX REPLACE "^test_" "" short ${stem})
        set(target ${stem}_${label})
        add_executable(${target} ${file})
        list(TRANSFORM ARG_QT PREPEND Qt6:: OUTPUT_VARIABLE qt)
        target_link_libraries(${target} PRIVATE ${ARG_LIBRARIES} aicms_test_support Qt6::Test ${qt})
        aicms_reuse_headers(${target} QT ${ARG_QT})
        # A test includes its own .moc, so this generated file is empty: reading precompiled headers for it is for nothing.
        set_source_files_properties("${CMAKE_CURRENT_BINARY_DIR}/${target}_autogen/mocs_compilation.cpp"
            PROPERTIES SKIP_PRECOMPILE_HEADERS ON)
        set_target_properties(${target} PROPERTIES RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/tests")
        add_test(NAME ${label}.${short} COMMAND ${target})
        set_tests_properties(${label}.${short} PROPERTIES
            ENVIRONMENT "QT_QPA_PLATFORM=offscreen;AICMS_BIN=${CMAKE_BINARY_DIR}/bin;AICMS_SOURCE=${CMAKE_SOURCE_DIR};LC_ALL=C.UTF-8"
            TIMEOUT 300)
    endforeach()
endfunction()
