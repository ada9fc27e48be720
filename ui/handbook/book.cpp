// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/handbook/book.h"

#include "core/base/text_fold.h"

#include <QCoreApplication>
#include <QFile>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

#include "resources/resources.h"

namespace aicms::handbook {

namespace {

struct Contents {
    Q_DECLARE_TR_FUNCTIONS(aicms::handbook::Contents)
};

constexpr qsizetype before = 24; ///< letters of a line that are shown in front of its first hit

QString pathOf(const QString& language, const QString& name)
{
    return QStringLiteral(":/handbook/%1/%2.md").arg(language, name);
}

QStringList wordsOf(const QString& query)
{
    return base::foldText(query).split(u' ', Qt::SkipEmptyParts);
}

/// A line of Markdown as it is read: without the signs of headings, lists, labels, keys and links.
QString readLine(QString line)
{
    static const QRegularExpression head(QStringLiteral("^(#+|-|\\d+\\.)\\s+"));
    static const QRegularExpression picture(QStringLiteral("!\\[[^\\]]*\\]\\([^)]*\\)"));
    static const QRegularExpression link(QStringLiteral("\\[([^\\]]*)\\]\\([^)]*\\)"));
    line.remove(head);
    line.remove(picture);
    line.replace(link, QStringLiteral("\\1"));
    line.remove(QStringLiteral("**"));
    line.remove(u'`');
    return line;
}

qsizetype countOf(const QStringList& words, const QString& folded)
{
    return std::ranges::count_if(words, [&folded](const QString& word) { return folded.contains(word); });
}

/// The line from shortly before its first hit, begun at a word.
QString cutTo(const QString& query, const QString& line)
{
    const QVector<kit::TextMark> marks = marksOf(query, line);
    if (marks.isEmpty() || marks.front().start <= before)
        return line;
    const qsizetype blank = line.indexOf(u' ', marks.front().start - before);
    return QChar(0x2026) + line.mid(blank + 1);
}

} // namespace

QVector<kit::TextMark> marksOf(const QString& query, const QString& text)
{
    const base::FoldedText folded = base::foldWithPlaces(text);
    QVector<kit::TextMark> marks;
    for (const QString& word : wordsOf(query)) {
        for (qsizetype at = folded.text.indexOf(word); at >= 0; at = folded.text.indexOf(word, at + word.size())) {
            const qsizetype start = folded.starts.at(size_t(at));
            marks.push_back({start, folded.ends.at(size_t(at + word.size() - 1)) - start});
        }
    }
    std::ranges::sort(marks, {}, &kit::TextMark::start);
    return marks;
}

QString Book::languageNow()
{
    resources::load();
    const QString spoken = QLocale::languageToCode(QLocale().language());
    return QFile::exists(pathOf(spoken, QStringLiteral("start"))) ? spoken : QStringLiteral("en");
}

std::vector<Group> Book::contents()
{
    const auto names = [](const char* list) { return QString::fromLatin1(list).split(u' '); };
    return {
        {Contents::tr("First steps"), names("start set-up unlock keys")},
        {Contents::tr("Every day"), names("home customers customer customer-edit orders order-new products")},
        {Contents::tr("What people ask"),
            names("requests request-flows request-copy request-delete request-letters customer-sheet")},
        {Contents::tr("What people agreed to"), names("consent consent-person consent-renew consent-import")},
        {Contents::tr("What it is for"), names("purposes notices sharing processing-record")},
        {Contents::tr("Files in and out"), names("import imports export")},
        {Contents::tr("Keeping and removing"),
            names("retention-run retention-rules retention-decide retention-holds retention-runs")},
        {Contents::tr("Safety and settings"), names("backups restore users settings own-fields")},
    };
}

Book::Book(const QString& language) : m_language(language)
{
    resources::load();
    for (const Group& group : contents()) {
        for (const QString& name : group.pages) {
            QFile file(pathOf(language, name));
            if (!file.open(QIODevice::ReadOnly))
                continue;
            const QString text = QString::fromUtf8(file.readAll());
            m_pages.push_back({name, readLine(text.section(u'\n', 0, 0)), text});
        }
    }
}

const Page* Book::page(const QString& name) const
{
    const auto found = std::ranges::find(m_pages, name, &Page::name);
    return found == m_pages.end() ? nullptr : &*found;
}

std::vector<Hit> Book::find(const QString& query) const
{
    const QStringList words = wordsOf(query);
    struct Ranked {
        Hit hit;
        int rank;
    };
    std::vector<Ranked> ranked;
    for (const Page& page : m_pages) {
        if (words.isEmpty() || countOf(words, base::foldText(readLine(page.text))) < words.size())
            continue;
        int rank = countOf(words, base::foldText(page.title)) == words.size() ? 2 : 0;
        QString best;
        qsizetype most = 0;
        const QStringList lines = page.text.split(u'\n', Qt::SkipEmptyParts);
        for (const QString& line : lines.mid(1)) {
            const QString read = readLine(line);
            const qsizetype count = countOf(words, base::foldText(read));
            const bool isHeading = line.startsWith(u'#');
            if (isHeading && count == words.size())
                rank = std::max(rank, 1);
            if (!isHeading && count > most) {
                most = count;
                best = read;
            }
        }
        const QString line = cutTo(query, best);
        ranked.push_back({{page.name, {page.title, marksOf(query, page.title), line, marksOf(query, line), {}}}, rank});
    }
    std::ranges::stable_sort(ranked, std::greater(), &Ranked::rank);
    std::vector<Hit> hits;
    for (Ranked& each : ranked)
        hits.push_back(std::move(each.hit));
    return hits;
}

} // namespace aicms::handbook
