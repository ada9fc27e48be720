// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/sample_commands.h"

#include "core/access/access.h"
#include "core/workspace/workspace.h"
#include "ui/kit/when_done.h"
#include "ui/shell/commands.h"
#include "ui/shell/notices.h"
#include "ui/shell/undo_list.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPointer>

namespace aicms::shell {

namespace {

struct Sample {
    Q_DECLARE_TR_FUNCTIONS(aicms::shell::SampleCommands)
};

constexpr qint64 people = 200;
const QString jobId = QStringLiteral("sample");

/// Reports from the worker thread to the status bar as long as there is one.
sample::SampleService::Progress progressTo(Notices& notices, const QString& text)
{
    return [target = QPointer<Notices>(&notices), text](qint64 done, qint64 total) {
        QMetaObject::invokeMethod(qApp, [target, text, done, total] {
            if (target)
                target->job(jobId, text, total > 0 ? static_cast<int>(100 * done / total) : -1);
        });
    };
}

/// A lock must not wait for the job: it ends with the window's notices.
storage::CancelToken tokenOf(Notices& notices)
{
    storage::CancelToken token;
    QObject::connect(&notices, &QObject::destroyed, qApp, [token]() mutable { token.cancel(); });
    return token;
}

QString localeOf(const QString& country)
{
    const auto territory = QLocale::codeToTerritory(country);
    const QLocale locale(QLocale::AnyLanguage, territory);
    return territory == QLocale::AnyTerritory || locale.territory() != territory
        ? QStringLiteral("en_GB")
        : QLocale::languageToCode(locale.language()) + QLatin1Char('_') + country;
}

void remove(const Context& context)
{
    Notices& notices = context.notices;
    notices.job(jobId, Sample::tr("Removing the sample data"), -1);
    kit::whenDone(&notices,
        context.workspace.sample().removeAll(
            progressTo(notices, Sample::tr("Removing the sample data")), tokenOf(notices)),
        [&notices](const base::Result<qint64>& removed) {
            notices.job(jobId, {}, 0);
            if (!removed)
                notices.error(removed.error());
            else if (*removed == 0)
                notices.toast(Sample::tr("There was no sample data to remove"));
            else
                notices.toast(
                    Sample::tr("%n invented customer(s) removed for good", nullptr, static_cast<int>(*removed)));
        });
}

void fill(const Context& context)
{
    Notices& notices = context.notices;
    notices.job(jobId, Sample::tr("Inventing people"), -1);
    sample::FillRequest request;
    request.customers = people;
    request.locale = localeOf(context.workspace.country());
    kit::whenDone(&notices,
        context.workspace.sample().fill(request, progressTo(notices, Sample::tr("Inventing people")), tokenOf(notices)),
        [context](const base::Result<sample::FillResult>& filled) {
            context.notices.job(jobId, {}, 0);
            if (!filled) {
                context.notices.error(filled.error());
                return;
            }
            const QString text
                = Sample::tr("%n invented customer(s) added", nullptr, static_cast<int>(filled->customers));
            context.undo.push({text, [context] { remove(context); }});
            context.notices.toastWithUndo(text);
        });
}

void announce(const Context& context)
{
    if (!access::permit(context.workspace.session(), access::Operation::FillSample))
        return;
    context.commands.add({QStringLiteral("sample.fill"), Sample::tr("Add sample data"), QStringLiteral("file"),
        QStringLiteral("sparkles"), {}, [context](const QVariant&) { fill(context); }});
    context.commands.add({QStringLiteral("sample.remove"), Sample::tr("Remove the sample data"), QStringLiteral("file"),
        QStringLiteral("trash-2"), {}, [context](const QVariant&) { remove(context); }});
}

} // namespace

ScreenEntry sampleCommands()
{
    ScreenEntry entry;
    entry.id = QStringLiteral("sample");
    entry.announce = announce;
    return entry;
}

} // namespace aicms::shell
