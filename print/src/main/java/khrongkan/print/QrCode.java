package khrongkan.print;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Map;
import javax.imageio.ImageIO;

/** A QR code (ISO/IEC 18004) as a picture inside the document. */
public final class QrCode {

    /** Dots of the picture for each dark or light square, so that it stays sharp on paper. */
    private static final int SCALE = 4;

    private QrCode() {}

    /** The code of a text as the address of a PNG picture, for the {@code src} of an {@code img}. */
    public static String of(String text) {
        try {
            var hints = Map.of(
                    EncodeHintType.MARGIN,
                    2,
                    EncodeHintType.CHARACTER_SET,
                    "UTF-8",
                    EncodeHintType.ERROR_CORRECTION,
                    ErrorCorrectionLevel.M);
            return "data:image/png;base64,"
                    + Base64.getEncoder()
                            .encodeToString(png(new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0, hints)));
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("the text is too long for a QR code", tooLong);
        }
    }

    private static byte[] png(BitMatrix squares) {
        var picture = new BufferedImage(
                squares.getWidth() * SCALE, squares.getHeight() * SCALE, BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                picture.setRGB(x, y, squares.get(x / SCALE, y / SCALE) ? 0x000000 : 0xFFFFFF);
            }
        }
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
