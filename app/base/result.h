// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#pragma once

#include "error.h"

#include <type_traits>
#include <utility>
#include <variant>

namespace gatehouse
{

/// What a function returns instead of a Result that holds a value: `return Unexpected{error};`.
template<typename E>
struct Unexpected
{
    E error;
};

template<typename E>
Unexpected(E) -> Unexpected<E>;

/// The error of \a kind at \a place, ready to be returned from any function that returns a Result.
inline Unexpected<Error> failure(ErrorKind kind, Place place = {}, QString subject = {})
{
    return Unexpected{Error{.kind = kind, .place = place, .subject = std::move(subject)}};
}

/// Either a value or an error, never both, never neither. The member names are those of
/// std::expected (C++23), so that it can take over one day. Reading the side that is not there is a
/// programming mistake and throws std::bad_variant_access.
template<typename T, typename E = Error>
class [[nodiscard]] Result
{
public:
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    Result(Unexpected<E> failure) : m_state(std::in_place_index<1>, std::move(failure.error)) {}

    bool has_value() const { return m_state.index() == 0; }
    explicit operator bool() const { return has_value(); }

    T &value() & { return std::get<0>(m_state); }
    const T &value() const & { return std::get<0>(m_state); }
    T &&value() && { return std::get<0>(std::move(m_state)); }
    T &operator*() & { return value(); }
    const T &operator*() const & { return value(); }
    T &&operator*() && { return std::move(*this).value(); }
    T *operator->() { return &value(); }
    const T *operator->() const { return &value(); }

    const E &error() const { return std::get<1>(m_state); }

private:
    std::variant<T, E> m_state;
};

/// A Result without a value: done, or an error.
template<typename E>
class [[nodiscard]] Result<void, E>
{
public:
    Result() = default;
    Result(Unexpected<E> failure) : m_state(std::in_place_index<1>, std::move(failure.error)) {}

    bool has_value() const { return m_state.index() == 0; }
    explicit operator bool() const { return has_value(); }
    const E &error() const { return std::get<1>(m_state); }

private:
    std::variant<std::monostate, E> m_state;
};

} // namespace gatehouse
