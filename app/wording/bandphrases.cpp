// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "bandphrases.h"

#include "phrases.h"
#include "wording.h"

#include <QStringList>

#include <algorithm>
#include <set>
#include <vector>

namespace gatehouse::wording
{

namespace
{

constexpr qsizetype mostStretches = 3;

QString shortened(QStringList phrases)
{
    const auto more = static_cast<int>(phrases.size() - mostStretches);
    if (more > 0) {
        phrases = phrases.mid(0, mostStretches);
        phrases << translate("wording", "and %n more", nullptr, more);
    }
    return phrases.join(QStringLiteral("; "));
}

/// What holds at \a moment; the band of nothing where none does.
template<typename Band>
Band at(const std::vector<Band> &bands, Minutes moment)
{
    const auto found = std::find_if(bands.begin(), bands.end(), [moment](const Band &band) {
        return band.window.from <= moment && moment < band.window.to;
    });
    return found == bands.end() ? Band{} : *found;
}

template<typename Band>
bool saysTheSame(Band one, Band other)
{
    one.window = other.window = {};
    return one == other;
}

/// What \a bands say wherever \a others say something else; neighbours that say the same are one.
template<typename Band>
std::vector<Band> differing(const std::vector<Band> &bands, const std::vector<Band> &others)
{
    std::set<Minutes> edges;
    for (const std::vector<Band> *list : {&bands, &others}) {
        for (const Band &band : *list) {
            edges.insert({band.window.from, band.window.to});
        }
    }
    std::vector<Band> found;
    for (auto edge = edges.begin(); edge != edges.end() && std::next(edge) != edges.end(); ++edge) {
        Band here = at(bands, *edge);
        if (saysTheSame(here, at(others, *edge))) {
            continue;
        }
        here.window = {*edge, *std::next(edge)};
        const bool goesOn = !found.empty() && found.back().window.to == here.window.from &&
                            saysTheSame(found.back(), here);
        if (goesOn) {
            found.back().window.to = here.window.to;
        } else {
            found.push_back(here);
        }
    }
    return found;
}

/// With each of its decimals: what was typed is shown as it is.
QString exactAmount(Price price, const Anonymized &household)
{
    const QString digits = toString(price);
    const qsizetype point = digits.indexOf(u'.');
    return amount(toRational(price), household.currency,
                  static_cast<int>(digits.size() - point - 1));
}

} // namespace

QString pricesPhrase(const Problem &problem, const Problem &other, const Anonymized &household)
{
    QStringList phrases;
    for (const PriceBand &band : differing(problem.prices, other.prices)) {
        //: %1 is an amount of money, %2 a stretch of time.
        phrases << translate("wording", "%1 per kWh from %2")
                       .arg(exactAmount(band.price, household), stretch(band.window, household));
    }
    return shortened(phrases);
}

QString surplusPhrase(const Problem &problem, const Problem &other, const Anonymized &household)
{
    QStringList phrases;
    for (const Surplus &own : differing(problem.surplus, other.surplus)) {
        const QString when = stretch(own.window, household);
        if (own.power == Watts{0}) {
            //: %1 is a stretch of time.
            phrases << translate("wording", "no power of your own from %1").arg(when);
            continue;
        }
        //: %1 is a number, %2 a stretch of time, %3 an amount of money.
        phrases << translate("wording", "%1 W of your own power from %2, sold at %3 otherwise")
                       .arg(QString::number(own.power.value), when,
                            exactAmount(own.earns, household));
    }
    return shortened(phrases);
}

} // namespace gatehouse::wording
