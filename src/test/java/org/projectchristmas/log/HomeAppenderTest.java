package org.projectchristmas.log;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.util.LogbackMDCAdapter;
import ch.qos.logback.core.status.Status;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HomeAppenderTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plain",
                "a{b",
                "a}b",
                "${user.home}",
                "${",
                "a:-b",
                "with space",
                "(a)",
                "Weihnachtsbäume",
                "#1 & ?",
                "100% mine",
                "50%discount",
                "%d%i",
                "%%"
            })
    void theLogIsInItsFolderWhateverThatIsCalled(String name) {
        Path stem = folder.resolve(name).resolve("log/christmas");
        String before = System.getProperty(HomeAppender.PROPERTY);
        var context = new LoggerContext();
        context.setMDCAdapter(new LogbackMDCAdapter());
        var appender = new HomeAppender();
        try {
            System.setProperty(HomeAppender.PROPERTY, stem.toString());
            var encoder = new LineEncoder();
            encoder.setContext(context);
            encoder.start();
            appender.setContext(context);
            appender.setEncoder(encoder);
            appender.start();
            var logger = context.getLogger("test");
            logger.addAppender(appender);
            String much = "Snow ".repeat(200);
            for (int i = 0; i < 12_000; i++) {
                logger.warn(much);
            }
            logger.warn("The last flake");
        } finally {
            context.stop();
            if (before == null) {
                System.clearProperty(HomeAppender.PROPERTY);
            } else {
                System.setProperty(HomeAppender.PROPERTY, before);
            }
        }

        assertThat(stem.resolveSibling("christmas.log")).content().contains("The last flake");
        assertThat(stem.getParent()).isDirectoryContaining("glob:**/christmas-*-0.log.gz");
        assertThat(context.getStatusManager().getCopyOfStatusList())
                .noneMatch(each -> each.getEffectiveLevel() >= Status.ERROR);
    }
}
