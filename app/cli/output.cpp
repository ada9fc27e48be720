// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/output.h"

#include "app/cli/text.h"
#include "ui/wording/error_sentence.h"

#include <QJsonDocument>

#include <algorithm>
#include <cstdio>
#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace aicms::cli {

namespace {

bool isTerminal(int descriptor)
{
#ifdef Q_OS_UNIX
    return ::isatty(descriptor) == 1;
#else
    Q_UNUSED(descriptor)
    return false;
#endif
}

} // namespace

QString printable(const QString& text)
{
    QString clean = text;
    for (QChar& c : clean) {
        if (c.category() == QChar::Other_Control)
            c = c == u'\n' || c == u'\t' ? QChar(u' ') : QChar(QChar::ReplacementCharacter);
    }
    return clean;
}

Output::Output()
{
    static_cast<void>(m_out.open(stdout, QIODevice::WriteOnly | QIODevice::Unbuffered));
    static_cast<void>(m_error.open(stderr, QIODevice::WriteOnly | QIODevice::Unbuffered));
    m_isTerminal = isTerminal(2);
}

bool Output::write(QFile& file, const QByteArray& bytes)
{
    return file.write(bytes) == bytes.size() && file.flush();
}

void Output::result(const QJsonObject& object, const QStringList& lines)
{
    if (m_isJson) {
        rawJson(QJsonDocument(object).toJson(QJsonDocument::Compact));
        return;
    }
    for (const QString& text : lines)
        line(text);
}

void Output::rawJson(const QByteArray& object)
{
    m_holdsObject = m_held.isEmpty();
    m_held += object + '\n';
}

void Output::raw(const QByteArray& text)
{
    m_holdsObject = false;
    m_held += text;
    if (!text.endsWith('\n'))
        m_held += '\n';
}

void Output::line(const QString& text)
{
    m_holdsObject = false;
    m_held += printable(text).toUtf8() + '\n';
}

bool Output::release()
{
    if (m_isJson && m_holdsObject && !m_warnings.isEmpty()) {
        // Into the text: the object may be a list of a million rows.
        const qsizetype end = m_held.lastIndexOf('}');
        const bool isEmpty = QByteArrayView(m_held).first(end).trimmed() == "{";
        m_held.insert(end,
            (isEmpty ? "\"warnings\":" : ",\"warnings\":") + QJsonDocument(m_warnings).toJson(QJsonDocument::Compact));
    }
    const bool isWritten = m_held.isEmpty() || write(m_out, m_held);
    m_held.clear();
    m_holdsObject = false;
    return isWritten;
}

void Output::table(const QStringList& header, const std::vector<QStringList>& rows)
{
    QList<qsizetype> widths;
    for (const QString& title : header)
        widths << title.size();
    for (const QStringList& row : rows) {
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], std::min<qsizetype>(row[i].size(), 40));
    }
    const auto print = [&](const QStringList& row) {
        QString text;
        for (qsizetype i = 0; i < row.size(); ++i)
            // What is longer than its column pushes the next one aside: two never run together.
            text += i + 1 == row.size() ? row[i] : row[i].leftJustified(std::max(widths[i], row[i].size()) + 2);
        line(text);
    };
    print(header);
    std::for_each(rows.begin(), rows.end(), print);
}

void Output::message(const QString& text)
{
    if (!m_isQuiet)
        say(text);
}

void Output::notice(const QString& text)
{
    m_warnings.append(text);
    message(text);
}

void Output::warning(const QString& text)
{
    m_warnings.append(text);
    say(text);
}

void Output::say(const QString& text)
{
    endProgress();
    write(m_error, printable(text).toUtf8() + '\n');
}

void Output::failure(const base::Error& error, const QString& place)
{
    endProgress();
    const QString sentence
        = place.isEmpty() ? wording::sentence(error) : place + QStringLiteral(": ") + wording::sentence(error);
    write(m_error, printable(sentence).toUtf8() + '\n');
    m_held.clear();
    m_holdsObject = false;
    if (m_isJson)
        result({{QStringLiteral("ok"), false}, {QStringLiteral("kind"), base::errorCode(error.kind)},
                   {QStringLiteral("message"), sentence}},
            {});
    static_cast<void>(release()); // the exit code and the sentence above say as much
}

void Output::progress(qint64 done, qint64 total)
{
    if (!m_isTerminal || m_isQuiet || total <= 0)
        return;
    const int percent = static_cast<int>(std::clamp<qint64>(done * 100 / total, 0, 100));
    if (percent == m_lastPercent)
        return;
    m_lastPercent = percent;
    const QByteArray bar = QByteArray(percent / 4, '#').leftJustified(25, '.');
    write(m_error, "\r[" + bar + "] " + QByteArray::number(percent) + " %");
}

void Output::endProgress()
{
    if (m_lastPercent < 0)
        return;
    m_lastPercent = -1;
    write(m_error, "\r" + QByteArray(36, ' ') + "\r");
}

} // namespace aicms::cli
