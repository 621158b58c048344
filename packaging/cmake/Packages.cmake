# SPDX-FileCopyrightText: 2026 The Gatehouse authors
# SPDX-License-Identifier: MIT
#
# What is installed, and the Debian package. Included last, when all targets are there.
install(TARGETS gatehouse gatehouse-cli RUNTIME DESTINATION "${CMAKE_INSTALL_BINDIR}")
install(FILES packaging/org.gatehouse.Gatehouse.desktop
        DESTINATION "${CMAKE_INSTALL_DATADIR}/applications")
install(FILES packaging/org.gatehouse.Gatehouse.metainfo.xml
        DESTINATION "${CMAKE_INSTALL_DATADIR}/metainfo")
install(FILES resources/icons/gatehouse.svg RENAME org.gatehouse.Gatehouse.svg
        DESTINATION "${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps")
foreach(size 48 128)
    install(FILES resources/icons/gatehouse-${size}.png RENAME org.gatehouse.Gatehouse.png
            DESTINATION "${CMAKE_INSTALL_DATADIR}/icons/hicolor/${size}x${size}/apps")
endforeach()
install(FILES README.md DESTINATION "${CMAKE_INSTALL_DOCDIR}")
install(FILES LICENSE RENAME copyright DESTINATION "${CMAKE_INSTALL_DOCDIR}")

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME gatehouse)
set(CPACK_PACKAGE_VENDOR "The Gatehouse authors")
set(CPACK_PACKAGE_CONTACT "The Gatehouse authors <gatehouse@localhost>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "plans a household's machines without showing the household")
set(CPACK_PACKAGE_DESCRIPTION
    "Gatehouse turns a household's own words into an anonymous scheduling problem,
shows exactly what that problem says, and plans only after approval. The plan
is verified exactly and told in the household's words.")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION utils)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# Loaded at run time, so shlibdeps does not see them: SVG icons and Qt's own translations.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6svg6, qt6-translations-l10n")
include(CPack)
