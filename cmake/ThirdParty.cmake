# SPDX-License-Identifier: GPL-3.0-or-later
# Everything that is not ours. What npm carries is fetched into packaging/thirdparty (see ./dev) and pinned there.
set(AICMS_NODE_MODULES "${CMAKE_SOURCE_DIR}/packaging/thirdparty/node_modules" CACHE PATH
    "Where npm put the pinned third-party sources and assets")

find_package(PkgConfig REQUIRED)
pkg_check_modules(SODIUM REQUIRED IMPORTED_TARGET libsodium>=1.0.18)
find_package(OpenSSL 3.0 REQUIRED COMPONENTS Crypto)
find_package(Threads REQUIRED)
find_package(tl-expected REQUIRED)
# Linear algebra of the models: headers only.
find_package(Eigen3 3.4 REQUIRED NO_MODULE)

find_path(ZXCVBN_INCLUDE_DIR zxcvbn.h REQUIRED)
find_library(ZXCVBN_LIBRARY zxcvbn REQUIRED)
add_library(Zxcvbn::Zxcvbn UNKNOWN IMPORTED)
set_target_properties(Zxcvbn::Zxcvbn PROPERTIES
    IMPORTED_LOCATION "${ZXCVBN_LIBRARY}" INTERFACE_INCLUDE_DIRECTORIES "${ZXCVBN_INCLUDE_DIR}")

find_path(PHONENUMBER_INCLUDE_DIR phonenumbers/phonenumberutil.h REQUIRED)
find_library(PHONENUMBER_LIBRARY phonenumber REQUIRED)
add_library(PhoneNumber::PhoneNumber UNKNOWN IMPORTED)
set_target_properties(PhoneNumber::PhoneNumber PROPERTIES
    IMPORTED_LOCATION "${PHONENUMBER_LIBRARY}" INTERFACE_INCLUDE_DIRECTORIES "${PHONENUMBER_INCLUDE_DIR}")

# Spreadsheets: their container is a ZIP file.
pkg_check_modules(LIBZIP REQUIRED IMPORTED_TARGET libzip>=1.7)

# The one and only SQLite in the program is SQLCipher. With a plain libsqlite3 on the link line PRAGMA key is accepted
# silently and the file stays readable, so storage asserts cipher_version as well and tests/rules reads what is linked.
if(AICMS_SYSTEM_SQLCIPHER)
    # Debian's sqlcipher.pc states SQLite's number: the version is probed when a database is opened, not here.
    pkg_check_modules(SYSTEM_SQLCIPHER REQUIRED IMPORTED_TARGET sqlcipher)
    add_library(SQLCipher::SQLCipher INTERFACE IMPORTED)
    target_link_libraries(SQLCipher::SQLCipher INTERFACE PkgConfig::SYSTEM_SQLCIPHER)
    target_compile_definitions(SQLCipher::SQLCipher INTERFACE SQLITE_HAS_CODEC)
else()
    set(SQLCIPHER_DIR "${AICMS_NODE_MODULES}/@journeyapps/sqlcipher/deps/sqlcipher-amalgamation")
    if(NOT EXISTS "${SQLCIPHER_DIR}/sqlite3.c")
        message(FATAL_ERROR
            "The pinned SQLCipher source is missing. Run ./dev build, or: cd packaging/thirdparty && npm ci --ignore-scripts")
    endif()
    add_library(sqlcipher STATIC "${SQLCIPHER_DIR}/sqlite3.c")
    set_target_properties(sqlcipher PROPERTIES AUTOMOC OFF)
    target_include_directories(sqlcipher SYSTEM INTERFACE "${SQLCIPHER_DIR}")
    target_compile_definitions(sqlcipher
        PUBLIC SQLITE_HAS_CODEC
        PRIVATE SQLCIPHER_CRYPTO_OPENSSL SQLITE_TEMP_STORE=2 SQLITE_THREADSAFE=1
            SQLITE_EXTRA_INIT=sqlcipher_extra_init SQLITE_EXTRA_SHUTDOWN=sqlcipher_extra_shutdown
            SQLITE_ENABLE_FTS5 SQLITE_ENABLE_DBPAGE_VTAB SQLITE_DQS=0 SQLITE_OMIT_LOAD_EXTENSION
            SQLITE_LIKE_DOESNT_MATCH_BLOBS SQLITE_USE_ALLOCA HAVE_STDINT_H=1)
    target_compile_options(sqlcipher PRIVATE -w)
    if(AICMS_FUZZ)
        # No fuzzer opens a database, and with every branch counted this one file took minutes to compile.
        target_compile_options(sqlcipher PRIVATE -fno-sanitize=all)
    endif()
    if(UNIX)
        target_sources(sqlcipher PRIVATE "${PROJECT_SOURCE_DIR}/core/storage/key_memory_lock.c")
        target_compile_definitions(sqlcipher PRIVATE mlock=aicms_mlock munlock=aicms_munlock)
    endif()
    target_link_libraries(sqlcipher PRIVATE OpenSSL::Crypto Threads::Threads ${CMAKE_DL_LIBS})
    add_library(SQLCipher::SQLCipher ALIAS sqlcipher)
endif()
