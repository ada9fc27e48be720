// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/customers/own_field.h"
#include "ui/kit/card.h"
#include "ui/shell/screen.h"

#include <QCborMap>

#include <vector>

namespace aicms::kit {
class ActionButton;
class ConfirmBox;
class MessageBar;
} // namespace aicms::kit

namespace aicms::settings {

class FieldEditor;

/// The business's own fields: what there is, adding, changing, removing. Says first what happens to how many values.
class FieldsCard : public kit::Card {
    Q_OBJECT
public:
    explicit FieldsCard(const shell::Context& context, QWidget* parent = nullptr);
    void reload();
    QCborMap typed() const; ///< the field that is being defined; empty: none is
    void typeAgain(const QCborMap& typed); ///< what typed() gave
    void addForImport(); ///< begins a new field, with the way back to the import that it is for

Q_SIGNALS:
    void settled(); ///< the field is saved, or left as it was

private:
    void fill(const std::vector<customers::OwnFieldUse>& uses);
    QWidget* makeRow(const customers::OwnFieldUse& use);
    void edit(const customers::OwnField& field);
    void save(const customers::OwnField& field);
    void askToRemove(const customers::OwnFieldUse& use);
    void remove(const customers::OwnField& field);
    void showProblem(const base::Error& error);

    shell::Context m_context;
    QWidget* m_list = nullptr;
    FieldEditor* m_editor;
    kit::ActionButton* m_add;
    kit::MessageBar* m_problem;
    kit::MessageBar* m_import;
    kit::ConfirmBox* m_question = nullptr;
};

} // namespace aicms::settings
