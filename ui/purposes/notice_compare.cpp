// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/purposes/notice_compare.h"

#include "core/purposes/current_wording.h"
#include "core/purposes/word_diff.h"
#include "ui/kit/action_button.h"
#include "ui/kit/flow_layout.h"
#include "ui/kit/label.h"
#include "ui/kit/themed.h"
#include "ui/purposes/purpose_words.h"
#include "ui/shell/spacing.h"
#include "ui/wording/notice_reading.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextEdit>
#include <QTimer>

#include <algorithm>

namespace aicms::ui_purposes {

using purposes::DiffPiece;
using purposes::NoticeText;
using theme::Color;

namespace {

constexpr int nothing = -1; ///< compared with no version at all

QTextCharFormat formatOf(DiffPiece::Kind kind, bool strong)
{
    QTextCharFormat format;
    format.setFont(theme::theme().font(strong ? theme::Type::Section : theme::Type::Body));
    format.setForeground(theme::color(Color::TextPrimary));
    if (kind == DiffPiece::Kind::Added) {
        format.setForeground(theme::color(Color::Success));
        format.setBackground(theme::color(Color::SuccessSoft));
        format.setFontUnderline(true);
    } else if (kind == DiffPiece::Kind::Removed) {
        format.setForeground(theme::color(Color::Danger));
        format.setBackground(theme::color(Color::DangerSoft));
        format.setFontStrikeOut(true);
    }
    return format;
}

/// One word stands right behind the other that it replaces, or that replaces it.
bool isReplaced(const DiffPiece& first, const DiffPiece& second)
{
    const bool isSwap = first.kind != DiffPiece::Kind::Same && second.kind != DiffPiece::Kind::Same;
    return isSwap && !first.text.isEmpty() && !second.text.isEmpty() && !first.text.back().isSpace()
        && !second.text.front().isSpace();
}

} // namespace

int wordsPerSentence(const QString& text)
{
    static const QRegularExpression word(
        QStringLiteral("\\w[\\w'’-]*"), QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression end(QStringLiteral("[.!?]+(\\s|$)"));
    int words = 0;
    for (auto match = word.globalMatch(text); match.hasNext(); match.next())
        ++words;
    int sentences = 0;
    for (auto match = end.globalMatch(text); match.hasNext(); match.next())
        ++sentences;
    return sentences == 0 ? 0 : qRound(double(words) / sentences);
}

NoticeCompare::NoticeCompare(QWidget* parent)
    : Card(tr("Notice"), parent), m_from(new QComboBox), m_to(new QComboBox), m_language(new QComboBox),
      m_show(new kit::Label(tr("Show"), theme::Type::Body, Color::TextSecondary)),
      m_comparedWith(new kit::Label(tr("compared with"), theme::Type::Body, Color::TextSecondary)),
      m_handOut(
          new kit::ActionButton(tr("Save to hand out…"), kit::ActionButton::Role::Quiet, QStringLiteral("download"))),
      m_print(new kit::ActionButton(tr("Print…"), kit::ActionButton::Role::Quiet, QStringLiteral("printer"))),
      m_text(new QTextEdit), m_legend(new kit::Label({}, theme::Type::Caption, Color::TextMuted))
{
    setObjectName(QStringLiteral("noticeCompare"));
    m_legend->setObjectName(QStringLiteral("compareLegend"));
    m_legend->wrapped();
    m_from->setObjectName(QStringLiteral("compareFrom"));
    m_to->setObjectName(QStringLiteral("compareTo"));
    m_language->setObjectName(QStringLiteral("compareLanguage"));
    m_text->setObjectName(QStringLiteral("compareText"));
    m_text->setReadOnly(true);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setAccessibleName(tr("The newer text with what came and what went"));
    auto* choices = new QWidget;
    auto* row = new kit::FlowLayout(choices); // with large text they go on in the next line
    shell::setSpacing(row, 0, 0, 0, 0, 8);
    for (QComboBox* each : {m_from, m_to, m_language})
        each->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    row->addWidget(m_show);
    row->addWidget(m_to);
    row->addWidget(m_comparedWith);
    row->addWidget(m_from);
    row->addWidget(m_language);
    m_handOut->setObjectName(QStringLiteral("handOut"));
    m_print->setObjectName(QStringLiteral("printNotice"));
    auto* papers = new QWidget; // both go on in the next line, or neither
    auto* side = new QHBoxLayout(papers);
    shell::setSpacing(side, 0, 0, 0, 0, 8);
    for (kit::ActionButton* each : {m_handOut, m_print}) {
        each->setButtonSize(kit::ActionButton::Size::Small);
        side->addWidget(each);
    }
    row->addWidget(papers);
    connect(m_handOut, &QPushButton::clicked, this, &NoticeCompare::handOutWanted);
    connect(m_print, &QPushButton::clicked, this, &NoticeCompare::printWanted);
    body()->addWidget(choices);
    body()->addWidget(m_text, 1);
    body()->addWidget(m_legend);
    body()->addWidget(makeDigestRow());
    m_to->setAccessibleName(tr("Version to show"));
    m_from->setAccessibleName(tr("Version to compare with"));
    m_language->setAccessibleName(tr("Language of the text"));
    connect(m_from, &QComboBox::currentIndexChanged, this, &NoticeCompare::compare);
    connect(m_to, &QComboBox::currentIndexChanged, this, [this] {
        fillFrom();
        compare();
    });
    connect(m_language, &QComboBox::currentIndexChanged, this, &NoticeCompare::compare);
    kit::followTheme(this, [this] { compare(); });
}

QWidget* NoticeCompare::makeDigestRow()
{
    m_digestRow = new QWidget;
    auto* row = new QHBoxLayout(m_digestRow);
    shell::setSpacing(row, 0, 0, 0, 0, 6);
    m_digest = new kit::Label({}, theme::Type::Caption, Color::TextMuted);
    m_digest->setObjectName(QStringLiteral("noticeDigest"));
    m_digest->setElide(Qt::ElideMiddle);
    auto* copy = new kit::IconButton(QStringLiteral("copy"), tr("Copy the SHA-256"));
    copy->setObjectName(QStringLiteral("copyDigest"));
    copy->setButtonSize(kit::ActionButton::Size::Small);
    row->addWidget(m_digest, 1);
    row->addWidget(copy);
    connect(copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(QString::fromLatin1(shownText().digest.toHex()));
        Q_EMIT copied();
    });
    m_digestRow->hide();
    return m_digestRow;
}

void NoticeCompare::showOnly(QWidget* action)
{
    m_isForShow = true;
    m_handOut->hide();
    m_print->hide();
    setHeaderAction(action);
}

void NoticeCompare::setNotice(const purposes::Notice& notice, int newer)
{
    const QString kept = language();
    const QSignalBlocker quietTo(m_to);
    const QSignalBlocker quietLanguage(m_language);
    m_notice = notice;
    m_to->clear();
    m_language->clear();
    QStringList languages = notice.draft.keys();
    for (const purposes::NoticeVersion& version : notice.versions) {
        m_to->addItem(tr("version %1").arg(version.version), version.version);
        languages << version.texts.keys();
    }
    if (!notice.draft.isEmpty())
        m_to->addItem(tr("draft"), 0);
    languages.removeDuplicates();
    for (const QString& each : languages)
        m_language->addItem(languageName(each), each);
    const int wanted = m_language->findData(kept.isEmpty() ? windowLanguage() : kept);
    m_language->setCurrentIndex(qMax(0, wanted));
    m_language->setHidden(languages.isEmpty());
    m_to->setCurrentIndex(m_to->findData(newer));
    fillFrom();
    compare();
}

/// The versions before the one that is shown, the last of them chosen. Where there is none, nothing can be compared and
/// nothing is offered.
void NoticeCompare::fillFrom()
{
    const QSignalBlocker quietFrom(m_from);
    m_from->clear();
    for (const purposes::NoticeVersion& version : m_notice.versions) {
        if (newer() == 0 || version.version < newer())
            m_from->addItem(tr("version %1").arg(version.version), version.version);
    }
    const bool canCompare = m_from->count() > 0;
    if (canCompare)
        m_from->addItem(tr("no other version"), nothing);
    m_from->setCurrentIndex(qMax(0, m_from->count() - 2));
    m_from->setVisible(canCompare);
    m_comparedWith->setVisible(canCompare);
    const bool canChoose = m_to->count() > 1;
    m_to->setVisible(canChoose);
    m_show->setVisible(canChoose);
}

QString NoticeCompare::language() const
{
    return m_language->currentData().toString();
}

int NoticeCompare::newer() const
{
    return m_to->currentData().toInt();
}

NoticeText NoticeCompare::textOf(int version) const
{
    if (version == 0)
        return m_notice.draft.value(language());
    for (const purposes::NoticeVersion& each : m_notice.versions) {
        if (each.version == version)
            return each.texts.value(language());
    }
    return {};
}

/// Of a version, or of the draft, that says nothing in the language that is chosen.
QString NoticeCompare::missingText(int number) const
{
    const auto version = std::ranges::find(m_notice.versions, number, &purposes::NoticeVersion::version);
    if (version == m_notice.versions.end())
        return tr("The draft is not written in this language: %1.").arg(m_language->currentText());
    return purposes::isWordingLost(*version, language())
        ? wording::lostWording(number)
        : tr("Version %1 was not written in this language: %2.").arg(number).arg(m_language->currentText());
}

void NoticeCompare::showDigest(const NoticeText& text)
{
    m_digestRow->setVisible(!text.digest.isEmpty() && !m_isForShow);
    m_digest->setText(tr("SHA-256 of title and text: %1").arg(QString::fromLatin1(text.digest.toHex())));
}

/// Appends what came, went and stayed, as it is read: signs of headings and strong words become those.
void NoticeCompare::write(const QString& before, const QString& after)
{
    QTextCursor cursor(m_text->document());
    cursor.movePosition(QTextCursor::End);
    const bool isTitle = cursor.atStart();
    bool isHeading = isTitle;
    bool isStrongBefore = false; // in what was there
    bool isStrongAfter = false; // in what is there
    if (!isTitle)
        cursor.insertBlock();
    constexpr QChar thinSpace(0x2009);
    DiffPiece last {DiffPiece::Kind::Same, {}};
    for (const DiffPiece& piece : purposes::wordDiff(before, after)) {
        // A struck word and the one in its place would be read as one.
        if (isReplaced(last, piece))
            cursor.insertText(QString(thinSpace), formatOf(DiffPiece::Kind::Same, false));
        last = piece;
        QString run;
        const auto flush = [&] {
            const bool isStrong
                = isHeading || (piece.kind == DiffPiece::Kind::Removed ? isStrongBefore : isStrongAfter);
            cursor.insertText(run, formatOf(piece.kind, isStrong));
            run.clear();
        };
        for (const QChar letter : piece.text) {
            if (letter == wording::headingSign) {
                flush();
                isHeading = true;
            } else if (letter == wording::strongSign) {
                flush();
                isStrongBefore ^= piece.kind != DiffPiece::Kind::Added;
                isStrongAfter ^= piece.kind != DiffPiece::Kind::Removed;
            } else {
                run += letter;
                if (letter == u'\n') {
                    flush();
                    isHeading = isTitle;
                }
            }
        }
        flush();
    }
}

/// One sentence that changed may stand at the end of a long text.
void NoticeCompare::showFirstChange()
{
    for (QTextBlock block = m_text->document()->begin(); block.isValid(); block = block.next()) {
        for (auto run = block.begin(); !run.atEnd(); ++run) {
            const QTextCharFormat format = run.fragment().charFormat();
            if (!format.fontUnderline() && !format.fontStrikeOut())
                continue;
            QTextCursor place(m_text->document());
            place.setPosition(run.fragment().position());
            m_text->setTextCursor(place);
            const int above = m_text->fontMetrics().lineSpacing(); // what it goes on from
            QScrollBar* bar = m_text->verticalScrollBar();
            bar->setValue(bar->value() + m_text->cursorRect(place).top() - above);
            return;
        }
    }
}

void NoticeCompare::compare()
{
    m_text->clear();
    if (m_to->count() == 0) {
        setTitle(tr("Notice"));
        m_legend->setText({});
        m_digestRow->hide();
        for (kit::ActionButton* each : {m_handOut, m_print})
            each->setEnabled(false);
        return;
    }
    const NoticeText after = textOf(newer());
    const int older = m_from->count() == 0 ? nothing : m_from->currentData().toInt();
    // Where one of them does not speak the language, nothing came or went in it.
    const bool isMissing = after.text.isEmpty() && after.title.isEmpty();
    const bool isOlderMissing = older != nothing && textOf(older).text.isEmpty();
    const bool canCompare = older != nothing && !isMissing && !isOlderMissing;
    const NoticeText before = canCompare ? textOf(older) : after;
    const QString title = after.title.isEmpty() ? noticeKindName(m_notice.kind) : after.title;
    const bool isDraft = newer() == 0;
    setTitle(canCompare ? tr("%1: %2 compared with %3").arg(title, m_to->currentText(), m_from->currentText())
            : isDraft   ? tr("%1: draft", "title of a notice").arg(title)
                        : title);
    if (isMissing || (newer() != 0 && after.text.isEmpty())) {
        m_text->setPlainText(missingText(newer()));
    } else {
        write(before.title, after.title);
        write(wording::signedNotice(before.text), wording::signedNotice(after.text));
    }
    for (kit::ActionButton* each : {m_handOut, m_print})
        each->setEnabled(!after.text.isEmpty());
    m_text->moveCursor(QTextCursor::Start);
    QTimer::singleShot(0, this, &NoticeCompare::showFirstChange); // once the text has its lines
    QStringList legend;
    if (isDraft)
        legend << tr("Not published: nobody reads it yet.");
    if (canCompare)
        legend << tr("Underlined is new, struck is gone.");
    else if (isOlderMissing && !isMissing)
        legend << missingText(older);
    showDigest(after);
    if (const int words = wordsPerSentence(wording::readableNotice(after.text)); words > 0)
        legend << tr("%Ln word(s) a sentence", nullptr, words);
    m_legend->setText(legend.join(QStringLiteral("  ")));
}

} // namespace aicms::ui_purposes
