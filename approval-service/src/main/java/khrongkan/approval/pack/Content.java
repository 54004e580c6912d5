package khrongkan.approval.pack;

import java.io.IOException;
import java.io.OutputStream;

/** Something that can be written out, piece by piece. */
@FunctionalInterface
interface Content {

    void write(OutputStream out) throws IOException;
}
