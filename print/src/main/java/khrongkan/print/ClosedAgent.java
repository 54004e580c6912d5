package khrongkan.print;

import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.xhtmlrenderer.pdf.ITextOutputDevice;
import org.xhtmlrenderer.pdf.ITextUserAgent;
import org.xhtmlrenderer.resource.CSSResource;
import org.xhtmlrenderer.resource.ImageResource;
import org.xhtmlrenderer.resource.XMLResource;

/** Shows pictures that stand in the document itself, and fetches nothing from anywhere. */
final class ClosedAgent extends ITextUserAgent {

    /** How the address of a picture begins that stands in the document. */
    static final String PICTURE = "data:image/png;base64,";

    private static final String ELEMENTS = "/resources/css/XhtmlNamespaceHandler.css";

    ClosedAgent(ITextOutputDevice device, int dotsPerPixel) {
        super(device, dotsPerPixel);
    }

    @Override
    public ImageResource getImageResource(String address) {
        return address.startsWith(PICTURE) ? super.getImageResource(address) : new ImageResource(address, null);
    }

    @Override
    public CSSResource getCSSResource(String address) {
        // the renderer's own knowledge of what a paragraph and a table are; a paper links to no style
        return new CSSResource(
                address.endsWith(ELEMENTS)
                        ? ITextUserAgent.class.getResourceAsStream(ELEMENTS)
                        : InputStream.nullInputStream());
    }

    @Override
    public XMLResource getXMLResource(String address) {
        throw new IllegalArgumentException("a paper reads no other document");
    }

    @Override
    public byte @Nullable [] getBinaryResource(String address) {
        return null;
    }

    @Override
    protected @Nullable InputStream resolveAndOpenStream(@Nullable String address) {
        return null;
    }
}
