package org.projectchristmas.integration.platform;

import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.integration.YearLink;

/** The page that links the years. Menus repeat its links, so a year is taken from wherever it stands, but once. */
final class Shift4YearIndex {
    private static final Evaluator LINKS =
            QueryParser.parse("a.subcat[href], .columns-5 li a[href], .sub-categories a[href], "
                    + ".subcategories li a[href], #subcategoriesBlock a[href]");
    private static final Evaluator LABEL_IMAGE = QueryParser.parse("img[alt]");
    private static final Pattern YEAR =
            Pattern.compile("^\\s*((?:19|20)\\d\\d)(?!\\d|'?s\\b|\\s*[-\u2013]\\s*(?:19|20)\\d\\d(?!\\d))");
    private static final Pattern SLUG_END = Pattern.compile("(?:_c_\\d.*|\\.html?)$");
    private static final Pattern GENERAL = Pattern.compile(
            "(?i)(?:[\\W_]|hallmark|keepsakes?|christmas|ornaments?|items|products|by|year|view|all|of|the)*");
    private static final Pattern NUMBERS = Pattern.compile("\\d+");

    private final boolean byPath;

    /** @param byPath whether the path tells the year before the words do: where URLs are the shop's own, the words are surer */
    Shift4YearIndex(boolean byPath) {
        this.byPath = byPath;
    }

    /** The years, newest first; empty if the page has none. */
    List<YearLink> read(Document index, Shift4Links links) {
        var zones = new Shift4Zones();
        List<Candidate> candidates = new ArrayList<>();
        for (Element link : index.select(LINKS)) {
            Candidate candidate = candidate(link, links.own(link), !zones.isContent(link));
            if (candidate != null) {
                candidates.add(candidate);
            }
        }
        candidates.sort(Candidate.SUREST_FIRST);
        var years = new TreeMap<Integer, YearLink>(Comparator.reverseOrder());
        Set<String> categories = new HashSet<>();
        for (Candidate each : candidates) {
            if (!years.containsKey(each.year) && categories.add(Shift4Ids.category(each.url))) {
                years.put(each.year, new YearLink(each.year, each.url));
            }
        }
        return List.copyOf(years.values());
    }

    /** The year that a label or slug starts with; a range of years is none. */
    static OptionalInt year(String text) {
        Matcher year = YEAR.matcher(text);
        return year.find() ? OptionalInt.of(Integer.parseInt(year.group(1))) : OptionalInt.empty();
    }

    /** The last part of a link's path, without what the platform adds. */
    static String slug(URI link) {
        String path = link.getPath();
        return SLUG_END.matcher(path.substring(path.lastIndexOf('/') + 1)).replaceFirst("");
    }

    /** Whether two listings' addresses name two different years. */
    static boolean isOtherYear(URI listing, URI than) {
        OptionalInt year = year(slug(listing));
        OptionalInt other = year(slug(than));
        return year.isPresent() && other.isPresent() && year.getAsInt() != other.getAsInt();
    }

    /** Whether a label or slug names nothing narrower than a year's ornaments. */
    static boolean isGeneral(String text) {
        return GENERAL.matcher(NUMBERS.matcher(text).replaceAll("")).matches();
    }

    private @Nullable Candidate candidate(Element link, @Nullable URI url, boolean aside) {
        if (url == null || Shift4Ids.isProduct(url)) {
            return null;
        }
        List<String> said = byPath ? List.of(slug(url)) : List.of(alternative(link), words(link), slug(url));
        for (String text : said) {
            OptionalInt year = year(text);
            if (year.isPresent()) {
                String rest = text.strip().substring(4);
                int doubt = rest.isBlank() ? 0 : GENERAL.matcher(rest).matches() ? 1 : 2;
                return new Candidate(year.getAsInt(), url, doubt, aside);
            }
        }
        return null;
    }

    private static String alternative(Element link) {
        for (Element image : link.select(LABEL_IMAGE)) {
            if (year(image.attr("alt")).isPresent()) {
                return image.attr("alt");
            }
        }
        return "";
    }

    private static String words(Element link) {
        for (Element span : link.getElementsByTag("span")) {
            if (year(span.text()).isPresent()) {
                return span.text();
            }
        }
        return link.text();
    }

    private record Candidate(int year, URI url, int doubt, boolean aside) {
        static final Comparator<Candidate> SUREST_FIRST =
                Comparator.comparingInt(Candidate::doubt).thenComparing(Candidate::aside);
    }
}
