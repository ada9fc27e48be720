// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "ui/shell/today.h"

#include <QVariant>
#include <QWidget>

#include <functional>
#include <optional>

namespace aicms::workspace {
class Workspace;
}

namespace aicms::shell {

class Commands;
class Notices;
class UndoList;

/// What a screen gets from the shell. Screens meet each other in `commands` only.
struct Context {
    workspace::Workspace& workspace;
    Commands& commands;
    Notices& notices;
    UndoList& undo;
};

/// What somebody typed and did not save. The content is read by the screen that wrote it.
struct Unsaved {
    base::CustomerId customer = {}; ///< whose record it is about; none: nobody's yet
    QByteArray content = {};
    bool isJob = false; ///< a job that runs; broken off by a crash, it is found elsewhere
};

/// One page of the window. Made when it is first shown, kept until the vault is locked.
class Screen : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;
    /// What is shown in the window's title after the business's name: no personal data.
    virtual QString title() const = 0;
    /// Shown (again), e.g. with the id of a record. Back and forward call it with the same argument.
    virtual void enter(const QVariant& argument) = 0;
    /// False keeps the user here (a form with changes asks in its own place first).
    virtual bool mayLeave() { return true; }
    /// The same for closing the program, asked of every screen that was made: false where a job would be broken off.
    /// The screen says so in a notice that leads on.
    virtual bool mayClose() { return true; }
    /// Asked when the vault is locked, which asks nobody: what is given here is kept inside the vault. Nothing: nothing
    /// was begun.
    virtual std::optional<Unsaved> unsaved() const { return std::nullopt; }
    /// What unsaved() gave, after the vault was opened again: after enter(), or without it when the screen was not the
    /// one in front. False: it cannot be brought back (any more).
    virtual bool restore(const QByteArray& content)
    {
        Q_UNUSED(content)
        return false;
    }
    /// How a list is looked at: what it is filtered by. Kept inside the vault over a lock, empty: as it is from the
    /// start.
    virtual QByteArray view() const { return {}; }
    virtual void restoreView(const QByteArray& view) { Q_UNUSED(view) }
    /// "/" and Ctrl+F.
    virtual void focusFilter() { }
    /// Down in the search field above: the keys go to what was found. False: the screen has no such list.
    virtual bool focusResults() { return false; }
    /// Return in that field: the best of what was found is opened.
    virtual bool openResult() { return focusResults(); }
    /// True: the screen takes the whole window, without rail and header (wizards).
    virtual bool isFullWindow() const { return false; }

Q_SIGNALS:
    void titleChanged();
    void stayed(); ///< somebody was asked by mayLeave() and stays
    void letGo(); ///< somebody was asked by mayLeave() and throws away what was typed
    void settled(); ///< what was restored is saved or thrown away: it need not be kept any more
};

/// The number beside a text of the rail.
struct RailCount {
    RailCount(qint64 count, bool alarm = false) : value(count), isAlarm(alarm) { } // a number alone is one as well
    qint64 value;
    bool isAlarm; ///< something is late: it is shown in red
};
using ShowCount = std::function<void(RailCount)>;

/// The group at the bottom of the rail, without a heading.
inline const QString railFoot = QStringLiteral("foot");

/// How a screen is announced to the shell; app/window lists them.
struct ScreenEntry {
    QString id; ///< "customers", "customer", "import"
    QString railText = {}; ///< empty: not in the rail
    QString railIcon = {};
    QString railGroup = {}; ///< heading; empty: the daily group on top; railFoot
    std::function<Screen*(const Context&, QWidget* parent)> make = {};
    /// Called once when the vault is open, before any screen is made: adds the commands that others may need earlier.
    /// Every screen can be shown by the command "go." + id, with the argument that enter() gets.
    std::function<void(const Context&)> announce = {};
    /// The number beside the rail's text: calls back when it is known. Asked at the start and after each change.
    std::function<void(const Context&, const ShowCount& show)> count = {};
    /// What it has to say on the page of the day. Asked when that is shown, and after each change while it is.
    std::function<void(const Context&, const ShowToday& show)> today = {};
    /// False: neither in the rail nor among the commands, as this role has no use for it. Empty: for all.
    std::function<bool(const Context&)> isOffered = {};
    bool isPassing = false; ///< back does not lead into it once it was left: a form
    QString railHome = {}; ///< the entry of the rail that is marked for a screen without one of its own
};

} // namespace aicms::shell
