# SPDX-FileCopyrightText: The Eusebius developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# One folder is one library. These functions say it in one line each:
#
#   eusebius_library(model_dates LINK model_base)            model/dates, Qt Core only, no moc
#   eusebius_library(views_detail MOC LINK views_state …)    a library with QObjects
#   eusebius_test(tst_edtf LABEL unit LINK model_dates)      tst_edtf.cpp in the current folder

add_library(eusebius_options INTERFACE)
target_compile_definitions(eusebius_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
    QT_NO_FOREACH QT_NO_JAVA_STYLE_ITERATORS QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
    QT_DISABLE_DEPRECATED_BEFORE=0x060400)
target_compile_options(eusebius_options INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wold-style-cast -Wconversion -Wnon-virtual-dtor -Woverloaded-virtual -Wno-missing-field-initializers
    $<$<BOOL:${EUSEBIUS_WERROR}>:-Werror>)
if(EUSEBIUS_SANITIZE)
    target_compile_options(eusebius_options INTERFACE -fsanitize=address,undefined -fno-omit-frame-pointer)
    target_link_options(eusebius_options INTERFACE -fsanitize=address,undefined)
endif()
if(EUSEBIUS_FUZZ)
    target_compile_options(eusebius_options INTERFACE -fsanitize=fuzzer-no-link)
endif()
target_include_directories(eusebius_options INTERFACE "${PROJECT_SOURCE_DIR}")

# Every .cpp and .h of the current folder (not of folders below) becomes the library NAME.
function(eusebius_library name)
    cmake_parse_arguments(ARG "MOC" "" "LINK;PRIVATE_LINK" ${ARGN})
    file(GLOB sources CONFIGURE_DEPENDS "${CMAKE_CURRENT_SOURCE_DIR}/*.cpp" "${CMAKE_CURRENT_SOURCE_DIR}/*.h")
    set(code ${sources})
    list(FILTER code INCLUDE REGEX "\\.cpp$")
    if(NOT code)
        file(WRITE "${CMAKE_CURRENT_BINARY_DIR}/${name}_headers.cpp" "// ${name} has headers only.\n")
        list(APPEND sources "${CMAKE_CURRENT_BINARY_DIR}/${name}_headers.cpp")
    endif()
    add_library(${name} STATIC ${sources})
    target_link_libraries(${name} PUBLIC eusebius_options Qt6::Core ${ARG_LINK} PRIVATE ${ARG_PRIVATE_LINK})
    set_target_properties(${name} PROPERTIES AUTOMOC ${ARG_MOC} AUTOUIC OFF AUTORCC OFF
        UNITY_BUILD ${EUSEBIUS_UNITY} UNITY_BUILD_BATCH_SIZE 0)
endfunction()

# The files of resources/FOLDER become part of the library NAME, at the same path behind ":/", e.g. ":/rules/en/months.lex".
function(eusebius_resources name folder)
    file(GLOB_RECURSE files CONFIGURE_DEPENDS "${PROJECT_SOURCE_DIR}/resources/${folder}/*")
    if(files)
        qt_add_resources(${name} "${name}_${folder}" PREFIX "/" BASE "${PROJECT_SOURCE_DIR}/resources" FILES ${files})
    endif()
endfunction()

# What most tests include, read once: for tests of model/ and the command line, and for those of what is painted or shown.
# Tests are compiled with little optimisation: it is the libraries' speed that counts.
function(eusebius_test_headers)
    foreach(kind core gui)
        file(WRITE "${CMAKE_CURRENT_BINARY_DIR}/testheaders_${kind}.cpp" "")
        add_library(testheaders_${kind} OBJECT "${CMAKE_CURRENT_BINARY_DIR}/testheaders_${kind}.cpp")
        target_link_libraries(testheaders_${kind} PRIVATE eusebius_options Qt6::Core Qt6::Test)
        target_compile_options(testheaders_${kind} PRIVATE ${eusebius_test_options})
        target_precompile_headers(testheaders_${kind} PRIVATE
            <algorithm> <array> <cmath> <functional> <map> <memory> <numeric> <optional> <random> <set> <span> <tuple> <variant> <vector>
            <QDir> <QFile> <QHash> <QJsonArray> <QJsonDocument> <QJsonObject> <QSet> <QSignalSpy> <QStringList> <QTemporaryDir>)
    endforeach()
    target_link_libraries(testheaders_gui PRIVATE Qt6::Widgets)
    target_precompile_headers(testheaders_core PRIVATE <QTest>)
    target_precompile_headers(testheaders_gui PRIVATE <QApplication> <QImage> <QMouseEvent> <QPainter> <QWidget> <QTest>)
endfunction()
set(eusebius_test_options -UQT_TESTCASE_BUILDDIR -UQT_TESTCASE_SOURCEDIR $<$<CONFIG:Release>:-O1>)

# A Qt Test program NAME from NAME.cpp, which ends with #include "NAME.moc". LABEL is one of unit, gui, render, cli, fuzz.
function(eusebius_test name)
    cmake_parse_arguments(ARG "" "LABEL" "LINK;SOURCES" ${ARGN})
    qt_generate_moc(${name}.cpp "${CMAKE_CURRENT_BINARY_DIR}/${name}.moc")
    add_executable(${name} ${name}.cpp "${CMAKE_CURRENT_BINARY_DIR}/${name}.moc" ${ARG_SOURCES})
    target_include_directories(${name} PRIVATE "${CMAKE_CURRENT_BINARY_DIR}")
    target_link_libraries(${name} PRIVATE ${ARG_LINK} tests_support Qt6::Test)
    target_compile_options(${name} PRIVATE ${eusebius_test_options})
    set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY "${PROJECT_BINARY_DIR}/tests/bin")
    if(CMAKE_CURRENT_SOURCE_DIR MATCHES "/tests/(views|render)")
        target_link_libraries(${name} PRIVATE Qt6::Widgets)
        target_precompile_headers(${name} REUSE_FROM testheaders_gui)
    elseif(NOT "app_cli" IN_LIST ARG_LINK AND NOT "Qt6::Gui" IN_LIST ARG_LINK)
        target_precompile_headers(${name} REUSE_FROM testheaders_core)
    endif()
    add_test(NAME ${name} COMMAND ${name})
    set_tests_properties(${name} PROPERTIES LABELS "${ARG_LABEL}" TIMEOUT 300
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;EUSEBIUS_SHARED=${PROJECT_SOURCE_DIR}/../shared;EUSEBIUS_BINARY=${PROJECT_BINARY_DIR}/app/eusebius")
endfunction()

# A Google Benchmark program under tests/bench in the build folder; nothing where the library is missing.
function(eusebius_bench name)
    cmake_parse_arguments(ARG "" "" "LINK" ${ARGN})
    if(NOT TARGET benchmark::benchmark)
        return()
    endif()
    add_executable(${name} ${name}.cpp)
    target_link_libraries(${name} PRIVATE ${ARG_LINK} benchmark::benchmark)
    set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY "${PROJECT_BINARY_DIR}/tests/bench")
endfunction()

# A fuzz entry NAME.cpp with LLVMFuzzerTestOneInput: a libFuzzer program with EUSEBIUS_FUZZ, and always an ordinary
# test that replays the files in corpus/NAME and then mutates them for a fixed number of rounds.
function(eusebius_fuzz name)
    cmake_parse_arguments(ARG "" "" "LINK" ${ARGN})
    if(EUSEBIUS_FUZZ)
        add_executable(${name} ${name}.cpp)
        target_link_libraries(${name} PRIVATE ${ARG_LINK})
        target_link_options(${name} PRIVATE -fsanitize=fuzzer)
    endif()
    add_executable(replay_${name} ${name}.cpp "${PROJECT_SOURCE_DIR}/tests/fuzz/replay.cpp")
    target_link_libraries(replay_${name} PRIVATE ${ARG_LINK})
    add_test(NAME replay_${name} COMMAND replay_${name} "${CMAKE_CURRENT_SOURCE_DIR}/corpus/${name}")
    set_tests_properties(replay_${name} PROPERTIES LABELS fuzz TIMEOUT 120)
endfunction()
