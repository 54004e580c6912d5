package khrongkan.gateway.limit;

import io.netty.util.NetUtil;
import java.math.BigInteger;

/** A network of addresses, or one address. */
record Network(BigInteger prefix, int bits, int length) {

    /** For instance {@code 10.0.0.0/8}, {@code 192.168.1.7}, {@code fd00::/8}. */
    static Network of(String text) {
        int slash = text.indexOf('/');
        var address = bytes(slash < 0 ? text : text.substring(0, slash));
        if (address == null) {
            throw new IllegalArgumentException("not an address or a network: " + text);
        }
        int bits = address.length * Byte.SIZE;
        int length = slash < 0 ? bits : Integer.parseInt(text.substring(slash + 1));
        return new Network(new BigInteger(1, address).shiftRight(bits - length), bits, length);
    }

    boolean holds(String text) {
        var address = bytes(text);
        return address != null
                && address.length * Byte.SIZE == bits
                && new BigInteger(1, address).shiftRight(bits - length).equals(prefix);
    }

    static boolean isAddress(String text) {
        return bytes(text) != null;
    }

    private static byte @org.jspecify.annotations.Nullable [] bytes(String text) {
        return NetUtil.createByteArrayFromIpAddressString(text);
    }
}
