// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

namespace aicms::wording {

/// Text and tables as PDF (ISO 32000-1) where there is no window to print from: A4, 20 mm margins, the program's own
/// type put inside the file, page numbers in the foot. Every letter can be searched and copied. Left to right only; a
/// letter that the type does not have is shown as a box and counted.
class PlainPdf {
public:
    /// `foot` stands on every page beside its number. Throws base::Failure where the type is not built in.
    explicit PlainPdf(const QString& title, const QString& foot);
    ~PlainPdf();
    PlainPdf(const PlainPdf&) = delete;
    PlainPdf& operator=(const PlainPdf&) = delete;

    /// Wrapped; a line feed is one. A strong line is a heading: it stays with what comes after it.
    void line(const QString& text, double points = 10, bool isStrong = false);
    void table(const QStringList& head, const std::vector<QStringList>& rows);
    int missingLetters() const; ///< shown as boxes so far
    QByteArray take(); ///< the file; once

private:
    class Layout;
    std::unique_ptr<Layout> m_layout;
};

} // namespace aicms::wording
