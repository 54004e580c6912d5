package khrongkan.print;

import khrongkan.thai.ThaiDigits;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** With which digits a page is printed. */
public enum Digits {
    /** 0123456789. */
    ARABIC {
        @Override
        void applyTo(Node node) {
            // the digits of the templates and the data
        }
    },
    /** ๐๑๒๓๔๕๖๗๘๙, all over the page but where a sign of the class {@code code} must be read back as it is. */
    THAI {
        @Override
        void applyTo(Node node) {
            for (var child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
                if (child instanceof Text text) {
                    text.setData(ThaiDigits.toThai(text.getData()));
                } else if (child instanceof Element element && !Html.hasClass(element, "code")) {
                    applyTo(element);
                }
            }
        }
    };

    abstract void applyTo(Node node);

    String of(int number) {
        var text = String.valueOf(number);
        return this == THAI ? ThaiDigits.toThai(text) : text;
    }
}
