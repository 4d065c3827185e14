package org.projectchristmas.integration.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever looks into a block that was passed finds what jsoup would have put there, whichever way he looks. */
class UnreadElementTest {
    private static final URI ADDRESS = URI.create("https://shop.example/a.html");
    private static final String MENU =
            "<nav id=menu class='a b'>Shop by <b>year</b>:<ul>" + "<li><a href=y.html>2001 &amp; 2002</a>".repeat(12)
                    + "</ul><script>go()</script><form><input name=q></form></nav>";
    private static final Set<String> NO_QUESTIONS =
            Set.of("hashCode", "getClass", "notify", "notifyAll", "wait", "spliterator");
    private static final Set<String> CHANGES = Set.of("remove", "empty", "unwrap", "clearAttributes");
    private static final Set<String> PRINTING = Set.of("html", "outerHtml", "toString");

    private static String page(String before) {
        return "<!DOCTYPE html><html><head><title>a</title></head><body>" + before + MENU + "<p>b</body></html>";
    }

    private static Document jsoup() {
        return Jsoup.parse(page(""), ADDRESS.toString());
    }

    /** The third page of a shop, the first two of which had the same menu. */
    private static Document third() {
        var tree = new PageTree();
        tree.parse(page(""), ADDRESS);
        tree.parse(page("<h1>c</h1>"), ADDRESS);
        Document page = tree.parse(page(""), ADDRESS);
        assertThat(UnreadElements.in(page)).hasSize(1);
        return page;
    }

    static Stream<Method> questions() {
        return Arrays.stream(Element.class.getMethods())
                .filter(each -> each.getParameterCount() == 0 && !Modifier.isStatic(each.getModifiers()))
                .filter(each ->
                        Stream.of(NO_QUESTIONS, CHANGES, PRINTING).noneMatch(names -> names.contains(each.getName())));
    }

    @ParameterizedTest
    @MethodSource("questions")
    void everyQuestionGetsTheAnswerOfAnElementThatWasRead(Method question) throws ReflectiveOperationException {
        Document expected = jsoup();
        Document page = third();

        String answer = answer(question, UnreadElements.in(page).getFirst());

        assertThat(answer).isEqualTo(answer(question, expected.expectFirst("nav")));
        assertThat(TreeText.of(page)).isEqualTo(TreeText.of(expected));
    }

    private static String answer(Method question, Element asked) throws ReflectiveOperationException {
        try {
            return text(question.invoke(asked));
        } catch (InvocationTargetException e) {
            return String.valueOf(e.getCause());
        }
    }

    private static String text(Object answer) {
        return switch (answer) {
            case null -> "null";
            case Node node -> String.join("\n", TreeText.of(node));
            case Iterable<?> many -> text(many.iterator());
            case Iterator<?> many -> {
                var all = new StringBuilder();
                many.forEachRemaining(each -> all.append(text(each)).append('\n'));
                yield all.toString();
            }
            case Stream<?> many -> text(many.iterator());
            default -> answer.toString();
        };
    }

    static List<Function<Element, Object>> searches() {
        return List.of(
                each -> each.select("li > a"),
                each -> each.select("*:contains(2002)"),
                each -> each.select("ul li:last-child"),
                each -> each.child(1),
                each -> each.childNode(2),
                each -> each.getElementsByTag("a"),
                each -> each.getElementsByAttribute("name"),
                each -> each.getElementsContainingOwnText("year"),
                each -> each.nodeStream(TextNode.class),
                each -> each.selectXpath("./ul/li"),
                each -> each.is(":has(form)"));
    }

    @ParameterizedTest
    @MethodSource("searches")
    void everySearchFindsWhatIsInIt(Function<Element, Object> search) {
        assertThat(text(search.apply(UnreadElements.in(third()).getFirst())))
                .isEqualTo(text(search.apply(jsoup().expectFirst("nav"))));
    }

    @Test
    void aWalkOverThePageMeetsEveryNodeInIt() {
        var met = new StringBuilder();
        var expected = new StringBuilder();

        third().traverse((NodeVisitor) (node, depth) -> met.append(depth).append(node.nodeName()));
        jsoup().traverse((NodeVisitor) (node, depth) -> expected.append(depth).append(node.nodeName()));

        assertThat(met).hasToString(expected.toString());
    }
}
