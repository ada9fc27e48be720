// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/evaluate/table_file.h"
#include "tests/evaluate/tasks.h"
#include "tests/support/test_program.h"

#include <QFileInfo>
#include <QTest>

using namespace aicms::evaluate;

namespace {

/// The file below AICMS_DATA; empty where it is not.
std::string dataFile(const char* name)
{
    const QString path = qEnvironmentVariable("AICMS_DATA") + QStringLiteral("/data/") + QString::fromLatin1(name);
    return QFileInfo::exists(path) ? path.toStdString() : std::string();
}

double figure(const QJsonObject& answer, const char* key)
{
    return answer.value(QLatin1String(key)).toDouble();
}

bool isWithin(double value, double expected, double share)
{
    return std::abs(value / expected - 1) <= share;
}

} // namespace

#define DATA_FILE(variable, name)                                                                                      \
    const std::string variable = dataFile(name);                                                                       \
    if (variable.empty())                                                                                              \
    QSKIP("the public data are not under AICMS_DATA")

/// Holds the models to the figures that they reached once (README.md): a change that loses some fails here.
class TestFigures : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void parametersOfCdnow()
    {
        DATA_FILE(file, "cdnow/cdnow_sample_rfm.csv");
        const QJsonObject answer = evaluateBtyd(file);
        QVERIFY(isWithin(figure(answer, "r"), 0.2426, 0.005));
        QVERIFY(isWithin(figure(answer, "alpha"), 4.4135, 0.005));
        QVERIFY(isWithin(figure(answer, "a"), 0.7929, 0.005));
        QVERIFY(isWithin(figure(answer, "b"), 2.4258, 0.005));
        QVERIFY(figure(answer, "log_likelihood") >= -9582.44);
        QVERIFY(isWithin(figure(answer, "p"), 6.2488, 0.005));
        QVERIFY(isWithin(figure(answer, "q"), 3.7446, 0.005));
        QVERIFY(isWithin(figure(answer, "v"), 15.4477, 0.005));
    }
};

AICMS_TEST(TestFigures)
#include "test_figures.moc"
