// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/copy_report.h"

#include "core/exchange/entry/iso_time.h"
#include "ui/wording/copy_tables.h"
#include "ui/wording/plain_pdf.h"
#include "ui/wording/sheet_keeping.h"
#include "ui/wording/sheet_words.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace aicms::wording {

using requests::AnswerLine;
using requests::Place;

namespace {

const char* placeHeading(Place place)
{
    switch (place) {
    case Place::Profile: return "about";
    case Place::Orders: return "orders";
    case Place::Contacts: return "contacts";
    case Place::Notes: return "place.notes";
    case Place::Events: return "events";
    case Place::Consent: return "answers";
    case Place::Files: return "files";
    case Place::Requests: return "requests";
    case Place::Imports: return "place.imports";
    case Place::Drafts: return "place.drafts";
    case Place::Log: return "place.log";
    case Place::Elsewhere: return "place.elsewhere";
    }
    return "";
}

/// Builds the parts one by one.
class ReportWriter {
public:
    explicit ReportWriter(const ReportFacts& facts)
        : m_facts(facts), m_words(sheetLanguage(facts.language), facts.zone), m_tables(m_words, facts.catalogue)
    {
    }

    CopyReport write()
    {
        const bool isPortable = m_facts.package.kind == requests::PackageKind::Portability;
        m_report.language = m_words.language();
        m_report.title = m_words(isPortable ? "copy_portable_title" : "copy_title");
        m_report.business = m_facts.business;
        m_report.intro = m_words("copy_intro")
                             .arg(m_facts.business, QString::number(m_facts.request.id.value),
                                 m_words.day(m_facts.request.received), m_words.day(m_facts.today));
        addAnswer();
        addWithheld();
        for (const requests::PlaceCount& place : m_facts.package.places)
            addPlace(place);
        return std::move(m_report);
    }

private:
    void addAnswer()
    {
        ReportPart part {QStringLiteral("answer"), m_words("copy_answer"), {}};
        for (const AnswerLine& line : m_facts.package.lines) {
            SheetSection section = lineSection(line);
            section.heading
                = QStringLiteral("%1. %2").arg(line.number).arg(m_words.word(QStringLiteral("line.") + line.code));
            part.sections.push_back(std::move(section));
            if (line.code == QLatin1String("storage") && !m_facts.package.keptKinds.empty())
                part.sections.push_back(keptTable());
        }
        if (!part.sections.empty())
            m_report.parts.push_back(std::move(part));
    }

    SheetSection keptTable() const
    {
        SheetSection section {{}, {m_words("what"), m_words("until")}, {}, {}};
        for (const requests::KeptKind& each : m_facts.package.keptKinds)
            section.rows.push_back(
                {m_words.word(QStringLiteral("kept.") + each.code), keptText(each.keeping, m_words, m_facts.today)});
        return section;
    }

    SheetSection lineSection(const AnswerLine& line) const
    {
        if (line.code == QLatin1String("purposes"))
            return purposeTable(line.content.toArray());
        if (line.code == QLatin1String("categories"))
            return categoryTable();
        if (line.code == QLatin1String("storage"))
            return storageTable(line.content.toArray());
        SheetSection section;
        if (line.code == QLatin1String("confirmation"))
            section.sentences << m_words(line.content.toBool() ? "held_yes" : "held_no");
        else if (line.code == QLatin1String("recipients"))
            section.sentences = recipients(line.content);
        else if (line.code == QLatin1String("rights"))
            section.sentences = coded("right.", line.content.toArray());
        else if (line.code == QLatin1String("complaint"))
            section.sentences = coded("complaint.", line.content.toArray());
        else if (line.code == QLatin1String("sources"))
            section.sentences = coded("source_kind.", line.content.toArray());
        else if (line.code == QLatin1String("automated_decisions"))
            section.sentences = automated(line.content);
        else if (line.code == QLatin1String("transfer_safeguards"))
            section.sentences = transfers(line.content);
        else if (line.code == QLatin1String("sold_or_shared"))
            section.sentences
                = line.content.isArray() ? texts(line.content.toArray()) : QStringList(m_words("no_sale"));
        else
            section.sentences << m_words("copy_machine");
        return section;
    }

    static QStringList texts(const QJsonArray& list)
    {
        QStringList all;
        for (const QJsonValue& each : list)
            all << each.toString();
        return all;
    }
    /// `text` with the articles of the United Kingdom's law for somebody who falls under that alone: they have the same
    /// numbers.
    QString underLaw(const QString& text) const
    {
        const auto isUnder = [this](requests::Regime regime) {
            return std::ranges::find(m_facts.request.regimes, regime) != m_facts.request.regimes.end();
        };
        const bool isBritish = isUnder(requests::Regime::UkGdpr) && !isUnder(requests::Regime::EuGdpr);
        if (!isBritish || text.contains(m_words("law_uk")) || text.contains(QLatin1String("UK GDPR")))
            return text;
        return QString(text).replace(m_words("law_eu"), m_words("law_uk"));
    }
    QStringList coded(const char* prefix, const QJsonArray& codes) const
    {
        QStringList all;
        for (const QJsonValue& code : codes)
            all << m_words.word(QLatin1String(prefix) + code.toString());
        return all;
    }
    SheetSection purposeTable(const QJsonArray& content) const
    {
        SheetSection section {{}, {m_words("purpose"), m_words("what"), m_words("ground")}, {}, {}};
        for (const QJsonValue& each : content) {
            const purposes::Purpose* purpose = m_facts.catalogue.find(each[QLatin1String("code")].toString());
            if (!purpose)
                continue;
            const purposes::PurposeText text = purpose->textFor(m_words.language());
            section.rows.push_back(
                {text.name, text.text, underLaw(m_words.numbered("basis", static_cast<int>(purpose->basis)))});
        }
        return section;
    }
    SheetSection categoryTable() const
    {
        SheetSection section {{}, {m_words("what"), m_words("col.entries")}, {}, {}};
        for (const requests::PlaceCount& place : m_facts.package.places) {
            if (place.items > 0)
                section.rows.push_back({m_words(placeHeading(place.place)), m_words.number(place.items)});
        }
        return section;
    }
    SheetSection storageTable(const QJsonArray& content) const
    {
        SheetSection section {{}, {m_words("purpose"), m_words("until")}, {}, {}};
        for (const QJsonValue& each : content) {
            if (!each[QLatin1String("purpose")].isString())
                continue; // a kind of data, see keptTable()
            const QString criterion = each[QLatin1String("criterion")].toString().section(u':', 0, 0);
            section.rows.push_back({m_tables.purposeName(each[QLatin1String("purpose")].toString()),
                m_words.word(QStringLiteral("criterion.") + criterion)});
        }
        return section;
    }
    QStringList recipients(const QJsonValue& content) const
    {
        if (!content.isArray())
            return {m_words("nobody").arg(m_facts.business)};
        QStringList all;
        for (const QJsonValue& each : content.toArray()) {
            QString name = each[QLatin1String("name")].toString();
            QStringList countries;
            for (const QJsonValue& country : each[QLatin1String("countries")].toArray())
                countries << m_words.country(country.toString());
            if (!countries.isEmpty())
                name = m_words("in_country").arg(name, countries.join(QStringLiteral(", ")));
            QString sentence
                = QStringLiteral("%1: %2").arg(name, m_tables.purposeName(each[QLatin1String("purpose")].toString()));
            if (const auto last = exchange::readIsoTime(each[QLatin1String("last_at")].toString()))
                sentence = m_words("received_last").arg(sentence, m_words.day(*last));
            all << sentence;
        }
        return all;
    }
    QStringList transfers(const QJsonValue& content) const
    {
        if (!content.isArray())
            return {m_words("no_transfer")};
        QStringList all;
        for (const QJsonValue& each : content.toArray())
            all << m_words("transfer")
                       .arg(each[QLatin1String("name")].toString(),
                           m_words.country(each[QLatin1String("country")].toString()),
                           underLaw(m_words.word(
                               QStringLiteral("safeguard.") + each[QLatin1String("safeguard")].toString())));
        return all;
    }
    QStringList automated(const QJsonValue& content) const
    {
        QStringList all = {m_words("no_models")};
        for (const QJsonValue& each : content.toArray()) {
            const purposes::Purpose* purpose = m_facts.catalogue.find(each[QLatin1String("purpose")].toString());
            if (purpose)
                all << QStringLiteral("%1: %2").arg(
                    purpose->textFor(m_words.language()).name, purpose->textFor(m_words.language()).text);
        }
        return all << m_words("no_decision");
    }

    void addWithheld()
    {
        const auto& withheld = m_facts.package.withheld;
        if (withheld.empty() && m_facts.package.blackedOut == 0)
            return;
        SheetSection section;
        if (!withheld.empty())
            section.columns = {m_words("what"), m_words("col.entries"), m_words("col.reason"), m_words("col.text")};
        for (const requests::Withheld& each : withheld) {
            const auto place = requests::placeFromCode(each.what);
            const auto ofTable = requests::placeOfRows(each.what);
            section.rows.push_back({place ? m_words(placeHeading(*place))
                    : ofTable             ? m_words(placeHeading(*ofTable))
                                          : each.what,
                m_words.number(each.items), underLaw(m_words.word(QStringLiteral("withheld.") + each.why.code)),
                each.why.text});
        }
        if (m_facts.package.blackedOut > 0)
            section.sentences << (m_facts.package.blackedOut == 1
                    ? m_words("copy_hidden_one")
                    : m_words("copy_hidden").arg(m_words.number(m_facts.package.blackedOut)));
        m_report.parts.push_back({QStringLiteral("withheld"), m_words("copy_withheld"), {std::move(section)}});
    }

    QStringList silenced() const
    {
        QStringList sentences;
        for (const consent::SilencedAddress& each : m_facts.package.silenced) {
            QStringList names;
            for (const QString& code : each.purposes)
                names << m_tables.purposeName(code);
            sentences << m_words("silenced").arg(each.address, names.join(QStringLiteral(", ")));
        }
        return sentences;
    }

    void addPlace(const requests::PlaceCount& place)
    {
        ReportPart part {requests::placeCode(place.place), m_words(placeHeading(place.place)), {}};
        if (place.place == Place::Files)
            part.sections = m_tables.files(m_facts.package);
        else
            part.sections = m_tables.sections(place.place, m_facts.package.data);
        if (place.place == Place::Consent && !m_facts.package.silenced.empty())
            part.sections.push_back({{}, {}, {}, silenced()});
        // Where a text waits for a decision, or was kept back, the part is there to say so.
        const auto& passages = m_facts.package.passages;
        const bool hasPassage = std::ranges::find(passages, place.place, &requests::Passage::place) != passages.end();
        if (part.sections.empty() && hasPassage)
            part.sections.push_back({{}, {}, {}, {m_words("copy_nothing")}});
        if (!part.sections.empty())
            m_report.parts.push_back(std::move(part));
    }

    const ReportFacts& m_facts;
    SheetWords m_words;
    CopyTables m_tables;
    CopyReport m_report;
};

/// Text between tags; line feeds stay.
QString escaped(const QString& text)
{
    return text.toHtmlEscaped();
}

QString tableHtml(const SheetSection& section)
{
    QString html = QStringLiteral("<div class=\"wide\"><table><thead><tr>");
    for (const QString& column : section.columns)
        html += QStringLiteral("<th scope=\"col\">%1</th>").arg(escaped(column));
    html += QStringLiteral("</tr></thead><tbody>");
    for (const QStringList& row : section.rows) {
        html += QStringLiteral("<tr>");
        for (const QString& cell : row)
            html += QStringLiteral("<td dir=\"auto\">") + escaped(cell) + QStringLiteral("</td>");
        html += QStringLiteral("</tr>");
    }
    return html + QStringLiteral("</tbody></table></div>\n");
}

} // namespace

CopyReport copyReport(const ReportFacts& facts)
{
    return ReportWriter(facts).write();
}

QByteArray reportHtml(const CopyReport& report)
{
    QFile style(QStringLiteral(":/aicms/page/page.css"));
    if (!style.open(QIODevice::ReadOnly))
        throw base::Failure(base::internalError());
    const bool isRightToLeft = QLocale(report.language).textDirection() == Qt::RightToLeft;
    QString html = QStringLiteral("<!DOCTYPE html>\n<html lang=\"") + report.language + QStringLiteral("\" dir=\"")
        + (isRightToLeft ? QStringLiteral("rtl") : QStringLiteral("ltr"))
        + QStringLiteral("\"><head><meta charset=\"utf-8\"><meta http-equiv=\"Content-Security-Policy\""
                         " content=\"default-src 'none'; style-src 'unsafe-inline'\"><title>")
        + escaped(report.title) + QStringLiteral("</title><style>") + QString::fromUtf8(style.readAll())
        + QStringLiteral("</style></head><body>\n<p class=\"small\">") + escaped(report.business)
        + QStringLiteral("</p>\n<h1>") + escaped(report.title) + QStringLiteral("</h1>\n<p>") + escaped(report.intro)
        + QStringLiteral("</p>\n");
    for (const ReportPart& part : report.parts) {
        html += QStringLiteral("<section><h2>") + escaped(part.heading) + QStringLiteral("</h2>\n");
        for (const SheetSection& section : part.sections) {
            if (!section.heading.isEmpty())
                html += QStringLiteral("<h3>") + escaped(section.heading) + QStringLiteral("</h3>\n");
            if (!section.rows.empty())
                html += tableHtml(section);
            for (const QString& sentence : section.sentences)
                html += QStringLiteral("<p dir=\"auto\">") + escaped(sentence) + QStringLiteral("</p>\n");
        }
        html += QStringLiteral("</section>\n");
    }
    return (html + QStringLiteral("</body></html>\n")).toUtf8();
}

QByteArray reportPdf(const CopyReport& report)
{
    PlainPdf pdf(report.title, report.business + QStringLiteral(", ") + report.title);
    pdf.line(report.business);
    pdf.line(report.title, 16, true);
    pdf.line(report.intro);
    for (const ReportPart& part : report.parts) {
        pdf.line(part.heading, 14, true);
        for (const SheetSection& section : part.sections) {
            if (!section.heading.isEmpty())
                pdf.line(section.heading, 11, true);
            if (!section.rows.empty())
                pdf.table(section.columns, section.rows);
            for (const QString& sentence : section.sentences)
                pdf.line(sentence);
        }
    }
    if (pdf.missingLetters() > 0)
        pdf.line(SheetWords(report.language, QTimeZone::utc())("copy_pdf_letters"));
    return pdf.take();
}

QString unexplainedText(const requests::PersonPackage& package, const QString& language)
{
    const SheetWords words(sheetLanguage(language), QTimeZone::utc());
    const purposes::Catalogue none {};
    const CopyTables tables(words, none);
    QStringList names;
    for (const QString& field : package.unexplained) {
        const QString name = tables.fieldName(field);
        if (!names.contains(name))
            names << name;
    }
    return names.join(QStringLiteral(", "));
}

requests::SealedPageWords sealedPageWords(const QString& language, const QString& business)
{
    const SheetWords words(sheetLanguage(language), QTimeZone::utc());
    requests::SealedPageWords page;
    page.language = words.language();
    page.isRightToLeft = QLocale(page.language).textDirection() == Qt::RightToLeft;
    page.title = words("copy_title");
    page.intro = words("page_intro").arg(business);
    page.label = words("page_label");
    page.show = words("page_show");
    page.open = words("page_open");
    page.wrong = words("page_wrong");
    page.busy = words("page_busy");
    page.old = words("page_old");
    page.scriptless = words("page_scriptless");
    page.files = words("page_files");
    return page;
}

} // namespace aicms::wording
