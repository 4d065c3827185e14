package org.projectchristmas.store;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where the catalog is kept.
 *
 * @param url a JDBC URL of PostgreSQL or H2; null for an H2 file in the data folder
 * @param poolSize how many connections at most, 2 to 50: one for a refresh's writes, the others for reading meanwhile
 */
public record StoreSettings(
        @Nullable String url,
        @Nullable String user,
        @Nullable String password,
        int poolSize) {
    private static final Pattern BEFORE_THE_HOST = Pattern.compile("jdbc:postgresql://[^/?]*@");

    public static final StoreSettings DEFAULT = new StoreSettings(null, null, null, 6);

    public StoreSettings {
        if (url != null && !url.startsWith("jdbc:h2:") && !url.startsWith("jdbc:postgresql:")) {
            throw new IllegalArgumentException("url must begin with jdbc:postgresql: or jdbc:h2:");
        }
        if (url != null && BEFORE_THE_HOST.matcher(url).lookingAt()) {
            // The driver would take them for a part of the host, and every message would repeat them.
            throw new IllegalArgumentException(
                    "url must not hold user and password before the host; give them as store.user and store.password");
        }
        if (poolSize < 2 || poolSize > 50) {
            throw new IllegalArgumentException("poolSize must be 2 to 50, not " + poolSize);
        }
    }

    /** Without the password, for logs. */
    @Override
    public String toString() {
        return "StoreSettings[url=%s, user=%s, poolSize=%d]".formatted(url == null ? null : place(url), user, poolSize);
    }

    /** A JDBC URL without its parameters, since a password can be among them. */
    static String place(String url) {
        return url.split("[?;]", 2)[0];
    }
}
