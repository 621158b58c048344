// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "promptfile.h"
#include "schedulereply.h"
#include "solver.h"
#include "testregistry.h"
#include "verifier.h"
#include "vocabulary.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace gatehouse;

namespace
{

struct WorkedExample
{
    QString problem;
    QByteArray answer;
    /// "The total is 0.64.": what its prose says.
    QString total;
};

QString instructions()
{
    return QString::fromUtf8(promptfile::solveInstructions());
}

std::vector<WorkedExample> examples()
{
    std::vector<WorkedExample> found;
    QStringList parts = instructions().split(QStringLiteral("\nEXAMPLE "));
    parts.removeFirst();
    for (const QString &part : parts) {
        const qsizetype input = part.indexOf(QStringLiteral("Input:\n")) + 7;
        const qsizetype answer = part.indexOf(QStringLiteral("Answer:\n"));
        const QString said = part.mid(answer + 8);
        static const QRegularExpression total(QStringLiteral("The total is ([0-9.]+)\\.\""));
        found.push_back({.problem = part.mid(input, answer - input),
                         .answer = said.toUtf8(),
                         .total = total.match(said).captured(1)});
    }
    return found;
}

/// What a strict schema must not have, or must have and has not.
QStringList breaches(const QJsonObject &schema, const QString &path)
{
    QStringList found;
    for (const char *word :
         {"pattern", "format", "minLength", "maxLength", "minimum", "maximum", "minItems",
          "maxItems", "uniqueItems", "default", "oneOf", "allOf", "not", "patternProperties"}) {
        if (schema.contains(QLatin1String(word))) {
            found << path + QStringLiteral(" has ") + QLatin1String(word);
        }
    }
    if (schema[QLatin1String("type")].toString() == QLatin1String("object")) {
        const QJsonObject properties = schema[QLatin1String("properties")].toObject();
        QStringList required;
        for (const QJsonValue &name : schema[QLatin1String("required")].toArray()) {
            required << name.toString();
        }
        required.sort();
        if (required != properties.keys()) {
            found << path + QStringLiteral(" does not require every property");
        }
        if (schema[QLatin1String("additionalProperties")].toBool(true)) {
            found << path + QStringLiteral(" allows others");
        }
        for (const QString &name : properties.keys()) {
            found << breaches(properties[name].toObject(), path + u'.' + name);
        }
    }
    if (schema.contains(QLatin1String("items"))) {
        found << breaches(schema[QLatin1String("items")].toObject(), path + QStringLiteral("[]"));
    }
    return found;
}

} // namespace

class TestPrompts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSchemaIsOneThatIsTakenStrictly()
    {
        const QJsonObject schema = QJsonDocument::fromJson(promptfile::solveSchema()).object();
        QCOMPARE(schema[QLatin1String("type")].toString(), QStringLiteral("object"));
        QCOMPARE(breaches(schema, QStringLiteral("root")), QStringList());
    }

    void aSchemaThatIsNotStrictIsFound()
    {
        const auto count = [](const char *json) {
            return breaches(QJsonDocument::fromJson(json).object(), {}).size();
        };
        QCOMPARE(count(R"({"type": "object", "properties": {"a": {"type": "string"}},
                           "required": [], "additionalProperties": false})"),
                 1);
        QCOMPARE(count(R"({"type": "object", "properties": {}, "required": []})"), 1);
        QCOMPARE(count(R"({"type": "array", "items": {"type": "string", "pattern": "x"}})"), 1);
    }

    void theSchemaNamesTheFieldsThatAreRead()
    {
        const QJsonObject schema = QJsonDocument::fromJson(promptfile::solveSchema()).object();
        const QJsonValue properties = schema[QLatin1String("properties")];
        QCOMPARE(properties.toObject().keys().join(u' '),
                 QStringLiteral("proposed_schedule reasoning recommendation"));
        const QJsonValue entry =
            properties[QLatin1String("proposed_schedule")][QLatin1String("items")];
        QCOMPARE(entry[QLatin1String("properties")].toObject().keys().join(u' '),
                 QStringLiteral("end load_id reason start"));
    }

    void everyWordOfTheOutboundTextIsExplained()
    {
        const QString text = instructions();
        const QString rules = text.left(text.indexOf(QStringLiteral("EXAMPLE 1")));
        for (int value = 0; value <= static_cast<int>(Form::Note); ++value) {
            for (const Expected &part : pattern(static_cast<Form>(value))) {
                if (!part.isSlot && part.text.at(0).isLetter()) {
                    const QRegularExpression word(QStringLiteral("\\b%1\\b").arg(part.text));
                    QVERIFY2(rules.contains(word), qPrintable(part.text));
                }
            }
        }
    }

    void theExamplesAreProblemsAsTheyLeaveThisMachine()
    {
        QVERIFY(examples().size() >= 4);
        for (const WorkedExample &example : examples()) {
            const Result<ProblemText> read = readProblemText(example.problem);
            QVERIFY2(read, qPrintable(example.problem));
            QCOMPARE(write(*read), example.problem);
        }
    }

    void theAnswersOfTheExamplesAreTheProvedOnes()
    {
        for (const WorkedExample &example : examples()) {
            const Result<ProblemText> asked = readProblemText(example.problem);
            const Result<ScheduleReply> reply = readReply(example.answer, *asked);
            QVERIFY2(reply, qPrintable(example.problem));
            const Result<Plan> plan = solve(asked->problem);
            QVERIFY(plan.has_value());
            QVERIFY(plan->status != PlanStatus::Feasible);
            QVERIFY2(reply->runs == plan->runs, qPrintable(example.problem));
        }
    }

    void theAnswersOfTheExamplesKeepEveryRuleAndCostWhatTheySay()
    {
        for (const WorkedExample &example : examples()) {
            const Result<ProblemText> asked = readProblemText(example.problem);
            const Result<ScheduleReply> reply = readReply(example.answer, *asked);
            if (reply->runs.empty()) {
                continue;
            }
            const Verdict verdict = verify(asked->problem, reply->runs);
            QVERIFY(verdict.isFeasible());
            // What is left out counts with its worth.
            Rational total = verdict.cost;
            for (const Load &load : asked->problem.loads) {
                const bool runs =
                    std::any_of(reply->runs.begin(), reply->runs.end(),
                                [&load](const Run &run) { return run.load == load.id; });
                total += runs || !load.optional ? Rational(0) : toRational(load.worth);
            }
            QCOMPARE(toDecimal(total, 6).left(example.total.size()), example.total);
        }
    }

    void theExamplesShowBothNotationsAndBothKindsOfAnswer()
    {
        int clocks = 0;
        int empty = 0;
        for (const WorkedExample &example : examples()) {
            const Result<ProblemText> asked = readProblemText(example.problem);
            clocks += asked->notation == TimeNotation::Clock ? 1 : 0;
            empty += readReply(example.answer, *asked)->runs.empty() ? 1 : 0;
        }
        QVERIFY(clocks > 0);
        QVERIFY(empty > 0);
    }

    void theInstructionsAreAsciiWithoutTrailingBlanks()
    {
        for (const QString &line : instructions().split(u'\n')) {
            QVERIFY2(!line.endsWith(u' '), qPrintable(line));
            for (const QChar c : line) {
                QVERIFY2(c.unicode() >= 0x20 && c.unicode() < 0x7F, qPrintable(line));
            }
        }
    }
};

REGISTER_TEST(TestPrompts)
#include "testprompts.moc"
