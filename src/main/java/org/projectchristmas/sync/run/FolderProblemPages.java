package org.projectchristmas.sync.run;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.projectchristmas.common.VendorId;
import org.projectchristmas.sync.ProblemPage;
import org.projectchristmas.sync.ProblemPages;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Problem pages as files, one folder per shop: the page as {@code .html} and beside it, as {@code .json}, what it is. */
public final class FolderProblemPages implements ProblemPages {
    private static final Logger LOG = LoggerFactory.getLogger(FolderProblemPages.class);
    private static final int KEPT_CHARACTERS = 1_000_000;
    private static final String PAGE = ".html";
    private static final String NOTE = ".json";
    /** Names that sort by time. */
    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss.SSSSSS").withZone(ZoneOffset.UTC);

    private final Path folder;
    private final int kept;
    private final ObjectMapper json = new ObjectMapper();

    /** @param kept how many pages are kept per shop, from 1 */
    public FolderProblemPages(Path folder, int kept) {
        this.folder = folder;
        this.kept = kept;
    }

    @Override
    public synchronized void keep(ProblemPage page, String html) {
        Path shop = folder.resolve(page.vendor().value());
        try {
            Files.createDirectories(shop);
            String name = freeName(shop, NAME.format(page.at()));
            String start = html.length() > KEPT_CHARACTERS ? html.substring(0, KEPT_CHARACTERS) : html;
            Files.writeString(shop.resolve(name + PAGE), start, StandardCharsets.UTF_8);
            json.writeValue(shop.resolve(name + NOTE).toFile(), note(page));
            forgetOldest(shop);
        } catch (IOException | UncheckedIOException e) {
            LOG.warn("{}: the page {} cannot be kept in {}", page.vendor(), page.url(), shop, e);
        }
    }

    private static Map<String, String> note(ProblemPage page) {
        return Map.of(
                "url", page.url().toString(),
                "expected", page.expected(),
                "at", page.at().toString());
    }

    private static String freeName(Path shop, String name) {
        String free = name;
        for (int i = 2; Files.exists(shop.resolve(free + PAGE)); i++) {
            free = name + "-" + i;
        }
        return free;
    }

    private void forgetOldest(Path shop) throws IOException {
        for (Path old : newestFirst(shop, PAGE).stream().skip(kept).toList()) {
            Files.deleteIfExists(old);
            Files.deleteIfExists(noteOf(old));
        }
    }

    private static Path noteOf(Path page) {
        String name = page.getFileName().toString();
        return page.resolveSibling(name.substring(0, name.length() - PAGE.length()) + NOTE);
    }

    private static List<Path> newestFirst(Path shop, String ending) throws IOException {
        try (Stream<Path> files = Files.list(shop)) {
            return files.filter(each -> each.getFileName().toString().endsWith(ending))
                    .sorted(Comparator.reverseOrder())
                    .toList();
        }
    }

    @Override
    public synchronized List<ProblemPage> list(VendorId vendor) {
        Path shop = folder.resolve(vendor.value());
        var pages = new ArrayList<ProblemPage>();
        try {
            if (Files.isDirectory(shop)) {
                for (Path note : newestFirst(shop, NOTE)) {
                    read(vendor, note).ifPresent(pages::add);
                }
            }
        } catch (IOException | UncheckedIOException e) {
            LOG.warn("{}: the kept pages in {} cannot be listed", vendor, shop, e);
        }
        return pages;
    }

    private Optional<ProblemPage> read(VendorId vendor, Path note) {
        try {
            JsonNode node = json.readTree(note.toFile());
            return Optional.of(new ProblemPage(
                    vendor,
                    URI.create(node.path("url").asText()),
                    node.path("expected").asText(),
                    Instant.parse(node.path("at").asText())));
        } catch (IOException | IllegalArgumentException | DateTimeException e) {
            LOG.warn("{} is not the note of a kept page", note, e);
            return Optional.empty();
        }
    }
}
