// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/undo_words.h"

#include <QCoreApplication>
#include <QStringList>

namespace aicms::ui_exchange {

namespace {

struct UndoWords {
    Q_DECLARE_TR_FUNCTIONS(aicms::ui_exchange::UndoWords)
public:
    static QString counted(const char* text, qint64 count) { return tr(text, nullptr, static_cast<int>(count)); }
};

} // namespace

QString undoQuestion(qint64 created, qint64 updated)
{
    QStringList parts {UndoWords::counted(
        QT_TRANSLATE_NOOP("aicms::ui_exchange::UndoWords", "%n record(s) that it made are removed."), created)};
    if (updated > 0)
        parts << UndoWords::counted(QT_TRANSLATE_NOOP("aicms::ui_exchange::UndoWords",
                                        "%n record(s) that it changed get their old values back."),
            updated);
    parts << UndoWords::tr(
        "Records that somebody changed since stay as they are. To get the import back, import the file again.");
    return parts.join(u' ');
}

QString undoLeaves(qint64 answered)
{
    return answered == 0 ? QString()
                         : UndoWords::counted(QT_TRANSLATE_NOOP("aicms::ui_exchange::UndoWords",
                                                  "%Ln of them have answered something since, such as a consent or an "
                                                  "objection: they stay, with what was recorded."),
                               answered);
}

QString undoSentence(const exchange::UndoResult& result)
{
    QStringList parts {UndoWords::counted(QT_TRANSLATE_NOOP("aicms::ui_exchange::UndoWords",
                                              "The import is undone. %n record(s) that it had made were removed."),
        result.removed)};
    if (result.restored > 0)
        parts << UndoWords::counted(
            QT_TRANSLATE_NOOP("aicms::ui_exchange::UndoWords", "%n record(s) have their old values back."),
            result.restored);
    if (!result.conflicts.empty())
        parts << UndoWords::counted(QT_TRANSLATE_NOOP("aicms::ui_exchange::UndoWords",
                                        "%n record(s) were left alone because somebody changed them since."),
            std::ssize(result.conflicts));
    if (!result.answered.empty())
        parts << UndoWords::counted(QT_TRANSLATE_NOOP("aicms::ui_exchange::UndoWords",
                                        "%Ln record(s) stay because these people have answered something since."),
            std::ssize(result.answered));
    return parts.join(u' ');
}

} // namespace aicms::ui_exchange
