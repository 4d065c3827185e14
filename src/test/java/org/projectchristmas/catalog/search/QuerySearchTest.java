package org.projectchristmas.catalog.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.projectchristmas.catalog.Description;
import org.projectchristmas.catalog.Product;
import org.projectchristmas.catalog.query.Query;
import org.projectchristmas.catalog.query.QueryException;
import org.projectchristmas.catalog.query.QueryParser;
import org.projectchristmas.common.Cancellation;

/** Queries and facets over random products, against what a plain search and a plain count say. */
class QuerySearchTest {
    private static final String[] TERMS = {
        "frosty",
        "noel",
        "star",
        "1998",
        "qx1",
        "qx2-3",
        "\"frosty friends\"",
        "series:\"on top\"",
        "series:fr",
        "name:train",
        "sku:qx3-1",
        "sku:2",
        "artist:aube",
        "brand:keepsake",
        "brand:hallmark",
        "cond:nb",
        "cond:db",
        "cond:mint",
        "cond:new",
        "vendor:hooked",
        "vendor:ornament",
        "year:1990..1999",
        "year>2010",
        "year:1980s",
        "price<30",
        "price:20..60.5",
        "price>=99.95",
        "added:<7d",
        "added:>30d",
        "seen:1w..3w",
        "seen:2026-11",
        "changed:<20d",
        "dropped:<20d",
        "gone:<30d",
        "gone:>=2026-11-01",
        "instock",
        "soldout",
        "is:unknown",
        "dropped",
        "delisted",
        "is:ornament",
        "is:accessory",
        "currency:eu",
        "currency=usd",
        "-is:from",
        "series=\"on top\"",
        "artist=\"nina aube\"",
        "brand=Hallmark",
        "cond=new",
        "cond=DB",
        "name=\"star star star\" or name=\"train top frosty\" or name=\"on on frosty\" or name:noel",
        "vendor=ornament_shop_com",
        "has:picture",
        "has:price",
        "has:year",
        "has:sku",
        "has:series",
        "has:artist",
        "has:brand",
        "has:cond"
    };

    private final List<Product> products = new RandomProducts(3).make(1_000);
    private final QueryParser parser = new QueryParser(Set.of(), RandomProducts.NOW, ZoneOffset.UTC);
    private final ColumnarIndex index = new ColumnarIndex();
    private final Random random = new Random(11);

    QuerySearchTest() {
        // Each product a second time, as after a change, and the first half once more.
        index.put(new RandomProducts(4).make(1_000));
        index.put(products);
        index.put(products.subList(0, 500));
    }

    @Test
    void everyTermFindsWhatAPlainSearchFinds() throws QueryException {
        for (String term : TERMS) {
            Query query = parser.parse(term);
            assertThat(found(query)).as(term).isEqualTo(plain(query)).isNotEmpty();
        }
    }

    @Test
    void anExactSkuFindsItHoweverItIsWrittenAndNothingThatOnlyBeginsSo() throws QueryException {
        for (Product product : products.subList(0, 100)) {
            String sku = product.description().sku();
            if (sku != null) {
                Query query = parser.parse("sku=\"" + sku.replace("-", " ").toLowerCase(Locale.ROOT) + "\"");
                assertThat(found(query)).as(sku).isEqualTo(plain(query)).contains(product.id());
            }
        }
        Product set = with("QX901NB or QX-902");
        Product damaged = with("QX901SDB");
        index.put(List.of(set, with("QX9012"), damaged));
        assertThat(found(parser.parse("sku=qx901"))).containsExactlyInAnyOrder(set.id(), damaged.id());
        assertThat(found(parser.parse("sku=\"QX 902\""))).containsExactly(set.id());
        assertThat(found(parser.parse("sku=QX901NB"))).containsExactly(set.id());
    }

    @Test
    void termsTogetherFindWhatAPlainSearchFindsHoweverTheyAreTyped() throws QueryException {
        for (int round = 0; round < 100; round++) {
            String text = text(3);
            // As it is typed: each keystroke may narrow what the one before found.
            for (int length = text.length() * 2 / 3; length <= text.length(); length++) {
                Query query;
                try {
                    query = parser.parse(text.substring(0, length));
                } catch (QueryException _) {
                    continue;
                }
                assertThat(found(query)).as(text.substring(0, length)).isEqualTo(plain(query));
            }
        }
    }

    @Test
    void whatSignsAloneHaveFoundIsNotAllThatTheyFindBesideLetters() throws QueryException {
        index.put(List.of(with("QX-1111"), with("QX.2"), with("QX3")));
        for (var typed :
                Map.of("-", "qx-3", "sku:-", "sku:-qx", "sku:.", "sku:.qx").entrySet()) {
            var alone = found(parser.parse(typed.getValue()));
            assertThat(found(parser.parse(typed.getKey()))).isNotEqualTo(alone);
            assertThat(found(parser.parse(typed.getValue())))
                    .as(typed.toString())
                    .isEqualTo(alone);
        }
    }

    @Test
    void aConditionIsFoundByItsBeginningWhateverItsMiddleHasFound() throws QueryException {
        var alone = found(parser.parse("cond:box"));

        assertThat(found(parser.parse("cond:ox"))).isNotEqualTo(alone);
        assertThat(found(parser.parse("cond:box"))).isEqualTo(alone);
    }

    @Test
    void plainWordsFindTheSameWithAndWithoutTheLanguage() throws QueryException {
        for (String words : List.of("frosty fr", "NOËL", "qx1-23", "1998 st", "zzz", "", "train  top")) {
            assertThat(found(parser.parse(words))).as(words).isEqualTo(found(Query.words(words)));
        }
    }

    @Test
    void eachFacetIsCountedWithWhatIsChosenOfTheOthersButNotOfItself() throws QueryException {
        for (int round = 0; round < 40; round++) {
            Query query = round % 3 == 0 ? Query.all() : parser.parse(TERMS[random.nextInt(TERMS.length)]);
            FacetChoices choices = choices();
            FacetCounts counts = index.facets(ask(query).with(query, choices), Cancellation.never());
            for (Facet facet : Facet.values()) {
                var expected = new TreeMap<String, Integer>();
                for (Product product : products) {
                    if (NaiveSearch.answers(product, query) && passesOthers(product, choices, facet)) {
                        expected.merge(NaiveSearch.facet(product, facet), 1, Integer::sum);
                    }
                }
                assertThat(counted(counts, facet))
                        .as("%s %s %s", facet, query, choices)
                        .isEqualTo(buckets(expected, facet));
            }
            var passing = products.stream()
                    .filter(each -> NaiveSearch.answers(each, query))
                    .filter(each -> choices.choices().entrySet().stream()
                            .allMatch(choice -> NaiveSearch.passes(each, choice.getKey(), choice.getValue())))
                    .map(Product::id)
                    .collect(Collectors.toSet());
            assertThat(counts.total()).isEqualTo(passing.size());
            assertThat(found(ask(query).with(query, choices))).isEqualTo(passing);
        }
    }

    @Test
    void valuesAreCountedLargestFirst() {
        var vendors = index.facets(CatalogQuery.ALL, Cancellation.never()).of(Facet.VENDOR);
        assertThat(vendors).extracting(FacetCounts.Value::count).isSortedAccordingTo((one, other) -> other - one);
        assertThat(index.vendors()).hasSize(3);
    }

    /** One more product, whose number is its own. */
    private static Product with(String sku) {
        Product any = new RandomProducts(6).make(1).getFirst();
        var description = new Description(sku, null, sku, null, null, true, Description.Lore.NONE);
        return new Product(
                10_000 + sku.hashCode() % 1_000,
                any.key(),
                description,
                any.links(),
                any.offering(),
                any.sighting(),
                any.sources());
    }

    private FacetChoices choices() {
        var choices = new EnumMap<Facet, FacetChoice>(Facet.class);
        for (Facet facet : Facet.values()) {
            if (random.nextInt(3) == 0) {
                var values = new ArrayList<String>();
                for (int i = random.nextInt(3); i >= 0; i--) {
                    String value = NaiveSearch.facet(products.get(random.nextInt(products.size())), facet);
                    values.add(facet == Facet.PRICE ? "" : value);
                }
                boolean ranged = (facet == Facet.YEAR || facet == Facet.PRICE) && random.nextBoolean();
                var range = ranged ? new FacetChoice.Range(1_500, 4_000) : null;
                choices.put(facet, new FacetChoice(Set.copyOf(values), range));
            }
        }
        return new FacetChoices(choices);
    }

    private static boolean passesOthers(Product product, FacetChoices choices, Facet own) {
        return choices.choices().entrySet().stream()
                .filter(choice -> choice.getKey() != own)
                .allMatch(choice -> NaiveSearch.passes(product, choice.getKey(), choice.getValue()));
    }

    private static Map<String, Integer> counted(FacetCounts counts, Facet facet) {
        var counted = new TreeMap<String, Integer>();
        switch (facet) {
            case YEAR -> counts.years().forEach((year, count) -> counted.put(year == 0 ? "" : year.toString(), count));
            case PRICE -> {
                counts.prices().forEach(bucket -> counted.put(Long.toString(bucket.from()), bucket.count()));
                counted.put("", counts.unpriced());
            }
            default -> counts.of(facet).forEach(value -> counted.put(value.text(), value.count()));
        }
        counted.values().removeIf(count -> count == 0);
        return counted;
    }

    /** Prices in cents, put into the buckets in which they are counted. */
    private Map<String, Integer> buckets(Map<String, Integer> values, Facet facet) {
        if (facet != Facet.PRICE) {
            return values;
        }
        var prices = index.facets(CatalogQuery.ALL, Cancellation.never()).prices();
        var buckets = new TreeMap<String, Integer>();
        values.forEach((cents, count) -> {
            String bucket = cents.isEmpty()
                    ? ""
                    : prices.stream()
                            .filter(each -> each.from() <= Long.parseLong(cents) && Long.parseLong(cents) <= each.to())
                            .map(each -> Long.toString(each.from()))
                            .findFirst()
                            .orElseThrow();
            buckets.merge(bucket, count, Integer::sum);
        });
        return buckets;
    }

    private String text(int depth) {
        if (depth == 0 || random.nextInt(3) == 0) {
            return (random.nextInt(4) == 0 ? "-" : "") + TERMS[random.nextInt(TERMS.length)];
        }
        String between = random.nextInt(3) == 0 ? " or " : " ";
        String inside = text(depth - 1) + between + text(depth - 1);
        return random.nextInt(3) == 0 ? "(" + inside + ")" : inside;
    }

    private Set<Long> plain(Query query) {
        return products.stream()
                .filter(each -> NaiveSearch.answers(each, query))
                .map(Product::id)
                .collect(Collectors.toSet());
    }

    private Set<Long> found(Query query) {
        return found(ask(query));
    }

    private Set<Long> found(CatalogQuery query) {
        SearchResult result = index.search(query);
        return IntStream.range(0, result.size()).mapToObj(result::id).collect(Collectors.toSet());
    }

    private static CatalogQuery ask(Query query) {
        return CatalogQuery.ALL.with(query, FacetChoices.NONE);
    }
}
