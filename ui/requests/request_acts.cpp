// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/request_acts.h"

#include "core/requests/deletion/deletion.h"
#include "core/requests/law_table.h"
#include "core/requests/package_service.h"
#include "core/workspace/workspace.h"
#include "ui/requests/flows/flow_list.h"
#include "ui/shell/commands.h"
#include "ui/wording/request_wording.h"

#include <QCoreApplication>

#include <algorithm>

namespace aicms::ui_requests {

using requests::Item;
using requests::Kind;
using requests::Move;
using requests::MoveDraft;
using requests::Outcome;
using Wants = RequestAct::Wants;

namespace {

bool isCopyItem(const Item& item)
{
    return item.kind == Kind::Access || item.kind == Kind::Portability;
}

bool isAskedOfSomebodyKnown(const Item& item)
{
    return requests::LawTable::builtIn().needsIdentity(item.kind);
}

class Acts {
    Q_DECLARE_TR_FUNCTIONS(aicms::ui_requests::RequestActs)

public:
    Acts(const shell::Context& context, const requests::RequestView& view, bool isAnswered)
        : m_context(context), m_view(view), m_request(view.request),
          m_way(wayOf(view.request.standing, view.request.items)), m_isAnswered(isAnswered)
    {
    }

    RequestActs take()
    {
        const bool mayHandle
            = access::permit(m_context.workspace.session(), access::Operation::HandleRequest).has_value();
        if (!mayHandle || m_request.standing.end != requests::End::Open)
            return {};
        m_acts.main = main();
        addSteps();
        addIdentity();
        for (int position = 0; position < m_way.items; ++position)
            addItem(position);
        add(move("moveAcknowledge", tr("Confirm receipt"), {Move::Acknowledge}));
        addEnds();
        const RequestAct pause
            = move("moveAskClarification", tr("Pause: ask what is meant"), {Move::AskClarification}, Wants::Question,
                tr("The clock stands from the day of your question until the reply, where the law says so."));
        if (!m_request.standing.isWaiting() && isAllowed(pause))
            m_acts.pause = pause;
        if (m_view.extensionNoticeBy.isValid() && m_view.extensionNoticeBy >= m_context.workspace.today())
            m_acts.extend = move("moveExtend", tr("Extend"), {Move::Extend}, Wants::Reason);
        return std::move(m_acts);
    }

private:
    static RequestAct move(
        const char* name, const QString& text, MoveDraft draft, Wants wants = Wants::Nothing, const QString& about = {})
    {
        return {QString::fromLatin1(name), text, {}, std::move(draft), wants, about};
    }
    RequestAct steps(const char* name, const QString& text, const char* command) const
    {
        return {QString::fromLatin1(name), text, QString::fromLatin1(command)};
    }
    QString goOn() const { return tr("Continue at step %1").arg(m_way.at + 1); }
    bool has(const char* command) const { return m_context.commands.has(QString::fromLatin1(command)); }

    bool isAllowed(const RequestAct& act) const
    {
        if (!act.command.isEmpty())
            return true;
        MoveDraft draft = act.draft;
        if (draft.text.isEmpty())
            draft.text = QStringLiteral("-");
        return requests::check(m_request.standing, m_request.items, draft) == requests::Refusal::Ok;
    }
    void add(RequestAct act)
    {
        const bool isMain = m_acts.main && m_acts.main->name == act.name;
        if (!isMain && isAllowed(act))
            m_acts.more.push_back(std::move(act));
    }

    bool offersCopy() const { return requests::packageKindOf(m_request).has_value() && has("request.copy"); }
    bool offersDeletion() const
    {
        // Cut off between the deletion and its proof, nobody belongs to it any more: the steps bring it to its end.
        return has("request.delete") && std::ranges::any_of(m_request.items, [this](const Item& item) {
            return item.kind == Kind::Erasure && (m_request.customer.isValid() || item.outcome != Outcome::Open);
        });
    }
    bool isDeleted() const
    {
        return std::ranges::find(m_view.events, requests::deletionChecked, &requests::Event::code)
            != m_view.events.end();
    }
    /// A deletion is done by its steps, and so is a copy until it was packed: nobody says by a click that they were
    /// done.
    bool hasOwnSteps(const Item& item) const
    {
        if (item.kind == Kind::Erasure)
            return m_request.customer.isValid();
        const auto isPacked = [](const requests::Event& event) {
            return event.move == Move::Note && event.code == requests::exportPacked;
        };
        return isCopyItem(item) && offersCopy() && std::ranges::none_of(m_view.events, isPacked);
    }

    RequestAct copySteps(const QString& text) const { return steps("moveCopy", text, "request.copy"); }
    RequestAct deleteSteps(const QString& text) const { return steps("moveDelete", text, "request.delete"); }
    RequestAct identify(const QString& text) const
    {
        return move("moveIdentified", text, {Move::ShowIdentity, {}, {}, 0, QStringLiteral("known")}, Wants::Identity);
    }
    RequestAct nothingHeld(int position, const QString& text) const
    {
        return move("moveNothing", text, {Move::Decide, {}, position, 0, QStringLiteral("nothing_held")},
            Wants::Nothing, tr("Nobody who is stored belongs to this request, so there is nothing to do here."));
    }
    RequestAct end(const QString& text) const
    {
        RequestAct act = move("moveAnswer", text, endingMove(m_request), Wants::Nothing,
            tr("Everything that was asked for is decided, and the person has the answer. It cannot be opened again: "
               "who asks once more makes a new request."));
        act.isEnd = true;
        return act;
    }

    std::optional<RequestAct> main() const
    {
        const requests::Standing& standing = m_request.standing;
        if (standing.asksClarification)
            return move("moveClarified", tr("The answer came"), {Move::ReceiveClarification});
        if (standing.asksFee)
            return move("movePaid", tr("The fee was paid"), {Move::ReceiveFee});
        if (FlowList::isReady(m_request))
            return std::nullopt; // the button of its card
        if (m_way.isAtAnswer()) {
            if (m_isAnswered)
                return end(tr("Close the request"));
            return has("request.letters") ? std::optional(steps("moveAnswerLetter", goOn(), "request.letters"))
                                          : std::nullopt;
        }
        const Item& item = m_request.items[static_cast<std::size_t>(m_way.item().value_or(0))];
        // Their steps lead through the identity, too, and have numbers of their own.
        if (isCopyItem(item) && offersCopy())
            return copySteps(tr("Go on with the copy"));
        if (item.kind == Kind::Erasure && offersDeletion())
            return deleteSteps(tr("Go on with the deletion"));
        if (m_way.isAtIdentity())
            return identify(goOn());
        if (!m_request.customer.isValid())
            return nothingHeld(*m_way.item(), goOn());
        return std::nullopt;
    }

    void addSteps()
    {
        const auto isMain
            = [this](const char* name) { return m_acts.main && m_acts.main->name == QLatin1String(name); };
        if (offersCopy() && !isMain("moveCopy"))
            add(copySteps(tr("Put the copy together")));
        if (offersDeletion() && !isMain("moveDelete"))
            add(deleteSteps(isDeleted() ? tr("Certificate of the deletion") : tr("Go through the deletion")));
    }
    void addIdentity()
    {
        if (!m_way.asksWho)
            return;
        add(identify(tr("It is known who asks")));
        add(move("moveAskIdentity", tr("Ask who it is"), {Move::AskIdentity}));
    }
    void addItem(int position)
    {
        const Item& item = m_request.items[static_cast<std::size_t>(position)];
        const QString kind = wording::requestKindName(item.kind);
        // What is carried out in the vault is done by its card; of somebody who is not stored there is nothing to do.
        const bool hasFlow = requests::flowOf(item.kind) != requests::Flow::None;
        const bool isNobodys = hasFlow && !m_request.customer.isValid();
        const bool isMain = m_acts.main && m_acts.main->draft.position == position;
        if (isNobodys && !isMain)
            add(nothingHeld(position, tr("Nothing is stored about this person: %1", "what was asked for").arg(kind)));
        else if (!hasFlow && !hasOwnSteps(item) && (m_request.standing.isIdentified || !isAskedOfSomebodyKnown(item)))
            add(move("moveGrant", tr("Done: %1").arg(kind), {Move::Decide, {}, position, 0, QStringLiteral("granted")},
                Wants::Reason));
    }
    void addEnds()
    {
        if (m_way.isAtAnswer() && !m_isAnswered) {
            RequestAct told = end(tr("The person was told without a letter: close"));
            told.name = QStringLiteral("moveToldOtherwise");
            told.wants = Wants::Way;
            add(std::move(told));
        }
        if (!requests::isCarriedOut(m_request.items, m_view.events)) {
            add({QStringLiteral("moveCorrect"), tr("Correct what was taken in…"), correctIntake});
            RequestAct mistaken
                = move("moveMistaken", tr("Taken in by mistake: close"), {Move::CloseMistaken}, Wants::Mistake,
                    tr("Nobody asked for this. It stays in the register as taken in by mistake, and nothing opens it "
                       "again. "
                       "If only the kind, the person or the day is wrong, correct that instead."));
            mistaken.isEnd = true;
            add(std::move(mistaken));
        }
        RequestAct withdraw = move("moveWithdraw", tr("Not wanted any more: close"), {Move::Withdraw}, Wants::Nothing,
            tr("The person does not want it any more, and nothing more is done. It cannot be opened again: who asks "
               "once more makes a new request."));
        withdraw.isEnd = true;
        add(std::move(withdraw));
    }

    const shell::Context& m_context;
    const requests::RequestView& m_view;
    const requests::Request& m_request;
    RequestWay m_way;
    bool m_isAnswered;
    RequestActs m_acts;
};

} // namespace

const RequestAct* RequestActs::find(const QString& name) const
{
    for (const std::optional<RequestAct>* each : {&main, &pause, &extend}) {
        if (*each && (*each)->name == name)
            return &**each;
    }
    const auto found = std::ranges::find(more, name, &RequestAct::name);
    return found == more.end() ? nullptr : &*found;
}

RequestActs actsOf(const shell::Context& context, const requests::RequestView& view, bool isAnswered)
{
    return Acts(context, view, isAnswered).take();
}

} // namespace aicms::ui_requests
