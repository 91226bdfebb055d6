# SPDX-FileCopyrightText: The Eusebius developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What goes where on a freedesktop system, and a Debian package by `cpack -G DEB` in the build folder.

include(GNUInstallDirs)

install(TARGETS eusebius RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
install(TARGETS eusebius-read RUNTIME DESTINATION ${CMAKE_INSTALL_LIBEXECDIR}/eusebius)
install(FILES packaging/linux/org.eusebius.Eusebius.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES packaging/linux/org.eusebius.Eusebius.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(FILES packaging/linux/eusebius-mime.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages RENAME eusebius.xml)
install(FILES packaging/linux/eusebius.1 DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
install(FILES resources/icons/eusebius.svg DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_CONTACT "The Eusebius developers")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "${PROJECT_DESCRIPTION}")
set(CPACK_DEBIAN_PACKAGE_SECTION science)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "fonts-inter, fonts-noto-core, fonts-noto-cjk, qt6-wayland")
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_STRIP_FILES ON)
include(CPack)
