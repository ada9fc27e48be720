// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/choosers.h"

#include <QFileDialog>
#include <QPrintDialog>
#include <QPrinter>
#include <QSettings>

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

/// Runs one of Qt's windows for files and leaves no visit behind.
template <class Ask> QString unnoted(Ask ask)
{
    const Visits visits;
    const QString answer = ask();
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

Choosers Choosers::ofSystem()
{
    Choosers choosers;
    choosers.folder = [](QWidget* parent, const QString& title, const QString& start) {
        return unnoted([&] { return QFileDialog::getExistingDirectory(parent, title, start); });
    };
    choosers.openFile = [](QWidget* parent, const QString& title, const QString& start) {
        return unnoted([&] { return QFileDialog::getOpenFileName(parent, title, start); });
    };
    choosers.openKind = [](QWidget* parent, const QString& title, const QString& filter) {
        return unnoted([&] { return QFileDialog::getOpenFileName(parent, title, {}, filter); });
    };
    choosers.saveFile = [](QWidget* parent, const QString& title, const QString& start) {
        return unnoted([&] { return QFileDialog::getSaveFileName(parent, title, start); });
    };
    choosers.print
        = [](QWidget* parent, QPrinter& printer) { return QPrintDialog(&printer, parent).exec() == QDialog::Accepted; };
    return choosers;
}

} // namespace aicms::shell
