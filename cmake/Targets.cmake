# SPDX-License-Identifier: GPL-3.0-or-later
# Most of a compiler's time goes into templates that neighbouring files share, so several files are compiled as one. Two
# files of a folder can therefore not give the same name to two things of an unnamed namespace. The dev preset compiles
# each by itself, which is quicker where one file changes again and again.
option(AICMS_UNITY "Compile several sources as one" ON)
function(aicms_unite target)
    if(AICMS_UNITY)
        set_target_properties(${target} PROPERTIES UNITY_BUILD ON UNITY_BUILD_BATCH_SIZE 6)
        # g++ takes an included source for a header, in which a class must not hold what an unnamed namespace has.
        target_compile_options(${target} PRIVATE $<$<CXX_COMPILER_ID:GNU>:-Wno-subobject-linkage>)
    endif()
endfunction()

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
    aicms_unite(${target})
endfunction()

# One Qt Test class a file, one program a folder: tests/<folder>/test_<x>.cpp becomes the ctest <label>.<x>, which is the
# program <label>_tests asked for x. A file with a main function of its own stays a program: <label>_<x>.
#   aicms_tests(customers LIBRARIES aicms_customers)
function(aicms_tests label)
    cmake_parse_arguments(ARG "" "" "LIBRARIES;QT" ${ARGN})
    file(GLOB files CONFIGURE_DEPENDS "test_*.cpp")
    set(together "")
    foreach(file IN LISTS files)
        get_filename_component(stem ${file} NAME_WE)
        string(REGEX REPLACE "^test_" "" short ${stem})
        file(STRINGS ${file} registered REGEX "^AICMS_(BARE_|WINDOW_)?TEST\\(")
        if(registered)
            list(APPEND together ${file})
            add_test(NAME ${label}.${short} COMMAND ${label}_tests ${short})
        else()
            aicms_test_program(${label}_${short} "${file}")
            add_test(NAME ${label}.${short} COMMAND ${label}_${short})
        endif()
        set_tests_properties(${label}.${short} PROPERTIES
            ENVIRONMENT "QT_QPA_PLATFORM=offscreen;AICMS_BIN=${CMAKE_BINARY_DIR}/bin;AICMS_SOURCE=${CMAKE_SOURCE_DIR};LC_ALL=C.UTF-8;LANGUAGE="
            TIMEOUT 300)
    endforeach()
    if(together)
        set(main "${CMAKE_SOURCE_DIR}/tests/support/program/test_main.cpp")
        aicms_test_program(${label}_tests "${together};${main}")
        set_source_files_properties(${main} PROPERTIES SKIP_UNITY_BUILD_INCLUSION ON)
    endif()
endfunction()

# What every program of tests has in common; LIBRARIES and QT are those of the function that calls this.
macro(aicms_test_program target sources)
    add_executable(${target} ${sources})
    list(TRANSFORM ARG_QT PREPEND Qt6:: OUTPUT_VARIABLE qt)
    target_link_libraries(${target} PRIVATE ${ARG_LIBRARIES} aicms_test_support Qt6::Test ${qt})
    aicms_reuse_headers(${target} QT ${ARG_QT})
    aicms_unite(${target})
    # Compiled in four fifths of the time. What tests look at stands in the libraries, which are as they are delivered.
    target_compile_options(${target} PRIVATE $<$<AND:$<CXX_COMPILER_ID:GNU>,$<CONFIG:Release>>:-O1>)
    set_target_properties(${target} PROPERTIES RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/tests")
endmacro()
