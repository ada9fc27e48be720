// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/printed_pages.h"

#include <QPageLayout>
#include <QTextDocument>

#include <memory>
#include <vector>

class QTextCursor;

namespace aicms::kit {

/// A page of text and tables that is shown, printed or saved: black on white, whatever the theme. What is put in never
/// becomes part of its make-up.
class Paper {
public:
    /// `language` decides the direction of reading.
    explicit Paper(const QString& language);
    /// The head of the paper: whose it is, with a line of the accent colour below it.
    void sender(const QString& business);
    /// A strong line is a heading: it stays with what comes after it (headingProperty).
    void line(const QString& text, double points = 10, bool isStrong = false);
    /// A small line below a heading that goes with it.
    void underHeading(const QString& text);
    void newPage(); ///< the next line begins a page
    void table(const QStringList& head, const std::vector<QStringList>& rows);
    std::unique_ptr<QTextDocument> take() { return std::move(m_document); }

private:
    void write(const QString& text, double points, bool isStrong, bool isHeading);

    std::unique_ptr<QTextDocument> m_document;
    bool m_isPageBegun = false;
};

/// Two points of the accent colour from edge to edge, where the cursor stands; that of the light theme in every theme,
/// for paper is white.
void insertAccentLine(QTextCursor& cursor);

/// For the screen: each text in `percent` of its size, with the room around it.
void enlarge(QTextDocument& document, int percent);

/// A file that goes along inside a PDF.
struct Enclosure {
    QString name = {}; ///< empty: none
    QString mediaType = {};
    QByteArray bytes = {};
};

/// As printPages does it. False: the file could not be written.
bool savePdf(const QTextDocument& document, const QString& path, const Foot& foot,
    QPageLayout::Orientation orientation = QPageLayout::Portrait, const Enclosure& enclosed = {},
    PageNumbers numbers = PageNumbers::Shown);

/// The same in memory: nothing of it comes to the disk. Empty: it could not be made.
QByteArray pdfBytes(const QTextDocument& document, const Foot& foot);

/// Writes a whole text file or nothing. False: it could not be written.
bool saveText(const QString& text, const QString& path);

} // namespace aicms::kit
