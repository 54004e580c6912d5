package khrongkan.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;

/** Ports of the loopback address that nobody listens on. */
public final class Ports {

    /**
     * Below those that systems give to outgoing connections: one of these would sometimes have the port before the
     * service that it was chosen for.
     */
    private static final int FIRST = 12_000;

    private static final int END = 32_000;
    private static final int TRIES = 100;

    private Ports() {}

    /** One that is free now, and is hardly taken before it is used. */
    public static int free() {
        for (int i = 0; i < TRIES; i++) {
            int port = ThreadLocalRandom.current().nextInt(FIRST, END);
            if (isFree(port)) {
                return port;
            }
        }
        throw new Refused("no free port between " + FIRST + " and " + END);
    }

    /** This one, or a free one where it is 0. */
    static int chosen(int wanted) {
        if (wanted != 0 && !isFree(wanted)) {
            throw new Refused("port " + wanted + " is taken; choose another with --port");
        }
        return wanted == 0 ? free() : wanted;
    }

    private static boolean isFree(int port) {
        try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }
}
