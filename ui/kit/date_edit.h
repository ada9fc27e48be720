// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTimeEdit>

namespace aicms::kit {

/// Dates and times that are one stop for Tab: Qt's own stop at day, month and year one after the other, and swallow
/// what is typed for the next field. Left and Right go from part to part.
template <class Edit> class OneStop : public Edit {
public:
    using Edit::Edit;

protected:
    bool focusNextPrevChild(bool next) override { return QWidget::focusNextPrevChild(next); }
};

using DateEdit = OneStop<QDateEdit>;
using DateTimeEdit = OneStop<QDateTimeEdit>;

} // namespace aicms::kit
