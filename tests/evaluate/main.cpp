// SPDX-License-Identifier: GPL-3.0-or-later
// aicms-evaluate: a model of core/models by the printed protocol, on files. See README.md.
#include "tests/evaluate/table_file.h"
#include "tests/evaluate/tasks.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonDocument>

#include <cstdio>
#include <stdexcept>

namespace {

using namespace aicms::evaluate;

constexpr int exitDone = 0, exitRefused = 1, exitUsage = 2;

/// A call that lacks something.
struct UsageError : std::runtime_error {
    using std::runtime_error::runtime_error;
};

class Options {
public:
    Options()
    {
        for (const char* name : {"transactions", "rfm", "series", "tv", "t0", "t1"})
            m_parser.addOption({QString::fromLatin1(name), {}, QStringLiteral("value")});
        for (const char* name : {"json", "new", "any"})
            m_parser.addOption({QString::fromLatin1(name), {}});
        m_parser.addPositionalArgument(
            QStringLiteral("task"), QStringLiteral("recommend, value, btyd or intermittent"));
        m_parser.addHelpOption();
    }
    void read(const QCoreApplication& application) { m_parser.process(application); }
    QString task() const { return m_parser.positionalArguments().value(0); }
    bool has(const char* name) const { return m_parser.isSet(QString::fromLatin1(name)); }
    std::string text(const char* name) const
    {
        if (!has(name))
            throw UsageError(std::string("--") + name + " is missing");
        return m_parser.value(QString::fromLatin1(name)).toStdString();
    }
    int day(const char* name) const { return dayOf(text(name)); }

private:
    QCommandLineParser m_parser;
};

QJsonObject evaluate(const Options& options)
{
    if (options.task() == u"recommend") {
        if (options.has("new") == options.has("any"))
            throw UsageError("one of --new and --any");
        return evaluateRecommend(options.text("transactions"),
            {options.day("tv"), options.day("t0"), options.day("t1")},
            options.has("new") ? RecommendTask::New : RecommendTask::Any);
    }
    if (options.task() == u"value")
        return evaluateValue(options.text("transactions"), options.day("t0"), options.day("t1"));
    if (options.task() == u"btyd")
        return evaluateBtyd(options.text("rfm"));
    if (options.task() == u"intermittent")
        return evaluateIntermittent(options.text("series"));
    throw UsageError("the task is recommend, value, btyd or intermittent; the others are not there yet");
}

} // namespace

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    Options options;
    options.read(application);
    try {
        const QJsonObject answer = evaluate(options);
        const auto layout = options.has("json") ? QJsonDocument::Compact : QJsonDocument::Indented;
        std::puts(QJsonDocument(answer).toJson(layout).trimmed().constData());
        return exitDone;
    } catch (const UsageError& error) {
        std::fprintf(stderr, "%s\n", error.what());
        return exitUsage;
    } catch (const std::exception& error) {
        std::fprintf(stderr, "%s\n", error.what());
        return exitRefused;
    }
}
