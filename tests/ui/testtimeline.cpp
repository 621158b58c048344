// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "testregistry.h"
#include "theme.h"
#include "timelinegeometry.h"
#include "timelineview.h"
#include "windowfixture.h"

#include <QImage>

using namespace gatehouse;

namespace
{

TimelineData picture()
{
    TimelineData data;
    data.now = {QDate(2026, 5, 25), QTime(18, 30)};
    data.horizon = Minutes(1440);
    data.prices = {{.window = {Minutes(0), Minutes(90)}, .price = {450'000'000}},
                   {.window = {Minutes(90), Minutes(1440)}, .price = {120'000'000}}};
    data.rows = {{.name = QStringLiteral("dishwasher"),
                  .isTarget = true,
                  .runs = {{Minutes(90), Minutes(180)}},
                  .quiet = {{Minutes(240), Minutes(720)}},
                  .deadline = Minutes(720)}};
    data.currency = PrivateText(QStringLiteral("$"));
    return data;
}

TimelineGeometry geometry(const TimelineData &data)
{
    return TimelineGeometry(data, QRect(0, 0, 600, 200), QFontMetrics(QFont()));
}

} // namespace

class TestTimeline : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void timeRunsFromLeftToRightAcrossTheWholeWidth()
    {
        const TimelineData data = picture();
        const TimelineGeometry place = geometry(data);
        QCOMPARE(place.x(Minutes(0)), place.row(0).left());
        QCOMPARE(place.x(Minutes(1440)), place.row(0).left() + place.row(0).width());
        QVERIFY(place.x(Minutes(90)) < place.x(Minutes(180)));
        // What lies outside the planning day stays inside the picture.
        QCOMPARE(place.x(Minutes(-50)), place.x(Minutes(0)));
        QCOMPARE(place.x(Minutes(9999)), place.x(Minutes(1440)));
    }

    void aMinuteIsFoundAgainWhereItIsPainted()
    {
        const TimelineData data = picture();
        const TimelineGeometry place = geometry(data);
        for (const int minute : {0, 90, 700, 1400}) {
            const Minutes found = place.minuteAt(place.x(Minutes(minute)));
            QVERIFY(std::abs((found - Minutes(minute)).count()) <= 3);
        }
    }

    void aDearerHourStandsHigherAndEachStaysInside()
    {
        const TimelineData data = picture();
        const TimelineGeometry place = geometry(data);
        QVERIFY(place.priceHeight({450'000'000}) > place.priceHeight({120'000'000}));
        QVERIFY(place.priceHeight({450'000'000}) <= place.prices().height());
        QVERIFY(place.priceHeight({120'000'000}) > 0);
    }

    void pricesBelowNothingStillShow()
    {
        TimelineData data = picture();
        data.prices.at(1).price = {-50'000'000};
        const TimelineGeometry place = geometry(data);
        QVERIFY(place.priceHeight({-50'000'000}) > 0);
        QVERIFY(place.priceHeight({0}) > place.priceHeight({-50'000'000}));
    }

    void fortyMachinesStillFit()
    {
        TimelineData data = picture();
        data.rows.resize(40, data.rows.front());
        const TimelineGeometry place = geometry(data);
        QVERIFY(place.row(39).bottom() <= place.axis().top());
        QVERIFY(!place.hasNames());
    }

    void theWordsSayWhatThePictureShows()
    {
        const TimelineData data = picture();
        QCOMPARE(rowText(data, data.rows.front()),
                 QStringLiteral("dishwasher: runs 20:00 to 21:30; has to be done by 06:30; may not "
                                "run 22:30 to 06:30"));
        QVERIFY(describe(data).contains(QStringLiteral("18:30 to 20:00: $0.45 per kWh.")));
    }

    void theRunIsPaintedInItsPlace()
    {
        const TimelineData data = picture();
        TimelineView view;
        view.resize(628, 212);
        view.present(data);
        QImage image(view.size(), QImage::Format_RGB32);
        view.render(&image);
        const QRect area = QRect(QPoint(0, 0), view.size()).adjusted(14, 12, -14, -6);
        QFont font = view.font();
        font.setPointSizeF(font.pointSizeF() * 0.92);
        const TimelineGeometry place(data, area, QFontMetrics(font));
        const auto colorAt = [&](int minute) {
            return image.pixelColor(place.x(Minutes(minute)), place.row(0).center().y());
        };
        const QColor accent = theme::accent(Accent::Answer, view.palette());
        QCOMPARE(colorAt(135), accent);
        QVERIFY(colorAt(45) != accent);
        QVERIFY(colorAt(200) != accent);
    }
};

REGISTER_TEST(TestTimeline)
#include "testtimeline.moc"
