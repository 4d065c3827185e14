package org.projectchristmas.sample.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;

/**
 * An answer of a shop: status, type and the pieces of its body.
 *
 * @param changed the day of the last change of what it shows
 * @param headers further headers
 */
public record Page(int status, String contentType, List<Piece> pieces, int changed, Map<String, String> headers) {
    private static final byte[] GZIP_HEADER = {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, 0, (byte) 255};

    public Page {
        pieces = List.copyOf(pieces);
        headers = Map.copyOf(headers);
    }

    public static Page of(int status, String contentType, int changed, Piece... pieces) {
        return new Page(status, contentType, List.of(pieces), changed, Map.of());
    }

    /** The body as the parts to write one after the other. */
    public List<byte[]> body() {
        return pieces.stream().map(Piece::raw).toList();
    }

    /** The body as one gzip member, in the parts to write one after the other. */
    public List<byte[]> gzipped() {
        var parts = new ArrayList<byte[]>(pieces.size() + 2);
        parts.add(GZIP_HEADER);
        pieces.forEach(piece -> parts.add(piece.deflated()));
        long crc = checksum();
        long length = pieces.stream().mapToLong(piece -> piece.raw().length).sum();
        // An empty last block, then the checksum and the length, least byte first.
        parts.add(new byte[] {
            3,
            0,
            (byte) crc,
            (byte) (crc >>> 8),
            (byte) (crc >>> 16),
            (byte) (crc >>> 24),
            (byte) length,
            (byte) (length >>> 8),
            (byte) (length >>> 16),
            (byte) (length >>> 24)
        });
        return parts;
    }

    /** CRC-32 of the body. */
    public long checksum() {
        var crc = new CRC32();
        pieces.forEach(piece -> crc.update(piece.raw()));
        return crc.getValue();
    }
}
