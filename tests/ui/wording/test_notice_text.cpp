// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_program.h"
#include "ui/wording/names.h"
#include "ui/wording/notice_template.h"
#include "ui/wording/sheet_words.h"

#include <QTest>

using namespace aicms;

namespace {

QString noticeIn(
    const QString& language, const std::vector<retention::Rule>& rules, const purposes::Controller& controller = {})
{
    const auto shipped = purposes::defaultCatalogue();
    const purposes::Catalogue catalogue({shipped.begin(), shipped.end()});
    const wording::NoticeFacts facts {
        QStringLiteral("Lindenhof"), QStringLiteral("DE"), purposes::NoticeKind::Privacy, controller};
    return wording::noticeFromPurposes(catalogue, rules, facts, language).text;
}

/// Of every kind of data from every beginning.
std::vector<retention::Rule> everyRule()
{
    std::vector<retention::Rule> rules;
    for (int kind = 0; kind < retention::dataClassCount; ++kind) {
        for (int trigger = 0; trigger < retention::triggerCount; ++trigger) {
            retention::Rule rule;
            rule.dataClass = static_cast<retention::DataClass>(kind);
            rule.trigger = static_cast<retention::Trigger>(trigger);
            rule.period = *base::Period::parse(QStringLiteral("P6Y"));
            rule.isOn = true;
            rules.push_back(rule);
        }
    }
    return rules;
}

} // namespace

/// The notice that is written from the purposes: nothing in it is the name of a word instead of the word.
class TestNoticeText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// It named the fields of a purpose with other words than the page on which they are chosen.
    void fieldsAreCalledAsInTheWindow()
    {
        const QString german = noticeIn(QStringLiteral("de"), {});
        for (const char* word : {"Stellung", "Adresse", "Bestellungen"})
            QVERIFY2(german.contains(QString::fromLatin1(word)), word);
        for (const char* other : {"Funktion,", "Auftrag,", "Auftrag."})
            QVERIFY2(!german.contains(QString::fromLatin1(other)), other);
        QCOMPARE(wording::fieldName(QStringLiteral("order")), QStringLiteral("Orders"));
        QVERIFY(noticeIn(QStringLiteral("en"), {}).contains(QLatin1String("orders")));
    }

    /// What the business had filled in was open again once the text was written anew.
    void whatWasFilledInStays()
    {
        const auto shipped = purposes::defaultCatalogue();
        const purposes::Catalogue catalogue({shipped.begin(), shipped.end()});
        for (const QString& language : wording::SheetWords::languages()) {
            wording::NoticeFacts facts {QStringLiteral("Lindenhof"), QStringLiteral("DE")};
            const QString open = wording::noticeFromPurposes(catalogue, {}, facts, language).text;
            QString filled = open;
            for (const QString& place : purposes::openPlaces({{}, open}))
                filled.replace(place, QStringLiteral("Lindenweg 5"));
            QVERIFY(filled != open);
            facts.before = filled;
            QCOMPARE(wording::noticeFromPurposes(catalogue, {}, facts, language).text, filled);
            facts.before = open; // nothing was filled in
            QCOMPARE(wording::noticeFromPurposes(catalogue, {}, facts, language).text, open);
        }
    }

    void everyRuleIsToldInEveryLanguage()
    {
        for (const QString& language : wording::SheetWords::languages()) {
            const QString text = noticeIn(language, everyRule());
            int lines = 0;
            for (const QString& line : text.split(QLatin1Char('\n'))) {
                lines += line.startsWith(QLatin1String("- ")) && line.contains(QLatin1Char('6')) ? 1 : 0;
                QVERIFY2(!line.contains(QLatin1String("kept")) || language == QLatin1String("en"), qPrintable(line));
                QVERIFY2(!line.contains(QLatin1String("kept.")) && !line.contains(QLatin1String("kept_"))
                        && !line.contains(QLatin1String("interest.")) && !line.contains(QLatin1String("%")),
                    qPrintable(line));
            }
            QCOMPARE(lines, retention::dataClassCount * retention::triggerCount);
        }
        const QString german = noticeIn(QStringLiteral("de"), everyRule());
        QVERIFY(german.contains(
            QStringLiteral("- Der Nachweis, wozu Sie eingewilligt haben: 6 Jahre ab dem Ende der Einwilligung")));
        QVERIFY(!german.contains(QStringLiteral("Serving a customer")));
    }

    void aRuleOfOneKindOfContactNamesIt()
    {
        retention::Rule rule = everyRule()[retention::triggerCount];
        rule.contactKind = customers::InteractionKind::Call;
        QVERIFY(noticeIn(QStringLiteral("en"), {rule})
                .contains(QStringLiteral("- Notes of calls, visits and messages (Call): 6 years")));
    }

    void whoIsResponsibleComesFromTheSettings()
    {
        QVERIFY(noticeIn(QStringLiteral("en"), {}).contains(QStringLiteral("You reach us at: [")));
        purposes::Controller controller;
        controller.address = QStringLiteral("Lindenweg 5\n79100 Freiburg");
        controller.email = QStringLiteral("laden@example.org");
        QVERIFY(noticeIn(QStringLiteral("en"), {}, controller)
                .contains(QStringLiteral("You reach us at: Lindenweg 5, 79100 Freiburg, laden@example.org.")));
        controller.officer = QStringLiteral("Dr. Wolf");
        QVERIFY(noticeIn(QStringLiteral("de"), {}, controller)
                .contains(QStringLiteral("Unser Datenschutzbeauftragter: Dr. Wolf.")));
    }
};

AICMS_TEST(TestNoticeText)
#include "test_notice_text.moc"
