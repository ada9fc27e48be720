// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/deadlines/deadline_table.h"

#include "core/deadlines/deadline_rules.h"
#include "core/deadlines/deadline_text.h"

#include <QHash>

namespace aicms::deadlines {

namespace {

QString computedText(const QuestionText& text, const QString& holidays)
{
    const auto question = readQuestion(text);
    const auto calendar = readHolidays(holidays);
    const auto answer = !question ? base::Result<Answer>(base::fail(question.error()))
        : !calendar               ? base::Result<Answer>(base::fail(calendar.error()))
                                  : compute(*question, LawBook::builtIn(), *calendar);
    return answer ? answer->text() : QStringLiteral("ERROR ") + answer.error().subject;
}

} // namespace

base::Result<std::vector<TableRow>> runTable(const QByteArray& bytes)
{
    QHash<QString, qsizetype> columns;
    std::vector<TableRow> rows;
    qint64 number = 0;
    const QStringList lines = QString::fromUtf8(bytes).split(u'\n');
    for (QString line : lines) {
        ++number;
        line.remove(u'\r');
        if (line.trimmed().isEmpty() || line.startsWith(u'#'))
            continue;
        const QStringList cells = line.split(u'\t');
        if (columns.isEmpty()) {
            for (qsizetype i = 0; i < cells.size(); ++i)
                columns.insert(cells[i].trimmed(), i);
            for (const char* name :
                {"id", "regime", "clock", "subject", "received", "tz", "holidays", "events", "expected"}) {
                if (!columns.contains(QLatin1String(name)))
                    return base::fail(base::ErrorKind::Invalid, QStringLiteral("deadline.table"), number);
            }
            continue;
        }
        const auto cell = [&](const char* name) { return cells.value(columns.value(QLatin1String(name))).trimmed(); };
        if (cells.size() <= columns.value(QStringLiteral("expected")))
            return base::fail(base::ErrorKind::Invalid, QStringLiteral("deadline.table"), number);
        const QuestionText text {
            cell("clock"), cell("regime"), cell("subject"), cell("received"), cell("tz"), {cell("events")}};
        rows.push_back({cell("id"), computedText(text, cell("holidays")), cell("expected")});
    }
    if (columns.isEmpty())
        return base::fail(base::ErrorKind::Invalid, QStringLiteral("deadline.table"), number);
    return rows;
}

} // namespace aicms::deadlines
