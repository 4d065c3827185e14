package org.projectchristmas.integration.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.projectchristmas.catalog.Availability;
import org.projectchristmas.catalog.PriceTag;
import org.projectchristmas.common.Money;

class MicrodataTest {
    private static ProductData read(String html) {
        return StructuredData.of(Jsoup.parse(html)).microdata().orElseThrow();
    }

    @Test
    void onlyTheProductsOwnPropertiesAreRead() {
        ProductData data = read("""
            <ol itemscope itemtype="http://schema.org/BreadcrumbList"><li><span itemprop="name">Home</span></li></ol>
            <section itemscope itemtype="http://schema.org/Product">
              <ol itemscope itemtype="http://schema.org/BreadcrumbList"><li><span itemprop="name">Crumb</span></li></ol>
              <div itemprop="review" itemscope itemtype="http://schema.org/Review">
                <b itemprop="name">Lovely</b><p itemprop="description">A review</p><i itemprop="price">1.00</i></div>
              <div itemprop="isRelatedTo" itemscope itemtype="http://schema.org/Product">
                <b itemprop="name">Other</b><i itemprop="sku">QX9</i><i itemprop="price">$9.00</i></div>
              <div class="relatedBlock"><i itemprop="sku">QX8</i></div>
              <h1 itemprop="name">1973 Angel</h1>
              <img itemprop="image" data-src="/angel.jpg" src="/loading.svg">
              <div itemprop="brand" itemscope><meta itemprop="name" content="Hallmark"></div>
              <span itemprop="sku">XHD785</span>
              <div itemprop="offers" itemscope itemtype="http://schema.org/Offer">
                <span itemprop="price"></span><span itemprop="price">$29.95</span><meta itemprop="priceCurrency" content="USD">
                <link itemprop="availability" href="http://schema.org/OutOfStock">
              </div>
              <div itemprop="description">Yarn.</div>
            </section>""");
        assertThat(data)
                .isEqualTo(new ProductData(
                        "microdata",
                        "1973 Angel",
                        "XHD785",
                        "Hallmark",
                        null,
                        "/angel.jpg",
                        "Yarn.",
                        PriceTag.of(Money.usd("29.95")),
                        null,
                        Availability.UNAVAILABLE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<link itemprop=availability href=http://schema.org/InStock>",
                "<meta itemprop=availability href=https://schema.org/InStock>",
                "<meta itemprop=availability content=InStock>",
                "<span itemprop=availability>In Stock - Ships Next Business Day</span>"
            })
    void availabilityIsReadHoweverItIsWritten(String html) {
        assertThat(read("<div itemscope itemtype=https://schema.org/Product>" + html + "</div>")
                        .availability())
                .isEqualTo(Availability.AVAILABLE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<meta itemprop=description content=Yarn>",
                "<data itemprop=description value=Yarn>about</data>",
                "<input itemprop=description value=Yarn>",
                "<p itemprop=description>Yarn</p>"
            })
    void aDescriptionIsReadHoweverItIsWritten(String html) {
        assertThat(read("<div itemscope itemtype=https://schema.org/Product>" + html + "</div>")
                        .text())
                .isEqualTo("Yarn");
    }

    @Test
    void theHeadingDecidesBetweenProducts() {
        String product = "<div itemscope itemtype=http://schema.org/Product><b itemprop=name>%s</b></div>";
        String html = product.formatted("Other") + "<h1>1973 Angel</h1>" + product.formatted("1973 Angel");
        assertThat(read(html).name()).isEqualTo("1973 Angel");
        assertThat(StructuredData.of(Jsoup.parse("<p>none</p>")).microdata()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<meta itemprop=priceCurrency content=CAD>", ""})
    void thePriceCanStandInASpecificationOfTheOffer(String currency) {
        ProductData data = read("<div itemscope itemtype=http://schema.org/Product><div itemprop=offers itemscope>"
                + "<link itemprop=availability href=http://schema.org/InStock>"
                + "<div itemprop=priceSpecification itemscope><meta itemprop=price content=19.95>" + currency
                + "</div><meta itemprop=priceCurrency content=CAD></div></div>");
        assertThat(data.price().price()).hasToString("19.95 CAD");
        assertThat(data.availability()).isEqualTo(Availability.AVAILABLE);
    }

    @Test
    void anAggregateOfferIsARange() {
        assertThat(read("<div itemscope itemtype=http://schema.org/Product><div itemprop=offers itemscope>"
                                + "<meta itemprop=lowPrice content=10><meta itemprop=highPrice content=20></div></div>")
                        .price())
                .isEqualTo(new PriceTag(PriceTag.Kind.FROM, Money.usd("10"), null));
    }
}
