package org.projectchristmas.ui.export;

import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.Window;
import org.projectchristmas.common.ErrorCode;

/** What the desktop does for the export dialog. */
public interface ExportActions {
    /** Asks for the file to write; empty if the collector thinks better of it. */
    Optional<Path> chooseFile(Window owner);

    /** Shows a folder in the desktop's file manager. */
    void openFolder(Path folder);

    /** Closes the dialog and shows what the log has about a code. */
    void lookUp(ErrorCode code);

    /** Closes the dialog. */
    void close();
}
