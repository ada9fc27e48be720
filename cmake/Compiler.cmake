# SPDX-License-Identifier: GPL-3.0-or-later
# One interface target with everything that each of our own targets is compiled with.
include(CheckPIESupported)
check_pie_supported()
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
if(NOT MSVC)
    set(CMAKE_CXX_FLAGS_RELEASE "-O2 -DNDEBUG")
    set(CMAKE_C_FLAGS_RELEASE "-O2 -DNDEBUG")
endif()
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)

add_library(aicms_options INTERFACE)
target_compile_definitions(aicms_options INTERFACE
    AICMS_VERSION="${PROJECT_VERSION}"
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_KEYWORDS QT_NO_FOREACH
    # Qt 6.4 is the floor. What a later Qt calls outdated has no other name there, so it is no warning either.
    QT_DISABLE_DEPRECATED_BEFORE=0x060400 QT_WARN_DEPRECATED_UP_TO=0x060400)
target_include_directories(aicms_options INTERFACE "${CMAKE_SOURCE_DIR}")

if(MSVC)
    target_compile_options(aicms_options INTERFACE /W4 /WX /utf-8 /permissive- /guard:cf)
else()
    target_compile_options(aicms_options INTERFACE
        -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual
        -Wnull-dereference -Wimplicit-fallthrough -Werror
        # Libraries and programs share precompiled headers, so both are compiled alike. Qt 6.4 asks for it, 6.8 does not.
        -fPIC
        # Those with "no" hang on what the optimiser sees: g++ 14 finds them in its own library's vectors.
        $<$<CXX_COMPILER_ID:GNU>:-Wduplicated-cond -Wlogical-op -Wno-null-dereference -Wno-maybe-uninitialized -Wno-array-bounds -Wno-stringop-overflow -Wno-stringop-overread>
        # libstdc++ 12's own stable_partition uses what it calls deprecated, and clang tells us.
        $<$<CXX_COMPILER_ID:Clang>:-Wno-deprecated-declarations>)
    add_compile_options(-fstack-protector-strong "-ffile-prefix-map=${CMAKE_SOURCE_DIR}=.")
    if(CMAKE_SYSTEM_PROCESSOR MATCHES "x86_64|AMD64" AND NOT APPLE)
        add_compile_options(-fcf-protection=full)
    endif()
    # _FORTIFY_SOURCE needs an optimising build; a distribution may have set it already.
    add_compile_options($<$<CONFIG:Release,RelWithDebInfo>:-U_FORTIFY_SOURCE$<SEMICOLON>-D_FORTIFY_SOURCE=2>)
    if(NOT APPLE)
        add_link_options(-Wl,-z,relro -Wl,-z,now -Wl,--as-needed)
        # A test program links some twenty static libraries, and there are very many of them: GNU ld took minutes for it.
        find_program(AICMS_MOLD mold)
        if(AICMS_MOLD AND NOT AICMS_SANITIZE AND NOT AICMS_FUZZ)
            add_link_options(-fuse-ld=mold)
        endif()
    endif()
endif()

if(AICMS_SANITIZE STREQUAL "address")
    add_compile_options(-fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
    add_link_options(-fsanitize=address,undefined)
elseif(AICMS_SANITIZE STREQUAL "thread")
    add_compile_options(-fsanitize=thread -fno-omit-frame-pointer)
    add_link_options(-fsanitize=thread)
endif()

if(AICMS_FUZZ)
    # libFuzzer finds its way by the branches taken, so the libraries are instrumented like the fuzzers themselves.
    add_compile_options(-fsanitize=fuzzer-no-link,address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
    add_link_options(-fsanitize=address,undefined)
endif()

if(AICMS_COVERAGE)
    add_compile_options(--coverage)
    add_link_options(--coverage)
endif()
