// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "level.h"

#include <QWidget>

namespace gatehouse
{

class DisclosureButton;
class QuietLabel;
class TextRoom;
struct RunState;

/// Below the outbound text: what whoever receives it can still learn at the chosen level, folded
/// away, and where facts are changed when the text is disguised.
class LevelNote : public QWidget
{
    Q_OBJECT

public:
    explicit LevelNote(QWidget *parent = nullptr);

    void present(const RunState &state);

private:
    void build();
    void showTells();

    DisclosureButton *m_button = nullptr;
    TextRoom *m_room = nullptr;
    QuietLabel *m_tells = nullptr;
    QuietLabel *m_hint = nullptr;
    Level m_level = Level::Shifted;
};

} // namespace gatehouse
