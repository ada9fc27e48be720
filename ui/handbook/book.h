// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/hit_text.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace aicms::handbook {

/// One page of resources/handbook: plain words about one screen.
struct Page {
    QString name; ///< "customers": its file without the ending, and what links and places call it
    QString title;
    QString text; ///< Markdown
};

/// A heading of the contents with its pages.
struct Group {
    QString title;
    QStringList pages;
};

struct Hit {
    QString page; ///< its name
    kit::HitText shown; ///< title, and below it the line of the page that fits best
};

/// The marks of the words of `query` in `text`; capitals, accents and umlauts do not matter.
QVector<kit::TextMark> marksOf(const QString& query, const QString& text);

/// The handbook in one language. It comes from inside the program and from nowhere else.
class Book {
public:
    /// "de" where the handbook is written in the language in which the program speaks now, else "en".
    static QString languageNow();
    static std::vector<Group> contents();

    explicit Book(const QString& language);
    const QString& language() const { return m_language; }
    const Page* page(const QString& name) const; ///< nullptr: there is no such page
    /// The pages that hold every word of `query`: those with it in their title first, then in a heading.
    std::vector<Hit> find(const QString& query) const;

private:
    QString m_language;
    std::vector<Page> m_pages; ///< in the order of the contents
};

} // namespace aicms::handbook
