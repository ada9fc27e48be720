// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/step_work.h"

#include <utility>

namespace aicms::shell {

namespace {

std::shared_ptr<StepWork> goingOn;

} // namespace

const std::shared_ptr<StepWork>& StepWork::current()
{
    return goingOn;
}

StepWork::Scope::Scope(std::shared_ptr<StepWork> work) : m_former(std::exchange(goingOn, std::move(work))) { }

StepWork::Scope::~Scope()
{
    // The work may end by this, and its end may begin another.
    const auto left = std::exchange(goingOn, std::move(m_former));
}

} // namespace aicms::shell
