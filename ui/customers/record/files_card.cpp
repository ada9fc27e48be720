// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/record/files_card.h"

#include "core/workspace/workspace.h"
#include "ui/customers/answer.h"
#include "ui/customers/shown_text.h"
#include "ui/kit/action_button.h"
#include "ui/kit/confirm_box.h"
#include "ui/kit/label.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/text.h"
#include "ui/shell/choosers.h"
#include "ui/shell/file_viewer.h"
#include "ui/shell/notices.h"
#include "ui/shell/spacing.h"
#include "ui/shell/undo_list.h"
#include "ui/wording/amount_text.h"
#include "ui/wording/error_sentence.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLocale>
#include <QMimeData>
#include <QScrollArea>
#include <QTimer>
#include <QUrl>
#include <QVBoxLayout>

namespace aicms::customers_ui {

using customers::Attachment;
using customers::AttachmentKind;
using kit::ActionButton;
using kit::Label;
using theme::Color;
using theme::Type;

namespace {

QString kindName(AttachmentKind kind)
{
    switch (kind) {
    case AttachmentKind::Pdf: return FilesCard::tr("PDF");
    case AttachmentKind::Text: return FilesCard::tr("Text");
    default: return FilesCard::tr("Picture");
    }
}

QString iconOf(AttachmentKind kind)
{
    if (kind == AttachmentKind::Pdf || kind == AttachmentKind::Text)
        return QStringLiteral("file-text");
    return QStringLiteral("image");
}

} // namespace

FilesCard::FilesCard(const shell::Context& context, std::function<bool(const QString& path)> open, QWidget* parent)
    : Card(tr("Files"), parent), m_context(context), m_viewer(new shell::FileViewer(context, std::move(open), this)),
      m_add(new kit::LinkButton(tr("Add a file"), QStringLiteral("plus"))),
      m_problem(new kit::MessageBar(kit::MessageBar::Kind::Danger, {}, this))
{
    setObjectName(QStringLiteral("files"));
    setAcceptDrops(true);
    m_add->setObjectName(QStringLiteral("addFile"));
    setHeaderAction(m_add);
    m_problem->setObjectName(QStringLiteral("filesProblem"));
    m_problem->setClosable(true);
    m_problem->hide();
    body()->addWidget(m_problem);
    connect(m_add, &QPushButton::clicked, this, &FilesCard::choose);
    connect(m_viewer, &shell::FileViewer::failed, this, [this](const QString& sentence) { showProblem(sentence); });
}

void FilesCard::showProblem(const QString& sentence)
{
    m_problem->setText(sentence);
    m_problem->show();
    scrollTo(m_problem);
}

/// The card stands low in its column: what is new on it is brought into sight, once it has its place.
void FilesCard::scrollTo(QWidget* part)
{
    QTimer::singleShot(0, part, [part] {
        for (QWidget* above = part->parentWidget(); above; above = above->parentWidget()) {
            if (auto* page = qobject_cast<QScrollArea*>(above))
                page->ensureWidgetVisible(part, 0, theme::px(16));
        }
    });
}

void FilesCard::setCustomer(base::CustomerId customer, const PeopleNames& people, bool mayChange)
{
    if (customer != m_customer) {
        m_problem->hide();
        delete m_question;
    }
    m_customer = customer;
    m_people = people;
    m_mayChange = mayChange && access::permit(m_context.workspace.session(), access::Operation::AddFile).has_value();
    m_add->setVisible(m_mayChange);
    reload();
}

void FilesCard::reload()
{
    onSuccess(m_context.workspace.attachments().list(m_customer), this, m_context.notices,
        [this, mine = ++m_generation](const std::vector<Attachment>& files) {
            if (mine == m_generation)
                fill(files);
        });
}

void FilesCard::fill(const std::vector<Attachment>& files)
{
    delete m_list;
    m_list = new QWidget(this);
    auto* column = new QVBoxLayout(m_list);
    shell::setSpacing(column, 0, 0, 0, 0, 8);
    if (files.empty()) {
        const QString hint = m_mayChange ? tr("No files yet. Drop a PDF, picture or text here.") : tr("No files yet");
        column->addWidget((new Label(hint, Type::Body, Color::TextMuted))->wrapped());
    }
    QWidget* added = nullptr;
    for (const Attachment& file : files) {
        QWidget* row = makeRow(file);
        column->addWidget(row);
        if (file.id == m_added)
            added = row;
    }
    body()->addWidget(m_list);
    m_added = {};
    if (added)
        scrollTo(added);
}

QWidget* FilesCard::makeRow(const Attachment& file)
{
    auto* widget = new QWidget(m_list);
    auto* row = new QHBoxLayout(widget);
    shell::setSpacing(row, 0, 0, 0, 0, 6);
    row->addWidget(new kit::IconLabel(iconOf(file.kind)), 0, Qt::AlignTop);
    auto* texts = new QVBoxLayout;
    shell::setSpacing(texts, 0, 0, 0, 0, 2);
    auto* name = new kit::LinkButton(QString(file.name).replace(u'&', QLatin1String("&&")));
    name->setObjectName(QStringLiteral("openFile.%1").arg(file.id.value));
    name->setAccessibleName(tr("Open %1").arg(file.name));
    name->setToolTip(file.name);
    name->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    connect(name, &QPushButton::clicked, this, [this, id = file.id] { m_viewer->show(id); });
    texts->addWidget(name, 0, Qt::AlignLeading); // Ignored: a long one gives way to the buttons
    const QString who = m_people ? kit::isolated(m_people->nameOf(file.provenance.enteredBy)) : QString();
    const QString when = shortDate(localDate(file.provenance.at), m_context.workspace.today());
    auto* facts = new Label(tr("%1, %2, %3 by %4", "kind, size, date, user")
                                .arg(kindName(file.kind), wording::sizeText(file.size), when, who),
        Type::Caption, Color::TextMuted);
    facts->setObjectName(QStringLiteral("fileFacts.%1").arg(file.id.value));
    texts->addWidget(facts->wrapped()); // in one line it would push the buttons out of the column
    row->addLayout(texts, 1);
    const auto addButton = [&](const QString& icon, const QString& text, const char* id, auto run) {
        auto* button = new kit::IconButton(icon, text);
        button->setObjectName(QStringLiteral("%1.%2").arg(QLatin1String(id)).arg(file.id.value));
        button->setButtonSize(ActionButton::Size::Small);
        connect(button, &QPushButton::clicked, this, run);
        row->addWidget(button, 0, Qt::AlignTop);
    };
    if (access::permit(m_context.workspace.session(), access::Operation::SaveFile))
        addButton(QStringLiteral("download"), tr("Save elsewhere…"), "saveFile", [this, file] { saveFile(file); });
    if (m_mayChange)
        addButton(QStringLiteral("trash-2"), tr("Remove"), "removeFile", [this, file] { askToRemove(file); });
    return widget;
}

void FilesCard::choose()
{
    auto* dialog = new QFileDialog(this, tr("Add files"), {},
        tr("PDF, pictures and text (*.pdf *.jpg *.jpeg *.png *.gif *.webp *.tif *.tiff *.bmp *.txt *.csv *.md)")
            + QStringLiteral(";;") + tr("All files (*)"));
    shell::leaveNoVisits(dialog);
    dialog->setObjectName(QStringLiteral("fileDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, &FilesCard::add);
    dialog->open();
}

void FilesCard::add(const QStringList& paths)
{
    m_problem->hide();
    addNext(paths);
}

void FilesCard::addNext(QStringList paths)
{
    if (paths.isEmpty() || !m_mayChange)
        return;
    const QString path = paths.takeFirst();
    const auto future = m_context.workspace.attachments().add(m_customer, path);
    kit::whenDone(this, future, [this, paths](const base::Result<Attachment>& added) {
        if (added) {
            m_context.undo.push({tr("File added"),
                [&workspace = m_context.workspace, id = added->id, &notices = m_context.notices] {
                    withoutWords(workspace.attachments().remove(id), notices);
                },
                [&workspace = m_context.workspace, id = added->id, &notices = m_context.notices] {
                    withoutWords(workspace.attachments().restore(id), notices);
                }});
            m_context.notices.toastWithUndo(
                tr("%1 is in the vault. The file outside is still where it was.").arg(added->name));
            m_added = added->id;
            reload();
        } else {
            showProblem(wording::sentence(added.error()));
        }
        addNext(paths);
    });
}

void FilesCard::saveFile(const Attachment& file)
{
    auto* dialog = new QFileDialog(this, tr("Save elsewhere"));
    shell::leaveNoVisits(dialog);
    dialog->setObjectName(QStringLiteral("saveFileDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(file.name);
    connect(dialog, &QFileDialog::fileSelected, this, [this, id = file.id](const QString& path) {
        onSuccess(m_context.workspace.attachments().save(id, path), this, m_context.notices, [this, path] {
            m_context.notices.toast(
                tr("Saved as %1. The copy is not encrypted: delete it when it has done its work.", "file name")
                    .arg(QFileInfo(path).fileName()));
        });
    });
    dialog->open();
}

/// A paper that an answer rests on is asked about first: without it the answer can hardly be shown.
void FilesCard::askToRemove(const Attachment& file)
{
    onSuccess(m_context.workspace.attachments().provenBy(file.id), this, m_context.notices,
        [this, file, mine = m_generation](const std::vector<qint64>& entries) {
            if (mine != m_generation)
                return;
            if (entries.empty())
                removeFile(file, entries);
            else
                showQuestion(file, entries);
        });
}

void FilesCard::showQuestion(const Attachment& file, const std::vector<qint64>& entries)
{
    delete m_question;
    QStringList numbers;
    for (const qint64 entry : entries)
        numbers << QLocale().toString(entry);
    m_question = new kit::ConfirmBox(tr("Remove the proof of an answer?"),
        tr("%1 is the proof of what was recorded about consent, entry %2. Without the file you cannot show that it was "
           "said. The entry stays, and knows only the SHA-256 of the file.",
            "file name, numbers of entries")
            .arg(file.name, QLocale().createSeparatedList(numbers)),
        this);
    m_question->setObjectName(QStringLiteral("removeProof"));
    m_question->setKeepText(tr("Keep it"));
    m_question->setConfirmText(tr("Remove it"), QStringLiteral("trash-2"));
    body()->insertWidget(0, m_question);
    connect(m_question, &kit::ConfirmBox::kept, m_question, [this] {
        m_question->hide();
        m_question->deleteLater();
        m_add->setFocus(Qt::OtherFocusReason);
    });
    connect(m_question, &kit::ConfirmBox::confirmed, m_question, [this, file, entries] {
        m_question->hide();
        m_question->deleteLater();
        removeFile(file, entries);
    });
}

void FilesCard::removeFile(const Attachment& file, const std::vector<qint64>& proofOf)
{
    onSuccess(
        m_context.workspace.attachments().remove(file.id, proofOf), this, m_context.notices, [this, file, proofOf] {
            m_context.undo.push({tr("File removed"),
                [&workspace = m_context.workspace, id = file.id, &notices = m_context.notices] {
                    withoutWords(workspace.attachments().restore(id), notices);
                },
                [&workspace = m_context.workspace, id = file.id, proofOf, &notices = m_context.notices] {
                    withoutWords(workspace.attachments().remove(id, proofOf), notices);
                }});
            m_context.notices.toastWithUndo(tr("%1 removed").arg(file.name));
            reload();
        });
}

void FilesCard::dragEnterEvent(QDragEnterEvent* event)
{
    if (m_mayChange && event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void FilesCard::dropEvent(QDropEvent* event)
{
    QStringList paths;
    for (const QUrl& url : event->mimeData()->urls()) {
        if (url.isLocalFile())
            paths << url.toLocalFile();
    }
    event->acceptProposedAction();
    add(paths);
}

} // namespace aicms::customers_ui
