// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/choosers.h"

#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QHeaderView>
#include <QLineEdit>
#include <QPrintDialog>
#include <QPrinter>
#include <QScreen>
#include <QSettings>
#include <QStandardPaths>
#include <QTimer>
#include <QTreeView>

#include <algorithm>

namespace aicms::shell {

namespace {

/// The part of Qt's own settings that holds folders, as it was at the beginning.
class Visits {
public:
    Visits() : m_history(stored(history)), m_last(stored(last)) { }
    void putBack() const
    {
        QSettings settings(QSettings::UserScope, QStringLiteral("QtProject"));
        for (const auto& [key, value] : {std::pair(history, m_history), std::pair(last, m_last)}) {
            if (value.isValid())
                settings.setValue(key, value);
            else
                settings.remove(key);
        }
    }

private:
    static inline const QString history = QStringLiteral("FileDialog/history");
    static inline const QString last = QStringLiteral("FileDialog/lastVisited");
    static QVariant stored(const QString& key)
    {
        return QSettings(QSettings::UserScope, QStringLiteral("QtProject")).value(key);
    }
    QVariant m_history;
    QVariant m_last;
};

struct ChooserWords {
    Q_DECLARE_TR_FUNCTIONS(aicms::shell::ChooserWords)
};

/// Where Qt draws the window itself, it would open too small for larger text, and ask where to look for what is saved.
void dress(QFileDialog& dialog)
{
    const QWidget* parent = dialog.parentWidget();
    const QSize room = parent ? parent->screen()->availableSize() - QSize(0, theme::px(40)) : QSize();
    const QSize wanted(theme::px(820), theme::px(540));
    dialog.resize(room.isValid() ? wanted.boundedTo(room) : wanted);
    if (dialog.acceptMode() == QFileDialog::AcceptSave)
        dialog.setLabelText(QFileDialog::LookIn, ChooserWords::tr("Save in:"));
    // Its list is there once the window is shown; dates and sizes are to be read whole.
    QTimer::singleShot(0, &dialog, [&dialog] {
        if (const auto* list = dialog.findChild<QTreeView*>())
            list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    });
}

/// Where somebody was last, as long as the program runs: it is written nowhere.
QString& lastFolder()
{
    static QString folder;
    return folder;
}

void begin(QFileDialog& dialog, const QString& start)
{
    const QFileInfo place(start);
    // Not the folder in which the program was started: that says nothing to whoever sits before it.
    dialog.setDirectory(lastFolder().isEmpty() || !QDir(lastFolder()).exists()
            ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)
            : lastFolder());
    if (place.isDir())
        return dialog.setDirectory(start);
    if (place.isAbsolute() && place.dir().exists())
        dialog.setDirectory(place.path());
    if (!place.fileName().isEmpty())
        dialog.selectFile(place.fileName());
}

/// Qt's window, which gives the name that was typed an ending before it asks whether a file of that name may be
/// replaced, and that of the kind whenever another one is chosen.
class KindDialog : public QFileDialog {
public:
    KindDialog(QWidget* parent, const QString& title, const std::vector<FileKind>& kinds)
        : QFileDialog(parent, title), m_kinds(kinds)
    {
        QStringList filters;
        for (const FileKind& kind : m_kinds)
            filters << QStringLiteral("%1 (*.%2)").arg(kind.name, kind.ending);
        setNameFilters(filters);
        connect(this, &QFileDialog::filterSelected, this, [this] { rename(withEnding(name(), chosen(), m_kinds)); });
    }
    QString named(const QString& path) const { return namedAs(path, chosen(), m_kinds); }

protected:
    void accept() override
    {
        rename(named(name()));
        QFileDialog::accept();
    }

private:
    const FileKind& chosen() const
    {
        const auto place = nameFilters().indexOf(selectedNameFilter());
        return m_kinds[static_cast<std::size_t>(std::max<qsizetype>(place, 0))];
    }
    /// As it is typed; without the field there, in a desktop's own window, nothing is known before it closes.
    QLineEdit* field() const { return findChild<QLineEdit*>(QStringLiteral("fileNameEdit")); }
    QString name() const { return field() ? field()->text() : QString(); }
    /// selectFile() would leave the name alone while somebody is typing it.
    void rename(const QString& name)
    {
        if (field() && !field()->text().isEmpty() && !QFileInfo(selectedFiles().value(0)).isDir())
            field()->setText(name);
    }

    const std::vector<FileKind> m_kinds;
};

/// Runs one of Qt's windows for files and leaves no visit behind.
QString run(QFileDialog& dialog, const QString& start)
{
    begin(dialog, start);
    dress(dialog);
    QString answer;
    if (dialog.exec() == QDialog::Accepted)
        answer = dialog.selectedFiles().value(0);
    if (!answer.isEmpty())
        lastFolder() = dialog.fileMode() == QFileDialog::Directory ? answer : QFileInfo(answer).path();
    return answer;
}

/// The kind of file that `start` is named as, and then all: what was typed with another ending stays so.
QString filterFor(const QString& start)
{
    const QString ending = QFileInfo(start).suffix();
    if (ending.isEmpty())
        return {};
    return QStringLiteral("%1 (*.%2);;%3")
        .arg(ChooserWords::tr("%1 files", "PDF, CSV").arg(ending.toUpper()), ending,
            ChooserWords::tr("All files (*)", "only the words"));
}

QString ask(QWidget* parent, const QString& title, const QString& start, QFileDialog::FileMode mode,
    QFileDialog::AcceptMode accept = QFileDialog::AcceptOpen, const QString& filter = {})
{
    const Visits visits;
    QString answer;
    {
        QFileDialog dialog(parent, title, {}, filter);
        dialog.setAcceptMode(accept);
        dialog.setFileMode(mode);
        if (accept == QFileDialog::AcceptSave)
            dialog.setDefaultSuffix(QFileInfo(start).suffix());
        dialog.setOption(QFileDialog::ShowDirsOnly, mode == QFileDialog::Directory);
        answer = run(dialog, start);
    }
    visits.putBack();
    return answer;
}

} // namespace

void leaveNoVisits(QFileDialog* dialog)
{
    QObject::connect(dialog, &QObject::destroyed, [visits = Visits()] { visits.putBack(); });
}

QString Choosers::open(QWidget* parent, const QString& title, const QString& filter) const
{
    return openKind ? openKind(parent, title, filter) : openFile(parent, title, {});
}

QString namedAs(const QString& path, const FileKind& chosen, const std::vector<FileKind>& kinds)
{
    const bool hasOne = std::ranges::any_of(kinds,
        [&path](const FileKind& kind) { return path.endsWith(QLatin1Char('.') + kind.ending, Qt::CaseInsensitive); });
    return hasOne ? path : path + QLatin1Char('.') + chosen.ending;
}

QString withEnding(const QString& path, const FileKind& chosen, const std::vector<FileKind>& kinds)
{
    if (path.endsWith(QLatin1Char('.') + chosen.ending, Qt::CaseInsensitive))
        return path;
    QString stem = path;
    for (const FileKind& kind : kinds) {
        const QString ending = QLatin1Char('.') + kind.ending;
        if (path.endsWith(ending, Qt::CaseInsensitive) && path.size() > ending.size()) {
            stem.chop(ending.size());
            break;
        }
    }
    return stem + QLatin1Char('.') + chosen.ending;
}

QString saveAsKind(QWidget* parent, const QString& title, const QString& name, const std::vector<FileKind>& kinds)
{
    const Visits visits;
    QString answer;
    {
        KindDialog dialog(parent, title, kinds);
        dialog.setAcceptMode(QFileDialog::AcceptSave);
        dialog.setFileMode(QFileDialog::AnyFile);
        answer = run(dialog, withEnding(name, kinds.front(), kinds));
        // A desktop's own window asked about the name as it was typed: nothing else is replaced unasked.
        while (!answer.isEmpty() && dialog.named(answer) != answer && QFileInfo::exists(dialog.named(answer)))
            answer = run(dialog, dialog.named(answer));
        if (!answer.isEmpty())
            answer = dialog.named(answer);
    }
    visits.putBack();
    return answer;
}

Choosers Choosers::ofSystem()
{
    Choosers choosers;
    choosers.folder = [](QWidget* parent, const QString& title, const QString& start) {
        return ask(parent, title, start, QFileDialog::Directory);
    };
    choosers.openFile = [](QWidget* parent, const QString& title, const QString& start) {
        return ask(parent, title, start, QFileDialog::ExistingFile);
    };
    choosers.openKind = [](QWidget* parent, const QString& title, const QString& filter) {
        return ask(parent, title, {}, QFileDialog::ExistingFile, QFileDialog::AcceptOpen, filter);
    };
    choosers.saveFile = [](QWidget* parent, const QString& title, const QString& start) {
        return ask(parent, title, start, QFileDialog::AnyFile, QFileDialog::AcceptSave, filterFor(start));
    };
    choosers.print
        = [](QWidget* parent, QPrinter& printer) { return QPrintDialog(&printer, parent).exec() == QDialog::Accepted; };
    return choosers;
}

} // namespace aicms::shell
