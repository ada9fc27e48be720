// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/style/standard_icons.h"

#include "ui/theme/theme.h"

namespace aicms::theme {

namespace {

struct Choice {
    QLatin1String name;
    Color color = Color::TextSecondary;
};

Choice choiceFor(QStyle::StandardPixmap which)
{
    switch (which) {
    case QStyle::SP_MessageBoxInformation: return {QLatin1String("info"), Color::Info};
    case QStyle::SP_MessageBoxWarning: return {QLatin1String("triangle-alert"), Color::Warning};
    case QStyle::SP_MessageBoxCritical: return {QLatin1String("octagon-alert"), Color::Danger};
    case QStyle::SP_MessageBoxQuestion: return {QLatin1String("circle-question-mark"), Color::Info};
    case QStyle::SP_TitleBarCloseButton:
    case QStyle::SP_DockWidgetCloseButton:
    case QStyle::SP_LineEditClearButton: return {QLatin1String("x")};
    case QStyle::SP_DirIcon:
    case QStyle::SP_DirClosedIcon:
    case QStyle::SP_DirLinkIcon: return {QLatin1String("folder")};
    case QStyle::SP_DirOpenIcon: return {QLatin1String("folder-open")};
    case QStyle::SP_DirHomeIcon: return {QLatin1String("house")};
    case QStyle::SP_FileIcon:
    case QStyle::SP_FileLinkIcon: return {QLatin1String("file")};
    case QStyle::SP_ComputerIcon:
    case QStyle::SP_DesktopIcon: return {QLatin1String("monitor")};
    case QStyle::SP_DriveHDIcon: return {QLatin1String("hard-drive")};
    case QStyle::SP_DriveFDIcon:
    case QStyle::SP_DriveCDIcon:
    case QStyle::SP_DriveDVDIcon: return {QLatin1String("usb")};
    case QStyle::SP_DriveNetIcon: return {QLatin1String("network")};
    case QStyle::SP_TrashIcon: return {QLatin1String("trash-2")};
    case QStyle::SP_FileDialogNewFolder: return {QLatin1String("folder-plus")};
    case QStyle::SP_FileDialogDetailedView: return {QLatin1String("rows-3")};
    case QStyle::SP_FileDialogListView: return {QLatin1String("list")};
    case QStyle::SP_FileDialogToParent: return {QLatin1String("arrow-up")};
    case QStyle::SP_ArrowUp: return {QLatin1String("arrow-up")};
    case QStyle::SP_ArrowDown: return {QLatin1String("arrow-down")};
    // "Back" and "forward" keep their sense: in right-to-left the icon itself is mirrored.
    case QStyle::SP_FileDialogBack:
    case QStyle::SP_ArrowBack: return {QLatin1String("arrow-left")};
    case QStyle::SP_ArrowForward: return {QLatin1String("arrow-right")};
    case QStyle::SP_BrowserReload: return {QLatin1String("refresh-cw")};
    default: return {};
    }
}

} // namespace

QIcon standardThemeIcon(QStyle::StandardPixmap which)
{
    const Choice choice = choiceFor(which);
    return choice.name.isEmpty() ? QIcon() : theme().actionIcon(choice.name, choice.color);
}

} // namespace aicms::theme
