# SPDX-FileCopyrightText: 2026 The Gatehouse authors
# SPDX-License-Identifier: MIT
"""Writes household texts whose meaning is known, because the meaning was drawn first."""
