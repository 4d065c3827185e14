package org.projectchristmas.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.projectchristmas.common.VendorId;

/**
 * A short stand-in for a long text in an index: the first 64 bits of its SHA-256. Two texts of one key are possible in theory, so
 * whoever looks up by key compares the text.
 */
final class TextKey {
    private TextKey() {}

    static long of(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(hash).getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    static long of(VendorId vendor, String text) {
        return of(vendor.value() + "\n" + text);
    }
}
