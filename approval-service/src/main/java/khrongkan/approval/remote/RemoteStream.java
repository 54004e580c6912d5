package khrongkan.approval.remote;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import khrongkan.kit.refusal.Refusal;

/** What another service sends. Where it breaks off, the service counts as away: nobody takes half for whole. */
final class RemoteStream extends FilterInputStream {

    private final String service;

    RemoteStream(String service, InputStream sent) {
        super(sent);
        this.service = service;
    }

    @Override
    public int read() {
        try {
            return super.read();
        } catch (IOException brokenOff) {
            throw Refusal.unavailable(service);
        }
    }

    @Override
    public int read(byte[] into, int from, int length) {
        try {
            return super.read(into, from, length);
        } catch (IOException brokenOff) {
            throw Refusal.unavailable(service);
        }
    }
}
