package khrongkan.approval.webhook.domain;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.regex.Pattern;

/** A range of addresses, as in 10.0.0.0/8. */
public final class Network {

    private static final Pattern FORM = Pattern.compile("([0-9a-fA-F.:]+)/([0-9]{1,3})");

    private final byte[] start;
    private final int bits;

    private Network(byte[] start, int bits) {
        this.start = start;
        this.bits = bits;
    }

    /**
     * Reads one.
     *
     * @throws IllegalArgumentException when it is none
     */
    public static Network of(String text) {
        var parts = FORM.matcher(text.strip());
        if (!parts.matches()) {
            throw new IllegalArgumentException("not a network such as 10.0.0.0/8: " + text);
        }
        var start = literal(parts.group(1));
        int bits = Integer.parseInt(parts.group(2));
        if (bits > start.length * Byte.SIZE) {
            throw new IllegalArgumentException("not a network such as 10.0.0.0/8: " + text);
        }
        return new Network(start, bits);
    }

    private static byte[] literal(String address) {
        try {
            return InetAddress.getByName(address).getAddress(); // digits only: nobody is asked
        } catch (UnknownHostException bad) {
            throw new IllegalArgumentException("not an address: " + address, bad);
        }
    }

    /** Whether an address lies within it. */
    public boolean contains(InetAddress address) {
        var bytes = address.getAddress();
        int whole = bits / Byte.SIZE;
        if (bytes.length != start.length || !Arrays.equals(bytes, 0, whole, start, 0, whole)) {
            return false;
        }
        int rest = bits % Byte.SIZE;
        int mask = 0xff << (Byte.SIZE - rest);
        return rest == 0 || (bytes[whole] & mask) == (start[whole] & mask);
    }
}
