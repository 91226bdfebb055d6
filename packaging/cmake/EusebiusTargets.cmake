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
    -Wall -Wextra -Wpedantic -Wshadow -Wold-style-cast -Wconversion -Wnon-virtual-dtor -Woverloaded-virtual
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
    set_target_properties(${name} PROPERTIES AUTOMOC ${ARG_MOC} AUTOUIC OFF AUTORCC OFF)
endfunction()

# The files of resources/FOLDER become part of the library NAME, at the same path behind ":/", e.g. ":/rules/en/months.lex".
function(eusebius_resources name folder)
    file(GLOB_RECURSE files CONFIGURE_DEPENDS "${PROJECT_SOURCE_DIR}/resources/${folder}/*")
    if(files)
        qt_add_resources(${name} "${name}_${folder}" PREFIX "/" BASE "${PROJECT_SOURCE_DIR}/resources" FILES ${files})
    endif()
endfunction()

# Tests listed in tests/known-failing are reported as disabled, and built only by name.
file(STRINGS "${PROJECT_SOURCE_DIR}/tests/known-failing" eusebius_known_failing REGEX "^[a-z]")

# A Qt Test program NAME from NAME.cpp. LABEL is one of unit, gui, render, cli, fuzz.
function(eusebius_test name)
    cmake_parse_arguments(ARG "" "LABEL" "LINK;SOURCES" ${ARGN})
    add_executable(${name} ${name}.cpp ${ARG_SOURCES})
    target_link_libraries(${name} PRIVATE ${ARG_LINK} tests_support Qt6::Test)
    set_target_properties(${name} PROPERTIES AUTOMOC ON RUNTIME_OUTPUT_DIRECTORY "${PROJECT_BINARY_DIR}/tests/bin")
    add_test(NAME ${name} COMMAND ${name})
    set_tests_properties(${name} PROPERTIES LABELS "${ARG_LABEL}" TIMEOUT 300
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;EUSEBIUS_SHARED=${PROJECT_SOURCE_DIR}/../shared;EUSEBIUS_BINARY=${PROJECT_BINARY_DIR}/app/eusebius")
    foreach(line IN LISTS eusebius_known_failing)
        if(line MATCHES "^${name} ")
            set_tests_properties(${name} PROPERTIES DISABLED TRUE)
            set_target_properties(${name} PROPERTIES EXCLUDE_FROM_ALL TRUE)
        endif()
    endforeach()
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
    foreach(line IN LISTS eusebius_known_failing)
        if(line MATCHES "^${name} ")
            set_target_properties(${name} PROPERTIES EXCLUDE_FROM_ALL TRUE)
        endif()
    endforeach()
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
