package org.projectchristmas.integration.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.projectchristmas.common.VendorId;
import org.projectchristmas.sample.SampleProduct;
import org.projectchristmas.sample.SampleSettings;
import org.projectchristmas.sample.SampleShops;

/** Whatever is on a page, its tree is jsoup's. */
class PageTreeTest {
    private static final PageTree TREE = new PageTree();
    private static final URI ADDRESS = URI.create("https://shop.example/a/b.html?c=1");
    private static final String START =
            "<!DOCTYPE html>\n<html lang=en>\n<head><title>A &amp; B</title></head>\n<body>\n";
    private static final String END = "\n</body>\n</html>\n";
    /** A page with something of everything. */
    private static final String PAGE = """
            <!DOCTYPE html>
            <html class="no-js" lang="en">
            <head>
            <meta charset=UTF-8><base href="/base/"><title>2001 Owl &amp; Moon</title>
            <link rel='canonical' href='/2001-owl_p_1.html' /><style>.a > b{content:"</b>"}</style>
            <script type="application/ld+json">{"name":"a </b> c"}</script><noscript><img src="p?a=1&b=2"></noscript>
            </head>
            <body onload=go()>
            <svg class="icons" viewBox="0 0 2 2"><symbol id=i><path d="M1"/></symbol></svg>
            <div id=menu><ul><li><a href="a.html" title="All "Bells" we have">Bells</a><li class=x><a href=b.html>B<br>C</a>
            <ul><li>D</ul></li><li><a class="subcat" href="Trains_c_5.html">Trains &amp; <b>Tracks</b></a><li><i>Bears</i>
            <div class=tip>Soft ones, and <p>old ones</div><li>Stars<form action=find><input name=q></form></li></ul></div>
            <form action="add.asp" id="add"><input type=hidden name="item_id" value=1><h1>2001 Owl</h1>
            <!--START: ITEMPRICE--><div id="price">$1.00</div><!--END: ITEMPRICE-->
            <p>One<p>Two <b>bold <i>both</i></b>&nbsp;&copy; 5 < 6</br>
            <div>Three</div></p><select name=q><option value=1 selected>1<option>2</select><button>Add</button>
            <textarea name=t>x &lt; <b></textarea></form>
            <section class=more><div><table><tr><td><font color=red>A<td>B<tr><th>C</table>
            <table><thead><tr><th>D</th></tr></thead><tbody><tr><td><div><table><tr><td>E</td></tr></table></div></td></tr></tbody></table></div>
            <dl><dt>F<dd>G<dt>H</dl><hr><IMG SRC="i.png" ALT='it''s'><o:p>J</o:p><del>$9</del></section>
            <script><!--
            document.write('<b>' + "</scr" + "ipt>");
            //--></script><noscript><p>Please <a href=/js>turn on</a></noscript>
            </div></span>
            </body>
            </html>
            <!-- served in 3 ms -->
            """;

    private static final List<String> SLIPS = List.of(
            "<b>",
            "</b>",
            "<a href=x>",
            "</a>",
            "<p>",
            "</p>",
            "<div>",
            "</div>",
            "<li>",
            "</li>",
            "<ul>",
            "</ul>",
            "<table>",
            "</table>",
            "<tr>",
            "</tr>",
            "<td>",
            "</td>",
            "<tbody>",
            "<form>",
            "</form>",
            "<input type=hidden name=z>",
            "<select>",
            "<option>",
            "</select>",
            "<span>",
            "</span>",
            "<h2>",
            "</h3>",
            "<!-- x -->",
            "<!-->",
            "<!--->",
            "<!-- a --!> b -->",
            "<!-- a --->",
            "<script>var a='</scr'+'ipt>';</script>",
            "<script><!--\n<script></script>--></script>",
            "<style>",
            "</style>",
            "&amp",
            "&copy;",
            "&notit;",
            "&",
            "<",
            "</",
            "</>",
            "<br/>",
            "</br>",
            "<svg><path d='M'/></svg>",
            "<svg viewBox='0 0 1 1'>",
            "</svg>",
            "<noscript><img src=x></noscript>",
            "<dd>",
            "<dt>",
            "</dl>",
            "\"",
            "'",
            ">",
            "=",
            "/",
            "<button>",
            "</button>",
            "<textarea>\n",
            "</textarea>",
            "<title>",
            "</title>",
            "</body>",
            "</html>",
            "<i>",
            "</i>",
            "<font color=red>",
            "<math>",
            "<template>",
            "<iframe>",
            "</iframe>",
            "<o:p>",
            "<DIV CLASS=X class=y>",
            "<caption>",
            "<hr>",
            "<optgroup>",
            "<nobr>",
            "<!DOCTYPE html>",
            "<base href='/q/'>",
            "<th>",
            "<center>",
            "<?php ?>",
            "<![CDATA[x]]>",
            "\r\n",
            "<pre>\n",
            "<object>",
            "<em>",
            "</em>",
            "\0");

    private static List<String> jsoup(String html) {
        return TreeText.of(Jsoup.parse(html, ADDRESS.toString()));
    }

    private static void assertSame(String html) {
        assertThat(TreeText.of(TREE.parse(html, ADDRESS))).as(html).isEqualTo(jsoup(html));
    }

    private static void assertRegular(String html) throws IrregularException {
        assertThat(TreeText.of(new RegularPage(html, ADDRESS.toString(), new Repeats(), new KnownBlocks()).read()))
                .as(html)
                .isEqualTo(jsoup(html));
    }

    @Test
    void aPageWithSomethingOfEverythingIsRegular() throws IrregularException {
        assertRegular(PAGE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>a<p>b",
                "<ul><li>a<li>b<ul><li>c</ul><li>d</ul>",
                "<p>never <span>ended<div>a</div>",
                "</p><p>an end without a beginning",
                "</b></span></li></h2></dd></form></option>ends of nothing",
                "<h1>a</h2>b",
                "<div><span>a</div>b",
                "<a href=1><span>a</a>b",
                "<table><td>a<td>b<tr><td>c</table>",
                "<table><tbody><tr><td><p>a<b>b</td></tr></tbody></table>c",
                "<table> <input type=hidden name=a> <script>a</script> <tr> <td>b</table>",
                "<p>a<table><tr><td>b</table>",
                "<select><option>a<option selected>b<optgroup><option>c</select>",
                "<form><input name=a></form><input name=b><form><select name=c></select></form>",
                "<form><div></form></div>",
                "<!-- <div> --><p>x<!----></p><!-- - -- - -->",
                "<script>if (a < b && c > d) '</div>'</script>",
                "<script><!--\na</b>\n//--></script>",
                "<style>a::before{content:'</p>'}</style>",
                "<svg><g><use xlink:href='#a'/></g></svg><svg/>",
                "<noscript><p><a href=x><img src=y></a></p></noscript>",
                "<a href=\"?a=1&b=2&item_id=3&copy=4&copy_5&amp=6&copy;7&notit;8&x;9&lt10\">a</a>",
                "a < b <3 <> <= 5 &amp &lt; &nbsp;&copy;&bogus; &#169;&#xA9; & &",
                "&ndash;&frac12;&rsquo;&Eacute;&there4;&NotEqualTilde;&ThickSpace;&eacutes;&hellip &trade;s",
                "&#8217;&#x2019;&#X2122;&#0189;&#151;&#x97;&#128;&#0;&#55296;&#65535;&#128512;&#99999999;&#xZ;&#;&#x;&#12a;",
                "<i title='&ndash;&frac12;&rsquo;&NotEqualTilde;&hellip &#8217;&#x2019;&#151;&#0;&#55296;&#128512;&#;'>a</i>",
                "<img alt='a'title=b src=/c/d/ e=&quot;&amp f=\"\" g='' h>",
                "<div/>not closed</div><br/><hr / >",
                "<IMG SRC=A ALT=B><Div Class=C CLASS=d>e</DIV>",
                "<a b\"c='d' =e 'f>g</a>",
                "<x-y:z a.b=c @d=e>f</x-y:z>",
                "<dl><dt>a<dd>b<p>c<dt>d</dl>",
                "<button>a</button><label><input></label><textarea>&lt;b></textarea>",
                "<td>a"
            })
    void slipsThatAreCommonOrHarmlessAreReadLikeJsoup(String body) {
        assertSame(START + body + END);
        assertSame(START + "<div>" + body);
    }

    @Test
    void aSlipAnywhereOnAPageGivesTheSameTree() {
        var random = new Random(25);
        int regular = 0;
        int passed = 0;
        for (int i = 0; i < 6_000; i++) {
            var page = new StringBuilder(PAGE);
            for (int slips = random.nextInt(3); slips >= 0; slips--) {
                slip(page, random);
            }
            String html = page.toString();
            assertSame(html);
            regular += isRegular(html) ? 1 : 0;
            passed += UnreadElements.in(TREE.parse(html, ADDRESS)).size();
        }
        // Else this would compare jsoup with itself, or blocks that were all read at once.
        assertThat(regular).isGreaterThan(1_000);
        assertThat(passed).isGreaterThan(1_000);
    }

    private static void slip(StringBuilder page, Random random) {
        int at = random.nextInt(page.length());
        int tag = page.indexOf("<", at);
        int end = tag < 0 ? -1 : page.indexOf(">", tag) + 1;
        switch (random.nextInt(5)) {
            case 0 -> page.delete(at, Math.min(page.length(), at + 1 + random.nextInt(10)));
            case 1 -> page.delete(Math.max(tag, 0), Math.max(end, 0));
            case 2 -> page.insert(random.nextInt(page.length()), page.substring(Math.max(tag, 0), Math.max(end, 0)));
            case 3 -> page.insert(at, SLIPS.get(random.nextInt(SLIPS.size())));
            default -> page.insert(Math.max(end, 0), SLIPS.get(random.nextInt(SLIPS.size())));
        }
    }

    private static boolean isRegular(String html) {
        try {
            new RegularPage(html, ADDRESS.toString(), new Repeats(), new KnownBlocks()).read();
            return true;
        } catch (IrregularException e) {
            return false;
        }
    }

    @Test
    void whatMovesNodesAboutIsLeftToJsoup() {
        for (String body :
                List.of("<b><p>a</b>b", "<table>a</table>", "<a><a>", "<p>a<b>b<p>c", "<template></template>")) {
            assertThatThrownBy(() -> new RegularPage(START + body + END, "", new Repeats(), new KnownBlocks()).read())
                    .isInstanceOf(IrregularException.class);
            assertSame(START + body + END);
        }
    }

    @Test
    void aPageOfManyOpenTagsIsLeftToJsoup() {
        assertSame(START + "<div>".repeat(2_000) + "a");
    }

    /** Each is looked at once: were each to look for its end through all the others, this would not end for minutes. */
    @Test
    void aTextOfAmpersandsIsReadLikeJsoup() {
        assertSame(
                START + "<p>" + "& ".repeat(1_500_000) + "</p><a href=\"?" + "&a=1".repeat(500_000) + "\">a</a>" + END);
    }

    @Test
    void halfAPageIsReadAsFarAsItGoes() {
        for (int length = 0; length <= PAGE.length(); length++) {
            assertSame(PAGE.substring(0, length));
        }
    }

    @Test
    void aBaseMovesTheRelativeAddresses() {
        var page = TREE.parse(START.replace("<title>", "<base href='/x/'><title>") + "<a href=y>z</a>", ADDRESS);

        Element link = page.expectFirst("a");
        assertThat(link.absUrl("href")).isEqualTo("https://shop.example/x/y");
        assertThat(page.location()).isEqualTo(ADDRESS.toString());
    }

    /** Not for the tree's sake, but for the speed's. */
    @Test
    void thePagesOfTheSampleShopsAreRegular() throws IOException, IrregularException {
        try (var shops = SampleShops.start(SampleSettings.SMALL, Map.of())) {
            for (VendorId vendor : SampleShops.vendors()) {
                for (SampleProduct product : shops.truth(vendor).subList(0, 40)) {
                    URI address = shops.url(vendor).resolve(product.path());
                    try (InputStream in = address.toURL().openStream()) {
                        assertRegular(new String(in.readAllBytes(), StandardCharsets.ISO_8859_1));
                    }
                }
            }
        }
    }
}
