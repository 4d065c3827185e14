package org.projectchristmas.fetch;

import java.net.Inet4Address;
import java.net.InetAddress;

/** Tells addresses that anybody may answer at from those of one machine or one house. */
final class PublicAddresses {
    private PublicAddresses() {}

    static boolean isPrivate(InetAddress address) {
        if (address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            return true;
        }
        int first = address.getAddress()[0] & 0xff;
        int second = address.getAddress()[1] & 0xff;
        if (address instanceof Inet4Address) {
            boolean carrier = first == 100 && second >= 64 && second < 128;
            boolean benchmark = first == 198 && (second == 18 || second == 19);
            return first == 0 || carrier || benchmark || first >= 240;
        }
        return (first & 0xfe) == 0xfc; // unique local, RFC 4193
    }
}
