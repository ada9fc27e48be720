// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <vector>

namespace aicms::cli {

/// What the program says. Results go to standard output: one JSON object with --json, else plain text. They are held
/// back until the vault is closed, so that nothing is said to be done that is not. Messages, questions and progress go
/// to standard error at once.
class Output {
public:
    Output();
    void setJson(bool json) { m_isJson = json; }
    void setQuiet(bool quiet) { m_isQuiet = quiet; }
    bool isJson() const { return m_isJson; }

    /// The result: the object with --json, else the lines.
    void result(const QJsonObject& object, const QStringList& lines);
    /// A JSON object that was put together as text, for lists too long for QJsonObject.
    void rawJson(const QByteArray& object);
    /// A result that is a text of its own kind (CSV, JSON-LD), with or without --json.
    void raw(const QByteArray& text);
    void line(const QString& text);
    /// Rows under a header, columns aligned.
    void table(const QStringList& header, const std::vector<QStringList>& rows);

    /// Prints what was held back; false where it could not be written whole (a full disk, a closed descriptor).
    bool release();
    void message(const QString& text); ///< silent with --quiet
    /// A message that a program wants to know, too: with --json it also stands in "warnings" of the object.
    void notice(const QString& text);
    void warning(const QString& text); ///< a notice that nobody may miss: somebody meddled with the vault
    /// The sentence; with --json also {ok:false, kind, message} on standard output, in place of what was held back.
    void failure(const base::Error& error, const QString& place);
    /// A bar, on a terminal only and not with --quiet. `total` 0: unknown.
    void progress(qint64 done, qint64 total);
    void endProgress();

private:
    void say(const QString& text);
    static bool write(QFile& file, const QByteArray& bytes);
    QByteArray m_held;
    bool m_holdsObject = false; ///< and nothing else
    QJsonArray m_warnings;
    QFile m_out;
    QFile m_error;
    bool m_isJson = false;
    bool m_isQuiet = false;
    bool m_isTerminal = false;
    int m_lastPercent = -1;
};

/// Text for a terminal: control characters, which could steer it, are replaced.
QString printable(const QString& text);

} // namespace aicms::cli
