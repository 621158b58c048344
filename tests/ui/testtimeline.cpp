// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT
#include "pricelabels.h"
#include "testregistry.h"
#include "theme.h"
#include "timelinegeometry.h"
#include "timelineview.h"
#include "windowfixture.h"

#include <QImage>

using namespace gatehouse;

namespace
{

TimelineData paintedPicture()
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
        const TimelineData data = paintedPicture();
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
        const TimelineData data = paintedPicture();
        const TimelineGeometry place = geometry(data);
        for (const int minute : {0, 90, 700, 1400}) {
            const Minutes found = place.minuteAt(place.x(Minutes(minute)));
            QVERIFY(std::abs((found - Minutes(minute)).count()) <= 3);
        }
    }

    void aDearerHourStandsHigherAndEachStaysInside()
    {
        const TimelineData data = paintedPicture();
        const TimelineGeometry place = geometry(data);
        QVERIFY(place.priceHeight({450'000'000}) > place.priceHeight({120'000'000}));
        QVERIFY(place.priceHeight({450'000'000}) <= place.prices().height());
        QVERIFY(place.priceHeight({120'000'000}) > 0);
    }

    void theShortestDearestHourHasItsPriceWritten()
    {
        TimelineData data = paintedPicture();
        data.prices = {{.window = {Minutes(0), Minutes(45)}, .price = {450'000'000}},
                       {.window = {Minutes(45), Minutes(700)}, .price = {120'000'000}},
                       {.window = {Minutes(700), Minutes(1440)}, .price = {250'000'000}}};
        const TimelineGeometry place = geometry(data);
        const auto labels = priceLabels(data, place, QFontMetrics(QFont()));
        QCOMPARE(labels.size(), 3);
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const PriceLabel &label) {
            return label.text == QStringLiteral("$0.45");
        }));
    }

    void writtenPricesTouchNeitherEachOtherNorABar()
    {
        TimelineData data = paintedPicture();
        data.prices.clear();
        for (int hour = 0; hour < 24; ++hour) {
            data.prices.push_back({.window = {Minutes(60 * hour), Minutes(60 * hour + 60)},
                                   .price = {100'000'000 + (hour * 7 % 24) * 10'000'000}});
        }
        const TimelineGeometry place = geometry(data);
        const auto labels = priceLabels(data, place, QFontMetrics(QFont()));
        QVERIFY(labels.size() >= 2);
        for (size_t i = 0; i < labels.size(); ++i) {
            for (size_t j = 0; j < i; ++j) {
                QVERIFY(!labels.at(i).area.intersects(labels.at(j).area));
            }
            for (const PriceBand &band : data.prices) {
                QVERIFY(!labels.at(i).area.intersects(place.bar(band)));
            }
        }
    }

    void thePricesTheMachineInQuestionPaysStandOut()
    {
        const TimelineData data = paintedPicture();
        TimelineData without = data;
        without.rows.front().runs.clear();
        TimelineView with;
        TimelineView bare;
        for (TimelineView *view : {&with, &bare}) {
            view->resize(628, 212);
        }
        with.present(data);
        bare.present(without);
        const QImage a = with.grab().toImage();
        const QImage b = bare.grab().toImage();
        QCOMPARE(a.size(), b.size());
        // Just above the rows, where the run is, and where it is not.
        const QRect area = QRect(QPoint(0, 0), with.size()).adjusted(19, 6, -14, -6);
        const TimelineGeometry place(data, area, QFontMetrics(theme::scaled(with, 92)));
        const int y = place.prices().bottom() - 1;
        QVERIFY(a.pixelColor(place.x(Minutes(135)), y) != b.pixelColor(place.x(Minutes(135)), y));
        QCOMPARE(a.pixelColor(place.x(Minutes(500)), y), b.pixelColor(place.x(Minutes(500)), y));
    }

    void pricesBelowNothingStillShow()
    {
        TimelineData data = paintedPicture();
        data.prices.at(1).price = {-50'000'000};
        const TimelineGeometry place = geometry(data);
        QVERIFY(place.priceHeight({-50'000'000}) > 0);
        QVERIFY(place.priceHeight({0}) > place.priceHeight({-50'000'000}));
    }

    void fortyMachinesStillFit()
    {
        TimelineData data = paintedPicture();
        data.rows.resize(40, data.rows.front());
        const TimelineGeometry place = geometry(data);
        QVERIFY(place.row(39).bottom() <= place.axis().top());
        QVERIFY(!place.hasNames());
    }

    void theWordsSayWhatThePictureShows()
    {
        const TimelineData data = paintedPicture();
        QCOMPARE(rowText(data, data.rows.front()),
                 QStringLiteral("dishwasher: runs 20:00 to 21:30; has to be done by 06:30; may not "
                                "run 22:30 to 06:30"));
        QVERIFY(describe(data).contains(QStringLiteral("18:30 to 20:00: $0.45 per kWh.")));
    }

    void theRunIsPaintedInItsPlace()
    {
        const TimelineData data = paintedPicture();
        TimelineView view;
        view.resize(628, 212);
        view.present(data);
        QImage image(view.size(), QImage::Format_RGB32);
        view.render(&image);
        const QRect area = QRect(QPoint(0, 0), view.size()).adjusted(19, 6, -14, -6);
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
