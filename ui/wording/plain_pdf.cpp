// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/plain_pdf.h"

#include "ui/wording/true_type.h"

#include <algorithm>
#include <array>
#include <map>
#include <utility>

#include "resources/resources.h"

namespace aicms::wording {

namespace {

constexpr double pointsPerMillimetre = 72.0 / 25.4;
constexpr double pageWidth = 210 * pointsPerMillimetre;
constexpr double pageHeight = 297 * pointsPerMillimetre;
constexpr double margin = 20 * pointsPerMillimetre;
constexpr double lineFactor = 1.35; ///< of the type size
constexpr double cellPoints = 8.5;
constexpr double cellPadding = 3;
constexpr double footPoints = 8;
constexpr char32_t box = 0x25a1; ///< drawn for a letter that the type lacks
constexpr char32_t black = 0x2588; ///< in place of somebody else

QByteArray number(double value)
{
    QByteArray text = QByteArray::number(value, 'f', 2);
    while (text.endsWith('0'))
        text.chop(1);
    return text.endsWith('.') ? text.chopped(1) : text;
}

/// zlib, as a PDF's FlateDecode wants it: qCompress puts the size before it.
QByteArray deflated(const QByteArray& bytes)
{
    return qCompress(bytes).mid(4);
}

/// One of the two types, with what was used of it.
struct Face {
    TrueType type;
    std::map<quint16, char32_t> used = {}; ///< glyph -> character
};

struct Word {
    std::u32string letters;
    double width = 0;
};

} // namespace

class PlainPdf::Layout {
public:
    Layout(const QString& title, const QString& foot)
        : m_faces {Face {TrueType::builtIn(QStringLiteral(":/fonts/sans-400Regular.ttf"))},
              Face {TrueType::builtIn(QStringLiteral(":/fonts/sans-600SemiBold.ttf"))}},
          m_title(title), m_foot(foot)
    {
        newPage();
    }

    void line(const QString& text, double points, bool isStrong)
    {
        if (isStrong) {
            m_headings.push_back({text, points});
            return;
        }
        constexpr int least = 2; // lines of it that stay with its heading
        putHeadings(
            std::min<double>(least, static_cast<double>(linesOf(text, points, false).size())) * points * lineFactor);
        write(linesOf(text, points, false), points, false);
    }

    void table(const QStringList& head, const std::vector<QStringList>& rows)
    {
        const std::vector<double> widths = columnWidths(head, rows);
        const Cells headCells = laidOut(head, widths, true);
        const double most = bottom() - margin - heightOf(headCells);
        // What the columns are does not stand alone either.
        const double first = heightOf(headCells) + cellPoints * lineFactor + 2 * cellPadding;
        putHeadings(first);
        need(first);
        row(headCells, widths, true);
        for (const QStringList& each : rows) {
            const Cells cells = laidOut(each, widths, false);
            // A row that a page has room for is not parted.
            if (!fits(heightOf(cells) <= most ? heightOf(cells) : heightOf({}))) {
                newPage();
                row(headCells, widths, true); // what the columns are stands on every page
            }
            row(cells, widths, false);
        }
        m_down += cellPoints;
    }

    int missing() const { return m_missing; }

    QByteArray take()
    {
        putHeadings(0);
        finishPages();
        return file();
    }

private:
    struct Heading {
        QString text;
        double points = 0;
    };
    using Lines = std::vector<std::u32string>;

    Lines linesOf(const QString& text, double points, bool isStrong)
    {
        Lines lines;
        for (const QString& part : text.split(u'\n')) {
            for (std::u32string& line : wrapped(part, points, isStrong, pageWidth - 2 * margin))
                lines.push_back(std::move(line));
        }
        return lines;
    }

    void write(const Lines& lines, double points, bool isStrong)
    {
        m_down += isStrong ? points : 0;
        for (const std::u32string& shown : lines) {
            need(points * lineFactor);
            draw(shown, margin, points, isStrong);
            m_down += points * lineFactor;
        }
        m_down += points * 0.3;
    }

    /// Those that wait for what they announce, on the page where the first `height` points of it stand.
    void putHeadings(double height)
    {
        for (const Heading& heading : m_headings)
            height
                += static_cast<double>(linesOf(heading.text, heading.points, true).size()) * heading.points * lineFactor
                + heading.points * 1.3;
        if (!m_headings.empty() && m_down > margin)
            need(height);
        for (const Heading& heading : std::exchange(m_headings, {}))
            write(linesOf(heading.text, heading.points, true), heading.points, true);
    }

    double bottom() const { return pageHeight - margin - footPoints * 2; }
    bool fits(double height) const { return m_down + height <= bottom(); }
    void need(double height)
    {
        if (!fits(height))
            newPage();
    }
    void newPage()
    {
        m_pages.emplace_back();
        m_down = margin;
    }

    /// The glyph of a letter, or that of the box.
    quint16 glyphOf(char32_t letter, bool isStrong)
    {
        Face& face = m_faces[isStrong ? 1 : 0];
        auto glyph = face.type.glyph(letter);
        if (!glyph) {
            ++m_missing;
            letter = box;
            glyph = face.type.glyph(box);
        }
        const quint16 shown = glyph.value_or(0);
        face.used.emplace(shown, letter);
        return shown;
    }
    double widthOf(char32_t letter, double points, bool isStrong) const
    {
        const TrueType& type = m_faces[isStrong ? 1 : 0].type;
        if (letter == black && !type.glyph(black))
            return blackWidth * points;
        const auto glyph = type.glyph(letter);
        return type.width(glyph.value_or(type.glyph(box).value_or(0))) * points / 1000.0;
    }
    Word wordOf(const QString& text, double points, bool isStrong) const
    {
        Word word;
        for (const uint code : text.normalized(QString::NormalizationForm_C).toUcs4()) {
            if (code < 0x20 || (code >= 0x200b && code <= 0x200f) || (code >= 0x2028 && code <= 0x202e)
                || (code >= 0x2066 && code <= 0x2069))
                continue; // marks that show nothing
            word.letters += static_cast<char32_t>(code);
            word.width += widthOf(static_cast<char32_t>(code), points, isStrong);
        }
        return word;
    }

    /// Lines no wider than that; a word that is wider is broken.
    std::vector<std::u32string> wrapped(const QString& text, double points, bool isStrong, double most) const
    {
        std::vector<std::u32string> lines(1);
        double at = 0;
        const double blank = widthOf(U' ', points, isStrong);
        for (const QString& part : text.split(u' ')) {
            const Word word = wordOf(part, points, isStrong);
            if (at > 0 && at + blank + word.width > most) {
                lines.emplace_back();
                at = 0;
            } else if (at > 0) {
                lines.back() += U' ';
                at += blank;
            }
            for (const char32_t letter : word.letters) {
                const double width = widthOf(letter, points, isStrong);
                if (at > 0 && at + width > most) {
                    lines.emplace_back();
                    at = 0;
                }
                lines.back() += letter;
                at += width;
            }
        }
        return lines;
    }

    /// One line of text at the current height.
    void draw(const std::u32string& text, double x, double points, bool isStrong)
    {
        const TrueType& type = m_faces[isStrong ? 1 : 0].type;
        const double base = pageHeight - m_down - points * type.ascent() / 1000.0;
        QByteArray hex;
        double from = x;
        double at = x;
        const auto flush = [&] {
            if (!hex.isEmpty())
                m_pages.back() += "BT /F" + QByteArray::number(isStrong ? 2 : 1) + ' ' + number(points) + " Tf "
                    + number(from) + ' ' + number(base) + " Td <" + hex + "> Tj ET\n";
            hex.clear();
        };
        for (const char32_t letter : text) {
            const double width = widthOf(letter, points, isStrong);
            if (letter == black && !type.glyph(black)) {
                flush();
                m_pages.back() += number(at) + ' ' + number(base - points * 0.2) + ' ' + number(width) + ' '
                    + number(points) + " re f\n";
                from = at + width;
            } else {
                if (hex.isEmpty())
                    from = at;
                hex += QByteArray::number(glyphOf(letter, isStrong), 16).rightJustified(4, '0');
            }
            at += width;
        }
        flush();
    }

    /// By what stands in them: short columns keep their width, long ones share the rest.
    std::vector<double> columnWidths(const QStringList& head, const std::vector<QStringList>& rows) const
    {
        const double whole = pageWidth - 2 * margin;
        std::vector<double> wanted;
        for (qsizetype column = 0; column < head.size(); ++column) {
            double most = wordOf(head[column], cellPoints, true).width;
            for (const QStringList& row : rows) {
                for (const QString& part : row.value(column).split(u'\n'))
                    most = std::max(most, wordOf(part, cellPoints, false).width);
            }
            wanted.push_back(most + 2 * cellPadding);
        }
        double sum = 0;
        for (const double width : wanted)
            sum += width;
        if (sum > whole) {
            const double fair = whole / static_cast<double>(wanted.size());
            double small = 0;
            double large = 0;
            for (const double width : wanted)
                (width <= fair ? small : large) += width <= fair ? width : std::min(width, whole);
            for (double& width : wanted)
                width = width <= fair ? width : std::min(width, whole) * (whole - small) / large;
        } else {
            for (double& width : wanted)
                width += (whole - sum) / static_cast<double>(wanted.size());
        }
        return wanted;
    }

    using Cells = std::vector<Lines>; ///< of a row, each in lines

    static std::size_t linesOf(const Cells& cells)
    {
        std::size_t most = 1;
        for (const auto& lines : cells)
            most = std::max(most, lines.size());
        return most;
    }
    static double heightOf(const Cells& cells)
    {
        return static_cast<double>(linesOf(cells)) * cellPoints * lineFactor + 2 * cellPadding;
    }

    Cells laidOut(const QStringList& cells, const std::vector<double>& widths, bool isHead) const
    {
        Cells texts;
        for (std::size_t column = 0; column < widths.size(); ++column) {
            Lines lines;
            for (const QString& part : cells.value(static_cast<qsizetype>(column)).split(u'\n')) {
                for (std::u32string& line : wrapped(part, cellPoints, isHead, widths[column] - 2 * cellPadding))
                    lines.push_back(std::move(line));
            }
            texts.push_back(std::move(lines));
        }
        return texts;
    }

    void row(const Cells& texts, const std::vector<double>& widths, bool isHead)
    {
        const std::size_t most = linesOf(texts);
        const double step = cellPoints * lineFactor;
        // A row higher than what is left goes on on the next page.
        for (std::size_t from = 0; from < most;) {
            need(step + 2 * cellPadding);
            const auto room = static_cast<std::size_t>((bottom() - m_down - 2 * cellPadding) / step);
            const std::size_t here = std::min(most - from, std::max<std::size_t>(room, 1));
            const double height = static_cast<double>(here) * step + 2 * cellPadding;
            double x = margin;
            for (std::size_t column = 0; column < widths.size(); ++column) {
                m_pages.back() += "0.5 w " + number(x) + ' ' + number(pageHeight - m_down - height) + ' '
                    + number(widths[column]) + ' ' + number(height) + " re S\n";
                const double top = m_down;
                m_down += cellPadding;
                for (std::size_t i = from; i < std::min(from + here, texts[column].size()); ++i) {
                    draw(texts[column][i], x + cellPadding, cellPoints, isHead);
                    m_down += step;
                }
                m_down = top;
                x += widths[column];
            }
            m_down += height;
            from += here;
        }
    }

    void finishPages()
    {
        const std::size_t count = m_pages.size();
        std::vector<QByteArray> pages = std::move(m_pages);
        m_pages.clear();
        for (std::size_t i = 0; i < count; ++i) {
            m_pages.push_back(pages[i]);
            m_down = pageHeight - margin - footPoints;
            const QString place = QStringLiteral("%1 / %2").arg(i + 1).arg(count);
            const Word word = wordOf(place, footPoints, false);
            draw(wordOf(m_foot, footPoints, false).letters, margin, footPoints, false);
            draw(word.letters, pageWidth - margin - word.width, footPoints, false);
        }
    }

    int add(const QByteArray& object)
    {
        m_objects.push_back(object);
        return static_cast<int>(m_objects.size());
    }
    static QByteArray stream(const QByteArray& dictionary, const QByteArray& bytes)
    {
        const QByteArray packed = deflated(bytes);
        return "<< " + dictionary + " /Filter /FlateDecode /Length " + QByteArray::number(packed.size())
            + " >>\nstream\n" + packed + "\nendstream";
    }
    static QByteArray reference(int object) { return QByteArray::number(object) + " 0 R"; }

    int addFont(const Face& face, const char* name)
    {
        const TrueType& type = face.type;
        const int file = add(stream("/Length1 " + QByteArray::number(type.bytes().size()), type.bytes()));
        QByteArray bounds;
        for (int side = 0; side < 4; ++side)
            bounds += QByteArray::number(type.box()[side]) + ' ';
        const QByteArray base = QByteArray("/") + name;
        const int descriptor = add("<< /Type /FontDescriptor /FontName " + base + " /Flags 32 /FontBBox [" + bounds
            + "] /ItalicAngle 0 /Ascent " + QByteArray::number(type.ascent()) + " /Descent "
            + QByteArray::number(type.descent()) + " /CapHeight " + QByteArray::number(type.ascent())
            + " /StemV 80 /FontFile2 " + reference(file) + " >>");
        QByteArray widths;
        QByteArray map;
        for (const auto& [glyph, letter] : face.used) {
            widths += QByteArray::number(glyph) + " [" + QByteArray::number(type.width(glyph)) + "] ";
            const char32_t one = letter;
            QByteArray units;
            for (const QChar unit : QString::fromUcs4(&one, 1))
                units += QByteArray::number(unit.unicode(), 16).rightJustified(4, '0');
            map += "1 beginbfchar\n<" + QByteArray::number(glyph, 16).rightJustified(4, '0') + "> <" + units
                + ">\nendbfchar\n";
        }
        const int descendant = add("<< /Type /Font /Subtype /CIDFontType2 /BaseFont " + base
            + " /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor "
            + reference(descriptor) + " /DW 600 /W [" + widths + "] /CIDToGIDMap /Identity >>");
        const int unicode = add(stream({},
            "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n/CIDSystemInfo << /Registry (Adobe)"
            " /Ordering (UCS) /Supplement 0 >> def\n/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
            "1 begincodespacerange\n<0000> <ffff>\nendcodespacerange\n"
                + map + "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n"));
        return add("<< /Type /Font /Subtype /Type0 /BaseFont " + base + " /Encoding /Identity-H /DescendantFonts ["
            + reference(descendant) + "] /ToUnicode " + reference(unicode) + " >>");
    }

    QByteArray file()
    {
        const int regular = addFont(m_faces[0], "AAAAAA+IBMPlexSans");
        const int strong = addFont(m_faces[1], "AAAAAB+IBMPlexSans-SemiBold");
        const int tree = static_cast<int>(m_objects.size()) + 2 * static_cast<int>(m_pages.size()) + 1;
        QByteArray kids;
        for (const QByteArray& page : m_pages) {
            const int content = add(stream({}, page));
            kids
                += reference(add("<< /Type /Page /Parent " + reference(tree) + " /MediaBox [0 0 " + number(pageWidth)
                       + ' ' + number(pageHeight) + "] /Contents " + reference(content) + " /Resources << /Font << /F1 "
                       + reference(regular) + " /F2 " + reference(strong) + " >> >> >>"))
                + ' ';
        }
        add("<< /Type /Pages /Count " + QByteArray::number(static_cast<qlonglong>(m_pages.size())) + " /Kids [" + kids
            + "] >>");
        const int catalogue = add("<< /Type /Catalog /Pages " + reference(tree) + " >>");
        QByteArray title;
        for (const QChar unit : m_title)
            title += QByteArray::number(unit.unicode(), 16).rightJustified(4, '0');
        const int information = add("<< /Title <feff" + title + "> /Producer (AICMS) >>");

        QByteArray all = "%PDF-1.7\n%\xe2\xe3\xcf\xd3\n";
        QByteArray places;
        for (std::size_t i = 0; i < m_objects.size(); ++i) {
            places += QByteArray::number(all.size()).rightJustified(10, '0') + " 00000 n \n";
            all += QByteArray::number(static_cast<qlonglong>(i + 1)) + " 0 obj\n" + m_objects[i] + "\nendobj\n";
        }
        const QByteArray count = QByteArray::number(static_cast<qlonglong>(m_objects.size() + 1));
        const qsizetype start = all.size();
        all += "xref\n0 " + count + "\n0000000000 65535 f \n" + places + "trailer\n<< /Size " + count + " /Root "
            + reference(catalogue) + " /Info " + reference(information) + " >>\nstartxref\n" + QByteArray::number(start)
            + "\n%%EOF\n";
        return all;
    }

    static constexpr double blackWidth = 0.6; ///< of the type size

    std::array<Face, 2> m_faces; ///< plain, strong
    QString m_title;
    QString m_foot;
    std::vector<QByteArray> m_pages; ///< what is drawn on each
    std::vector<QByteArray> m_objects; ///< from number 1
    std::vector<Heading> m_headings; ///< that wait for what they announce
    double m_down = 0; ///< from the top of the page
    int m_missing = 0;
};

PlainPdf::PlainPdf(const QString& title, const QString& foot)
{
    resources::load();
    m_layout = std::make_unique<Layout>(title, foot);
}

PlainPdf::~PlainPdf() = default;

void PlainPdf::line(const QString& text, double points, bool isStrong)
{
    m_layout->line(text, points, isStrong);
}

void PlainPdf::table(const QStringList& head, const std::vector<QStringList>& rows)
{
    m_layout->table(head, rows);
}

int PlainPdf::missingLetters() const
{
    return m_layout->missing();
}

QByteArray PlainPdf::take()
{
    return m_layout->take();
}

} // namespace aicms::wording
