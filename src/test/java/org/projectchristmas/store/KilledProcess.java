package org.projectchristmas.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.job.Arguments;
import org.projectchristmas.job.Definition;
import org.projectchristmas.job.Invocation;
import org.projectchristmas.job.Job;
import org.projectchristmas.job.JobContext;
import org.projectchristmas.job.JobFunction;
import org.projectchristmas.job.Lane;
import org.projectchristmas.job.Next;
import org.projectchristmas.job.Parameter;

/**
 * Another process of the program that reads all pages of all shops, in three generations: all, a shop, a batch of pages in the shop's
 * lane. It says {@code fetch P} before it would ask the shop for a page, and {@code stored P} once that page is committed.
 */
final class KilledProcess implements AutoCloseable {
    static final int SHOPS = 3;
    static final int BATCHES = 12;
    static final int PAGES = 10;
    private static final int WORKERS = 4;

    private final Process process;
    private final BufferedReader said;

    private KilledProcess(Process process) {
        this.process = process;
        said = process.inputReader(StandardCharsets.UTF_8);
    }

    static KilledProcess start(Path home) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String classes = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return new KilledProcess(new ProcessBuilder(
                        java,
                        "-XX:TieredStopAtLevel=1",
                        "-Dchristmas.log=" + home.resolve("killed"),
                        "-cp",
                        classes,
                        KilledProcess.class.getName(),
                        home.toString())
                .redirectError(home.resolve("killed.err").toFile())
                .start());
    }

    /** The table of the pages that are stored; made once. */
    static void prepare(Database database) {
        database.transaction(
                sql -> sql.update("create table if not exists test_pages (page varchar(100) primary key)"));
    }

    public static void main(String[] arguments) throws Exception {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try (Database database = Database.open(StoreSettings.DEFAULT, Path.of(arguments[0]));
                var real = RealEngine.make(
                        database, "process " + ProcessHandle.current().pid(), WORKERS, functions(database, out))) {
            // The root is asked for once: by the first process, or by the one after it if that was killed before.
            List<Job> roots = real.engine().newestRoots(1);
            Job root = roots.isEmpty() ? real.engine().submit(Invocation.of("test.all")) : roots.getFirst();
            real.engine().start(Set.of("test"));
            real.engine().ended(root.id()).join();
            out.println("end");
        }
    }

    private static JobFunction[] functions(Database database, PrintStream out) {
        return new JobFunction[] {
            new Spawning("test.all", "test.shop", "shop", SHOPS),
            new Spawning("test.shop", "test.batch", "batch", BATCHES),
            new Batch(database, out)
        };
    }

    /** The next thing that it says; null if it has ended. */
    @Nullable
    String next() throws IOException {
        return said.readLine();
    }

    void kill() {
        // Through the handle: the process itself would close the stream and lose what is still in it.
        process.toHandle().destroyForcibly();
        process.onExit().join();
    }

    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }

    /** Sends out one child per number. */
    private record Spawning(String name, String child, String parameter, int count) implements JobFunction {
        @Override
        public Definition definition() {
            return Definition.of(name, "Spawns.", Parameter.optional("shop", Parameter.Type.INTEGER, "Which shop."));
        }

        @Override
        public Next run(JobContext context) {
            if (!context.stage().isEmpty()) {
                return Next.done(context.children().size() + " children");
            }
            for (long each = 0; each < count; each++) {
                context.spawn(Invocation.of(child, context.arguments().with(parameter, each)));
            }
            return Next.afterChildren("end");
        }
    }

    private record Batch(Database database, PrintStream out) implements JobFunction {
        @Override
        public Definition definition() {
            return Definition.of(
                    "test.batch",
                    "Reads pages.",
                    Parameter.required("shop", Parameter.Type.INTEGER, "Which shop."),
                    Parameter.required("batch", Parameter.Type.INTEGER, "Which pages."));
        }

        @Override
        public Optional<Lane> lane(Arguments arguments) {
            return Optional.of(new Lane("shop" + arguments.text("shop"), 1));
        }

        @Override
        public Next run(JobContext context) {
            for (int each = 0; each < PAGES; each++) {
                context.beforeStep();
                read(context.arguments().text("shop") + "/"
                        + context.arguments().text("batch") + "/" + each);
            }
            return Next.done(PAGES + " pages");
        }

        private void read(String page) {
            boolean isStored =
                    database.transaction(sql -> sql.first("select page from test_pages where page = ?", Row::text, page)
                            .isPresent());
            if (!isStored) {
                out.println("fetch " + page);
                database.transaction(sql -> sql.update("insert into test_pages (page) values (?)", page));
                out.println("stored " + page);
            }
        }
    }
}
