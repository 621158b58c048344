// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "reviewfindings.h"
#include "testregistry.h"
#include "windowfixture.h"

#include <algorithm>

using namespace gatehouse;

class TestReviewFindings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPrivateWordIsToldOnceWhereverItStands()
    {
        WindowFixture window;
        window.sanitize();
        const QString good = window.text("outboundText");
        for (qsizetype at = 0; at <= good.size(); ++at) {
            window.runner().editOutbound(QString(good).insert(at, QStringLiteral(" Maya ")));
            const std::vector<Finding> found =
                collectFindings(window.runner().state(), window.runner().gate());
            const auto places =
                std::count_if(found.begin(), found.end(), [at](const Finding &finding) {
                    return finding.weight == Finding::Weight::Blocked &&
                           finding.place.span.from < at + 5 && finding.place.span.to > at + 1;
                });
            QVERIFY2(places == 1, qPrintable(QString::number(at)));
        }
    }

    void whatCannotBeReadIsToldWhereTheGuardHasNothingToSay()
    {
        WindowFixture window;
        window.sanitize();
        const QString good = window.text("outboundText");
        window.writeOutbound(good + QStringLiteral("load_A: 90 min 1.2 kWh\n"));
        QVERIFY(!window.findings().filter(QStringLiteral("load_A")).isEmpty());
        window.writeOutbound(good.chopped(30));
        QVERIFY(!window.findings().filter(QStringLiteral("Line ")).isEmpty());
    }
};

REGISTER_TEST(TestReviewFindings)
#include "testreviewfindings.moc"
