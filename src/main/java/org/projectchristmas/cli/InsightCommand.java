package org.projectchristmas.cli;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.cli.ChristmasCommand.Opener;
import org.projectchristmas.config.ConfigException;
import org.projectchristmas.export.SafeText;
import org.projectchristmas.insight.Answer;
import org.projectchristmas.insight.AnswerTable;
import org.projectchristmas.insight.Question;
import org.projectchristmas.insight.Week;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints what the whole catalog comes to: the answers of the window's page Insight. */
@Command(
        mixinStandardHelpOptions = true,
        versionProvider = ChristmasCommand.Version.class,
        description = "Answers a question about the whole catalog; without one, all of them.",
        footer = {
            "",
            "totals    what each shop has, and what it has no longer",
            "years     ornaments of each year at each shop; in two conditions, an ornament counts once",
            "prices    average, median and standard deviation by year and shop; without a year, of all",
            "stock     what is in stock and sold out of each year",
            "rarest    sold out at every shop that lists it, in every condition",
            "spreads   the cheapest offers of two shops for the same SKU, year, condition and currency",
            "drops     what became cheaper today and in the six days before",
            "arrivals  what came to the catalog today and in the six days before",
            "baskets   what a year's listings cost now and when their prices were first recorded",
            "",
            "But for totals, only ornaments count, and only those that are still listed. Currencies are never mixed. The deviation",
            "is that of all prices (divided by their number); of an even number, the median is the mean of the two in the middle.",
            "A price \"from\", the lowest of several, is in no average, median, deviation, spread or basket.",
            "Of single products, at most 200 are listed."
        })
final class InsightCommand implements Callable<Integer> {
    @Parameters(index = "0", arity = "0..1", paramLabel = "QUESTION", description = "One of those below.")
    private @Nullable String word;

    @Option(names = "--format", paramLabel = "FORMAT", description = "text or csv (default: text).")
    private String format = "text";

    private final Opener opener;
    private final Terminal terminal;

    InsightCommand(Opener opener, Terminal terminal) {
        this.opener = opener;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws ConfigException, UsageException {
        List<Question> asked = asked();
        if (!format.equals("text") && !format.equals("csv")) {
            throw new UsageException("--format must be text or csv, but is " + format + ".");
        }
        if (format.equals("csv") && asked.size() > 1) {
            throw new UsageException("--format csv is for one question; " + words() + ".");
        }
        try (Session session = opener.open()) {
            Week week = Week.endingToday(session.clock().withZone(ZoneId.systemDefault()));
            for (Question each : asked) {
                print(each, session.insights().answer(each, week), asked.size() > 1);
            }
            terminal.out().flush();
            return Exit.DONE;
        }
    }

    private List<Question> asked() throws UsageException {
        if (word == null) {
            return List.of(Question.values());
        }
        return List.of(Question.ofWord(word)
                .orElseThrow(() -> new UsageException("There is no question " + word + "; " + words() + ".")));
    }

    private static String words() {
        return Arrays.stream(Question.values()).map(Question::word).collect(Collectors.joining(", ", "there are ", ""));
    }

    private void print(Question question, Answer answer, boolean isOneOfMany) {
        Table table = table(answer.table());
        if (format.equals("csv")) {
            terminal.out().print(table.csv());
            return;
        }
        if (isOneOfMany) {
            terminal.out().println(question.word());
        }
        terminal.out().print(table.text());
        if (isOneOfMany) {
            terminal.out().println();
        }
    }

    private Table table(AnswerTable answer) {
        boolean forSpreadsheet = format.equals("csv");
        return new Table(
                answer.columns(),
                textsOf(answer),
                answer.rows().stream()
                        .map(row -> row.stream()
                                .map(each -> cell(each, forSpreadsheet))
                                .toList())
                        .toList());
    }

    /** How many columns there are before those that hold numbers only. */
    private static int textsOf(AnswerTable answer) {
        int texts = answer.columns().size();
        while (texts > 0 && isNumeric(answer, texts - 1)) {
            texts--;
        }
        return texts;
    }

    private static boolean isNumeric(AnswerTable answer, int column) {
        return answer.rows().stream().allMatch(row -> row.get(column) instanceof Number);
    }

    private static String cell(Object value, boolean forSpreadsheet) {
        if (value instanceof Number) {
            return value.toString();
        }
        String text = value.toString();
        // A shop's text must neither break the table nor be run as a formula.
        return forSpreadsheet ? SafeText.guard(text) : text.replaceAll("\\s+", " ");
    }
}
