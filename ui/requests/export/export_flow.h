// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/requests/package_service.h"
#include "ui/requests/wizard/case_flow.h"
#include "ui/wording/copy_report.h"

#include <QTimer>

namespace aicms::ui_requests {

/// One copy of somebody's data on its way through the steps: what goes in, what was decided about each text, what was
/// packed. Every step is kept in the vault, so that it goes on where it was left; the passphrase is in memory only.
class ExportFlow : public CaseFlow {
    Q_OBJECT
public:
    enum class Stage { Closed, Opening, Ready, Collecting, Packing };

    explicit ExportFlow(workspace::Workspace& vault, QObject* parent = nullptr);

    void open(requests::RequestId id);
    Stage stage() const { return m_stage; }
    const requests::RequestView& view() const override { return m_case.view; }
    const requests::CasePerson& person() const override { return m_case.person; }
    bool isRunning() const override { return m_stage == Stage::Packing; }
    bool hasEnded() const { return view().request.standing.end != requests::End::Open; }
    const requests::ExportCase& current() const { return m_case; }
    const requests::ExportProgress& progress() const { return m_case.progress; }
    const requests::PackageChoices& choices() const { return m_case.progress.choices; }
    /// What would go out by what was decided; after a decision it follows a moment later.
    const std::optional<requests::PersonPackage>& package() const { return m_package; }
    const wording::CopyReport& report() const { return m_report; } ///< of that
    bool isUpToDate() const { return m_package && !m_isStale && m_stage == Stage::Ready; }
    QString language() const; ///< of the readable copy

    void collect();
    void decide(const QString& key, const requests::TextDecision& decision);
    void blackOutRest(); ///< every text of others that nobody decided about
    void hideWords(
        const QString& marked); ///< in the whole copy, as hideableWords() reads them; not what is the person's own
    void showAgain(const QString& words);
    void notePartSeen(const QString& code);
    void setLookedThrough(bool is);
    int partsSeen() const; ///< of those that the copy has
    bool isLookedThrough() const; ///< each part was open, or somebody says so of all
    /// Nothing: it goes in.
    void leaveOut(requests::Place place, const std::optional<requests::Withholding>& why);
    void decideFile(qint64 id, const requests::FileDecision& decision);
    void setForm(requests::PackageForm form);
    void setLanguage(const QString& language);
    void reach(int step); ///< keeps that somebody came to this step
    QString missingReason() const; ///< what is left out without one, in words; empty: nothing

    void pack(const QString& path);
    const std::optional<requests::PackageService::Written>& written() const { return m_written; }
    void forgetPassphrase();
    QString packedDigest() const; ///< by the register; empty: nothing was packed yet
    QDate packedOn() const;
    QString sentText() const; ///< by the register: "email phone"; empty: not yet
    void noteSent(const QString& fileWay, const QString& passphraseWay);
    /// What was asked for is granted, and where nothing else is open and the person has the answer the request is
    /// closed.
    void finish();

Q_SIGNALS:
    void packed();
    void ownMarked(const QStringList& words); ///< of what was marked, not hidden: it is the person's own; may be empty
    void granted();
    void letterWanted(); ///< the answer is still to be sent, and the request open until then

protected:
    void setView(const requests::RequestView& view) override;

private:
    void closeOnceAnswered();
    void end();
    void setStage(Stage stage);
    void takePackage(const base::Result<requests::PersonPackage>& package);
    void makeReport();
    void lookAgain(); ///< what goes out is not what was looked through
    void keep();
    void refreshSoon();
    void packWith(const QString& path, const QByteArray& consents);
    const requests::Event* lastNote(const QString& code) const;

    requests::PackageService& m_service;
    Stage m_stage = Stage::Closed;
    requests::ExportCase m_case;
    std::optional<requests::PersonPackage> m_package;
    wording::CopyReport m_report;
    std::optional<requests::PackageService::Written> m_written;
    bool m_isStale = false; ///< something was decided, or happened, since it was collected
    int m_saving = 0; ///< decisions on their way to the disk
    QTimer m_soon;
};

} // namespace aicms::ui_requests
