package org.projectchristmas.ui.export;

import java.nio.file.Path;
import org.projectchristmas.common.ErrorCode;

/** How far an export is. */
sealed interface ExportStage {
    /** The collector chooses what and how. */
    record Choosing() implements ExportStage {}

    /** Rows are being written. */
    record Writing(long rows, long total) implements ExportStage {
        double share() {
            return total == 0 ? 0 : Math.clamp((double) rows / total, 0, 1);
        }
    }

    /** The file is there. */
    record Written(long rows, Path file) implements ExportStage {
        Path folder() {
            Path parent = file.toAbsolutePath().getParent();
            return parent == null ? file : parent;
        }
    }

    /**
     * There is no file, or still the old one.
     *
     * @param sentence says why
     */
    record Failed(String sentence, ErrorCode code) implements ExportStage {}
}
