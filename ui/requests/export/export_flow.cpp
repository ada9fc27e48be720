// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/export/export_flow.h"

#include "core/consent/ledger_export.h"
#include "core/requests/package/hidden_words.h"
#include "core/requests/package/own_words.h"
#include "core/workspace/workspace.h"
#include "ui/kit/when_done.h"
#include "ui/requests/export/copy_paper.h"
#include "ui/wording/request_wording.h"
#include "ui/wording/sheet_words.h"

#include <algorithm>

namespace aicms::ui_requests {

using requests::Item;
using requests::Move;
using requests::MoveDraft;
using requests::Outcome;
using requests::PackageFile;
using requests::PackageService;
using requests::Passage;
using requests::TextFate;

namespace {

constexpr std::chrono::milliseconds quiet {250}; ///< several clicks become one reading

bool isAnswered(requests::Kind kind)
{
    return kind == requests::Kind::Access || kind == requests::Kind::Portability;
}

} // namespace

ExportFlow::ExportFlow(workspace::Workspace& vault, QObject* parent)
    : CaseFlow(vault, parent), m_service(vault.requestPackages())
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(quiet);
    connect(&m_soon, &QTimer::timeout, this, &ExportFlow::collect);
}

void ExportFlow::setStage(Stage stage)
{
    m_stage = stage;
    Q_EMIT changed();
}

/// What is done with a request stands in the copy, too.
void ExportFlow::setView(const requests::RequestView& view)
{
    m_case.view = view;
    if (m_package && !hasEnded()) {
        m_isStale = true;
        m_soon.start();
    }
}

void ExportFlow::open(requests::RequestId id)
{
    // What was just decided may still be on its way to the disk.
    const std::optional<requests::ExportProgress> known
        = id == m_id && m_stage != Stage::Closed ? std::optional(m_case.progress) : std::nullopt;
    m_id = id;
    m_case = {};
    m_package.reset();
    m_written.reset();
    m_isStale = false;
    m_soon.stop();
    setStage(Stage::Opening);
    kit::whenDone(this, m_service.open(id), [this, id, known](const base::Result<requests::ExportCase>& answer) {
        if (id != m_id)
            return;
        if (!answer) {
            setStage(Stage::Closed);
            Q_EMIT failed(answer.error());
            return;
        }
        m_case = *answer;
        if (known)
            m_case.progress = *known;
        setStage(Stage::Ready);
        Q_EMIT opened();
    });
}

QString ExportFlow::language() const
{
    for (const QString& wanted : {m_case.progress.language, m_case.person.language}) {
        if (!wanted.isEmpty())
            return wording::sheetLanguage(wanted);
    }
    return wording::sheetLanguage(QLocale().name()); // nobody knows better than whoever sits here
}

void ExportFlow::collect()
{
    if (m_stage == Stage::Collecting || m_stage == Stage::Packing || m_saving > 0) {
        m_isStale = true; // again when that has ended
        return;
    }
    m_isStale = false;
    setStage(Stage::Collecting);
    kit::whenDone(
        this, m_service.collect(m_id), [this, id = m_id](const base::Result<requests::PersonPackage>& package) {
            if (id == m_id)
                takePackage(package);
        });
}

void ExportFlow::takePackage(const base::Result<requests::PersonPackage>& package)
{
    if (package) {
        m_package = *package;
        for (Passage& passage : m_package->passages) { // what was decided meanwhile
            if (const auto decided = choices().texts.find(passage.key); decided != choices().texts.end())
                passage.decision = decided->second;
        }
    }
    m_stage = Stage::Ready;
    if (package)
        makeReport();
    Q_EMIT changed();
    if (!package)
        Q_EMIT failed(package.error());
    else if (m_isStale && !m_soon.isActive())
        collect();
}

void ExportFlow::makeReport()
{
    m_report = wording::copyReport({*m_package, view().request, *m_vault.purposes().catalogue(), m_vault.business(),
        language(), m_vault.today(), m_vault.zone()});
}

void ExportFlow::refreshSoon()
{
    m_isStale = true;
    keep();
    Q_EMIT changed();
}

void ExportFlow::keep()
{
    ++m_saving;
    kit::whenDone(this, m_service.save(m_id, m_case.progress), [this](const base::Result<void>& kept) {
        --m_saving;
        if (!kept)
            Q_EMIT failed(kept.error());
        if (m_isStale)
            m_soon.start();
    });
}

void ExportFlow::decide(const QString& key, const requests::TextDecision& decision)
{
    if (!m_package)
        return;
    const auto passage = std::ranges::find(m_package->passages, key, &Passage::key);
    if (passage == m_package->passages.end() || passage->decision == decision)
        return;
    passage->decision = decision;
    m_case.progress.choices.texts[key] = decision;
    refreshSoon();
}

void ExportFlow::blackOutRest()
{
    if (!m_package)
        return;
    bool isChanged = false;
    for (Passage& passage : m_package->passages) {
        if (!passage.isOpen() || passage.asksWho()) // what may mean somebody else is looked at one by one
            continue;
        passage.decision.fate = TextFate::BlackOut;
        m_case.progress.choices.texts[passage.key] = passage.decision;
        isChanged = true;
    }
    if (isChanged)
        refreshSoon();
}

void ExportFlow::hideWords(const QString& marked)
{
    const QStringList all = requests::hideableWords(marked);
    const QStringList own = requests::ownWords(person(), all);
    Q_EMIT ownMarked(own);
    QStringList& hidden = m_case.progress.choices.hidden;
    bool isChanged = false;
    for (const QString& words : all) {
        if (own.contains(words) || hidden.contains(words, Qt::CaseInsensitive))
            continue;
        hidden << words;
        isChanged = true;
    }
    if (isChanged && !hasEnded())
        refreshSoon();
}

void ExportFlow::showAgain(const QString& words)
{
    if (m_case.progress.choices.hidden.removeAll(words) > 0)
        refreshSoon();
}

void ExportFlow::notePartSeen(const QString& code)
{
    if (hasEnded() || m_case.progress.seenParts.contains(code))
        return;
    m_case.progress.seenParts << code;
    keep();
    // The list of parts may be in the middle of going to this one.
    QMetaObject::invokeMethod(this, [this] { Q_EMIT changed(); }, Qt::QueuedConnection);
}

void ExportFlow::setLookedThrough(bool is)
{
    if (m_case.progress.isLookedThrough == is)
        return;
    m_case.progress.isLookedThrough = is;
    keep();
    Q_EMIT changed();
}

int ExportFlow::partsSeen() const
{
    return static_cast<int>(std::ranges::count_if(m_report.parts,
        [this](const wording::ReportPart& part) { return m_case.progress.seenParts.contains(part.code); }));
}

bool ExportFlow::isLookedThrough() const
{
    return m_case.progress.isLookedThrough || partsSeen() == static_cast<int>(m_report.parts.size());
}

void ExportFlow::leaveOut(requests::Place place, const std::optional<requests::Withholding>& why)
{
    auto& leftOut = m_case.progress.choices.leftOut;
    if (!why)
        leftOut.erase(place);
    else
        leftOut[place] = *why;
    refreshSoon();
}

void ExportFlow::decideFile(qint64 id, const requests::FileDecision& decision)
{
    m_case.progress.choices.files[id] = decision;
    refreshSoon();
}

void ExportFlow::setForm(requests::PackageForm form)
{
    if (m_case.progress.form == form)
        return;
    m_case.progress.form = form;
    keep();
    Q_EMIT changed();
}

void ExportFlow::setLanguage(const QString& language)
{
    if (m_case.progress.language == language)
        return;
    m_case.progress.language = language;
    lookAgain();
    if (m_package)
        makeReport();
    keep();
    Q_EMIT changed();
}

void ExportFlow::lookAgain()
{
    m_case.progress.isLookedThrough = false;
    m_case.progress.seenParts.clear();
}

void ExportFlow::reach(int step)
{
    if (hasEnded() || m_case.progress.step == step)
        return;
    m_case.progress.step = step;
    keep();
}

QString ExportFlow::missingReason() const
{
    for (const auto& [place, why] : choices().leftOut) {
        if (why.text.trimmed().isEmpty())
            return wording::requestPlaceName(place);
    }
    return {};
}

void ExportFlow::pack(const QString& path)
{
    if (!isUpToDate())
        return;
    setStage(Stage::Packing);
    // The consents as receipts that other programs read (W3C Data Privacy Vocabulary).
    consent::LedgerExport what;
    what.customer = view().request.customer;
    what.controller = m_vault.business();
    what.contact = m_vault.purposes().controller();
    what.country = m_vault.country();
    what.isPartOfCopy = true;
    kit::whenDone(
        this, m_vault.receipts().exportText(what), [this, id = m_id, path](const base::Result<QByteArray>& consents) {
            if (id != m_id)
                return;
            if (consents)
                return packWith(path, *consents);
            setStage(Stage::Ready);
            Q_EMIT failed(consents.error());
        });
}

void ExportFlow::packWith(const QString& path, const QByteArray& consents)
{
    PackageService::Packing packing;
    packing.path = path;
    packing.form = m_case.progress.form;
    packing.fingerprint = m_package->fingerprint();
    packing.words = wording::sealedPageWords(language(), m_vault.business());
    packing.readable = {{QStringLiteral("report.html"), wording::reportHtml(m_report)},
        {QStringLiteral("report.pdf"), copyPdf(m_report)}, {QStringLiteral("consent.jsonld"), consents}};
    kit::whenDone(this, m_service.pack(m_id, std::move(packing)),
        [this, id = m_id](const base::Result<PackageService::Written>& written) {
            if (id != m_id)
                return;
            m_stage = Stage::Ready;
            if (!written) {
                const bool isOther = written.error().subject == QLatin1String("request.package_changed");
                if (isOther)
                    lookAgain();
                Q_EMIT changed();
                Q_EMIT failed(written.error());
                if (isOther)
                    refreshSoon();
                return;
            }
            m_written = *written;
            kit::whenDone(
                this, m_vault.requests().show(m_id), [this, id](const base::Result<requests::RequestView>& now) {
                    if (id != m_id)
                        return;
                    if (now)
                        setView(*now);
                    Q_EMIT changed();
                    Q_EMIT packed();
                });
        });
}

void ExportFlow::forgetPassphrase()
{
    if (m_written)
        m_written->passphrase.fill(u' ');
    m_written.reset();
    Q_EMIT changed();
}

const requests::Event* ExportFlow::lastNote(const QString& code) const
{
    const auto& events = view().events;
    const auto found = std::find_if(events.rbegin(), events.rend(),
        [&](const requests::Event& event) { return event.move == Move::Note && event.code == code; });
    return found == events.rend() ? nullptr : &*found;
}

QString ExportFlow::packedDigest() const
{
    const requests::Event* note = lastNote(requests::exportPacked);
    return note ? note->text : QString();
}

QDate ExportFlow::packedOn() const
{
    const requests::Event* note = lastNote(requests::exportPacked);
    return note ? note->day : QDate();
}

QString ExportFlow::sentText() const
{
    const requests::Event* sent = lastNote(requests::exportSent);
    const requests::Event* packed = lastNote(requests::exportPacked);
    return sent && packed && sent->id > packed->id ? sent->text : QString();
}

void ExportFlow::noteSent(const QString& fileWay, const QString& passphraseWay)
{
    MoveDraft note;
    note.code = requests::exportSent;
    note.text = fileWay + u' ' + passphraseWay;
    move(std::move(note));
}

void ExportFlow::finish()
{
    const requests::Request& request = view().request;
    const bool isPartly = m_package && !m_package->withheld.empty();
    const bool isNothing = m_package && m_package->rows == 0;
    std::vector<MoveDraft> drafts;
    bool staysOpen = request.standing.isWaiting();
    for (int position = 0; position < static_cast<int>(request.items.size()); ++position) {
        const Item& item = request.items[static_cast<std::size_t>(position)];
        if (item.outcome != Outcome::Open)
            continue;
        if (!isAnswered(item.kind)) {
            staysOpen = true;
            continue;
        }
        MoveDraft decision;
        decision.move = Move::Decide;
        decision.position = position;
        decision.code = requests::outcomeCode(isNothing ? Outcome::NothingHeld
                : isPartly                              ? Outcome::Partly
                                                        : Outcome::Granted);
        if (isPartly)
            decision.text = tr("Something was left out of the copy; the copy says what and why.");
        drafts.push_back(std::move(decision));
    }
    const auto then = [this, staysOpen](const requests::RequestView& view) {
        setView(view);
        Q_EMIT changed();
        if (staysOpen)
            Q_EMIT granted();
        else
            closeOnceAnswered();
    };
    if (drafts.empty())
        return then(requests::RequestView(view()));
    kit::whenDone(this, m_vault.requests().moveAll(m_id, std::move(drafts)),
        [this, id = m_id, then](const base::Result<requests::RequestView>& answer) {
            if (id != m_id)
                return;
            if (answer)
                then(*answer);
            else
                Q_EMIT failed(answer.error());
        });
}

/// What the law wants said about the copy stands in a letter (GDPR Art. 12(3)): before it went out, or the person was
/// told otherwise, nothing is closed.
void ExportFlow::closeOnceAnswered()
{
    kit::whenDone(
        this, m_vault.requestLetters().open(m_id), [this, id = m_id](const base::Result<requests::LetterCase>& opened) {
            if (id != m_id)
                return;
            if (!opened)
                Q_EMIT failed(opened.error());
            else if (requests::isAnswerDue(opened->offers))
                Q_EMIT letterWanted();
            else
                end();
        });
}

void ExportFlow::end()
{
    MoveDraft answer;
    answer.move = Move::Answer;
    kit::whenDone(this, m_vault.requests().move(m_id, std::move(answer)),
        [this, id = m_id](const base::Result<requests::RequestView>& ended) {
            if (id != m_id)
                return;
            if (!ended) {
                Q_EMIT failed(ended.error());
                return;
            }
            setView(*ended);
            Q_EMIT changed();
            Q_EMIT granted();
        });
}

} // namespace aicms::ui_requests
