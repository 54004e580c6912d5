package khrongkan.kit.paper;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import khrongkan.print.Digits;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** How a paper is wanted. A {@code @BeanParam} of whatever prints. */
public class PaperOptions {

    @QueryParam("format")
    @Parameter(description = "Goes before the Accept header; PDF where neither names a form")
    @Nullable
    PaperForm format;

    @QueryParam("digits")
    @DefaultValue("THAI")
    @Parameter(description = "Thai or Arabic digits, all over the paper")
    Digits digits = Digits.THAI;
}
