package khrongkan.kit.problem;

import jakarta.inject.Singleton;
import jakarta.validation.MessageInterpolator;
import java.util.Locale;

/** Makes no sentences of broken rules: ours come from the texts, and those of the validator cost more than the rules. */
@Singleton
class NoMessages implements MessageInterpolator {

    @Override
    public String interpolate(String template, Context context) {
        return template;
    }

    @Override
    public String interpolate(String template, Context context, Locale locale) {
        return template;
    }
}
