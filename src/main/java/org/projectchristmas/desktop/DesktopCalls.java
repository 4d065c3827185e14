package org.projectchristmas.desktop;

import java.util.List;
import java.util.Map;
import org.projectchristmas.desktop.CommandNotifier.Call;

/** The programs by which desktops show notifications. */
final class DesktopCalls {
    private static final String NAME = "Project Christmas";

    /** The texts come as variables: there is no quoting that PowerShell could be talked out of. */
    private static final String TOAST = """
            $ErrorActionPreference = 'Stop'
            [Windows.UI.Notifications.ToastNotificationManager, Windows.UI.Notifications, ContentType = WindowsRuntime] > $null
            $template = [Windows.UI.Notifications.ToastTemplateType]::ToastText02
            $xml = [Windows.UI.Notifications.ToastNotificationManager]::GetTemplateContent($template)
            $texts = $xml.GetElementsByTagName('text')
            $texts.Item(0).AppendChild($xml.CreateTextNode($env:CHRISTMAS_TITLE)) > $null
            $texts.Item(1).AppendChild($xml.CreateTextNode($env:CHRISTMAS_TEXT)) > $null
            $id = '{1AC14E77-02E7-4E5D-B744-2EB1AE5198B7}\\WindowsPowerShell\\v1.0\\powershell.exe'
            $toast = [Windows.UI.Notifications.ToastNotification]::new($xml)
            [Windows.UI.Notifications.ToastNotificationManager]::CreateToastNotifier($id).Show($toast)
            """;

    private DesktopCalls() {}

    /** The text is markup with backslash escapes, by what the specification and the program say; the title is neither. */
    static Call freedesktop(String title, String text) {
        String escaped = text.replace("\\", "\\\\")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
        return new Call(List.of("notify-send", "--app-name=" + NAME, "--", title, escaped), Map.of());
    }

    static Call mac(String title, String text) {
        return new Call(
                List.of(
                        "osascript",
                        "-e",
                        "on run arguments",
                        "-e",
                        "display notification (item 2 of arguments) with title (item 1 of arguments)",
                        "-e",
                        "end run",
                        "--",
                        title,
                        text),
                Map.of());
    }

    static Call windows(String title, String text) {
        return new Call(
                List.of("powershell.exe", "-NoProfile", "-NonInteractive", "-Command", TOAST),
                Map.of("CHRISTMAS_TITLE", title, "CHRISTMAS_TEXT", text));
    }
}
