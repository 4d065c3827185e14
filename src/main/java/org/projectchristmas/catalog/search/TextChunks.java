package org.projectchristmas.catalog.search;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Many short texts in few large byte arrays, appended by one thread and read by many. A text never crosses a chunk, so that it can be
 * scanned in place; its handle holds place and length.
 */
final class TextChunks {
    private static final VarHandle WORDS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);
    private static final VarHandle PAIRS = MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.BIG_ENDIAN);
    private static final long LINE_BREAKS = 0x0A0A0A0A0A0A0A0AL;
    private static final long LOW_BITS = 0x7F7F7F7F7F7F7F7FL;
    private static final int LENGTH_BITS = 16;
    private static final int CHUNK_BITS = 22;
    private static final int LONGEST = (1 << LENGTH_BITS) - 1;

    private volatile byte[][] chunks = new byte[0][];
    private int used = 1 << CHUNK_BITS;

    /** Keeps a text, cut at 65,535 bytes, and gives back its handle. */
    long append(byte[] text) {
        int length = Math.min(text.length, LONGEST);
        if (chunks.length == 0 || (1 << CHUNK_BITS) - used < length) {
            byte[][] grown = Arrays.copyOf(chunks, chunks.length + 1);
            grown[chunks.length] = new byte[1 << CHUNK_BITS];
            chunks = grown;
            used = 0;
        }
        int last = chunks.length - 1;
        System.arraycopy(text, 0, chunks[last], used, length);
        long place = ((long) last << CHUNK_BITS) | used;
        used += length;
        return (place << LENGTH_BITS) | length;
    }

    /** Keeps a text of another store. */
    long append(TextChunks other, long handle) {
        int from = from(handle);
        return append(Arrays.copyOfRange(other.chunkOf(handle), from, from + length(handle)));
    }

    String text(long handle) {
        return new String(chunkOf(handle), from(handle), length(handle), StandardCharsets.UTF_8);
    }

    /** Whether the text contains the word. */
    boolean contains(long handle, byte[] word) {
        byte[] bytes = chunkOf(handle);
        int from = from(handle);
        int last = from + length(handle) - word.length;
        if (word.length == 1) {
            return hasByte(bytes, from, last, word[0]);
        }
        // Two bytes at once: many a text holds the first one again and again.
        short first = (short) PAIRS.get(word, 0);
        for (int at = from; at <= last; at++) {
            if ((short) PAIRS.get(bytes, at) == first && matches(bytes, at, word)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasByte(byte[] bytes, int from, int last, byte wanted) {
        for (int at = from; at <= last; at++) {
            if (bytes[at] == wanted) {
                return true;
            }
        }
        return false;
    }

    /** Whether the word occurs before the first line break. */
    boolean firstLineContains(long handle, byte[] word) {
        byte[] bytes = chunkOf(handle);
        int from = from(handle);
        int end = from;
        int behind = from + length(handle);
        while (end < behind && bytes[end] != '\n') {
            end++;
        }
        for (int at = from; at <= end - word.length; at++) {
            if (bytes[at] == word[0] && matches(bytes, at, word)) {
                return true;
            }
        }
        return false;
    }

    /** Whether all before the first line break, but for blanks at its ends, is the word. */
    boolean firstLineIs(long handle, byte[] word) {
        byte[] bytes = chunkOf(handle);
        int from = from(handle);
        int behind = from + length(handle);
        int end = from;
        while (end < behind && bytes[end] != '\n') {
            end++;
        }
        while (from < end && bytes[from] == ' ') {
            from++;
        }
        while (from < end && bytes[end - 1] == ' ') {
            end--;
        }
        return Arrays.equals(bytes, from, end, word, 0, word.length);
    }

    /** Whether the text contains the word if what separates the parts of a SKU is passed over. */
    boolean containsPastNoise(long handle, byte[] word) {
        byte[] bytes = chunkOf(handle);
        int behind = from(handle) + length(handle);
        for (int start = from(handle); start < behind; start++) {
            int found = 0;
            for (int at = start; at < behind && found < word.length; at++) {
                if (bytes[at] == word[found]) {
                    found++;
                } else if (found == 0 || !isNoise(bytes[at])) {
                    break;
                }
            }
            if (found == word.length) {
                return true;
            }
        }
        return false;
    }

    /** The word without what separates the parts of a SKU; as it is if nothing else is in it. */
    static byte[] withoutNoise(byte[] word) {
        byte[] kept = new byte[word.length];
        int size = 0;
        for (byte each : word) {
            if (!isNoise(each)) {
                kept[size++] = each;
            }
        }
        return size == 0 ? word : Arrays.copyOf(kept, size);
    }

    private static boolean isNoise(byte character) {
        return character == '-' || character == ' ' || character == '.' || character == '_';
    }

    /** The eight bytes from the eighth times depth of a text's first line, the first byte counting most; zeros behind its end. */
    long lineWord(long handle, int depth) {
        byte[] bytes = chunkOf(handle);
        int left = length(handle) - depth * Long.BYTES;
        int at = from(handle) + depth * Long.BYTES;
        if (left <= 0) {
            return 0;
        }
        long word = at + Long.BYTES <= bytes.length ? (long) WORDS.get(bytes, at) : tail(bytes, at);
        if (left < Long.BYTES) {
            word &= -1L << (Long.BYTES - left) * Byte.SIZE;
        }
        // The first byte that is a line break, as a bit at its top: a byte becomes zero in "breaks" exactly if it is
        // one.
        long breaks = word ^ LINE_BREAKS;
        long found = ~((breaks & LOW_BITS) + LOW_BITS | breaks | LOW_BITS);
        return found == 0 ? word : word & ~(-1L >>> Long.numberOfLeadingZeros(found));
    }

    private static long tail(byte[] bytes, int at) {
        long word = 0;
        for (int i = 0; i < Long.BYTES; i++) {
            word = word << Byte.SIZE | (at + i < bytes.length ? bytes[at + i] & 0xFF : 0);
        }
        return word;
    }

    boolean isEmpty(long handle) {
        return length(handle) == 0;
    }

    private static boolean matches(byte[] bytes, int at, byte[] word) {
        for (int i = 1; i < word.length; i++) {
            if (bytes[at + i] != word[i]) {
                return false;
            }
        }
        return true;
    }

    private byte[] chunkOf(long handle) {
        return chunks[(int) (handle >>> (LENGTH_BITS + CHUNK_BITS))];
    }

    private static int from(long handle) {
        return (int) (handle >>> LENGTH_BITS) & ((1 << CHUNK_BITS) - 1);
    }

    private static int length(long handle) {
        return (int) handle & LONGEST;
    }
}
