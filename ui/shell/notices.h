// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QObject>
#include <QString>

#include <functional>

namespace aicms::shell {

/// How screens speak to the person outside their own layout; the window implements it.
class Notices : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    /// A short message at the bottom leading corner for ten seconds.
    virtual void toast(const QString& text) = 0;
    /// The same with an Undo button that runs the newest entry of the UndoList.
    virtual void toastWithUndo(const QString& text) = 0;
    /// A bar above the page that stays until it is closed or another page or person is shown: what happened, what is
    /// safe, what to do.
    virtual void error(const base::Error& error) = 0;
    virtual void warning(const QString& text) = 0;
    /// The same until it is solved: offer() with that id and no text takes it away.
    virtual void warnUntilSolved(const QString& id, const QString& text)
    {
        Q_UNUSED(id)
        warning(text);
    }
    /// A warning with one way out, as a button of that text. The same id replaces it; an empty text takes it away once
    /// it is solved.
    virtual void offer(
        const QString& id, const QString& text, const QString& action = {}, const std::function<void()>& run = {})
        = 0;
    /// A job for the status bar: `percent` below 0 means unknown. An empty text ends it.
    virtual void job(const QString& id, const QString& text, int percent) = 0;
};

} // namespace aicms::shell
