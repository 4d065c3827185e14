package org.projectchristmas.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.projectchristmas.catalog.CatalogException;

class InstanceTest {
    @TempDir
    Path home;

    @Test
    void aSecondProcessIsTurnedAwayUntilTheFirstHasLeft() {
        var first = Instance.take(home, "the window").orElseThrow();

        assertThat(Instance.take(home, "a refresh")).isEmpty();
        assertThat(InstanceNote.read(home).orElseThrow().purpose()).isEqualTo("the window");

        first.close();
        try (var second = Instance.take(home, "a refresh").orElseThrow()) {
            assertThat(second.summons().get()).isZero();
        }
    }

    @Test
    void aSecondStartBringsTheFirstWindowForward() throws IOException, InterruptedException {
        try (var first = Instance.take(home, "the window").orElseThrow()) {
            var called = new CountDownLatch(1);
            first.summons().observe(times -> {
                if (times == 1) {
                    called.countDown();
                }
            });
            first.listen("the window");

            assertThat(InstanceNote.read(home).orElseThrow().summon()).isTrue();
            assertThat(called.await(5, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void aCallerWithoutTheTokenIsNotHeard() throws IOException {
        try (var first = Instance.take(home, "the window").orElseThrow()) {
            first.listen("the window");
            var note = InstanceNote.read(home).orElseThrow();

            assertThat(new InstanceNote(note.pid(), note.port(), "guess", "").summon())
                    .isFalse();
            assertThat(first.summons().get()).isZero();
        }
    }

    @Test
    void aProcessWithoutAWindowCannotBeSummoned() {
        try (var first = Instance.take(home, "a refresh").orElseThrow()) {
            assertThat(first.summons().get()).isZero();
            assertThat(InstanceNote.read(home).orElseThrow().summon()).isFalse();
        }
    }

    @Test
    void aFolderThatCannotBeWrittenIsOneSentence() throws IOException {
        Path file = Files.writeString(home.resolve("file"), "not a folder");

        assertThatThrownBy(() -> Instance.take(file, "the window"))
                .isInstanceOf(CatalogException.class)
                .hasMessageContaining("cannot be written");
    }

    @Test
    void aNoteThatCannotBeWrittenKeepsNobodyOut() throws IOException {
        Files.createDirectories(home.resolve("instance.txt").resolve("in its way"));

        try (var _ = Instance.take(home, "a command").orElseThrow()) {
            assertThat(Instance.take(home, "a refresh")).isEmpty();
        }
    }

    @Test
    void aTornNoteIsNoNote() throws IOException {
        Files.writeString(home.resolve("instance.txt"), "12\n");

        assertThat(InstanceNote.read(home)).isEmpty();
    }
}
