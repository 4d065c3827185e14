package org.projectchristmas.sync.run;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.projectchristmas.fetch.FetchResponse;
import org.projectchristmas.sync.PageMemory;
import org.projectchristmas.sync.PageMemory.Fingerprint;

/** Tells whether a page is the one that is remembered. */
final class BodyHash {
    private BodyHash() {}

    /** By what the answer will be recognised; without a hash if it has no body. */
    static Fingerprint fingerprint(FetchResponse response) {
        return new Fingerprint(response.validators(), response.notModified() ? "" : of(response.body()));
    }

    static boolean isUnchanged(FetchResponse response, Fingerprint found, PageMemory memory) {
        return memory.fate() == PageMemory.Fate.APPLIED
                && (response.notModified()
                        || found.bodyHash().equals(memory.fingerprint().bodyHash()));
    }

    private static String of(byte[] body) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
